"""A question about a list: which of its meetings is meant, what holds for all of them, and what is
answered where there is none."""

from dataclasses import replace

import pytest

from flows.conversation.conversation import Conversation
from flows.conversation.states import Results
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.dialogs.ask_about_meeting import answer_question, answer_several
from flows.dialogs.certain_question import answer_certain
from flows.domain.meetings import MeetingKind
from flows.replies.search_replies import SearchReplies
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.text.gsm import sms_cost
from tests.support.asking import BARE, FULL, ONLINE, answered, asking, texted

LIST = [FULL, BARE, replace(ONLINE, kind=MeetingKind.HYBRID, lat=FULL.lat, lon=FULL.lon)]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("parking at 1", "Hope Group: The list says: Park behind the church."),
        ("parking at 2?", "Nooners: The list doesn't say"),
        ("is there parking at the first one", "Hope Group: The list says: Park"),
        ("does hope group have parking", "Hope Group: The list says: Park"),
        ("the 7pm one, parking?", "Hope Group: The list says: Park"),
        ("does the church one have parking", "Hope Group: The list says: Park"),
        ("parking for the last one", "Anywhere: "),
        ("parking for nooners", "Nooners: The list doesn't say"),
        ("parking", "Which one? Text 1-3, then ask me again."),
    ],
)
def test_the_meeting_is_found_by_what_is_said_of_it(body: str, told: str) -> None:
    step = answered(asking(Topic.PARKING), body, LIST, "68102")
    assert step.replies[0].startswith(told)


def test_one_answer_that_holds_for_all_needs_no_question() -> None:
    listed = [replace(one, fellowship="AA", office_phone="") for one in LIST]
    for topic, told in (
        (Topic.PETS, "1-3: The list doesn't say if animals may come."),
        (Topic.FELLOWSHIP, "All of these are AA (Alcoholics Anonymous)."),
        (Topic.RIDE, "Sorry, I can't set up a ride"),
    ):
        step = answered(
            asking(topic),
            "?",
            listed,
            "68102",
        )
        assert step.replies[0].startswith(told)


@pytest.mark.parametrize(
    ("topic", "body", "told"),
    [
        (Topic.ADDRESS, "address please", "Which meeting? Text a ZIP code or a town"),
        (Topic.SIGNATURE, "do they sign", "Most groups sign attendance papers"),
        (Topic.STILL_ON, "open on christmas?", "Things can change on holidays: call first."),
        (Topic.GUESTS, "can my wife come", "Yes. Anyone can come with you to an open meeting."),
        (Topic.RIDE, "ride", "Sorry, I can't set up a ride"),
    ],
)
def test_without_a_list_what_holds_for_most_is_told(topic: Topic, body: str, told: str) -> None:
    step = answered(asking(topic), body, [])
    assert step.replies[0].startswith(told)


@pytest.mark.parametrize("language", sorted(SPOKEN_LANGUAGES))
@pytest.mark.parametrize("numbers", [(1, 2), (2, 3), (1, 2, 3), (1, 9)])
def test_several_are_told_in_short(language: str, numbers: tuple[int, ...]) -> None:
    def answer(
        conversation: Conversation, text: Text, context: Context, texts: SearchReplies
    ) -> Step:
        step = answer_several(conversation, numbers, text, context, texts)
        assert step
        return step

    reply = answered(answer, "both", LIST, "68102", language=language).replies[0]
    assert all(LIST[n - 1].name in reply for n in numbers if n <= 3)
    assert sms_cost(reply).segments <= 2


def test_a_meeting_that_left_the_list_is_said_to_be_gone() -> None:
    before = texted([FULL], "68102", "1")

    def answer(_: Conversation, text: Text, context: Context, texts: SearchReplies) -> Step:
        return answer_question(before, text, Topic.PARKING, context, texts)

    reply = answered(answer, "parking", []).replies[0]
    assert reply.startswith("That meeting is no longer listed.")


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("last one", "Anywhere, NA"),
        ("the 7:30 one", "Nooners"),
        ("hope group", "Hope Group, AA"),
        ("the 4pm one", None),
        ("la de las 4", None),
        ("where in lincoln", None),
    ],
)
def test_only_a_sure_choice_is_taken_before_anything_else(body: str, name: str | None) -> None:
    conversation = texted(LIST, "68102", "2")
    assert isinstance(conversation.state, Results)
    state = conversation.state

    def answer(_: Conversation, text: Text, context: Context, texts: SearchReplies) -> Step:
        step = answer_certain(conversation, state, text, context, texts)
        return step or Step(conversation, Intent.UNKNOWN)

    replies = answered(answer, body, LIST).replies
    assert [reply.partition("\n")[0] for reply in replies] == ([name] if name else [])
