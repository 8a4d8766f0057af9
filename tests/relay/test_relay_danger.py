"""Inside a talk every phrase of danger has the same answer as outside of one, and reaches the
volunteer; no number of either end does, and no log has a word."""

import io
import logging

import pytest
from sqlalchemy import select

from bot.database.database import Database
from bot.database.schema import metadata
from flows.conversation.conversation import Conversation
from flows.conversation.turn import MoveRelay, Text
from flows.domain.relay import Relay, RelayState, Side
from flows.domain.relay_events import AlarmResponsible, PassOn
from flows.domain.relay_seats import RelayClaim, Seat, TalkOffer
from flows.engine import take_turn
from flows.understanding.understand import understand
from tests.support.crisis_cases import load_cases
from tests.support.factories import make_context
from tests.support.talk_world import ANN, SAM, SHIFT_TIME, TalkWorld

SEAT = Seat(
    1,
    1,
    Relay(RelayState.CLAIMED, volunteer=1, claimed_at=SHIFT_TIME, heard_at=SHIFT_TIME),
    Side.TEXTER,
    7,
    "Sam",
)


class Seated:
    """Somebody who sits there."""

    def seat(self) -> Seat:
        return SEAT

    def offer(self) -> TalkOffer:
        return TalkOffer()

    def claim(self, code: int) -> RelayClaim | None:
        return None


@pytest.mark.parametrize("part", range(8))
def test_danger_inside_is_answered_as_outside_and_passed_on(part: int) -> None:
    """Every phrase of the corpus."""
    bodies = sorted({case.text for case in load_cases()})[part::8]
    assert bodies
    for body in bodies:
        check_same_inside(body)


def check_same_inside(body: str) -> None:
    """One phrase, inside a talk and outside of one."""
    outside = take_turn(Conversation(), Text(understand(body)), make_context(now=SHIFT_TIME))
    inside = take_turn(
        Conversation(), Text(understand(body)), make_context(now=SHIFT_TIME, relays=Seated())
    )
    assert inside.crisis == outside.crisis
    if outside.crisis:
        assert inside.replies == outside.replies
        [moving] = [one for one in inside.effects if isinstance(one, MoveRelay)]
        assert PassOn(Side.VOLUNTEER) in moving.move.effects
        assert AlarmResponsible() in moving.move.effects
        assert moving.words


def test_nothing_of_a_talk_is_in_any_log_or_row_and_no_number_reaches_anybody(
    database: Database,
) -> None:
    captured = io.StringIO()
    handler = logging.StreamHandler(captured)
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.DEBUG)
    try:
        world = TalkWorld(database)
        world.connect()
        world.say(ANN, "my wombat died, call me at 402-555-0111")
        world.say(ANN, "my wombat died")
        world.say(SAM, "a wombat is a friend")
        world.tick()
        heard = [*world.heard(SAM), *world.heard(ANN)]
        world.say(ANN, "bye")
        world.tick()
    finally:
        logging.getLogger().removeHandler(handler)
        logging.getLogger().setLevel(logging.WARNING)
    assert [body for body in heard if "wombat" in body] == [
        "my wombat died",
        "a wombat is a friend",
    ]
    sent = " ".join(message.body for message in world.carrier.accepted)
    for ending in ("5550111", "555-0111", "5550121", "555-0121"):
        assert ending not in sent
        assert ending not in captured.getvalue()
    assert "wombat" not in captured.getvalue()
    with database.reading() as connection:
        rows = [
            row for table in metadata.sorted_tables for row in connection.execute(select(table))
        ]
    values = [value for row in rows for value in row]
    assert not any("wombat" in str(value) for value in values)
    assert world.kept_words() == 0
