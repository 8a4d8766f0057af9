"""The conversation about what comes each day: the line's reading, and the question how a day is."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.states import AnswerCheckin, ConfirmDaily, Results
from flows.conversation.time_zones import zone_of
from flows.conversation.turn import (
    Channel,
    Context,
    EndDaily,
    Intent,
    Pause,
    SetDaily,
    Step,
    Text,
)
from flows.dialogs.reminder_choice import active_reminders
from flows.dialogs.reminder_pause import pause_reminders
from flows.domain.daily_texts import (
    DEFAULT_MINUTES,
    MAX_ANSWER,
    DailyKind,
    DailyText,
    meant_minute_of,
    next_daily_moment,
)
from flows.replies.daily_replies import DailyReplies
from flows.replies.reminder_replies import ReminderReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.commands import DailyCommand, PauseReminders, ResumeReminders
from flows.understanding.parsed_request import Move

INTENT_OF_KIND = {DailyKind.READING: Intent.READING, DailyKind.CHECKIN: Intent.CHECKIN}
KIND_OF_INTENT = {intent: kind for kind, intent in INTENT_OF_KIND.items()}


def answer_daily(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to what is asked about daily texts; None where the text is about anything else."""
    ask, state = text.understood.daily, conversation.state
    pausing = _answer_pause(conversation, text, context, texts)
    if pausing:
        return pausing
    kind = _kind_meant(ask, conversation)
    if ask and kind:
        return _answer_command(kind, ask, conversation, text, context, texts)
    if isinstance(state, ConfirmDaily):
        return _answer_consent(state, conversation, text, context, texts)
    return None


def answer_daily_wish(
    kind: DailyKind, conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """The answer to who likely wants this, in words that are no command."""
    ask = text.understood.daily or DailyCommand(kind)
    return _answer_command(kind, ask, conversation, text, context, texts)


def _answer_pause(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """A pause, or its end, for who has daily texts and no reminders: it holds for both."""
    ask = text.understood.reminder
    if not isinstance(ask, PauseReminders | ResumeReminders) or active_reminders(context):
        return None
    theirs = [one for kind in DailyKind if (one := context.daily.daily(kind))]
    if not theirs:
        return None
    say, calm = ReminderReplies(context.line, texts.language, context.now), conversation.resume()
    if isinstance(ask, PauseReminders):
        return pause_reminders(calm, ask, theirs[0].zone, context, say)
    return Step(calm, Intent.REMINDERS, (say.resumed(()),), (Pause(None),))


def _kind_meant(ask: DailyCommand | None, conversation: Conversation) -> DailyKind | None:
    """What a command is about: an hour alone is about what was spoken of last, unless it is a bare
    number or a list is on the screen; "every morning at 7" is, in any case."""
    if ask is None:
        return None
    if ask.kind:
        return ask.kind
    if isinstance(conversation.state, ConfirmDaily):
        return conversation.state.text.kind
    listed = isinstance(conversation.state, Results) or ask.number is not None
    if (listed and not ask.daily) or conversation.subject is None:
        return None
    return KIND_OF_INTENT.get(conversation.subject)


def _answer_command(
    kind: DailyKind,
    ask: DailyCommand,
    conversation: Conversation,
    text: Text,
    context: Context,
    texts: SearchReplies,
) -> Step:
    say, theirs = DailyReplies(context.line, texts.language), context.daily.daily(kind)
    calm, reading = conversation.resume(), kind is DailyKind.READING
    if ask.off:
        ended = (EndDaily(kind),) if theirs else ()
        reply = say.reading_off() if reading else say.checkin_off()
        return Step(calm, INTENT_OF_KIND[kind], (reply,), ended)
    may_be_answer = not reading and theirs and ask.number in range(1, MAX_ANSWER + 1)
    if ask.clock and not may_be_answer:
        minute = meant_minute_of(ask.clock, kind)
        return _set_hour(kind, minute, theirs, calm, text, context, say)
    if reading and not ask.daily:
        return _send_reading(theirs, calm, context, texts, say)
    if not theirs:
        return _set_hour(kind, DEFAULT_MINUTES[kind], None, calm, text, context, say)
    if reading:
        return Step(calm, Intent.READING, (say.reading_runs(theirs.minute),))
    if theirs.run.waits:
        waiting = calm.move_to(AnswerCheckin(calm.search_state))
        return Step(waiting, Intent.CHECKIN, (say.ask_day(),))
    return Step(calm, Intent.CHECKIN, (say.checkin_runs(theirs.minute, theirs.run.answered),))


def _send_reading(
    theirs: DailyText | None,
    calm: Conversation,
    context: Context,
    texts: SearchReplies,
    say: DailyReplies,
) -> Step:
    """The reading of this day, where they are."""
    zone = theirs.zone if theirs else zone_of(calm.search_state, context)
    today = context.now.astimezone(ZoneInfo(zone)).date()
    readings = context.daily.readings
    words = readings.of_day(today, (texts.language, context.line.language))
    if words:
        offer = () if theirs else (say.reading_offer(),)
        return Step(calm, Intent.READING, (words, *offer))
    reply = say.no_reading_today() if readings.any() else say.no_readings()
    return Step(calm, Intent.READING, (reply,))


def _set_hour(
    kind: DailyKind,
    minute: int,
    theirs: DailyText | None,
    calm: Conversation,
    text: Text,
    context: Context,
    say: DailyReplies,
) -> Step:
    """The hour is another one from now on, of what they get already; else the question whether they
    agree."""
    intent = INTENT_OF_KIND[kind]
    if theirs:
        changed = replace(theirs, minute=minute, zone=_zone(theirs, calm, context))
        reply = _told_when(changed, context, say)
        return Step(calm, intent, (reply,), (SetDaily(changed),))
    if kind is DailyKind.READING and not context.daily.readings.any():
        return Step(calm, intent, (say.no_readings(),))
    if text.channel is Channel.WHATSAPP:
        return Step(calm, intent, (say.not_by_whatsapp(),))
    terms = say.reading_terms(minute) if kind is DailyKind.READING else say.checkin_terms(minute)
    wanted = DailyText(kind, minute, zone_of(calm.search_state, context))
    return Step(calm.move_to(ConfirmDaily(wanted, calm.search_state, terms)), intent, (terms,))


def _zone(theirs: DailyText, calm: Conversation, context: Context) -> str:
    """By which clock the new hour is: that of the list on the screen, else as before."""
    listed = isinstance(calm.search_state, Results)
    return zone_of(calm.search_state, context) if listed else theirs.zone


def _answer_consent(
    state: ConfirmDaily,
    conversation: Conversation,
    text: Text,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The answer to whether they want it each day."""
    say, request = DailyReplies(context.line, texts.language), text.understood.request
    intent, wanted = INTENT_OF_KIND[state.text.kind], state.text
    if request.move is Move.NO:
        reading = wanted.kind is DailyKind.READING
        reply = say.reading_off() if reading else say.checkin_off()
        return Step(conversation.resume(), intent, (reply,))
    if request.move is Move.OK or request.intent is Intent.START:  # YES, where the carrier lets it
        reply = _told_when(wanted, context, say)
        agreed = (SetDaily(wanted, state.wording),)
        return Step(conversation.resume(), intent, (reply,), agreed)
    return None


def _told_when(text: DailyText, context: Context, say: DailyReplies) -> str:
    """Done, and when the first one comes."""
    first = next_daily_moment(text.minute, text.zone, context.now).astimezone(ZoneInfo(text.zone))
    return say.reading_on(first) if text.kind is DailyKind.READING else say.checkin_on(first)
