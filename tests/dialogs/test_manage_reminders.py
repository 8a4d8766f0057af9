"""Reminders in people's own words: exactly the one that is meant is ended, changed, skipped, named;
where that is not sure, it is asked which."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskNewTime, ChooseReminder
from flows.conversation.turn import (
    ChangeReminder,
    Context,
    DropReminders,
    Intent,
    OptOut,
    Pause,
    Step,
    Text,
    Topic,
)
from flows.dialogs.manage_reminders import answer_reminders
from flows.domain.reminders import Reminder, next_occurrence
from flows.engine import take_turn
from flows.replies.search_replies import SearchReplies
from flows.understanding.understand import understand
from tests.support.asking import LINE
from tests.support.factories import make_context, make_meeting, make_reminder
from tests.support.reminders_in_memory import RemindersInMemory

# A Tuesday, 5:30 PM in Omaha.
NOW = datetime(2026, 3, 3, 17, 30, tzinfo=ZoneInfo("America/Chicago"))
MEETINGS = [
    make_meeting("tue 19:00", source_id="lamp", name="Lamplighters"),
    make_meeting("fri 6:30", source_id="dawn", name="Dawn Patrol"),
    make_meeting("fri 20:00", source_id="owls", name="Night Owls"),
]


@dataclass(frozen=True)
class Person:
    """A person with these reminders."""

    reminders: RemindersInMemory
    conversation: Conversation = field(default_factory=Conversation)

    def answered(self, topic: Topic, body: str, language: str = "en") -> Step:
        texts = SearchReplies(LINE, language)
        text = Text(understand(body))
        return answer_reminders(self.conversation, text, topic, self.context, texts)

    @property
    def context(self) -> Context:
        return make_context(NOW, meetings=MEETINGS, line=LINE, reminders=self.reminders)


def a_reminder(number: int, **fields: Any) -> Reminder:
    meeting = replace(MEETINGS[number - 1], id=number)
    made = make_reminder(meeting, done_until=NOW.astimezone(UTC) - timedelta(hours=1))
    return replace(made, id=number, **fields)


def with_reminders(*numbers: int, last: int = 0) -> Person:
    stored = RemindersInMemory([a_reminder(number) for number in numbers])
    return Person(stored, Conversation(last_reminder=last))


TUE, FRI_DAWN, FRI_OWLS = 1, 2, 3
ALL = with_reminders(TUE, FRI_DAWN, FRI_OWLS)
TWO = with_reminders(TUE, FRI_DAWN)


def dropped(step: Step) -> tuple[int, ...]:
    return next((one.ids for one in step.effects if isinstance(one, DropReminders)), ())


@pytest.mark.parametrize(
    ("person", "texts", "ids"),
    [
        (ALL, "stop the tuesday one|no more texts about tuesday|quita el del martes", (TUE,)),
        (ALL, "cancel the second reminder|delete number 2|drop 2|borra el segundo", (FRI_DAWN,)),
        (ALL, "end the 8pm one please|stop reminding me about night owls", (FRI_OWLS,)),
        (ALL, "I don't need the lamplighters reminder any more", (TUE,)),
        (ALL, "cancel the last one", (FRI_OWLS,)),
        (ALL, "get rid of 1 and 3", (TUE, FRI_OWLS)),
        (ALL, "please turn off all of them|quítalos todos", (TUE, FRI_DAWN, FRI_OWLS)),
        (ALL, "unsubscribe from reminders|quit reminding me", (TUE, FRI_DAWN, FRI_OWLS)),
        (ALL, "cancel my friday reminders", (FRI_DAWN, FRI_OWLS)),
        (ALL, "end all of them except tuesday", (FRI_DAWN, FRI_OWLS)),
        (with_reminders(TUE), "turn it off|cancel this reminder|end that", (TUE,)),
        (with_reminders(TUE, FRI_DAWN, last=2), "stop this one|I moved, end this", (FRI_DAWN,)),
    ],
)
def test_exactly_the_one_that_is_meant_is_ended(
    person: Person, texts: str, ids: tuple[int, ...]
) -> None:
    for text in texts.split("|"):
        assert (text, dropped(person.answered(Topic.DROP, text))) == (text, ids)


@pytest.mark.parametrize(
    ("texts", "says"),
    [
        ("cancel friday|end the friday one", "2 Fri 6:30 AM"),  # two of them
        ("cancel it|stop this one", "Drop which one?"),
        ("cancel the sunday one|drop the 3pm one", "I see none like that"),
        ("drop 7", "I don't see that one. You have 1-3."),
    ],
)
def test_nothing_is_ended_where_it_is_not_sure_which(texts: str, says: str) -> None:
    for text in texts.split("|"):
        step = ALL.answered(Topic.DROP, text)
        assert step.effects == ()
        assert says in step.replies[0]


def test_of_several_that_fit_only_these_are_shown_with_their_own_numbers() -> None:
    step = ALL.answered(Topic.DROP, "cancel friday")
    assert isinstance(step.state, ChooseReminder)
    assert "Tue" not in step.replies[0]
    chosen = take_turn(step.conversation, Text(understand("3")), ALL.context)
    assert dropped(chosen) == (FRI_OWLS,)


@pytest.mark.parametrize(
    ("person", "text", "number", "minutes"),
    [
        (ALL, "change the tuesday one to 30 min", TUE, 30),
        (ALL, "make reminder 2 15 minutes", FRI_DAWN, 15),
        (ALL, "change the 8pm one to two hours before", FRI_OWLS, 120),
        (ALL, "change tuesday to the day before", TUE, 24 * 60),
        (ALL, "make the friday 8pm one the night before", FRI_OWLS, 24 * 60),
        (ALL, "text me at 9 that morning about night owls", FRI_OWLS, 11 * 60),
        (ALL, "cambia el del martes a 45 minutos", TUE, 45),
        (with_reminders(TUE), "can you make it 30 minutes earlier", TUE, 90),
        (with_reminders(TUE), "30 minutes later please", TUE, 30),
        (with_reminders(TUE), "change it to 6:30 pm", TUE, 30),
        (with_reminders(TUE, FRI_DAWN, last=2), "change it to 20 min", FRI_DAWN, 20),
    ],
)
def test_only_the_one_that_is_meant_is_changed(
    person: Person, text: str, number: int, minutes: int
) -> None:
    (effect,) = person.answered(Topic.CHANGE, text).effects
    assert isinstance(effect, ChangeReminder)
    assert (effect.reminder.id, effect.reminder.minutes_before) == (number, minutes)
    assert effect.reminder.hour_chosen


def test_a_change_is_asked_for_in_two_steps_where_something_is_missing() -> None:
    step = ALL.answered(Topic.CHANGE, "change it to 30 min")
    chosen = take_turn(step.conversation, Text(understand("2")), ALL.context)
    (effect,) = chosen.effects
    assert isinstance(effect, ChangeReminder)
    assert (effect.reminder.id, effect.reminder.minutes_before) == (FRI_DAWN, 30)
    person = with_reminders(TUE)
    step = person.answered(Topic.CHANGE, "move my reminder")
    assert step.effects == ()
    assert isinstance(step.state, AskNewTime)
    (effect,) = take_turn(step.conversation, Text(understand("45")), person.context).effects
    assert isinstance(effect, ChangeReminder)
    assert effect.reminder.minutes_before == 45
    assert take_turn(step.conversation, Text(understand("no")), person.context).effects == ()


def test_no_change_reaches_beyond_what_was_agreed() -> None:
    once = Person(RemindersInMemory([a_reminder(1, last_day=NOW.date() + timedelta(days=6))]))
    assert once.answered(Topic.CHANGE, "make it every week").effects == ()
    (effect,) = with_reminders(TUE).answered(Topic.CHANGE, "make it just this once").effects
    assert isinstance(effect, ChangeReminder)
    assert effect.reminder.last_day
    step = with_reminders(TUE).answered(Topic.CHANGE, "make it 3 days before")
    assert step.effects == ()
    assert "5 minutes to 24 hours" in step.replies[0]


@pytest.mark.parametrize(
    ("person", "texts", "number"),
    [
        (ALL, "im not going tonight|skip tuesday|can't make it to the tuesday one", TUE),
        (ALL, "not coming to night owls this week|salta el de las 8pm", FRI_OWLS),
        (with_reminders(FRI_DAWN), "not this week|can't make it", FRI_DAWN),
    ],
)
def test_one_time_is_skipped(person: Person, texts: str, number: int) -> None:
    for text in texts.split("|"):
        (effect,) = person.answered(Topic.SKIP, text).effects
        assert isinstance(effect, ChangeReminder), text
        assert effect.reminder.id == number
        start = next_occurrence(effect.reminder)
        assert start
        assert start - NOW > timedelta(days=6)


@pytest.mark.parametrize(
    "text", ["skip tomorrow", "skip sunday", "can't make it", "skip next week"]
)
def test_what_is_not_there_is_not_skipped(text: str) -> None:
    assert ALL.answered(Topic.SKIP, text).effects == ()
    assert with_reminders(TUE).answered(Topic.SKIP, "not next week").effects == ()


@pytest.mark.parametrize(
    ("texts", "day"),
    [
        ("im away for 2 weeks|estoy fuera 2 semanas", "2026-03-17"),
        ("no texts until march 20|back on march 20", "2026-03-20"),
        ("nothing till monday please", "2026-03-09"),
        ("not this week|dont text me this week|esta semana no", "2026-03-09"),
        ("im on vacation", "2026-03-17"),
    ],
)
def test_all_are_paused(texts: str, day: str) -> None:
    for text in texts.split("|"):
        (effect,) = ALL.answered(Topic.PAUSE, text).effects
        assert isinstance(effect, Pause)
        assert effect.until
        local = effect.until.astimezone(ZoneInfo("America/Chicago"))
        assert (text, local.date().isoformat()) == (text, day)


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ("call the tuesday one Coffee with Ann", TUE, "Coffee with Ann"),
        ("rename reminder 2 to Tea", FRI_DAWN, "Tea"),
        ("llama al martes café", TUE, "café"),
    ],
)
def test_one_is_named(text: str, number: int, words: str) -> None:
    (effect,) = ALL.answered(Topic.WORDS, text).effects
    assert isinstance(effect, ChangeReminder)
    assert (effect.reminder.id, effect.reminder.words) == (number, words)


def test_a_name_waits_for_the_one_it_is_for() -> None:
    step = ALL.answered(Topic.WORDS, "call it Tea")
    (effect,) = take_turn(step.conversation, Text(understand("3")), ALL.context).effects
    assert isinstance(effect, ChangeReminder)
    assert (effect.reminder.id, effect.reminder.words) == (FRI_OWLS, "Tea")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("on my way", "OK. Take care."),
        ("running late", "okay to be late"),
        ("when is the next one", "Next text: Today 6:00 PM. Tue 7:00 PM Lamplighters."),
    ],
)
def test_an_answer_to_a_reminder_changes_nothing(text: str, says: str) -> None:
    step = with_reminders(TUE, FRI_DAWN, last=1).answered(Topic.COMING, text)
    assert step.effects == ()
    assert says in step.replies[0]


@given(st.sampled_from(list(Topic)), st.text(max_size=60))
def test_no_text_about_reminders_opts_anybody_out(topic: Topic, body: str) -> None:
    step = ALL.answered(topic, body)
    assert step.intent in (Intent.REMINDERS, Intent.DETAILS)
    assert not any(isinstance(effect, OptOut) for effect in step.effects)


@pytest.mark.parametrize(
    "text",
    [
        "unsubscribe me from these reminders",
        "please stop sending reminders",
        "dont text me this week",
        "im camping for 3 weeks dont text me",
        "stop reminding me",
    ],
)
def test_fewer_texts_are_not_none(text: str) -> None:
    step = take_turn(TWO.conversation, Text(understand(text)), TWO.context)
    assert step.intent is Intent.REMINDERS
    assert step.effects
    assert not any(isinstance(effect, OptOut) for effect in step.effects)


@pytest.mark.parametrize("text", ["stop", "stop texting me", "stop texting me this week"])
def test_stop_stays_stop(text: str) -> None:
    step = take_turn(TWO.conversation, Text(understand(text)), TWO.context)
    assert any(isinstance(effect, OptOut) for effect in step.effects)


def turned(person: Person, text: str) -> Step:
    """The whole turn on a text right after an answer about reminders."""
    return take_turn(
        person.conversation.about(Intent.REMINDERS), Text(understand(text)), person.context
    )


@pytest.mark.parametrize(
    ("texts", "ids"),
    [
        ("get rid of the lamplighters|ditch tuesday|can you lose the first one", (TUE,)),
        ("dump the monday one|quita el del lunes", ()),
        ("cancel em all|drop the lot", (TUE, FRI_DAWN)),
        ("enlève celui de mardi|tira o de terça|togli quello di martedì", (TUE,)),
        ("unsubscribe me from the friday thing|quit texting me about fridays", (FRI_DAWN,)),
    ],
)
def test_a_verb_ends_what_is_described_wherever_they_stand(
    texts: str, ids: tuple[int, ...]
) -> None:
    for text in texts.split("|"):
        step = turned(TWO, text)
        assert (text, dropped(step)) == (text, ids)
        assert not any(isinstance(effect, OptOut) for effect in step.effects)


@pytest.mark.parametrize(
    ("text", "number", "minutes"),
    [
        ("number 2 should be 15 min", FRI_DAWN, 15),
        ("make the tuesday one a half hour before", TUE, 30),
        ("i need more time for lamplighters, like 2 hours", TUE, 120),
        ("can fridays be 20 minutes instead", FRI_DAWN, 20),
        ("pon el del martes a 45 minutos", TUE, 45),
    ],
)
def test_a_time_is_changed_without_the_word_reminder(text: str, number: int, minutes: int) -> None:
    (effect,) = (one for one in turned(TWO, text).effects if isinstance(one, ChangeReminder))
    assert (effect.reminder.id, effect.reminder.minutes_before) == (number, minutes)


def test_a_new_hour_is_for_the_reminder_spoken_of() -> None:
    step = turned(with_reminders(TUE), "send it at 6:30 instead")
    (effect,) = (one for one in step.effects if isinstance(one, ChangeReminder))
    assert effect.reminder.minutes_before == 30


@pytest.mark.parametrize(
    "text",
    [
        "is it free",
        "add one more",
        "stop drinking monday",
        "i want to stop using on fridays",
        "omaha tuesday",
    ],
)
def test_other_texts_leave_the_reminders_as_they_are(text: str) -> None:
    changes = (DropReminders, ChangeReminder, OptOut)
    assert not any(isinstance(effect, changes) for effect in turned(TWO, text).effects)


def test_who_is_away_pauses_and_who_is_back_resumes() -> None:
    away = turned(TWO, "im out of town for 2 weeks")
    assert any(isinstance(effect, Pause) and effect.until for effect in away.effects)
    stored = RemindersInMemory([a_reminder(TUE)])
    stored.apply(Pause(NOW.astimezone(UTC) + timedelta(days=9)), NOW)
    back = turned(Person(stored), "im home again")
    assert Pause(None) in back.effects


def test_a_reminder_on_its_way_is_the_one_that_is_answered() -> None:
    due = a_reminder(TUE, minutes_before=120)  # 5 PM, half an hour ago
    person = Person(RemindersInMemory([due]))
    step = take_turn(person.conversation, Text(understand("where is it")), person.context)
    assert "Lamplighters" in step.replies[0]


def test_a_faint_sign_beside_a_new_time_is_no_danger() -> None:
    assert turned(TWO, "number 2 should be 15 min").crisis is None
    assert turned(TWO, "cancel tuesday i wont be here anymore").crisis


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("wait when are you gonna text me", "Next text"),
        ("which ones do you text me about", "1 Tue"),
    ],
)
def test_what_is_asked_of_them_is_answered(text: str, says: str) -> None:
    assert says in turned(TWO, text).replies[0]


def test_to_be_left_alone_for_a_week_pauses() -> None:
    step = turned(TWO, "leave me alone this week im on vacation")
    assert any(isinstance(effect, Pause) and effect.until for effect in step.effects)
