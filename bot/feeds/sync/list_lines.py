"""Which lines use which lists."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, func, select

from bot.database.compiled_statements import insert_or_ignore
from bot.database.schema import feed_lines, feeds, meetings
from bot.database.schema import lines as lines_table

# With a line's id, names PostgreSQL's lock on its lists: any number does. No line has the id 0,
# which stands for the names of lists.
_ADVISORY_LOCK = 6
NAMES_OF_LISTS = 0

# The lists that are compared with one another, each with its lines.
ListLines = dict[int, frozenset[int]]

# What tells whether lists are those that were looked at.
FeedsVersion = list[tuple[Any, ...]]


def lines_using(connection: Connection, feed: int) -> frozenset[int]:
    """The ids of the lines that use a list."""
    wanted = select(feed_lines.c.line_id).where(feed_lines.c.feed_id == feed)
    return frozenset(connection.scalars(wanted))


def lists_of_lines(connection: Connection, lines: Collection[int]) -> ListLines:
    """The lists that one of these lines uses, each with all the lines that use it."""
    theirs = select(feed_lines.c.feed_id).where(feed_lines.c.line_id.in_(lines))
    found = defaultdict(set)
    for line, feed in connection.execute(
        select(feed_lines.c.line_id, feed_lines.c.feed_id).where(feed_lines.c.feed_id.in_(theirs))
    ):
        found[feed].add(line)
    return {feed: frozenset(users) for feed, users in found.items()}


def feeds_version(connection: Connection, lines: Collection[int]) -> FeedsVersion:
    """Which lists these lines use now, and who else does; where they are and what was taken of
    them; and which of their meetings are hidden."""
    lists = lists_of_lines(connection, lines)
    wanted = select(feeds.c.id, feeds.c.location, feeds.c.digest, feeds.c.synced_at)
    hidden = select(meetings.c.id).where(meetings.c.hidden_until.is_not(None))
    found = [
        *connection.execute(wanted.where(feeds.c.id.in_([*lists])).order_by(feeds.c.id)),
        *connection.execute(hidden.where(meetings.c.feed_id.in_([*lists])).order_by(meetings.c.id)),
    ]
    return [*sorted((feed, *sorted(users)) for feed, users in lists.items()), *map(tuple, found)]


def names_of_users(connection: Connection) -> dict[int, tuple[str, ...]]:
    """The names of the lines that use each list, the first line first; the first line's lists come
    first."""
    wanted = select(feed_lines.c.feed_id, lines_table.c.name).join_from(feed_lines, lines_table)
    found: dict[int, tuple[str, ...]] = {}
    for feed, name in connection.execute(wanted.order_by(lines_table.c.id, feed_lines.c.feed_id)):
        found[feed] = (*found.get(feed, ()), name)
    return found


def lock_lists(connection: Connection, lines: Collection[int]) -> None:
    """Let nobody else store a list of these lines, or change who uses it, until the transaction
    ends. SQLite has one writer anyway. A lock on rows would keep other writers waiting too."""
    if connection.dialect.name == "postgresql":
        for line in sorted(lines):  # in one order, so that no two wait for each other
            connection.execute(select(func.pg_advisory_xact_lock(_ADVISORY_LOCK, line)))


def add_user(connection: Connection, feed: int, line: int) -> None:
    """Let a line use a list, which it may use already."""
    _INSERT_USE.run(connection, {"line_id": line, "feed_id": feed})


_INSERT_USE = insert_or_ignore(feed_lines, "line_id", "feed_id")
