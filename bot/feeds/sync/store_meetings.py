"""Putting a list's meetings into the database, with the ids they had before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text, update

from bot.database.schema import feeds
from bot.database.schema import meetings as table
from bot.feeds.sync import duplicates, identity
from bot.feeds.sync.duplicates import Entry
from bot.feeds.sync.meeting_changes import News, What, of_change
from flows.domain.meetings import Kind, Meeting
from flows.domain.search import cell_of, week_minute

# Rows to a statement: few enough for a database's patience with one statement.
BATCH = 1000

# Characters of types: ten times what any real meeting has.
MOST_TYPES = 300

_OURS = ("id", "line_id", "feed_id", "same_as")
_NAMES = [column.key for column in table.c if column.key not in _OURS]
_OF_MEETINGS = [field.name for field in fields(Meeting) if field.name != "id"]

# PostgreSQL's name, with the line's id, for storing a list of a line: any number of our own.
_STORING = 6

# What a search finds a meeting by; a copy of another list's meeting has nothing of it.
_UNFOUND = {"cell": None, "online": False}

Row = dict[str, Any]
Version = list[tuple[Any, ...]]


@dataclass(slots=True)
class Changes:
    """What turns a list's stored meetings into its new ones: rows to add and change, ids to remove.

    `settled` are rows of this list or others that are found from now on, or no more, because of
    their copies. `kept` counts those that stay as they are. `news` tells what matters to people.
    All this holds as long as the line's lists are those of `version`.
    """

    line: int
    feed: int
    version: Version
    added: list[Row] = field(default_factory=list)
    changed: list[Row] = field(default_factory=list)
    removed: list[Row] = field(default_factory=list)
    settled: list[Row] = field(default_factory=list)
    kept: int = 0
    news: list[News] = field(default_factory=list)


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
    """What it takes to make these the meetings of a feed, none of them to empty it; only reads.

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
    changes = Changes(line, feed, version(connection, line))
    own: list[Entry] = []
    minutes: set[int | None] = set()
    for key, meeting in new.items():
        row = to_row(meeting)
        was = old.get(former.get(key, key))
        if was is None:
            number = _NOT_YET + len(changes.added)
            changes.added.append(row | {"line_id": line, "feed_id": feed, "same_as": None})
            minutes.add(row["week_minute"])
        else:
            number = was.number
            if row | (_UNFOUND if was.same_as else {}) == was.row:
                changes.kept += 1
            else:
                changes.changed.append(row | {"number": number, "same_as": None})
                minutes |= {was.row["week_minute"], row["week_minute"]}
                if what := of_change(was.meeting, meeting):
                    after = replace(meeting, id=number)
                    changes.news.append(News(number, what, was.meeting, after))
        own.append(duplicates.entry(row, id=number, feed_id=feed, same_as=was and was.same_as))
    gone = [old[key] for key in sorted(old.keys() - new.keys() - set(former.values()))]
    minutes |= {was.row["week_minute"] for was in gone}
    timed = {minute for minute in minutes if minute is not None}
    near = duplicates.others(connection, line, feed, timed)
    _settle(changes, own, near, timed)
    instead = {copy.same_as: copy.id for copy in reversed(near) if copy.same_as is not None}
    for was in gone:
        changes.removed.append({"number": was.number})
        same = was.same_as or instead.get(was.number, 0)
        changes.news.append(News(was.number, frozenset({What.ENDED}), was.meeting, None, same))
    return changes


# Stands for the id of the first row to be added, and those after it for the following ones'.
_NOT_YET = 2**62


def _settle(changes: Changes, own: list[Entry], near: list[Entry], minutes: set[int]) -> None:
    """Decide which copies are found, among meetings at these minutes of the week."""
    if not near and not any(row.same_as for row in own):
        return
    looked_at = [row for row in (*own, *near) if row.week_minute in minutes]
    behind = duplicates.hidden(looked_at)
    rows = {row["number"]: row for row in changes.changed}
    rows |= {_NOT_YET + place: row for place, row in enumerate(changes.added)}
    for row in looked_at:
        same_as = behind.get(row.id)
        if row.id in rows:
            rows[row.id].update(duplicates.found_by(row, same_as))
        elif same_as != row.same_as:
            changes.settled.append(duplicates.found_by(row, same_as) | {"number": row.id})


def version(connection: Connection, line: int) -> Version:
    """What a line's lists are now, where they are and what was taken of them."""
    wanted = select(feeds.c.id, feeds.c.location, feeds.c.digest, feeds.c.synced_at)
    here = wanted.where(feeds.c.line_id == line).order_by(feeds.c.id)
    return [tuple(row) for row in connection.execute(here)]


def still(connection: Connection, changes: Changes) -> bool:
    """Whether the line's lists are those that `compare` saw. Until the transaction ends they stay
    so."""
    if connection.dialect.name == "postgresql":
        # Until the end of the transaction no other list of the line is stored; SQLite has one
        # writer anyway. No row is locked for it, which would keep others than lists waiting.
        connection.execute(select(func.pg_advisory_xact_lock(_STORING, changes.line)))
    return version(connection, changes.line) == changes.version


def apply(connection: Connection, changes: Changes) -> None:
    """Make the changes that `compare` found, if they are `still` what it takes."""
    this = table.c.id == bindparam("number")
    _in_batches(connection, delete(table).where(this), changes.removed)
    _in_batches(connection, update(table).where(this), changes.changed)
    _in_batches(connection, insert(table), changes.added)
    _in_batches(connection, update(table).where(this), _numbered(connection, changes))
    if len(changes.added) + len(changes.removed) > BATCH:
        # Or PostgreSQL would plan searches by what the table held before.
        connection.execute(text("ANALYZE meetings"))


def _numbered(connection: Connection, changes: Changes) -> list[Row]:
    """The settled rows, those behind a row that has just been added with its real id."""
    sources = {
        row["same_as"]: changes.added[row["same_as"] - _NOT_YET]["source_id"]
        for row in changes.settled
        if (row["same_as"] or 0) >= _NOT_YET
    }
    keys = list(sources.values())
    numbers: dict[str, int] = {}
    for start in range(0, len(keys), BATCH):
        batch = table.c.source_id.in_(keys[start : start + BATCH])
        wanted = select(table.c.source_id, table.c.id).where(table.c.feed_id == changes.feed, batch)
        numbers |= {row.source_id: row.id for row in connection.execute(wanted)}
    real = {standing: numbers[key] for standing, key in sources.items()}
    return [row | {"same_as": real.get(row["same_as"], row["same_as"])} for row in changes.settled]


def _stored(connection: Connection, feed: int) -> dict[str, _Stored]:
    """A list's rows by its own ids."""
    wanted = select(table.c.id, table.c.same_as, *(table.c[name] for name in _NAMES))
    found = {}
    for number, same_as, *values in connection.execute(wanted.where(table.c.feed_id == feed)):
        row = dict(zip(_NAMES, values, strict=True))
        found[row["source_id"]] = _Stored(number, same_as, row)
    return found


def _in_batches(connection: Connection, statement: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    for start in range(0, len(rows), BATCH):
        connection.execute(statement, rows[start : start + BATCH])
