"""Dates as they were written, and the days that they mean.

What the numbers alone leave open, the country's custom decides; the person who is answered hears
the date in words, and can correct it.
"""

from dataclasses import dataclass
from datetime import date, timedelta

# Where 3/1 is the first of March.
_MONTH_FIRST_COUNTRIES = frozenset("US PR GU VI AS MP CA PH".split())

# A leap day may be so many years away.
_MAX_YEARS_AWAY = 9


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as a text tells it, in one of three ways: as `days_away` from today; as a `weekday`,
    0 for Monday; or as `numbers`, with the `month` where that was named.

    With a named month the numbers are the day and perhaps the year; without one they are a day and
    a month in the country's order and perhaps the year, or year, month and day.
    """

    days_away: int | None = None
    weekday: int | None = None
    month: int | None = None
    numbers: tuple[int, ...] = ()

    def day(self, today: date, country: str, *, ahead: bool = False) -> date | None:
        """The day that is meant; None if there is no such day.

        Without a year it is the last such day up to today, or, where `ahead`, the next one after
        it. `country` (ISO 3166 alpha-2) tells the order of day and month.
        """
        if self.days_away is not None:
            return today + timedelta(days=self.days_away)
        if self.weekday is not None:
            away = (self.weekday - today.weekday()) % 7
            return today + timedelta(days=(away or 7) if ahead else -(-away % 7))
        if self.month is not None:
            day, *years = self.numbers
            return _in_year(years, self.month, day, today, ahead=ahead)
        if len(self.numbers) == 3 and self.numbers[0] > 31:
            year, month, day = self.numbers
            return _in_year([year], month, day, today, ahead=ahead)
        month, day, *years = self.numbers
        if (country not in _MONTH_FIRST_COUNTRIES and day <= 12) or month > 12:
            month, day = day, month
        return _in_year(years, month, day, today, ahead=ahead)


TODAY = WrittenDate(days_away=0)


def _in_year(years: list[int], month: int, day: int, today: date, *, ahead: bool) -> date | None:
    if years:
        return _valid_date(_full_year(years[0], today), month, day)
    step = 1 if ahead else -1
    for year in range(today.year, today.year + _MAX_YEARS_AWAY * step, step):
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
