"""Reminders that are set: showing, dropping, skipping, pausing and naming them, and what is said
to an answer after one came."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, timedelta

from flows.conversation.conversation import Conversation
from flows.conversation.states import ChooseReminder, OfferPlace
from flows.conversation.turn import (
    ChangeReminder,
    Context,
    DropReminders,
    Intent,
    Pause,
    Step,
    Text,
    Topic,
)
from flows.dialogs.meeting_in_mind import last_reminder, meeting_of_reminder
from flows.dialogs.reminder_pause import pause_reminders
from flows.domain.reminders import (
    FOLLOW_UP_PERIOD,
    Reminder,
    last_done_occurrence,
    next_occurrence,
)
from flows.replies.reminder_messages import MAX_OWN_WORDS_SEPTETS
from flows.replies.reminder_replies import ReminderReplies
from flows.replies.search_replies import SearchReplies
from flows.text.gsm import to_gsm, trim
from flows.understanding.commands import (
    ActOnReminder,
    DropAllReminders,
    NameReminder,
    PauseReminders,
    Remind,
    ReminderAction,
    ResumeReminders,
)
from flows.understanding.parsed_request import Move
from flows.understanding.reminder_commands import ReminderCommand


def change_reminders(
    conversation: Conversation, ask: ReminderCommand, context: Context, texts: SearchReplies
) -> Step | None:
    """Do what is asked of the reminders there are."""
    decided = _changed(conversation, ask, context, texts)
    return decided and replace(decided, topic=_topic(ask))


# What they ask, for other programs.
_TOPICS: dict[ReminderAction | type[ReminderCommand], Topic] = {
    ReminderAction.SHOW: Topic.LIST,
    ReminderAction.DROP: Topic.DROP,
    ReminderAction.SKIP: Topic.SKIP,
    DropAllReminders: Topic.DROP,
    PauseReminders: Topic.PAUSE,
    ResumeReminders: Topic.RESUME,
    NameReminder: Topic.WORDS,
}


def _topic(ask: ReminderCommand) -> str:
    return _TOPICS.get(ask.act if isinstance(ask, ActOnReminder) else type(ask), "")


def _changed(
    conversation: Conversation, ask: ReminderCommand, context: Context, texts: SearchReplies
) -> Step | None:
    say, known = _replies(context, texts), active_reminders(context)
    calm = conversation.understood()
    last = last_reminder(conversation, context)
    match ask:
        case ActOnReminder(ReminderAction.DROP | ReminderAction.SKIP as act, None) if last:
            return _act(act, calm, last, context, texts)
        case _ if not known:
            return Step(calm, Intent.REMINDERS, (say.no_reminders(),))
        case ActOnReminder():
            return _act_on_known(conversation, ask, known, context, texts)
        case DropAllReminders():
            return _drop(calm, context.reminders.all(), say)
        case PauseReminders():
            return pause_reminders(calm, ask, known[0].zone, context, say)
        case ResumeReminders():
            return Step(calm, Intent.REMINDERS, (say.resumed(known),), (Pause(None),))
        case NameReminder():
            return _name(calm, ask, known, say, texts)
        case Remind():
            return None


def _act_on_known(
    conversation: Conversation,
    ask: ActOnReminder,
    known: Sequence[Reminder],
    context: Context,
    texts: SearchReplies,
) -> Step:
    """Show the reminders, or act on the one that is meant; a question where that is not known."""
    calm, say = conversation.understood(), _replies(context, texts)
    if ask.act is ReminderAction.SHOW:
        return _show_reminders(conversation, known, context, say)
    if ask.number is not None:
        return _act_on_number(ask.act, ask.number, calm, context, texts)
    if len(known) == 1:
        return _act(ask.act, calm, known[0], context, texts)
    footer = say.drop_which() if ask.act is ReminderAction.DROP else say.skip_which()
    return _ask_which(ask.act, footer, conversation, known, context, say)


def _name(
    calm: Conversation,
    ask: NameReminder,
    known: Sequence[Reminder],
    say: ReminderReplies,
    texts: SearchReplies,
) -> Step:
    """Give a reminder the person's own words."""
    if not 1 <= ask.number <= len(known):
        return _no_such_number(calm, known, say, texts)
    words = trim(to_gsm(ask.words).strip(), MAX_OWN_WORDS_SEPTETS)
    named = replace(known[ask.number - 1], words=words)
    return Step(calm, Intent.REMINDERS, (say.named(named),), (ChangeReminder(named),))


