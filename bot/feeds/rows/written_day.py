"""Dates in the words of lists, in five languages. Pure functions."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from babel import Locale

from flows.text.normalize import fold

_LANGUAGES = ("en", "es", "fr", "it", "pt")
# Where 3/1 is the first of March.
_MONTH_FIRST = frozenset("US PR GU VI AS MP CA PH".split())

# When a season begins, as month and day: nobody means the hour of the equinox.
_SEASONS = {
    "spring": (3, 20), "summer": (6, 20), "fall": (9, 22), "autumn": (9, 22), "winter": (12, 20),
    "primavera": (3, 20), "verano": (6, 20), "otono": (9, 22), "invierno": (12, 20),
    "printemps": (3, 20), "ete": (6, 20), "automne": (9, 22), "hiver": (12, 20),
    "estate": (6, 20), "autunno": (9, 22), "inverno": (12, 20),
    "verao": (6, 20), "outono": (9, 22),
}  # fmt: skip
_SPLIT = re.compile(r"[\W_]+|(?<=\d)(?=[^\W\d])|(?<=[^\W\d])(?=\d)")
_SMALL = frozenset("the of de del di do da le la el il st nd rd th er early".split())

# Without a year a date is the one nearest to the day on which it was written, or is read.
_HALF_YEAR = timedelta(days=182)


def day_at_start(text: str, country: str, near: date) -> date | None:
    """The day that a text begins with: "March 1, 2027", "1 de marzo", "3/1", "2027-03-01", "May",
    "January 2027", "spring"; None if it begins with none.

    `country` (ISO 3166 alpha-2) tells the order of figures. Without a year it is the day nearest to
    `near`. A month alone is its first day.
    """
    words = [word for word in _SPLIT.split(fold(text[:60])) if word and word not in _SMALL][:4]
    if not words:
        return None
    first, *rest = words
    if first in _SEASONS:
        return _in_year(rest[:1], *_SEASONS[first], near)
    if month := _months().get(first):
        if rest and rest[0].isdecimal() and len(rest[0]) <= 2:
            return _in_year(rest[1:2], month, int(rest[0]), near)
        return _in_year(rest[:1], month, 1, near)
    if first.isdecimal() and rest and (month := _months().get(rest[0])):
        return _in_year(rest[1:2], month, int(first), near)
    return _in_figures(text, country, near)


def _in_figures(text: str, country: str, near: date) -> date | None:
    match = re.match(r"\W*(\d{1,4})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?(?![\d:])", text)
    if not match:
        return None
    numbers = [int(each) for each in match.groups() if each]
    if numbers[0] > 31:
        return _valid(numbers[0], numbers[1], numbers[2]) if len(numbers) == 3 else None
    month, day = numbers[:2]
    if (country not in _MONTH_FIRST and day <= 12) or month > 12:
        month, day = day, month
    return _in_year([match[3]] if match[3] else [], month, day, near)


def _in_year(years: list[str], month: int, day: int, near: date) -> date | None:
    year = years[0] if years else ""
    if year.isdecimal() and len(year) in (2, 4) and (len(year) == 4 or int(year) > 19):
        return _valid(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    found = list(_around(month, day, near))
    return min(found, key=lambda one: abs(one - near)) if found else None


def _around(month: int, day: int, near: date) -> Iterator[date]:
    for year in (near.year - 1, near.year, near.year + 1):
        if found := _valid(year, month, day):
            yield found


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    """The months by their folded names, whole and short."""
    names: dict[str, int] = {}
    for language in _LANGUAGES:
        for width in ("wide", "abbreviated"):
            for number, name in Locale(language).months["format"][width].items():
                names.setdefault(fold(name), number)
    # "mar" and "set" are months; "may" is one, and a word: it counts only after "until".
    return names | {"sept": 9}
