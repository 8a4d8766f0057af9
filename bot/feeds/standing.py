"""How a line's lists stand: for their operator, and for whoever watches that all is well."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from bot.db import Database
from bot.feeds.location import reveal, shown
from bot.feeds.reading import FeedError
from bot.seal import Keys
from bot.tables import feeds, lines


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as `listing` tells of it. `location` is shown without what may be secret in it."""

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


@dataclass(frozen=True, slots=True)
class Health:
    """How fresh a line's lists are: when the one that has waited longest was last read or found
    unchanged (None if one never was, or there is none), and those not taken now."""

    line: str
    oldest: datetime | None
    flagged: tuple[str, ...]


def listing(database: Database, line: int, keys: Keys) -> list[Listed]:
    """A line's lists by name, and how reading them went last."""
    wanted = select(feeds).where(feeds.c.line_id == line).order_by(feeds.c.name)
    with database.reading() as connection:
        return [
            Listed(
                feed.name,
                _shown(feed.location, keys),
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


def health(database: Database) -> list[Health]:
    """How fresh each line's lists are, by the line's name; for whoever watches."""
    wanted = select(lines.c.name, feeds.c.name.label("feed"), feeds.c.good_at, feeds.c.flag)
    wanted = wanted.outerjoin_from(lines, feeds).order_by(lines.c.name, feeds.c.name)
    found: dict[str, list[Any]] = {}
    with database.reading() as connection:
        for row in connection.execute(wanted):
            found.setdefault(row.name, []).append(row)
    return [
        Health(
            line,
            None if any(row.good_at is None for row in rows) else min(r.good_at for r in rows),
            tuple(row.feed for row in rows if row.flag),
        )
        for line, rows in found.items()
    ]


def _shown(stored: str, keys: Keys) -> str:
    try:
        return shown(reveal(stored, keys))
    except FeedError:
        return "a sealed address"
