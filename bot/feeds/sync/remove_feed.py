"""Removing a list."""

from datetime import datetime

from sqlalchemy import delete, select

from bot.database.database import Database
from bot.database.schema import feeds
from bot.feeds.rows.feed_reading import FeedError
from bot.feeds.sync import store_meetings
from bot.feeds.sync.meeting_changes import recheck_reminders
from bot.feeds.sync.sync_feed import KEPT_CHANGING_FLAG, MAX_STORE_ATTEMPTS
from bot.feeds.sync.sync_outcome import SyncResult


def delete_feed(database: Database, line: int, name: str, *, now: datetime) -> SyncResult:
    """Remove a line's list of this name with its meetings, as if all of them had ended.

    Meetings that another list has too are found there from now on. People who planned to go to one
    of the others are told. One transaction. `now` is aware. Raises FeedError if the line has no
    such list.
    """
    wanted = select(feeds.c.id).where(feeds.c.line_id == line, feeds.c.name == name)
    for _ in range(MAX_STORE_ATTEMPTS):
        with database.reading() as connection:
            feed = connection.scalar(wanted)
            if feed is None:
                raise FeedError(f"There is no list {name}.")
            changes = store_meetings.find_changes(connection, line, feed, [])
        with database.transaction() as connection:
            if store_meetings.is_current(connection, changes):
                recheck_reminders(connection, changes.meeting_changes, now)
                store_meetings.apply_changes(connection, changes)
                connection.execute(delete(feeds).where(feeds.c.id == feed))
                return SyncResult(
                    name, removed=len(changes.removed), meeting_changes=changes.meeting_changes
                )
    raise FeedError(KEPT_CHANGING_FLAG)
