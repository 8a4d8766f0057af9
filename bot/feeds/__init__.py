"""Meeting lists ("feeds"): fetched, read, checked, and stored without ever losing what there was.

`meeting_guide` reads the one format there is so far; another is a module with a `read` like its.
"""

from bot.feeds.reading import FeedError
from bot.feeds.upkeep import Listed, Result, add, listing, sync

__all__ = ["FeedError", "Listed", "Result", "add", "listing", "sync"]
