"""STOP in any words, and what only sounds like it; the new owner of a number."""

from pathlib import Path

import pytest

from flows.conversation.conversation import Conversation
from flows.conversation.turn import DropReminders, Intent, OptOut, Text
from flows.engine import take_turn
from flows.understanding.understand import understand
from tests.support.text_tables import texts_in
from tests.support.turn_samples import CONTEXT, results

FOLDER = Path(__file__).parent
STOPS = texts_in(FOLDER / "stops.txt")
NON_STOPS = texts_in(FOLDER / "non_stops.txt")

WRONG_NUMBERS = texts_in(FOLDER / "wrong_numbers.txt")
NO_WRONG_NUMBERS = texts_in(FOLDER / "no_wrong_numbers.txt")


def test_the_tables_are_large_enough() -> None:
    assert len(set(STOPS)) >= 150
    assert len(set(NON_STOPS)) >= 300


@pytest.mark.parametrize("body", STOPS)
def test_these_stop(body: str) -> None:
    assert understand(body).intent is Intent.STOP
    for before in (Conversation(), results()):
        step = take_turn(before, Text(understand(body)), CONTEXT)
        assert any(isinstance(effect, OptOut) for effect in step.effects)


@pytest.mark.parametrize("body", NON_STOPS)
def test_these_stop_nothing(body: str) -> None:
    assert understand(body).intent not in (Intent.STOP, Intent.WRONG_NUMBER)
    step = take_turn(results(), Text(understand(body)), CONTEXT)
    assert not any(isinstance(effect, OptOut | DropReminders) for effect in step.effects)


@pytest.mark.parametrize(
    "body",
    """
    stop reminding me about monday
    quit reminding me on weekends
    unsubscribe me from monday reminder
    take me off the tuesday reminder
    dont text me this week
    don't text me at night
    no me manden mensajes esta semana
    ne m'envoyez plus de rappels
    """.strip().splitlines(),
)
def test_a_limit_or_a_reminder_narrows_it(body: str) -> None:
    assert understand(body.strip()).intent is Intent.REMINDERS


@pytest.mark.parametrize("body", WRONG_NUMBERS)
def test_these_reach_the_wrong_person(body: str) -> None:
    assert understand(body).intent is Intent.WRONG_NUMBER


@pytest.mark.parametrize("body", NO_WRONG_NUMBERS)
def test_these_reach_the_right_one(body: str) -> None:
    assert understand(body).intent is not Intent.WRONG_NUMBER


@pytest.mark.parametrize("body", ["STOP\n\nSent from my iPhone", "SТOP", "🛑", "S T O P"])
def test_the_carrier_did_not_act_on_what_only_we_read(body: str) -> None:
    assert not understand(body).request.is_carrier_keyword


@pytest.mark.parametrize("body", ["stop", "STOP", "Unsubscribe", "END"])
def test_the_carrier_acts_on_its_word_alone(body: str) -> None:
    assert understand(body).request.is_carrier_keyword
