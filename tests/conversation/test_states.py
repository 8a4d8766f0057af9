"""A conversation comes back from JSON as it was; anything else found there is a new one."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.danger_memory import DangerMemory, LastDanger, SafetyLine
from flows.conversation.state_json import dump_conversation, load_conversation
from flows.conversation.states import (
    AskPlace,
    AskReminder,
    ChooseMeeting,
    ChoosePlace,
    ChooseReminder,
    ConfirmMarks,
    ConfirmReminder,
    Idle,
    OfferPlace,
    Results,
    State,
)
from flows.crisis import Category
from flows.domain.places import Place
from flows.domain.search import Filters, Hit, Query, Window
from flows.domain.time_window import ClockTime, Day, DayPart, When
from flows.understanding.commands import LeadTime, ReminderAction
from flows.understanding.parsed_request import Attendance
from flows.understanding.search_request import SearchRequest

zones = st.sampled_from(["UTC", "America/Chicago", "Australia/Lord_Howe"])
moments = st.integers(1_577_836_800, 2_208_988_800).map(
    lambda timestamp: datetime.fromtimestamp(timestamp, UTC)  # the years 2020 to 2039
)
words = st.text(max_size=20)
floats = st.floats(-180, 180)
misses = st.integers(0, 9)
places = st.builds(
    Place, words, words, words, floats, floats, zones, population=st.integers(0, 10**7), code=words
)
hits = st.builds(
    lambda number, name, start, zone, miles: Hit(
        number, name, start.astimezone(ZoneInfo(zone)), miles
    ),
    st.integers(1, 10**6),
    words,
    moments,
    zones,
    st.none() | floats,
)
queries = st.builds(
    Query,
    st.builds(Window, moments, moments),
    st.none() | places,
    st.booleans(),
    st.builds(Filters, st.frozensets(words), words),
)
clocks = st.none() | st.builds(ClockTime, st.integers(0, 1439), st.booleans())
whens = st.builds(
    When,
    st.none() | st.sampled_from(Day),
    st.none() | st.sampled_from(DayPart),
    clocks,
    clocks,
    clocks,
)
wishes = st.builds(
    SearchRequest,
    when=whens,
    types=st.frozensets(st.sampled_from(["W", "O", "X", "12X12"])),
    fellowship=st.sampled_from(["", "AA", "NA"]),
    way=st.none() | st.sampled_from(Attendance),
    nearest=st.booleans(),
)
told = st.lists(words, max_size=3).map(tuple)
choices = st.lists(places, min_size=1, max_size=5).map(tuple)
kinds = (st.sampled_from(Category), st.booleans())
dangers = st.builds(
    DangerMemory,
    st.none() | st.builds(LastDanger, *kinds, st.booleans()),
    st.lists(st.builds(SafetyLine, *kinds, st.floats(0, 1), st.integers(0, 2**31)), max_size=3).map(
        tuple
    ),
    st.booleans(),
)
lists = st.builds(
    Results,
    queries,
    st.lists(hits, max_size=9).map(tuple),
    st.integers(1, 3),
    st.booleans(),
    wanted=wishes,
    details_number=st.integers(0, 9),
)
plain_states = st.one_of(
    st.builds(Idle),
    st.builds(AskPlace, wishes),
    st.builds(ChoosePlace, choices, wishes),
    st.builds(OfferPlace, places, wishes),
    lists,
)
leads = st.builds(LeadTime, st.none() | st.integers(0, 9999), clocks, st.none() | st.booleans())
numbers = st.integers(0, 9)
every_state = st.one_of(
    plain_states,
    st.builds(ChooseMeeting, lists, leads),
    st.builds(AskReminder, numbers, lists, leads),
    st.builds(ConfirmReminder, numbers, lists, leads, words),
    st.builds(ChooseReminder, st.sampled_from(ReminderAction), plain_states),
    st.builds(ConfirmMarks, plain_states, words),
)
every_conversation = st.builds(Conversation, every_state, misses, told, st.integers(0, 3))

# Those in which a danger was answered or asked about.
conversations_of_danger = st.builds(
    lambda conversation, dangers: replace(conversation, dangers=dangers),
    every_conversation,
    dangers,
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


# As this program's releases have written them, the oldest first, one of each kind.
OLD = (Path(__file__).parent / "old_states.jsonl").read_text().splitlines()

# What no release has written, or none that was ever used.
STRANGE = [
    '{"v":0,"state":"AskPlace","misses":0}',
    '{"v":2,"state":"AskPlace","misses":0}',
    '{"v":1,"state":"Waltz","misses":0}',
    '{"v":1,"state":"Results","misses":0}',
    '{"v":1,"state":"AskReminder","misses":0,"number":1,"lead":[null,null,null],'
    '"behind":{"state":"Idle","misses":0}}',
    '{"v":1,"state":"ChooseReminder","misses":0,"act":"sing","behind":{"state":"Idle"}}',
    '{"v":1,"state":"ChoosePlace","misses":0,"choices":[{"name":"x"}]}',
]


@pytest.mark.parametrize("old", STRANGE)
def test_another_programs_state_is_a_new_conversation(old: str) -> None:
    assert load_conversation(old) == Conversation()


def test_what_earlier_releases_wrote_is_read_or_a_fresh_start() -> None:
    """Only the lists from before they said whether there was more are too old."""
    too_old = [
        old
        for old in OLD
        if type(load_conversation(old).state).__name__ != json.loads(old)["state"]
    ]
    assert {json.loads(old)["state"] for old in too_old} == {"Results"}
    assert len(too_old) == 2
    assert len(OLD) > 15


def test_what_is_written_has_the_shape_that_earlier_releases_read() -> None:
    """Nothing is renamed, moved or left out; but what is behind a question has no count of misses,
    which no release has ever read there."""
    latest = {json.loads(old)["state"]: old for old in OLD}
    assert len(latest) == 10
    for old in latest.values():
        written = json.loads(dump_conversation(load_conversation(old)))
        expected = json.loads(old)
        expected.get("behind", {}).pop("misses", None)
        assert written == expected
