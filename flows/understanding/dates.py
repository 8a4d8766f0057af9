"""Dates as people write them, in the five languages: "2026-03-01", "3/1/26", "march 1st", "1 de
marzo de 2026", "yesterday", "friday".

What the numbers alone leave open, the country's custom decides; who is answered hears the date in
words, and can correct it.
"""

from datetime import date, timedelta

from babel import Locale

from flows import vocabulary
from flows.domain.time_window import WEEKDAYS, Day
from flows.text.normalize import fold

# Where 3/1 is the first of March.
_MONTH_FIRST_COUNTRIES = frozenset("US PR GU VI AS MP CA PH".split())

_YESTERDAY = vocabulary.phrases_of("date_words", "yesterday")
_FILLERS = vocabulary.phrases_of("date_words", "filler")


def _month_numbers() -> dict[str, int]:
    """The names of months in full and in short, folded."""
    found: dict[str, int] = {}
    for language in vocabulary.VOCABULARIES:
        for number, row in language.months.items():
            found |= dict.fromkeys(vocabulary.split_phrases(row), number)
        for names in Locale(language.code).months["format"].values():
            found |= {fold(name): number for number, name in names.items() if len(name) > 2}
    return found


_MONTHS = _month_numbers()


def read_date(words: list[str], today: date, country: str, *, ahead: bool = False) -> date | None:
    """The date that these words (flows.text.normalize.split_words) are, and nothing else; None if
    they are none.

    Without a year it is the last such day up to today, or, where `ahead`, the next one after it.
    """
    words = [word for word in words if word not in _FILLERS]
    if len(words) == 1:
        return _relative_date(words[0], today, ahead=ahead)
    numbers = [int(word) for word in words if word.isdecimal() and len(word) <= 4]
    months = [_MONTHS[word] for word in words if word in _MONTHS]
    if len(numbers) + len(months) != len(words) or len(words) > 3:
        return None
    if len(months) == 1 and numbers:
        return _in_year(numbers[1:], months[0], numbers[0], today, ahead=ahead)
    if months or len(numbers) < 2:
        return None
    if len(words) == 3 and numbers[0] > 31:
        year, month, day = numbers
        return _in_year([year], month, day, today, ahead=ahead)
    month, day = numbers[:2]
    if (country not in _MONTH_FIRST_COUNTRIES and day <= 12) or month > 12:
        month, day = day, month
    return _in_year(numbers[2:], month, day, today, ahead=ahead)


def _relative_date(word: str, today: date, *, ahead: bool) -> date | None:
    """ "today", "yesterday", "friday"."""
    if word in _YESTERDAY:
        return today - timedelta(days=1)
    for senses in vocabulary.SENSES.get(word, {}).values():
        for sense in senses:
            if sense.row != "day":
                continue
            if sense.value in (Day.TODAY, Day.TOMORROW):
                return today + timedelta(days=sense.value is Day.TOMORROW)
            if sense.value in WEEKDAYS:
                away = (WEEKDAYS.index(sense.value) - today.weekday()) % 7
                return today + timedelta(days=(away or 7) if ahead else -(-away % 7))
    return None


def _in_year(years: list[int], month: int, day: int, today: date, *, ahead: bool) -> date | None:
    if years:
        return _valid_date(_full_year(years[0], today), month, day)
    step = 1 if ahead else -1
    for year in range(today.year, today.year + 9 * step, step):  # a leap day may be 8 years away
        found = _valid_date(year, month, day)
        if found and (found > today if ahead else found <= today):
            return found
    return None


def _full_year(year: int, today: date) -> int:
    """ "26" is 2026, "87" is 1987."""
    if year >= 100:
        return year
    century = today.year // 100 * 100
    return year + century if year + century <= today.year + 1 else year + century - 100


def _valid_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
