"""Lengths of time as people write them: "30 min", "2 hours", "half an hour", "1h30", "2 weeks"."""

from collections.abc import Sequence
from typing import NamedTuple

from flows import vocabulary
from flows.text.normalize import split_words

_PHRASES = vocabulary.merged_table("reminding")
# Each word for a unit, and the unit.
UNIT_OF_WORD = {
    word: unit
    for unit in ("minute", "hour", "day", "week", "month", "year")
    for word in _PHRASES[unit]
}
# "un'ora" without its sign: an article and a unit in one word, and the unit.
_ELIDED_UNITS = {
    f"{article}{word}": unit
    for article in _PHRASES["a"]
    for word, unit in UNIT_OF_WORD.items()
    if word[0] in "aeiouh" and " " not in article and len(article) > 1
}
# Words that a length begins with, beside numbers.
COUNT_WORDS = frozenset(
    [
        *vocabulary.NUMERALS,
        *_ELIDED_UNITS,
        *(phrase.split()[0] for row in ("a", "half") for phrase in _PHRASES[row]),
    ]
)
# Words without which nothing is a length.
TELLING_WORDS = frozenset(
    [*UNIT_OF_WORD, *_ELIDED_UNITS, *(phrase.split()[0] for phrase in _PHRASES["half"])]
)
_DAY_MINUTES = 24 * 60
_UNIT_MINUTES = {
    "minute": 1,
    "hour": 60,
    "day": _DAY_MINUTES,
    "week": 7 * _DAY_MINUTES,
    "month": 30 * _DAY_MINUTES,
    "year": 365 * _DAY_MINUTES,
}


class Duration(NamedTuple):
    """So many minutes, hours, days, weeks, months or years, and `extra_minutes`."""

    number: int
    unit: str
    extra_minutes: int = 0

    @property
    def in_minutes(self) -> int:
        """The length in minutes, a month as 30 days and a year as 365."""
        return self.number * _UNIT_MINUTES[self.unit] + self.extra_minutes


def take_duration(words: list[str]) -> tuple[Duration | None, list[str]]:
    """The first length in words that flows.text.normalize.split_words gave, and the words without
    it."""
    if TELLING_WORDS.isdisjoint(words):
        return None, words  # as in nearly every text
    for at in range(len(words)):
        for size in (3, 2, 1):
            if " ".join(words[at : at + size]) in _PHRASES["half"]:
                return Duration(30, "minute"), words[:at] + words[at + size :]
        if words[at] in _ELIDED_UNITS:
            return Duration(1, _ELIDED_UNITS[words[at]]), words[:at] + words[at + 1 :]
        count = read_count(words[at]) or int(words[at] in _PHRASES["a"])
        unit = UNIT_OF_WORD.get(" ".join(words[at + 1 : at + 2]), "")
        # "an" is a year in French, except before a unit: "number 2 an hour before".
        if count and unit and not UNIT_OF_WORD.keys() & words[at + 2 : at + 3]:
            more, used = _extra_minutes(words[at + 2 :], unit)
            return Duration(count, unit, more), words[:at] + words[at + 2 + used :]
    return None, words


def duration_at(words: Sequence[str]) -> tuple[int, int]:
    """The length with which folded words begin, in minutes, and how many of them it takes; (0, 0)
    where they begin with none."""
    joined = " ".join(words[:MAX_DURATION_WORDS])
    if TELLING_WORDS.isdisjoint(split_words(joined, joined)):
        return 0, 0  # as most numbers
    for size in range(min(MAX_DURATION_WORDS, len(words)), 0, -1):
        joined = " ".join(words[:size])
        length, rest = take_duration(split_words(joined, joined))
        if length and not rest:
            return length.in_minutes, size
    return 0, 0


# "an hour and a half", "1 hour 30 min".
MAX_DURATION_WORDS = 5


def read_count(word: str) -> int:
    """A number in digits or words; 0 for what is none."""
    if word.isdecimal() and word.isascii() and len(word) <= 4:
        return int(word)
    return vocabulary.NUMERALS.get(word, 0)


def _extra_minutes(words: list[str], unit: str) -> tuple[int, int]:
    """The minutes behind an hour or a day ("and a half", "30 min"), and their words."""
    for size in (3, 2):
        if " ".join(words[:size]) in _PHRASES["and a half"]:
            return _UNIT_MINUTES[unit] // 2, size
    if unit == "hour" and words and words[0].isdecimal() and 5 <= read_count(words[0]) < 60:
        return read_count(words[0]), 1 + int(" ".join(words[1:2]) in _PHRASES["minute"])
    return 0, 0
