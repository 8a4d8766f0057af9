"""What time does to a conversation between two texts."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flows.conversation.conversation import Conversation
from flows.conversation.danger_memory import NO_DANGERS, DangerMemory, LastDanger
from flows.conversation.kept_conversation import KeptConversation
from flows.conversation.states import (
    CONVERSATION_TIMEOUT,
    IDLE,
    LAST_SEARCH_KEPT,
    AskPlace,
    ChooseMeeting,
    ChooseReminder,
    Results,
    State,
)
from flows.conversation.turn import CheckedIn, Reminded, Text, Timeout
from flows.crisis import Category
from flows.domain.daily_texts import CHECKIN_ANSWER_PERIOD
from flows.domain.reminders import FOLLOW_UP_PERIOD
from flows.engine import conversation_now, take_turn
from flows.understanding.commands import ReminderAction
from flows.understanding.search_request import SearchRequest
from flows.understanding.understand import understand
from tests.support.turn_samples import CONTEXT, results

NOW = datetime(2026, 3, 7, 0, 40, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def events(
    heard: timedelta | None, reminded: timedelta | None = None, asked: timedelta | None = None
) -> list[Timeout | Reminded | CheckedIn]:
    """What happened, where the last text came, the last reminder was sent and the day was asked
    about so long ago."""
    kept = KeptConversation(
        heard_at=None if heard is None else NOW - heard,
        reminder=None if reminded is None else 7,
        reminded_at=None if reminded is None else NOW - reminded,
        asked_at=None if asked is None else NOW - asked,
    )
    return list(kept.events_until(NOW))


@pytest.mark.parametrize(
    ("heard", "reminded", "expected"),
    [
        (None, None, []),
        (None, SECOND, []),
        (SECOND, None, []),
        (CONVERSATION_TIMEOUT - SECOND, None, []),
        (CONVERSATION_TIMEOUT, None, [Timeout()]),
        (2 * SECOND, SECOND, [Reminded(7)]),
        (SECOND, SECOND, []),  # the text came after the reminder, or with it
        (SECOND, 2 * SECOND, []),
        (CONVERSATION_TIMEOUT, SECOND, [Timeout(), Reminded(7)]),
        (CONVERSATION_TIMEOUT, FOLLOW_UP_PERIOD, [Timeout(), Reminded(7)]),
        (CONVERSATION_TIMEOUT, FOLLOW_UP_PERIOD + SECOND, [Timeout()]),
        (FOLLOW_UP_PERIOD, FOLLOW_UP_PERIOD, [Timeout(), Reminded(7)]),
    ],
)
def test_a_timeout_comes_first_and_then_a_reminder_that_a_text_may_be_about(
    heard: timedelta | None,
    reminded: timedelta | None,
    expected: list[Timeout | Reminded | CheckedIn],
) -> None:
    assert events(heard, reminded) == expected


def test_the_question_how_a_day_is_and_a_reminder_come_in_their_order() -> None:
    hour = timedelta(hours=1)
    assert events(2 * hour, asked=hour) == [CheckedIn()]
    assert events(hour, asked=2 * hour) == []
    assert events(3 * hour, hour, 2 * hour) == [CheckedIn(), Reminded(7)]
    assert events(3 * hour, 2 * hour, hour) == [Reminded(7), CheckedIn()]
    assert events(CONVERSATION_TIMEOUT, asked=CHECKIN_ANSWER_PERIOD) == [Timeout(), CheckedIn()]
    assert events(2 * CONVERSATION_TIMEOUT, asked=CHECKIN_ANSWER_PERIOD + SECOND) == [Timeout()]


def test_a_conversation_goes_on_where_nothing_happened() -> None:
    conversation = replace(results(), misses=1, last_reminder=2)
    kept = KeptConversation(conversation, CONTEXT.now - SECOND)
    assert conversation_now(kept, CONTEXT) == conversation
    assert conversation_now(KeptConversation(), CONTEXT) == Conversation()


def test_after_a_timeout_a_reminder_is_still_what_a_text_may_be_about() -> None:
    kept = KeptConversation(results(), CONTEXT.now - CONVERSATION_TIMEOUT, 7, CONTEXT.now - SECOND)
    assert replace(conversation_now(kept, CONTEXT), ended=None) == Conversation(last_reminder=7)


def test_of_a_search_that_has_ended_the_place_and_the_kind_stay_for_some_days() -> None:
    heard = CONTEXT.now - CONVERSATION_TIMEOUT
    women = take_turn(results(), Text(understand("women tomorrow")), CONTEXT).conversation
    left = conversation_now(KeptConversation(women, heard), CONTEXT)
    shown = listed()
    assert left.state == IDLE
    assert left.ended
    assert left.ended.place == shown.query.place
    assert left.ended.wanted == SearchRequest(types=frozenset("W"))
    later = replace(CONTEXT, now=heard + LAST_SEARCH_KEPT - SECOND)
    assert left.after_timeout(later.now).ended == left.ended
    late = replace(CONTEXT, now=heard + LAST_SEARCH_KEPT + timedelta(minutes=1))
    assert left.after_timeout(late.now).ended is None
    assert conversation_now(KeptConversation(women, heard), late).ended is None


def test_nothing_of_a_search_stays_where_another_person_may_read_the_phone() -> None:
    watched = replace(results(), dangers=DANGERS)
    kept = KeptConversation(watched, CONTEXT.now - CONVERSATION_TIMEOUT)
    assert conversation_now(kept, CONTEXT).ended is None


DANGERS = DangerMemory(LastDanger(Category.VIOLENCE, False, sure=True), watched=True)


def listed() -> Results:
    state = results().state
    assert isinstance(state, Results)
    return state


@pytest.mark.parametrize(
    "state",
    [
        AskPlace(),
        listed(),
        ChooseMeeting(listed()),
        ChooseReminder(ReminderAction.DROP, AskPlace()),
    ],
)
def test_a_reminder_leaves_what_outlasts_states(state: State) -> None:
    """That another person may read the phone, above all."""
    conversation = Conversation(state, 0, ("en violence",), 3, DANGERS)
    after = take_turn(conversation, Reminded(7), CONTEXT).conversation
    assert after == Conversation(conversation.search_state, 0, ("en violence",), 7, DANGERS)


@pytest.mark.parametrize(
    ("body", "about"), [("more", 0), ("back", 0), ("2 hours", 7), ("mumble", 7)]
)
def test_a_list_shown_behind_a_question_takes_the_numbers_back(body: str, about: int) -> None:
    asked = take_turn(results(), Text(understand("remind 1")), CONTEXT).conversation
    after = take_turn(replace(asked, last_reminder=7), Text(understand(body)), CONTEXT).conversation
    assert after.last_reminder == about
    assert after.dangers == NO_DANGERS
