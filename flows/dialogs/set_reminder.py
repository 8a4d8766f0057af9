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
    behind,
    left,
    missed,
    under,
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
from flows.dialogs.reminder_draft import Draft, draft
from flows.domain.reminders import MOST, Reminder, told_of
from flows.replies.reminder_replies import ReminderAnswers
from flows.replies.search_replies import Texts
from flows.text.gsm import plain
from flows.understanding.commands import ANY_LEAD, Lead, Remind
from flows.understanding.reminder_commands import asked, lead_of
from flows.understanding.request_reader import Move, Request


def answer(
    state: State, text: Text, request: Request, context: Context, texts: Texts
) -> Step | None:
    """The answer to what is asked of reminders in any state, to a question about one, or to the
    last one that came; None where the text is about something else."""
    today = context.now.astimezone(ZoneInfo(zone_of(state, context))).date()
    ask = asked(text.body, request, today, context.line.country)
    if isinstance(ask, Remind):
        if text.channel is Channel.WHATSAPP:
            return _say(state, _answers(context, texts).not_by_whatsapp())
        return _remind(state, ask, context, texts)
    if ask:
        return manage_reminders.change(state, ask, context, texts)
    return _awaited(state, text, request, context, texts) or manage_reminders.answer(
        state, text, request, context, texts
    )


def again(state: State, context: Context, texts: Texts) -> Step | None:
    """The question once more, after the first answer that was not understood."""
    if state.misses or not isinstance(state, AskReminder | ConfirmReminder):
        return None
    if isinstance(state, ConfirmReminder):
        return Step(missed(state), Intent.UNKNOWN, (plain(state.wording),))
    reply = _question(state, context, texts)
    return Step(missed(state), Intent.UNKNOWN, (reply,)) if reply else None


def _remind(state: State, ask: Remind, context: Context, texts: Texts) -> Step:
    """REMIND, with or without a number: alone it means the meeting looked at last, or the only
    one."""
    shown = under(state)
    if not isinstance(shown, Results) or not shown.hits:
        return _say(state, _answers(context, texts).place_first())
    number = ask.number or shown.seen or (1 if len(shown.hits) == 1 else None)
    listed = _list(state)
    if number is None:
        numbers = texts.numbers(1, len(shown.hits))
        reply = _answers(context, texts).which_meeting(numbers)
        return Step(ChooseMeeting(listed, ask.lead), Intent.REMIND, (reply,))
    return _propose(AskReminder(number, listed, ask.lead), context, texts)


def _awaited(
    state: State, text: Text, request: Request, context: Context, texts: Texts
) -> Step | None:
    """The answer to a question about a reminder."""
    if not isinstance(state, ChooseMeeting | AskReminder | ConfirmReminder):
        return None
    if request.move is Move.NO:
        return Step(left(state), Intent.REMIND, (_answers(context, texts).left(),))
    if request.move is Move.BACK:
        return find_meeting.again(state.behind, context, texts)
    if isinstance(state, ChooseMeeting):
        if request.number is None:
            return None
        return _propose(AskReminder(request.number, state.behind, state.lead), context, texts)
    if request.move is Move.OK or request.intent is Intent.START:  # YES, where the carrier lets it
        wording = state.wording if isinstance(state, ConfirmReminder) else ""
        return _agree(state, wording, context, texts)
    lead = lead_of(text.body)
    if lead:
        asking = AskReminder(state.number, state.behind, state.lead.then(lead))
        return _propose(asking, context, texts)
    return None


def _propose(asking: AskReminder, context: Context, texts: Texts) -> Step:
    """The question when, or, where enough was said, the one whether they agree."""
    if asking.lead == ANY_LEAD:
        reply = _question(asking, context, texts)
        if reply:
            return Step(asking, Intent.REMIND, (reply,))
    return _agree(asking, "", context, texts)


