"""What a text asks about a count of days: "sober since march 1", "day 43", "forget days"."""

from datetime import date, timedelta

from flows import vocabulary
from flows.text.normalize import split_words
from flows.understanding.commands import (
    CountDaysFrom,
    ForgetDayCount,
    SetMilestoneTexts,
    ShowDayCount,
)
from flows.understanding.dates import read_date
from flows.understanding.durations import read_count

DayCountCommand = CountDaysFrom | ShowDayCount | SetMilestoneTexts | ForgetDayCount

_PHRASES = vocabulary.merged_table("counting_days")
_MAX_WORDS = 14  # words; no command has more


def read_day_count_command(body: str, today: date, country: str) -> DayCountCommand | None:
    """What a text asks; None if nothing about days. `today` and `country` are for dates."""
    words = split_words(body)
    if len(words) > _MAX_WORDS:
        return None
    text = " ".join(words)
    if text in _PHRASES["count"]:
        return ShowDayCount()
    if text in _PHRASES["marks"] | _PHRASES["no marks"]:
        return SetMilestoneTexts(text in _PHRASES["marks"])
    if text in _PHRASES["forget"]:
        return ForgetDayCount()
    return _since(words, today, country) or _numbered(words, today, country)


def _since(words: list[str], today: date, country: str) -> DayCountCommand | None:
    """ "sober since march 1"; without a date, or with one that is none, it asks for one."""
    rest = _words_after("since", words)
    if rest is None:
        return None
    since = read_date(rest, today, country)
    if since or not rest or rest[0].isdecimal():
        return CountDaysFrom(since)
    return None


def _numbered(words: list[str], today: date, country: str) -> DayCountCommand | None:
    """ "day 1 today", "day 43": the first day is day 1."""
    number, *when = _words_after("day", words) or [""]
    if not read_count(number):
        return None
    day = read_date(when, today, country) if when else today
    return CountDaysFrom(day - timedelta(days=read_count(number) - 1)) if day else None


def _words_after(row: str, words: list[str]) -> list[str] | None:
    """The words behind the longest phrase of a row that begins a text."""
    for size in range(len(words), 0, -1):
        if " ".join(words[:size]) in _PHRASES[row]:
            return words[size:]
    return None
