"""Reactions: what a phone sends for a tap on a text of ours ("Loved “...”"). They quote us and say
nothing, so they are told by their form alone, and answered with silence."""

import re
from collections.abc import Iterator

from flows.text.normalize import fold
from flows.vocabulary.reaction_words import REACTION_OBJECTS, REACTIONS

# So far from the beginning the quotes open at most.
_MAX_HEAD_CHARS = 60

# The quotes of the five languages. Straight ones may stand in what is quoted, too; of the others
# the first that closes is the end. A long text is cut off, and its closing sign with it.
_OPENING_QUOTES = '“„«"'
_ELLIPSIS = r"(?:…|\.\.\.)"
_QUOTED_TO_END = re.compile(
    rf"(?:“[^”]*(?:”|{_ELLIPSIS})|„[^“”]*(?:[“”]|{_ELLIPSIS})|«[^»]*(?:»|{_ELLIPSIS})|\".*(?:\"|{_ELLIPSIS}))\s*",
    re.DOTALL,
)


def is_reaction(body: str, folded: str | None = None) -> bool:
    """Whether a text is a phone's reaction to a text: the words for it, then quotes to the
    end. `folded` is the folded text, where it is known.

    >>> is_reaction("Loved “Near Omaha, NE:”"), is_reaction("Reacted 👍 to “Near Omaha”")
    (True, True)
    >>> is_reaction("Loved “it” but i want to die"), is_reaction("he said “i will kill you”")
    (False, False)
    """
    for at, sign in enumerate(body[:_MAX_HEAD_CHARS]):
        if (
            sign in _OPENING_QUOTES
            and _is_reaction_head(body[:at])
            and _QUOTED_TO_END.fullmatch(body, at)
        ):
            return True
    if len(body) > _MAX_HEAD_CHARS:
        return False
    return (fold(body) if folded is None else folded) in _WITHOUT_QUOTES


def _is_reaction_head(head: str) -> bool:
    """Whether some words before quotes are those of a reaction."""
    if fold(head) in _VERBS:
        return True
    # An emoji is no word, so that what is left of "Reacted 👍 to" is two words; without one, they
    # could be anybody's.
    return fold(head) in _VERBS_WITH_EMOJI and _has_emoji(head)


def _has_emoji(head: str) -> bool:
    return any(ord(character) > 0x2000 and not character.isalnum() for character in head)


def _verbs(*, emoji: bool) -> Iterator[str]:
    for row in REACTIONS.values():
        for phrase in row.split(","):
            if ("{}" in phrase) == emoji:
                yield fold(phrase.replace("{}", " "))


_VERBS = frozenset(_verbs(emoji=False))
_VERBS_WITH_EMOJI = frozenset(_verbs(emoji=True))
_OBJECTS = frozenset(fold(thing) for thing in REACTION_OBJECTS.split(","))
# Reactions to what cannot be quoted: "Loved an image".
_WITHOUT_QUOTES = frozenset(f"{verb} {thing}" for verb in _VERBS for thing in _OBJECTS)
