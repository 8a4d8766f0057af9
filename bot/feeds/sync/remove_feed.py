"""Giving up a list."""

from datetime import datetime

from sqlalchemy import delete, select

from bot.database.database import Database
from bot.database.schema import feeds
from bot.feeds.rows.feed_reading import FeedError
from bot.feeds.sync import store_meetings
from bot.feeds.sync.meeting_changes import hear
from bot.feeds.sync.sync_feed import RESTLESS, TRIES, Result


def remove(database: Database, line: int, name: str, *, now: datetime) -> Result:
    """Take a line's list of this name away with its meetings, as if all of them had ended: those
    that another list has too are found there from now on, and people who planned to go to one of
    the others hear of it. One transaction. `now` is aware. Raises FeedError if there is none such.
    """
    wanted = select(feeds.c.id).where(feeds.c.line_id == line, feeds.c.name == name)
    for _ in range(TRIES):
        with database.reading() as connection:
            feed = connection.scalar(wanted)
            if feed is None:
                raise FeedError(f"There is no list {name}.")
            changes = store_meetings.compare(connection, line, feed, [])
        with database.transaction() as connection:
            if store_meetings.still(connection, changes):
                hear(connection, changes.news, now)
                store_meetings.apply(connection, changes)
                connection.execute(delete(feeds).where(feeds.c.id == feed))
                return Result(name, removed=len(changes.removed), news=changes.news)
    raise FeedError(RESTLESS)
