"""Counting days, and the moments of their milestones."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.domain.reminders import DayCount, Mark
from flows.domain.sober_days import ElapsedDays, elapsed_days, months_later, next_milestone

ZONES = ["America/Chicago", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Australia/Lord_Howe"]
NOON = datetime(2026, 3, 6, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    ("since", "count"),
    [
        (date(2026, 3, 6), ElapsedDays(0, 0, 0, 0)),
        (date(2026, 3, 5), ElapsedDays(1, 0, 0, 1)),
        (date(2026, 2, 6), ElapsedDays(28, 0, 1, 0)),
        (date(2026, 1, 31), ElapsedDays(34, 0, 1, 6)),
        (date(2025, 3, 7), ElapsedDays(364, 0, 11, 27)),
        (date(2025, 3, 6), ElapsedDays(365, 1, 0, 0)),
        (date(2024, 2, 29), ElapsedDays(736, 2, 0, 6)),
        (date(2026, 3, 7), ElapsedDays(0, 0, 0, 0)),
    ],
)
def test_a_day_is_full_when_the_next_begins(since: date, count: ElapsedDays) -> None:
    assert elapsed_days(DayCount(since, "America/Chicago"), NOON) == count


def test_the_day_is_the_counters_own() -> None:
    days = DayCount(date(2026, 3, 6), "Pacific/Kiritimati")
    assert elapsed_days(days, NOON).total == 1
    assert elapsed_days(DayCount(date(2026, 3, 6), "Pacific/Pago_Pago"), NOON).total == 0


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
     ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
     ("2026-08-31", 6, "2027-02-28"), ("2026-12-15", 1, "2027-01-15")],
)  # fmt: skip
def test_months_end_with_the_month(day: str, months: int, later: str) -> None:
    assert months_later(date.fromisoformat(day), months) == date.fromisoformat(later)


def marks(since: date, how_many: int, zone: str = "America/Chicago") -> list[tuple[str, Mark]]:
    """The first milestones, by the counter's clock."""
    after = datetime.combine(since, time(), ZoneInfo(zone))
    found = []
    for _ in range(how_many):
        after, mark = next_milestone(DayCount(since, zone, milestones=True), after)
        found.append((f"{after.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}", mark))
    return found


def test_milestones_come_at_ten_of_the_counters_clock() -> None:
    assert marks(date(2026, 1, 31), 9) == [
        ("2026-02-01 10:00", Mark(24, "hours")),
        ("2026-03-02 10:00", Mark(30, "days")),
        ("2026-04-01 10:00", Mark(60, "days")),
        ("2026-05-01 10:00", Mark(90, "days")),
        ("2026-07-31 10:00", Mark(6, "months")),
        ("2026-10-31 10:00", Mark(9, "months")),
        ("2027-01-31 10:00", Mark(1, "years")),
        ("2028-01-31 10:00", Mark(2, "years")),
        ("2029-01-31 10:00", Mark(3, "years")),
    ]


def test_a_year_since_a_leap_day_is_full_on_the_28th() -> None:
    years = [when for when, mark in marks(date(2024, 2, 29), 10) if mark.unit == "years"]
    assert years == [
        f"{day} 10:00" for day in ("2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29")
    ]


@given(
    st.dates(date(1930, 1, 1), date(2026, 3, 6)),
    st.sampled_from(ZONES),
    st.integers(0, 10**8 * 4).map(lambda seconds: NOON + timedelta(seconds=seconds)),
)
def test_the_next_milestone_is_ahead_and_none_lies_between(
    since: date, zone: str, after: datetime
) -> None:
    days = DayCount(since, zone, milestones=True)
    moment, _ = next_milestone(days, after)
    assert moment > after
    assert next_milestone(days, moment - timedelta(milliseconds=1))[0] == moment
    assert moment.astimezone(ZoneInfo(zone)).time() == time(10)
