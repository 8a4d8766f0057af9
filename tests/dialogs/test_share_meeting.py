"""SHARE gives one plain text that says all by itself, and nothing of who passes it on."""

from dataclasses import replace

import pytest

from flows.conversation.states import Results
from flows.conversation.turn import Intent
from flows.dialogs.share_meeting import answer_share
from flows.domain.meetings import MeetingKind
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.text.gsm import sms_cost
from flows.understanding.understand import understand
from tests.support.asking import LINE, answered
from tests.support.factories import make_meeting

DOOR = make_meeting(
    "fri 19:00", miles_north=0.4, source_id="1", name="Hope Group", fellowship="AA", minutes=60
)
OTHER = make_meeting("fri 19:30", miles_north=1.2, source_id="2", name="Nooners")
ONLINE = make_meeting(
    "fri 20:00",
    kind=MeetingKind.ONLINE,
    source_id="3",
    name="Anywhere",
    join_url="https://example.org/j/1",
    dial_in="+14025550142",
)


def test_a_meeting_with_a_door_is_told_for_any_week() -> None:
    step = answered(answer_share, "share", [DOOR, OTHER], "68102", "1")
    assert step.replies == (
        "Hope Group\n"
        "Every week: Friday 7:00 PM - 8:00 PM\n"
        "First Church, 12 Oak St\n"
        "https://maps.google.com/?q=41.26439,-95.93780",
        "To pass it on, hold that text and choose Forward. I only text people who text me first.",
    )
    assert step.intent is Intent.SHARE
    assert isinstance(step.state, Results)
    assert step.state.details_number == 1


def test_an_online_meeting_is_told_with_its_zone_and_how_to_join() -> None:
    reply = answered(answer_share, "share", [ONLINE], "online", "1").replies[0]
    assert "Every week: Friday 8:00 PM CST" in reply
    assert "Join: https://example.org/j/1\nDial in: +14025550142" in reply


@pytest.mark.parametrize(
    ("body", "name"),
    [("share 2", "Nooners"), ("share the last one", "Nooners"), ("share hope group", "Hope Group")],
)
def test_the_meeting_is_found_by_what_is_said_of_it(body: str, name: str) -> None:
    assert answered(answer_share, body, [DOOR, OTHER], "68102").replies[0].startswith(name)


def test_where_several_may_be_meant_it_asks() -> None:
    step = answered(answer_share, "share", [DOOR, OTHER], "68102")
    assert step.replies == ("Which one do you want to share? Text its number, then ask me again.",)


def test_without_a_list_the_line_is_shared() -> None:
    step = answered(answer_share, "share", [])
    assert step.replies[0].startswith("To share this line, pass on its number.")


@pytest.mark.parametrize("language", sorted(SPOKEN_LANGUAGES))
@pytest.mark.parametrize("before", [("68102", "1"), ("online", "1"), ("68102",), ()])
def test_every_language_shares_in_two_segments(language: str, before: tuple[str, ...]) -> None:
    meetings = [DOOR, OTHER, ONLINE]
    reply = answered(answer_share, "?", meetings, *before, language=language).replies[0]
    assert sms_cost(reply).encoding == "GSM-7"
    assert sms_cost(reply).segments <= 2


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("AA Hope Group", "Hope Group"),
        ("Hope Group (Alcoholics Anonymous)", "Hope Group"),
        ("Grupo N.A. Nueva Vida", "Grupo Nueva Vida"),
        ("Narcotics Anonymous", ""),
        ("Da Capo", "Da Capo"),
    ],
)
def test_nothing_names_a_fellowship_or_the_line(name: str, shown: str) -> None:
    door = replace(DOOR, name=name)
    first, *_ = answered(answer_share, "share", [door, OTHER], "68102", "1").replies
    assert first.startswith(f"{shown}\nEvery week" if shown else "Every week")
    assert LINE.name not in first
    assert LINE.phone not in first


@pytest.mark.parametrize("before", [("68102", "1"), ("68102",), ()])
@pytest.mark.parametrize("body", ["share 402-555-0101", "text this to +1 (402) 555 0101", "share"])
def test_a_number_in_the_text_is_said_not_to_be_used(body: str, before: tuple[str, ...]) -> None:
    assert understand(body).shares
    step = answered(answer_share, body, [DOOR, OTHER], *before)
    unused = "I didn't use or keep that number."
    assert any(unused in reply for reply in step.replies) == ("0101" in body)
    assert "0101" not in "".join(step.replies)
    assert step.effects == ()


def test_an_approximate_place_has_no_pin() -> None:
    near = replace(DOOR, approximate=True)
    first = answered(answer_share, "share", [near], "68102", "1").replies[0]
    assert "https://maps.google.com/?q=12+Oak+St" in first
