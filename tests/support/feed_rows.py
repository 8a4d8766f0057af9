"""Meeting Guide rows to read, and a gazetteer of four places."""

import json
from collections.abc import Sequence
from dataclasses import replace

from bot.feeds.formats.registry import read_feed
from bot.feeds.rows.feed_reading import FeedProfile, FeedReading
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.places import Place

OMAHA = Place("Omaha", "NE", "US", 41.2565, -95.9345, "America/Chicago", 480_000)
OMAHA_ZIP = Place("Omaha", "NE", "US", 41.259, -95.934, "America/Chicago", code="68102")
BOSTON_ZIP = Place("Boston", "MA", "US", 42.35, -71.06, "America/New_York", code="02108")
EDMONTON = Place("Edmonton", "AB", "CA", 53.55, -113.49, "America/Edmonton", code="T5J")


class FakePlaces:
    """Knows Omaha, two ZIPs and a Canadian prefix."""

    def postal(self, code: str) -> Sequence[Place]:
        return [place for place in (OMAHA_ZIP, BOSTON_ZIP, EDMONTON) if place.code == code]

    def named(self, name: str) -> Sequence[Place]:
        return [OMAHA] if name == "omaha" else []

    def landmarks(self, name: str) -> Sequence[Place]:
        return ()

    def similar(self, name: str) -> Sequence[str]:
        return []


PROFILE = FeedProfile(places=FakePlaces(), fellowship="AA", line_zone="America/Denver")

HALL_ROW = {
    "slug": "early",
    "name": "Early Risers",
    "day": 1,
    "time": "07:00",
    "location": "Test Hall",
    "formatted_address": "100 Main St, Omaha, NE 68102, USA",
    "latitude": 41.25,
    "longitude": -95.93,
}

# The meeting that HALL_ROW describes, the same one by link only, and by both.
HALL_MEETING = Meeting(
    source_id="1",
    name="Early Risers",
    day=1,
    minute=420,
    zone="America/Chicago",
    kind=MeetingKind.IN_PERSON,
    fellowship="AA",
    lat=41.25,
    lon=-95.93,
    venue="Test Hall",
    address="100 Main St, Omaha, NE 68102",
)
ONLINE_MEETING = replace(
    HALL_MEETING,
    kind=MeetingKind.ONLINE,
    lat=None,
    lon=None,
    venue="",
    address="Omaha, NE",
    join_url="https://us02web.zoom.us/j/1234567890?pwd=abc",
)
HYBRID_MEETING = replace(HALL_MEETING, kind=MeetingKind.HYBRID, join_url=ONLINE_MEETING.join_url)

LINK_FIELDS = {"conference_url": "https://example.org/j/1234567890"}


def read_json_rows(*rows: object, profile: FeedProfile = PROFILE) -> FeedReading:
    """What these rows read as."""
    return read_feed(json.dumps(rows).encode(), profile)


def hall_row(**changes: object) -> dict[str, object]:
    """`HALL_ROW` with these fields changed; one given as ... is left out."""
    return {key: value for key, value in (HALL_ROW | changes).items() if value is not ...}


def read_meeting(profile: FeedProfile = PROFILE, /, **changes: object) -> Meeting:
    """The only meeting of the list that holds `row(**changes)` alone."""
    (only,) = read_json_rows(hall_row(**changes), profile=profile).meetings
    return only
