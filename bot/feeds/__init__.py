"""Meeting lists ("feeds"): fetched, read, checked, and stored without ever losing what there was.

`meeting_guide` reads the one format there is so far; another is a module with a `read` like its.
"""

from bot.feeds.reading import FeedError
from bot.feeds.schedule import tick
from bot.feeds.standing import Health, Listed, health, listing
from bot.feeds.upkeep import Result, Terms, add, sync

__all__ = [
    "FeedError",
    "Health",
    "Listed",
    "Result",
    "Terms",
    "add",
    "health",
    "listing",
    "sync",
    "tick",
]
