"""Duties of shifts: by the line's wall clock, over midnight, on the nights the clock changes."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.domain.occurrence import parse_rule
from flows.domain.shifts import Shift, ShiftDay, duties_at, duties_between, next_duty

CHICAGO, LONDON = "America/Chicago", "Europe/London"

# Days around both changes of the clock of each zone, and one in summer.
STARTS = {
    CHICAGO: (date(2026, 3, 5), date(2026, 10, 29), date(2026, 7, 1)),
    LONDON: (date(2026, 3, 26), date(2026, 10, 22), date(2026, 7, 1)),
}
MINUTE = timedelta(minutes=1)


def first_showing(zone: str, day: date, minute: int) -> datetime:
    """The slow definition of a time of a day: look at the clock of that day minute by minute, in
    order, for the first moment at which it shows this; of an hour that is skipped, at which it
    shows an hour more."""
    here = ZoneInfo(zone)
    wanted = datetime.combine(day, datetime.min.time()) + minute * MINUTE
    moment = datetime.combine(day, datetime.min.time(), UTC) - timedelta(days=1)
    shown: dict[datetime, datetime] = {}
    for step in range(3 * 24 * 60):
        at = moment + step * MINUTE
        shown.setdefault(at.astimezone(here).replace(tzinfo=None), at)
    return shown.get(wanted) or shown[wanted + timedelta(hours=1)]


def is_on_slowly(shift: Shift, moment: datetime) -> bool:
    """Whether a shift is on at a moment, by what it says of each day near it."""
    near = moment.astimezone(ZoneInfo(shift.zone)).date()
    for day in (near - timedelta(days=1), near):
        if day.isoweekday() % 7 != shift.day or not parse_rule(shift.rule).meets(day):
            continue
        until = day + timedelta(days=shift.end <= shift.start)
        begins = first_showing(shift.zone, day, shift.start)
        if begins <= moment < first_showing(shift.zone, until, shift.end):
            return True
    return False


minutes_of_day = st.integers(0, 95).map(lambda quarter: quarter * 15)


@given(
    zone=st.sampled_from([CHICAGO, LONDON]),
    which=st.integers(0, 2),
    ahead=st.integers(0, 6 * 24 * 4),
    day=st.integers(0, 6),
    start=minutes_of_day,
    end=minutes_of_day,
    rule=st.sampled_from(["", "weeks=1", "weeks=-1", "weeks=2,4"]),
)
def test_a_shift_is_on_by_the_clock_on_the_wall(
    zone: str, which: int, ahead: int, day: int, start: int, end: int, rule: str
) -> None:
    shift = Shift(1, day, start, end, zone, rule, volunteer=7)
    since = datetime.combine(STARTS[zone][which], datetime.min.time(), UTC)
    moment = since + ahead * timedelta(minutes=15)
    on = duties_at([shift], {}, moment)
    assert bool(on) == is_on_slowly(shift, moment)
    between = duties_between([shift], {}, moment - timedelta(days=3), moment + timedelta(days=3))
    assert [duty for duty in between if duty.is_on(moment)] == on


@pytest.mark.parametrize(
    ("day", "hours", "length"),
    [
        (date(2026, 3, 7), (22, 6), 7),  # the night on which an hour is skipped
        (date(2026, 10, 31), (22, 6), 9),  # the night on which one comes twice
        (date(2026, 7, 4), (22, 6), 8),
        (date(2026, 7, 4), (0, 0), 24),
    ],
)
def test_a_shift_over_midnight_ends_by_the_clock(
    day: date, hours: tuple[int, int], length: int
) -> None:
    shift = Shift(1, 6, hours[0] * 60, hours[1] * 60, CHICAGO)
    start, end = shift.times(day)
    assert end.astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=length)


@pytest.mark.parametrize("night", [date(2026, 3, 7), date(2026, 10, 31)])
def test_where_one_shift_ends_the_next_begins_whatever_the_clock_does(night: date) -> None:
    late = Shift(1, 6, 22 * 60, 2 * 60 + 30, CHICAGO, volunteer=1)
    early = Shift(2, 0, 2 * 60 + 30, 6 * 60, CHICAGO, volunteer=2)
    end = late.times(night)[1]
    assert end == early.times(night + timedelta(days=1))[0]
    (before,) = duties_at([late, early], {}, end - timedelta(seconds=1))
    (after,) = duties_at([late, early], {}, end)
    assert (before.volunteer, after.volunteer) == (1, 2)


def test_a_shift_within_the_skipped_hour_is_not_held() -> None:
    shift = Shift(1, 0, 2 * 60 + 15, 3 * 60 + 15, CHICAGO)
    around = datetime(2026, 3, 8, tzinfo=UTC)
    assert not duties_between([shift], {}, around, around + timedelta(days=1))


def test_what_is_different_on_a_day_counts_for_that_day() -> None:
    shift = Shift(1, 4, 18 * 60, 20 * 60, CHICAGO, volunteer=7)
    days = {
        (1, date(2026, 12, 3)): ShiftDay(replaced=True, volunteer=8),
        (1, date(2026, 12, 10)): ShiftDay(cancelled=True),
        (1, date(2026, 12, 17)): ShiftDay(replaced=True),
    }
    since = datetime(2026, 12, 1, tzinfo=UTC)
    found = duties_between([shift], days, since, since + timedelta(weeks=4))
    assert [(duty.day.day, duty.volunteer) for duty in found] == [(3, 8), (17, None), (24, 7)]
    duty = next_duty([shift], days, since, [7])
    assert duty
    assert duty.day == date(2026, 12, 24)
