"""Reads the day and the time of a row where they are written in words: "Mon-Fri", "Daily", "1st
Sunday", "7:00-8:00 PM", "12:00, 19:30", "24 hours", "By appointment". Pure functions."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bot.feeds.rows import cell_values, clean_text
from bot.feeds.rows import schedule_words as words
from bot.feeds.rows.schedule_tokens import (
    ScheduleToken,
    clause_tokens,
    clauses,
    letters,
    segments,
)
from flows.domain.week_minutes import WEEK_MINUTES

_DAY_MINUTES = 24 * 60
_EVERY_DAY = tuple(range(7))
_DAYS_OF_LETTER = {
    words.DAILY: _EVERY_DAY,
    words.ALL_DAY: _EVERY_DAY,
    words.WEEKDAYS: (1, 2, 3, 4, 5),
    words.WEEKENDS: (0, 6),
}
_SCHEDULE = re.compile(r"[aSEYWHOPV]*[Ddwec][aDtEYWHOPVdwec]*")
# A clause that says only that it goes on all day, perhaps with its day and "meets".
_ALL_DAY_CLAUSE = re.compile(
    f"[{words.MEETS}{words.MEETING}{words.DAY}{words.DAILY}]*{words.ALL_DAY}"
    f"[{words.MEETING}{words.ONLY}{words.DAY}{words.DAILY}]*"
)
_TIMES = re.compile(r"\s*(?:[,;/&+\n|]|\band\b|\by\b|\be\b|\bet\b|\bund\b)\s*", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:[-–—]|\bto\b|\buntil\b|\btill\b|\ba\b|\bbis\b)\s*", re.IGNORECASE)
_DOTTED_HALF = re.compile(r"\b([ap])\.\s?m\.?", re.IGNORECASE)
_HALF = re.compile(r"[ap]\.?\s?m\.?$", re.IGNORECASE)
# A time that may be in either half of the day.
_NO_HALF = re.compile(r"(?<![\d:.])(?:0?[1-9]|1[0-2])(?:[:.]\d\d)?$")
_TWELVE_AM = re.compile(r"12\b.* a", re.IGNORECASE)


class StartTime(NamedTuple):
    """When a meeting starts, in minutes after midnight, and how long it lasts, None if not said."""

    minute: int
    minutes: int | None = None


# Around the clock, all week: from Sunday's beginning on.
ALWAYS = StartTime(0, WEEK_MINUTES)
ALL_DAY = StartTime(0, _DAY_MINUTES)


def days_in_words(value: object) -> tuple[int, ...] | None:
    """Days from 0 for Sunday out of words for them, in their order; None if they are no days."""
    text = clean_text.line(value, 120)
    found = clause_tokens(text, month_first=True)
    if not _SCHEDULE.fullmatch(letters(found)):
        return None
    return tuple(dict.fromkeys(days_named(found)))


def days_named(found: Iterable[ScheduleToken]) -> Iterator[int]:
    """The days among tokens, from 0 for Sunday, those between the two of a range too."""
    last, ranged = 0, False
    for token in found:
        yield from _DAYS_OF_LETTER.get(token.letter, ())
        if token.letter == words.TO:
            ranged = True
        elif token.letter == words.DAY:
            day = int(token.value)
            if ranged:
                yield from ((last + n) % 7 for n in range((day - last) % 7))
            yield day
            last, ranged = day, False


def is_by_appointment(value: object) -> bool:
    """Whether a cell says that a meeting has no fixed hour."""
    return _is_only(value, words.BY_APPOINTMENT)


def is_all_day(value: object) -> bool:
    """Whether a cell says that it goes on around the clock."""
    return _is_only(value, words.ALL_DAY)


def says_all_day(name: str, notes: str) -> bool:
    """Whether a name or notes say in a clause of its own that a meeting goes on around the clock.

    A name says so in brackets or behind a dash: "24 Hour Group" is named after a way to live.
    """
    told = [*segments(name)[1:], *(clause for clause, alone in clauses(notes) if alone)]
    return any(
        _ALL_DAY_CLAUSE.fullmatch(letters(clause_tokens(clause, month_first=True)))
        for clause in told
    )


def _is_only(value: object, letter: str) -> bool:
    said = letters(clause_tokens(clean_text.line(value, 80), month_first=True))
    return bool(said) and set(said) <= {letter, words.ONLY, words.DAILY} and letter in said


def start_times(value: object) -> list[StartTime] | None:
    """The times of a cell, one or several, each with the end of its range; None if one is none."""
    if isinstance(value, list) and len(value) > 1:
        members = [clean_text.line(member, 60) for member in value]
        value = ", ".join(members) if all(members) else ""
    minute = cell_values.minute(value)
    if minute is not None:
        return [StartTime(minute)]
    text = _DOTTED_HALF.sub(r"\1m", clean_text.line(value, 120))
    parts = [part for part in _TIMES.split(text) if part]
    whole = _with_halves(parts)
    times = [_one_time(part) for part in whole]
    known = [one for one in times if one is not None]
    if not known or len(known) < len(times):
        return None
    found = sorted(dict.fromkeys(known))
    # Of times that go back, or twelve in the morning, the half may be the other one.
    unclear = any(
        part != own and _TWELVE_AM.match(part) for part, own in zip(whole, parts, strict=True)
    )
    return None if whole != parts and (found != known or unclear) else found


def _with_halves(parts: list[str]) -> list[str]:
    """The times of a cell, those without a half of the day with that of the next that names one,
    else of the last: "7:00 & 8:30 PM" are both in the evening."""
    halves = [_HALF.search(part) for part in parts]
    named = [at for at, half in enumerate(halves) if half]
    if not named:
        return parts
    near = (
        halves[min((n for n in named if n > at), default=named[-1])] for at in range(len(parts))
    )
    return [
        part if own or not half or not _NO_HALF.search(part) else f"{part} {half[0]}"
        for part, own, half in zip(parts, halves, near, strict=True)
    ]


def _one_time(text: str) -> StartTime | None:
    """A time, or a range of two. "7:00-8:00 PM" begins in the evening, "11:00-1:00 PM" does not."""
    ends = _RANGE.split(text)
    if len(ends) == 1:
        minute = cell_values.minute(text)
        return None if minute is None else StartTime(minute)
    if len(ends) != 2:
        return None
    end = cell_values.minute(ends[1])
    if end is None:
        return None
    mark = _HALF.search(ends[1])
    start = cell_values.minute(
        ends[0] if not mark or _HALF.search(ends[0]) else f"{ends[0]} {mark[0]}"
    )
    if start is None:
        return None
    if mark and not _HALF.search(ends[0]) and start > end:
        start = (start + _DAY_MINUTES // 2) % _DAY_MINUTES
    return StartTime(start, cell_values.duration_minutes(start, end))
