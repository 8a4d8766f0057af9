"""The invented meetings that come with the program."""

import json
from collections import Counter

from bot.feeds.formats.registry import read_feed
from bot.feeds.rows.feed_reading import FeedProfile, FeedReading
from bot.places import gazetteer
from bot.samples import SAMPLE_MEETINGS_FILE
from flows.domain.map_cells import distance_miles
from flows.domain.meetings import MeetingKind

CENTRES = ("68102", "68508", "19107", "15222")
MILES = 10
DAY, WEEK = 1440, 7 * 1440


def samples() -> FeedReading:
    return read_feed(SAMPLE_MEETINGS_FILE.read_bytes(), FeedProfile(places=gazetteer()))


def test_every_sample_is_read_and_none_needs_mending() -> None:
    found = samples()
    assert not found.skipped
    assert not found.repairs
    assert len(found.meetings) == found.rows >= 290


def test_every_sample_says_what_it_is() -> None:
    for meeting in samples().meetings:
        assert meeting.name.endswith(" (sample)")
        assert "invented" in meeting.notes
        assert meeting.group == "Handrail samples"
        assert not meeting.approximate


def test_they_cover_what_lists_have() -> None:
    found = samples().meetings
    kinds = Counter(meeting.kind for meeting in found)
    assert kinds[MeetingKind.HYBRID] > 10
    assert kinds[MeetingKind.ONLINE] > 40
    assert kinds[MeetingKind.CLOSED] == 1
    assert sum(meeting.day is None for meeting in found) == 1
    assert {"AA", "NA", "AL-ANON", "ACA", "GA", "OA", "RD", "SMART"} <= {
        meeting.fellowship for meeting in found
    }


def test_near_every_centre_three_begin_within_a_day_of_any_minute() -> None:
    found = samples().meetings
    for code in CENTRES:
        (centre,) = gazetteer().postal(code)
        starts = sorted(
            meeting.day * DAY + meeting.minute
            for meeting in found
            if meeting.kind.has_door and meeting.lat is not None and meeting.lon is not None
            if meeting.day is not None and meeting.minute is not None
            if distance_miles(centre.lat, centre.lon, meeting.lat, meeting.lon) <= MILES
        )
        third = [*starts[3:], *(start + WEEK for start in starts[:3])]
        assert all(later - start < DAY for start, later in zip(starts, third, strict=True)), code


def test_no_number_or_link_in_them_reaches_anybody() -> None:
    for row in json.loads(SAMPLE_MEETINGS_FILE.read_bytes()):
        assert row.get("conference_url", "https://example.org/").startswith("https://example.org/")
        assert "55501" in row.get("conference_phone", "55501")
