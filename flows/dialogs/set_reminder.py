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
    Context,
    DropReminders,
    Effect,
    Intent,
    SetReminder,
    Step,
    Text,
)
from flows.dialogs import find_meeting, manage_reminders
from flows.dialogs.meeting_in_mind import meetings_in_mind, reader_zone
from flows.dialogs.reminder_choice import active_reminders
from flows.dialogs.reminder_draft import ReminderDraft, lead_time
from flows.dialogs.reminder_follow_up import answer_act, answer_reminder_follow_up
from flows.dialogs.reminder_refusal import draft_for, reason_against, reason_against_all
from flows.replies.reminder_replies import ReminderReplies
from flows.replies.reminder_request_replies import ReminderRequestReplies
from flows.replies.search_replies import SearchReplies
from flows.text.gsm import to_gsm
from flows.understanding.commands import (
    ANY_LEAD_TIME,
    ActOnReminder,
    LeadTime,
    Remind,
    ReminderAction,
)
from flows.understanding.consent_answers import asks_how_often, read_consent
from flows.understanding.parsed_request import Move
from flows.understanding.reminder_wishes import only_thanks, read_new_time


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
    asked = isinstance(conversation.state, AskReminder | ConfirmReminder)
    if asked and ask == ActOnReminder(ReminderAction.DROP):  # "drop it"
        return _leave(conversation, context, texts)
    if ask:
        return manage_reminders.change_reminders(conversation, ask, text, context, texts)
    return (
        _expected_answer(conversation, text, context, texts)
        or answer_reminder_follow_up(conversation, text, context, texts)
        or answer_act(conversation, text, context, texts)
    )


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
    if refusal := reason_against_all(context, texts):
        return _reply(conversation, refusal)
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
    wanted = AskReminder(number, shown, lead)
    return _confirm_or_set(conversation, wanted, context, texts, names=ask.number is None)


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
    consent = read_consent(text.understood)
    if request.move is Move.NO or consent is False:
        return _leave(conversation, context, texts)
    if request.move is Move.BACK:
        return find_meeting.repeat_page(conversation, state.behind, context, texts)
    if isinstance(state, ChooseMeeting):
        if request.number is None:
            return None
        asking = AskReminder(request.number, state.behind, state.lead)
        return _confirm_or_set(conversation, asking, context, texts)
    # YES, where the carrier lets it through, too.
    if consent or request.move is Move.OK or request.intent is Intent.START:
        return _confirm_or_set(conversation, state, context, texts)
    return _answer_in_detail(conversation, state, text, context, texts)


def _answer_in_detail(
    conversation: Conversation,
    state: AskReminder | ConfirmReminder,
    text: Text,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The answer to another time or another meeting than was asked about, or to a question."""
    lead = text.understood.lead_time
    if not lead and _tells_when(text):
        lead = _told_lead(state.behind, state.number, text, context)
    if lead:
        return _refine(conversation, state, lead, context, texts)
    named = meetings_in_mind(conversation, text, context)
    if named.named and len(named.numbers) == 1 and state.number not in named.numbers:
        asking = AskReminder(named.numbers[0], state.behind, state.lead)
        return _confirm_or_set(conversation, asking, context, texts, names=True)
    if isinstance(state, ConfirmReminder) and asks_how_often(text.understood):
        return _reply(conversation, to_gsm(state.wording))  # they say it
    return None


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
    *,
    names: bool = False,
) -> Step:
    """Set what they agreed to, if it still has the same words; else ask whether they agree, and
    when, as long as that was not told. The question `names` the meeting where no number did."""
    say, shown = _replies(context, texts), state.behind
    # Where no question was asked first, this answer is about the list, and so are its numbers.
    left = conversation.resume() if conversation.state is state else conversation.move_to(shown)
    if not 1 <= state.number <= len(shown.hits):
        return Step(left, Intent.REMIND, (texts.lists.no_such_number(len(shown.hits)),))
    drafted = draft_for(state, context)
    if drafted is None:
        return Step(left, Intent.REMIND, (say.meeting_gone(),))
    if isinstance(drafted, LeadTime):
        asking = conversation.move_to(AskReminder(state.number, shown, drafted))
        return Step(asking, Intent.REMIND, (say.out_of_range(),))
    refusal = reason_against(state, drafted, context, texts)
    if refusal:
        return Step(left, Intent.REMIND, (refusal,))
    terms = say.terms(drafted.reminder, drafted.start)
    if not isinstance(state, ConfirmReminder) or terms != state.wording:
        confirm = ConfirmReminder(state.number, shown, state.lead, terms)
        reply = _question(state, drafted, context, texts, names=names)
        return Step(conversation.move_to(confirm), Intent.REMIND, (reply,))
    return _set_reminder(drafted, left, terms, context, say)


def _question(
    state: AskReminder | ConfirmReminder,
    drafted: ReminderDraft,
    context: Context,
    texts: SearchReplies,
    *,
    names: bool,
) -> str:
    """The question whether they agree."""
    say, zone = _replies(context, texts), reader_zone(state.behind.query, context)
    if state.lead == ANY_LEAD_TIME:
        return say.offer(drafted.reminder, drafted.start, drafted.unshifted_at, zone)
    if names:
        return say.named_terms(drafted.reminder, drafted.start, zone)
    return say.terms(drafted.reminder, drafted.start)


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


def _leave(conversation: Conversation, context: Context, texts: SearchReplies) -> Step:
    """The answer to a no."""
    return Step(conversation.resume(), Intent.REMIND, (_replies(context, texts).nothing_set(),))


def _reply(conversation: Conversation, reply: str) -> Step:
    return Step(conversation.understood(), Intent.REMIND, (reply,))


def _replies(context: Context, texts: SearchReplies) -> ReminderRequestReplies:
    return ReminderRequestReplies(context.line, texts.language, context.now, texts.channel)
