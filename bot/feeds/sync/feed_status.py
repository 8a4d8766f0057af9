"""The status of a line's lists, for its operator (bot.monitoring.health_status: for alarms)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import feeds
from bot.feeds.fetching.feed_location import open_location, redact_location
from bot.feeds.rows.feed_error import FeedError


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """The status of a list. `location` is shown without what may be secret in it."""

    name: str
    location: str
    fellowship: str
    zone: str
    meetings: int
    skipped: dict[str, int]
    checked_at: datetime | None
    synced_at: datetime | None
    flag: str
    note: str
    due_at: datetime | None


def feed_statuses(database: Database, line: int, keys: Keys) -> list[FeedStatus]:
    """The lists of a line by name, and how the last reading of each went."""
    wanted = select(feeds).where(feeds.c.line_id == line).order_by(feeds.c.name)
    with database.reading() as connection:
        return [
            FeedStatus(
                feed.name,
                _redacted(feed.location, keys),
                feed.fellowship,
                feed.zone,
                feed.meetings,
                feed.skipped,
                feed.checked_at,
                feed.synced_at,
                feed.flag,
                feed.note,
                feed.due_at,
            )
            for feed in connection.execute(wanted)
        ]


def _redacted(stored: str, keys: Keys) -> str:
    try:
        return redact_location(open_location(stored, keys))
    except FeedError:
        return "a sealed address"