def answer_reminder_follow_up(
    conversation: Conversation,
    text: Text,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The answer to a number of the list of reminders, or to a word about the last one that
    came."""
    state, request = conversation.state, text.understood.request
    if isinstance(state, ChooseReminder):
        if request.number is not None:
            chosen = _act_on_number(state.act, request.number, conversation, context, texts)
            return replace(chosen, topic=_TOPICS[state.act])
        if request.move is Move.ALL and state.act is ReminderAction.DROP:
            return change_reminders(conversation, DropAllReminders(), context, texts)
    last = last_reminder(conversation, context)
    if not last:
        return None
    if request.number == 1 or text.understood.asks_where:
        shown = show_reminder_meeting(conversation.understood(), last, context, texts)
        return replace(shown, topic=Topic.COMING)
    pleased = request.intent is Intent.THANKS or request.move is Move.OK
    if pleased and not isinstance(state, OfferPlace):
        say = _replies(context, texts)
        return Step(conversation.understood(), Intent.THANKS, (say.acknowledged(),))
    return None


def active_reminders(context: Context) -> list[Reminder]:
    """The reminders that are not over, as they are numbered: one for a single time stays a while
    after it was sent, to be asked about."""
    return [one for one in context.reminders.all() if next_occurrence(one)]


def _show_reminders(
    conversation: Conversation, known: Sequence[Reminder], context: Context, say: ReminderReplies
) -> Step:
    paused = context.reminders.paused_until()
    footer = say.what_next(paused=bool(paused and paused > context.now))
    return _ask_which(ReminderAction.SHOW, footer, conversation, known, context, say)


def _ask_which(
    act: ReminderAction,
    footer: str,
    conversation: Conversation,
    known: Sequence[Reminder],
    context: Context,
    say: ReminderReplies,
) -> Step:
    reply = say.reminder_list(known, context.reminders.paused_until(), footer)
    asking = ChooseReminder(act, conversation.search_state)
    return Step(conversation.move_to(asking), Intent.REMINDERS, (reply,))


def _act_on_number(
    act: ReminderAction,
    number: int,
    conversation: Conversation,
    context: Context,
    texts: SearchReplies,
) -> Step:
    known, say = active_reminders(context), _replies(context, texts)
    if not known:
        return Step(conversation, Intent.REMINDERS, (say.no_reminders(),))
    if not 1 <= number <= len(known):
        return _no_such_number(conversation, known, say, texts)
    return _act(act, conversation, known[number - 1], context, texts)


def _act(
    act: ReminderAction,
    conversation: Conversation,
    reminder: Reminder,
    context: Context,
    texts: SearchReplies,
) -> Step:
    say = _replies(context, texts)
    match act:
        case ReminderAction.SHOW:
            return show_reminder_meeting(conversation, reminder, context, texts)
        case ReminderAction.DROP:
            return _drop(conversation, [reminder], say)
        case ReminderAction.SKIP:
            return _skip(conversation, reminder, context, say)


def _drop(conversation: Conversation, dropped: Sequence[Reminder], say: ReminderReplies) -> Step:
    effect, after = DropReminders(tuple(one.id for one in dropped)), _leave_question(conversation)
    return Step(after, Intent.REMINDERS, (say.dropped(dropped),), (effect,))


def _skip(
    conversation: Conversation, reminder: Reminder, context: Context, say: ReminderReplies
) -> Step:
    """Leave out the next one; where its text has come already, there is nothing to change."""
    paused = context.reminders.paused_until()
    start, last_start = next_occurrence(reminder, paused), last_done_occurrence(reminder)
    follow_up = FOLLOW_UP_PERIOD if reminder.id == conversation.last_reminder else timedelta()
    after = _leave_question(conversation)
    if start is None or (last_start and last_start + follow_up > context.now):
        reply = say.not_this_time(reminder, paused)
        return Step(after, Intent.REMINDERS, (reply,))
    rest = replace(reminder, done_until=start.astimezone(UTC))
    over = next_occurrence(rest) is None
    effect = DropReminders((reminder.id,)) if over else ChangeReminder(rest)
    return Step(after, Intent.REMINDERS, (say.skipped(rest, paused, start),), (effect,))


def show_reminder_meeting(
    conversation: Conversation, reminder: Reminder, context: Context, texts: SearchReplies
) -> Step:
    """The meeting of a reminder: the one going on, or the next one."""
    say, about = _replies(context, texts), meeting_of_reminder(reminder, context)
    if about is None:
        return Step(conversation, Intent.REMINDERS, (say.meeting_gone(),))
    reply = texts.lists.details(
        about.meeting,
        about.hit,
        context.now,
        about.zone,
        online=about.online,
        footer=say.after_details(),
    )
    # What is said next may be about it.
    return Step(replace(conversation, last_reminder=reminder.id), Intent.REMINDERS, (reply,))


def _no_such_number(
    conversation: Conversation,
    known: Sequence[Reminder],
    say: ReminderReplies,
    texts: SearchReplies,
) -> Step:
    reply = say.no_such_reminder(texts.phrases.numbers(1, len(known)))
    return Step(conversation, Intent.REMINDERS, (reply,))


def _leave_question(conversation: Conversation) -> Conversation:
    """What goes on when a question about one of several reminders is answered."""
    if isinstance(conversation.state, ChooseReminder):
        return conversation.resume()
    return conversation


def _replies(context: Context, texts: SearchReplies) -> ReminderReplies:
    return ReminderReplies(context.line, texts.language, context.now)
