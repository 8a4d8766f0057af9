"""The day that words of lists begin with, in five languages. Pure functions."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.feeds.rows import schedule_words as words
from bot.feeds.rows.schedule_tokens import CLOCKS, ScheduleToken, clause_tokens, real_date
from flows.domain.holidays import Holiday, holiday_in
from flows.domain.written_dates import MONTH_FIRST_COUNTRIES
from flows.text.normalize import fold

# When a season begins, as month and day: nobody means the hour of the equinox.
_SEASONS = {
    "spring": (3, 20), "summer": (6, 20), "fall": (9, 22), "autumn": (9, 22), "winter": (12, 20),
    "primavera": (3, 20), "verano": (6, 20), "otono": (9, 22), "invierno": (12, 20),
    "printemps": (3, 20), "ete": (6, 20), "automne": (9, 22), "hiver": (12, 20),
    "estate": (6, 20), "autunno": (9, 22), "inverno": (12, 20),
    "verao": (6, 20), "outono": (9, 22),
}  # fmt: skip
_SEASON = re.compile(
    rf"(?:early |late |the |la |le |el |il |l |o |a )*({'|'.join(_SEASONS)})\b"
    r"(?: (?:of |de |del |di )?(20\d\d)\b)?"
)
# What no closure lasts until: an hour, a while before the meeting, a day of each week.
_HOUR = re.compile(
    r"(?:about |around |approx\w* |at |the |las? |les? |l |alle |ore |as |aos? |circa |vers )*"
    r"(?:\d+(?!\d*(?:st|nd|rd|th)\b)"
    r"|(?:(?:a|an|un|une|one|half|media|mezz\w*|demi|meia|few|some|ten|five|fifteen|twenty|thirty"
    r"|diez|quince|dix|quinze|dieci|quindici|dez|minutos|minutes|minuti|\w+ minut\w*) )"
    r"*(?:min(?:ute?|uto)?s?|minuti|hours?|hrs?|horas?|heures?|ora|ore)\b"
    r"|(?:noon|midday|midnight|mediodia|medianoche|midi|minuit|mezzogiorno|mezzanotte|meio dia"
    r"|meia noite|tonight|dawn|dusk|dark|sunset)\b"
    r"|(?:shortly|just|right|poco|juste|un poco|appena|pouco|peu) (?:before|antes|avant|prima)\b"
    r"|(?:(?:the )?meeting|start|starting|opening) (?:time|start\w*|begin\w*)\b)"
)
_MAX_CHARS = 60
# "2030" alone is an hour otherwise.
_MAX_YEARS_AWAY = 2


def day_at_start(text: str, country: str, near: date) -> date | None:
    """The day that a text begins with: "March 1, 2027", "1 de marzo", "3/1", "2027-03-01", "May",
    "January 2027", "spring", "Easter"; None if it begins with none.

    `country` (ISO 3166 alpha-2) tells the order of figures, and whose holidays. Without a year it
    is the day nearest to `near`. Of a month or a year alone it is the first day.
    """
    text = text[:_MAX_CHARS]
    if season := _SEASON.match(fold(text)):
        return _in_year(int(season[2] or 0), near, *_SEASONS[season[1]])
    first, year = _first_tokens(text, country)
    said = int(year.value) if year.letter == words.YEAR else 0
    if first.letter == words.DATE:
        return _in_year(first.date[0], near, *first.date[1:])
    if first.letter == words.MONTH:
        return _in_year(said, near, int(first.value), 1)
    if first.letter == words.YEAR and abs(int(first.value) - near.year) <= _MAX_YEARS_AWAY:
        return date(int(first.value), 1, 1)
    if isinstance(first.value, Holiday):
        holiday = first.value
        return _nearest(said, near, lambda year: holiday_in(year, holiday, country))
    return None


def day_after_start(text: str, country: str, near: date) -> date | None:
    """The day after the one that a text begins with, or after its month or year."""
    day = day_at_start(text, country, near)
    if day is None:
        return None
    letter = _first_tokens(text[:_MAX_CHARS], country)[0].letter
    if letter == words.YEAR:
        return day.replace(year=day.year + 1)
    if letter == words.MONTH:
        return (day + timedelta(days=31)).replace(day=1)
    return day + timedelta(days=1)


def _first_tokens(text: str, country: str) -> tuple[ScheduleToken, ScheduleToken]:
    """The first two, without a day of the week before a date."""
    found = [
        token
        for token in clause_tokens(text, country in MONTH_FIRST_COUNTRIES)
        if token.letter not in (words.DAY, words.AND)
    ]
    first, second = (*found, _NOTHING, _NOTHING)[:2]
    return first, second


_NOTHING = ScheduleToken(words.FILLER)


def hour_at_start(text: str) -> bool:
    """Whether a text that begins with no day begins with an hour of the day, a while of minutes or
    hours, or a day of the week."""
    text = text[:_MAX_CHARS]
    found = clause_tokens(text, month_first=True)[:1]
    weekday = bool(found) and found[0].letter in (words.DAY, words.WEEKDAYS, words.WEEKENDS)
    return weekday or bool(CLOCKS.match(text.lstrip()) or _HOUR.match(fold(text)))


def _in_year(year: int, near: date, month: int, day: int) -> date | None:
    return _nearest(year, near, lambda one: real_date(one, month, day))


def _nearest(year: int, near: date, day_in: Callable[[int], date | None]) -> date | None:
    """The day of a year, or where that is 0, the one nearest to `near`."""
    if year:
        return day_in(year)
    years = range(max(near.year - 1, date.min.year), near.year + 2)
    found = [day for day in map(day_in, years) if day]
    return min(found, key=lambda one: abs(one - near)) if found else None
