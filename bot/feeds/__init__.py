"""Meeting lists ("feeds"): fetched, read, checked, and stored without ever losing what there was.

`formats` knows the formats, a module each; docs/feeds.md tells operators of them.
"""

from bot.feeds.formats import NAMES as FORMATS
from bot.feeds.reading import FeedError
from bot.feeds.removal import remove
from bot.feeds.schedule import tick
from bot.feeds.standing import Listed, listing
from bot.feeds.upkeep import Result, Terms, add, profile, sync

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
