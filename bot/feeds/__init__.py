"""Meeting lists ("feeds"): fetched, read, checked, and stored without ever losing what there was.

`formats` knows the formats, a module each; docs/feeds.md tells operators of them.
"""

from bot.feeds.formats.registry import NAMES as FORMATS
from bot.feeds.rows.feed_reading import FeedError
from bot.feeds.sync.feed_status import Listed, listing
from bot.feeds.sync.remove_feed import remove
from bot.feeds.sync.schedule import tick
from bot.feeds.sync.sync_feed import Result, Terms, add, profile, sync

__all__ = [
    "FORMATS",
    "FeedError",
    "Listed",
    "Result",
    "Terms",
    "add",
    "listing",
    "profile",
    "remove",
    "sync",
    "tick",
]
