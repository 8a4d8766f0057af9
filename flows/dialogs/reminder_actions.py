"""What is done with one of a person's reminders, or with several, once it is known which."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, timedelta

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskNewTime, ChooseReminder, SearchState
from flows.conversation.turn import (
    ChangeReminder,
    Context,
    DropReminders,
    Effect,
    Intent,
    Step,
)
from flows.dialogs.meeting_in_mind import meeting_of_reminder
from flows.dialogs.reminder_choice import active_reminders
from flows.dialogs.reminder_draft import with_new_time
from flows.dialogs.report_warning import report_warning
from flows.domain.reminders import (
    FOLLOW_UP_PERIOD,
    Reminder,
    last_done_occurrence,
    next_occurrence,
)
from flows.domain.template_kinds import KINDS_FOR_REMINDERS
from flows.replies.channel_replies import ChannelReplies
from flows.replies.reminder_messages import MAX_OWN_WORDS_SEPTETS
from flows.replies.reminder_replies import ReminderReplies
from flows.replies.search_replies import SearchReplies
from flows.text.gsm import to_gsm, trim
from flows.understanding.commands import ANY_LEAD_TIME, LeadTime, ReminderAction
from flows.understanding.reminder_wishes import NewTime
from flows.understanding.slots.text_slots import ReminderTime

_ASKING_FOR_ONE = (ReminderAction.CHANGE, ReminderAction.NAME)


@dataclass(frozen=True)
class ReminderActions:
    """The actions on the reminders of one person, in one turn."""

    conversation: Conversation = field(repr=False)
    context: Context = field(repr=False)
    texts: SearchReplies = field(repr=False)

    @property
    def say(self) -> ReminderReplies:
        """The sentences."""
        return ReminderReplies(self.context.line, self.texts.language, self.context.now)

    @property
    def calm(self) -> Conversation:
        """The conversation after a text that was understood."""
        return self.conversation.understood()

    def reply(self, reply: str, *effects: Effect) -> Step:
        """An answer after which a list that was shown may still be chosen from. A question what to
        change is left."""
        state = self.conversation.state
        shown = isinstance(state, ChooseReminder) and state.act not in _ASKING_FOR_ONE
        asked = isinstance(state, ChooseReminder | AskNewTime) and not shown
        after = self.conversation.resume() if asked else self.calm
        return Step(after, Intent.REMINDERS, (reply,), effects)

    def done(self, reply: str, *effects: Effect) -> Step:
        """An answer that leaves the question about one of several reminders, if one is open."""
        asked = isinstance(self.conversation.state, ChooseReminder | AskNewTime)
        after = self.conversation.resume() if asked else self.calm
        return Step(after, Intent.REMINDERS, (reply,), effects)

    # --- which one

    def show_all(self) -> Step:
        """The list of them."""
        paused = self.context.reminders.paused_until()
        footer = self.say.what_next(paused=bool(paused and paused > self.context.now))
        return self._list(ChooseReminder(ReminderAction.SHOW, self._behind), footer)

    def ask_which(
        self,
        act: ReminderAction,
        numbers: Sequence[int] = (),
        *,
        missed: bool = False,
        lead: LeadTime = ANY_LEAD_TIME,
        words: str = "",
    ) -> Step:
        """The list of them, or of these numbers, with the question which one is meant; `missed`:
        the one described is not there."""
        footer = {
            ReminderAction.SHOW: self.say.which_number,
            ReminderAction.DROP: self.say.drop_which,
            ReminderAction.SKIP: self.say.skip_which,
            ReminderAction.CHANGE: self.say.change_which,
            ReminderAction.NAME: self.say.name_which,
        }[act]()
        if missed:
            footer = f"{self.say.none_like_that()} {footer}"
        return self._list(ChooseReminder(act, self._behind, lead, words), footer, numbers)

    def _list(self, asking: ChooseReminder, footer: str, numbers: Sequence[int] = ()) -> Step:
        known = active_reminders(self.context)
        paused = self.context.reminders.paused_until()
        resting = _resting(known, self.context)
        if not self.context.unasked >= KINDS_FOR_REMINDERS:
            said = ChannelReplies(self.context.line, self.texts.language, self.texts.channel)
            footer = f"{said.reminders_wait()} {footer}"
        reply = self.say.reminder_list(known, paused, footer, numbers, resting)
        return Step(self.conversation.move_to(asking), Intent.REMINDERS, (reply,))

    @property
    def _behind(self) -> SearchState:
        return self.conversation.search_state

    def act_on_number(self, asked: ChooseReminder, number: int) -> Step:
        """Do what a list was shown for, with this number of it."""
        known = active_reminders(self.context)
        if not known:
            return Step(self.conversation, Intent.REMINDERS, (self.say.no_reminders(),))
        if not 1 <= number <= len(known):
            return self.no_such_number(len(known))
        reminder = known[number - 1]
        match asked.act:
            case ReminderAction.SHOW:
                return self.show_meeting(reminder)
            case ReminderAction.DROP:
                return self.drop([reminder])
            case ReminderAction.SKIP:
                return self.skip(reminder)
            case ReminderAction.CHANGE:
                return self.change([reminder], new_time(asked.lead))
            case ReminderAction.NAME:
                return self.name(reminder, asked.words)

    def no_such_number(self, count: int) -> Step:
        """A number that none has."""
        reply = self.say.no_such_reminder(self.texts.phrases.numbers(1, count))
        return Step(self.conversation, Intent.REMINDERS, (reply,))

    # --- what is done

    def drop(self, dropped: Sequence[Reminder]) -> Step:
        """End these."""
        effect = DropReminders(tuple(one.id for one in dropped))
        return self.done(self.say.dropped(dropped), effect)

    def skip(self, reminder: Reminder) -> Step:
        """Leave out the next one; where its text has come already, there is nothing to change."""
        paused = self.context.reminders.paused_until()
        start, last_start = next_occurrence(reminder, paused), last_done_occurrence(reminder)
        follow_up = (
            FOLLOW_UP_PERIOD if reminder.id == self.conversation.last_reminder else timedelta()
        )
        if start is None or (last_start and last_start + follow_up > self.context.now):
            return self.done(self.say.not_this_time(reminder, paused))
        rest = replace(reminder, done_until=start.astimezone(UTC))
        over = next_occurrence(rest) is None
        effect = DropReminders((reminder.id,)) if over else ChangeReminder(rest)
        return self.done(self.say.skipped(rest, paused, start), effect)

    def change(self, reminders: Sequence[Reminder], new: NewTime) -> Step:
        """Let their texts come at another time before the meeting; ask when, where that was not
        said."""
        if not new:
            return self._ask_new_time(reminders[0])
        if new.once is False and any(one.last_day for one in reminders):
            # They agreed to one text: more need their yes, to words that say so.
            return self.reply(self.say.agree_anew())
        changed = [with_new_time(one, new, self.context.now) for one in reminders]
        if None in changed:
            asking = AskNewTime(reminders[0].id, self._behind)
            reply = self.say.out_of_range()
            return Step(self.conversation.move_to(asking), Intent.REMINDERS, (reply,))
        kept = [one for one in changed if one]
        effects = [ChangeReminder(one) for one in kept]
        return self.done(self.say.changed(kept, self.context.reminders.paused_until()), *effects)

    def _ask_new_time(self, reminder: Reminder) -> Step:
        asking = AskNewTime(reminder.id, self._behind)
        reply = self.say.ask_new_time(reminder)
        return Step(self.conversation.move_to(asking), Intent.REMINDERS, (reply,))

    def name(self, reminder: Reminder, words: str) -> Step:
        """Give one the person's own words."""
        own = trim(to_gsm(words).strip(), MAX_OWN_WORDS_SEPTETS)
        named = replace(reminder, words=own)
        return self.reply(self.say.named(named), ChangeReminder(named))

    def show_meeting(self, reminder: Reminder) -> Step:
        """The meeting of a reminder: the one going on, or the next one."""
        about = meeting_of_reminder(reminder, self.context)
        if about is None:
            return Step(self.conversation, Intent.REMINDERS, (self.say.meeting_gone(),))
        reply = self.texts.lists.details(
            about.meeting,
            about.hit,
            self.context.now,
            about.zone,
            online=about.online,
            footer=self.say.after_details(),
            warning=report_warning(about.meeting.id, self.context, self.texts.language),
        )
        # What is said next may be about it.
        after = replace(self.conversation, last_reminder=reminder.id)
        return Step(after, Intent.REMINDERS, (reply,))


def _resting(known: Sequence[Reminder], context: Context) -> frozenset[int]:
    """The ids of the reminders whose meetings do not meet for now."""
    meetings = context.meetings.get([one.meeting for one in known if one.meeting is not None])
    closed = {one.id for one in meetings.values() if one.rests}
    return frozenset(one.id for one in known if one.meeting in closed)


def new_time(lead: LeadTime) -> NewTime:
    """What a lead time says, for a reminder there is."""
    time = ReminderTime(lead.before, clock=lead.clock) if lead.says_when else None
    return NewTime(time, lead.once)
