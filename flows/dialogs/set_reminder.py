"""Asking for a reminder: which meeting, how long before, and the agreement that carriers require.

A word that says the hour or how often spares the question. OK agrees to exactly the words that were
sent: where they would say something else by now, they are sent anew.
"""

from dataclasses import replace
from zoneinfo import ZoneInfo

from flows.conversation.states import (
    AskReminder,
    ChooseMeeting,
    ConfirmReminder,
    Results,
    State,
    count_miss,
    resume,
    search_state,
    suspend,
)
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
from flows.understanding.reminder_commands import read_lead_time, read_reminder_command
from flows.understanding.request_reader import Move, ParsedRequest


def answer_reminder_request(
    state: State, text: Text, request: ParsedRequest, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to what is asked of reminders in any state, to a question about one, or to the
    last one that came; None where the text is about something else."""
    today = context.now.astimezone(ZoneInfo(zone_of(state, context))).date()
    ask = read_reminder_command(text.body, request, today, context.line.country)
    if isinstance(ask, Remind):
        if text.channel is Channel.WHATSAPP:
            return _reply(state, _replies(context, texts).not_by_whatsapp())
        return _start_reminder(state, ask, context, texts)
    if ask:
        return manage_reminders.change_reminders(state, ask, context, texts)
    return _expected_answer(
        state, text, request, context, texts
    ) or manage_reminders.answer_reminder_follow_up(state, text, request, context, texts)


def repeat_reminder_question(state: State, context: Context, texts: SearchReplies) -> Step | None:
    """The question once more, after the first answer that was not understood."""
    if state.misses or not isinstance(state, AskReminder | ConfirmReminder):
        return None
    if isinstance(state, ConfirmReminder):
        return Step(count_miss(state), Intent.UNKNOWN, (to_gsm(state.wording),))
    reply = _lead_question(state, context, texts)
    return Step(count_miss(state), Intent.UNKNOWN, (reply,)) if reply else None


def _start_reminder(state: State, ask: Remind, context: Context, texts: SearchReplies) -> Step:
    """REMIND, with or without a number: alone it means the meeting looked at last, or the only
    one."""
    shown = search_state(state)
    if not isinstance(shown, Results) or not shown.hits:
        return _reply(state, _replies(context, texts).place_first())
    number = ask.number or shown.details_number or (1 if len(shown.hits) == 1 else None)
    listed = _results_behind(state)
    if number is None:
        numbers = texts.numbers(1, len(shown.hits))
        reply = _replies(context, texts).which_meeting(numbers)
        return Step(ChooseMeeting(listed, ask.lead), Intent.REMIND, (reply,))
    return _propose(AskReminder(number, listed, ask.lead), context, texts)


def _expected_answer(
    state: State, text: Text, request: ParsedRequest, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to a question about a reminder."""
    if not isinstance(state, ChooseMeeting | AskReminder | ConfirmReminder):
        return None
    if request.move is Move.NO:
        return Step(resume(state), Intent.REMIND, (_replies(context, texts).nothing_set(),))
    if request.move is Move.BACK:
        return find_meeting.repeat_page(state.behind, context, texts)
    if isinstance(state, ChooseMeeting):
        if request.number is None:
            return None
        return _propose(AskReminder(request.number, state.behind, state.lead), context, texts)
    if request.move is Move.OK or request.intent is Intent.START:  # YES, where the carrier lets it
        wording = state.wording if isinstance(state, ConfirmReminder) else ""
        return _confirm_or_set(state, wording, context, texts)
    lead = read_lead_time(text.body)
    if lead:
        asking = AskReminder(state.number, state.behind, state.lead.refined_by(lead))
        return _propose(asking, context, texts)
    return None


def _propose(asking: AskReminder, context: Context, texts: SearchReplies) -> Step:
    """The question when, or, where enough was said, the one whether they agree."""
    if asking.lead == ANY_LEAD_TIME:
        reply = _lead_question(asking, context, texts)
        if reply:
            return Step(asking, Intent.REMIND, (reply,))
    return _confirm_or_set(asking, "", context, texts)


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
    state: AskReminder | ConfirmReminder, wording: str, context: Context, texts: SearchReplies
) -> Step:
    """Set what they agreed to, if it is what `wording` says; else ask whether they do."""
    say = _replies(context, texts)
    shown = state.behind
    if not 1 <= state.number <= len(shown.hits):
        reply = texts.no_such_number(len(shown.hits))
        return Step(resume(state), Intent.REMIND, (reply,))
    drafted = _draft_for(state, context)
    if drafted is None:
        return Step(resume(state), Intent.REMIND, (say.meeting_gone(),))
    if isinstance(drafted, LeadTime):
        asking = AskReminder(state.number, shown, drafted)
        return Step(asking, Intent.REMIND, (say.out_of_range(),))
    refusal = _refusal(state, drafted, context, texts)
    if refusal:
        return Step(resume(state), Intent.REMIND, (refusal,))
    terms = say.terms(drafted.reminder, drafted.start)
    if terms != wording:
        confirm = ConfirmReminder(state.number, shown, state.lead, terms)
        return Step(confirm, Intent.REMIND, (terms,))
    return _set_reminder(drafted, resume(state), terms, context, say)


def _set_reminder(
    drafted: ReminderDraft, then: State, terms: str, context: Context, say: ReminderReplies
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
    zone = zone_of(state, context)
    return draft_reminder(hit.id, snapshot, zone, state.lead, context.now) or LeadTime(
        once=state.lead.once
    )


def _results_behind(state: State) -> Results:
    shown = suspend(state)
    assert isinstance(shown, Results)  # the caller has looked
    return shown


def _reply(state: State, reply: str) -> Step:
    return Step(replace(state, misses=0), Intent.REMIND, (reply,))


def _replies(context: Context, texts: SearchReplies) -> ReminderReplies:
    return ReminderReplies(context.line, texts.language, context.now)
