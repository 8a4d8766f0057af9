"""The crisis reader: whether a text tells of danger, of which, and by which words. Pure."""

from flows.crisis.danger import Category, Danger, Tier
from flows.crisis.danger_reader import CrisisReading, read, read_danger

__all__ = ["Category", "CrisisReading", "Danger", "Tier", "read", "read_danger"]
