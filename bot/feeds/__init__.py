"""Meeting lists ("feeds"): fetched, read, checked, and stored without ever losing what there was.

`formats` knows the formats, a module each; docs/feeds.md tells operators of them.
"""

from bot.feeds.formats import NAMES as FORMATS
from bot.feeds.reading import FeedError
from bot.feeds.upkeep import Listed, Result, add, listing, profile, sync

__all__ = [
    "FORMATS",
    "FeedError",
    "Listed",
    "Result",
    "add",
    "listing",
    "profile",
    "sync",
]
