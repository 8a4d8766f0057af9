"""What is done about a text that is only likely: acted on, asked about, or left to others."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.understanding import sample_context, state_conversations
from flows.conversation.conversation import Conversation
from flows.conversation.states import ChooseIntent, Results
from flows.conversation.turn import Forget, Intent, OptOut, Step, Text, Topic
from flows.engine import take_turn
from flows.understanding.likely_intent import LikelyIntent, LikelyIntents
from flows.understanding.understand import understand

CONTEXT = sample_context()
STATES = state_conversations(CONTEXT)
NO_WORDS = "zzt qrv"
# What form alone decides, and what only a volunteer says, nobody finds likely.
NEVER_LIKELY = (Intent.REACTION, Intent.MACHINE, Intent.VOLUNTEER)
ANSWERED = [intent for intent in Intent if intent not in NEVER_LIKELY]


def answer(conversation: Conversation, *likely: LikelyIntent, text: str = NO_WORDS) -> Step:
    understood = replace(understand(text), likely=LikelyIntents(lambda: likely))
    return take_turn(conversation, Text(understood), CONTEXT)


def a(intent: Intent, share: float, topic: Topic | None = None) -> LikelyIntent:
    return LikelyIntent(intent, share, topic)


@pytest.mark.parametrize("intent", ANSWERED)
def test_every_intent_has_an_answer(intent: Intent) -> None:
    step = answer(STATES["cold"], a(intent, 0.99), a(Intent.CHAT, 0.01))
    assert step.replies
    understood = intent in (Intent.UNKNOWN, Intent.WRONG_NUMBER)
    assert understood or "didn't understand" not in step.replies[0]


@pytest.mark.parametrize("state", ["cold", "list", "shown", "where", "which"])
def test_between_two_it_asks_and_the_number_answers(state: str) -> None:
    before = STATES[state]
    asked = answer(before, a(Intent.LANGUAGE, 0.5), a(Intent.FORGET, 0.45))
    assert isinstance(asked.state, ChooseIntent)
    assert "1 Change the language, or 2 Erase what is kept" in asked.replies[0]
    first = take_turn(asked.conversation, Text(understand("1")), CONTEXT)
    assert first.intent is Intent.LANGUAGE
    second = take_turn(asked.conversation, Text(understand("2")), CONTEXT)
    assert second.intent is Intent.FORGET
    assert not second.effects  # it asks for the words FORGET ME


def test_only_the_next_text_answers_the_question() -> None:
    asked = answer(STATES["list"], a(Intent.LANGUAGE, 0.5), a(Intent.FORGET, 0.45))
    left = take_turn(asked.conversation, Text(understand("thank you")), CONTEXT)
    assert isinstance(left.state, Results)
    shown = take_turn(left.conversation, Text(understand("1")), CONTEXT)
    assert shown.intent is Intent.DETAILS


def test_in_words_the_question_is_left_for_what_they_say() -> None:
    asked = answer(STATES["list"], a(Intent.LANGUAGE, 0.5), a(Intent.FORGET, 0.45))
    step = take_turn(asked.conversation, Text(understand("who can read these texts")), CONTEXT)
    assert step.intent is Intent.PRIVACY
    assert isinstance(step.state, Results)


def test_nobody_who_is_hurting_is_asked_what_they_meant() -> None:
    step = answer(STATES["list"], a(Intent.SUPPORT, 0.48, Topic.LONELY), a(Intent.DAYS, 0.44))
    assert step.intent is Intent.SUPPORT
    assert isinstance(step.state, Results)


@given(
    st.sampled_from(sorted(STATES)),
    st.floats(0, 0.89),
    st.sampled_from([Intent.STOP, Intent.FORGET, Intent.WRONG_NUMBER]),
)
def test_a_likeness_ends_and_erases_nothing(state: str, share: float, intent: Intent) -> None:
    step = answer(STATES[state], a(intent, share), a(Intent.CHAT, 1 - share))
    assert not [effect for effect in step.effects if isinstance(effect, OptOut | Forget)]


def test_a_wrong_number_is_asked_about_however_likely() -> None:
    step = answer(STATES["due"], a(Intent.WRONG_NUMBER, 0.97), a(Intent.STOP, 0.03))
    assert not step.effects
    asked = take_turn(step.conversation, Text(understand("1")), CONTEXT)
    assert Forget() in asked.effects


@given(st.sampled_from(sorted(STATES)), st.sampled_from(ANSWERED), st.sampled_from(ANSWERED))
def test_a_misunderstanding_changes_nothing_on_the_screen(
    state: str, first: Intent, second: Intent
) -> None:
    step = answer(STATES[state], a(first, 0.3), a(second, 0.29))
    behind = step.state.behind if isinstance(step.state, ChooseIntent) else step.state
    if step.intent is Intent.UNKNOWN:
        assert behind == STATES[state].state


def test_the_same_words_are_never_said_twice_in_a_row() -> None:
    conversation, before = STATES["cold"], ""
    for _ in range(5):
        step = answer(conversation, a(Intent.MEETING, 0.2), a(Intent.CHAT, 0.2))
        assert step.replies[0] != before
        conversation, before = step.conversation, step.replies[0]
