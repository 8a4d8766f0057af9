"""The words of a text, cut into the longest phrases the vocabulary knows, and the language that
most of them are in."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from flows import vocabulary
from flows.domain.regions import REGIONS_BY_NAME
from flows.vocabulary import Sense, shared

_REPEATED = re.compile(r"([a-z])\1{2,}")


class Token(NamedTuple):
    """A phrase of the text from word `start` up to, not at, `end`, with what it can say: rows of
    the vocabulary and their values. A word that is not known says nothing."""

    start: int
    end: int
    text: str
    senses: dict[str, tuple[Any, ...]]


_NO_TOKEN = Token(0, 0, "", {})
_TOWN_SENSES: dict[str, tuple[Sense, ...]] = {"": (Sense("town"),)}


class Tokens:
    """The phrases of a text, for rules that look at one and its neighbours; `taken` are those that
    a rule has used."""

    def __init__(self, tokens: list[Token], words: list[str], language: str) -> None:
        # Empty items behind the last (and so before the first): looking at a neighbour needs no
        # care.
        self.items = [*tokens, *[_NO_TOKEN] * 4]
        self.count = len(tokens)
        self.words = words
        self.language = language
        self.taken = [False] * len(self.items)

    def text(self, at: int) -> str:
        """The words of a phrase."""
        return self.items[at].text

    def has(self, at: int, row: str) -> bool:
        """Whether a phrase stands in a row of the vocabulary."""
        return row in self.items[at].senses

    def values(self, at: int, row: str) -> tuple[Any, ...]:
        """What a phrase says in that row."""
        return self.items[at].senses.get(row, ())

    def is_place(self, at: int) -> bool:
        """Whether a phrase is a word we do not know, a town or a building we do, or a postal
        code."""
        item = self.items[at]
        if item.senses or not item.text:
            return "town" in item.senses or self.is_venue(at)
        return not item.text.isdecimal() or len(item.text) > 2

    def is_venue(self, at: int) -> bool:
        """Whether a phrase is a word for a building or a street, and nothing else."""
        return item.senses.keys() == {"venue"} if (item := self.items[at]).senses else False


def tokenize(words: list[str]) -> Tokens:
    """The phrases of a text, and its language, "" where nothing tells."""
    phrases = list(_split_phrases(words))
    votes = dict.fromkeys(vocabulary.LANGUAGE_CODES, 0.0)
    for n, (start, end, senses) in enumerate(phrases):
        languages = [code for code in senses if code and not senses[code][0].short]
        if n and words[start] in REGIONS_BY_NAME and not phrases[n - 1][2].keys() - {""}:
            continue  # "Omaha NE", "Los Angeles CA": a state behind a place
        for code in languages:
            votes[code] += (end - start) / len(languages)
    most = max(votes.values())
    best = [code for code, count in votes.items() if count == most and most]
    language = best[0] if len(best) == 1 else ""
    order = ["", *([language] if language else ()), *vocabulary.LANGUAGE_CODES]
    items = [
        Token(start, end, " ".join(words[start:end]), _choose_senses(senses, order, language))
        for start, end, senses in phrases
    ]
    return Tokens(items, words, language)


def _choose_senses(
    senses: dict[str, tuple[Sense, ...]], order: list[str], language: str
) -> dict[str, tuple[Any, ...]]:
    """The senses in the text's own language; failing that in the first that knows the phrase."""
    says: dict[str, tuple[Any, ...]] = {}
    for code in order:
        for sense in senses.get(code, ()):
            if not sense.short or code == language:
                says[sense.row] = (*says.get(sense.row, ()), sense.value)
        if says and code:
            if language and code != language:
                says["foreign"] = (code,)
            break
    return says


def _split_phrases(words: list[str]) -> Iterator[tuple[int, int, dict[str, tuple[Sense, ...]]]]:
    towns = dict(_find_towns(words))
    at = 0
    while at < len(words):
        size = towns.get(at, 0) or _longest_phrase(words, at, towns)
        if at in towns:
            yield at, at + size, _TOWN_SENSES
        elif size:
            yield at, at + size, vocabulary.SENSES[" ".join(words[at : at + size])]
        else:
            size = 1
            known = words[at] in REGIONS_BY_NAME
            mended = words[at] if known else vocabulary.correct_spelling(words[at])
            yield at, at + 1, vocabulary.SENSES.get(mended, {})
        at += size


def _find_towns(words: list[str]) -> Iterator[tuple[int, int]]:
    """Where the towns made of our words stand, and how many words they have: "in Spanish Fork" is
    not in Spanish."""
    for at, word in enumerate(words):
        if word in shared.TOWN_HOMONYMS and " ".join(words[at + 1 : at + 2]) in REGIONS_BY_NAME:
            yield at, 1
            continue
        for size in range(vocabulary.MAX_TOWN_WORDS.get(word, 0), 1, -1):
            if " ".join(words[at : at + size]) in vocabulary.TOWN_NAMES:
                yield at, size
                break


def _longest_phrase(words: list[str], at: int, towns: dict[int, int]) -> int:
    """The number of words of the longest phrase here that runs into no town; 0 if none is known."""
    most = min(vocabulary.MAX_PHRASE_WORDS.get(words[at], 0), len(words) - at)
    for size in range(most, 0, -1):
        free = not any(at < n < at + size for n in towns)
        if free and " ".join(words[at : at + size]) in vocabulary.SENSES:
            return size
    return 0


def collapse_repeats(word: str) -> str:
    """A word drawn out ("heyyy", "pleeease") as it is written otherwise, if that can be said."""
    if not _REPEATED.search(word):
        return word
    for kept in (r"\1", r"\1\1"):
        short = _REPEATED.sub(kept, word)
        if vocabulary.is_known_word(short):
            return short
    return word
