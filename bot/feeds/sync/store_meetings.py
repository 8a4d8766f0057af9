"""Putting a list's meetings into the database, with the ids they had before."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from bot.database.compiled_statements import CompiledStatement
from bot.database.schema import meetings as table
from bot.feeds.rows import type_codes
from bot.feeds.sync import duplicates, identity
from bot.feeds.sync.duplicates import ComparedRow
from bot.feeds.sync.list_lines import (
    FeedsVersion,
    ListLines,
    feeds_version,
    lines_using,
    lists_of_lines,
    lock_lists,
)
from bot.feeds.sync.meeting_changes import ChangeKind, MeetingChange, significant_changes
from flows.domain.map_cells import cell_of
from flows.domain.meetings import ClosedReason, Meeting, MeetingKind
from flows.domain.week_minutes import WEEK_MINUTES, week_minute

# Rows in one statement: few enough to stay below a database's statement timeout.
ROWS_PER_STATEMENT = 1000

_OWN_COLUMNS = ("id", "line_id", "feed_id", "same_as", "hidden_until", "hidden_reason")
_FEED_COLUMNS = [column.key for column in table.c if column.key not in _OWN_COLUMNS]
_MEETING_FIELDS = [field.name for field in fields(Meeting) if field.name != "id"]
_meeting_values = attrgetter(*_MEETING_FIELDS)

# The columns by which a search finds a meeting, as one has them that is a copy, or is hidden.
_HIDDEN_COLUMNS = {"cell": None, "online": False}

ColumnValues = dict[str, Any]


@dataclass(slots=True)
class FeedChanges:
    """What turns a list's stored meetings into its new ones: rows to add and change, ids to remove.

    `duplicate_updates` are rows of this list or others that a search finds from now on, or no
    longer, because of copies. `unchanged` counts the meetings that stay as they are,
    `meeting_changes` says what matters to people, `minutes` are the minutes of the week of all rows
    added or changed, None for a meeting by appointment. `lines_of` are the lines of the list and of
    those it is compared with. The changes hold as long as the lists of `lines` are of `version`.
    """

    feed: int
    lines: frozenset[int]
    lines_of: ListLines
    version: FeedsVersion
    added: list[ColumnValues] = field(default_factory=list)
    changed: list[ColumnValues] = field(default_factory=list)
    removed: list[ColumnValues] = field(default_factory=list)
    duplicate_updates: list[ColumnValues] = field(default_factory=list)
    unchanged: int = 0
    meeting_changes: list[MeetingChange] = field(default_factory=list)
    minutes: set[int | None] = field(default_factory=set)


def meeting_to_row(meeting: Meeting) -> ColumnValues:
    """A meeting as its table's columns, except its line, feed and number.

    `cell` is set where there is a door, a point and a day, `week_minute` where there is a day.
    """
    row = dict(zip(_MEETING_FIELDS, _meeting_values(meeting), strict=True))
    cell = when = None
    if meeting.day is not None and meeting.minute is not None:
        when = week_minute(meeting.day, meeting.minute, meeting.zone)
        if meeting.kind.has_door and meeting.lat is not None and meeting.lon is not None:
            cell = cell_of(meeting.lat, meeting.lon)
    row.update(
        kind=meeting.kind.value,
        closed_reason=meeting.closed_reason.value,
        types=type_codes.types_column(meeting.types),
        cell=cell,
        week_minute=when,
        online=meeting.joinable,
    )
    return row


def row_to_meeting(row: Mapping[str, Any], meeting_id: int = 0) -> Meeting:
    """The meeting that a row of the table is."""
    values = {name: row[name] for name in _MEETING_FIELDS}
    values["kind"] = MeetingKind(values["kind"])
    values["closed_reason"] = ClosedReason(values["closed_reason"])
    values["types"] = tuple(values["types"].split())
    return Meeting(**values, id=meeting_id)


class _StoredMeeting(NamedTuple):
    """A row as it is stored: the list's columns, and ours beside them."""

    id: int
    same_as: int | None
    hidden_until: date | None
    row: ColumnValues

    @property
    def meeting(self) -> Meeting:
        return row_to_meeting(self.row, self.id)


