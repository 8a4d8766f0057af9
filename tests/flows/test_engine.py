"""The state machine as a whole: total, short, and never silent by accident."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.state_json import dump_conversation, load_conversation
from flows.conversation.states import Idle, Results
from flows.conversation.turn import Intent, Reminded, Text, Timeout
from flows.domain.reminders import MAX_REMINDERS, DayCount, MeetingSnapshot, Reminder
from flows.engine import take_turn
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.text.gsm import sms_cost
from flows.understanding.search_request import ANY_MEETING
from flows.understanding.understand import understand
from tests.support.meetings_in_memory import MeetingsInMemory
from tests.support.reminders_in_memory import RemindersInMemory
from tests.support.state_samples import every_conversation
from tests.support.turn_samples import LONG_NAME_CONTEXT, random_texts, understood_bodies
from tests.transcripts.lists import MEETING_LISTS

COUNTRIES = ["US", "CA", "GB", "IE", "AU", "NZ", "MX", "ES", "DE"]

told = st.builds(
    MeetingSnapshot,
    st.sampled_from(["Hope Group", "Owls " * 20]),
    st.integers(0, 6),
    st.integers(0, 1439),
    st.sampled_from(["America/Chicago", "Asia/Kolkata", "UTC"]),
    st.sampled_from(["", "12 Oak St"]),
)
moments = st.integers(-20000, 20000).map(
    lambda minutes: LONG_NAME_CONTEXT.now + timedelta(minutes=minutes)
)
reminders = st.builds(
    Reminder,
    st.integers(1, 3),
    st.none() | st.integers(1, 3),
    st.integers(5, 1440),
    st.booleans(),
    st.sampled_from(["America/Chicago", "Pacific/Auckland"]),
    told,
    moments,
    st.none() | moments.map(lambda moment: moment.date()),
    st.sampled_from(["", "coffee"]),
)
promises = st.builds(
    RemindersInMemory,
    st.lists(reminders, max_size=MAX_REMINDERS),
    st.none() | moments,
    st.none() | st.builds(DayCount, st.dates(date(1930, 1, 1), date(2026, 3, 6)), st.just("UTC")),
)


@given(
    every_conversation,
    random_texts,
    st.booleans(),
    st.sampled_from(COUNTRIES),
    st.sampled_from(sorted(MEETING_LISTS)),
    st.sampled_from(["", *SPOKEN_LANGUAGES]),
    promises,
)
@settings(max_examples=500, deadline=None)
def test_every_text_in_every_state_gets_a_short_answer_or_a_silence_on_purpose(
    conversation: Conversation,
    text: Text,
    stopped: bool,
    country: str,
    listed: str,
    language: str,
    promised: RemindersInMemory,
) -> None:
    context = replace(
        LONG_NAME_CONTEXT,
        stopped=stopped,
        language=language,
        line=replace(LONG_NAME_CONTEXT.line, country=country),
        meetings=MeetingsInMemory(MEETING_LISTS[listed]),
        reminders=promised,
    )
    if promised.paused:
        conversation = take_turn(conversation, Reminded(1), context).conversation
    decided = take_turn(conversation, text, context)
    assert load_conversation(dump_conversation(decided.conversation)) == decided.conversation
    assert len(decided.replies) <= 1
    for reply in decided.replies:
        encoding, segments = sms_cost(reply)
        details = decided.search_answer and len(decided.search_answer.hits) == 1
        details = details or decided.intent is Intent.REMINDERS
        assert encoding == "GSM-7"
        assert segments <= (3 if details else 2), reply
    if not decided.replies:
        assert stopped or text.opt_out or decided.intent in (Intent.STOP, Intent.REACTION)


@given(every_conversation)
def test_time_alone_ends_every_conversation(conversation: Conversation) -> None:
    decided = take_turn(conversation, Timeout(), LONG_NAME_CONTEXT)
    assert replace(decided.conversation, ended=None) == Conversation()
    assert decided.replies == ()


@given(st.lists(understood_bodies, min_size=1, max_size=8))
@settings(max_examples=200, deadline=None)
def test_the_same_texts_always_get_the_same_answers(bodies: list[str]) -> None:
    def played() -> list[tuple[str, ...]]:
        conversation = Conversation()
        answers = []
        for body in bodies:
            decided = take_turn(conversation, Text(understand(body)), LONG_NAME_CONTEXT)
            conversation = decided.conversation
            answers.append(decided.replies)
        return answers

    assert played() == played()


@pytest.mark.parametrize("word", ["STOP", "help", "hotline", "menu", "68102", "springfield"])
@given(conversation=every_conversation)
@settings(max_examples=30, deadline=None)
def test_a_request_that_makes_sense_alone_works_in_every_state(
    word: str, conversation: Conversation
) -> None:
    state = conversation.search_state
    if not isinstance(state, Idle):
        state = replace(state, wanted=ANY_MEETING)  # a place alone is one for the same search
    fresh = take_turn(Conversation(), Text(understand(word)), LONG_NAME_CONTEXT)
    later = take_turn(conversation.stay_with(state), Text(understand(word)), LONG_NAME_CONTEXT)
    assert later.intent is fresh.intent
    assert later.replies == fresh.replies


@given(every_conversation)
def test_help_and_hotline_forget_nothing(conversation: Conversation) -> None:
    for word in ("help", "hotline", "thanks", "menu"):
        decided = take_turn(conversation, Text(understand(word)), LONG_NAME_CONTEXT)
        assert replace(decided.conversation, kind_words=0) == conversation.understood()


def test_a_meeting_that_left_the_list_is_said_to_be_gone() -> None:
    listed = take_turn(Conversation(), Text(understand("68102")), LONG_NAME_CONTEXT).conversation
    assert isinstance(listed.state, Results)
    [reply] = take_turn(
        listed, Text(understand("1")), replace(LONG_NAME_CONTEXT, meetings=MeetingsInMemory([]))
    ).replies
    assert "no longer listed" in reply
