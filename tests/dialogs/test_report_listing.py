"""Somebody before a locked door is told sorry, the next meeting, and whom to tell."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.conversation.conversation import Conversation
from flows.conversation.states import Results
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.dialogs.report_listing import answer_report
from flows.domain.meetings import MeetingKind
from flows.replies.search_replies import SearchReplies
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.text.gsm import sms_cost
from tests.support.asking import LINE, NOW, Answer, answered, texted
from tests.support.factories import make_meeting

FIRST = make_meeting("fri 19:00", miles_north=0.4, source_id="1", name="Hope Group", minutes=60)
SECOND = make_meeting(
    "fri 19:30", miles_north=1.2, source_id="2", name="Nooners", address="9 Pier Ave"
)
THIRD = make_meeting("sat 9:00", miles_north=1.4, source_id="3", name="Dawn", address="1 Bay Rd")
LIST = [FIRST, SECOND, THIRD]

SORRY = {
    "en": {
        Topic.NOBODY: "I'm sorry nobody was there.",
        Topic.CLOSED: "I'm sorry it was closed.",
        Topic.MOVED: "I'm sorry the place was wrong.",
        Topic.TIME: "I'm sorry the time was wrong.",
        Topic.LINK: "I'm sorry the link didn't work.",
        Topic.OTHER: "I'm sorry the list was wrong.",
    },
    "es": {Topic.NOBODY: "Siento que no hubiera nadie.", Topic.OTHER: "Siento el error"},
    "fr": {Topic.CLOSED: "Je regrette que la porte", Topic.LINK: "Je regrette que le lien"},
    "pt": {Topic.CLOSED: "Sinto muito que estava fechado.", Topic.TIME: "Sinto muito que a hora"},
    "it": {Topic.CLOSED: "Mi dispiace che fosse chiuso.", Topic.NOBODY: "Mi dispiace che non"},
}


def reporting(topic: Topic) -> Answer:
    """The dialog that answers a complaint of this topic."""

    def answer(
        conversation: Conversation, text: Text, context: Context, texts: SearchReplies
    ) -> Step:
        return answer_report(conversation, text, topic, context, texts)

    return answer


@pytest.mark.parametrize(("topic", "sorry"), SORRY["en"].items())
def test_it_is_sorry_for_what_went_wrong(topic: Topic, sorry: str) -> None:
    step = answered(reporting(topic), "nobody came", LIST, "68102", "1")
    assert step.replies[0].startswith(f"{sorry} Thank you for telling me.")
    assert step.intent is Intent.REPORT
    assert step.topic == topic


@pytest.mark.parametrize("language", sorted(SPOKEN_LANGUAGES))
@pytest.mark.parametrize("topic", SORRY["en"])
def test_in_every_language_the_way_on_and_whom_to_tell_are_there(
    language: str, topic: Topic
) -> None:
    step = answered(reporting(topic), "?", LIST, "68102", "1", language=language)
    reply = step.replies[0]
    assert "Nooners" in reply
    assert "402-555-0123" in reply
    assert sms_cost(reply).encoding == "GSM-7"
    assert sms_cost(reply).segments <= 2
    assert isinstance(step.state, Results)


@pytest.mark.parametrize(
    ("before", "body", "way_on"),
    [
        (("68102", "1"), "the door is locked", "Next: Today 7:30 PM Nooners. Text 2 for it."),
        (("68102", "2"), "nobody is here", "Next: Today 7:00 PM Hope Group. Text 1 for it."),
        (("68102",), "hope group is closed", "Next: Today 7:30 PM Nooners. Text 2 for it."),
        ((), "the church was locked", "Text a ZIP code or a town, and I'll look for the next"),
    ],
)
def test_the_next_meeting_elsewhere_is_told(
    before: tuple[str, ...], body: str, way_on: str
) -> None:
    assert way_on in answered(reporting(Topic.CLOSED), body, LIST, *before).replies[0]


def test_another_meeting_behind_the_same_door_is_no_way_on() -> None:
    same_door = replace(SECOND, address=FIRST.address)
    step = answered(reporting(Topic.CLOSED), "locked", [FIRST, same_door, THIRD], "68102", "1")
    assert "Text 3 for it." in step.replies[0]


def test_one_that_began_long_ago_is_no_way_on() -> None:
    before = texted(LIST, "68102", "2")

    def answer(_: Conversation, text: Text, context: Context, texts: SearchReplies) -> Step:
        return answer_report(before, text, Topic.NOBODY, context, texts)

    for minutes, told in (
        (0, "Next: Today 7:00 PM Hope Group. Text 1 for it."),
        (30, "Just started (7:00 PM): Hope Group. Text 1 for it."),
        (40, "Next: Tomorrow 9:00 AM Dawn. Text 3 for it."),
    ):
        step = answered(answer, "nobody", LIST, now=NOW + timedelta(minutes=minutes))
        assert told in step.replies[0]


def test_the_office_of_the_list_is_told_where_it_has_one() -> None:
    kept = replace(FIRST, office_phone="402-555-0144")
    reply = answered(reporting(Topic.MOVED), "it moved", [kept, SECOND], "68102", "1").replies[0]
    assert "tell a person: 402-555-0144." in reply


def test_without_anybody_to_tell_nothing_is_promised() -> None:
    line = replace(LINE, phone="")
    reply = answered(reporting(Topic.OTHER), "wrong", LIST, "68102", "1", line=line).replies[0]
    assert reply.endswith("I can't change the list myself: the group can.")


def test_a_dead_link_is_answered_with_the_number_to_dial() -> None:
    online = make_meeting(
        "fri 20:00",
        kind=MeetingKind.ONLINE,
        join_url="https://example.org/j/1",
        dial_in="+14025550142",
    )
    reply = answered(reporting(Topic.LINK), "link is dead", [online], "online", "1").replies[0]
    assert "You can also join by phone: +14025550142." in reply


@pytest.mark.parametrize(
    ("language", "topic", "sorry"),
    [(code, topic, sorry) for code, rows in SORRY.items() for topic, sorry in rows.items()],
)
def test_each_language_is_sorry_first(language: str, topic: Topic, sorry: str) -> None:
    reply = answered(reporting(topic), "?", LIST, "68102", "1", language=language).replies[0]
    assert reply.startswith(sorry)
