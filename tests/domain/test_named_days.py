"""The windows of several days, and of dates however far ahead."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from flows.domain.named_days import is_beyond_promise, windows_of
from flows.domain.time_window import settled
from flows.understanding.understand import understand

ZONE = "America/Chicago"
NOW = datetime(2026, 11, 24, 17, 30, tzinfo=ZoneInfo(ZONE))  # a Tuesday


def spans(text: str, country: str = "US") -> list[str]:
    windows = windows_of(understand(text).request.when, NOW, ZONE, country)
    return [f"{one.start:%a %d %b %Y %H:%M} to {one.end:%a %H:%M}" for one in windows]


CASES = [
    ("12/25", ["Fri 25 Dec 2026 00:00 to Sat 00:00"]),
    ("christmas eve at 7pm", ["Thu 24 Dec 2026 18:30 to Thu 20:00"]),
    ("dec 12-15", ["Sat 12 Dec 2026 00:00 to Wed 00:00"]),
    ("the 27th in the evening", ["Fri 27 Nov 2026 17:00 to Fri 22:00"]),
    ("next tuesday", ["Tue 01 Dec 2026 00:00 to Wed 00:00"]),
    ("fri and sat", ["Fri 27 Nov 2026 00:00 to Sun 00:00"]),
    (
        "fri or sun night",
        ["Fri 27 Nov 2026 17:00 to Sat 04:00", "Sun 29 Nov 2026 17:00 to Mon 04:00"],
    ),
    (
        "dec 12-13 in the morning",
        ["Sat 12 Dec 2026 04:00 to Sat 12:00", "Sun 13 Dec 2026 04:00 to Sun 12:00"],
    ),
    (
        "tonight or tomorrow night",
        ["Tue 24 Nov 2026 17:15 to Wed 04:00", "Wed 25 Nov 2026 17:00 to Thu 04:00"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_the_windows_of_days_and_dates(text: str, expected: list[str]) -> None:
    assert spans(text) == expected


def test_a_date_is_read_in_the_custom_of_the_country() -> None:
    assert spans("5/12", "US") == ["Wed 12 May 2027 00:00 to Thu 00:00"]
    assert spans("5/12", "GB") == ["Sat 05 Dec 2026 00:00 to Sun 00:00"]


@pytest.mark.parametrize(
    ("text", "beyond"),
    [("12/25", True), ("thanksgiving", True), ("the 27th", False), ("in 3 days", False)],
)
def test_a_list_promises_a_week_without_holidays(text: str, beyond: bool) -> None:
    assert is_beyond_promise(understand(text).request.when, NOW, ZONE, "US") is beyond


@pytest.mark.parametrize(
    ("text", "minute"), [("after 9", 21 * 60), ("after 7", 19 * 60), ("tomorrow after 9", 9 * 60)]
)
def test_a_bare_hour_is_told_with_its_half_of_the_day(text: str, minute: int) -> None:
    clock = settled(understand(text).request.when, NOW, ZONE).after
    assert clock == (minute, True)
