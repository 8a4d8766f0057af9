"""Recognises meetings of another fellowship in an AA list by their names."""

from collections.abc import Collection

from flows.domain import fellowships
from flows.text.normalize import fold

# Full names only: short ones are words, or parts of other names. An AFG is an Al-Anon group.
_NAMES = {fold(name): code for code, name in fellowships.FELLOWSHIP_NAMES.items() if code != "AA"}
_NAMES["afg"] = "AL-ANON"

# Names with these words, and these types, mean AA meetings beside or with another fellowship.
_JOINT_WORDS = ("aa", "alcoholics anonymous", "with", "and", "concurrent")
_JOINT_TYPES = frozenset({"AL", "AL-AN"})


def other_fellowship(name: str, types: Collection[str]) -> str:
    """The fellowship whose full name is in the name of a meeting; "" for AA or several.

    `types` are the codes of the meeting, read as those of AA.

    >>> [other_fellowship(name, ()) for name in ("Serenity Al-Anon", "Al-Anon and AA", "Serenity")]
    ['AL-ANON', '', '']
    """
    words = f" {fold(name)} "
    if _JOINT_TYPES.intersection(types) or any(f" {word} " in words for word in _JOINT_WORDS):
        return ""
    codes = {code for full, code in _NAMES.items() if f" {full} " in words}
    return codes.pop() if len(codes) == 1 else ""
