"""Meeting lists ("feeds"): fetched, read, checked, and stored without ever losing what there was.

`formats` knows the formats, a module each; docs/feeds.md tells operators of them.
"""

from bot.feeds.formats.registry import FORMAT_NAMES as FORMATS
from bot.feeds.rows.feed_reading import FeedError
from bot.feeds.sync.feed_status import FeedStatus, feed_statuses
from bot.feeds.sync.remove_feed import delete_feed
from bot.feeds.sync.schedule import sync_due
from bot.feeds.sync.sync_feed import SyncOptions, SyncResult, feed_profile, save_feed, sync_line

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
