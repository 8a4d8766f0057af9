"""Removing a list."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete

from bot.database.database import Database
from bot.database.schema import feeds
from bot.feeds.rows.feed_reading import FeedError
from bot.feeds.sync import store_meetings
from bot.feeds.sync.feed_settings import feed_settings
from bot.feeds.sync.list_use import reminders_in_list
from bot.feeds.sync.meeting_changes import MeetingChange, recheck_reminders
from bot.feeds.sync.sync_feed import KEPT_CHANGING_FLAG, MAX_STORE_ATTEMPTS


@dataclass(frozen=True, slots=True)
class RemovedFeed:
    """What went with a list: how many meetings, how many reminders of them there were, and what
    became of the meetings."""

    meetings: int
    reminders: int
    meeting_changes: list[MeetingChange]


def delete_feed(database: Database, name: str, *, now: datetime) -> RemovedFeed:
    """Remove the list of this name with its meetings, as if all of them had ended.

    Meetings that another list has too are found there from now on. People who planned to go to one
    of the others are told. One transaction. `now` is aware. Raises FeedError if there is no such
    list.
    """
    for _ in range(MAX_STORE_ATTEMPTS):
        feed = feed_settings(database, name).id
        with database.reading() as connection:
            changes = store_meetings.find_changes(connection, feed, [])
        with database.transaction() as connection:
            if store_meetings.is_current(connection, changes):
                planned = reminders_in_list(connection, feed)
                recheck_reminders(connection, changes.meeting_changes, now)
                store_meetings.apply_changes(connection, changes)
                connection.execute(delete(feeds).where(feeds.c.id == feed))
                return RemovedFeed(len(changes.removed), planned, changes.meeting_changes)
    raise FeedError(KEPT_CHANGING_FLAG)
