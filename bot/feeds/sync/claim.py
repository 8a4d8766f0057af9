"""When lists are read again, and by whom."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zlib import crc32

from sqlalchemy import or_, select, update

from bot.database.database import Database
from bot.database.schema import feeds

SYNC_INTERVAL = timedelta(hours=6)
FIRST_RETRY_DELAY = timedelta(minutes=15)

# How long a worker has a list to itself. One that dies leaves it to the others after that.
SYNC_LEASE = timedelta(hours=1)


def next_due_at(feed: int, now: datetime, interval: timedelta, failures: int) -> datetime:
    """When a list is due again: after `interval`, or sooner where it has failed `failures` times on
    end, but later with each time. Up to a tenth earlier or later, so that lists taken on together,
    and the helplines that read one site, do not all come at once."""
    wait = min(interval, FIRST_RETRY_DELAY * 2 ** min(failures - 1, 10)) if failures else interval
    share = crc32(f"{feed} {now.isoformat()}".encode()) / 2**32
    return now + wait * (0.9 + 0.2 * share)


def claim_feed(database: Database, now: datetime) -> int | None:
    """The id of a list that is due, now this worker's own until it is read or `SYNC_LEASE` has
    passed; None if none is left. The longest due comes first."""
    free = or_(feeds.c.due_at.is_(None), feeds.c.due_at <= now) & or_(
        feeds.c.claimed_until.is_(None), feeds.c.claimed_until <= now
    )
    order = (feeds.c.due_at.is_not(None), feeds.c.due_at, feeds.c.id)
    with database.reading() as connection:
        found: Sequence[int] = connection.scalars(
            select(feeds.c.id).where(free).order_by(*order)
        ).all()
    for feed in found:
        mine = update(feeds).where(feeds.c.id == feed, free)
        with database.transaction() as connection:
            if connection.execute(mine.values(claimed_until=now + SYNC_LEASE)).rowcount:
                return feed
    return None
