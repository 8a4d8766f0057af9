"""Reminders that are set: showing, dropping, skipping, pausing and naming them, and what is said
to an answer after one came."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows import vocabulary
from flows.conversation.states import ChooseReminder, OfferPlace, State, behind, left
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
from flows.domain.reminders import RECALL, Reminder, coming, last_told, occurrence, told_of
from flows.domain.search import Hit
from flows.domain.sober_days import months_later
from flows.replies.reminder_messages import OWN_WORDS
from flows.replies.reminder_replies import ReminderAnswers
from flows.replies.search_replies import Texts
from flows.text.gsm import plain, trim
from flows.text.normalize import fold
from flows.understanding.commands import Act, DropAll, Name, OfReminder, PauseFor, Remind, Resume
from flows.understanding.reminder_commands import Ask
from flows.understanding.request_reader import Move, Request

BARE_PAUSE = timedelta(days=14)
LONGEST_PAUSE = timedelta(weeks=26)

# How long a meeting of unknown length is taken to last.
USUAL = timedelta(hours=1)

_WHERE = vocabulary.table("reminding")["where"]


def change(state: State, ask: Ask, context: Context, texts: Texts) -> Step | None:
    """Do what is asked of the reminders there are."""
    decided = _changed(state, ask, context, texts)
    return decided and replace(decided, topic=_topic(ask))


# What they ask, for other programs.
_TOPICS: dict[Act | type[Ask], Topic] = {
    Act.SHOW: Topic.LIST,
    Act.DROP: Topic.DROP,
    Act.SKIP: Topic.SKIP,
    DropAll: Topic.DROP,
    PauseFor: Topic.PAUSE,
    Resume: Topic.RESUME,
    Name: Topic.WORDS,
}


def _topic(ask: Ask) -> str:
    return _TOPICS.get(ask.act if isinstance(ask, OfReminder) else type(ask), "")


def _changed(state: State, ask: Ask, context: Context, texts: Texts) -> Step | None:
    say, known = _answers(context, texts), standing(context)
    calm = replace(state, misses=0)
    last = _last(state, context)
    match ask:
        case OfReminder(Act.DROP | Act.SKIP as act, None) if last:
            return _act(act, calm, last, context, texts)
        case _ if not known:
            return Step(calm, Intent.REMINDERS, (say.none(),))
        case OfReminder(Act.SHOW):
            return _show(state, known, context, say)
        case OfReminder(act, None):
            if len(known) == 1:
                return _act(act, calm, known[0], context, texts)
            footer = say.drop_which() if act is Act.DROP else say.skip_which()
            return _choose(act, footer, state, known, context, say)
        case OfReminder(act, number):
            return _numbered(act, number or 0, calm, context, texts)
        case DropAll():
            return _drop(calm, context.reminders.all(), say)
        case PauseFor():
            return _pause(calm, ask, known[0].zone, context, say)
        case Resume():
            return Step(calm, Intent.REMINDERS, (say.resumed(known),), (Pause(None),))
        case Name(number, words) if 1 <= number <= len(known):
            named = replace(known[number - 1], words=trim(plain(words).strip(), OWN_WORDS))
            return Step(calm, Intent.REMINDERS, (say.named(named),), (ChangeReminder(named),))
        case Name():
            return _no_such(calm, known, say, texts)
        case Remind():
            return None


def answer(
    state: State, text: Text, request: Request, context: Context, texts: Texts
) -> Step | None:
    """The answer to a number of the list of reminders, or to a word about the last one that
    came."""
    if isinstance(state, ChooseReminder):
        if request.number is not None:
            chosen = _numbered(state.act, request.number, state, context, texts)
            return replace(chosen, topic=_TOPICS[state.act])
        if request.move is Move.ALL and state.act is Act.DROP:
            return change(state, DropAll(), context, texts)
    last = _last(state, context)
    if not last:
        return None
    if request.number == 1 or fold(text.body) in _WHERE:
        shown = _details(replace(state, misses=0), last, context, texts)
        return replace(shown, topic=Topic.COMING)
    pleased = request.intent is Intent.THANKS or request.move is Move.OK
    if pleased and not isinstance(state, OfferPlace):
        say = _answers(context, texts)
        return Step(replace(state, misses=0), Intent.THANKS, (say.heard(),))
    return None


def standing(context: Context) -> list[Reminder]:
    """The reminders that are not over, as they are numbered: one for a single time stays a while
    after it was sent, to be asked about."""
    return [one for one in context.reminders.all() if coming(one)]


def _last(state: State, context: Context) -> Reminder | None:
    """The reminder that came last, or was looked at last."""
    known = context.reminders.all() if state.reminded else ()
    return next((one for one in known if one.id == state.reminded), None)


def _show(state: State, known: Sequence[Reminder], context: Context, say: ReminderAnswers) -> Step:
    paused = context.reminders.paused_until()
    footer = say.what_next(paused=bool(paused and paused > context.now))
    return _choose(Act.SHOW, footer, state, known, context, say)


def _choose(
    act: Act,
    footer: str,
    state: State,
    known: Sequence[Reminder],
    context: Context,
    say: ReminderAnswers,
) -> Step:
    reply = say.all(known, context.reminders.paused_until(), footer)
    return Step(ChooseReminder(act, behind(state)), Intent.REMINDERS, (reply,))


def _numbered(act: Act, number: int, state: State, context: Context, texts: Texts) -> Step:
    known = standing(context)
    if not 1 <= number <= len(known):
        say = _answers(context, texts)
        return _no_such(state, known, say, texts) if known else _none(state, say)
    return _act(act, state, known[number - 1], context, texts)


def _act(act: Act, state: State, reminder: Reminder, context: Context, texts: Texts) -> Step:
    say = _answers(context, texts)
    match act:
        case Act.SHOW:
            return _details(state, reminder, context, texts)
        case Act.DROP:
            return _drop(state, [reminder], say)
        case Act.SKIP:
            return _skip(state, reminder, context, say)


def _drop(state: State, dropped: Sequence[Reminder], say: ReminderAnswers) -> Step:
    effect = DropReminders(tuple(one.id for one in dropped))
    return Step(_answered(state), Intent.REMINDERS, (say.dropped(dropped),), (effect,))


def _skip(state: State, reminder: Reminder, context: Context, say: ReminderAnswers) -> Step:
    """Leave out the next one; where its text has come already, there is nothing to change."""
    paused = context.reminders.paused_until()
    start, told = coming(reminder, paused), last_told(reminder)
    lately = RECALL if reminder.id == state.reminded else timedelta()
    if start is None or (told and told + lately > context.now):
        reply = say.not_this_time(reminder, paused)
        return Step(_answered(state), Intent.REMINDERS, (reply,))
    rest = replace(reminder, after=start.astimezone(UTC))
    over = coming(rest) is None
    effect = DropReminders((reminder.id,)) if over else ChangeReminder(rest)
    return Step(_answered(state), Intent.REMINDERS, (say.skipped(rest, paused, start),), (effect,))


def _pause(state: State, ask: PauseFor, zone: str, context: Context, say: ReminderAnswers) -> Step:
    """No reminders up to the midnight with which a day begins."""
    here = ZoneInfo(zone)
    today = context.now.astimezone(here).date()
    longest = today + LONGEST_PAUSE
    day = ask.until or today + BARE_PAUSE
    if ask.months or ask.days:
        # No further than the longest, so that no number leads out of the calendar.
        months, days = min(ask.months, 12), min(ask.days, LONGEST_PAUSE.days + 1)
        day = months_later(today, months) + timedelta(days=days)
    until = datetime.combine(min(day, longest), time(), here).astimezone(UTC)
    reply = say.paused(until, zone, longest=day > longest)
    return Step(state, Intent.REMINDERS, (reply,), (Pause(until),))


def _details(state: State, reminder: Reminder, context: Context, texts: Texts) -> Step:
    """The meeting of a reminder: the one going on, or the next one."""
    meeting = None
    if reminder.meeting is not None:
        meeting = context.meetings.get([reminder.meeting]).get(reminder.meeting)
    told = told_of(meeting) if meeting else None
    say = _answers(context, texts)
    if meeting is None or told is None:
        return Step(state, Intent.REMINDERS, (say.gone(),))
    lasts = timedelta(minutes=meeting.minutes) if meeting.minutes else USUAL
    hit = Hit(meeting.id, meeting.name, occurrence(told, context.now - lasts), None)
    reply = texts.details(
        meeting,
        hit,
        context.now,
        reminder.zone,
        online=not meeting.kind.has_door,
        footer=say.after_details(),
    )
    # What is said next may be about it.
    return Step(replace(state, reminded=reminder.id), Intent.REMINDERS, (reply,))


def _no_such(state: State, known: Sequence[Reminder], say: ReminderAnswers, texts: Texts) -> Step:
    reply = say.no_such(texts.numbers(1, len(known)))
    return Step(state, Intent.REMINDERS, (reply,))


def _none(state: State, say: ReminderAnswers) -> Step:
    return Step(state, Intent.REMINDERS, (say.none(),))


def _answered(state: State) -> State:
    """What goes on when a question about one of several reminders is answered."""
    return left(state) if isinstance(state, ChooseReminder) else state


def _answers(context: Context, texts: Texts) -> ReminderAnswers:
    return ReminderAnswers(context.line, texts.language, context.now)
