"""The time zone of a meeting: how lists spell it, and what counts beside its place."""

import pytest

from bot.feeds.rows import zone_names
from bot.feeds.rows.feed_reading import FeedProfile
from tests.support.feed_rows import LINK_FIELDS, FakePlaces, read_meeting

ONLINE = {"attendance_option": "online", "formatted_address": "USA", **LINK_FIELDS}


@pytest.mark.parametrize(
    ("told", "zone"),
    [
        ("America/Denver", "America/Denver"),
        ("america/denver", "America/Denver"),
        ("America/New York", "America/New_York"),
        ("US/Pacific", "US/Pacific"),
        ("MST", "America/Denver"),
        ("Central Time", "America/Chicago"),
        ("Eastern Daylight Time", "America/New_York"),
        # Windows
        ("Pacific Standard Time", "America/Los_Angeles"),
        ("US Mountain Standard Time", "America/Phoenix"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("Canada Central Standard Time", "America/Regina"),
        # Ruby on Rails
        ("Mountain Time (US & Canada)", "America/Denver"),
        ("(GMT-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"),
        ("Indiana (East)", "America/Indiana/Indianapolis"),
        ("Atlantic Time (Canada)", "America/Halifax"),
        ("Edinburgh", "Europe/London"),
        ("Brasilia", "America/Sao_Paulo"),
        ("Madrid", "Europe/Madrid"),
        # differences from UTC
        ("UTC-6", "Etc/GMT+6"),
        ("GMT-07:00", "Etc/GMT+7"),
        ("UTC\N{MINUS SIGN}4", "Etc/GMT+4"),
        ("-0500", "Etc/GMT+5"),
        ("UTC+5:30", "Asia/Kolkata"),
        ("UTC+0", "UTC"),
        ("GMT", "UTC"),
        ("UTC-19", ""),
        ("Mars/Olympus", ""),
        ("local time", ""),
        ("5", ""),
        ("", ""),
    ],
)
def test_a_zone_comes_in_many_spellings(told: str, zone: str) -> None:
    assert zone_names.zone(told) == zone


@pytest.mark.parametrize(
    ("told", "zone"),
    [
        ("Pacific Standard Time", "America/Los_Angeles"),
        ("Pacific Time (US & Canada)", "America/Los_Angeles"),
        ("UTC-8", "Etc/GMT+8"),
    ],
)
def test_an_online_meeting_is_in_the_zone_that_its_list_says(told: str, zone: str) -> None:
    known = FeedProfile(places=FakePlaces(), zone="America/Chicago")
    assert read_meeting(known, timezone=told, **ONLINE).zone == zone


def test_a_difference_from_utc_is_the_zone_of_its_town_where_that_has_it_in_some_season() -> None:
    omaha = ONLINE | {"formatted_address": "Omaha, NE 68102, USA"}
    assert read_meeting(timezone="UTC-5", **omaha).zone == "America/Chicago"
    assert read_meeting(timezone="UTC-9", **omaha).zone == "Etc/GMT+9"
    assert read_meeting(timezone="UTC-5").zone == "America/Chicago"


@pytest.mark.parametrize("told", ["Pacific Time (US & Canada)", "America/New_York", "Europe/Paris"])
def test_a_zone_that_contradicts_its_place_loses(told: str) -> None:
    found = read_meeting(timezone=told)
    assert (found.zone, found.lat) == ("America/Chicago", 41.25)
    by_zip = read_meeting(timezone=told, latitude=...)
    assert (by_zip.zone, by_zip.approximate) == ("America/Chicago", True)
    by_state = read_meeting(
        timezone=told, latitude=..., formatted_address="1 Elm St, Nowhere, AZ, USA"
    )
    assert by_state.zone == "America/Phoenix"


def test_the_zone_of_the_list_loses_too() -> None:
    listed = FeedProfile(places=FakePlaces(), zone="America/Los_Angeles")
    assert read_meeting(listed).zone == "America/Chicago"


def test_near_a_border_a_town_keeps_the_time_that_it_says() -> None:
    phenix_city = {
        "formatted_address": "1 Broad St, Phenix City, AL, USA",
        "latitude": 32.47,
        "longitude": -85.0,
    }
    for told in ("America/Chicago", "America/New_York"):
        assert read_meeting(timezone=told, **phenix_city).zone == told
    florida = {"latitude": ..., "formatted_address": "1 Elm St, Nowhere, FL, USA"}
    assert read_meeting(timezone="Central", **florida).zone == "America/Chicago"