def find_changes(connection: Connection, feed: int, meetings: Iterable[Meeting]) -> FeedChanges:
    """What it takes to make these the meetings of a feed, none to empty it; only reads.

    A meeting that stays, by its id in the list or by what `identity` knows it by, keeps its number
    here.
    """
    new = {meeting.source_id: meeting for meeting in meetings}
    old = _stored_meetings(connection, feed)
    former = identity.match_new_ids(
        {key: old[key].meeting for key in old.keys() - new.keys()},
        {key: new[key] for key in new.keys() - old.keys()},
        len(old),
    )
    changes = _no_changes(connection, feed, lines_using(connection, feed))
    own = [_compare(changes, old.get(former.get(key, key)), new[key]) for key in new]
    gone = [old[key] for key in sorted(old.keys() - new.keys() - set(former.values()))]
    minutes = changes.minutes | {was.row["week_minute"] for was in gone}
    timed = {minute for minute in minutes if minute is not None}
    near = duplicates.rows_of_lists(connection, changes.lines_of.keys() - {feed}, timed)
    _mark_duplicates(changes, own, near, timed)
    _remove(changes, gone, [*near, *own])
    return changes


def find_copies(connection: Connection, feed: int, lines: frozenset[int]) -> FeedChanges:
    """What becomes of copies once a list is used by these lines alone; only reads."""
    changes = _no_changes(connection, feed, lines_using(connection, feed) | lines)
    changes.lines_of[feed] = lines
    rows = duplicates.rows_of_lists(connection, [*changes.lines_of], range(WEEK_MINUTES))
    _mark_duplicates(changes, [], rows, set(range(WEEK_MINUTES)))
    return changes


def _no_changes(connection: Connection, feed: int, lines: frozenset[int]) -> FeedChanges:
    lines_of = lists_of_lines(connection, lines)
    return FeedChanges(feed, lines, lines_of, feeds_version(connection, lines))


# Stands for the id of the first row to be added. The ids of the others follow it.
_FIRST_TEMPORARY_ID = 2**62


def _compare(changes: FeedChanges, was: _StoredMeeting | None, meeting: Meeting) -> ComparedRow:
    """Note what it takes to store a meeting in place of what it was, None if it is new."""
    row = meeting_to_row(meeting)
    if was is None:
        number = _FIRST_TEMPORARY_ID + len(changes.added)
        row.update(line_id=min(changes.lines), feed_id=changes.feed, same_as=None)
        changes.added.append(row)
        changes.minutes.add(row["week_minute"])
        return duplicates.compared_row(
            row, id=number, feed_id=changes.feed, same_as=None, hidden_until=None
        )
    if row | (_HIDDEN_COLUMNS if was.same_as or was.hidden_until else {}) == was.row:
        changes.unchanged += 1
    else:
        kept = {"same_as": None, "hidden_until": was.hidden_until}
        changes.changed.append(row | kept | {"number": was.id})
        changes.minutes |= {was.row["week_minute"], row["week_minute"]}
        if what := significant_changes(was.meeting, meeting):
            after = replace(meeting, id=was.id)
            changes.meeting_changes.append(MeetingChange(was.id, what, was.meeting, after))
    return duplicates.compared_row(
        row,
        id=was.id,
        feed_id=changes.feed,
        same_as=was.same_as,
        hidden_until=was.hidden_until,
    )


def _remove(
    changes: FeedChanges, gone: Sequence[_StoredMeeting], others: Sequence[ComparedRow]
) -> None:
    """Note the meetings that are gone, and for each which copy every line finds instead."""
    roots = {was.same_as or was.id for was in gone}
    copies: dict[int, list[ComparedRow]] = defaultdict(list)
    for row in others:
        root = row.same_as or row.id
        if root in roots and row.id < _FIRST_TEMPORARY_ID:
            # The one that searches have found comes first.
            copies[root].insert(0 if row.id == root else len(copies[root]), row)
    for was in gone:
        changes.removed.append({"number": was.id})
        instead: dict[int, int] = {}
        for row in copies[was.same_as or was.id]:
            for line in changes.lines_of[row.feed_id]:
                instead.setdefault(line, row.id)
        ended = frozenset({ChangeKind.ENDED})
        changes.meeting_changes.append(MeetingChange(was.id, ended, was.meeting, None, instead))


