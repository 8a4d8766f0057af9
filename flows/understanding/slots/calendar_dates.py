"""Days of the calendar in a text: "12/25", "dec 12-15", "the 27th", "in 3 days", "Thanksgiving".

What is found leaves the words of the request, where "12/25" would be a time of day.
"""

from collections.abc import Sequence

from flows import vocabulary
from flows.domain.regions import REGIONS_BY_NAME
from flows.domain.written_dates import DateSpan, WrittenDate
from flows.understanding.dates import MONTHS
from flows.understanding.durations import COUNT_WORDS, UNIT_OF_WORD, read_count
from flows.understanding.phrase_table import PhraseTable, table_of
from flows.understanding.slots.calendar_days import (
    WEEKDAY_OF_WORD,
    FoundDate,
    day_of_calendar,
    year_at,
)
from flows.understanding.slots.day_numbers import FIRST_NUMBER_WORDS

_ROWS = vocabulary.merged_table("date_phrases")
_ON = table_of(_ROWS["on"])
_NEXT, _NEXT_BEHIND = table_of(_ROWS["next"]), table_of(_ROWS["next behind"])
_IN, _FROM_TODAY, _FROM = (table_of(_ROWS[row]) for row in ("in", "from today", "from"))
_COUNT_WORDS = vocabulary.phrases_of("reminding", "a")

_HOLIDAYS = PhraseTable(
    (phrase, holiday)
    for language in vocabulary.VOCABULARIES
    for holiday, row in language.holidays.items()
    for phrase in vocabulary.split_phrases(row)
)
_DAYS_AHEAD = PhraseTable(
    (phrase, days)
    for language in vocabulary.VOCABULARIES
    for days, row in language.days_ahead.items()
    for phrase in vocabulary.split_phrases(row)
)
# A number with more digits, and no sign between them, is a postal code.
_MAX_PLAIN_DIGITS = 4
# The words that a date begins with, beside numbers.
_FIRST_WORDS = (
    _HOLIDAYS.first_words
    | _DAYS_AHEAD.first_words
    | _NEXT.first_words
    | _IN.first_words
    | WEEKDAY_OF_WORD.keys()
    | MONTHS.keys()
    | FIRST_NUMBER_WORDS
    | COUNT_WORDS
)

MAX_DAYS_AHEAD = 60


def find_dates(words: Sequence[str]) -> list[FoundDate]:
    """The dates in words that flows.understanding.slots.marked_words gave, in their order."""
    found: list[FoundDate] = []
    at = 0
    while at < len(words):
        word = words[at]
        date = _date_at(words, at) if word in _FIRST_WORDS or _is_short_number(word) else None
        if date:
            found.append(_with_words_before(words, date, found[-1].end if found else 0))
        at = date.end if date else at + 1
    return found


def _is_short_number(word: str) -> bool:
    return word[0].isdecimal() and not (len(word) > _MAX_PLAIN_DIGITS and word.isdecimal())


def _date_at(words: Sequence[str], at: int) -> FoundDate | None:
    return (
        _holiday(words, at)
        or _days_ahead(words, at)
        or day_of_calendar(words, at)
        or _next_weekday(words, at)
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
    years = year_at(words, at + size)
    date = WrittenDate(holiday=holiday, numbers=years)
    return FoundDate(DateSpan(date), at, at + size + len(years))


def _days_ahead(words: Sequence[str], at: int) -> FoundDate | None:
    """ "a week from today", "in 3 days", "2 weeks from now", "a week from tuesday"."""
    fixed = _DAYS_AHEAD.at(words, at)
    if fixed:
        return FoundDate(_days_away(fixed[0]), at, at + fixed[1])
    announced = _IN.size_at(words, at)
    for begin in {at + announced, at}:
        count, unit = _count_at(words, begin), _unit_at(words, begin + 1)
        days = count * {"day": 1, "week": 7}.get(unit, 0)
        if not 1 <= days <= MAX_DAYS_AHEAD:
            continue
        end = begin + 2
        behind = _FROM_TODAY.size_at(words, end)
        if behind or begin > at:
            return FoundDate(_days_away(days), at, end + behind)
        from_ = _FROM.size_at(words, end)
        weekday = WEEKDAY_OF_WORD.get(" ".join(words[end + from_ : end + from_ + 1]))
        if from_ and weekday is not None:
            span = DateSpan(WrittenDate(weekday=weekday), days_later=days)
            return FoundDate(span, at, end + from_ + 1)
    return None


def _days_away(days: int) -> DateSpan:
    return DateSpan(WrittenDate(days_away=days))


def _next_weekday(words: Sequence[str], at: int) -> FoundDate | None:
    """ "next tuesday", "el martes que viene"."""
    before = _NEXT.size_at(words, at)
    weekday = WEEKDAY_OF_WORD.get(" ".join(words[at + before : at + before + 1]))
    if weekday is None:
        return None
    end = at + before + 1
    behind = _NEXT_BEHIND.size_at(words, end)
    if not before and not behind:
        return None
    span = DateSpan(WrittenDate(weekday=weekday))
    return FoundDate(span, at, end + behind, apart=False)


def _count_at(words: Sequence[str], at: int) -> int:
    word = " ".join(words[at : at + 1])
    return read_count(word) or int(word in _COUNT_WORDS)


def _unit_at(words: Sequence[str], at: int) -> str:
    return UNIT_OF_WORD.get(" ".join(words[at : at + 1]), "")
