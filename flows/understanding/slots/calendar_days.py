"""A day by its number: "12/25", "dec 12-15", "24 dec", "the 4th of july", "the 27th"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from flows import vocabulary
from flows.domain.regions import REGIONS_BY_NAME
from flows.domain.time_window import WEEKDAYS
from flows.domain.written_dates import DateSpan, WrittenDate
from flows.understanding.dates import MONTHS
from flows.understanding.durations import UNIT_OF_WORD
from flows.understanding.phrase_table import table_of
from flows.understanding.slots.day_numbers import day_number_at
from flows.understanding.slots.marked_words import DASH, DOT, SLASH

_ROWS = vocabulary.merged_table("date_phrases")
_THE, _TO = table_of(_ROWS["the"]), table_of(_ROWS["to"])
_OF = _ROWS["of"]
_WEAK_MONTHS = _ROWS["weak month"]
_NO_DAY_BEFORE = vocabulary.phrases_of("time_words", "unit") | UNIT_OF_WORD.keys()
_STREETS = vocabulary.phrases_of("place_words", "street") | vocabulary.phrases_of("choosing", "one")
# "on the 2nd" is a day; "the 2nd" may be a number of a list.
_ON_THE = table_of(phrase for phrase in _ROWS["the"] if " " in phrase)
_CROSSINGS = vocabulary.phrases_of("choosing", "and")

WEEKDAY_OF_WORD = {
    phrase: WEEKDAYS.index(sense.value)
    for phrase, by_language in vocabulary.SENSES.items()
    for senses in by_language.values()
    for sense in senses
    if sense.row == "day" and sense.value in WEEKDAYS
}

_NUMERIC = re.compile(
    rf"(?P<year>(?:19|20)\d\d)[{SLASH}{DASH}](?P<month>\d\d?)[{SLASH}{DASH}](?P<day>\d\d?)"
    rf"|(?P<one>\d\d?)(?:{SLASH}|{DASH}(?=\d\d?{DASH}\d)|{DOT}(?=\d\d?{DOT}\d\d))(?P<other>\d\d?)"
    rf"(?:[{SLASH}{DASH}{DOT}](?P<end>\d\d\d\d|\d\d))?(?:{DASH}(?P<to>[\d{SLASH}]+))?"
)
# A number of a day so high is no number of a list.
MIN_SURE_DAY = 13
# "12/12" is a meeting about the twelve steps and the twelve traditions.
_STEPS_AND_TRADITIONS = 12


class FoundDate(NamedTuple):
    """A date, the words from `start` up to, not at, `end` that say it, and whether a request is
    read without them: a named weekday is one that it can use."""

    span: DateSpan
    start: int
    end: int
    apart: bool = True


def day_of_calendar(words: Sequence[str], at: int) -> FoundDate | None:
    """The day of the calendar at this word of words that flows.understanding.slots.marked_words
    gave."""
    return (
        _numeric(words, at)
        or _month_first(words, at)
        or _day_first(words, at)
        or _bare_day(words, at)
    )


def _numeric(words: Sequence[str], at: int) -> FoundDate | None:
    """ "12/25", "12/25/26", "2026-12-25", "25.12.2026", "12/12-12/15"."""
    match = _NUMERIC.fullmatch(words[at])
    if not match or " ".join(words[at + 1 : at + 2]) in _NO_DAY_BEFORE:
        return None
    if match["year"]:
        numbers = tuple(int(match[name]) for name in ("year", "month", "day"))
    else:
        numbers = (int(match["one"]), int(match["other"]), *map(int, filter(None, [match["end"]])))
    first, last = _valid(numbers), None
    steps = len(numbers) == 2 and numbers[0] == numbers[1] == _STEPS_AND_TRADITIONS
    if not first or (steps and not match["to"]):
        return None
    end = at + 1
    if match["to"]:
        last = _end_of_range(match["to"], numbers)
        if not last:
            return None
    elif size := _TO.size_at(words, end):
        second = _NUMERIC.fullmatch(" ".join(words[end + size : end + size + 1]))
        if second and second["one"]:
            last, end = _valid((int(second["one"]), int(second["other"]))), end + size + 1
    return FoundDate(DateSpan(first, last), at, end)


def _end_of_range(text: str, first: tuple[int, ...]) -> WrittenDate | None:
    """The last day of "12/12-12/15" or "12/12-15"."""
    numbers = [int(part) for part in text.split(SLASH) if part]
    if len(numbers) == 1:
        numbers.insert(0, first[0])
    return _valid(tuple(numbers)) if len(numbers) <= 3 else None


def _valid(numbers: tuple[int, ...]) -> WrittenDate | None:
    """A date of numbers, if they can be a day and a month in some order."""
    pair = sorted(numbers[1:] if numbers[0] > 31 else numbers[:2])
    valid = len(pair) == 2 and 1 <= pair[0] <= 12 and pair[1] <= 31
    # "24/7" is all the time, and no 24th of July.
    always = numbers == (24, 7)
    return WrittenDate(numbers=numbers) if valid and not always else None


def _month_first(words: Sequence[str], at: int) -> FoundDate | None:
    """ "dec 25", "december the 25th 2026", "dec 12-15", "dec 30 to jan 2"."""
    month = MONTHS.get(words[at])
    if month is None:
        return None
    begin = at + 1 + _THE.size_at(words, at + 1)
    first = day_number_at(words, begin)
    if not first:
        return None
    last, end = first.last, begin + first.words
    if words[at] in _WEAK_MONTHS and " ".join(words[end : end + 1]) in _NO_DAY_BEFORE:
        return None  # "may 5 people"
    years = year_at(words, end)
    end += len(years)
    until = month
    size = _TO.size_at(words, end)
    if size and not last:
        other = MONTHS.get(" ".join(words[end + size : end + size + 1]))
        second = day_number_at(words, end + size + (other is not None))
        if second and (other is not None or second.day > first.day) and not second.last:
            last, until = second.day, other or month
            end += size + (other is not None) + second.words
    return FoundDate(_span(month, first.day, until, last, years), at, end)


def _day_first(words: Sequence[str], at: int) -> FoundDate | None:
    """ "24 dec", "the 4th of july", "12 al 15 de diciembre"."""
    first = day_number_at(words, at)
    if not first:
        return None
    last, end = first.last, at + first.words
    size = _TO.size_at(words, end)
    if size and not last:
        second = day_number_at(words, end + size)
        if second and second.day > first.day:
            last, end = second.day, end + size + second.words
    linked = " ".join(words[end : end + 1]) in _OF
    end += linked
    name = " ".join(words[end : end + 1])
    if name not in MONTHS or (not linked and not _is_sure_month(words, end)):
        return None
    end += 1 + (" ".join(words[end + 1 : end + 2]) in _OF)
    years = year_at(words, end)
    if not years and " ".join(words[end - 1 : end]) in _OF:
        end -= 1
    month = MONTHS[name]
    return FoundDate(_span(month, first.day, month, last, years), at, end + len(years))


def _is_sure_month(words: Sequence[str], at: int) -> bool:
    """Whether a month behind a bare number belongs to it: not "8 may work", nor "at 7 dec 5"."""
    behind = day_number_at(words, at + 1)
    return words[at] not in _WEAK_MONTHS and not (behind and not year_at(words, at + 1))


def _span(month: int, day: int, until: int, last: int | None, years: tuple[int, ...]) -> DateSpan:
    ending = WrittenDate(month=until, numbers=(last, *years)) if last else None
    return DateSpan(WrittenDate(month=month, numbers=(day, *years)), ending)


def _bare_day(words: Sequence[str], at: int) -> FoundDate | None:
    """ "on the 27th", "tuesday the 8th", "el 27": the number of a day without a month."""
    the, first = _THE.size_before(words, at), day_number_at(words, at)
    if not first or not (first.ordinal or (first.digits and the)):
        return None
    if not the and not first.last:
        return None
    before, end = at - the, at + first.words
    if _is_clock(" ".join(words[max(0, before - 1) : at])):
        return None  # "dopo le 18"
    beside = " ".join(words[before - 1 : before]) if before > 0 else ""
    called_day = UNIT_OF_WORD.get(words[at - 1]) == "day" if the else False  # "el día 5"
    on_the = called_day or (first.ordinal and _ON_THE.size_before(words, at) > 0)
    sure = beside in WEEKDAY_OF_WORD or first.day >= MIN_SURE_DAY or on_the
    behind_place = first.ordinal and (beside in REGIONS_BY_NAME or bool(_ZIP.fullmatch(beside)))
    last = first.last
    size = _TO.size_at(words, end)
    second = day_number_at(words, end + size) if size else None
    if second and second.day > first.day and (second.ordinal or not first.ordinal):
        last, end = second.day, end + size + second.words
    a_range = bool(last) and first.ordinal
    if not (sure or behind_place or a_range) or _names_something(words, end):
        return None
    ending = WrittenDate(of_month=last) if last else None
    return FoundDate(DateSpan(WrittenDate(of_month=first.day), ending), at, end)


def _is_clock(phrase: str) -> bool:
    """Whether words stand before an hour."""
    senses = vocabulary.SENSES.get(phrase, {})
    return any(sense.row == "clock" for several in senses.values() for sense in several)


def _names_something(words: Sequence[str], at: int) -> bool:
    """Whether the word behind a number makes it a street, a step or a number of a list."""
    word = " ".join(words[at : at + 1])
    if not word:
        return False
    rows = {sense.row for senses in vocabulary.SENSES.get(word, {}).values() for sense in senses}
    crossing = word in _CROSSINGS and not day_number_at(words, at + 1)
    return bool(rows & {"venue", "type"}) or word in _STREETS or crossing


def year_at(words: Sequence[str], at: int) -> tuple[int, ...]:
    """The year at this word, () where there is none."""
    match = _YEAR.fullmatch(" ".join(words[at : at + 1]))
    return (int(match[0]),) if match else ()


_ZIP = re.compile(r"[0-9]{5}")
_YEAR = re.compile("19[0-9]{2}|2[01][0-9]{2}")
