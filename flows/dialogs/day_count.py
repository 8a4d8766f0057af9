"""The conversation about a person's own count of days, and about texts at its milestones."""

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from flows.conversation.states import ConfirmMarks, State, behind, left
from flows.conversation.time_zones import zone_of
from flows.conversation.turn import Channel, Context, CountDays, Intent, Step, Text, Topic
from flows.domain.reminders import Days
from flows.domain.sober_days import counted, next_mark
from flows.replies.day_count_replies import DayAnswers
from flows.replies.search_replies import Texts
from flows.text.gsm import plain
from flows.understanding.commands import CountFrom, ForgetDays, HowMany, TellMarks
from flows.understanding.day_count_commands import Ask, asked
from flows.understanding.request_reader import Move, Request

# No count begins longer ago than this.
LONGEST = timedelta(days=100 * 365)


def answer(
    state: State, text: Text, request: Request, context: Context, texts: Texts
) -> Step | None:
    """The answer to what is asked about days; None where the text is about something else."""
    today = context.now.astimezone(ZoneInfo(zone_of(state, context))).date()
    ask = asked(text.body, today, context.line.country)
    if not ask and not isinstance(state, ConfirmMarks):
        return None
    decided = _decided(ask, state, text, request, today, context, texts)
    return decided and replace(decided, topic=_TOPICS.get(type(ask), Topic.CELEBRATE))


# What they ask, for other programs; the rest is about milestones.
_TOPICS = {CountFrom: Topic.SET, HowMany: Topic.ASK, ForgetDays: Topic.STOP}


def _decided(
    ask: Ask | None,
    state: State,
    text: Text,
    request: Request,
    today: date,
    context: Context,
    texts: Texts,
) -> Step | None:
    """What is done about it; an answer to a question where nothing is asked."""
    say, days = DayAnswers(context.line, texts.language), context.reminders.days()
    calm = replace(state, misses=0)
    match ask:
        case CountFrom(since):
            zone = days.zone if days else zone_of(state, context)
            new = Days(since or today, zone, bool(days and days.marks))
            return _count(calm, new if since else None, today, context, say)
        case None:
            return _agreed(state, request, days, context, say)
        case _ if not days:
            return Step(calm, Intent.DAYS, (say.none(),))
        case HowMany():
            reply = say.days(days.since, counted(days, context.now))
            return Step(calm, Intent.DAYS, (reply,))
        case ForgetDays():
            return Step(calm, Intent.DAYS, (say.forgotten(),), (CountDays(None),))
        case TellMarks(False):
            off = (CountDays(replace(days, marks=False)),) if days.marks else ()
            return Step(left(state), Intent.DAYS, (say.marks_off(),), off)
        case TellMarks():
            return _offer_marks(calm, text, days, say)


def again(state: State) -> Step | None:
    """The question once more, after the first answer that was not understood."""
    if state.misses or not isinstance(state, ConfirmMarks):
        return None
    return Step(replace(state, misses=1), Intent.UNKNOWN, (plain(state.wording),))


def _count(state: State, days: Days | None, today: date, context: Context, say: DayAnswers) -> Step:
    """Count from a day on, in place of the one counted from until now."""
    if days is None or days.since < today - LONGEST:
        return Step(state, Intent.DAYS, (say.which_day(),))
    if days.since > today:
        return Step(state, Intent.DAYS, (say.to_come(days.since),))
    reply = say.counting(days.since, counted(days, context.now), marks=days.marks)
    return Step(state, Intent.DAYS, (reply,), (CountDays(days),))


def _offer_marks(state: State, text: Text, days: Days, say: DayAnswers) -> Step:
    if days.marks:
        return Step(state, Intent.DAYS, (say.marks_already(),))
    if text.channel is Channel.WHATSAPP:
        return Step(state, Intent.DAYS, (say.not_by_whatsapp(),))
    terms = say.terms()
    return Step(ConfirmMarks(behind(state), terms), Intent.DAYS, (terms,))


def _agreed(
    state: State, request: Request, days: Days | None, context: Context, say: DayAnswers
) -> Step | None:
    """The answer to whether they want to be texted at milestones."""
    if not isinstance(state, ConfirmMarks) or days is None:
        return None
    if request.move is Move.NO:
        return Step(left(state), Intent.DAYS, (say.marks_off(),))
    if request.move is Move.OK or request.intent is Intent.START:  # YES, where the carrier lets it
        on = replace(days, marks=True)
        moment, _ = next_mark(on, context.now)
        reply = say.marks_on(moment.astimezone(ZoneInfo(on.zone)))
        agreed = (CountDays(on, state.wording),)
        return Step(left(state), Intent.DAYS, (reply,), agreed)
    return None
