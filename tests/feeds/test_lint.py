"""What a list's webmaster is told: every oddity, and what was made of it."""

import json

import pytest

from bot.feeds.formats.registry import read_feed
from bot.feeds.rows.feed_reading import FeedProfile, RowIssue
from bot.feeds.rows.lint import issue_collector
from bot.feeds.sync.feed_summary import feed_summary
from bot.feeds.sync.issue_explanations import _EXPLANATIONS, explanation_of
from bot.feeds.sync.list_report import ListReport
from tests.support.feed_rows import (
    HALL_ROW,
    LINK_FIELDS,
    PROFILE,
    FakePlaces,
    hall_row,
    read_json_rows,
)

TIMED = hall_row(timezone="Central")


def odd(profile: FeedProfile = PROFILE, /, **changes: object) -> list[tuple[str, str]]:
    """What is odd about `HALL_ROW` with a time zone and these changes."""
    found: list[RowIssue] = []
    changed = {key: value for key, value in (TIMED | changes).items() if value is not ...}
    read_feed(json.dumps([changed]).encode(), profile, on_row=issue_collector(profile, found))
    return [(each.problem, each.outcome) for each in found]


def test_an_ordinary_row_is_not_odd() -> None:
    assert odd() == []
    assert odd(**LINK_FIELDS, attendance_option="hybrid", types=["O", "ONL"]) == []


def test_an_unknown_zone_is_told_whatever_the_operator_says_of_the_list() -> None:
    profile = FeedProfile(places=FakePlaces(), fellowship="AA", zone="America/Chicago")
    assert odd(profile, timezone="Mars") == [
        ("an unknown time zone, Mars", "taken to be in America/Chicago")
    ]
    assert odd(profile, timezone=...) == []
    elsewhere = FeedProfile(places=FakePlaces(), fellowship="AA", zone="America/Denver")
    assert odd(elsewhere, timezone=...) == [
        ("the list's time zone contradicts its place", "taken to be in America/Chicago")
    ]


@pytest.mark.parametrize(
    ("changes", "what", "made"),
    [
        ({"slug": ""}, "no id", "one was made"),
        ({"name": "Rock &amp; Roll"}, "HTML in name", "plain text"),
        ({"notes": "<b>Ring</b>"}, "HTML in notes", "plain text"),
        ({"location": "CafÃ©"}, "wrongly encoded letters in location", "mended"),
        ({"day": ..., "time": ...}, "neither day nor time", "by appointment"),
        ({"day": [1]}, "the day is a list of one", "that day"),
        ({"day": "1"}, "the day is not a number from 0 to 6", "7 as Sunday"),
        ({"day": 7}, "the day is not a number from 0 to 6", "7 as Sunday"),
        ({"time": "1930"}, "the time is not like 19:30", "read as 19:30"),
        ({"time": "23:59"}, "midnight as 23:59 or 24:00", "end of its day"),
        ({"end_time": "06:00"}, "it ends before it begins or lasts over four hours", "left out"),
        ({"notes": "Meets 2nd and 4th weeks"}, "not every week, by its words", "weeks=2,4"),
        ({"notes": "Meets every other week"}, "some weeks only, as it seems", "every week"),
        ({"notes": "No meeting Dec 24"}, "days without a meeting, by its words", "not=12-24"),
        ({"time": "00:00", "end_time": "24:00"}, "it lasts for hours, by its words", "is on"),
        ({"latitude": 0, "longitude": 0}, "coordinates that are no place on Earth, or 0, 0", "not"),
        ({"latitude": ...}, "no coordinates", "its ZIP or town"),
        (
            {"latitude": ..., "formatted_address": "1 Main St, Nowhere, NE, USA"},
            "no coordinates, and its address is unknown",
            "nobody who looks nearby",
        ),
        ({"latitude": 42.5}, "coordinates far from the address", "86 miles: the coordinates"),
        (
            {"latitude": 21.3, "longitude": -157.8},
            "coordinates far from the address",
            "the address counted",
        ),
        ({"timezone": "Mars"}, "an unknown time zone, Mars", "America/Chicago"),
        (
            {"timezone": "Mountain Time (US & Canada)"},
            "a time zone that contradicts its place",
            "taken to be in America/Chicago",
        ),
        (
            {"timezone": "UTC-5"},
            "a difference from UTC in place of a time zone",
            "taken to be in America/Chicago",
        ),
        (
            {"formatted_address": "12 Main St, PO Box 7, Omaha, NE 68102, USA"},
            "a P.O. box in the address",
            "its street counted",
        ),
        (
            {"formatted_address": "PO Box 7, Omaha, NE 68102, USA", **LINK_FIELDS},
            "a P.O. box in the address",
            "no door",
        ),
        (
            {"formatted_address": "Omaha, NE, USA", "location": "Zoom", **LINK_FIELDS},
            "a venue that only says online",
            "no door",
        ),
        ({"approximate": False}, "approximate is true or false instead of yes or no", "all the"),
        ({"postal_code": 2108}, "a ZIP without its leading zero", "02108"),
        ({"attendance_option": "online"}, "online, but with coordinates", "never placed"),
        (
            {"location": "", "formatted_address": "Omaha, NE, USA"},
            "neither a door to go to nor a link",
            "never shown",
        ),
        ({"types": ["ZZ"]}, "a type that nobody knows, ZZ", "never shown"),
        ({"types": ["O", ""]}, "an empty type", "passed over"),
        ({"types": ["o"]}, "a type in lower case", "upper case"),
        ({"types": ["O", "C"]}, "both open and closed", "closed"),
        ({"name": "Lake Alateen"}, "another fellowship, by its name", "ALATEEN"),
        ({"conference_url": "ask inside"}, "a link that is none", "note"),
        ({"conference_url": "example.org/j"}, "a link without https://", "put before"),
        ({"conference_url": "at https://example.org/j"}, "words around a link", "taken out"),
        (
            {"conference_url": "https://example.org/j?pwd=1 passcode 55"},
            "words around a link",
            "taken out",
        ),
        (
            {"conference_url": "https://example.org/j?utm_source=a&pwd=b"},
            "a link that follows people around",
            "left out",
        ),
        (
            {"conference_phone": "555-0199"},
            "a number to dial in with under ten digits",
            "not offered",
        ),
        (
            {"attendance_option": "hybrid"},
            "to be joined online, but without a link or number",
            "not offered",
        ),
        (
            {"contact_1_phone": "402-555-0101"},
            "a person's contact_1_phone is in the list for all to see",
            "not read",
        ),
        (
            {"notes": "Call Ann 402-555-0101"},
            "a person's number or address, it seems, in notes",
            "taken out",
        ),
    ],
)
def test_an_oddity_is_told(changes: dict[str, object], what: str, made: str) -> None:
    told = dict(odd(**changes))
    assert made in told[what]


