"""What a text says of reminders beside a plain request: a number of their list, the question when,
a word about the last one that came, and a verb for one that it describes."""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskNewTime, ChooseReminder, OfferPlace
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.dialogs.manage_reminders import TOPIC_OF_ACT, answer_reminders, change_reminders
from flows.dialogs.meeting_in_mind import last_reminder
from flows.dialogs.reminder_actions import ReminderActions, new_time
from flows.dialogs.reminder_choice import active_reminders, reminders_meant
from flows.replies.search_replies import SearchReplies
from flows.understanding.commands import DropAllReminders, ReminderAction
from flows.understanding.consent_answers import asks_how_often
from flows.understanding.parsed_request import Move
from flows.understanding.reminder_acts import (
    only_describes,
    read_act,
    tells_absence,
    tells_new_time,
    tells_return,
)
from flows.understanding.reminder_wishes import (
    asks_when,
    points_at_hour,
    read_described,
    read_new_time,
)


def answer_reminder_follow_up(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to a number of the list of reminders, to the question when, or to a word about the
    last one that came."""
    state, request = conversation.state, text.understood.request
    actions = ReminderActions(conversation, context, texts)
    if isinstance(state, ChooseReminder):
        if request.number is not None:
            chosen = actions.act_on_number(state, request.number)
            return replace(chosen, topic=TOPIC_OF_ACT[state.act])
        if request.move is Move.ALL and state.act is ReminderAction.DROP:
            return change_reminders(conversation, DropAllReminders(), text, context, texts)
    if isinstance(state, AskNewTime):
        if request.move is Move.NO:
            return replace(actions.reply(actions.say.nothing_changed()), topic=Topic.CHANGE)
        asked = [one for one in active_reminders(context) if one.id == state.reminder]
        if text.understood.lead_time and asked:
            changed = actions.change(asked, new_time(text.understood.lead_time))
            return replace(changed, topic=Topic.CHANGE)
    return _answer_last(conversation, text, context, actions)


def _answer_last(
    conversation: Conversation, text: Text, context: Context, actions: ReminderActions
) -> Step | None:
    """The answer to a word about the reminder that came last."""
    request = text.understood.request
    about_meeting = request.number == 1 or text.understood.asks_where
    pleased = request.intent is Intent.THANKS or request.move is Move.OK
    last = last_reminder(conversation, context) if about_meeting or pleased else None
    if not last:
        return None
    if about_meeting:
        shown = replace(actions, conversation=conversation.understood()).show_meeting(last)
        return replace(shown, topic=Topic.COMING)
    if isinstance(conversation.state, OfferPlace):
        return None
    return Step(conversation.understood(), Intent.THANKS, (actions.say.acknowledged(),))


def answer_act(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to a text whose verb ends, skips or changes a reminder that it describes, for
    who has such a one, or that tells how long they are away; None for any other text."""
    request = text.understood.request
    asks = request.placed or request.mentions_meeting
    if not asks and tells_absence(text.understood) and active_reminders(context):
        return answer_reminders(conversation, text, Topic.PAUSE, context, texts)
    spoken_of = conversation.subject is Intent.REMINDERS
    asks_next = asks_how_often(text.understood) and asks_when(text.understood)
    if spoken_of and asks_next and active_reminders(context):
        return answer_reminders(conversation, text, Topic.COMING, context, texts)
    if not asks and tells_return(text.understood):
        paused = context.reminders.paused_until()
        if paused and paused > context.now:
            return answer_reminders(conversation, text, Topic.RESUME, context, texts)
    act = read_act(text.understood)
    if not act:
        return None
    known = active_reminders(context)
    described = read_described(text.understood)
    if act is ReminderAction.CHANGE and not points_at_hour(text.understood):
        described = replace(described, clocks=())  # it is the hour that is wanted
    meant = reminders_meant(described, known, conversation, context)
    if not known or meant.missed or not (meant.named or spoken_of):
        return None
    if act is ReminderAction.CHANGE:
        new = read_new_time(text.understood)
        certain = not request.placed and tells_new_time(text.understood, new, spoken_of=spoken_of)
    else:
        names = [
            name
            for number in meant.numbers
            for name in (known[number - 1].snapshot.name, known[number - 1].words)
        ]
        certain = meant.named and only_describes(text.understood, names)
    if not certain:
        return None
    return answer_reminders(conversation, text, TOPIC_OF_ACT[act], context, texts)
