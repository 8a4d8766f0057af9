"""Asking for a reminder in a person's own words: which meeting, when, and one OK."""

import pytest

from flows.conversation.states import ChooseMeeting, ConfirmReminder
from flows.conversation.turn import Intent, SetReminder, Text
from flows.dialogs.set_reminder import answer_remind
from flows.engine import take_turn
from flows.understanding.understand import understand
from tests.support.asking import LINE, NOW, answered, texted
from tests.support.factories import make_context, make_meeting

# On a Friday, 6:40 PM in Omaha.
MEETINGS = [
    make_meeting("sat 19:00", miles_north=0.4, source_id="hope", name="Lamplighters"),
    make_meeting("sat 20:30", miles_north=1.2, source_id="rock", name="Rock and Recovery"),
    make_meeting("sat 21:00", miles_north=2.2, source_id="owls", name="Night Owls"),
]


@pytest.mark.parametrize(
    ("text", "number", "says"),
    [
        ("can you ping me an hour before the second one", 2, "7:30 PM before your 8:30 PM"),
        ("i want a heads up for the 9pm one", 3, "before your 9:00 PM"),
        ("text me 20 minutes before rock and recovery", 2, "8:10 PM before your 8:30 PM"),
        ("let me know the night before the first one", 1, "each Fri at 7:30 PM"),
        ("poke me at 9 that morning for the first one", 1, "each Sat at 9:00 AM"),
        ("give me a shout the day before number 2", 2, "each Fri at 8:30 PM"),
        ("avísame media hora antes de la segunda", 2, "8:00 PM before your 8:30 PM"),
        ("nudge me before the last one, only this once", 3, "1 text on Mar 7, 2026 at"),
    ],
)
def test_the_meeting_and_the_time_are_read_in_one_step(text: str, number: int, says: str) -> None:
    step = answered(answer_remind, text, MEETINGS, "68102 saturday night")
    assert isinstance(step.state, ConfirmReminder)
    assert step.state.number == number
    assert says in step.replies[0]
    assert step.effects == ()


def test_where_nothing_tells_which_it_is_asked_and_the_time_is_kept() -> None:
    step = answered(answer_remind, "text me half an hour before", MEETINGS, "68102 saturday night")
    assert isinstance(step.state, ChooseMeeting)
    context = make_context(NOW, meetings=MEETINGS, line=LINE)
    chosen = take_turn(step.conversation, Text(understand("2")), context)
    assert "8:00 PM before your 8:30 PM" in chosen.replies[0]


def test_without_a_list_a_place_comes_first() -> None:
    step = answered(answer_remind, "nudge me every single day", MEETINGS)
    assert step.intent is Intent.REMIND
    assert "ZIP" in step.replies[0]


@pytest.mark.parametrize("yes", ["ok", "yes", "sounds good", "that works", "perfecto", "ça marche"])
def test_one_yes_agrees_to_the_words_that_were_sent(yes: str) -> None:
    conversation = texted(MEETINGS, "68102 saturday night", "remind 1")
    state = conversation.state
    assert isinstance(state, ConfirmReminder)
    step = answered(answer_remind, yes, MEETINGS, "68102 saturday night", "remind 1")
    (effect,) = step.effects
    assert isinstance(effect, SetReminder)
    assert effect.wording == state.wording
    assert "STOP" in effect.wording
    assert "Lamplighters" not in effect.wording


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("make it two hours", "at 5:00 PM"),
        ("the night before", "each Fri at 7:30 PM"),
        ("could you make it 45 minutes", "at 6:15 PM"),
        ("only this week", "1 text on Mar 7, 2026 at 6:00 PM"),
        ("mejor media hora", "at 6:30 PM"),
    ],
)
def test_the_question_is_answered_in_words(text: str, says: str) -> None:
    step = answered(answer_remind, text, MEETINGS, "68102 saturday night", "remind 1")
    assert isinstance(step.state, ConfirmReminder)
    assert says in step.replies[0]
    assert step.effects == ()


def test_a_question_about_one_is_left_for_another() -> None:
    before = ("68102 saturday night", "remind 1")
    step = answered(answer_remind, "no wait, remind me about night owls", MEETINGS, *before)
    assert isinstance(step.state, ConfirmReminder)
    assert step.state.number == 3
