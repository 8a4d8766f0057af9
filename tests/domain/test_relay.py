"""The rules of a relay: what may follow from every state and every event, and what never does."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.domain.relay import (
    CONNECTED,
    LONGEST,
    SILENCE_ENDS_AFTER,
    TURN,
    EndReason,
    Relay,
    RelayState,
    Side,
)
from flows.domain.relay_events import (
    Agreed,
    Ask,
    Claimed,
    HandedOver,
    MoreTime,
    PassOn,
    RelayEnds,
    RelayEvent,
    RelayNotice,
    Tell,
    Tick,
    Wrote,
)
from flows.domain.relay_moves import RelayMove, move_relay

NOW = datetime(2026, 12, 4, 0, 30, tzinfo=UTC)
ON = Tick((1, 2), frozenset({1, 2}))
EVENTS: list[RelayEvent] = [
    Agreed(),
    *(Wrote(side, danger) for side in Side for danger in (False, True)),
    Claimed(1),
    Claimed(2),
    HandedOver(),
    MoreTime(),
    *(RelayEnds(reason, side) for reason in EndReason for side in (*Side, None)),
    ON,
    Tick((), frozenset({2})),
    Tick(),
]
STATES = {
    RelayState.OFFERED: Relay(),
    RelayState.WAITING: move_relay(Relay(), Agreed(), NOW).relay,
}
STATES[RelayState.CLAIMED] = move_relay(STATES[RelayState.WAITING], Claimed(1), NOW).relay
STATES[RelayState.ENDING] = move_relay(
    STATES[RelayState.CLAIMED], ON, NOW + timedelta(minutes=12)
).relay
STATES[RelayState.ENDED] = move_relay(
    STATES[RelayState.CLAIMED], RelayEnds(EndReason.GOODBYE, Side.TEXTER), NOW
).relay


def later(relay: Relay, *events: RelayEvent, at: datetime = NOW) -> RelayMove:
    """After these events, at one moment."""
    move = RelayMove(relay)
    for event in events:
        move = move_relay(move.relay, event, at)
    return move


def test_every_state_is_reached() -> None:
    assert {state: relay.state for state, relay in STATES.items()} == {
        state: state for state in RelayState
    }


@pytest.mark.parametrize("event", EVENTS, ids=str)
@pytest.mark.parametrize("state", RelayState)
def test_every_event_in_every_state(state: RelayState, event: RelayEvent) -> None:
    before = STATES[state]
    move = move_relay(before, event, NOW)
    passed = [effect for effect in move.effects if isinstance(effect, PassOn)]
    told = [effect for effect in move.effects if isinstance(effect, Tell)]
    # Texts pass only between two who are connected, and only as somebody wrote.
    assert bool(passed) == (isinstance(event, Wrote) and before.connected)
    assert all(one.to is event.side.other for one in passed if isinstance(event, Wrote))
    # Whoever is connected has a volunteer, and nobody else has.
    assert (move.relay.volunteer is not None) or move.relay.state not in CONNECTED
    # What has ended stays so, and nobody hears of it again.
    if state is RelayState.ENDED:
        assert move == RelayMove(before)
    # An end is told to all but the one who wants no more texts.
    if move.relay.state is RelayState.ENDED and before.live:
        assert move.relay.reason
        assert move.relay.ended_at == NOW
        gone = event.side if isinstance(event, RelayEnds) else None
        silent = move.relay.reason in (EndReason.STOPPED, EndReason.FORGOTTEN)
        reached = {one.side for one in told}
        expected = set(Side) if before.connected else {Side.TEXTER}
        assert reached == (expected - {gone} if silent else expected)
    # Nobody who is not connected is told anything as a volunteer.
    if not before.connected and not move.relay.connected:
        assert Side.VOLUNTEER not in {one.side for one in told}


@given(st.lists(st.tuples(st.sampled_from(EVENTS), st.integers(0, 900)), max_size=30))
def test_no_course_of_events_lasts_for_ever_or_wakes_the_dead(
    course: list[tuple[RelayEvent, int]],
) -> None:
    relay, at, ended = Relay(), NOW, False
    for event, seconds in course:
        at += timedelta(seconds=seconds)
        relay = move_relay(relay, event, at).relay
        assert not (ended and relay.state is not RelayState.ENDED)
        ended = relay.state is RelayState.ENDED
    for _ in range(200):  # with nobody writing, all of it ends by itself
        at += timedelta(minutes=1)
        relay = move_relay(relay, ON, at).relay
    assert relay.state in (RelayState.OFFERED, RelayState.ENDED)


def test_the_first_claim_wins() -> None:
    move = later(STATES[RelayState.WAITING], Claimed(2), Claimed(1))
    assert move.relay.volunteer == 2
    assert move.effects == ()


def test_the_turn_of_one_is_over_when_they_are_on_no_more() -> None:
    asked = move_relay(STATES[RelayState.WAITING], ON, NOW)
    assert asked.effects == (Ask(1),)
    soon = NOW + timedelta(seconds=2)
    gone = Tick((2,), frozenset({2}))
    assert move_relay(asked.relay, ON, soon).effects == ()
    assert move_relay(asked.relay, gone, soon).effects == (Ask(2),)
    assert move_relay(asked.relay, ON, NOW + TURN).effects == (Ask(2),)


def test_where_everybody_handed_it_over_nobody_is_left() -> None:
    claimed = later(STATES[RelayState.WAITING], Claimed(1), HandedOver()).relay
    move = move_relay(claimed, Tick((1,), frozenset({1})), NOW)
    assert (move.relay.state, move.relay.reason) == (RelayState.ENDED, EndReason.NOBODY)


def test_a_text_ends_the_warning_of_silence_and_not_that_of_time() -> None:
    ending = STATES[RelayState.ENDING]
    at = NOW + timedelta(minutes=13)
    again = move_relay(ending, Wrote(Side.TEXTER), at).relay
    assert again.state is RelayState.CLAIMED
    near_end = NOW + LONGEST - timedelta(minutes=9)
    told = move_relay(move_relay(again, Wrote(Side.TEXTER), near_end).relay, ON, near_end).relay
    assert told.state is RelayState.ENDING
    assert move_relay(told, Wrote(Side.VOLUNTEER), near_end).relay.state is RelayState.ENDING


def test_silence_is_counted_from_the_last_text() -> None:
    claimed = STATES[RelayState.CLAIMED]
    at = NOW + SILENCE_ENDS_AFTER
    assert move_relay(claimed, ON, at).relay.reason is EndReason.SILENCE
    wrote = move_relay(claimed, Wrote(Side.VOLUNTEER), at - timedelta(seconds=1)).relay
    assert move_relay(wrote, ON, at).relay.reason is None


def test_danger_is_passed_on_with_its_note_and_ends_nothing() -> None:
    move = move_relay(STATES[RelayState.CLAIMED], Wrote(Side.TEXTER, danger=True), NOW)
    assert move.effects[0] == PassOn(Side.VOLUNTEER)
    assert move.effects[1] == Tell(Side.VOLUNTEER, RelayNotice.MAY_BE_IN_DANGER)
    assert move.relay.connected
