"""Dates as they were written, and the days that they mean.

What the numbers alone leave open, the country's custom decides; the person who is answered hears
the date in words, and can correct it.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from flows.domain.holidays import Holiday, holiday_in

# Where 3/1 is the first of March.
MONTH_FIRST_COUNTRIES = frozenset("US PR GU VI AS MP CA PH".split())

# A leap day may be so many years away.
_MAX_YEARS_AWAY = 9
# A month without a day 31 is followed by one that has it.
_MAX_MONTHS_AWAY = 4


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as a text tells it, in one of five ways: as `days_away` from today; as a `weekday`,
    0 for Monday; as a `holiday`; as the day `of_month`; or as `numbers`, with the `month` where
    that was named.

    With a named month the numbers are the day and perhaps the year; without one they are a day and
    a month in the country's order and perhaps the year, or year, month and day.
    """

    days_away: int | None = None
    weekday: int | None = None
    month: int | None = None
    numbers: tuple[int, ...] = ()
    of_month: int | None = None
    holiday: Holiday | None = None

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
        if self.holiday is not None:
            return self._holiday(self.holiday, today, country, ahead=ahead)
        if self.of_month is not None:
            return _in_month(self.of_month, today, ahead=ahead)
        if self.month is not None:
            day, *years = self.numbers
            return _in_year(years, self.month, day, today, ahead=ahead)
        if len(self.numbers) == 3 and self.numbers[0] > 31:
            year, month, day = self.numbers
            return _in_year([year], month, day, today, ahead=ahead)
        month, day, *years = self.numbers
        if (country not in MONTH_FIRST_COUNTRIES and day <= 12) or month > 12:
            month, day = day, month
        return _in_year(years, month, day, today, ahead=ahead)

    def _holiday(self, holiday: Holiday, today: date, country: str, *, ahead: bool) -> date | None:
        """The next or the last day of that name, or the one of the year that was said."""
        if self.numbers:
            return holiday_in(_full_year(self.numbers[0], today), holiday, country)
        days = [holiday_in(today.year + years, holiday, country) for years in (-1, 0, 1)]
        return min(d for d in days if d > today) if ahead else max(d for d in days if d <= today)


TODAY = WrittenDate(days_away=0)


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A day that meetings are wanted on, or days up to `last`; `days_later` after what is written
    ("a week from Tuesday"), or before, where negative. With `next_week` a weekday is the one of the
    week that begins next Monday."""

    first: WrittenDate
    last: WrittenDate | None = None
    days_later: int = 0
    next_week: bool = False

    def days(self, today: date, country: str) -> tuple[date, date] | None:
        """The first and the last day that are meant, today or later; None if there is no such day.

        A weekday is the next one after today: the text called it so ("next Tuesday").
        """
        if self.next_week and self.first.weekday is not None:
            monday = today + timedelta(days=7 - today.weekday())
            day = monday + timedelta(days=self.first.weekday)
            return day, day
        yesterday = today - timedelta(days=1)
        relative = self.first.weekday is not None and not self.days_later
        away = self.first.days_away is not None
        first = self.first.day(today if relative or away else yesterday, country, ahead=True)
        if not first:
            return None
        first += timedelta(days=self.days_later)
        last = self.last.day(first - timedelta(days=1), country, ahead=True) if self.last else first
        return (first, last) if last else None


def _in_year(years: list[int], month: int, day: int, today: date, *, ahead: bool) -> date | None:
    if years:
        return _valid_date(_full_year(years[0], today), month, day)
    step = 1 if ahead else -1
    for year in range(today.year, today.year + _MAX_YEARS_AWAY * step, step):
        found = _valid_date(year, month, day)
        if found and (found > today if ahead else found <= today):
            return found
    return None


def _in_month(day: int, today: date, *, ahead: bool) -> date | None:
    """The next or the last day of this number."""
    for step in range(_MAX_MONTHS_AWAY):
        months = today.year * 12 + today.month - 1 + (step if ahead else -step)
        found = _valid_date(months // 12, months % 12 + 1, day)
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
