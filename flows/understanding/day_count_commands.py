"""What a text asks about a count of days: "sober since march 1", "day 43", "forget days"."""

from datetime import date, timedelta

from flows import vocabulary
from flows.text.normalize import parted
from flows.understanding.commands import CountFrom, ForgetDays, HowMany, TellMarks
from flows.understanding.dates import read_date
from flows.understanding.durations import count_of

Ask = CountFrom | HowMany | TellMarks | ForgetDays

_ROWS = vocabulary.table("counting_days")
_LONGEST = 14  # words; no command has more


def asked(body: str, today: date, country: str) -> Ask | None:
    """What a text asks; None if nothing about days. `today` and `country` are for dates."""
    words = parted(body)
    if len(words) > _LONGEST:
        return None
    text = " ".join(words)
    if text in _ROWS["count"]:
        return HowMany()
    if text in _ROWS["marks"] | _ROWS["no marks"]:
        return TellMarks(text in _ROWS["marks"])
    if text in _ROWS["forget"]:
        return ForgetDays()
    return _since(words, today, country) or _numbered(words, today, country)


def _since(words: list[str], today: date, country: str) -> Ask | None:
    """ "sober since march 1"; without a date, or with one that is none, it asks for one."""
    rest = _behind("since", words)
    if rest is None:
        return None
    since = read_date(rest, today, country)
    if since or not rest or rest[0].isdecimal():
        return CountFrom(since)
    return None


def _numbered(words: list[str], today: date, country: str) -> Ask | None:
    """ "day 1 today", "day 43": the first day is day 1."""
    number, *when = _behind("day", words) or [""]
    if not count_of(number):
        return None
    day = read_date(when, today, country) if when else today
    return CountFrom(day - timedelta(days=count_of(number) - 1)) if day else None


def _behind(row: str, words: list[str]) -> list[str] | None:
    """The words behind the longest phrase of a row that begins a text."""
    for size in range(len(words), 0, -1):
        if " ".join(words[:size]) in _ROWS[row]:
            return words[size:]
    return None
