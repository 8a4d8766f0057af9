"""The days of the year that people call by a name, and when they are."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum


class Holiday(StrEnum):
    """A day with a name, for which there may be other meetings than on its weekday."""

    NEW_YEARS_DAY = "new year's day"
    EPIPHANY = "epiphany"
    MARTIN_LUTHER_KING = "martin luther king day"
    VALENTINES_DAY = "valentine's day"
    PRESIDENTS_DAY = "presidents day"
    ST_PATRICKS_DAY = "st patrick's day"
    GOOD_FRIDAY = "good friday"
    EASTER = "easter"
    EASTER_MONDAY = "easter monday"
    MOTHERS_DAY = "mother's day"
    MEMORIAL_DAY = "memorial day"
    FATHERS_DAY = "father's day"
    JUNETEENTH = "juneteenth"
    CANADA_DAY = "canada day"
    INDEPENDENCE_DAY = "independence day"
    BASTILLE_DAY = "bastille day"
    ASSUMPTION = "assumption"
    LABOR_DAY = "labor day"
    COLUMBUS_DAY = "columbus day"
    HALLOWEEN = "halloween"
    ALL_SAINTS = "all saints"
    ALL_SOULS = "all souls"
    VETERANS_DAY = "veterans day"
    THANKSGIVING = "thanksgiving"
    BLACK_FRIDAY = "black friday"
    CHRISTMAS_EVE = "christmas eve"
    CHRISTMAS = "christmas"
    BOXING_DAY = "boxing day"
    NEW_YEARS_EVE = "new year's eve"


def holiday_in(year: int, holiday: Holiday, country: str) -> date:
    """The day of a holiday in a year. `country` (ISO 3166 alpha-2) tells those that countries keep
    on days of their own."""
    if holiday in _FIXED_DAYS:
        return date(year, *_FIXED_DAYS[holiday])
    if holiday is Holiday.THANKSGIVING and country == "CA":
        return _nth_weekday(year, 10, 0, 2)
    if holiday is Holiday.LABOR_DAY and country not in _SEPTEMBER_LABOR_DAY:
        return date(year, 5, 1)
    return _MOVABLE_DAYS[holiday](year)


# Countries with Labor Day on the first Monday of September; elsewhere it is the first of May.
_SEPTEMBER_LABOR_DAY = frozenset("US CA PR GU VI AS MP".split())


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday (0 for Monday) of a month; the last one for -1."""
    if nth < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's rule)."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    leaps = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - leaps + 15) % 30
    step = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (golden + 11 * epact + 22 * step) // 451
    month, day = divmod(epact + step - 7 * late + 114, 31)
    return date(year, month, day + 1)


_FIXED_DAYS: dict[Holiday, tuple[int, int]] = {
    Holiday.NEW_YEARS_DAY: (1, 1),
    Holiday.EPIPHANY: (1, 6),
    Holiday.VALENTINES_DAY: (2, 14),
    Holiday.ST_PATRICKS_DAY: (3, 17),
    Holiday.JUNETEENTH: (6, 19),
    Holiday.CANADA_DAY: (7, 1),
    Holiday.INDEPENDENCE_DAY: (7, 4),
    Holiday.BASTILLE_DAY: (7, 14),
    Holiday.ASSUMPTION: (8, 15),
    Holiday.HALLOWEEN: (10, 31),
    Holiday.ALL_SAINTS: (11, 1),
    Holiday.ALL_SOULS: (11, 2),
    Holiday.VETERANS_DAY: (11, 11),
    Holiday.CHRISTMAS_EVE: (12, 24),
    Holiday.CHRISTMAS: (12, 25),
    Holiday.BOXING_DAY: (12, 26),
    Holiday.NEW_YEARS_EVE: (12, 31),
}
_MOVABLE_DAYS: dict[Holiday, Callable[[int], date]] = {
    Holiday.MARTIN_LUTHER_KING: lambda year: _nth_weekday(year, 1, 0, 3),
    Holiday.PRESIDENTS_DAY: lambda year: _nth_weekday(year, 2, 0, 3),
    Holiday.GOOD_FRIDAY: lambda year: _easter(year) - timedelta(days=2),
    Holiday.EASTER: _easter,
    Holiday.EASTER_MONDAY: lambda year: _easter(year) + timedelta(days=1),
    Holiday.MOTHERS_DAY: lambda year: _nth_weekday(year, 5, 6, 2),
    Holiday.MEMORIAL_DAY: lambda year: _nth_weekday(year, 5, 0, -1),
    Holiday.FATHERS_DAY: lambda year: _nth_weekday(year, 6, 6, 3),
    Holiday.LABOR_DAY: lambda year: _nth_weekday(year, 9, 0, 1),
    Holiday.COLUMBUS_DAY: lambda year: _nth_weekday(year, 10, 0, 2),
    Holiday.THANKSGIVING: lambda year: _nth_weekday(year, 11, 3, 4),
    Holiday.BLACK_FRIDAY: lambda year: _nth_weekday(year, 11, 3, 4) + timedelta(days=1),
}
