"""Putting a list's meetings into the database, with the ids they had before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from bot.feeds import identity, twins
from bot.feeds.news import News, What, of_change
from bot.tables import meetings as table
from flows.meetings import Kind, Meeting
from flows.search import cell_of, week_minute

# Rows to a statement: few enough for a database's patience with one statement.
BATCH = 1000

# Characters of types: ten times what any real meeting has.
MOST_TYPES = 300

_OURS = ("id", "line_id", "feed_id", "same_as")
_NAMES = [column.key for column in table.c if column.key not in _OURS]
_OF_MEETINGS = [field.name for field in fields(Meeting) if field.name != "id"]

# What a search finds a meeting by; a copy of another list's meeting has nothing of it.
_UNFOUND = {"cell": None, "online": False}

Row = dict[str, Any]


@dataclass(slots=True)
class Changes:
    """What turns a list's stored meetings into its new ones: rows to add and change, ids to remove.

    `kept` counts those that stay as they are. `news` tells what matters to people. `minutes` are
    the minutes of the week at which anything changes, None for meetings by appointment.
    """

    line: int
    added: list[Row] = field(default_factory=list)
    changed: list[Row] = field(default_factory=list)
    removed: list[Row] = field(default_factory=list)
    kept: int = 0
    news: list[News] = field(default_factory=list)
    minutes: set[int | None] = field(default_factory=set)


def to_row(meeting: Meeting) -> Row:
    """A meeting as its table's columns, but for its line, feed and number.

    `cell` is set where there is a door, a point and a day, `week_minute` where there is a day.
    """
    row = {name: getattr(meeting, name) for name in _OF_MEETINGS}
    cell = when = None
    if meeting.day is not None and meeting.minute is not None:
        when = week_minute(meeting.day, meeting.minute, meeting.zone)
        if meeting.kind.has_door and meeting.lat is not None and meeting.lon is not None:
            cell = cell_of(meeting.lat, meeting.lon)
    return row | {
        "kind": meeting.kind.value,
        "types": _types(meeting),
        "cell": cell,
        "week_minute": when,
        "online": meeting.joinable,
    }


def _types(meeting: Meeting) -> str:
    """With a blank at both ends, so that " O " finds the code O and no other.

    What is beyond `MOST_TYPES` is no list of types any more, and left out: an index of PostgreSQL's
    takes 2,700 bytes to a row.
    """
    text = " "
    for code in meeting.types:
        if len(text) + len(code) >= MOST_TYPES:
            break
        text += f"{code} "
    return text if text.strip() else ""


def to_meeting(row: Mapping[str, Any], number: int = 0) -> Meeting:
    """The meeting that a row of the table is."""
    values = {name: row[name] for name in _OF_MEETINGS}
    values["kind"] = Kind(values["kind"])
    values["types"] = tuple(values["types"].split())
    return Meeting(**values, id=number)


class _Stored(NamedTuple):
    number: int
    same_as: int | None
    row: Row

    @property
    def meeting(self) -> Meeting:
        return to_meeting(self.row, self.number)


def compare(connection: Connection, line: int, feed: int, meetings: Iterable[Meeting]) -> Changes:
    """What it takes to make these the meetings of a feed; only reads.

    A meeting that stays, by its id in the list or by what `identity` knows it by, keeps its number
    here.
    """
    new = {meeting.source_id: meeting for meeting in meetings}
    old = _stored(connection, feed)
    former = identity.renamed(
        {key: old[key].meeting for key in old.keys() - new.keys()},
        {key: new[key] for key in new.keys() - old.keys()},
        len(old),
    )
    changes = Changes(line)
    for key, meeting in new.items():
        row = to_row(meeting)
        was = old.get(former.get(key, key))
        if was is None:
            changes.added.append(row | {"line_id": line, "feed_id": feed})
            changes.minutes.add(row["week_minute"])
            continue
        if was.same_as is not None:
            row |= _UNFOUND
        if row == was.row:
            changes.kept += 1
            continue
        changes.changed.append(row | {"number": was.number})
        changes.minutes |= {was.row["week_minute"], row["week_minute"]}
        if what := of_change(was.meeting, meeting):
            after = replace(meeting, id=was.number)
            changes.news.append(News(was.number, what, was.meeting, after))
    for key in sorted(old.keys() - new.keys() - set(former.values())):
        gone = old[key]
        changes.removed.append({"number": gone.number})
        changes.minutes.add(gone.row["week_minute"])
        changes.news.append(News(gone.number, frozenset({What.ENDED}), gone.meeting, None))
    return changes


def apply(connection: Connection, changes: Changes) -> list[News]:
    """Make the changes that `compare` found, in the same state of the list. Returns its news."""
    instead = _instead(connection, changes)
    this = table.c.id == bindparam("number")
    _in_batches(connection, delete(table).where(this), changes.removed)
    _in_batches(connection, update(table).where(this), changes.changed)
    _in_batches(connection, insert(table), changes.added)
    if changes.minutes:
        timed = {minute for minute in changes.minutes if minute is not None}
        twins.settle(connection, changes.line, timed)
    if len(changes.added) + len(changes.removed) > BATCH:
        # Or PostgreSQL would plan searches by what the table held before.
        connection.execute(text("ANALYZE meetings"))
    return [replace(each, instead=instead.get(each.meeting, 0)) for each in changes.news]


def _stored(connection: Connection, feed: int) -> dict[str, _Stored]:
    """A list's rows by its own ids."""
    wanted = select(table.c.id, table.c.same_as, *(table.c[name] for name in _NAMES))
    found = {}
    for number, same_as, *values in connection.execute(wanted.where(table.c.feed_id == feed)):
        row = dict(zip(_NAMES, values, strict=True))
        found[row["source_id"]] = _Stored(number, same_as, row)
    return found


def _instead(connection: Connection, changes: Changes) -> dict[int, int]:
    """For meetings that go, the same one on another list, where there is one that stays."""
    gone = {row["number"] for row in changes.removed}
    if not gone:
        return {}
    copies = select(table.c.id, table.c.same_as).where(
        table.c.line_id == changes.line, table.c.same_as.is_not(None)
    )
    found = {}
    for copy, original in connection.execute(copies.order_by(table.c.id.desc())):
        found[copy] = original
        found[original] = copy
    return {one: other for one, other in found.items() if one in gone and other not in gone}


def _in_batches(connection: Connection, statement: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    for start in range(0, len(rows), BATCH):
        connection.execute(statement, rows[start : start + BATCH])
