"""Reactions: what a phone sends for a tap on a text of ours ("Loved “...”"). They quote us and say
nothing, so they are recognised by their form alone, and get no answer."""

import re

from flows import vocabulary
from flows.text.normalize import fold

# The quotes open at most so far from the beginning.
_MAX_HEAD_CHARS = 60

# Straight quotes may stand inside the quoted text too; of the others the first closing one ends it.
# Phones cut a long text off, and its closing quote with it.
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
    # Folding drops the emoji of "Reacted 👍 to". Without an emoji the same words could be a
    # person's own.
    return fold(head) in _VERBS_WITH_EMOJI and _has_emoji(head)


def _has_emoji(head: str) -> bool:
    return any(ord(character) > 0x2000 and not character.isalnum() for character in head)


_PHRASES = vocabulary.merged_table("reactions")
_VERBS = _PHRASES["verb"]
_VERBS_WITH_EMOJI = _PHRASES["verb with emoji"]
_OBJECTS = _PHRASES["object"]
# Reactions to what cannot be quoted: "Loved an image".
_WITHOUT_QUOTES = frozenset(f"{verb} {thing}" for verb in _VERBS for thing in _OBJECTS)
