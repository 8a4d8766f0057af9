"""The conversation about a person's own count of days, and about texts at its milestones."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.states import ConfirmMarks, Results
from flows.conversation.time_zones import zone_of
from flows.conversation.turn import Context, CountDays, Intent, Step, Text, Topic
from flows.dialogs import milestone_texts
from flows.domain.reminders import DayCount
from flows.domain.sober_days import elapsed_days, months_later, same_month
from flows.domain.written_dates import WrittenDate
from flows.replies.day_count_replies import DayCountReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.commands import (
    CountDaysFrom,
    ForgetDayCount,
    SetMilestoneTexts,
    ShowDayCount,
    ShowDayReached,
    TellDays,
)
from flows.understanding.day_corrections import read_day_correction
from flows.understanding.day_count_commands import DayCountCommand
from flows.understanding.sober_time import SoberTime, day_so_long_ago, read_sober_time

# No count begins longer ago than this.
MAX_COUNT_AGE = timedelta(days=100 * 365)


def answer_day_count(
    conversation: Conversation,
    text: Text,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The answer to what is asked about days; None where the text is about something else."""
    ask = text.understood.days
    corrected = None if ask else _answer_correction(conversation, text, context, texts)
    if corrected:
        return corrected
    if isinstance(ask, TellDays):
        return answer_days(conversation, text, Topic.CELEBRATE, context, texts)
    if not ask and not isinstance(conversation.state, ConfirmMarks):
        return None
    decided = _decided(ask, conversation, text, _today(conversation, context), context, texts)
    return decided and replace(decided, topic=_TOPICS.get(type(ask), Topic.CELEBRATE))


def answer_days(
    conversation: Conversation, text: Text, topic: Topic, context: Context, texts: SearchReplies
) -> Step:
    """The answer to a text about days in a person's own words; `topic` says what it wants."""
    told = read_sober_time(text.understood)
    decided = _answer_topic(told, conversation, text, topic, context, texts)
    return replace(decided, topic=topic)


