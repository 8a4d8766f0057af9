"""The features of a text, by which the model weighs it, in three blocks.

- meaning: the concepts of its words (flows.crisis.concepts), the words themselves in short, and
  which of them stand near each other;
- letters: the pieces of three to five letters of each word, so that a misspelt or new word still
  looks like the words of the lessons;
- phrases: what the tables found, with which doubts, and whom it is about.

This module knows no weights, and nothing about danger apart from the phrases.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from flows.crisis.concepts import stem, symbols
from flows.crisis.phrases import TextFindings
from flows.crisis.spelling import PlainWords

# Words stand near each other with at most one other between them.
_NEAR_WORDS = 2
_PIECE_CHARS = (3, 4, 5)

# Words that mean little by themselves: two of them next to each other are no feature.
_FUNCTION_WORDS = frozenset(
    """
    a about also am an and are as at be been being but by can did do doe does for from get got had
    has hav have how if in into is it its just like make of on or out so some than that the their
    them then there these they thing this those to too up was were with would
    al algo aqui asi como con cual da de del desde dia donde el en era es esa ese eso est esta este
    esto ha haber hac hace han hasta hay la las le les lo los mas me muy nos o otra para pero por
    porque pue que se ser si sin sobr son su sus tan tien tiene un una uno unos y
    au aux c ce cest ces d dans des du elle en est et il j je jai l la le les leur lui m mes mon ne
    on ou pas plus pour qu que qui s sa se ses son sur ta te ton tu un une vous
    ao aos as com da das do dos e ela ele em eu foi isso isto ja mais mas meu minha na nao nas no
    nos num numa os ou pra pro sem sua tem ter um uma voce
    ai al alla che chi ci con cosa da dal dei del della di e gli ho i il io la le lei lo ma mi mia
    mio ne nel nella non per piu poi se si sono sta su suo te ti un una
    """.split()
)
# Concepts that mean little by themselves.
_COMMON_CONCEPTS = frozenset(
    "ME YOU HE NOT WANT WILL MIGHT KNOW QUESTION SELF NEED THINK HURRY".split()
)
_UNINFORMATIVE = _FUNCTION_WORDS | _COMMON_CONCEPTS


class Feature(NamedTuple):
    """Something a text has, and the words from `start` up to `end` that say it."""

    name: str
    start: int
    end: int


def meaning_features(words: PlainWords) -> Iterator[Feature]:
    """The concepts of a text, its words in short, and what stands near what."""
    for word in words.silent:
        yield Feature(f"~{word}", 0, 0)
    meant = [symbols(word) for word in words.words]
    for here, symbols_here in enumerate(meant):
        after = here + 1
        if not _UNINFORMATIVE.issuperset(symbols_here):
            yield Feature("'" + stem(words.words[here]), here, after)
        for one in symbols_here:
            if one not in _UNINFORMATIVE and one.isupper():
                yield Feature(one, here, after)
            for there in range(after, min(after + _NEAR_WORDS, len(meant))):
                for other in meant[there]:
                    if _is_informative(one, other, beside=there == after):
                        yield Feature(f"{one} {other}", here, there + 1)


def _is_informative(one: str, other: str, *, beside: bool) -> bool:
    """Whether two symbols near each other say anything together."""
    if one in _FUNCTION_WORDS and other in _FUNCTION_WORDS:
        return False
    return beside or not (one in _UNINFORMATIVE and other in _UNINFORMATIVE)


@lru_cache(maxsize=8192)
def letter_pieces(word: str) -> tuple[str, ...]:
    """The pieces of a word, "<" where it begins and ">" where it ends.

    >>> letter_pieces("die")
    ('<di', 'die', 'ie>', '<die', 'die>', '<die>')
    """
    whole = f"<{word}>"
    return tuple(
        whole[at : at + length] for length in _PIECE_CHARS for at in range(len(whole) - length + 1)
    )


def phrase_features(found: TextFindings) -> Iterator[Feature]:
    """What the tables found."""
    for mark in found.labels:
        yield Feature(f"({mark})", 0, 0)
    for sign in found.signs:
        start, end = sign.start, sign.end
        if not sign.doubts:
            yield Feature(f"[{sign.category}]", start, end)
            yield Feature(f"[{sign.category} {sign.strength}]", start, end)
        for doubt in sign.doubts:
            yield Feature(f"[{sign.category} {doubt}]", start, end)
        if sign.other:
            yield Feature(f"[{sign.category} other]", start, end)
