"""What a text asks about a count of days: "sober since march 1", "day 43", "forget days"."""

from flows import vocabulary
from flows.domain.written_dates import TODAY
from flows.understanding.commands import (
    CountDaysFrom,
    ForgetDayCount,
    SetMilestoneTexts,
    ShowDayCount,
    ShowDayReached,
    TellDays,
)
from flows.understanding.dates import read_date
from flows.understanding.durations import Duration, read_count, take_duration
from flows.understanding.phrase_table import table_of

DayCountCommand = (
    CountDaysFrom | TellDays | ShowDayCount | ShowDayReached | SetMilestoneTexts | ForgetDayCount
)

_PHRASES = vocabulary.merged_table("counting_days")
_MILESTONE_PHRASES = _PHRASES["marks"] | _PHRASES["no marks"]
_MAX_COMMAND_WORDS = 14
_TOLD, _BEHIND, _SOBER = (
    table_of(_PHRASES["told"]),
    table_of(_PHRASES["told behind"]),
    table_of(vocabulary.phrases_of("sober_words", "sober")),
)
_BEGINNINGS = {row: table_of(_PHRASES[row]) for row in ("since", "day", "when")}
# How far off a day is told, by unit: a hundred years at most.
_MOST = {"day": 9999, "month": 1200, "year": 100}
_DAYS_AND_LONGER = ("day", "week", "month", "year")


def read_day_count_command(words: list[str]) -> DayCountCommand | None:
    """What words (flows.text.normalize.split_words) ask about days; None if nothing."""
    if len(words) > _MAX_COMMAND_WORDS:
        return None
    text = " ".join(words)
    if text in _PHRASES["count"]:
        return ShowDayCount()
    if text in _MILESTONE_PHRASES:
        return SetMilestoneTexts(text in _PHRASES["marks"])
    if text in _PHRASES["forget"]:
        return ForgetDayCount()
    return (
        _read_since(words) or _read_numbered_day(words) or _read_reached(words) or _read_told(words)
    )


def _read_since(words: list[str]) -> CountDaysFrom | None:
    """ "sober since march 1"; without a date, or with digits that are none, it asks for one."""
    rest = _words_behind("since", words)
    if rest is None:
        return None
    since = read_date(rest)
    if since or not rest or rest[0].isdecimal():
        return CountDaysFrom(since)
    return None


def _read_numbered_day(words: list[str]) -> CountDaysFrom | None:
    """ "day 1 today", "day 43": the first day is day 1."""
    number, *when = _words_behind("day", words) or [""]
    day = read_count(number)
    if not day:
        return None
    since = read_date(when) if when else TODAY
    return CountDaysFrom(since, day) if since else None


def _read_reached(words: list[str]) -> ShowDayReached | None:
    """ "when is my 60", "when do I hit a year": a length, or a number of days alone."""
    rest = _words_behind("when", words)
    if rest is None:
        return None
    length, others = take_duration(rest)
    if length is None:
        length, others = Duration(read_count("".join(rest[:1])), "day"), rest[1:]
    if length.unit == "week":
        length = Duration(length.number * 7, "day")
    if not 0 < length.number <= _MOST.get(length.unit, 0) or not _are_all_behind(others):
        return None
    return ShowDayReached(length.number, length.unit)


def _read_told(words: list[str]) -> TellDays | None:
    """ "i have 100 days", "3 months sober": a length, and nothing beside it but words for having it
    and for what it is."""
    at = _TOLD.size_at(words)
    length, rest = take_duration(words[at:])
    if length is None or length.unit not in _DAYS_AND_LONGER:
        return None
    if not (at or _SOBER.is_in(rest)) or not _are_all_behind(rest):
        return None
    return TellDays() if at or rest else None


def _are_all_behind(words: list[str]) -> bool:
    """Whether words say nothing beside a length of time; it may be in two parts."""
    more, rest = take_duration(words)
    words, at = rest if more else words, 0
    while at < len(words):
        size = _BEHIND.size_at(words, at)
        if not size:
            return False
        at += size
    return True


def _words_behind(row: str, words: list[str]) -> list[str] | None:
    """The words behind the longest phrase of a row that begins a text."""
    size = _BEGINNINGS[row].size_at(words)
    return words[size:] if size else None
