"""Dates as people write them, in the five languages: "2026-03-01", "3/1/26", "march 1st", "1 de
marzo de 2026", "yesterday", "friday".

What the numbers alone leave open, the country's custom decides; who is answered hears the date in
words, and can correct it.
"""

from babel import Locale

from flows import vocabulary
from flows.domain.time_window import WEEKDAYS, Day
from flows.domain.written_dates import WrittenDate
from flows.text.normalize import fold

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


# The folded names of months, and which month each is.
MONTHS = _month_numbers()


def read_date(words: list[str]) -> WrittenDate | None:
    """The date that these words (flows.text.normalize.split_words) are, and nothing else; None if
    they are none."""
    words = [word for word in words if word not in _FILLERS]
    if len(words) == 1:
        return _read_relative_date(words[0])
    numbers = tuple(int(word) for word in words if word.isdecimal() and len(word) <= 4)
    months = [MONTHS[word] for word in words if word in MONTHS]
    if len(numbers) + len(months) != len(words) or len(words) > 3:
        return None
    if len(months) == 1 and numbers:
        return WrittenDate(month=months[0], numbers=numbers)
    return None if months or len(numbers) < 2 else WrittenDate(numbers=numbers)


def _read_relative_date(word: str) -> WrittenDate | None:
    """ "today", "yesterday", "friday"."""
    if word in _YESTERDAY:
        return WrittenDate(days_away=-1)
    for senses in vocabulary.SENSES.get(word, {}).values():
        for sense in senses:
            if sense.row != "day":
                continue
            if sense.value in (Day.TODAY, Day.TOMORROW):
                return WrittenDate(days_away=int(sense.value is Day.TOMORROW))
            if sense.value in WEEKDAYS:
                return WrittenDate(weekday=WEEKDAYS.index(sense.value))
    return None