def test_a_link_is_odd_for_what_it_has_and_no_more() -> None:
    words, follows = "words around a link", "a link that follows people around"
    for link, told in (
        ("https://example.org/j/123 passcode 55", [words]),
        ("https://example.org/j?utm_source=a&pwd=b", [follows]),
        ("https://example.org/j?pwd=b&utm_source=a", [follows]),
        ("at https://example.org/j?fbclid=a by phone", [words, follows]),
        ("https://example.org/sal\u00f3n", []),
        ("https://example.org/j?pwd=b", []),
    ):
        found = odd(**{**LINK_FIELDS, "conference_url": link}, attendance_option="hybrid")
        assert [problem for problem, _ in found] == told


def test_a_meeting_that_says_it_is_closed_has_a_door_all_the_same() -> None:
    for words in ("Meeting suspended.", "We have moved to 12 Elm Street."):
        assert odd(notes=words) == []
    assert odd(notes="Temporarily online.", attendance_option="hybrid", **LINK_FIELDS) == []


def test_no_private_word_is_repeated() -> None:
    secret = {"contact_1_name": "Zebulon", "email": "zebulon@example.org", "phone": "402-555-0101"}
    told = str(odd(**secret, notes="Call Zebulon 402-555-0101"))
    assert "zebulon" not in told.casefold()
    assert "555" not in told


def test_a_row_longer_than_its_heading_is_told() -> None:
    found: list[RowIssue] = []
    text = b"Name,Day,Time,Slug\nHope,Monday,7:00 PM,hope,left over\n"
    read_feed(text, PROFILE, on_row=issue_collector(PROFILE, found))
    assert "more cells than there are columns" in {each.problem for each in found}


def test_the_report_names_the_first_rows_of_the_most_frequent_first() -> None:
    rows = [RowIssue("rare", "kept", "z"), *(RowIssue("often", "mended", str(n)) for n in range(7))]
    report = ListReport("", (), tuple(rows))
    assert list(report.lines()) == [
        "2 things are odd. What people who text notice stands first.",
        "",
        "often: 7",
        "  mended: 0; 1; 2; 3; 4; and 2 more",
        "",
        "rare: 1",
        "  kept: z",
    ]
    assert "  mended: 0; 1; 2; 3; 4; 5; 6" in report.lines(every=True)


def test_what_people_who_text_notice_stands_first_with_why_and_what_to_do() -> None:
    seldom = RowIssue("no name", "left out", "7")
    often = [RowIssue("an empty type", "passed over", str(n)) for n in range(9)]
    told = list(ListReport("", (), (seldom, *often)).lines())
    assert told.index("no name: 1") < told.index("an empty type: 9")
    assert "  Why: The meeting is not given to anybody." in told
    assert any(line.startswith("  To mend it: ") for line in told)