def _question(asking: AskReminder, context: Context, texts: Texts) -> str | None:
    drafted = _drafted(asking, context)
    if isinstance(drafted, Draft) and not _refusal(asking, drafted, context, texts):
        place = asking.behind.query.place
        zone = place.zone if place else context.line.zone
        return _answers(context, texts).ask(drafted.reminder, drafted.start, drafted.plainly, zone)
    return None


def _agree(
    state: AskReminder | ConfirmReminder, wording: str, context: Context, texts: Texts
) -> Step:
    """Set what they agreed to, if it is what `wording` says; else ask whether they do."""
    say = _answers(context, texts)
    shown = state.behind
    if not 1 <= state.number <= len(shown.hits):
        reply = texts.no_such_number(len(shown.hits))
        return Step(left(state), Intent.REMIND, (reply,))
    drafted = _drafted(state, context)
    if drafted is None:
        return Step(left(state), Intent.REMIND, (say.gone(),))
    if isinstance(drafted, Lead):
        asking = AskReminder(state.number, shown, drafted)
        return Step(asking, Intent.REMIND, (say.out_of_range(),))
    refusal = _refusal(state, drafted, context, texts)
    if refusal:
        return Step(left(state), Intent.REMIND, (refusal,))
    terms = say.terms(drafted.reminder, drafted.start)
    if terms != wording:
        confirm = ConfirmReminder(state.number, shown, state.lead, terms)
        return Step(confirm, Intent.REMIND, (terms,))
    return _set(drafted, left(state), terms, context, say)


def _set(drafted: Draft, then: State, terms: str, context: Context, say: ReminderAnswers) -> Step:
    """Keep it, in the place of one of the same meeting."""
    known, meeting = context.reminders.all(), drafted.reminder.meeting
    others = [one for one in manage_reminders.standing(context) if one.meeting != meeting]
    replaced = [one for one in known if one.meeting == meeting]
    effects: list[Effect] = []
    reminder = drafted.reminder
    if replaced:
        effects.append(DropReminders(tuple(one.id for one in replaced)))
        reminder = replace(reminder, words=replaced[0].words)
    effects.append(SetReminder(reminder, terms))
    reply = say.done(len(others) + 1, reminder, drafted.start)
    return Step(then, Intent.REMIND, (reply,), tuple(effects))


def _refusal(
    state: AskReminder | ConfirmReminder, drafted: Draft, context: Context, texts: Texts
) -> str:
    """Why there can be no such reminder: it is there already, or there are too many; "" if it
    can be."""
    say, known = _answers(context, texts), manage_reminders.standing(context)
    for number, one in enumerate(known, 1):
        if one.meeting == drafted.reminder.meeting:
            return say.already(number, one) if _same(one, drafted.reminder) else ""
    return say.full(len(known)) if len(known) >= MOST else ""


def _same(one: Reminder, other: Reminder) -> bool:
    """Whether two of one meeting come at the same times."""
    return (one.before, one.chosen, one.ends) == (other.before, other.chosen, other.ends)


def _drafted(state: AskReminder | ConfirmReminder, context: Context) -> Draft | Lead | None:
    """The reminder asked for; what of the lead can stay, where it cannot be; None where the
    meeting is gone."""
    if not 1 <= state.number <= len(state.behind.hits):
        return None
    hit = state.behind.hits[state.number - 1]
    meeting = context.meetings.get([hit.id]).get(hit.id)
    told = told_of(meeting) if meeting else None
    if told is None:
        return None
    zone = zone_of(state, context)
    return draft(hit.id, told, zone, state.lead, context.now) or Lead(once=state.lead.once)


def _list(state: State) -> Results:
    shown = behind(state)
    assert isinstance(shown, Results)  # the caller has looked
    return shown


def _say(state: State, reply: str) -> Step:
    return Step(replace(state, misses=0), Intent.REMIND, (reply,))


def _answers(context: Context, texts: Texts) -> ReminderAnswers:
    return ReminderAnswers(context.line, texts.language, context.now)
