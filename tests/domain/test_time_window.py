"""What a time means on the clock of a place."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.domain.time_window import When, window_of
from flows.understanding.request_reader import read_request
from tests.support.state_samples import whens

ZONE = "America/Chicago"
FRIDAY = "2026-03-06 18:40"


def said(text: str, now: str = FRIDAY, zone: str = ZONE) -> str:
    """The span that a text means, as "Fri 17:00 - Sat 04:00"."""
    moment = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone))
    start, end = window_of(read_request(text).when, moment, zone)
    return f"{start:%a %d %H:%M} - {end:%a %d %H:%M}"


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("meeting", "Fri 06 18:25 - Sat 07 18:40"),
        ("now", "Fri 06 18:25 - Fri 06 20:40"),
        ("next meeting", "Fri 06 18:25 - Sat 07 18:40"),
        ("today", "Fri 06 18:25 - Sat 07 00:00"),
        ("tonight", "Fri 06 18:25 - Sat 07 04:00"),
        ("tomorrow", "Sat 07 00:00 - Sun 08 00:00"),
        ("tomorrow night", "Sat 07 17:00 - Sun 08 04:00"),
        ("morning", "Sat 07 04:00 - Sat 07 12:00"),
        ("evening", "Fri 06 18:25 - Fri 06 22:00"),
        ("this morning", "Fri 06 18:25 - Fri 06 18:25"),
        ("noon", "Sat 07 11:00 - Sat 07 14:00"),
        ("friday", "Fri 06 18:25 - Sat 07 00:00"),
        ("friday morning", "Fri 13 04:00 - Fri 13 12:00"),
        ("sat morning", "Sat 07 04:00 - Sat 07 12:00"),
        ("thursday", "Thu 12 00:00 - Fri 13 00:00"),
        ("this weekend", "Sat 07 00:00 - Mon 09 00:00"),
        ("next weekend", "Sat 14 00:00 - Mon 16 00:00"),
        ("next week", "Mon 09 00:00 - Mon 16 00:00"),
        ("late", "Fri 06 21:00 - Sat 07 04:00"),
        ("midnight", "Fri 06 23:00 - Sat 07 01:00"),
        ("after 9", "Fri 06 21:00 - Sat 07 00:00"),
        ("tonight after 9", "Fri 06 21:00 - Sat 07 04:00"),
        ("tomorrow after 9", "Sat 07 09:00 - Sun 08 00:00"),
        ("before 9am", "Sat 07 00:00 - Sat 07 09:00"),
        ("at 7", "Fri 06 18:30 - Fri 06 20:00"),
        ("7am", "Sat 07 06:30 - Sat 07 08:00"),
        ("sunday at 10", "Sun 08 09:30 - Sun 08 11:00"),
        ("19h30", "Fri 06 19:00 - Fri 06 20:30"),
        ("between 12 and 2", "Sat 07 12:00 - Sat 07 14:00"),
        ("tomorrow 7-9pm", "Sat 07 19:00 - Sat 07 21:00"),
        ("mañana", "Sat 07 00:00 - Sun 08 00:00"),
        ("mañana por la mañana", "Sat 07 04:00 - Sat 07 12:00"),
        ("sábado por la tarde", "Sat 07 12:00 - Sat 07 17:00"),
        ("demain soir", "Sat 07 17:00 - Sat 07 22:00"),
        ("hoje à noite", "Fri 06 18:25 - Sat 07 04:00"),
        ("domani mattina", "Sat 07 04:00 - Sat 07 12:00"),
    ],
)
def test_a_time_is_a_span(text: str, span: str) -> None:
    assert said(text) == span


def test_after_midnight_the_night_that_is_not_over_is_tonight() -> None:
    assert said("tonight", "2026-03-07 01:30") == "Sat 07 01:15 - Sat 07 04:00"
    assert said("friday night", "2026-03-07 01:30") == "Sat 07 01:15 - Sat 07 04:00"
    assert said("tonight", "2026-03-07 05:00") == "Sat 07 17:00 - Sun 08 04:00"


def test_a_weekend_that_has_begun_is_this_one() -> None:
    assert said("weekend", "2026-03-08 10:00") == "Sun 08 09:45 - Mon 09 00:00"


def test_a_day_is_as_long_as_the_clocks_make_it() -> None:
    moment = datetime(2026, 3, 7, 12, tzinfo=ZoneInfo(ZONE))
    start, end = window_of(read_request("tomorrow").when, moment, ZONE)
    assert end.timestamp() - start.timestamp() == timedelta(hours=23).total_seconds()
    assert said("tomorrow", "2026-03-07 12:00") == "Sun 08 00:00 - Mon 09 00:00"


@given(
    whens,
    st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31), timezones=st.timezones()),  # noqa: DTZ001
    st.sampled_from(["America/Chicago", "Europe/Dublin", "Australia/Lord_Howe", "Asia/Kolkata"]),
)
@settings(max_examples=600, deadline=None)
def test_any_time_is_a_span_not_long_ago_and_not_far_off(
    when: When, now: datetime, zone: str
) -> None:
    start, end = window_of(when, now, zone)
    assert now - timedelta(minutes=15) <= start <= end <= now + timedelta(days=22)