def _answer_correction(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to a text right after the days were spoken of that puts them right. None for any
    other text."""
    request = text.understood.request
    kind = request.types or request.fellowship or request.way or request.mentions_meeting
    listed = isinstance(conversation.state, Results) and not text.understood.slots.dates
    if conversation.subject is not Intent.DAYS or kind or listed:
        return None
    told, days = read_day_correction(text.understood), context.reminders.days()
    if told is None:
        return None
    zone = days.zone if days else zone_of(conversation.search_state, context)
    now = context.now.astimezone(ZoneInfo(zone))
    if told.length:
        since: date | None = day_so_long_ago((told.length,), now).date()
    else:
        since = _corrected_day(told.since, days, now.date(), context.line.country)
    if since is None:
        return None
    say = _replies(context, texts)
    new = DayCount(since, zone, bool(days and days.milestones))
    counted = _start_count(conversation.understood(), new, now.date(), context, say)
    return replace(counted, topic=Topic.SET)


def _corrected_day(
    written: WrittenDate | None, days: DayCount | None, today: date, country: str
) -> date | None:
    """The day that is meant: a number alone is one of the month that was counted from."""
    if written is None:
        return None
    if days and written.of_month:
        return same_month(days.since, written.of_month, today) or written.day(today, country)
    return written.day(today, country)


def _answer_topic(
    told: SoberTime,
    conversation: Conversation,
    text: Text,
    topic: Topic,
    context: Context,
    texts: SearchReplies,
) -> Step:
    ask = text.understood.days
    if told.marks and topic in (Topic.CELEBRATE, Topic.STOP):
        ask = SetMilestoneTexts(topic is Topic.CELEBRATE and not told.off)
    elif topic is Topic.ASK and not told.since:
        ask = ShowDayCount()
    elif topic is Topic.STOP:
        ask = ForgetDayCount()
    elif not isinstance(ask, SetMilestoneTexts):
        return _count_what_is_told(told, conversation, topic, context, texts)
    decided = _decided(ask, conversation, text, _today(conversation, context), context, texts)
    say = _replies(context, texts)
    return decided or Step(conversation.understood(), Intent.DAYS, (say.no_count(),))


def _count_what_is_told(
    told: SoberTime,
    conversation: Conversation,
    topic: Topic,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """Count from the day that is told, congratulating first. What is no sober day of the person's
    own is not counted."""
    say, days = (
        _replies(context, texts),
        context.reminders.days(),
    )
    calm = conversation.understood()
    if told.theirs or told.ages:
        reply = say.good_news() if told.theirs else say.birthday()
        return Step(calm, Intent.DAYS, (reply,))
    zone = days.zone if days else zone_of(conversation.search_state, context)
    now = context.now.astimezone(ZoneInfo(zone))
    since, readable = _told_since(told, now, context.line.country)
    if since:
        new = DayCount(since, zone, bool(days and days.milestones))
        return _start_count(calm, new, now.date(), context, say)
    if readable:
        return Step(calm, Intent.DAYS, (say.no_such_day(),))
    if topic is Topic.SET:
        return Step(calm, Intent.DAYS, (say.which_day(),))
    if days:
        reply = say.day_total(days.since, elapsed_days(days, context.now))
        return Step(calm, Intent.DAYS, (reply,))
    return Step(calm, Intent.DAYS, (say.celebrated(),))


def _told_since(told: SoberTime, now: datetime, country: str) -> tuple[date | None, bool]:
    """The first day that is told, and whether one is told: it may be in no calendar."""
    today = now.date()
    if told.since:
        return told.since.day(today, country), True
    if told.day:
        return today - timedelta(days=min(told.day, MAX_COUNT_AGE.days + 2) - 1), True
    if told.lengths:
        full = now
        if told.full_on:
            days = [told.full_on.day(today, country, ahead=ahead) for ahead in (False, True)]
            known = [day for day in days if day]
            if not known:
                return None, True
            nearest = min(known, key=lambda day: abs(day - today))
            full = now.replace(year=nearest.year, month=nearest.month, day=nearest.day)
        return day_so_long_ago(told.lengths, full).date(), True
    return None, False


def _today(conversation: Conversation, context: Context) -> date:
    zone = ZoneInfo(zone_of(conversation.search_state, context))
    return context.now.astimezone(zone).date()


# What they ask, for other programs; the rest is about milestones.
_TOPICS = {
    CountDaysFrom: Topic.SET,
    ShowDayCount: Topic.ASK,
    ShowDayReached: Topic.ASK,
    ForgetDayCount: Topic.STOP,
}


def _decided(
    ask: DayCountCommand | None,
    conversation: Conversation,
    text: Text,
    today: date,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """What is done about it; an answer to a question where nothing is asked."""
    say, days = (
        _replies(context, texts),
        context.reminders.days(),
    )
    calm = conversation.understood()
    match ask:
        case CountDaysFrom():
            zone = days.zone if days else zone_of(conversation.search_state, context)
            since = _first_day(ask, today, context.line.country)
            if ask.since and not since:
                return Step(calm, Intent.DAYS, (say.no_such_day(),))
            new = DayCount(since, zone, bool(days and days.milestones)) if since else None
            return _start_count(calm, new, today, context, say)
        case None | TellDays():
            return milestone_texts.answer_milestone_consent(conversation, text, days, context, say)
        case _ if not days:
            return Step(calm, Intent.DAYS, (say.no_count(),))
        case ShowDayCount():
            reply = say.day_total(days.since, elapsed_days(days, context.now))
            return Step(calm, Intent.DAYS, (reply,))
        case ShowDayReached():
            return Step(calm, Intent.DAYS, (_when_reached(ask, days, today, say),))
        case ForgetDayCount():
            return Step(calm, Intent.DAYS, (say.forgotten(),), (CountDays(None),))
        case SetMilestoneTexts(False):
            off = (CountDays(replace(days, milestones=False)),) if days.milestones else ()
            return Step(conversation.resume(), Intent.DAYS, (say.milestones_off(),), off)
        case SetMilestoneTexts():
            return milestone_texts.offer_milestones(calm, days, context, say)


def _when_reached(ask: ShowDayReached, days: DayCount, today: date, say: DayCountReplies) -> str:
    """The day on which the count is so long, or was."""
    if ask.unit == "day":
        day = days.since + timedelta(days=ask.number)
    else:
        day = months_later(days.since, ask.number * (12 if ask.unit == "year" else 1))
    return say.reached(day, ask.number, ask.unit, over=day <= today)


def _first_day(ask: CountDaysFrom, today: date, country: str) -> date | None:
    """The day that is day 1, None where no day was told or it is none."""
    day = ask.since.day(today, country) if ask.since else None
    return day - timedelta(days=ask.day - 1) if day else None


def _start_count(
    conversation: Conversation,
    days: DayCount | None,
    today: date,
    context: Context,
    say: DayCountReplies,
) -> Step:
    """Count from a day on, in place of the one counted from until now."""
    if days is None or days.since < today - MAX_COUNT_AGE:
        return Step(conversation, Intent.DAYS, (say.which_day(),))
    if days.since > today:
        return Step(conversation, Intent.DAYS, (say.future_date(days.since),))
    reply = say.count_started(
        days.since, elapsed_days(days, context.now), milestones=days.milestones
    )
    return Step(conversation, Intent.DAYS, (reply,), (CountDays(days),))


def _replies(context: Context, texts: SearchReplies) -> DayCountReplies:
    return DayCountReplies(context.line, texts.language, texts.channel)
