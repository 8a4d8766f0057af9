"""Days of the calendar in a text: "12/25", "dec 12-15", "the 27th", "in 3 days", "Thanksgiving".

What is found leaves the words of the request, where "12/25" would be a time of day.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows import vocabulary
from flows.domain.regions import REGIONS_BY_NAME
from flows.domain.written_dates import TODAY, DateSpan, WrittenDate
from flows.understanding.dates import MONTHS
from flows.understanding.phrase_table import PhraseTable, table_of
from flows.understanding.slots.calendar_days import FoundDate, day_of_calendar, year_at
from flows.understanding.slots.day_numbers import FIRST_NUMBER_WORDS, MAX_DAY, day_number_at
from flows.understanding.slots.relative_days import (
    FIRST_RELATIVE_WORDS,
    FIRST_UNTIL_WORDS,
    relative_day,
    stay_until,
    until_size,
)

_ROWS = vocabulary.merged_table("date_phrases")
_ON, _EVE = table_of(_ROWS["on"]), table_of(_ROWS["eve"])
_DAY_BEFORE, _DAY_AFTER = table_of(_ROWS["day before"]), table_of(_ROWS["day after"])
_WEEKEND_OF = table_of(_ROWS["weekend of"])

_HOLIDAYS = PhraseTable(
    (phrase, holiday)
    for language in vocabulary.VOCABULARIES
    for holiday, row in language.holidays.items()
    for phrase in vocabulary.split_phrases(row)
)
# A number with more digits, and no sign between them, is a postal code.
_MAX_PLAIN_DIGITS = 4
# The words that a date begins with, beside numbers.
_FIRST_WORDS = (
    _HOLIDAYS.first_words
    | _DAY_BEFORE.first_words
    | _DAY_AFTER.first_words
    | _WEEKEND_OF.first_words
    | FIRST_RELATIVE_WORDS
    | FIRST_UNTIL_WORDS
    | MONTHS.keys()
    | FIRST_NUMBER_WORDS
)


def find_dates(words: Sequence[str]) -> list[FoundDate]:
    """The dates in words that flows.understanding.slots.marked_words gave, in their order."""
    found: list[FoundDate] = []
    at = 0
    while at < len(words):
        word = words[at]
        date = _date_at(words, at) if word in _FIRST_WORDS or _is_short_number(word) else None
        if date:
            before = found[-1] if found else None
            if before and before.end == at and date.span.first is TODAY and not before.span.last:
                span = replace(before.span, last=date.span.last)  # "Christmas Eve until New Year's"
                found[-1] = before._replace(span=span, end=date.end)
            else:
                found.append(_with_words_before(words, date, before.end if before else 0))
        at = date.end if date else at + 1
    return found


def _is_short_number(word: str) -> bool:
    return word[0].isdecimal() and not (len(word) > _MAX_PLAIN_DIGITS and word.isdecimal())


def _date_at(words: Sequence[str], at: int) -> FoundDate | None:
    until = until_size(words, at) if words[at] in FIRST_UNTIL_WORDS else 0
    if until:
        return stay_until(words, at, _named_day(words, at + until))
    return _named_day(words, at)


def _named_day(words: Sequence[str], at: int) -> FoundDate | None:
    if at >= len(words):
        return None
    return (
        _holiday(words, at)
        or _day_beside_holiday(words, at)
        or _weekend_of(words, at)
        or day_of_calendar(words, at)
        or relative_day(words, at)
    )


def _with_words_before(words: Sequence[str], date: FoundDate, free: int) -> FoundDate:
    """A date together with the word "on" or "the" before it, from word `free` on."""
    before = _ON.size_before(words, date.start) if date.apart else 0
    return date._replace(start=max(free, date.start - before))


def _holiday(words: Sequence[str], at: int) -> FoundDate | None:
    found = _HOLIDAYS.at(words, at)
    if not found:
        return None
    holiday, size = found
    behind = " ".join(words[at + size : at + size + 1])
    last = at + size + 1 == len(words)  # "Easter in Omaha" is not in Indiana
    if size == 1 and last and behind in REGIONS_BY_NAME and len(behind) == 2:
        return None  # "Christmas FL" is a town
    end = at + size
    eve = _EVE.size_at(words, end)
    years = year_at(words, end + eve)
    date = WrittenDate(holiday=holiday, numbers=years)
    return FoundDate(DateSpan(date, days_later=-bool(eve)), at, end + eve + len(years))


def _day_beside_holiday(words: Sequence[str], at: int) -> FoundDate | None:
    """ "the day before Thanksgiving", "the day after Christmas"."""
    for table, days in ((_DAY_BEFORE, -1), (_DAY_AFTER, 1)):
        size = table.size_at(words, at)
        found = _holiday(words, at + size) if size and at + size < len(words) else None
        if found:
            span = replace(found.span, days_later=found.span.days_later + days)
            return found._replace(span=span, start=at)
    return None


def _weekend_of(words: Sequence[str], at: int) -> FoundDate | None:
    """ "the weekend of the 12th", "the weekend of dec 12": that day and the next."""
    size = _WEEKEND_OF.size_at(words, at)
    if not size or at + size >= len(words):
        return None
    number = day_number_at(words, at + size)
    if number and number.day < MAX_DAY and number.ordinal and not number.last:
        first, last = (WrittenDate(of_month=number.day + n) for n in (0, 1))
        return FoundDate(DateSpan(first, last), at, at + size + number.words)
    found = day_of_calendar(words, at + size)
    return found and found._replace(start=at)
