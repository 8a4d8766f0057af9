"""Reading a time of day: "7", "7pm", "7:30", "730pm", "19h30", "a las 7 de la tarde"."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from flows import vocabulary
from flows.domain.time_window import ClockTime

_MARKS = vocabulary.merged_table("hour_marks")
_LETTERS = _MARKS["letter"]
# What says that an hour is one of 24, or which half of the day it is of.
_HOURS = _LETTERS | _MARKS["hours"]
_HALF_OF_MARK = {mark: half for half in ("am", "pm") for mark in _MARKS[half]}


def _any_of(*rows: Iterable[str]) -> str:
    """A regular expression for any of these words."""
    return "|".join(sorted({re.escape(word) for row in rows for word in row}))


# An hour with or without minutes and what says which half of the day: "7", "730p", "19h30".
_TIME = re.compile(
    rf"(\d{{1,2}}?)({_any_of(_LETTERS)})?([0-5]\d)?"
    rf"({_any_of(_HALF_OF_MARK, _HOURS, _MARKS['about'])})?"
)
_MINUTES = re.compile(rf"([0-5]\d)({_any_of(_HALF_OF_MARK, _LETTERS)})?")


class ParsedTime(NamedTuple):
    """A time that takes `word_count` words; `plain` where it is digits and nothing else."""

    clock: ClockTime
    word_count: int
    plain: bool


def read_time(words: list[str], numerals: dict[str, int]) -> ParsedTime | None:
    """The time that begins these words; "am" and "pm" as words of their own are not read yet."""
    if not words:
        return None
    if words[0] in numerals:
        hour = numerals[words[0]]
        return ParsedTime(ClockTime(hour % 12 * 60, False), 1, True) if hour <= 12 else None
    match = _TIME.fullmatch(words[0])
    if not match or int(match[1]) > 24:
        return None
    hour, minutes, half, used = int(match[1]), int(match[3] or 0), match[4] or "", 1
    if not (match[2] or match[3] or half) and len(words) > 1:
        more = _MINUTES.fullmatch(words[1])
        if more and len(words[0]) <= 2:
            minutes, half, used = int(more[1]), more[2] or "", 2
    plain = not (match[2] or half or used == 2)
    sure = hour > 12 or hour == 0 or bool(match[2]) or half in _HOURS
    clock = ClockTime((hour % 24 if sure else hour % 12) * 60 + minutes, sure)
    named_half = _HALF_OF_MARK.get(half)
    return ParsedTime(with_am_pm(clock, named_half) if named_half else clock, used, plain)


def with_am_pm(clock: ClockTime, half: str) -> ClockTime:
    """The same hour, said to be of the "am" or the "pm" half of the day."""
    minute = clock.minute
    if clock.sure and minute >= 13 * 60:
        return clock
    return ClockTime(minute % 720 + (720 if half == "pm" else 0), True)


def half_before(start: ClockTime, end: ClockTime) -> ClockTime:
    """The beginning of a range in the half of the day that puts it right before a sure end."""
    halves = [with_am_pm(start, half) for half in ("am", "pm")]
    before = [clock for clock in halves if clock.minute < end.minute]
    return before[-1] if before else halves[0]


def apply_suffix(clock: ClockTime, word: str) -> ClockTime:
    if word in ("am", "pm"):
        return with_am_pm(clock, word)
    if word == "half":
        return clock._replace(minute=clock.minute + 30)
    return clock
