"""A text in plain lower-case letters: no accents, curly quotes or emoji.

The tables and the features of the crisis reader know only such letters.
"""

import re
import unicodedata

from flows.text.lookalikes import replace_lookalikes

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘‛`´ʼ＇", "'"))
# Emoji that people use as words.
_EMOJI = str.maketrans(
    {
        "💊": " pills ",
        "🔫": " gun ",
        "🔪": " knife ",
        "🗡": " knife ",
        "🪒": " razor ",
        "💉": " needle ",
        "🪢": " noose ",
        "🩸": " blood ",
        "🆘": " sos ",
        "🚨": " sos ",
        "🚑": " ambulance ",
        "🌉": " bridge ",
        "😔": " sad ",
        "😞": " sad ",
        "😢": " sad ",
        "🍺": " beer ",
        "🍻": " beer ",
        "🍷": " wine ",
        "🥃": " whiskey ",
        "😂": " haha ",
        "🤣": " haha ",
    }
)
_OVERDOSED = re.compile(r"\bo\.?\s?d\.?(?:'e?d|'s)\b")
_OD_INITIALS = re.compile(r"(?<![\w.])o\.d\.(?!\w)")


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
        text = _OVERDOSED.sub("overdosed", text)
    return _OD_INITIALS.sub("od", text) if "o.d" in text else text


def _normalize_letter(character: str, between: str) -> str:
    if character.isascii():
        return character
    match unicodedata.category(character)[0]:
        case "M" | "C":
            return ""  # accents, and the invisible signs that join emoji
        case "S":
            return between
    return character
