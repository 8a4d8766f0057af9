"""Reminders that are set: showing, ending, changing, skipping, pausing and naming them, and what is
said to an answer after one came. Nothing here ends anything but reminders."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Pause, Step, Text, Topic
from flows.dialogs.meeting_in_mind import last_reminder
from flows.dialogs.reminder_actions import ReminderActions
from flows.dialogs.reminder_choice import Meant, active_reminders, reminders_meant
from flows.dialogs.reminder_draft import lead_time
from flows.dialogs.reminder_pause import pause_reminders
from flows.domain.reminders import Reminder, next_occurrence
from flows.domain.time_window import Day
from flows.replies.search_replies import SearchReplies
from flows.understanding.commands import (
    ActOnReminder,
    DropAllReminders,
    NameReminder,
    PauseReminders,
    Remind,
    ReminderAction,
    ResumeReminders,
)
from flows.understanding.reminder_commands import ReminderCommand
from flows.understanding.reminder_wishes import (
    NewTime,
    asks_when,
    is_late,
    points_at_hour,
    read_described,
    read_name,
    read_new_time,
    read_pause,
    read_week,
)
from flows.understanding.slots.text_slots import Verb

# What the commands ask; for other programs, too.
TOPIC_OF_ACT: dict[ReminderAction | type[ReminderCommand], Topic] = {
    ReminderAction.SHOW: Topic.LIST,
    ReminderAction.DROP: Topic.DROP,
    ReminderAction.SKIP: Topic.SKIP,
    ReminderAction.CHANGE: Topic.CHANGE,
    ReminderAction.NAME: Topic.WORDS,
    DropAllReminders: Topic.DROP,
    PauseReminders: Topic.PAUSE,
    ResumeReminders: Topic.RESUME,
    NameReminder: Topic.WORDS,
}


def answer_reminders(
    conversation: Conversation, text: Text, topic: Topic, context: Context, texts: SearchReplies
) -> Step:
    """The answer to a text about the reminders there are, of which `topic` says what it wants."""
    asking = _Asking(text, context, ReminderActions(conversation, context, texts))
    return replace(asking.answer(topic), topic=topic)


def change_reminders(
    conversation: Conversation,
    ask: ReminderCommand,
    text: Text,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """Do what a command asks of the reminders there are."""
    topic = TOPIC_OF_ACT.get(ask.act if isinstance(ask, ActOnReminder) else type(ask))
    if not topic:
        return None
    actions, known = ReminderActions(conversation, context, texts), active_reminders(context)
    if topic is Topic.LIST and Verb.CHANGE in text.understood.slots.verbs:
        topic = Topic.CHANGE
    if not known and not (topic in _OF_LAST and last_reminder(conversation, context)):
        return replace(actions.reply(_none(text, actions)), topic=topic)
    match ask:
        case PauseReminders() if ask != PauseReminders():
            paused = pause_reminders(actions.calm, ask, known[0].zone, context, actions.say)
            return paused and replace(paused, topic=topic)
        case NameReminder(number, words) if 1 <= number <= len(known):
            return replace(actions.name(known[number - 1], words), topic=topic)
        case NameReminder():
            return replace(actions.no_such_number(len(known)), topic=topic)
        case Remind():
            return None
    return answer_reminders(conversation, text, topic, context, texts)


def _none(text: Text, actions: ReminderActions) -> str:
    """That there are no reminders."""
    ends = text.understood.names_stop
    return actions.say.no_reminders_to_end() if ends else actions.say.no_reminders()


# What may be wanted of the one that came last, even where it was the only time.
_OF_LAST = (Topic.DROP, Topic.SKIP)


@dataclass(frozen=True)
class _Asking:
    """A text about the reminders there are, being answered."""

    text: Text
    context: Context
    actions: ReminderActions

    def answer(self, topic: Topic) -> Step:
        actions, known = self.actions, active_reminders(self.context)
        last = last_reminder(actions.conversation, self.context)
        if topic is Topic.COMING:
            return self._answer_coming(last)
        if topic in _OF_LAST and last and last not in known and not self._describes():
            return actions.drop([last]) if topic is Topic.DROP else actions.skip(last)
        if not known:
            return actions.reply(_none(self.text, actions))
        return self._act(topic, known)

    def _act(self, topic: Topic, known: list[Reminder]) -> Step:
        actions, verbs = self.actions, self.text.understood.slots.verbs
        match topic:
            case Topic.DROP if Verb.ADD in verbs and Verb.STOP not in verbs:
                return actions.reply(actions.say.how_to_add())  # nothing is ended by mistake
            case Topic.DROP:
                return self._drop(known)
            case Topic.SKIP:
                return self._skip(known)
            case Topic.CHANGE:
                return self._change(known)
            case Topic.WORDS:
                return self._name(known)
            case Topic.PAUSE:
                return self._pause(known, read_pause(self.text.understood))
            case Topic.RESUME:
                return actions.reply(actions.say.resumed(known), Pause(None))
        return actions.show_all()

    def _describes(self) -> bool:
        """Whether the text tells one reminder from others."""
        described = read_described(self.text.understood)
        return described.everything or bool(described.numbers or described.days or described.clocks)

    def _meant(self, known: list[Reminder]) -> Meant:
        described = read_described(self.text.understood)
        return reminders_meant(described, known, self.actions.conversation, self.context)

    def _drop(self, known: list[Reminder]) -> Step:
        meant, described = self._meant(known), read_described(self.text.understood)
        if described.numbers and meant.missed:
            return self.actions.no_such_number(len(known))
        if meant.sure or (described.many and not meant.missed):
            return self.actions.drop([known[number - 1] for number in meant.numbers])
        return self.actions.ask_which(ReminderAction.DROP, meant.numbers, missed=meant.missed)

    def _skip(self, known: list[Reminder]) -> Step:
        """Leave out the next time of one; of all, where a text is about a whole week."""
        described, meant = read_described(self.text.understood), self._meant(known)
        if described.numbers and meant.missed:
            return self.actions.no_such_number(len(known))
        week = read_week(self.text.understood)
        if meant.missed:
            return self._nothing_to_skip(known)
        if meant.sure and len(meant.numbers) == 1:
            return self._skip_one(known[meant.numbers[0] - 1], week)
        if week is Day.NEXT_WEEK:
            return self.actions.ask_which(ReminderAction.SKIP)
        if week or meant.sure:
            today = self._today(known[0])
            days = 7 - today.weekday() if week else 7
            return self._pause(known, PauseReminders(days=days))
        return self.actions.ask_which(ReminderAction.SKIP, meant.numbers)

    def _skip_one(self, reminder: Reminder, week: Day | None) -> Step:
        """Skip the next time of this one, if it is in the week that was named."""
        paused = self.context.reminders.paused_until()
        start = next_occurrence(reminder, paused)
        came_last = reminder.id == self.actions.conversation.last_reminder
        if not week or not start or came_last:
            return self.actions.skip(reminder)
        today = self._today(reminder)
        monday = today - timedelta(days=today.weekday())
        weeks_ahead = (start.astimezone(ZoneInfo(reminder.zone)).date() - monday).days // 7
        asked = int(week is Day.NEXT_WEEK)
        if weeks_ahead > asked:
            return self._nothing_to_skip([reminder])
        if weeks_ahead < asked:
            return self.actions.reply(self.actions.say.only_next(reminder, paused))
        return self.actions.skip(reminder)

    def _nothing_to_skip(self, known: list[Reminder]) -> Step:
        reply = self.actions.say.nothing_to_skip(known, self.context.reminders.paused_until())
        return self.actions.reply(reply)

    def _change(self, known: list[Reminder]) -> Step:
        """Another time for the text of one; of all, where a text speaks of them all."""
        new, described = self._new_time(), read_described(self.text.understood)
        if new.time and new.time.clock and not points_at_hour(self.text.understood):
            described = replace(described, clocks=())  # it is the hour that is wanted
        meant = reminders_meant(described, known, self.actions.conversation, self.context)
        if described.numbers and meant.missed:
            return self.actions.no_such_number(len(known))
        if (meant.sure or (described.many and not meant.missed)) and meant.numbers:
            return self.actions.change([known[number - 1] for number in meant.numbers], new)
        return self.actions.ask_which(
            ReminderAction.CHANGE,
            meant.numbers,
            missed=meant.missed,
            lead=lead_time(new.time, new.once, None),
        )

    def _new_time(self) -> NewTime:
        """When; the hour that tells a meeting from others ("the 7pm one") says nothing of it."""
        new = read_new_time(self.text.understood)
        time = new.time
        if not time or not time.clock or not points_at_hour(self.text.understood):
            return new
        return replace(new, time=replace(time, clock=None) if time.days_before else None)

    def _name(self, known: list[Reminder]) -> Step:
        words, meant = read_name(self.text.understood), self._meant(known)
        if not words:
            return self.actions.reply(self.actions.say.how_to_name())
        if meant.sure and len(meant.numbers) == 1:
            return self.actions.name(known[meant.numbers[0] - 1], words)
        return self.actions.ask_which(ReminderAction.NAME, words=words)

    def _pause(self, known: list[Reminder], ask: PauseReminders) -> Step:
        actions, zone = self.actions, known[0].zone
        week = read_week(self.text.understood)
        if ask == PauseReminders() and week:
            days = 7 - self._today(known[0]).weekday() + 7 * (week is Day.NEXT_WEEK)
            ask = PauseReminders(days=days)
        paused = pause_reminders(actions.calm, ask, zone, self.context, actions.say)
        return paused or actions.show_all()

    def _answer_coming(self, last: Reminder | None) -> Step:
        """The answer to when the next one comes, or to what is said once one came."""
        say, known = self.actions.say, active_reminders(self.context)
        if is_late(self.text.understood):
            return self.actions.reply(say.late_is_fine())
        if last and not asks_when(self.text.understood):
            return self.actions.reply(say.acknowledged())
        if not known:
            return self.actions.reply(say.no_reminders())
        return self.actions.reply(say.next_one(known, self.context.reminders.paused_until()))

    def _today(self, reminder: Reminder) -> date:
        return self.context.now.astimezone(ZoneInfo(reminder.zone)).date()
