"""Meeting Guide rows to read, and a gazetteer of four places."""

import json
from collections.abc import Sequence

from bot.feeds.formats.registry import read
from bot.feeds.rows.feed_reading import Profile, Reading
from flows.domain.meetings import Meeting
from flows.domain.places import Place

OMAHA = Place("Omaha", "NE", "US", 41.2565, -95.9345, "America/Chicago", 480_000)
ZIP = Place("Omaha", "NE", "US", 41.259, -95.934, "America/Chicago", code="68102")
BOSTON_ZIP = Place("Boston", "MA", "US", 42.35, -71.06, "America/New_York", code="02108")
EDMONTON = Place("Edmonton", "AB", "CA", 53.55, -113.49, "America/Edmonton", code="T5J")


class FewPlaces:
    """Knows Omaha, two ZIPs and a Canadian prefix."""

    def postal(self, code: str) -> Sequence[Place]:
        return [place for place in (ZIP, BOSTON_ZIP, EDMONTON) if place.code == code]

    def named(self, name: str) -> Sequence[Place]:
        return [OMAHA] if name == "omaha" else []

    def similar(self, name: str) -> Sequence[str]:
        return []


PROFILE = Profile(places=FewPlaces(), fellowship="AA", line_zone="America/Denver")

HALL = {
    "slug": "early",
    "name": "Early Risers",
    "day": 1,
    "time": "07:00",
    "location": "Test Hall",
    "formatted_address": "100 Main St, Omaha, NE 68102, USA",
    "latitude": 41.25,
    "longitude": -95.93,
}

LINK = {"conference_url": "https://example.org/j/1234567890"}


def reading(*rows: object, profile: Profile = PROFILE) -> Reading:
    """What these rows read as."""
    return read(json.dumps(rows).encode(), profile)


def row(**changes: object) -> dict[str, object]:
    """`HALL` with these fields changed; one given as ... is left out."""
    return {key: value for key, value in (HALL | changes).items() if value is not ...}


def meeting(profile: Profile = PROFILE, /, **changes: object) -> Meeting:
    """The only meeting of the list that holds `row(**changes)` alone."""
    (only,) = reading(row(**changes), profile=profile).meetings
    return only
