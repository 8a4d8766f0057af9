"""A state survives being put away as JSON; whatever else is found there is a fresh start."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation import states
from flows.conversation.danger_memory import DangerMemory, LastDanger, SafetyLine
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
    count_miss,
    resume,
    search_state,
    suspend,
)
from flows.crisis import Category
from flows.domain.places import Place
from flows.domain.search import Filters, Hit, Query, Window
from flows.domain.time_window import ClockTime, Day, DayPart, When
from flows.understanding.commands import LeadTime, ReminderAction
from flows.understanding.request_reader import Attendance
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
common = {"misses": misses, "dangers_answered": told, "last_reminder": st.integers(0, 3)}
lists = st.builds(
    Results,
    queries,
    st.lists(hits, max_size=9).map(tuple),
    st.integers(1, 3),
    st.booleans(),
    wanted=wishes,
    details_number=st.integers(0, 9),
    **common,
)
plain_states = st.one_of(
    st.builds(Idle, **common),
    st.builds(AskPlace, wanted=wishes, **common),
    st.builds(ChoosePlace, choices, wanted=wishes, **common),
    st.builds(OfferPlace, places, wanted=wishes, **common),
    lists,
)
leads = st.builds(LeadTime, st.none() | st.integers(0, 9999), clocks, st.none() | st.booleans())
numbers = st.integers(0, 9)
every_state = st.one_of(
    plain_states,
    st.builds(ChooseMeeting, lists.map(suspend), leads, **common),
    st.builds(AskReminder, numbers, lists.map(suspend), leads, **common),
    st.builds(ConfirmReminder, numbers, lists.map(suspend), leads, words, **common),
    st.builds(ChooseReminder, st.sampled_from(ReminderAction), plain_states.map(suspend), **common),
    st.builds(ConfirmMarks, plain_states.map(suspend), words, **common),
)

# Those in which a danger was answered or asked about.
states_of_danger = st.builds(lambda state, told: replace(state, dangers=told), every_state, dangers)


@given(every_state | states_of_danger)
def test_a_state_comes_back_as_it_was(state: State) -> None:
    assert states.load_state(states.dump_state(state)) == state


@given(every_state)
def test_a_miss_changes_nothing_but_the_count(state: State) -> None:
    after = count_miss(state)
    assert after.misses == state.misses + 1
    assert type(after) is type(state)


@given(states_of_danger)
def test_a_question_is_left_for_what_was_behind_it(state: State) -> None:
    assert search_state(resume(state)) == resume(state)
    kept = resume(state)
    assert (kept.dangers_answered, kept.last_reminder, kept.dangers) == (
        state.dangers_answered,
        state.last_reminder,
        state.dangers,
    )
    assert suspend(resume(state)) == suspend(state)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.text() | json_values.map(json.dumps))
def test_anything_else_is_idle(text: str) -> None:
    assert states.load_state(text) == Idle()


@given(states_of_danger, st.data())
def test_a_damaged_state_is_some_state_and_never_an_error(
    state: State, data: st.DataObject
) -> None:
    kept = json.loads(states.dump_state(state))
    name = data.draw(st.sampled_from(sorted(kept)))
    kept[name] = data.draw(json_values)
    states.load_state(json.dumps(kept))


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
def test_another_programs_state_is_idle(old: str) -> None:
    assert states.load_state(old) == Idle()


def test_what_earlier_releases_wrote_is_read_or_a_fresh_start() -> None:
    """Only the lists from before they said whether there was more are too old."""
    too_old = [
        old for old in OLD if type(states.load_state(old)).__name__ != json.loads(old)["state"]
    ]
    assert {json.loads(old)["state"] for old in too_old} == {"Results"}
    assert len(too_old) == 2
    assert len(OLD) > 15
