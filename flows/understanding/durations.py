"""Lengths of time as people write them: "30 min", "2 hours", "half an hour", "1h30", "2 weeks"."""

from collections.abc import Sequence
from typing import NamedTuple

from flows import vocabulary
from flows.text.normalize import parted

_ROWS = vocabulary.table("reminding")
# Each word for a unit, and the unit.
UNITS = {
    word: unit
    for unit in ("minute", "hour", "day", "week", "month", "year")
    for word in _ROWS[unit]
}
# Words that a length begins with, beside numbers.
COUNTS = frozenset(
    [*vocabulary.NUMERALS, *(phrase.split()[0] for row in ("a", "half") for phrase in _ROWS[row])]
)
_DAY = 24 * 60
_MINUTES = {
    "minute": 1,
    "hour": 60,
    "day": _DAY,
    "week": 7 * _DAY,
    "month": 30 * _DAY,
    "year": 365 * _DAY,
}


class Length(NamedTuple):
    """So many minutes, hours, days, weeks, months or years, and `minutes` more."""

    number: int
    unit: str
    minutes: int = 0

    @property
    def in_minutes(self) -> int:
        """The length in minutes, a month as 30 days and a year as 365."""
        return self.number * _MINUTES[self.unit] + self.minutes


def take_length(words: list[str]) -> tuple[Length | None, list[str]]:
    """The first length in words that flows.text.normalize.parted gave, and the words without it."""
    for at in range(len(words)):
        for size in (3, 2, 1):
            if " ".join(words[at : at + size]) in _ROWS["half"]:
                return Length(30, "minute"), words[:at] + words[at + size :]
        count = count_of(words[at]) or int(words[at] in _ROWS["a"])
        unit = UNITS.get(" ".join(words[at + 1 : at + 2]), "")
        # "an" is a French year but for what it counts in "number 2 an hour before".
        if count and unit and not UNITS.keys() & words[at + 2 : at + 3]:
            more, used = _more(words[at + 2 :], unit)
            return Length(count, unit, more), words[:at] + words[at + 2 + used :]
    return None, words


def length_at(words: Sequence[str]) -> tuple[int, int]:
    """The length with which folded words begin, in minutes, and how many of them it takes; (0, 0)
    where they begin with none."""
    for size in range(min(MOST_LENGTH, len(words)), 0, -1):
        length, rest = take_length(parted(" ".join(words[:size])))
        if length and not rest:
            return length.in_minutes, size
    return 0, 0


# "an hour and a half", "1 hour 30 min".
MOST_LENGTH = 5


def count_of(word: str) -> int:
    """A number in digits or words; 0 for what is none."""
    if word.isdecimal() and word.isascii() and len(word) <= 4:
        return int(word)
    return vocabulary.NUMERALS.get(word, 0)


def _more(words: list[str], unit: str) -> tuple[int, int]:
    """The minutes behind an hour or a day ("and a half", "30 min"), and their words."""
    for size in (3, 2):
        if " ".join(words[:size]) in _ROWS["and a half"]:
            return _MINUTES[unit] // 2, size
    if unit == "hour" and words and words[0].isdecimal() and 5 <= count_of(words[0]) < 60:
        return count_of(words[0]), 1 + int(" ".join(words[1:2]) in _ROWS["minute"])
    return 0, 0
