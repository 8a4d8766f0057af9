"""The days on which a line warns that meetings may not meet.

They are its country's public holidays, and the evenings before Christmas and the new year, on which
churches keep their rooms; an operator adds days and takes some off. What they changed is kept as a
short text of days with a blank between them: "+2026-05-01 -10-12" adds a day of one year, and takes
one off in every year.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

_EVES = {"12-24": "Christmas Eve", "12-31": "New Year's Eve"}
_DAY = re.compile(r"(?:\d{4}-)?\d{2}-\d{2}")


class HolidayError(Exception):
    """A day that is none. The message is for the operator."""


@dataclass(frozen=True, slots=True)
class LineHolidays:
    """The holidays of a line: as flows.domain.line.Days."""

    country: str
    changes: str = ""

    def __contains__(self, day: date) -> bool:
        return day in holidays_of_year(self.country, self.changes, day.year)


@lru_cache(maxsize=1024)
def holidays_of_year(country: str, changes: str, year: int) -> frozenset[date]:
    """The days of a year on which a line warns."""
    days = set(public_holidays(country, year)) | {date.fromisoformat(f"{year}-{d}") for d in _EVES}
    for change in changes.split():
        day = _in_year(change[1:], year)
        if day and change[0] == "+":
            days.add(day)
        elif day:
            days.discard(day)
    return frozenset(days)


@lru_cache(maxsize=1024)
def public_holidays(country: str, year: int) -> dict[date, str]:
    """The public holidays of a country (ISO 3166 alpha-2) with their names, {} where they are not
    known. On the days themselves: a Monday off for a Sunday closes offices, not churches."""
    import holidays  # with the first country, two tenths of a second: a web server loads it early

    try:
        found = holidays.country_holidays(country, years=year, observed=False, language="en_US")
    except NotImplementedError:  # so the package says that it does not know a country
        return {}
    return dict(sorted(found.items()))


def warned_day_name(country: str, day: date) -> str:
    """What a day on which a line warns is; that of a day which its operator added is "added"."""
    eve = _EVES.get(f"{day:%m-%d}", "added")
    return public_holidays(country, day.year).get(day, eve)


def with_day(changes: str, day: str, *, warned: bool) -> str:
    """The changes once a day is added or taken off. Raises HolidayError for what is no day."""
    if not _DAY.fullmatch(day) or (_in_year(day, 2024) is None and len(day) == 5):
        raise HolidayError(f"{day} is no day: write 2026-12-24, or 12-24 for every year.")
    if len(day) > 5 and _in_year(day, int(day[:4])) is None:
        raise HolidayError(f"There is no day {day}.")
    others = [change for change in changes.split() if change[1:] != day]
    return " ".join([*others, f"{'+' if warned else '-'}{day}"])


def _in_year(day: str, year: int) -> date | None:
    """A day of one year or of every year, in a year; None if it is not in it."""
    if len(day) == len("12-24"):
        day = f"{year}-{day}"
    try:
        found = date.fromisoformat(day)
    except ValueError:
        return None
    return found if found.year == year else None
