"""Reactions: what a phone sends for a tap on a text of ours ("Loved “...”"), and signs that people
send alone (hearts, hands, smiles). They say nothing that could be answered, so they are recognised
by their form alone."""

import re
import unicodedata

from flows import vocabulary
from flows.text.normalize import fold
from flows.vocabulary.shared import LONE_SIGNS

# The quotes open at most so far from the beginning.
_MAX_HEAD_CHARS = 60

# Each opening quote and what may close it. Straight quotes may stand inside the quoted text too.
_CLOSING = {"“": "”", "„": "“”", "«": "»", "‹": "›", "‘": "’", "「": "」", '"': '"', "'": "'"}
_QUOTES = frozenset(_CLOSING)
_STRAIGHT = "\"'"
# What may stand behind the closing quote, or instead of it where a phone cut the text.
_TAIL = re.compile(r"[\s.…]*")
_ELLIPSIS = ("…", "...")
# The double emoji marks, which Unicode counts as punctuation.
_MARK_EMOJI = "‼⁉"
# What phones put between the characters of one emoji, or around it.
_JOINERS = frozenset("\u200d\u200b\u200c\u2060\ufeff\ufe0e\ufe0f\u20e3")
_SKIN_TONES = frozenset(map(chr, range(0x1F3FB, 0x1F400)))


def is_reaction(body: str, folded: str | None = None) -> bool:
    """Whether a text is a phone's reaction to a text: the words for it, then quotes to the
    end. `folded` is the folded text, where it is known.

    >>> is_reaction("Loved “Near Omaha, NE:”"), is_reaction("Reacted 👍 to “Near Omaha”")
    (True, True)
    >>> is_reaction("Loved “it” but i want to die"), is_reaction("he said “i will kill you”")
    (False, False)
    """
    head = body[:_MAX_HEAD_CHARS]
    for at, sign in enumerate(() if _QUOTES.isdisjoint(head) else head):
        if sign in _CLOSING and _is_reaction_head(body[:at]) and _is_quoted_to_end(body, at):
            return True
    if len(body) > _MAX_HEAD_CHARS:
        return False
    words = (fold(body) if folded is None else folded).split()
    said = " ".join(word for word in words if not word.isdecimal())
    if said in _WITHOUT_QUOTES:
        return True
    return said in _WITHOUT_QUOTES_BUT_EMOJI and _has_emoji(body)


def is_lone_signs(body: str) -> bool:
    """Whether a text is nothing but hearts, hands and smiles.

    >>> is_lone_signs("🙏🏽🙏🏽"), is_lone_signs("😭"), is_lone_signs("")
    (True, False, False)
    """
    signs = [c for c in body if not (c.isspace() or c in _JOINERS or c in _SKIN_TONES)]
    signs = [c for c in signs if c not in "♀♂!."]
    return bool(signs) and _SIGNS.issuperset(signs)


def _is_reaction_head(head: str) -> bool:
    """Whether some words before quotes are those of a reaction."""
    folded = fold(head.rstrip(": \u200a"))
    if folded in _VERBS:
        return True
    # Folding drops the emoji of "Reacted 👍 to". Without an emoji the same words could be a
    # person's own.
    return folded in _VERBS_WITH_EMOJI and _has_emoji(head)


def _has_emoji(head: str) -> bool:
    return any(unicodedata.category(sign) == "So" or sign in _MARK_EMOJI for sign in head)


def _is_quoted_to_end(body: str, at: int) -> bool:
    """Whether the quote that opens at a character closes at the end of the text, or was cut off."""
    opening, closing = body[at], _CLOSING[body[at]]
    rest = "".join(sign for sign in body[at + 1 :] if sign not in _JOINERS).rstrip()
    if opening in _STRAIGHT:
        bare = rest.rstrip(".…").rstrip()
        return bool(rest) and (bare.endswith(opening) or rest.endswith(_ELLIPSIS))
    depth = 1
    for index, sign in enumerate(rest):
        if sign in closing:
            depth -= 1
        elif sign == opening:
            depth += 1
        if not depth:
            return _TAIL.fullmatch(rest, index + 1) is not None
    return True  # the phone cut it before its end


_PHRASES = vocabulary.merged_table("reactions")
_VERBS = _PHRASES["verb"]
_VERBS_WITH_EMOJI = _PHRASES["verb with emoji"]
_OBJECTS = _PHRASES["object"]
# Reactions to what cannot be quoted: "Loved an image", "Reacted 👍 to an image".
_WITHOUT_QUOTES = frozenset(f"{verb} {thing}" for verb in _VERBS for thing in _OBJECTS)
_WITHOUT_QUOTES_BUT_EMOJI = frozenset(
    f"{verb} {thing}" for verb in _VERBS_WITH_EMOJI for thing in _OBJECTS
)
_SIGNS = frozenset(LONE_SIGNS)
