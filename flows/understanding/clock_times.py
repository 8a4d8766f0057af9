"""Reading a time of day: "7", "7pm", "7:30", "730pm", "19h30", "a las 7 de la tarde"."""

import re
from typing import NamedTuple

from flows.domain.time_window import ClockTime

# An hour with or without minutes and what says which half of the day: "7", "730p", "19h30".
_TIME = re.compile(r"(\d{1,2}?)(h)?([0-5]\d)?(am|pm|a|p|h|hs|hrs|ish)?")
_MINUTES = re.compile(r"([0-5]\d)(am|pm|a|p|h)?")


class ParsedTime(NamedTuple):
    """A time found in so many words; `plain` where nothing but digits says that it is one."""

    clock: ClockTime
    word_count: int
    plain: bool


def read_time(words: list[str], numerals: dict[str, int]) -> ParsedTime | None:
    """The time that begins these words, am and pm apart from it not yet read."""
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
    sure = hour > 12 or hour == 0 or bool(match[2]) or half in ("h", "hs", "hrs")
    clock = ClockTime((hour % 24 if sure else hour % 12) * 60 + minutes, sure)
    return ParsedTime(with_am_pm(clock, half[:1]) if half[:1] in ("a", "p") else clock, used, plain)


def with_am_pm(clock: ClockTime, half: str) -> ClockTime:
    """The same hour, said to be of the "a" or the "p" half of the day."""
    minute = clock.minute
    if clock.sure and minute >= 13 * 60:
        return clock
    return ClockTime(minute % 720 + (720 if half == "p" else 0), True)
