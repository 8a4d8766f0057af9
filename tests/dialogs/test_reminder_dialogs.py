"""Any talk about reminders and days, with time passing in it, keeps every promise."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.kept_conversation import KeptConversation
from flows.conversation.state_json import dump_conversation, load_conversation
from flows.conversation.states import ConfirmMarks, ConfirmReminder, State
from flows.conversation.turn import (
    CountDays,
    Line,
    OptIn,
    OptOut,
    SetReminder,
    Text,
)
from flows.domain.reminders import (
    MAX_REMINDERS,
    WAKING_HOURS,
    Due,
    next_occurrence,
)
from flows.engine import conversation_now, take_turn
from flows.replies.reminder_messages import render_message
from flows.text.gsm import sms_cost
from flows.understanding.understand import understand
from tests.support.factories import make_context
from tests.support.meetings_in_memory import MeetingsInMemory
from tests.support.reminders_in_memory import RemindersInMemory
from tests.transcripts.lists import MEETING_LISTS

CHICAGO = ZoneInfo("America/Chicago")
LINE = Line("Test Line", zone="America/Chicago")
TEXTS = """
    68102|68102 saturday|online|more|1|2|3|remind 1|remind 2 30|remind 3 at 6|r1 45|remind me|once|
    weekly|30|2 hours|99 hours|ok|yes|no|back|reminders|drop|drop 1|drop all|skip|skip 2|pause|
    pause 3 days|resume|name 1 tea|name 2|where|thanks|stop|start|hello|help|days|day 1|
    sober 2026-02-01|milestones|no milestones|forget days|i want to die|stop reminders|
    change it|the night before|cancel friday|skip this week|pause until monday|sounds good
""".replace("\n", "").split("|")
texts = st.sampled_from([text.strip() for text in TEXTS])
waits = st.sampled_from([0, 0, 0, 1, 20, 90, 60 * 5, 60 * 24, 60 * 24 * 4]).map(
    lambda minutes: timedelta(minutes=minutes)
)


@dataclass
class Life:
    """One person's texts, and what time brings."""

    # Of UTC, as the clock is: an hour of Chicago that the clocks skip is no moment at all.
    now: datetime = datetime(2026, 3, 6, 23, 40, tzinfo=UTC)
    heard: datetime = datetime(2026, 3, 6, tzinfo=UTC)
    conversation: Conversation = field(default_factory=Conversation)
    stopped: bool = False
    promises: RemindersInMemory = field(default_factory=RemindersInMemory)
    meetings: MeetingsInMemory = field(
        default_factory=lambda: MeetingsInMemory(MEETING_LISTS["omaha"])
    )

    def wait(self, length: timedelta) -> None:
        until = self.now + length
        while (moment := self.promises.next_due_at()) and moment <= until:
            chosen = {one.snapshot: one.hour_chosen for one in self.promises.stored}
            for message in self.promises.tick(self.meetings.get, moment):
                assert not self.stopped
                assert sms_cost(render_message(message, LINE, "en", moment)) == ("GSM-7", 1)
                local = moment.astimezone(CHICAGO).time()
                asked = isinstance(message, Due) and chosen.get(message.told)
                assert asked or WAKING_HOURS[0] <= local < WAKING_HOURS[1]
                if isinstance(message, Due):
                    assert moment < message.start
        self.now = until

    def text(self, body: str) -> None:
        context = make_context(
            self.now,
            line=LINE,
            meetings=self.meetings,
            stopped=self.stopped,
            reminders=self.promises,
        )
        last_sent = self.promises.last_sent or (None, None)
        kept = KeptConversation(self.conversation, self.heard, *last_sent)
        conversation = conversation_now(kept, context)
        before, decided = (
            conversation.state,
            take_turn(conversation, Text(understand(body)), context),
        )
        for effect in decided.effects:
            if isinstance(effect, SetReminder):
                assert isinstance(before, ConfirmReminder)
                assert effect.wording == before.wording
                assert next_occurrence(effect.reminder)
            if isinstance(effect, CountDays) and effect.wording:
                assert isinstance(before, ConfirmMarks)
                assert effect.wording == before.wording
            self.stopped = isinstance(effect, OptOut) or (
                self.stopped and not isinstance(effect, OptIn)
            )
            self.promises.apply(effect, self.now)
        assert sum(bool(next_occurrence(one)) for one in self.promises.stored) <= MAX_REMINDERS
        assert not (self.stopped and self.promises.next_due_at())
        self.conversation = load_conversation(dump_conversation(decided.conversation))
        self.heard = self.now
        assert self.conversation == decided.conversation

    @property
    def state(self) -> State:
        return self.conversation.state


@given(st.lists(st.tuples(waits, texts), max_size=25))
@settings(max_examples=150, deadline=None)
def test_whatever_is_said_promises_are_kept(turns: list[tuple[timedelta, str]]) -> None:
    life = Life()
    life.text("68102")
    for wait, body in turns:
        life.wait(wait)
        life.text(body)
    life.wait(timedelta(days=8))


def test_what_would_be_agreed_to_has_changed_by_the_time_of_ok() -> None:
    life = Life()
    for body in ("68102", "remind 1 30 once"):
        life.text(body)
    first = life.state
    assert isinstance(first, ConfirmReminder)
    life.wait(timedelta(hours=1))  # half an hour before today's has passed
    life.text("ok")
    assert isinstance(life.state, ConfirmReminder)
    assert life.state.wording != first.wording
    assert life.promises.stored == []
    life.text("ok")
    assert len(life.promises.stored) == 1


def test_a_meeting_that_is_gone_or_moved_before_the_ok_is_not_promised() -> None:
    life = Life()
    for body in ("68102", "remind 1 30"):
        life.text(body)
    life.meetings = MeetingsInMemory(MEETING_LISTS["later"])
    life.text("ok")
    assert isinstance(life.state, ConfirmReminder)
    assert "7:00 PM before your 7:30 PM Fri" in life.state.wording
    life.meetings = MeetingsInMemory(MEETING_LISTS["ended"])
    life.text("ok")
    assert not isinstance(life.state, ConfirmReminder)
    assert life.promises.stored == []


def test_a_question_about_a_number_that_is_not_there_is_no_error() -> None:
    life = Life()
    for body in ("68102", "remind 1"):
        life.text(body)
    assert isinstance(life.state, ConfirmReminder)
    damaged = replace(life.state, number=7)
    life.conversation = replace(life.conversation, state=damaged)
    for body in ("what", "30", "ok"):
        life.text(body)
    assert life.promises.stored == []
