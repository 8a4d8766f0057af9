"""Putting a list's meetings into the database, with the ids they had before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from bot.tables import meetings as table
from flows.meetings import Meeting
from flows.search import cell_of, week_minute

# Rows to a statement: few enough for a database's patience with one statement.
BATCH = 1000

_COLUMNS = [column for column in table.c if column.key not in ("id", "line_id", "feed_id")]
_NAMES = [column.key for column in _COLUMNS]

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Changes:
    """What turns a list's stored meetings into its new ones: rows to add and change, ids to remove.

    `kept` meetings stay as they are.
    """

    added: list[Row]
    changed: list[Row]
    removed: list[Row]
    kept: int


def to_row(meeting: Meeting) -> Row:
    """A meeting as its table's columns, but for its line, feed and number.

    `cell` is set where there is a door, a point and a day, `week_minute` where there is a day.
    """
    row = {
        name: getattr(meeting, name)
        for name in _NAMES
        if name not in ("kind", "types", "cell", "week_minute", "online")
    }
    cell = when = None
    if meeting.day is not None and meeting.minute is not None:
        when = week_minute(meeting.day, meeting.minute, meeting.zone)
        if meeting.kind.has_door and meeting.lat is not None and meeting.lon is not None:
            cell = cell_of(meeting.lat, meeting.lon)
    return row | {
        "kind": meeting.kind.value,
        # A blank at both ends, so that " O " finds the code O and no other.
        "types": f" {' '.join(meeting.types)} " if meeting.types else "",
        "cell": cell,
        "week_minute": when,
        "online": meeting.joinable,
    }


def compare(connection: Connection, line: int, feed: int, meetings: Iterable[Meeting]) -> Changes:
    """What it takes to make these the meetings of a feed; only reads.

    A meeting that stays, by its id in the list, keeps its number here. So does one whose id alone
    has changed, as when a site moves to another system.
    """
    new = {row["source_id"]: row for row in map(to_row, meetings)}
    old: dict[str, Row] = {}
    numbers: dict[str, int] = {}
    stored = select(table.c.id, *_COLUMNS).where(table.c.feed_id == feed)
    for number, *values in connection.execute(stored):
        row = dict(zip(_NAMES, values, strict=True))
        old[row["source_id"]] = row
        numbers[row["source_id"]] = number
    former = _renamed(
        [row for key, row in old.items() if key not in new],
        [row for key, row in new.items() if key not in old],
    )
    added, changed = [], []
    for key, row in new.items():
        before = key if key in old else former.get(key)
        if before is None:
            added.append(row | {"line_id": line, "feed_id": feed})
        elif row != old[before]:
            changed.append(row | {"number": numbers[before]})
    gone = old.keys() - new.keys() - set(former.values())
    removed = [{"number": numbers[key]} for key in sorted(gone)]
    return Changes(added, changed, removed, len(new) - len(added) - len(changed))


def apply(connection: Connection, changes: Changes) -> None:
    """Make the changes that `compare` found, in the same state of the list."""
    this = table.c.id == bindparam("number")
    _in_batches(connection, delete(table).where(this), changes.removed)
    _in_batches(connection, update(table).where(this), changes.changed)
    _in_batches(connection, insert(table), changes.added)
    if len(changes.added) + len(changes.removed) > BATCH:
        # Or PostgreSQL would plan searches by what the table held before.
        connection.execute(text("ANALYZE meetings"))


def _renamed(vanished: Sequence[Row], appeared: Sequence[Row]) -> dict[str, str]:
    """New ids to former ones, of meetings that differ in nothing else from one that vanished."""
    before, after = _by_content(vanished), _by_content(appeared)
    return {
        after[content]: before[content]
        for content in after.keys() & before.keys()
        if after[content] and before[content]
    }


def _by_content(rows: Sequence[Row]) -> dict[tuple[Any, ...], str]:
    """Ids by what people know a meeting by; "" where two have that in common."""
    found: dict[tuple[Any, ...], str] = {}
    for row in rows:
        content = tuple(
            row[key]
            for key in ("name", "day", "minute", "fellowship", "venue", "address", "join_url")
        )
        found[content] = "" if content in found else row["source_id"]
    return found


def _in_batches(connection: Connection, statement: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    for start in range(0, len(rows), BATCH):
        connection.execute(statement, rows[start : start + BATCH])
