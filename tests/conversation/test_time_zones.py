"""By whose clock an hour is told, and whether its zone is named."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from flows.conversation.time_zones import clock_zone, sure_zone
from flows.conversation.turn import Line
from flows.domain.places import Home
from flows.replies.locale_formats import zone_name
from tests.support.factories import make_context
from tests.support.feed_rows import OMAHA

NOW = datetime(2026, 12, 1, 18, tzinfo=UTC)
LINE = Line("Line", zone="America/New_York")


@pytest.mark.parametrize(
    ("home", "zone", "sure"),
    [
        ("America/New_York", "America/New_York", True),
        ("America/Detroit", "America/Detroit", True),
        ("America/Chicago", "America/Chicago", False),
        ("", "America/New_York", False),
    ],
)
def test_without_a_place_the_clock_is_that_of_their_number(
    home: str, zone: str, sure: bool
) -> None:
    context = make_context(NOW, line=LINE, home=Home("US", zone=home))
    assert clock_zone(None, context) == zone
    assert sure_zone(None, context) == (zone if sure else "")


def test_a_place_tells_the_clock() -> None:
    context = make_context(NOW, line=LINE, home=Home("US", zone="America/Denver"))
    assert clock_zone(OMAHA, context) == sure_zone(OMAHA, context) == "America/Chicago"


@pytest.mark.parametrize(
    ("zone", "reader", "named"),
    [
        ("America/Denver", "America/Denver", ""),
        ("America/Denver", "America/Chicago", "MST"),
        ("America/Denver", "", "MST"),
        ("Etc/GMT+5", "", "UTC-5"),
        ("Asia/Kathmandu", "", "UTC+5:45"),
    ],
)
def test_a_zone_is_named_where_the_readers_is_another_or_not_known(
    zone: str, reader: str, named: str
) -> None:
    start = datetime(2026, 12, 1, 18, tzinfo=UTC).astimezone(ZoneInfo(zone))
    assert zone_name(start, reader) == named
