"""The one way two spellings are compared."""

import re
import unicodedata

_APOSTROPHES = re.compile(r"[.'’‘`´]")
_NOT_WORD = re.compile(r"[\W_]+")
_SHORT_FORMS = {"saint": "st", "sainte": "st", "ste": "st", "fort": "ft", "mount": "mt"}


def fold(text: str) -> str:
    """Text as lower-case words without accents, apostrophes or punctuation: "St. Paul's" is "st
    pauls".

    >>> fold("  Montréal,QC ")
    'montreal qc'
    """
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    return _NOT_WORD.sub(" ", _APOSTROPHES.sub("", bare)).strip()


def fold_name(name: str) -> str:
    """A place's name as `fold` gives it, with Saint, Fort and Mount in their short forms.

    >>> fold_name("Saint Paul") == fold_name("St. Paul")
    True
    """
    return " ".join(_SHORT_FORMS.get(word, word) for word in fold(name).split())
