"""Reactions: what a phone sends for a tap on a text of ours ("Loved “...”"). They quote us and say
nothing, so they are told by their form alone, and answered with silence."""

import re

from flows import vocabulary
from flows.text.normalize import fold

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


def is_reaction(body: str) -> bool:
    """Whether a text is a phone's reaction to a text: the words for it, then quotes to the end.

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
    words = fold(body) if len(body) <= _MAX_HEAD_CHARS else ""
    return any(words == f"{verb} {thing}" for verb in _VERBS for thing in _OBJECTS)


def _is_reaction_head(head: str) -> bool:
    """Whether some words before quotes are those of a reaction."""
    if fold(head) in _VERBS:
        return True
    # An emoji is no word, so that what is left of "Reacted 👍 to" is two words; without one, they
    # could be anybody's.
    return fold(head) in _VERBS_WITH_EMOJI and _has_emoji(head)


def _has_emoji(head: str) -> bool:
    return any(ord(character) > 0x2000 and not character.isalnum() for character in head)


_PHRASES = vocabulary.merged_table("reactions")
_VERBS = _PHRASES["verb"]
_VERBS_WITH_EMOJI = _PHRASES["verb with emoji"]
_OBJECTS = _PHRASES["object"]
