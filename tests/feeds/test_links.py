"""Links keep their own host, lose what follows people, and are refused where they mimic."""

import pytest

from bot.feeds.rows.links import link
from flows.domain.meetings import MeetingKind
from tests.support.feed_rows import read_meeting


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        (
            "https://us02web.zoom.us/j/5550100402?pwd=a1",
            "https://us02web.zoom.us/j/5550100402?pwd=a1",
        ),
        ("https://zoom.us/j/1?utm_source=x&pwd=a&fbclid=9", "https://zoom.us/j/1?pwd=a"),
        ("https://zoom.us/j/1?uid=402", "https://zoom.us/j/1"),
        ("https://example.org/?uid=402", "https://example.org/?uid=402"),
        ("example.org/room", "https://example.org/room"),
        ("https://example.org/sala/ñ?q=é", "https://example.org/sala/%C3%B1?q=%C3%A9"),
        ("https://пример.example/j/1", "https://xn--e1afmkfd.example/j/1"),
        ("https://aazoom.example/j/1", "https://aazoom.example/j/1"),
        ("https://meet.google.com/abc", "https://meet.google.com/abc"),
        ("https://maps.google.com/x", "https://maps.google.com/x"),
    ],
)
def test_a_link_keeps_its_host_and_loses_what_follows_people(told: str, kept: str) -> None:
    assert link(told) == kept


@pytest.mark.parametrize(
    "told",
    [
        "https://zoom.us.evil.example/j/1",
        "https://meet.google.com.evil.example/j/1",
        "https://us06webzoom.us/j/1",
        "https://z00m.us/j/1",
        "https://zooom.us/j/1",
        "https://zoorn.us/j/1",
        "https://gotomeetings.com/1",
        "https://rnicrosoft.com/teams",
        "https://z\N{CYRILLIC SMALL LETTER O}om.us/j/1",
        "https://xn--zom-9cd.us/j/1",
        "https://p\N{CYRILLIC SMALL LETTER A}ypal.example/j/1",
        "ftp://example.org/x",
        "https://somebody@example.org/x",
    ],
)
def test_a_host_that_is_not_what_it_seems_is_refused(told: str) -> None:
    assert link(told) == ""
    found = read_meeting(conference_url=told, formatted_address="Omaha, NE, USA", location="")
    assert (found.join_url, found.kind) == ("", MeetingKind.CLOSED)
