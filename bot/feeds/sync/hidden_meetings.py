"""Meetings that an operator hides until a day: a locked church. No search finds them, whoever has a
reminder of one is told, and readings of the list change nothing about it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, func, or_, select, update

from bot.database.database import Database
from bot.database.schema import listing_reports, reminders
from bot.database.schema import meetings as table
from bot.feeds.sync.duplicates import compared_row, search_columns

# No clock is further ahead of UTC.
_FARTHEST_EAST = timedelta(hours=14)


def hide_meeting(database: Database, meeting: int, until: date, reason: str, now: datetime) -> None:
    """Hide a meeting, and its copies in other lists, through this day of its zone. `now` is
    aware."""
    with database.transaction() as connection:
        hide_with_copies(connection, meeting, until, reason, now)


def hide_with_copies(
    connection: Connection, meeting: int, until: date, reason: str, now: datetime
) -> None:
    """The same in a transaction that does more."""
    hidden = {"hidden_until": until, "hidden_reason": reason, "cell": None, "online": False}
    these = with_copies(connection, meeting)
    connection.execute(update(table).where(table.c.id.in_(these)).values(hidden))
    _tell_people(connection, these, now)


def show_with_copies(connection: Connection, meeting: int, now: datetime) -> int:
    """Show a meeting and its copies again, before their day; how many were hidden."""
    return _show(connection, table.c.id.in_(with_copies(connection, meeting)), now)


def settle_meeting(database: Database, meeting: int, now: datetime) -> int:
    """Close what was reported of a meeting and its copies, and show them again; how many reports
    that were."""
    with database.transaction() as connection:
        return settle_with_copies(connection, meeting, now)


def settle_with_copies(connection: Connection, meeting: int, now: datetime) -> int:
    """The same in a transaction that does more."""
    these = with_copies(connection, meeting)
    _show(connection, table.c.id.in_(these), now)
    theirs = listing_reports.c.meeting_id.in_(these)
    counted = select(func.coalesce(func.sum(listing_reports.c.count), 0)).where(theirs)
    closed = int(connection.scalar(counted) or 0)
    connection.execute(listing_reports.delete().where(theirs))
    return closed


def show_expired(database: Database, now: datetime) -> int:
    """Show the meetings whose day is over by the clock of their own zone; how many that were."""
    ends = select(table.c.id, table.c.zone, table.c.hidden_until)
    somewhere = table.c.hidden_until < (now + _FARTHEST_EAST).date()
    with database.reading() as connection:
        found = connection.execute(ends.where(somewhere)).all()
    over = [row.id for row in found if row.hidden_until < now.astimezone(ZoneInfo(row.zone)).date()]
    if not over:
        return 0
    with database.transaction() as connection:
        return _show(connection, table.c.id.in_(over), now)


def _show(connection: Connection, which: ColumnElement[bool], now: datetime) -> int:
    hidden = select(table).where(which, table.c.hidden_until.is_not(None))
    rows = [dict(row._mapping) for row in connection.execute(hidden)]
    for row in rows:
        ours = {name: row[name] for name in ("id", "feed_id", "same_as")}
        seen = compared_row(row, **ours, hidden_until=None)
        shown = search_columns(seen, seen.same_as) | {"hidden_reason": ""}
        connection.execute(update(table).where(table.c.id == row["id"]).values(shown))
    _tell_people(connection, [row["id"] for row in rows], now)
    return len(rows)


def with_copies(connection: Connection, meeting: int) -> Sequence[int]:
    """The ids of a meeting and of its copies in other lists."""
    found = connection.scalar(
        select(func.coalesce(table.c.same_as, table.c.id)).where(table.c.id == meeting)
    )
    same = or_(table.c.id == found, table.c.same_as == found)
    return connection.scalars(select(table.c.id).where(same)).all()


def _tell_people(connection: Connection, meetings: Sequence[int], now: datetime) -> None:
    """Have the reminders of these meetings looked at now."""
    these = reminders.c.meeting_id.in_(meetings)
    connection.execute(update(reminders).where(these).values(next_at=now))
