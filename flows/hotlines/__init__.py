"""The services a person in need can reach.

They are data (the TOML files beside this one), each with where it was read and when. Pure: the
files are read once, at import; bot.conversation.hotline_file reads an operator's own.
"""

from flows.hotlines.directory import NEEDS, Hotline, HotlineDirectory, merge_hotlines
from flows.hotlines.hotline_toml import SHIPPED_HOTLINES, HotlineError, parse_hotlines

__all__ = [
    "NEEDS",
    "SHIPPED_HOTLINES",
    "Hotline",
    "HotlineDirectory",
    "HotlineError",
    "merge_hotlines",
    "parse_hotlines",
]
