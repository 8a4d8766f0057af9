"""Asking for a reminder: which meeting, how long before, and the agreement that carriers require.

The question carries all that carriers ask to be disclosed, so one OK agrees, to exactly the words
that were sent: where they would say something else by now, they are sent anew.
"""

from dataclasses import replace
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskReminder, ChooseMeeting, ConfirmReminder, Results
from flows.conversation.time_zones import zone_of
from flows.conversation.turn import (
    Channel,
    Context,
    DropReminders,
    Effect,
    Intent,
    SetReminder,
    Step,
    Text,
)
from flows.dialogs import find_meeting, manage_reminders
from flows.dialogs.meeting_in_mind import meetings_in_mind
from flows.dialogs.reminder_choice import active_reminders
from flows.dialogs.reminder_draft import ReminderDraft, draft_reminder, lead_time
from flows.domain.reminders import MAX_REMINDERS, Reminder, snapshot_of
from flows.replies.reminder_replies import ReminderReplies
from flows.replies.reminder_request_replies import ReminderRequestReplies
from flows.replies.search_replies import SearchReplies
from flows.text.gsm import to_gsm
from flows.understanding.commands import ANY_LEAD_TIME, LeadTime, Remind
from flows.understanding.parsed_request import Move
from flows.understanding.reminder_wishes import agrees, only_thanks, read_new_time


