"""Meeting lists ("feeds"): fetched, read, checked, and stored without losing what was there.

`sync` stores what `formats` makes of what `fetching` brings; `rows` is what they share. Imports run
in this order only. docs/feeds.md is for operators.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.feeds.formats.registry import FORMAT_NAMES as FORMATS
    from bot.feeds.rows.feed_error import FeedError
    from bot.feeds.sync.feed_settings import feed_profile, save_feed
    from bot.feeds.sync.feed_status import FeedStatus, feed_statuses
    from bot.feeds.sync.list_use import leave_list, use_list
    from bot.feeds.sync.remove_feed import delete_feed
    from bot.feeds.sync.schedule import sync_due
    from bot.feeds.sync.sync_feed import sync_lists
    from bot.feeds.sync.sync_outcome import SyncOptions, SyncResult

# Where each name stands. It is imported when it is first used: most commands need few of them.
_PLACES = {
    "FORMATS": ("bot.feeds.formats.registry", "FORMAT_NAMES"),
    "FeedError": ("bot.feeds.rows.feed_error", "FeedError"),
    "FeedStatus": ("bot.feeds.sync.feed_status", "FeedStatus"),
    "SyncOptions": ("bot.feeds.sync.sync_outcome", "SyncOptions"),
    "SyncResult": ("bot.feeds.sync.sync_outcome", "SyncResult"),
    "delete_feed": ("bot.feeds.sync.remove_feed", "delete_feed"),
    "feed_profile": ("bot.feeds.sync.feed_settings", "feed_profile"),
    "feed_statuses": ("bot.feeds.sync.feed_status", "feed_statuses"),
    "leave_list": ("bot.feeds.sync.list_use", "leave_list"),
    "save_feed": ("bot.feeds.sync.feed_settings", "save_feed"),
    "sync_due": ("bot.feeds.sync.schedule", "sync_due"),
    "sync_lists": ("bot.feeds.sync.sync_feed", "sync_lists"),
    "use_list": ("bot.feeds.sync.list_use", "use_list"),
}


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(name)
    module, attribute = _PLACES[name]
    return getattr(import_module(module), attribute)


__all__ = [
    "FORMATS",
    "FeedError",
    "FeedStatus",
    "SyncOptions",
    "SyncResult",
    "delete_feed",
    "feed_profile",
    "feed_statuses",
    "leave_list",
    "save_feed",
    "sync_due",
    "sync_lists",
    "use_list",
]
