"""Which words tell a language, and what a text is found to be written in."""

from collections.abc import Collection
from typing import NamedTuple

from flows import vocabulary
from flows.domain.fellowships import FELLOWSHIP_CODES
from flows.vocabulary import shared

# How much a word of a row tells; a language needs 2.
_ROW_WEIGHTS = {"likely": 1, "sure": 2}


class WrittenLanguage(NamedTuple):
    """A language, how many different words of the text tell it, how many whole sentences of the
    text are in it, and other languages that the text may `also` be in."""

    code: str
    telling: int
    sentences: int = 0
    also: tuple[str, ...] = ()


NO_LANGUAGE = WrittenLanguage("", 0)


def _build_weights() -> dict[str, dict[str, int]]:
    """How much each folded word tells for each language."""
    weights: dict[str, dict[str, int]] = {}
    for row, weight in _ROW_WEIGHTS.items():
        for language, words in vocabulary.phrases_by_language("detection", row).items():
            for word in words:
                weights.setdefault(word, {})[language] = weight
    return weights


LANGUAGE_WEIGHTS = _build_weights()


def is_foreign_beside(
    others: Collection[str], code: str, among: Collection[str] = vocabulary.LANGUAGE_CODES
) -> bool:
    """Whether the words that tell a language stand among words of another one of `among`: "hola
    house"."""
    return any(
        word in _OWN_WORDS[other] and word not in _OWN_WORDS[code]
        for word in others
        for other in among
        if other != code
    )


def _build_own_words() -> dict[str, frozenset[str]]:
    """The single words of each language, but for those that our texts teach everybody, and for
    those that are of no one language: "AA"."""
    of_all = shared.INTERNATIONAL_WORDS.union(FELLOWSHIP_CODES)
    found: dict[str, set[str]] = {code: set() for code in vocabulary.LANGUAGE_CODES}
    for phrase, senses in vocabulary.SENSES.items():
        taught = phrase in vocabulary.MOVES or phrase in vocabulary.WHOLE_TEXTS
        taught = taught or phrase in of_all
        for code in senses if " " not in phrase and not taught else ():
            if code:
                found[code].add(phrase)
    for word, weights in LANGUAGE_WEIGHTS.items():
        for code in weights:
            found[code].add(word)
    return {code: frozenset(words) for code, words in found.items()}


_OWN_WORDS = _build_own_words()
