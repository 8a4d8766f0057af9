"""Reading the lists that are due: what a worker does every minute or so."""

import logging
import traceback
from datetime import datetime

from bot.database.database import Database
from bot.feeds.rows.feed_reading import FeedError
from bot.feeds.sync import sync_feed
from bot.feeds.sync.claim import claim_feed
from bot.feeds.sync.sync_outcome import SyncOptions, SyncResult, record_failure

log = logging.getLogger("handrail")

# At two minutes for a list, the most one takes, so many are read within their lease.
MAX_FEEDS_PER_TICK = 20


def sync_due(database: Database, options: SyncOptions, *, now: datetime) -> list[SyncResult]:
    """Read the lists of all lines that are due and that no other worker is reading.

    `now` is aware. A list that fails only raises its flag, even where the fault is ours. An
    unreachable database ends the tick.
    """
    results: list[SyncResult] = []
    while len(results) < MAX_FEEDS_PER_TICK and (feed := claim_feed(database, now)) is not None:
        try:
            results.append(sync_feed.sync_one(database, feed, options, now=now))
        except FeedError:
            continue  # the list has just been removed
        except Exception as error:
            # Logged without its message, which may quote the list.
            frame = traceback.extract_tb(error.__traceback__)[-1]
            kind = type(error).__name__
            log.error("list %s: %s in %s, line %s", feed, kind, frame.name, frame.lineno)
            flag = f"This list made the program fail ({kind}): `handrail feeds sync` shows where."
            results.append(record_failure(database, feed, options, now, flag))
    return results