def _mark_duplicates(
    changes: FeedChanges, own: list[ComparedRow], near: list[ComparedRow], minutes: set[int]
) -> None:
    """Decide which copies a search finds, among meetings at these minutes of the week. What is
    found in place of a hidden copy is hidden too, until the same day."""
    looked_at = [row for row in (*own, *near) if row.week_minute in minutes]
    copies = duplicates.find_duplicates(looked_at, changes.lines_of)
    hidden = {copies.get(row.id, row.id): until for row in looked_at if (until := row.hidden_until)}
    rows = {row["number"]: row for row in changes.changed}
    rows |= {_FIRST_TEMPORARY_ID + place: row for place, row in enumerate(changes.added)}
    for row in looked_at:
        same_as = copies.get(row.id)
        until = row.hidden_until or hidden.get(row.id)
        if row.id in rows and same_as is None and until is None:
            continue  # as it is written anyway
        columns = duplicates.search_columns(row, same_as, until)
        to_new = same_as is not None and same_as >= _FIRST_TEMPORARY_ID
        if row.id in rows:
            rows[row.id].update(columns | {"same_as": None} if to_new else columns)
        new_and_hidden = until is not None and row.id >= _FIRST_TEMPORARY_ID
        differs = same_as != row.same_as or until != row.hidden_until
        if to_new or new_and_hidden or (row.id not in rows and differs):
            changes.duplicate_updates.append(columns | {"number": row.id})


def is_current(connection: Connection, changes: FeedChanges) -> bool:
    """Whether the lists are those that `find_changes` saw.

    They stay so until the transaction ends.
    """
    lock_lists(connection, changes.lines)
    return feeds_version(connection, changes.lines) == changes.version


def apply_changes(connection: Connection, changes: FeedChanges) -> None:
    """Make the changes that `find_changes` found; `is_current` must hold."""
    this = table.c.id == bindparam("number")
    _in_batches(connection, delete(table).where(this), changes.removed)
    _in_batches(connection, update(table).where(this), changes.changed)
    for start in range(0, len(changes.added), ROWS_PER_STATEMENT):
        _INSERT_MEETING.run_many(connection, changes.added[start : start + ROWS_PER_STATEMENT])
    _in_batches(connection, update(table).where(this), _with_real_ids(connection, changes))
    if len(changes.added) + len(changes.removed) > ROWS_PER_STATEMENT:
        # Otherwise PostgreSQL would plan searches by what the table held before.
        connection.execute(text("ANALYZE meetings"))


# By the driver itself: so many rows take Core longer than the database.
_INSERT_MEETING = CompiledStatement(
    insert(table).values(
        {name: bindparam(name) for name in (*_FEED_COLUMNS, "line_id", "feed_id", "same_as")}
    )
)


def _with_real_ids(connection: Connection, changes: FeedChanges) -> list[ColumnValues]:
    """The duplicate updates, with the real ids of rows that have just been added."""
    sources = {
        number: changes.added[number - _FIRST_TEMPORARY_ID]["source_id"]
        for row in changes.duplicate_updates
        for number in (row["number"], row["same_as"])
        if (number or 0) >= _FIRST_TEMPORARY_ID
    }
    keys = list(sources.values())
    numbers: dict[str, int] = {}
    for start in range(0, len(keys), ROWS_PER_STATEMENT):
        batch = table.c.source_id.in_(keys[start : start + ROWS_PER_STATEMENT])
        wanted = select(table.c.source_id, table.c.id).where(table.c.feed_id == changes.feed, batch)
        numbers |= {row.source_id: row.id for row in connection.execute(wanted)}
    real = {standing: numbers[key] for standing, key in sources.items()}
    return [
        row | {name: real.get(row[name], row[name]) for name in ("number", "same_as")}
        for row in changes.duplicate_updates
    ]


def _stored_meetings(connection: Connection, feed: int) -> dict[str, _StoredMeeting]:
    """A list's rows by its own ids."""
    columns = ("id", "same_as", "hidden_until", *_FEED_COLUMNS)
    wanted = select(*(table.c[name] for name in columns))
    found = {}
    theirs = connection.execute(wanted.where(table.c.feed_id == feed))
    for number, same_as, hidden, *values in theirs:
        row = dict(zip(_FEED_COLUMNS, values, strict=True))
        found[row["source_id"]] = _StoredMeeting(number, same_as, hidden, row)
    return found


def _in_batches(connection: Connection, statement: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    for start in range(0, len(rows), ROWS_PER_STATEMENT):
        connection.execute(statement, rows[start : start + ROWS_PER_STATEMENT])
