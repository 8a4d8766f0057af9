"""Holidays stand on the days that almanacs give them."""

from datetime import date

import pytest

from flows.domain.holidays import Holiday, holiday_in


@pytest.mark.parametrize(
    ("holiday", "country", "day"),
    [
        (Holiday.NEW_YEARS_DAY, "US", (1, 1)),
        (Holiday.MARTIN_LUTHER_KING, "US", (1, 19)),
        (Holiday.PRESIDENTS_DAY, "US", (2, 16)),
        (Holiday.GOOD_FRIDAY, "US", (4, 3)),
        (Holiday.EASTER, "US", (4, 5)),
        (Holiday.EASTER_MONDAY, "IT", (4, 6)),
        (Holiday.MOTHERS_DAY, "US", (5, 10)),
        (Holiday.MEMORIAL_DAY, "US", (5, 25)),
        (Holiday.FATHERS_DAY, "US", (6, 21)),
        (Holiday.LABOR_DAY, "US", (9, 7)),
        (Holiday.LABOR_DAY, "CA", (9, 7)),
        (Holiday.LABOR_DAY, "MX", (5, 1)),
        (Holiday.COLUMBUS_DAY, "US", (10, 12)),
        (Holiday.THANKSGIVING, "US", (11, 26)),
        (Holiday.THANKSGIVING, "CA", (10, 12)),
        (Holiday.BLACK_FRIDAY, "US", (11, 27)),
        (Holiday.CHRISTMAS_EVE, "ES", (12, 24)),
        (Holiday.NEW_YEARS_EVE, "US", (12, 31)),
    ],
)
def test_holidays_of_2026(holiday: Holiday, country: str, day: tuple[int, int]) -> None:
    assert holiday_in(2026, holiday, country) == date(2026, *day)


@pytest.mark.parametrize(
    ("year", "day"),
    [(2000, (4, 23)), (2008, (3, 23)), (2024, (3, 31)), (2025, (4, 20)), (2038, (4, 25))],
)
def test_easter(year: int, day: tuple[int, int]) -> None:
    assert holiday_in(year, Holiday.EASTER, "US") == date(year, *day)


def test_every_holiday_has_a_day_in_every_year() -> None:
    for holiday in Holiday:
        for year in range(2020, 2060):
            assert holiday_in(year, holiday, "US").year == year
