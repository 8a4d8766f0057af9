"""The crisis reader: whether a text tells of danger, of which, and by which words. Pure."""

from flows.crisis.reader import loss, read
from flows.crisis.reading import Category, Reading, Tier

__all__ = ["Category", "Reading", "Tier", "loss", "read"]
