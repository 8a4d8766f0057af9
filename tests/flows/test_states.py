"""States as they are kept: nothing is lost, and what is old or damaged is Idle."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.places import gazetteer
from flows import states
from flows.reader import Way
from flows.states import AskPlace, ChoosePlace, Idle, OfferPlace, State
from flows.when import Clock, Day, Part, When
from flows.wish import Wish

CLOCKS = st.none() | st.builds(Clock, st.integers(0, 1439), st.booleans())
WISHES = st.builds(
    Wish,
    when=st.builds(
        When,
        st.none() | st.sampled_from(Day),
        st.none() | st.sampled_from(Part),
        CLOCKS,
        CLOCKS,
        CLOCKS,
    ),
    types=st.frozensets(st.sampled_from(["W", "O", "X", "12X12"])),
    fellowship=st.sampled_from(["", "AA", "NA"]),
    way=st.none() | st.sampled_from(Way),
    nearest=st.booleans(),
)
PLACES = tuple(gazetteer().named("springfield")[:5])
STATES = st.one_of(
    st.builds(Idle, st.integers(0, 9)),
    st.builds(AskPlace, st.integers(0, 9), WISHES),
    st.builds(ChoosePlace, st.just(PLACES), st.integers(0, 9), WISHES),
    st.builds(OfferPlace, st.sampled_from(PLACES), st.integers(0, 9), WISHES),
)


@given(STATES)
def test_a_state_comes_back_as_it_was(state: State) -> None:
    assert states.load(states.dump(state)) == state


def test_a_state_from_before_wishes_is_read() -> None:
    assert states.load('{"v":1,"state":"AskPlace","misses":2}') == AskPlace(2)


@given(STATES, st.sampled_from(["wish", "place", "choices", "misses"]), st.integers() | st.text())
def test_a_damaged_state_is_no_error(state: State, field: str, rubbish: object) -> None:
    kept = json.loads(states.dump(state)) | {field: rubbish}
    assert isinstance(states.load(json.dumps(kept)), State)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"v":2}', "null", '{"v":1,"state":"AskPlace"}'])
def test_what_is_no_state_is_idle(text: str) -> None:
    assert states.load(text) == Idle()
