"""The daily reading and the daily question: what is asked for, agreed to, answered and ended."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from flows.conversation.conversation import Conversation
from flows.conversation.states import AnswerCheckin, ConfirmDaily, Idle, Results
from flows.conversation.turn import (
    Channel,
    Context,
    EndDaily,
    Intent,
    Pause,
    RecordCheckin,
    SetDaily,
    Step,
    Text,
)
from flows.domain.daily_texts import CheckinRun, DailyKind, DailyText
from flows.engine import take_turn
from flows.understanding.understand import understand
from tests.support.asking import LINE
from tests.support.daily_in_memory import DailyTextsInMemory, ReadingsInMemory
from tests.support.factories import make_context
from tests.transcripts.lists import MEETING_LISTS

CHICAGO = "America/Chicago"
NOW = datetime(2026, 3, 6, 18, 40, tzinfo=ZoneInfo(CHICAGO))
READING = DailyText(DailyKind.READING, 7 * 60, CHICAGO)
ASKED = DailyText(DailyKind.CHECKIN, 19 * 60, CHICAGO, CheckinRun(5, 0, True))
QUESTION = Conversation(AnswerCheckin(Idle()))


def context(*stored: DailyText, readings: ReadingsInMemory | None = None) -> Context:
    """A person in Omaha who gets these."""
    daily = DailyTextsInMemory(readings or ReadingsInMemory(), {text.kind: text for text in stored})
    made = make_context(NOW, line=LINE, meetings=MEETING_LISTS["omaha"])
    return replace(made, daily=daily)


def say(
    body: str,
    given: Context,
    conversation: Conversation | None = None,
    channel: Channel = Channel.SMS,
) -> Step:
    text = Text(understand(body), channel)
    return take_turn(conversation or Conversation(), text, given)


def minute_offered(step: Step) -> int | None:
    return step.state.text.minute if isinstance(step.state, ConfirmDaily) else None


@pytest.mark.parametrize("body", ["Reading", "reading pa", "meditation", "lectura", "lecture"])
def test_a_town_and_a_kind_of_meeting_are_no_reading(body: str) -> None:
    assert say(body, context()).intent not in (Intent.READING, Intent.CHECKIN)


@pytest.mark.parametrize(
    "body", ["i read the big book every day", "did they check in on him", "read my last text", "7"]
)
def test_a_text_about_something_else_is_none(body: str) -> None:
    assert say(body, context()).intent not in (Intent.READING, Intent.CHECKIN)


@pytest.mark.parametrize(
    ("body", "hour"),
    [
        ("READ 7am", 7),
        ("read 7", 7),
        ("daily reading every evening at 9", 21),
        ("send me the reading each day at noon", 12),
        ("i want the daily reading", None),
        ("readings daily", 9),
        ("CHECKIN", 19),
        ("check in with me every night at 9", 21),
        ("checkin 7", 19),
        ("checkin 6:30 am", 6.5),
        ("pregúntame cómo estoy todas las noches a las 9", 21),
        ("je voudrais la lecture du jour chaque matin à 6h30", 6.5),
    ],
)
def test_the_terms_name_the_hour_that_is_meant(body: str, hour: float | None) -> None:
    step = say(body, context())
    assert minute_offered(step) == (None if hour is None else hour * 60)
    assert not step.effects or hour is None or isinstance(step.state, ConfirmDaily)


def test_nothing_comes_before_somebody_agrees_in_words() -> None:
    asked = say("READ 7am", context())
    heart = say("❤️", context(), asked.conversation)
    assert not heart.effects
    assert isinstance(heart.state, ConfirmDaily)
    assert not say("no", context(), asked.conversation).effects
    agreed = say("ok", context(), asked.conversation)
    assert SetDaily(READING, asked.replies[0]) in agreed.effects


def test_another_hour_than_the_one_offered_is_offered_anew() -> None:
    asked = say("READ 7am", context())
    other = say("8:30 instead", context(), asked.conversation)
    assert not [one for one in other.effects if isinstance(one, SetDaily)]
    assert minute_offered(say("8:30", context(), asked.conversation)) == 8.5 * 60


def test_an_hour_after_a_reading_is_for_it_and_after_a_list_it_is_not() -> None:
    read = say("READ", context())
    assert minute_offered(say("7am", context(), read.conversation)) == 7 * 60
    assert minute_offered(say("every morning at 7", context(), read.conversation)) == 7 * 60
    assert minute_offered(say("3", context(), read.conversation)) is None
    listed = say("68102", context(), read.conversation)
    assert isinstance(listed.state, Results)
    assert minute_offered(say("7am", context(), listed.conversation)) is None


def test_another_hour_needs_no_new_consent_and_keeps_the_run() -> None:
    given = context(ASKED)
    moved = say("checkin 9pm", given)
    assert SetDaily(replace(ASKED, minute=21 * 60)) in moved.effects


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("READ OFF", DailyKind.READING),
        ("no more readings please", DailyKind.READING),
        ("stop the readings", DailyKind.READING),
        ("unsubscribe me from the daily reading", DailyKind.READING),
        ("CHECKIN OFF", DailyKind.CHECKIN),
        ("stop checkins", DailyKind.CHECKIN),
        ("basta de lecturas", DailyKind.READING),
        ("plus de lectures", DailyKind.READING),
    ],
)
def test_one_word_ends_it_and_ends_nothing_else(body: str, kind: DailyKind) -> None:
    assert say(body, context(READING, ASKED)).effects[:1] == (EndDaily(kind),)


def test_more_readings_are_not_fewer() -> None:
    assert say("más lecturas", context(READING)).effects[:1] != (EndDaily(DailyKind.READING),)


def test_a_line_without_readings_says_so_and_offers_none_each_day() -> None:
    empty = context(readings=ReadingsInMemory(()))
    for body in ("READ", "READ 7am", "daily reading every morning at 7"):
        step = say(body, empty)
        assert step.replies[0].startswith("This line has no daily reading.")
        assert isinstance(step.state, Idle)


def test_by_whatsapp_only_the_reading_of_now_is_sent() -> None:
    assert "WhatsApp" in say("READ 7am", context(), channel=Channel.WHATSAPP).replies[0]
    assert "WhatsApp" in say("CHECKIN", context(), channel=Channel.WHATSAPP).replies[0]
    read = say("READ", context(), channel=Channel.WHATSAPP)
    assert read.replies[0].startswith("Begin where you are")


@pytest.mark.parametrize("body", ["4", "#4", "four", "4/5", "4, good day", "checkin 4", "4!"])
def test_a_digit_answers_the_question(body: str) -> None:
    step = say(body, context(ASKED), QUESTION)
    assert step.effects[:1] == (RecordCheckin(CheckinRun(6)),)
    assert "6 days in a row" in step.replies[0]


@pytest.mark.parametrize("body", ["1", "2 rough day", "1 - awful"])
def test_a_low_answer_offers_a_person_the_crisis_line_and_a_meeting(body: str) -> None:
    step = say(body, context(ASKED), QUESTION)
    for offered in (LINE.phone, "988", "meeting"):
        assert offered in step.replies[0]


@pytest.mark.parametrize("body", ["2 meetings near omaha", "5 pm", "68102"])
def test_a_digit_that_is_about_something_else_is_no_answer(body: str) -> None:
    step = say(body, context(ASKED), QUESTION)
    assert not [one for one in step.effects if isinstance(one, RecordCheckin)]


def test_danger_in_an_answer_is_answered_first_and_the_answer_counts() -> None:
    step = say("1 i want to kill myself", context(ASKED), QUESTION)
    assert step.intent is Intent.CRISIS
    assert "988" in step.replies[0]
    assert RecordCheckin(CheckinRun(6)) in step.effects


def test_a_first_answer_after_a_missed_day_speaks_of_no_day() -> None:
    missed = replace(ASKED, run=CheckinRun(0, 2, True))
    assert say("4", context(missed), QUESTION).replies == ("That's good to hear.",)


def test_a_number_that_is_none_of_the_five_is_asked_again_once() -> None:
    step = say("8", context(ASKED), QUESTION)
    assert "1 to 5" in step.replies[0]
    assert isinstance(step.state, AnswerCheckin)


def test_a_number_of_a_list_that_is_newer_than_the_question_is_of_the_list() -> None:
    listed = say("68102", context(ASKED), QUESTION)
    chosen = say("1", context(ASKED), listed.conversation)
    assert chosen.intent is Intent.DETAILS
    assert not chosen.effects
    named = say("checkin 4", context(ASKED), listed.conversation)
    assert RecordCheckin(CheckinRun(6)) in named.effects


def test_who_has_no_reminders_can_pause_and_resume_these() -> None:
    paused = say("PAUSE 2 weeks", context(ASKED))
    assert isinstance(paused.effects[0], Pause)
    assert paused.effects[0].until is not None
    assert say("RESUME", context(ASKED)).effects[:1] == (Pause(None),)


def test_my_data_tells_of_them_and_of_no_answer() -> None:
    told = say("MY DATA", context(READING, ASKED)).replies[1]
    assert "7:00 AM" in told
    assert "in a row there were: 5" in told
