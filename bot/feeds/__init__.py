"""Meeting lists ("feeds"): fetched, read, checked, and stored without losing what was there.

`sync` stores what `formats` makes of what `fetching` brings; `rows` is what they share. Imports run
in this order only. docs/feeds.md is for operators.
"""

from bot.feeds.formats.registry import FORMAT_NAMES as FORMATS
from bot.feeds.rows.feed_reading import FeedError
from bot.feeds.sync.feed_settings import feed_profile, save_feed
from bot.feeds.sync.feed_status import FeedStatus, feed_statuses
from bot.feeds.sync.remove_feed import delete_feed
from bot.feeds.sync.schedule import sync_due
from bot.feeds.sync.sync_feed import sync_line
from bot.feeds.sync.sync_outcome import SyncOptions, SyncResult

__all__ = [
    "FORMATS",
    "FeedError",
    "FeedStatus",
    "SyncOptions",
    "SyncResult",
    "delete_feed",
    "feed_profile",
    "feed_statuses",
    "save_feed",
    "sync_due",
    "sync_line",
]
