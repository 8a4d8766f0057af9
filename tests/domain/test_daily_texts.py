"""Texts that come once a day by a person's clock: when, and what becomes of each."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.domain.daily_texts import (
    DAILY_SEND_PERIOD,
    MAX_UNANSWERED_CHECKINS,
    CheckinRun,
    DailyKind,
    DailySay,
    DailyText,
    last_daily_moment,
    meant_minute_of,
    next_daily_moment,
    plan_daily,
)
from flows.domain.time_window import ClockTime
from tests.support.daily_in_memory import ReadingsInMemory

CHICAGO = "America/Chicago"
# Summer time in both hemispheres, by an hour and by half of one, at midnight too, and a zone that
# left out a day.
ZONES = (CHICAGO, "Europe/Rome", "Australia/Lord_Howe", "America/Santiago", "Pacific/Apia", "UTC")
minutes, zones = st.integers(0, 1439), st.sampled_from(ZONES)
moments = st.integers(1_293_840_000, 1_893_456_000).map(
    lambda seconds: datetime.fromtimestamp(seconds, UTC)  # the years 2011 to 2029
)
READINGS = ReadingsInMemory()


@given(minutes, zones, moments)
def test_there_is_one_moment_for_each_day_of_the_calendar(
    minute: int, zone: str, start: datetime
) -> None:
    here, at = ZoneInfo(zone), start
    days = []
    for _ in range(400):
        at = next_daily_moment(minute, zone, at)
        days.append(at.astimezone(here).date())
    for day, following in pairwise(days):
        left_out = (day, following) == (date(2011, 12, 29), date(2011, 12, 31))
        assert following == day + timedelta(days=1) or (left_out and zone == "Pacific/Apia")


@given(minutes, zones, moments)
def test_it_is_the_hour_that_was_chosen_in_summer_and_in_winter(
    minute: int, zone: str, start: datetime
) -> None:
    """But for an hour that a change of the clocks leaves out: then it is as much later."""
    here = ZoneInfo(zone)
    at = next_daily_moment(minute, zone, start)
    shown = at.astimezone(here)
    late = shown.hour * 60 + shown.minute - minute
    if late:
        before = (at - timedelta(minutes=late + 1)).astimezone(here)
        assert 0 < late <= 60
        assert shown.utcoffset() != before.utcoffset()


@given(minutes, zones, moments)
def test_the_last_moment_is_the_one_before_the_next(minute: int, zone: str, now: datetime) -> None:
    last = last_daily_moment(minute, zone, now)
    assert last <= now < next_daily_moment(minute, zone, now)
    assert next_daily_moment(minute, zone, last - timedelta(seconds=1)) == last


def test_a_skipped_hour_is_an_hour_later_and_a_doubled_one_comes_once() -> None:
    spring = next_daily_moment(150, CHICAGO, datetime(2026, 3, 8, 0, tzinfo=ZoneInfo(CHICAGO)))
    assert spring == datetime(2026, 3, 8, 8, 30, tzinfo=UTC)  # 3:30 in summer time
    autumn = next_daily_moment(90, CHICAGO, datetime(2026, 11, 1, 0, tzinfo=ZoneInfo(CHICAGO)))
    assert autumn == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)  # the first 1:30
    assert next_daily_moment(90, CHICAGO, autumn).date() == date(2026, 11, 2)


@pytest.mark.parametrize(
    ("clock", "reading", "checkin"),
    [
        (ClockTime(7 * 60, False), 7, 19),
        (ClockTime(9 * 60, False), 9, 21),
        (ClockTime(11 * 60, False), 11, 11),
        (ClockTime(0, False), 12, 12),
        (ClockTime(3 * 60, False), 15, 15),
        (ClockTime(21 * 60, True), 21, 21),
        (ClockTime(6 * 60, True), 6, 6),
    ],
)
def test_an_hour_of_either_half_of_the_day_is_the_one_that_makes_sense(
    clock: ClockTime, reading: int, checkin: int
) -> None:
    assert meant_minute_of(clock, DailyKind.READING) == reading * 60
    assert meant_minute_of(clock, DailyKind.CHECKIN) == checkin * 60


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of March 2026 in Chicago."""
    return datetime(2026, 3, day, hour, minute, tzinfo=ZoneInfo(CHICAGO)).astimezone(UTC)


