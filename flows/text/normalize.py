"""How spellings are compared: folded, in the same way everywhere."""

import re
import unicodedata
from functools import cache

from flows.text.lookalikes import replace_lookalikes

_APOSTROPHES = re.compile(r"[.'’‘`´]")
_DIGIT = re.compile(r"\d")
_NOT_WORD = re.compile(r"[\W_]+")
_GLUED = re.compile(r"(?<=\d)(?=[^\W\d])|(?<=[^\W\d])(?=\d)")
_DOTTED = re.compile(r"(?<=\d)[.](?=\d)")
_ORDINAL = re.compile(r"\b(\d+)(?:st|nd|rd|th|er)\b")
_SHORT_FORMS = {"saint": "st", "sainte": "st", "ste": "st", "fort": "ft", "mount": "mt"}


def fold(text: str) -> str:
    """Text as lower-case words without accents, apostrophes or punctuation: "St. Paul's" is "st
    pauls".

    >>> fold("  Montréal,QC ")
    'montreal qc'
    """
    bare = text.lower() if text.isascii() else _fold_letters(text)
    return _NOT_WORD.sub(" ", _APOSTROPHES.sub("", bare)).strip()


def _fold_letters(text: str) -> str:
    """Text in lower case without accents, a letter for each sign that looks like one."""
    if _USUAL_SIGNS.issuperset(text):
        return text.translate(_BARE_LETTERS).casefold()
    return _bare_letters(text).casefold()


def _bare_letters(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", replace_lookalikes(text))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


# What `_bare_letters` makes of the letters and quotes of European languages: of each the same,
# whatever stands beside it.
_BARE_LETTERS = {
    code: bare
    for code in (*range(0x80, 0x180), *range(0x2010, 0x2028))
    if _bare_letters(f"a{chr(code)}") == f"a{(bare := _bare_letters(chr(code)))}"
}
_USUAL_SIGNS = frozenset(map(chr, (*range(0x80), *_BARE_LETTERS)))


def has_digit(text: str) -> bool:
    """Whether a decimal digit, of any script, is in a text."""
    return _DIGIT.search(text) is not None


def fold_name(name: str) -> str:
    """A place's name as `fold` gives it, with Saint, Fort and Mount in their short forms.

    >>> fold_name("Saint Paul") == fold_name("St. Paul")
    True
    """
    return " ".join(name_words(fold(name)))


def name_words(folded: str) -> list[str]:
    """The words of folded text as `fold_name` gives them."""
    return [_SHORT_FORMS.get(word, word) for word in folded.split()]


def split_words(text: str, folded: str | None = None) -> list[str]:
    """The words of a text, numbers apart from letters: "30min on the 2nd" is "30 min on the 2".
    `folded` is the folded text, where it is known.

    >>> split_words("1h30 on the 2nd")
    ['1', 'h', '30', 'on', 'the', '2']
    """
    if folded is None or _DOTTED.search(text):
        folded = fold(_DOTTED.sub(" ", text))
    return _GLUED.sub(" ", _ORDINAL.sub(r"\1", folded)).split()


def remove_phrase(words: list[str], phrases: frozenset[str]) -> list[str] | None:
    """The words without the first of these phrases; None if it has none of them.

    Of several phrases that begin at one word the longest is removed.
    """
    max_words = _max_words(phrases)
    for at, word in enumerate(words):
        for size in range(min(max_words.get(word, 0), len(words) - at), 0, -1):
            if " ".join(words[at : at + size]) in phrases:
                return words[:at] + words[at + size :]
    return None


@cache
def _max_words(phrases: frozenset[str]) -> dict[str, int]:
    """The most words that a phrase with this first word has. There are few tables, and none ever
    changes."""
    most: dict[str, int] = {}
    for phrase in phrases:
        first, *rest = phrase.split()
        most[first] = max(most.get(first, 0), 1 + len(rest))
    return most
