"""The days and months that the words of a list name, for a rule of occurrence. Pure functions."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.feeds.rows import schedule_words as words
from bot.feeds.rows.schedule_tokens import ScheduleToken, real_date
from flows.domain.holidays import Holiday, holiday_in
from flows.domain.occurrence import DaySpan

_ONE_YEAR = timedelta(days=366)


def day_spans(found: Sequence[ScheduleToken], country: str) -> tuple[DaySpan, ...]:
    """The days of a list of dates; () if one of them is none. `country` tells whose holidays."""
    spans: list[DaySpan] = []
    ranged, month, year = False, 0, 0
    for token in found:
        if token.letter in (words.AND, words.DAY):
            continue
        if token.letter == words.TO:
            ranged = True
            continue
        if isinstance(token.value, Holiday):
            spans.append(_holiday(token.value, country))
            continue
        number = token.value
        if token.letter == words.DATE:
            year, month, number = token.date
        if not real_date(year or 2000, month, number):
            return ()
        at = f"{year:04}-{month:02}-{number:02}" if year else f"{month:02}-{number:02}"
        first = spans.pop()[0] if ranged and spans and len(spans[-1][0]) == len(at) else at
        spans.append((first, at))
        ranged = False
    return tuple(dict.fromkeys(spans))


def _holiday(holiday: Holiday, country: str) -> DaySpan:
    days = [f"{holiday_in(year, holiday, country):%m-%d}" for year in (2025, 2026)]
    if days[0] == days[1]:
        return days[0], days[0]
    named = f"{holiday.replace(' ', '_')}:{country}"
    return named, named


def near_day(month: int, number: int, day: int, today: date | None) -> date | None:
    """The only date of this number and month, within a year of today, that is on a `day` of the
    week, 0 for Sunday; None if there are none or two."""
    if today is None:
        return None
    days = [real_date(today.year + years, month, number) for years in (-1, 0, 1)]
    near = [
        each
        for each in days
        if each and each.isoweekday() % 7 == day and abs(each - today) <= _ONE_YEAR
    ]
    return near[0] if len(near) == 1 else None


def named_months(found: Sequence[ScheduleToken]) -> frozenset[int]:
    """The months that are named, 1 for January, those between the two of a range too."""
    months: set[int] = set()
    ranged, last = False, 0
    for token in found:
        if token.letter == words.TO:
            ranged = True
        elif token.letter == words.MONTH:
            month = int(token.value)
            if ranged:
                months.update((last + n) % 12 + 1 for n in range((month - last) % 12))
            months.add(month)
            ranged, last = False, month
    return frozenset(months)
