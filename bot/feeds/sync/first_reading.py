"""Reading a list for the first time after it was saved. Of one that fails nothing is left."""

from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Row

from bot.database.database import Database
from bot.feeds.rows.meeting_row import OnProgress
from bot.feeds.sync.feed_settings import restore_feed
from bot.feeds.sync.remove_feed import delete_feed
from bot.feeds.sync.sync_feed import sync_lists
from bot.feeds.sync.sync_outcome import SyncOptions, SyncResult


class FirstReading(NamedTuple):
    """What came of it; `failed` says why a list was not taken, "" if it was."""

    results: list[SyncResult]
    failed: str


def read_first(
    database: Database,
    name: str,
    options: SyncOptions,
    known: Row[Any] | None,
    *,
    now: datetime,
    keep: bool = False,
    on_progress: OnProgress | None = None,
) -> FirstReading:
    """Read the list of this name, which was just saved. One that fails is given up, or, if it was
    `known` before, stays as it was; unless `keep`."""
    failed = "It was not read to its end."
    try:
        results = sync_lists(database, name, options, now=now, on_progress=on_progress)
        failed = next((result.flag for result in results if result.flag), "")
    finally:
        if failed and not keep:
            if known is None:
                delete_feed(database, name, now=now)
            else:
                restore_feed(database, known)
    return FirstReading(results, failed)
