"""Danger comes before everything else, and leaves the talk where it was."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.danger_memory import NO_DANGERS
from flows.conversation.state_json import dump_conversation, load_conversation
from flows.conversation.states import AskPlace, ChoosePlace, OfferPlace, Results
from flows.conversation.turn import Intent, Text
from flows.crisis import Category, Danger, Tier
from flows.dialogs.hotline_numbers import fallback_reply
from flows.engine import take_turn
from flows.replies.crisis_replies import CrisisReplies
from flows.text.gsm import sms_cost
from flows.understanding.understand import understand
from tests.support.meetings_in_memory import MeetingsInMemory
from tests.support.turn_samples import CONTEXT, results

DANGERS = ["i want to die", "i relapsed", "he hit me again", "me quiero morir", "he won't wake up"]


@pytest.mark.parametrize("body", DANGERS)
@pytest.mark.parametrize(
    "conversation",
    [Conversation(), Conversation(AskPlace()), results()],
    ids=["idle", "asked", "list"],
)
def test_every_state_answers_and_is_kept(body: str, conversation: Conversation) -> None:
    decided = take_turn(conversation, Text(understand(body)), CONTEXT)
    assert decided.replies
    assert all(sms_cost(reply).segments <= 2 for reply in decided.replies)
    assert decided.crisis
    if decided.crisis is not Category.RELAPSE:
        kept = replace(
            decided.conversation, dangers_answered=(), dangers=NO_DANGERS, language_shown=""
        )
        assert kept == conversation


@pytest.mark.parametrize("body", DANGERS)
def test_silence_after_stop_ends_for_danger(body: str) -> None:
    stopped = replace(CONTEXT, stopped=True)
    assert take_turn(Conversation(), Text(understand(body)), stopped).replies
    assert not take_turn(Conversation(), Text(understand("68102")), stopped).replies


@pytest.mark.parametrize(
    ("body", "intent", "crisis"),
    [
        ("i want to die", Intent.CRISIS, Category.SUICIDE),
        ("i relapsed", Intent.RELAPSE, Category.RELAPSE),
        ("suicide hotline", Intent.HOTLINE, Category.SUICIDE),
        ("hotline i want to die", Intent.CRISIS, Category.SUICIDE),
        ("number for my sister who is suicidal", Intent.CRISIS, Category.SUICIDE),
        ("68102 i don't want to kill myself", Intent.MEETING, Category.SUICIDE),
        ("68102", Intent.MEETING, None),
        ("Suicide Bridge Group", Intent.SUPPORT, None),
    ],
)
def test_intent_and_crisis(body: str, intent: Intent, crisis: Category | None) -> None:
    decided = take_turn(Conversation(), Text(understand(body)), CONTEXT)
    assert (decided.intent, decided.crisis) == (intent, crisis)


def test_repeats_are_answered_shorter_and_varied() -> None:
    conversation = Conversation()
    said: list[str] = []
    for _ in range(6):
        decided = take_turn(conversation, Text(understand("i want to die")), CONTEXT)
        conversation = load_conversation(dump_conversation(decided.conversation))
        said += decided.replies
    assert len(said) == 6
    assert all(len(reply) < len(said[0]) for reply in said[1:])
    assert len(set(said[:4])) == 4
    assert all("988" in reply for reply in said)


def test_a_state_saved_before_there_was_a_count_is_still_good() -> None:
    saved = '{"v":1,"state":"AskPlace","misses":1}'
    assert load_conversation(saved) == Conversation(AskPlace(), misses=1)


@pytest.mark.parametrize(
    ("body", "out"),
    [
        ("STOP. I just want everything to stop. all of it", False),
        ("stop texting me. i want to die", True),
        ("i want to die. take me off this list", True),
        ("i want to die", False),
    ],
)
def test_an_opt_out_only_when_it_reads_as_one(body: str, out: bool) -> None:
    decided = take_turn(Conversation(), Text(understand(body)), CONTEXT)
    assert decided.crisis is Category.SUICIDE
    assert bool(decided.effects) == out


@given(st.sampled_from(DANGERS), st.integers(0, 23))
def test_no_hour_is_quiet(body: str, hour: int) -> None:
    night = replace(CONTEXT, now=datetime(2026, 3, 7, hour, tzinfo=UTC))
    assert take_turn(Conversation(), Text(understand(body)), night).replies


def test_an_empty_list_of_meetings_is_no_reason_to_be_silent() -> None:
    alone = replace(CONTEXT, meetings=MeetingsInMemory([]))
    decided = take_turn(Conversation(), Text(understand("relapsed, 68102")), alone)
    assert "988" in decided.replies[0]
    assert len(decided.replies) == 2


def rescued(body: str, opt_out: str = "") -> str | None:
    return fallback_reply(understand(body, opt_out), CONTEXT.line, CONTEXT.home, CONTEXT.hotlines)


@pytest.mark.parametrize("body", ["i want to die", "i don't want to die", "68102 no quiero morir"])
def test_when_nothing_else_works_every_sign_gets_the_full_answer(body: str) -> None:
    language = "es" if "morir" in body else "en"
    said = CrisisReplies(CONTEXT.hotlines, "US", language)
    assert rescued(body) == said.answer(Danger(Category.SUICIDE, Tier.HARD, 1.0), 0)


@pytest.mark.parametrize(
    ("body", "begins"),
    [
        ("me quiero morir", "Gracias"),
        ("hola busco una junta, i want to die", "Gracias"),
        ("ayuda", "¿En peligro"),
        ("i want to die, in spanish please", "I'm glad you texted"),
        ("help", "In danger"),
    ],
)
def test_the_safety_net_answers_in_the_language_of_the_text(body: str, begins: str) -> None:
    assert str(rescued(body)).startswith(begins)


@pytest.mark.parametrize("body", ["Loved “i want to die”", "68102", "Liked “HELP”"])
def test_the_safety_net_leaves_the_rest_alone(body: str) -> None:
    assert rescued(body) is None


@pytest.mark.parametrize(
    "body",
    [
        "on a bridge right now",
        "standing on the roof",
        "im on the ledge",
        "estoy en un puente",
        "sur un pont",
        "in my car in the garage",
    ],
)
def test_no_town_is_taken_or_offered_for_where_somebody_stands(body: str) -> None:
    decided = take_turn(Conversation(), Text(understand(body)), CONTEXT)
    assert not isinstance(decided.state, OfferPlace | ChoosePlace | Results)