def answer_reminder_request(
    conversation: Conversation,
    text: Text,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The answer to what is asked of reminders in any state, to a question about one, or to the
    last one that came; None where the text is about something else."""
    ask = text.understood.reminder
    if isinstance(ask, Remind):
        if only_thanks(text.understood):
            thanked = ReminderReplies(context.line, texts.language, context.now).acknowledged()
            return Step(conversation.understood(), Intent.THANKS, (thanked,))
        return _start_reminder(conversation, ask, text, context, texts)
    if ask:
        return manage_reminders.change_reminders(conversation, ask, text, context, texts)
    return _expected_answer(
        conversation, text, context, texts
    ) or manage_reminders.answer_reminder_follow_up(conversation, text, context, texts)


def answer_remind(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """The answer to a text that wants a reminder, or that answers a question about one, in a
    person's own words."""
    answered = _expected_answer(conversation, text, context, texts)
    if answered:
        return answered
    state, ask = conversation.state, text.understood.reminder
    if isinstance(ask, Remind):
        return _start_reminder(conversation, ask, text, context, texts)
    named = meetings_in_mind(conversation, text, context)
    if isinstance(state, AskReminder | ConfirmReminder) and not (
        named.named and state.number not in named.numbers
    ):
        told = _told_lead(state.behind, state.number, text, context)
        if told != ANY_LEAD_TIME:
            return _refine(conversation, state, told, context, texts)
    return _start_reminder(conversation, Remind(), text, context, texts)


def repeat_reminder_question(
    conversation: Conversation, context: Context, texts: SearchReplies
) -> Step | None:
    """The question once more, after the first answer that was not understood."""
    state = conversation.state
    if conversation.misses or not isinstance(state, AskReminder | ConfirmReminder):
        return None
    reply = _replies(context, texts).out_of_range()
    if isinstance(state, ConfirmReminder):
        reply = to_gsm(state.wording)
    return Step(conversation.count_miss(), Intent.UNKNOWN, (reply,))


def _start_reminder(
    conversation: Conversation, ask: Remind, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """The question whether they agree, for the meeting with the number of `ask`, else for the one
    that the text means or that was looked at last, else for the only one."""
    say = _replies(context, texts)
    if text.channel is Channel.WHATSAPP:
        return _reply(conversation, say.not_by_whatsapp())
    shown = conversation.search_state
    if not isinstance(shown, Results) or not shown.hits:
        return _reply(conversation, say.place_first())
    numbers = meetings_in_mind(conversation, text, context).numbers
    number = ask.number or (numbers[0] if len(numbers) == 1 else None)
    if number is None:
        asked = texts.phrases.numbers(1, len(shown.hits))
        lead = ask.lead.refined_by(_told_lead(shown, None, text, context))
        asking = ChooseMeeting(shown, lead)
        return Step(conversation.move_to(asking), Intent.REMIND, (say.which_meeting(asked),))
    lead = ask.lead
    told = _told_lead(shown, number, text, context)
    if not lead.says_when or text.understood.slots.reminder_time:
        lead = lead.refined_by(told)
    return _confirm_or_set(conversation, AskReminder(number, shown, lead), context, texts)


def _told_lead(shown: Results, number: int | None, text: Text, context: Context) -> LeadTime:
    """When and how often, as the text tells it, for a meeting of the list; the hour at which that
    one begins tells only which is meant."""
    new, start = read_new_time(text.understood), None
    if number and 1 <= number <= len(shown.hits):
        start = shown.hits[number - 1].start.astimezone(ZoneInfo(zone_of(shown, context)))
    told = lead_time(new.time, new.once, start)
    minute = start.hour * 60 + start.minute if start else None
    turn = 24 * 60 if told.clock and told.clock.sure else 12 * 60
    if minute is not None and told.clock and (told.clock.minute - minute) % turn == 0:
        return told._replace(clock=None)
    return told


def _expected_answer(
    conversation: Conversation,
    text: Text,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The answer to a question about a reminder."""
    state, request = conversation.state, text.understood.request
    if not isinstance(state, ChooseMeeting | AskReminder | ConfirmReminder):
        return None
    if request.move is Move.NO:
        reply = _replies(context, texts).nothing_set()
        return Step(conversation.resume(), Intent.REMIND, (reply,))
    if request.move is Move.BACK:
        return find_meeting.repeat_page(conversation, state.behind, context, texts)
    if isinstance(state, ChooseMeeting):
        if request.number is None:
            return None
        asking = AskReminder(request.number, state.behind, state.lead)
        return _confirm_or_set(conversation, asking, context, texts)
    # YES, where the carrier lets it through, too.
    yes = request.move is Move.OK or request.intent is Intent.START
    if yes or agrees(text.understood):
        return _confirm_or_set(conversation, state, context, texts)
    lead = text.understood.lead_time
    if not lead and _tells_when(text):
        lead = _told_lead(state.behind, state.number, text, context)
    return _refine(conversation, state, lead, context, texts) if lead else None


def _tells_when(text: Text) -> bool:
    """Whether a text surely tells when a reminder is wanted: "the night before", "make it 2
    hours"."""
    time, request = read_new_time(text.understood).time, text.understood.request
    if not time or request.placed:
        return False
    only_length = time.minutes is not None and request.intent is Intent.UNKNOWN
    return time.said or only_length


def _refine(
    conversation: Conversation,
    state: AskReminder | ConfirmReminder,
    lead: LeadTime,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """The question whether they agree, with what was told just now."""
    asking = AskReminder(state.number, state.behind, state.lead.refined_by(lead))
    return _confirm_or_set(conversation, asking, context, texts)


def _confirm_or_set(
    conversation: Conversation,
    state: AskReminder | ConfirmReminder,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """Set what they agreed to, if it still has the same words; else ask whether they agree, and
    when, as long as that was not told."""
    say, shown = _replies(context, texts), state.behind
    # Where no question was asked first, this answer is about the list, and so are its numbers.
    left = conversation.resume() if conversation.state is state else conversation.move_to(shown)
    if not 1 <= state.number <= len(shown.hits):
        return Step(left, Intent.REMIND, (texts.lists.no_such_number(len(shown.hits)),))
    drafted = _draft_for(state, context)
    if drafted is None:
        return Step(left, Intent.REMIND, (say.meeting_gone(),))
    if isinstance(drafted, LeadTime):
        asking = conversation.move_to(AskReminder(state.number, shown, drafted))
        return Step(asking, Intent.REMIND, (say.out_of_range(),))
    refusal = _refusal(state, drafted, context, texts)
    if refusal:
        return Step(left, Intent.REMIND, (refusal,))
    terms = say.terms(drafted.reminder, drafted.start)
    if not isinstance(state, ConfirmReminder) or terms != state.wording:
        confirm = ConfirmReminder(state.number, shown, state.lead, terms)
        reply = terms
        if state.lead == ANY_LEAD_TIME:
            place = shown.query.place
            zone = place.zone if place else context.line.zone
            reply = say.offer(drafted.reminder, drafted.start, drafted.unshifted_at, zone)
        return Step(conversation.move_to(confirm), Intent.REMIND, (reply,))
    return _set_reminder(drafted, left, terms, context, say)


def _set_reminder(
    drafted: ReminderDraft,
    then: Conversation,
    terms: str,
    context: Context,
    say: ReminderRequestReplies,
) -> Step:
    """Keep it, in the place of one of the same meeting."""
    known, meeting = context.reminders.all(), drafted.reminder.meeting
    others = [one for one in active_reminders(context) if one.meeting != meeting]
    replaced = [one for one in known if one.meeting == meeting]
    effects: list[Effect] = []
    reminder = drafted.reminder
    if replaced:
        effects.append(DropReminders(tuple(one.id for one in replaced)))
        reminder = replace(reminder, words=replaced[0].words)
    effects.append(SetReminder(reminder, terms))
    reply = say.reminder_set(len(others) + 1, reminder, drafted.start)
    return Step(then, Intent.REMIND, (reply,), tuple(effects))


def _refusal(
    state: AskReminder | ConfirmReminder,
    drafted: ReminderDraft,
    context: Context,
    texts: SearchReplies,
) -> str:
    """Why there can be no such reminder: it is there already, or there are too many; "" if it
    can be."""
    say, known = _replies(context, texts), active_reminders(context)
    for number, one in enumerate(known, 1):
        if one.meeting == drafted.reminder.meeting:
            return say.already_set(number, one) if _same_times(one, drafted.reminder) else ""
    return say.too_many(len(known)) if len(known) >= MAX_REMINDERS else ""


def _same_times(one: Reminder, other: Reminder) -> bool:
    """Whether two of one meeting come at the same times."""
    return (one.minutes_before, one.hour_chosen, one.last_day) == (
        other.minutes_before,
        other.hour_chosen,
        other.last_day,
    )


def _draft_for(
    state: AskReminder | ConfirmReminder, context: Context
) -> ReminderDraft | LeadTime | None:
    """The reminder asked for; what of the lead can stay, where it cannot be; None where the
    meeting is gone."""
    if not 1 <= state.number <= len(state.behind.hits):
        return None
    hit = state.behind.hits[state.number - 1]
    meeting = context.meetings.get([hit.id]).get(hit.id)
    snapshot = snapshot_of(meeting) if meeting else None
    if snapshot is None:
        return None
    zone = zone_of(state.behind, context)
    return draft_reminder(hit.id, snapshot, zone, state.lead, context.now) or LeadTime(
        once=state.lead.once
    )


def _reply(conversation: Conversation, reply: str) -> Step:
    return Step(conversation.understood(), Intent.REMIND, (reply,))


def _replies(context: Context, texts: SearchReplies) -> ReminderRequestReplies:
    return ReminderRequestReplies(context.line, texts.language, context.now)
