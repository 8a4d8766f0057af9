"""The words of a text, cut into the longest phrases the vocabulary knows, and the language that
most of them are in."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from flows import vocabulary
from flows.regions import REGIONS
from flows.vocabulary import Sense

_REPEATED = re.compile(r"([a-z])\1{2,}")


class Item(NamedTuple):
    """A phrase of the text from word `start` up to, not at, `end`, with what it can say: rows of
    the vocabulary and their values. A word that is not known says nothing."""

    start: int
    end: int
    text: str
    says: dict[str, tuple[Any, ...]]


def cut(words: list[str]) -> tuple[list[Item], str]:
    """The phrases of a text, and its language, "" where nothing tells."""
    found = list(_phrases(words))
    votes = dict.fromkeys(vocabulary.CODES, 0.0)
    for n, (start, end, senses) in enumerate(found):
        told = [code for code in senses if code and not senses[code][0].short]
        if n and words[start] in REGIONS and not found[n - 1][2].keys() - {""}:
            continue  # "Omaha NE", "Los Angeles CA": a state behind a place
        for code in told:
            votes[code] += (end - start) / len(told)
    most = max(votes.values())
    best = [code for code, count in votes.items() if count == most and most]
    language = best[0] if len(best) == 1 else ""
    order = ["", *([language] if language else ()), *vocabulary.CODES]
    items = [
        Item(start, end, " ".join(words[start:end]), _says(senses, order, language))
        for start, end, senses in found
    ]
    return items, language


def _says(
    senses: dict[str, tuple[Sense, ...]], order: list[str], language: str
) -> dict[str, tuple[Any, ...]]:
    """The senses in the text's own language; failing that in the first that knows the phrase."""
    says: dict[str, tuple[Any, ...]] = {}
    for code in order:
        for sense in senses.get(code, ()):
            if not sense.short or code == language:
                says[sense.row] = (*says.get(sense.row, ()), sense.value)
        if says and code:
            break
    return says


def _phrases(words: list[str]) -> Iterator[tuple[int, int, dict[str, tuple[Sense, ...]]]]:
    at = 0
    while at < len(words):
        for size in range(vocabulary.LONGEST.get(words[at], 1), 0, -1):
            phrase = " ".join(words[at : at + size])
            senses = vocabulary.PHRASES.get(phrase)
            if senses is not None and at + size <= len(words):
                yield at, at + size, senses
                break
        else:
            size = 1
            yield at, at + 1, vocabulary.PHRASES.get(vocabulary.mended(words[at]), {})
        at += size


def shorten(word: str) -> str:
    """A word drawn out ("heyyy", "pleeease") as it is written otherwise, if that can be said."""
    if not _REPEATED.search(word):
        return word
    for kept in (r"\1", r"\1\1"):
        short = _REPEATED.sub(kept, word)
        if vocabulary.knows(short):
            return short
    return word
