"""The crisis reader: whether a text tells of danger, of which, and by which words. Pure."""

from flows.crisis.danger import Category, Reading, Tier
from flows.crisis.danger_reader import loss, read

__all__ = ["Category", "Reading", "Tier", "loss", "read"]
