"""Meetings of another fellowship in an AA list, known by their names."""

from collections.abc import Collection

from flows.domain import fellowships
from flows.text.normalize import fold

# Full names only: the short ones are words, or parts of others. An AFG is an Al-Anon group.
_NAMES = {fold(name): code for code, name in fellowships.FELLOWSHIP_NAMES.items() if code != "AA"}
_NAMES["afg"] = "AL-ANON"

# Names with these words, and types, are of AA meetings beside or together with the other.
_JOINT_WORDS = ("aa", "alcoholics anonymous", "with", "and", "concurrent")
_JOINT_TYPES = frozenset({"AL", "AL-AN"})


def other_fellowship(name: str, types: Collection[str]) -> str:
    """The one fellowship other than AA whose full name is in a meeting's, "" if it is AA too.

    `types` are the meeting's codes as AA's.

    >>> guest("Serenity Al-Anon", ()), guest("Al-Anon and AA", ()), guest("Serenity", ())
    ('AL-ANON', '', '')
    """
    words = f" {fold(name)} "
    if _JOINT_TYPES.intersection(types) or any(f" {word} " in words for word in _JOINT_WORDS):
        return ""
    codes = {code for full, code in _NAMES.items() if f" {full} " in words}
    return codes.pop() if len(codes) == 1 else ""
