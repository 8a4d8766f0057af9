"""Asking for a reminder: which meeting, how long before, and the agreement that carriers require.

A word that says the hour or how often makes the question needless. OK agrees to exactly the words
that were sent: where they would say something else by now, they are sent anew.
"""

from dataclasses import replace

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
from flows.dialogs.reminder_draft import ReminderDraft, draft_reminder
from flows.domain.reminders import MAX_REMINDERS, Reminder, snapshot_of
from flows.replies.reminder_replies import ReminderReplies
from flows.replies.search_replies import SearchReplies
from flows.text.gsm import to_gsm
from flows.understanding.commands import ANY_LEAD_TIME, LeadTime, Remind
from flows.understanding.parsed_request import Move


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
        if text.channel is Channel.WHATSAPP:
            return _reply(conversation, _replies(context, texts).not_by_whatsapp())
        return _start_reminder(conversation, ask, context, texts)
    if ask:
        return manage_reminders.change_reminders(conversation, ask, context, texts)
    return _expected_answer(
        conversation, text, context, texts
    ) or manage_reminders.answer_reminder_follow_up(conversation, text, context, texts)


def repeat_reminder_question(
    conversation: Conversation, context: Context, texts: SearchReplies
) -> Step | None:
    """The question once more, after the first answer that was not understood."""
    state = conversation.state
    if conversation.misses or not isinstance(state, AskReminder | ConfirmReminder):
        return None
    if isinstance(state, ConfirmReminder):
        return Step(conversation.count_miss(), Intent.UNKNOWN, (to_gsm(state.wording),))
    reply = _lead_question(state, context, texts)
    return Step(conversation.count_miss(), Intent.UNKNOWN, (reply,)) if reply else None


def _start_reminder(
    conversation: Conversation, ask: Remind, context: Context, texts: SearchReplies
) -> Step:
    """REMIND, with or without a number: alone it means the meeting looked at last, or the only
    one."""
    shown = conversation.search_state
    if not isinstance(shown, Results) or not shown.hits:
        return _reply(conversation, _replies(context, texts).place_first())
    number = ask.number or shown.details_number or (1 if len(shown.hits) == 1 else None)
    if number is None:
        numbers = texts.phrases.numbers(1, len(shown.hits))
        reply = _replies(context, texts).which_meeting(numbers)
        asking = ChooseMeeting(shown, ask.lead)
        return Step(conversation.move_to(asking), Intent.REMIND, (reply,))
    return _propose(conversation, AskReminder(number, shown, ask.lead), context, texts)


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
        return _propose(conversation, asking, context, texts)
    if request.move is Move.OK or request.intent is Intent.START:  # YES, where the carrier lets it
        return _confirm_or_set(conversation, state, context, texts)
    lead = text.understood.lead_time
    if lead:
        asking = AskReminder(state.number, state.behind, state.lead.refined_by(lead))
        return _propose(conversation, asking, context, texts)
    return None


def _propose(
    conversation: Conversation, asking: AskReminder, context: Context, texts: SearchReplies
) -> Step:
    """The question when, or, where enough was said, the one whether they agree."""
    if asking.lead == ANY_LEAD_TIME:
        reply = _lead_question(asking, context, texts)
        if reply:
            return Step(conversation.move_to(asking), Intent.REMIND, (reply,))
    return _confirm_or_set(conversation, asking, context, texts)


def _lead_question(asking: AskReminder, context: Context, texts: SearchReplies) -> str | None:
    drafted = _draft_for(asking, context)
    if isinstance(drafted, ReminderDraft) and not _refusal(asking, drafted, context, texts):
        place = asking.behind.query.place
        zone = place.zone if place else context.line.zone
        return _replies(context, texts).ask_lead(
            drafted.reminder, drafted.start, drafted.unshifted_at, zone
        )
    return None


def _confirm_or_set(
    conversation: Conversation,
    state: AskReminder | ConfirmReminder,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """Set what they agreed to, if it still has the same words; else ask whether they agree."""
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
        return Step(conversation.move_to(confirm), Intent.REMIND, (terms,))
    return _set_reminder(drafted, left, terms, context, say)


def _set_reminder(
    drafted: ReminderDraft, then: Conversation, terms: str, context: Context, say: ReminderReplies
) -> Step:
    """Keep it, in the place of one of the same meeting."""
    known, meeting = context.reminders.all(), drafted.reminder.meeting
    others = [one for one in manage_reminders.active_reminders(context) if one.meeting != meeting]
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
    say, known = _replies(context, texts), manage_reminders.active_reminders(context)
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


def _replies(context: Context, texts: SearchReplies) -> ReminderReplies:
    return ReminderReplies(context.line, texts.language, context.now)
