"""Dates and distances, whose words a request is read without: "12/25" would be a time of day, and
"within 5 miles" an hour."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from flows import vocabulary
from flows.domain.written_dates import DateSpan
from flows.text.normalize import fold
from flows.understanding.slots.calendar_dates import find_dates
from flows.understanding.slots.distance_bounds import find_distance
from flows.understanding.slots.marked_words import JOINING_DOTS, clause_ends, mark_words, unmark
from flows.understanding.slots.negations import may_negate
from flows.understanding.slots.text_slots import MaxDistance

# What stands behind so many characters of a text is not read, nor what stands between the first and
# the last words of one that has more: no request is as long.
MAX_TEXT_CHARS = 1600
MAX_TEXT_WORDS = 200
_WORD = re.compile(r"\S+")
# Each word between a distance and a place, and one in the same language that announces a place.
_NEAR_FOR_OF = {
    word: next(vocabulary.split_phrases(language.near))
    for language in reversed(vocabulary.VOCABULARIES)
    for row in (language.date_phrases["of"], language.place_words["from"])
    for word in vocabulary.split_phrases(row)
}


class SetApart(NamedTuple):
    """What was set apart, and the text that is left, as it was written where nothing was and
    folded. `words` are all, with the marks of flows.understanding.slots.marked_words, and `ends`
    the numbers of those left behind which a clause ends."""

    text: str
    folded: str
    words: list[str]
    dates: tuple[DateSpan, ...] = ()
    distance: MaxDistance | None = None
    ends: frozenset[int] = frozenset()


def set_apart(text: str, folded: str) -> SetApart:
    """The dates and the distance of a text, and the rest. `folded` is the folded text."""
    shown = [*_WORD.finditer(text, 0, MAX_TEXT_CHARS)]
    if len(text) > MAX_TEXT_CHARS or len(shown) > MAX_TEXT_WORDS:
        text = _beginning_and_end(text[:MAX_TEXT_CHARS], shown)
        folded = fold(text)
    dotted = JOINING_DOTS.sub(" ", text)
    words, marked = mark_words(dotted, folded if dotted == text else fold(dotted))
    words = words[:MAX_TEXT_WORDS]
    dates, distance = find_dates(words), find_distance(words)
    taken = {at for date in dates if date.apart for at in range(date.start, date.end)}
    if distance:
        taken.update(range(distance.start, distance.end))
    found = tuple(date.span for date in dates)
    bound = distance.distance if distance else None
    ends = clause_ends(text) if may_negate(words) else frozenset()
    if not taken:
        return SetApart(text, folded, words, found, bound, ends)
    if distance and " ".join(words[distance.end : distance.end + 1]) in _NEAR_FOR_OF:
        words = [*words]  # "within 5 miles of Omaha" is near it
        words[distance.end] = _NEAR_FOR_OF[words[distance.end]]
    left = [word for at, word in enumerate(words) if at not in taken]
    gone = sorted(taken)
    ends = frozenset(end - bisect_left(gone, end) for end in ends)
    rest = " ".join(unmark(left) if marked else left)
    return SetApart(rest, rest, words, found, bound, ends)


def _beginning_and_end(text: str, words: Sequence[re.Match[str]]) -> str:
    """The first and the last of the words of a text, as they are written, if it has too many."""
    half = MAX_TEXT_WORDS // 2
    if len(words) <= MAX_TEXT_WORDS:
        return text
    return f"{text[: words[half - 1].end()]}\n{text[words[-half].start() :]}"
