"""A list of three costs one segment where nothing that people need is lost."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.turn import Line
from flows.domain.places import Place
from flows.domain.search import Hit
from flows.replies.list_layout import abbreviate_name, list_name
from flows.replies.search_replies import SearchReplies
from flows.text.gsm import sms_cost

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 3, 6, 18, 40, tzinfo=CHICAGO)  # a Friday
LISTS = SearchReplies(Line("Handrail")).lists
LINCOLN = Place("Lincoln", "NE", "US", 40.8, -96.7, "America/Chicago", code="68508")
SUN_CITY = Place("Sun City", "AZ", "US", 33.6, -112.3, "America/Chicago")


def listed(
    heading: str,
    *hits: tuple[int, str],
    place: Place = LINCOLN,
    note: str = "",
    known: bool = False,
) -> list[str]:
    """The lines of a list; of a hit the minutes from now, and its name."""
    found = [Hit(n, name, NOW + timedelta(minutes=m), 1.5) for n, (m, name) in enumerate(hits)]
    return LISTS.meeting_list(
        heading,
        found,
        1,
        NOW,
        "America/Chicago",
        place=place,
        online=False,
        more=True,
        note=note,
        hint_known=known,
    ).splitlines()


def test_a_day_that_all_share_is_said_once() -> None:
    assert listed("Near Lincoln, NE:", (20, "Hope"), (50, "Courage"), (80, "Oak Street")) == [
        "Near Lincoln, NE, today:",
        "1 7:00 PM Hope, 1.5 mi",
        "2 7:30 PM Courage, 1.5 mi",
        "3 8:00 PM Oak Street, 1.5 mi",
        "Text 1-3 for the address, or MORE.",
    ]


@pytest.mark.parametrize(
    ("heading", "minutes", "first"),
    [
        ("Near Lincoln, NE, tonight:", (20, 80), "1 7:00 PM Hope, 1.5 mi"),
        ("Near Lincoln, NE, tomorrow:", (920, 980), "1 10:00 AM Hope, 1.5 mi"),
        ("Near Lincoln, NE, Sat:", (920, 980), "1 10:00 AM Hope, 1.5 mi"),
        ("Nothing earlier. Tomorrow:", (920, 980), "1 10:00 AM Hope, 1.5 mi"),
        # What has started needs no day and no half of the day.
        ("Near Lincoln, NE, tonight:", (-10, 20), "1 Started 6:30 Hope, 1.5 mi"),
        # Two days: each row says its own.
        ("Near Lincoln, NE:", (20, 920), "1 Today 7:00 PM Hope, 1.5 mi"),
        # After midnight "tonight" is another day.
        ("Near Lincoln, NE, tonight:", (350, 380), "1 Tomorrow 12:30 AM Hope, 1.5 mi"),
    ],
)
def test_a_day_that_the_heading_says_is_not_said_again(
    heading: str, minutes: Sequence[int], first: str
) -> None:
    said, *rows, _ = listed(heading, *zip(minutes, ("Hope", "Courage"), strict=True))
    assert said == heading
    assert rows[0] == first


def test_the_name_of_a_town_is_no_day() -> None:
    sunday = 2 * 24 * 60
    lines = listed("Near Sun City, AZ:", (sunday, "Hope"), (sunday + 60, "Oak"), place=SUN_CITY)
    assert lines[:2] == ["Near Sun City, AZ, Sun:", "1 6:40 PM Hope, 1.5 mi"]


def test_what_to_text_next_is_said_in_full_once() -> None:
    hits = (20, "Hope"), (50, "Courage")
    assert listed("Near Lincoln, NE:", *hits)[-1] == "Text 1 or 2 for the address, or MORE."
    assert listed("More:", *hits, known=True)[-1] == "Text 1 or 2, or MORE."


def test_a_list_that_is_too_long_is_cut_where_it_hurts_least() -> None:
    lines = listed(
        "Near Lincoln, NE 68508, tonight:",
        (20, "Monday Men's Discussion Group"),
        (20, "Sisters of the Prairie Group"),
        (50, "Courage"),
    )
    assert lines == [
        "Near Lincoln, NE, tonight:",
        "1 7:00 PM Mon Men's Disc. Grp, 1.5 mi",
        "2 7:00 PM Sisters of the Prairie Grp, 1.5 mi",
        "3 7:30 PM Courage, 1.5 mi",
        "Text 1-3, or MORE.",
    ]


def test_a_list_that_cannot_be_one_segment_is_whole() -> None:
    names = "The Long Way Home Through the Fields", "Progress Rather Than Perfection Gp"
    lines = listed(
        "Near Lincoln, NE 68508, tonight:",
        (20, names[0]),
        (20, names[1]),
        (80, names[0]),
        note="Lists change, holidays differ: ask again nearer the day.",
    )
    assert lines[0] == "Near Lincoln, NE 68508, tonight:"
    assert lines[1] == f"1 7:00 PM {names[0]}, 1.5 mi"
    assert lines[-1] == "Text 1-3 for the address, or MORE."


@pytest.mark.parametrize(
    ("name", "in_a_list"),
    [
        ("30662047 Prairie AFG", "Prairie AFG"),
        ("4417 Prairie AFG", "Prairie AFG"),
        ("1010 Wilson Avenue", "1010 Wilson Avenue"),
        ("12345", "12345"),
    ],
)
def test_the_number_of_a_register_is_no_name(name: str, in_a_list: str) -> None:
    assert list_name(name) == in_a_list


def test_only_whole_words_are_abbreviated() -> None:
    assert abbreviate_name("Sunday Sundays Grouping and Sand") == "Sun Sundays Grouping & Sand"


names = st.text(st.characters(codec="ascii", categories=["L", "N", "Zs"]), max_size=60)


@given(st.lists(names, min_size=1, max_size=3), st.sampled_from(["", "Text ONLINE for one now."]))
def test_no_list_loses_a_number_an_hour_or_a_distance(titles: list[str], note: str) -> None:
    lines = listed("Near Lincoln, NE 68508:", *((20, title) for title in titles), note=note)
    assert sms_cost("\n".join(lines)).segments <= 2
    rows = [line for line in lines if line[0].isdigit()]
    assert [row[0] for row in rows] == [str(n) for n in range(1, len(titles) + 1)]
    assert all("7" in row and row.endswith(", 1.5 mi") for row in rows)