def reading_at(hour: int) -> DailyText:
    return DailyText(DailyKind.READING, hour * 60, CHICAGO)


def test_a_reading_that_is_late_comes_within_the_waking_hours_of_its_day() -> None:
    for now, due in ((at(7, 7), True), (at(7, 19, 59), True), (at(7, 20), False)):
        plan = plan_daily(reading_at(7), at(7, 7), None, now, READINGS, ("en",))
        assert (plan.say is DailySay.READING) is due
        assert plan.next_at == at(8, 7)


def test_an_hour_after_the_waking_ones_gets_an_hour() -> None:
    plan = plan_daily(reading_at(22), at(7, 22), None, at(7, 22, 59), READINGS, ("en",))
    assert plan.say is DailySay.READING
    assert plan.expires == at(7, 22) + DAILY_SEND_PERIOD
    assert plan_daily(reading_at(22), at(7, 22), None, at(7, 23), READINGS, ("en",)).say is None


def test_after_days_without_a_worker_only_the_reading_of_this_day_comes() -> None:
    plan = plan_daily(reading_at(7), at(6, 7), None, at(8, 12), READINGS, ("en",))
    assert (plan.say, plan.day) == (DailySay.READING, date(2026, 3, 8))
    assert plan.words == "Rest is part of the work."


def test_a_reading_of_a_full_date_and_of_the_own_language_goes_first() -> None:
    assert READINGS.of_day(date(2026, 3, 7), ("en",)) == "Today we listen before we answer."
    assert READINGS.of_day(date(2027, 3, 7), ("en",)).startswith("This one is for the seventh")
    assert READINGS.of_day(date(2026, 3, 7), ("es", "en")).startswith("Hoy")
    assert READINGS.of_day(date(2026, 3, 8), ("es", "en")).startswith("Rest")


def test_a_day_without_a_reading_is_told_and_a_line_without_any_ends_them() -> None:
    missing = plan_daily(reading_at(7), at(9, 7), None, at(9, 7), READINGS, ("en",))
    assert (missing.say, missing.text) == (DailySay.NO_READING, reading_at(7))
    none = ReadingsInMemory(())
    over = plan_daily(reading_at(7), at(9, 7), None, at(9, 7), none, ("en",))
    assert (over.say, over.text) == (DailySay.READINGS_OVER, None)


def test_nothing_comes_while_somebody_pauses_and_the_run_stays() -> None:
    run = CheckinRun(6)
    text = DailyText(DailyKind.CHECKIN, 19 * 60, CHICAGO, run)
    plan = plan_daily(text, at(7, 19), at(10, 0), at(7, 19), READINGS, ("en",))
    assert plan.say is None
    assert plan.text is not None
    assert plan.text.run == run


def test_unanswered_questions_end_them_and_an_answer_begins_the_count_of_them_anew() -> None:
    text, said = DailyText(DailyKind.CHECKIN, 19 * 60, CHICAGO), []
    for day in range(1, MAX_UNANSWERED_CHECKINS + 2):
        plan = plan_daily(text, at(day, 19), None, at(day, 19), READINGS, ("en",))
        said.append(plan.say)
        if plan.text is None:
            break
        text = plan.text
    assert said == [*[DailySay.QUESTION] * MAX_UNANSWERED_CHECKINS, DailySay.CHECKIN_OVER]
    assert CheckinRun(0, 4, True).after_answer() == CheckinRun(1)


@given(st.lists(st.booleans(), min_size=1, max_size=60))
def test_the_run_is_the_days_answered_since_the_last_one_missed(answers: list[bool]) -> None:
    run, unanswered = CheckinRun(), 0
    for answered in answers:
        run = run.after_day()._replace(waits=True)
        run = run.after_answer() if answered else run
    missed = next((n for n, answered in enumerate(reversed(answers)) if not answered), None)
    trailing = len(answers) if missed is None else missed
    if trailing:
        assert (run.answered, run.unanswered, run.waits) == (trailing, 0, False)
    else:
        unanswered = next((n for n, one in enumerate(reversed(answers)) if one), len(answers))
        assert run.after_day() == CheckinRun(0, unanswered)
