"""Whether there can be the reminder that somebody asks for."""

from flows.conversation.states import AskReminder, ConfirmReminder
from flows.conversation.time_zones import zone_of
from flows.conversation.turn import Context
from flows.dialogs.reminder_choice import active_reminders
from flows.dialogs.reminder_draft import ReminderDraft, draft_reminder
from flows.domain.occurrence import parse_rule
from flows.domain.reminders import MAX_REMINDERS, Reminder, snapshot_of
from flows.domain.template_kinds import KINDS_FOR_REMINDERS
from flows.replies.channel_replies import ChannelReplies
from flows.replies.reminder_request_replies import ReminderRequestReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.commands import LeadTime


def reason_against_all(context: Context, texts: SearchReplies) -> str:
    """Why there can be no reminder at all: none may be sent where they text; "" if it can be."""
    if context.unasked >= KINDS_FOR_REMINDERS:
        return ""
    say = ChannelReplies(context.line, texts.language, texts.channel)
    return say.no_reminders_here(context.sms_number)


def reason_against(
    state: AskReminder | ConfirmReminder,
    drafted: ReminderDraft,
    context: Context,
    texts: SearchReplies,
) -> str:
    """Why there can be no such reminder: none may be sent, the meeting never begins, it is there
    already, or there are too many; "" if it can be."""
    if refusal := reason_against_all(context, texts):
        return refusal
    say = ReminderRequestReplies(context.line, texts.language, context.now)
    if parse_rule(drafted.reminder.snapshot.rule).always:
        return say.always_on()
    known = active_reminders(context)
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


def draft_for(
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
