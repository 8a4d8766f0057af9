"""The features of a text, by which the model weighs it, in three blocks.

- meaning: the concepts of its words (flows.crisis.concepts), the words themselves in short, and
  which of them stand near each other;
- letters: the pieces of three to five letters of each word, so that a misspelt word, or one that
  was never taught, still looks like those that were;
- phrases: what the tables found, how it is doubted, and whom it is about.

The features have no weights; flows.crisis.model has those.
"""

from collections.abc import Iterator
from typing import NamedTuple

from flows.crisis.concepts import stem, symbols
from flows.crisis.phrase_tables import merged_words
from flows.crisis.phrases import TextFindings
from flows.crisis.spelling import PlainWords

# Words stand near each other with at most one other between them.
_NEAR_WORDS = 2
_PIECE_CHARS = (3, 4, 5)
# Longer words are read in part.
_MAX_WORD_CHARS = 140
# Pieces of words begin with this, which tells them from words.
_PIECE_PREFIX = "."

# Words that mean nothing by themselves: two of them beside each other make no feature.
_FUNCTION_WORDS = merged_words("stopwords")
# Concepts that say nothing by themselves.
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


def piece_features(word: str) -> tuple[str, ...]:
    """The pieces of a word, "<" where it begins and ">" where it ends.

    >>> piece_features("die")
    ('.<di', '.die', '.ie>', '.<die', '.die>', '.<die>')
    """
    whole = f"<{word[:_MAX_WORD_CHARS]}>"
    return tuple(
        _PIECE_PREFIX + whole[at : at + length]
        for length in _PIECE_CHARS
        for at in range(len(whole) - length + 1)
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