def test_each_oddity_that_people_notice_says_how_it_is_mended() -> None:
    for problem in ("a type that nobody knows, ZZ", "no coordinates", "a person's email is in"):
        assert explanation_of(problem).matters
        assert explanation_of(problem).mend
    near, unknown = "no coordinates", "no coordinates, and its address is unknown"
    assert explanation_of(near) != explanation_of(unknown)


def test_what_to_do_is_of_the_kind_of_list() -> None:
    """A first evening: who keeps a CSV by hand was sent into the settings of WordPress."""
    row = RowIssue("no id", "one was made", "Hope")
    site, table = ("\n".join(ListReport("", (), (row,), kind).lines()) for kind in (False, True))
    assert "Export with the column slug or id." in site
    assert "Add a column with the heading id" in table
    for problem, told in _EXPLANATIONS.items():
        in_a_table = explanation_of(problem, table=True).mend
        for word in ("plugin", "WordPress", "save", "map finds", "slug"):
            assert word not in in_a_table.replace("its entry, then save", ""), problem
        assert bool(told.mend) == bool(in_a_table)


def test_a_place_tells_the_zone_as_well() -> None:
    """A first evening: each row of a list with ZIP codes was said to have no time zone."""
    assert odd(timezone=...) == []


def test_a_link_in_the_notes_is_told_with_the_column_for_it() -> None:
    """A first evening: a Zoom link in the remarks was "closed for now", and "neither a link"."""
    row = hall_row(location="", formatted_address="Omaha, NE, USA", latitude=..., longitude=...)
    row["notes"] = "https://zoom.us/j/5550100 pw 1234"
    told = "a link in the notes, where none is looked for"
    reading = read_json_rows(row)
    assert reading.repairs == {told: 1}
    found: list[RowIssue] = []
    read_feed(json.dumps([row]).encode(), PROFILE, on_row=issue_collector(PROFILE, found))
    assert not [each for each in found if each.problem.startswith("neither a door")]
    reading.format = "guessed"
    summary = list(feed_summary(reading, "US"))
    assert "How: without a door or a link, never shown 1" in summary
    assert "  Add a column with the heading Link, and put the link alone into it." in summary
    assert told not in read_json_rows(row | {"types": ["TC"]}).repairs
    assert told not in read_json_rows(row | {"conference_url": row["notes"]}).repairs
    assert told not in read_json_rows(hall_row(notes=row["notes"])).repairs


def test_the_report_can_be_mailed_as_a_page_or_a_table() -> None:
    row = RowIssue("no <name>", "left out", "=1+1, <b>Hope</b>", "https://example.org/hope?a=1&b")
    script = RowIssue("no <name>", "left out", "two", "javascript:alert(1)")
    report = ListReport("https://example.org/<list>", ("Rows: 2.",), (row, script))
    page = report.as_html()
    assert '<a href="https://example.org/hope?a=1&amp;b" rel="noreferrer">' in page
    assert "<b>Hope" not in page
    assert "javascript:" not in page
    table = report.as_csv()
    assert table.splitlines()[0].startswith("what is odd,")
    assert ",\"'=1+1" in table


def test_a_summary_tells_what_an_operator_decides_by() -> None:
    far = hall_row(slug="far", latitude=42.0, formatted_address="9 Oak St, Lincoln, NE, USA")
    asked = hall_row(slug="asked", day=..., time=..., attendance_option="online", **LINK_FIELDS)
    found = read_json_rows(
        HALL_ROW,
        far,
        hall_row(slug="h", **LINK_FIELDS),
        asked,
        hall_row(name=""),
        hall_row(slug="again"),
    )
    assert list(feed_summary(found, "US")) == [
        "Format: meeting-guide. Rows: 6. Meetings: 4.",
        "How: in person 2, in person and online 1, online 1",
        "By appointment, without day and time: 1",
        "Fellowships: Alcoholics Anonymous 4",
        "Time zones: America/Chicago 4",
        "Where: Omaha NE 2, Lincoln NE 1",
        "Nine of ten are within 52 miles of the middle of them all.",
        "Farthest from it:",
        "  52 miles: Early Risers, Lincoln NE",
        "  0 miles: Early Risers, Omaha NE",
        "Left out: 1, exact repeat (again, Early Risers)",
        "Left out: 1, no name (early)",
        "  Give it a name in its entry, then save.",
    ]


def test_a_list_of_online_meetings_is_nowhere() -> None:
    found = read_json_rows(
        hall_row(attendance_option="online", **LINK_FIELDS),
        profile=FeedProfile(places=FakePlaces()),
    )
    told = list(feed_summary(found, "US"))
    assert "Fellowships: not said 1 (--fellowship says whose these are)" in told
    assert told[-1] == "Where: nowhere on the map"


def test_a_summary_of_nothing_is_one_line() -> None:
    assert list(feed_summary(read_json_rows(hall_row(name="")), "US")) == [
        "Format: meeting-guide. Rows: 1. Meetings: 0."
    ]
