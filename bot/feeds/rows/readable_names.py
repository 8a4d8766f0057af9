"""Names as every phone can show them: without pictures, and in letters that have a Latin form.

A phone shows Greek and Cyrillic names in Latin letters well enough to read. Of scripts without
vowels, or with a sign for each word, only consonants or sounds would be left.
"""

import re
import unicodedata
from functools import lru_cache

# Scripts whose names can be read in Latin letters, by the first word of their letters' names.
_READABLE_SCRIPTS = frozenset(
    {"LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "GEORGIAN", "FULLWIDTH", "MODIFIER", "MICRO"}
)
# Pictures, and signs that only go with them. What stands for ordinary signs (the hook of an
# ordinal, the mark of a trade name) is of these categories too, and harmless.
_PICTURES = frozenset({"So", "Sk", "Cn", "Co", "Cs"})
_PICTURE_PARTS = frozenset("\ufe0e\ufe0f\u20e3\u200d")
_FIRST_OPERATOR = "\u2200"  # from here on mathematics only
_KEPT = frozenset("°^`´¨©®™|~")
_HOLES = re.compile(r"\s{2,}")
_EMPTY_PARTS = re.compile(r"\(\s*\)|\[\s*\]")
_LOOSE_ENDS = re.compile(r"^[\s,;:|/•·*–—-]+|[\s,;:|/•·(–—-]+$")

# Fewer letters are no name.
_MIN_LETTERS = 2


def without_pictures(text: str) -> str:
    """A text without emoji and other pictures, and without the gaps that they leave.

    >>> without_pictures("\\N{SUNFLOWER} Sunrise \\N{SUNFLOWER} Group")
    'Sunrise Group'
    """
    if text.isascii() or not any(map(_is_picture, text)):
        return text
    shown = "".join(" " if _is_picture(c) else c for c in text)
    return without_gaps(shown)


def without_gaps(text: str) -> str:
    """A name from which something was taken out, without what that leaves: gaps, empty brackets,
    signs at its ends."""
    return _LOOSE_ENDS.sub("", _EMPTY_PARTS.sub("", _HOLES.sub(" ", text))).strip()


@lru_cache(maxsize=2**12)
def readable(text: str) -> str:
    """What of a name every phone can show, "" where that is no name any more.

    >>> readable("Farsi Meeting \u062c\u0644\u0633\u0647"), readable("\u05e7\u05d1\u05d5")
    ('Farsi Meeting', '')
    """
    if text.isascii():
        return text
    shown = "".join(c if _is_readable(c) else " " for c in without_pictures(text))
    if shown != text:
        shown = without_gaps(shown)
    return shown if sum(c.isalnum() for c in shown) >= _MIN_LETTERS else ""


def _is_picture(c: str) -> bool:
    if c < "\x7f" or c in _KEPT:
        return False
    kind = unicodedata.category(c)
    return c in _PICTURE_PARTS or kind in _PICTURES or (kind == "Sm" and c >= _FIRST_OPERATOR)


def _is_readable(c: str) -> bool:
    if c < "\x7f" or not (c.isalpha() or unicodedata.category(c)[0] == "M"):
        return True
    script = unicodedata.name(c, "?").partition(" ")[0]
    return script in _READABLE_SCRIPTS or script in ("COMBINING", "FEMININE", "MASCULINE")
