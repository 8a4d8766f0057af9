"""A conversation comes back from JSON as it was; anything else found there is a new one."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.state_json import dump_conversation, load_conversation
from flows.conversation.states import (
    ChoosePlace,
    Results,
    State,
)
from tests.support.state_samples import (
    OLD_STATES,
    UNKNOWN_STATES,
    conversations_of_danger,
    every_conversation,
    every_state,
)


@given(every_conversation | conversations_of_danger)
def test_a_conversation_comes_back_as_it_was(conversation: Conversation) -> None:
    assert load_conversation(dump_conversation(conversation)) == conversation


@given(every_conversation)
def test_a_miss_changes_nothing_but_the_count(conversation: Conversation) -> None:
    after = conversation.count_miss()
    assert after.misses == conversation.misses + 1
    assert replace(after, misses=0) == replace(conversation, misses=0)


def lasting(conversation: Conversation) -> tuple[object, ...]:
    """What outlasts every state but Idle after a timeout."""
    return conversation.dangers_answered, conversation.last_reminder, conversation.dangers


@given(conversations_of_danger)
def test_a_question_is_left_for_what_was_behind_it(conversation: Conversation) -> None:
    left = conversation.resume()
    assert left.state == left.search_state == conversation.search_state
    assert lasting(left) == lasting(conversation)
    assert left.misses == 0


@given(conversations_of_danger, every_state)
def test_what_outlasts_states_goes_along_to_another(
    conversation: Conversation, state: State
) -> None:
    moved = conversation.move_to(state)
    assert (moved.state, moved.misses) == (state, 0)
    assert (moved.dangers_answered, moved.dangers) == lasting(conversation)[::2]
    numbered = isinstance(state, Results | ChoosePlace)
    assert moved.last_reminder == (0 if numbered else conversation.last_reminder)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.text() | json_values.map(json.dumps))
def test_anything_else_is_a_new_conversation(text: str) -> None:
    assert load_conversation(text) == Conversation()


@given(conversations_of_danger, st.data())
def test_a_damaged_conversation_is_some_conversation_and_never_an_error(
    conversation: Conversation, data: st.DataObject
) -> None:
    kept = json.loads(dump_conversation(conversation))
    name = data.draw(st.sampled_from(sorted(kept)))
    kept[name] = data.draw(json_values)
    load_conversation(json.dumps(kept))


@pytest.mark.parametrize("old", UNKNOWN_STATES)
def test_another_programs_state_is_a_new_conversation(old: str) -> None:
    assert load_conversation(old) == Conversation()


def test_what_earlier_releases_wrote_is_read_or_a_fresh_start() -> None:
    """Only the lists from before they said whether there was more are too old."""
    too_old = [
        old
        for old in OLD_STATES
        if type(load_conversation(old).state).__name__ != json.loads(old)["state"]
    ]
    assert {json.loads(old)["state"] for old in too_old} == {"Results"}
    assert len(too_old) == 2
    assert len(OLD_STATES) > 15


def test_what_is_written_has_the_shape_that_earlier_releases_read() -> None:
    """Nothing is renamed, moved or left out; but what is behind a question has no count of misses,
    which no release has ever read there."""
    latest = {json.loads(old)["state"]: old for old in OLD_STATES}
    assert len(latest) == 10
    for old in latest.values():
        written = json.loads(dump_conversation(load_conversation(old)))
        expected = json.loads(old)
        expected.get("behind", {}).pop("misses", None)
        assert written == expected
