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

_YESTERDAY = frozenset("yesterday ayer hier ontem ieri".split())
_FILLERS = frozenset(
    """
    the of on in since from my date is was day de el del desde le du depuis o do desde dia jour il
    dal giorno a di al au el
    """.split()
)


def _month_numbers() -> dict[str, int]:
    """The names of months in full and in short, folded."""
    found = {"sept": 9}
    for code in vocabulary.LANGUAGE_CODES:
        for names in Locale(code).months["format"].values():
            found |= {fold(name): number for number, name in names.items() if len(name) > 2}
    return found


_MONTHS = _month_numbers()


def read_date(words: list[str]) -> WrittenDate | None:
    """The date that these words (flows.text.normalize.split_words) are, and nothing else; None if
    they are none."""
    words = [word for word in words if word not in _FILLERS]
    if len(words) == 1:
        return _read_relative_date(words[0])
    numbers = tuple(int(word) for word in words if word.isdecimal() and len(word) <= 4)
    months = [_MONTHS[word] for word in words if word in _MONTHS]
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
