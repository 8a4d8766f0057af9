"""A text in plain lower-case letters: no accents, curly quotes or emoji.

The tables and the features of the crisis reader know only such letters.
"""

import re
import unicodedata

from flows.crisis.phrase_tables import merged_pairs
from flows.text.lookalikes import replace_lookalikes

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘‛`´ʼ＇", "'"))
# Emoji that people use as words.
_EMOJI = str.maketrans({emoji: f" {word} " for emoji, word in merged_pairs("emoji").items()})

# Initials with their past ("o.d.'d"), and the word that this is.
_INITIALS = merged_pairs("initials")
_PAST_INITIALS = [
    (re.compile(r"\b" + r"\.?\s?".join(initials) + r"\.?(?:'e?d|'s)\b"), past)
    for initials, past in _INITIALS.items()
]
# Initials with dots between: how they begin in a text, the whole of them, and them without dots.
_DOTTED_INITIALS = [
    (".".join(initials), re.compile(r"(?<![\w.])" + r"\.".join(initials) + r"\.(?!\w)"), initials)
    for initials in _INITIALS
]


def normalize_letters(text: str, between: str = " ") -> str:
    """Lower case without accents, curly quotes or emoji.

    `between` stands in the place of an emoji that has no word. An emoji that is a word becomes that
    word, unless `between` is "": then no emoji leaves a trace.
    """
    if not text.isascii():
        if between:
            text = text.translate(_EMOJI)
        text = unicodedata.normalize("NFKD", replace_lookalikes(text).translate(_APOSTROPHES))
        text = "".join([_normalize_letter(c, between) for c in text])
    text = text.casefold()
    if "'" in text:
        for pattern, past in _PAST_INITIALS:
            text = pattern.sub(past, text)
    for dotted, pattern, initials in _DOTTED_INITIALS:
        if dotted in text:
            text = pattern.sub(initials, text)
    return text


def _normalize_letter(character: str, between: str) -> str:
    if character.isascii():
        return character
    match unicodedata.category(character)[0]:
        case "M" | "C":
            return ""  # accents, and the invisible signs that join emoji
        case "S":
            return between
    return character
