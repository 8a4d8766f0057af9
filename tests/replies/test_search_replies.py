"""Sentences keep their budgets with the longest contents, and say times as people do."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.turn import Line
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.places import Place
from flows.domain.search import Hit
from flows.replies.search_replies import SearchReplies
from flows.text.gsm import sms_cost
from tests.support.factories import make_meeting

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 3, 6, 18, 40, tzinfo=CHICAGO)  # a Friday
TEXTS = SearchReplies(Line("Handrail"))


def listed(start: datetime, zone: str = "America/Chicago") -> str:
    """The row of a list for a meeting that begins at `start`."""
    hit = Hit(1, "Hope", start, 0.4)
    reply = TEXTS.lists.meeting_list(
        "Near:", [hit], 1, NOW, zone, place=None, online=False, more=False
    )
    return reply.splitlines()[1]


@pytest.mark.parametrize(
    ("start", "row"),
    [
        ("2026-03-06T19:00", "1 Today 7:00 PM Hope, 0.4 mi"),
        ("2026-03-06T18:30", "1 Started 6:30 Hope, 0.4 mi"),
        ("2026-03-06T23:59", "1 Tonight midnight Hope, 0.4 mi"),
        ("2026-03-07T00:00", "1 Tonight midnight Hope, 0.4 mi"),
        ("2026-03-07T00:30", "1 Tomorrow 12:30 AM Hope, 0.4 mi"),
        ("2026-03-07T12:00", "1 Tomorrow 12:00 PM Hope, 0.4 mi"),
        ("2026-03-08T00:00", "1 Tomorrow midnight Hope, 0.4 mi"),
        ("2026-03-08T09:05", "1 Sun 9:05 AM Hope, 0.4 mi"),
        ("2026-03-12T19:00", "1 Thu 7:00 PM Hope, 0.4 mi"),
        ("2026-03-13T18:00", "1 Fri 13 6:00 PM Hope, 0.4 mi"),
        ("2026-03-05T23:00", "1 Started 11:00 Hope, 0.4 mi"),
    ],
)
def test_days_and_hours_read_as_people_say_them(start: str, row: str) -> None:
    assert listed(datetime.fromisoformat(start).replace(tzinfo=CHICAGO)) == row


def test_another_zones_meeting_says_whose_clock_it_means() -> None:
    start = datetime(2026, 3, 6, 19, tzinfo=ZoneInfo("America/Denver"))
    assert listed(start) == "1 Today 7:00 PM MST Hope, 0.4 mi"
    assert listed(start, "America/Denver") == "1 Today 7:00 PM Hope, 0.4 mi"


def test_distance_is_left_out_where_it_is_not_known() -> None:
    hit = Hit(1, "Hope", NOW, None)
    reply = TEXTS.lists.meeting_list(
        "Near:", [hit], 1, NOW, "America/Chicago", place=None, online=False, more=True
    )
    assert "mi" not in reply.splitlines()[1]


names = st.text(max_size=120)


@given(st.lists(names, min_size=1, max_size=3), st.integers(1, 28), names, names)
def test_a_list_is_always_one_text_of_two_segments(
    titles: list[str], first: int, town: str, region: str
) -> None:
    place = Place(town, region, "US", 41, -96, "America/Chicago", code="68102")
    hits = [Hit(1, title, NOW + timedelta(hours=7), 49.9) for title in titles]
    for heading in (
        TEXTS.lists.heading_near(place),
        TEXTS.lists.heading_later(place),
        TEXTS.lists.heading_online_instead(place),
    ):
        for online in (True, False):
            reply = TEXTS.lists.meeting_list(
                heading,
                hits,
                first,
                NOW,
                "Asia/Kolkata",
                place=None,
                online=online,
                more=True,
            )
            assert sms_cost(reply).encoding == "GSM-7"
            assert sms_cost(reply).segments <= 2


MEETING = make_meeting(
    minutes=90,
    kind=MeetingKind.HYBRID,
    fellowship="AA",
    types=("O", "X", "UNKNOWN-CODE"),
    lat=41.25861,
    lon=-95.93779,
    venue="First Church",
    address="12 Oak St, Omaha, NE 68102",
    notes="Side door.",
    join_url="https://example.org/j/1?pwd=a",
    join_notes="Passcode 7890",
    dial_in="+14025550142,,123#",
)
HIT = Hit(1, "Hope Group", datetime(2026, 3, 6, 19, tzinfo=CHICAGO), 0.4)


def details(meeting: Meeting, online: bool = False) -> str:
    return TEXTS.lists.details(meeting, HIT, NOW, "America/Chicago", online=online)


def test_details_are_all_it_takes_to_get_there() -> None:
    assert details(MEETING).splitlines() == [
        "Hope Group",
        "Today 7:00 PM - 8:30 PM",
        "First Church, 12 Oak St, Omaha, NE 68102",
        "https://maps.google.com/?q=41.25861,-95.93779",
        "Join: https://example.org/j/1?pwd=a",
        "Dial in: +14025550142,,123#",
        "Passcode 7890",
        "Open, Wheelchair access",
        "Side door.",
        "Text REMIND, MORE, BACK, or a place. Not right? Text WRONG.",
    ]


def test_an_approximate_point_is_no_map_link_its_address_is() -> None:
    reply = details(replace(MEETING, approximate=True))
    assert "https://maps.google.com/?q=12+Oak+St,+Omaha,+NE+68102" in reply


def test_whoever_asked_for_online_is_sent_to_no_door() -> None:
    reply = details(MEETING, online=True)
    assert "Oak St" not in reply
    assert "maps" not in reply
    assert "Join:" in reply


def test_notes_give_way_before_what_is_needed() -> None:
    reply = details(replace(MEETING, notes="blah " * 200))
    assert sms_cost(reply).segments == 3
    assert "Join: https://example.org/j/1?pwd=a" in reply
    assert reply.endswith("...\nText REMIND, MORE, BACK, or a place.")


def test_half_a_link_is_never_sent() -> None:
    reply = details(replace(MEETING, join_url="https://example.org/" + "x" * 600))
    assert "example.org" not in reply
    assert "Dial in:" in reply


@given(
    st.builds(
        Meeting,
        **{
            "source_id": st.just("x"),
            "name": names,
            "day": st.just(5),
            "minute": st.just(1140),
            "zone": st.just("America/Chicago"),
            "kind": st.sampled_from(
                [MeetingKind.IN_PERSON, MeetingKind.HYBRID, MeetingKind.ONLINE]
            ),
            "types": st.lists(names, max_size=4).map(tuple),
            "lat": st.none() | st.floats(-90, 90),
            "lon": st.just(1.0),
            "approximate": st.booleans(),
            **{
                name: st.text(max_size=300)
                for name in (
                    "venue",
                    "address",
                    "notes",
                    "venue_notes",
                    "join_url",
                    "join_notes",
                    "dial_in",
                    "dial_in_notes",
                )
            },
        },
    )
)
def test_any_details_fit_three_segments(meeting: Meeting) -> None:
    reply = details(meeting)
    assert sms_cost(reply).encoding == "GSM-7"
    assert sms_cost(reply).segments <= 3
