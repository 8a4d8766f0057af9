"""The days on which a line warns that meetings may not meet."""

from datetime import date

import pytest

from bot.people.line_holidays import HolidayError, LineHolidays, holidays_of_year, with_day

DAYS = [
    ("US", "", "2026-11-26", True),  # Thanksgiving
    ("US", "", "2026-12-24", True),  # no public holiday, but churches keep their rooms
    ("US", "", "2026-11-27", False),
    ("US", "", "2026-07-03", False),  # the Friday off for a Saturday
    ("CA", "", "2026-07-01", True),
    ("FR", "", "2026-07-14", True),
    ("GB", "", "2026-12-26", True),
    ("ZZ", "", "2026-12-25", False),  # a country that is none
    ("US", "+2026-05-05", "2026-05-05", True),
    ("US", "+2026-05-05", "2027-05-05", False),
    ("US", "+05-05", "2027-05-05", True),
    ("US", "-2026-10-12", "2026-10-12", False),
    ("US", "-12-24", "2031-12-24", False),
    ("US", "+02-29", "2028-02-29", True),
]


@pytest.mark.parametrize(("country", "changes", "day", "warned"), DAYS)
def test_a_line_warns_on_its_countrys_holidays_and_its_own(
    country: str, changes: str, day: str, warned: bool
) -> None:
    assert (date.fromisoformat(day) in LineHolidays(country, changes)) is warned


def test_a_day_of_every_year_that_a_year_lacks_is_passed_over() -> None:
    assert date(2027, 2, 28) not in holidays_of_year("US", "+02-29", 2027)


def test_what_was_added_and_taken_off_again_is_said_once() -> None:
    changes = with_day("", "05-05", warned=True)
    changes = with_day(changes, "2026-10-12", warned=False)
    assert changes == "+05-05 -2026-10-12"
    assert with_day(changes, "05-05", warned=False) == "-2026-10-12 -05-05"


@pytest.mark.parametrize("day", ["13-45", "May 5", "2026-02-30", "02-30", "", "5-5", "26-05-05"])
def test_what_is_no_day_is_refused(day: str) -> None:
    with pytest.raises(HolidayError):
        with_day("", day, warned=True)
