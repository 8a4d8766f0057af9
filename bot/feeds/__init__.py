"""Meeting lists ("feeds"): fetched, read, checked, and stored without ever losing what there was.

`formats` knows the formats, a module each; docs/feeds.md tells operators of them.
"""

from bot.feeds.formats import NAMES as FORMATS
from bot.feeds.reading import FeedError, Profile, fellowship_called, zone_called
from bot.feeds.upkeep import Listed, Result, add, listing, profile, sync

__all__ = [
    "FORMATS",
    "FeedError",
    "Listed",
    "Profile",
    "Result",
    "add",
    "fellowship_called",
    "listing",
    "profile",
    "sync",
    "zone_called",
]
