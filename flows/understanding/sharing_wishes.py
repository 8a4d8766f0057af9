"""Wishes to pass a meeting on that are certain: the word for it, or somebody's telephone number, to
which something shall be sent."""

import re
from collections.abc import Sequence

from flows import vocabulary
from flows.understanding.phrase_table import table_of

# Seven digits and more, with what people write between them; a postal code has fewer.
_PHONE_NUMBER = re.compile(r"(?:\+|\b)\d(?:[\s().\-/]{0,3}\d){6,14}\b")
_DATE = re.compile(r"\b\d{1,4}([/.\-])\d{1,2}\1\d{2,4}\b")
# The number of a meeting on the list has so many digits at most.
_MAX_LIST_DIGITS = 2
_KEYWORDS = vocabulary.phrases_of("sharing", "keyword")
_VERBS, _ONESELF = (table_of(vocabulary.phrases_of("sharing", row)) for row in ("verb", "oneself"))


def holds_phone_number(text: str) -> bool:
    """Whether a telephone number stands in a text, in any usual spelling.

    >>> holds_phone_number("send it to (402) 555-0123"), holds_phone_number("share 68102")
    (True, False)
    >>> holds_phone_number("tell her since 03/14/2026")
    False
    """
    return _PHONE_NUMBER.search(_DATE.sub(" ", text)) is not None


def asks_to_share(words: Sequence[str], text: str) -> bool:
    """Whether a text, and its folded words, surely ask to pass something on."""
    said = [word for word in words if not (word.isdecimal() and len(word) <= _MAX_LIST_DIGITS)]
    if " ".join(said) in _KEYWORDS:
        return True
    sent = _VERBS.is_in(words) and not _ONESELF.is_in(words)
    return sent and holds_phone_number(text)
