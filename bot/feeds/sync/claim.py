"""When a list is read again, and which worker reads it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zlib import crc32

from sqlalchemy import or_, select, update

from bot.database.database import Database
from bot.database.schema import feeds

SYNC_INTERVAL = timedelta(hours=6)
FIRST_RETRY_DELAY = timedelta(minutes=15)

# How long a worker has a list to itself. If the worker dies, others can claim the list after that.
SYNC_LEASE = timedelta(hours=1)


def next_due_at(feed: int, now: datetime, interval: timedelta, failures: int) -> datetime:
    """When a list is due again: after `interval`, or sooner after `failures` in a row.

    The wait grows with each failure. It varies by up to a tenth, so that lists taken on together,
    and the helplines that read one site, do not all come at once.
    """
    wait = min(interval, FIRST_RETRY_DELAY * 2 ** min(failures - 1, 10)) if failures else interval
    share = crc32(f"{feed} {now.isoformat()}".encode()) / 2**32
    return now + wait * (0.9 + 0.2 * share)


def claim_feed(database: Database, now: datetime) -> int | None:
    """The id of the list that has been due the longest; None if no list is due.

    The list is this worker's until it is read or `SYNC_LEASE` has passed. Lists that are paused are
    never due.
    """
    free = (
        feeds.c.paused_at.is_(None)
        & or_(feeds.c.due_at.is_(None), feeds.c.due_at <= now)
        & or_(feeds.c.claimed_until.is_(None), feeds.c.claimed_until <= now)
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
