"""Whether a child writes: what they say of their age."""

import re
from collections.abc import Sequence

from flows import vocabulary

# Younger ones hardly write, older ones are of age.
_CHILDS_AGES = range(7, 18)


def tells_of_childs_age(words: Sequence[str]) -> bool:
    """Whether folded words say that the writer is a child: "im 13", "tengo 13 años". A length of
    time without drinking is no age.

    >>> tells_of_childs_age("my dad drinks im 13".split())
    True
    >>> tells_of_childs_age("im 13 days sober".split())
    False
    """
    for at, word in enumerate(words):
        before = f" {' '.join(words[:at])}"
        if _is_childs_age(word) and any(before.endswith(f" {phrase}") for phrase in _MY_AGE):
            after = f"{' '.join(words[at + 1 :])} "
            for phrase in _YEARS:
                after = after.removeprefix(f"{phrase} ")
            if not after.strip() or any(after.startswith(f"{then} ") for then in _AFTER):
                return True
    return False


def _is_childs_age(word: str) -> bool:
    """Whether a word is such a number, with or without years behind it ("13", "13yo")."""
    figure = re.match("[0-9]{1,2}", word)
    if not figure or int(figure[0]) not in _CHILDS_AGES:
        return False
    return figure[0] == word or word[figure.end() :] in _YEARS


_MY_AGE = vocabulary.phrases_of("classes", "my age")
_YEARS = vocabulary.phrases_of("classes", "years of age")
_AFTER = vocabulary.phrases_of("classes", "after age")
