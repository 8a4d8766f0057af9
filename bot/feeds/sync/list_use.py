"""Changing which lines use a list.

Copies of its meetings in other lists are found or hidden anew, because one is hidden only from
people who find the other.
"""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, func, select, update

from bot.database.database import Database
from bot.database.schema import feed_lines, feeds, meetings, reminders
from bot.feeds.rows.feed_reading import FeedError
from bot.feeds.sync import list_lines, store_meetings
from bot.feeds.sync.meeting_changes import move_reminders
from bot.feeds.sync.sync_feed import KEPT_CHANGING_FLAG, MAX_STORE_ATTEMPTS


def use_list(database: Database, feed: int, lines: Collection[int], *, now: datetime) -> None:
    """Let further lines use a list. `now` is aware. Raises FeedError if the other lists would not
    keep still."""
    _change_lines(database, feed, frozenset(lines), frozenset(), now)


def leave_list(database: Database, feed: int, line: int, *, now: datetime) -> int:
    """Let a line use a list no more that other lines use too; how many reminders of its people are
    of meetings there.

    Those of meetings that another list of the line has too go on with that; the other people are
    told. `now` is aware. Raises FeedError if no other line uses it, or the other lists would not
    keep still.
    """
    return _change_lines(database, feed, frozenset(), frozenset({line}), now)


def reminders_in_list(connection: Connection, feed: int, line: int | None = None) -> int:
    """How many reminders are of meetings of a list, of people of one line or of all."""
    counted = select(func.count()).select_from(reminders).join(meetings)
    wanted = counted.where(meetings.c.feed_id == feed)
    if line is not None:
        wanted = wanted.where(reminders.c.line_id == line)
    return connection.scalar(wanted) or 0


def _change_lines(
    database: Database, feed: int, come: frozenset[int], go: frozenset[int], now: datetime
) -> int:
    for _ in range(MAX_STORE_ATTEMPTS):
        with database.reading() as connection:
            lines = (list_lines.lines_using(connection, feed) | come) - go
            if not lines:
                raise FeedError("No other line uses this list.")
            changes = store_meetings.find_copies(connection, feed, lines)
        with database.transaction() as connection:
            if not store_meetings.is_current(connection, changes):
                continue
            count = sum(reminders_in_list(connection, feed, line) for line in go)
            for line in go:
                _leave_reminders(connection, feed, line, changes.lines_of, now)
            _store_lines(connection, feed, come, go, min(lines))
            store_meetings.apply_changes(connection, changes)
            return count
    raise FeedError(KEPT_CHANGING_FLAG)


def _store_lines(
    connection: Connection, feed: int, come: frozenset[int], go: frozenset[int], first: int
) -> None:
    for line in come:
        list_lines.add_user(connection, feed, line)
    gone = feed_lines.c.line_id.in_(go)
    connection.execute(delete(feed_lines).where(feed_lines.c.feed_id == feed, gone))
    # For the release before, and because the row goes with this line.
    for table, key in ((feeds, feeds.c.id), (meetings, meetings.c.feed_id)):
        others = table.c.line_id != first
        connection.execute(update(table).where(key == feed, others).values(line_id=first))


def _leave_reminders(
    connection: Connection, feed: int, line: int, lines_of: list_lines.ListLines, now: datetime
) -> None:
    """Have the reminders of a line's people looked at, because it leaves a list; where another list
    of the line has the same meeting, they are of that."""
    in_list = select(meetings.c.id).where(meetings.c.feed_id == feed)
    theirs = reminders.c.meeting_id.in_(in_list), reminders.c.line_id == line
    wanted = select(meetings.c.id, meetings.c.same_as).where(
        meetings.c.id.in_(select(reminders.c.meeting_id).where(*theirs))
    )
    planned = connection.execute(wanted).all()
    connection.execute(update(reminders).where(*theirs).values(next_at=now))
    others = [other for other, users in lines_of.items() if line in users and other != feed]
    copies = _copies_in(connection, others, [row.same_as or row.id for row in planned])
    moves = [
        (row.id, line, copies[row.same_as or row.id])
        for row in planned
        if (row.same_as or row.id) in copies
    ]
    move_reminders(connection, moves)


def _copies_in(
    connection: Connection, lists: Sequence[int], roots: Collection[int]
) -> dict[int, int]:
    """The meetings that are copies of one another have one root, which is the one that searches
    find. For each root one of these lists' meetings that has it, if any: the root before others."""
    wanted = select(meetings.c.id, meetings.c.same_as).where(meetings.c.feed_id.in_(lists))
    found: dict[int, int] = {}
    for number, same_as in connection.execute(wanted) if roots else ():
        if same_as in roots:
            found.setdefault(same_as, number)
        elif number in roots:
            found[number] = number
    return found
