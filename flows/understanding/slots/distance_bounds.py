"""The furthest that is wanted: "within 5 miles", "max 2 km", "half a mile or less", on foot."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from flows import vocabulary
from flows.understanding.durations import COUNT_WORDS, read_count
from flows.understanding.phrase_table import table_of
from flows.understanding.slots.marked_words import DOT
from flows.understanding.slots.text_slots import MaxDistance

MILES_PER_KM = 0.621371
# As far as people walk to a meeting, in miles.
WALKING_MILES = 1.0
MAX_MILES = 500
# "a couple of miles".
_COUPLE = 2.0
_HALF = 0.5

_ROWS = vocabulary.merged_table("distances")
_WITHIN, _BEHIND = table_of(_ROWS["within"]), table_of(_ROWS["behind"])
_WALKING = table_of(_ROWS["walking"])
_AMOUNTS = (
    (table_of(_ROWS["half"]), _HALF),
    (table_of(_ROWS["couple"]), _COUPLE),
    (table_of(_ROWS["a"]), 1.0),
)
_MILES_OF_UNIT = {
    **dict.fromkeys(_ROWS["mile"], 1.0),
    **dict.fromkeys(_ROWS["km"], MILES_PER_KM),
}
_UNITS = "|".join(sorted(_MILES_OF_UNIT, key=len, reverse=True))
_NUMBER = re.compile(rf"(\d{{1,3}})(?:{DOT}(\d{{1,2}}))?({_UNITS})?")
# The words that a length begins with, beside numbers, with or without "within".
_FIRST_WORDS = _WITHIN.first_words.union(COUNT_WORDS, *(table.first_words for table, _ in _AMOUNTS))
_TRIGGERS = _MILES_OF_UNIT.keys() | _WALKING.first_words


class FoundDistance(NamedTuple):
    """A distance, and the words that say it; a request is read without them, if there are any."""

    distance: MaxDistance
    start: int = 0
    end: int = 0


def find_distance(words: Sequence[str]) -> FoundDistance | None:
    """The first distance in words that flows.understanding.slots.marked_words gave."""
    glued = any(word[0].isdecimal() and _is_glued(word) for word in words)
    if not glued and _TRIGGERS.isdisjoint(words):
        return None  # as nearly every text
    for at, word in enumerate(words):
        may_begin = word in _FIRST_WORDS or word[0].isdecimal()
        found = _distance_at(words, at) if may_begin else None
        if found:
            return found
    if next(_WALKING.find(words), None):
        # The words say too that the meeting is in person.
        return FoundDistance(MaxDistance(WALKING_MILES, walking=True))
    return None


def _is_glued(word: str) -> bool:
    match = _NUMBER.fullmatch(word)
    return bool(match and match[3])


def _distance_at(words: Sequence[str], at: int) -> FoundDistance | None:
    """ "within 5 miles", "5 miles max"."""
    before = _WITHIN.size_at(words, at)
    miles, used = _length_at(words, at + before)
    if not 0 < miles <= MAX_MILES:
        return None
    end = at + before + used
    behind = _BEHIND.size_at(words, end)
    if not before and not behind:
        return None
    return FoundDistance(MaxDistance(round(miles, 2)), at, end + behind)


def _length_at(words: Sequence[str], at: int) -> tuple[float, int]:
    """A length in miles, and how many words it has; (0, 0) for none."""
    if at >= len(words):
        return 0.0, 0
    match = _NUMBER.fullmatch(words[at])
    if match:
        number = float(f"{match[1]}.{match[2] or 0}")
        if match[3]:
            return number * _MILES_OF_UNIT[match[3]], 1
        return number * _MILES_OF_UNIT.get(_word(words, at + 1), 0.0), 2
    for table, number in _AMOUNTS:
        size = table.size_at(words, at)
        unit = _word(words, at + size)
        if size and unit in _MILES_OF_UNIT:
            return number * _MILES_OF_UNIT[unit], size + 1
    return read_count(words[at]) * _MILES_OF_UNIT.get(_word(words, at + 1), 0.0), 2


def _word(words: Sequence[str], at: int) -> str:
    return words[at] if at < len(words) else ""
