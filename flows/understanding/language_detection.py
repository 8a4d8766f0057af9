"""Which language a person writes, or asks us to write.

Only words that name no place and are no command count: the name of a Spanish town says nothing of
the person who looks for it, and MEETING is what our own texts taught people to send. Where the
language is not clear, it is None.
"""

import re
from collections.abc import Iterable

from flows import vocabulary

_WORD = re.compile(r"\w+")
# How much a word of a row tells; a language needs 2.
_ROW_WEIGHTS = {"likely": 1, "sure": 2}


def _build_weights() -> dict[str, dict[str, int]]:
    """How much each folded word tells for each language."""
    weights: dict[str, dict[str, int]] = {}
    for row, weight in _ROW_WEIGHTS.items():
        for language, words in vocabulary.phrases_by_language("detection", row).items():
            for word in words:
                weights.setdefault(word, {})[language] = weight
    return weights


_WEIGHTS = _build_weights()
# Words that tell with the accents they are written with, and their languages.
_ACCENTED = {
    word: language.code
    for language in vocabulary.VOCABULARIES
    for word in vocabulary.written_phrases(language.detection["accented"])
}
_CODE_OF_NAME = {
    name: code
    for code, names in vocabulary.merged_table("language_names").items()
    for name in names
}
_FILLERS = vocabulary.phrases_of("detection", "asking")


def detect_language(text: str, folded: Iterable[str]) -> str | None:
    """The language a text is written in; None unless it is clear.

    `folded` are the folded words of the text.

    >>> detect_language("¿Hay una reunión?", ["hay", "una", "reunion"])
    'es'
    >>> detect_language("Los Angeles", ["los", "angeles"]) is None
    True
    """
    scores = dict.fromkeys(vocabulary.LANGUAGE_CODES, 0)
    for word in set(folded):
        for language, weight in _WEIGHTS.get(word, {}).items():
            scores[language] += weight
    for word in () if text.isascii() else set(_WORD.findall(text.casefold())):
        if word in _ACCENTED:
            scores[_ACCENTED[word]] += 2
    best, second, *_ = sorted(scores.values(), reverse=True)
    if best < 2 or best == second:
        return None
    return max(scores, key=scores.__getitem__)


def requested_language(folded: str) -> str | None:
    """The language that a folded text asks us to write: "español", "in English please".

    >>> requested_language("en espanol"), requested_language("spanish meetings")
    ('es', None)
    """
    words = [word for word in folded.split() if word not in _FILLERS]
    return _CODE_OF_NAME.get(words[0]) if len(words) == 1 else None
