"""Reactions: what a phone sends for a tap on a text of ours ("Loved “...”"). They quote us and say
nothing, so they are told by their form alone, and answered with silence."""

import re
from collections.abc import Iterator

from flows.text.normalize import fold
from flows.vocabulary.reactions import REACTIONS, THINGS

# So far from the beginning the quotes open at most.
_LONGEST = 60

# The quotes of the five languages. Straight ones may stand in what is quoted, too; of the others
# the first that closes is the end. A long text is cut off, and its closing sign with it.
_OPENING = '“„«"'
_CUT = r"(?:…|\.\.\.)"
_TO_THE_END = re.compile(
    rf"(?:“[^”]*(?:”|{_CUT})|„[^“”]*(?:[“”]|{_CUT})|«[^»]*(?:»|{_CUT})|\".*(?:\"|{_CUT}))\s*",
    re.DOTALL,
)


def is_reaction(body: str) -> bool:
    """Whether a text is a phone's reaction to a text: the words for it, then quotes to the end.

    >>> is_reaction("Loved “Near Omaha, NE:”"), is_reaction("Reacted 👍 to “Near Omaha”")
    (True, True)
    >>> is_reaction("Loved “it” but i want to die"), is_reaction("he said “i will kill you”")
    (False, False)
    """
    for at, sign in enumerate(body[:_LONGEST]):
        if sign in _OPENING and _is_known(body[:at]) and _TO_THE_END.fullmatch(body, at):
            return True
    words = fold(body) if len(body) <= _LONGEST else ""
    return any(words == f"{verb} {thing}" for verb in _VERBS for thing in _THINGS)


def _is_known(head: str) -> bool:
    """Whether some words before quotes are those of a reaction."""
    if fold(head) in _VERBS:
        return True
    # An emoji is no word, so that what is left of "Reacted 👍 to" is two words; without one, they
    # could be anybody's.
    return fold(head) in _WITH_FACE and _has_face(head)


def _has_face(head: str) -> bool:
    return any(ord(character) > 0x2000 and not character.isalnum() for character in head)


def _verbs(*, face: bool) -> Iterator[str]:
    for row in REACTIONS.values():
        for phrase in row.split(","):
            if ("{}" in phrase) == face:
                yield fold(phrase.replace("{}", " "))


_VERBS = frozenset(_verbs(face=False))
_WITH_FACE = frozenset(_verbs(face=True))
_THINGS = frozenset(fold(thing) for thing in THINGS.split(","))
