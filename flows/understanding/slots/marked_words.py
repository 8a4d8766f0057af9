"""The folded words of a text in which signs between digits can still be told apart: "12/25" is one
word and no time of day, "12-15" one and no pair of numbers."""

import re
from typing import NamedTuple

from flows import vocabulary
from flows.text.normalize import fold

# Folding leaves letters alone. These three are of no language that people write today: wynn, yogh
# and the letter ezh reversed stand for a slash, a dash and a dot.
SLASH, DASH, DOT = map(chr, (0x1BF, 0x21D, 0x1B9))
_MARK_OF_SIGN = {"/": SLASH, "-": DASH, "\N{EN DASH}": DASH, "\N{EM DASH}": DASH, ".": DOT}
_ENDINGS = "|".join(sorted(vocabulary.phrases_of("date_phrases", "ordinal")))
_SIGNS = re.compile(rf"(?<=\d)(?:{_ENDINGS})?\s?([/.\N{{EN DASH}}\N{{EM DASH}}-])\s?(?=\d)")
_ANY_MARK = re.compile(f"(?<=[0-9])[{SLASH}{DASH}{DOT}](?=[0-9])")
_CLAUSE_END = re.compile(r"[,;:!?\n]|\.(?=\s|$)")


# Dots that part words ("meeting...68102", "tonight.thanks"); those of "a.m." join letters.
JOINING_DOTS = re.compile(r"\.{2,}|…|(?<=\w\w)\.(?=[^\W\d]{2})")


class MarkedWords(NamedTuple):
    """The folded words of a text, with a mark for each sign between digits."""

    words: list[str]
    marked: bool


def mark_words(text: str, folded: str) -> MarkedWords:
    """The words of a text. `folded` is the folded text."""
    if _SIGNS.search(text):
        return MarkedWords(fold(_SIGNS.sub(_mark, text)).split(), True)
    return MarkedWords(folded.split(), False)


def _mark(sign: re.Match[str]) -> str:
    return _MARK_OF_SIGN[sign[1]]


def unmark(words: list[str]) -> list[str]:
    """The words as they are folded otherwise."""
    return [part for word in words for part in _ANY_MARK.sub(_plain, word).split()]


def _plain(mark: re.Match[str]) -> str:
    """Folding drops dots, and takes other signs for spaces."""
    return "" if mark[0] == DOT else " "


def clause_ends(text: str) -> frozenset[int]:
    """The numbers of words behind which a clause of the text ends: "no, Monday" ends one at 1."""
    if not _CLAUSE_END.search(text):
        return frozenset()  # the end of the text ends no clause before a word
    ends, count = set(), 0
    for clause in _CLAUSE_END.split(JOINING_DOTS.sub(" ", text)):
        count += len(fold(clause).split())
        ends.add(count)
    return frozenset(ends)
