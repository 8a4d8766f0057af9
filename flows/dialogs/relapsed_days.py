"""The count of days of a person who tells that they started again."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from flows.conversation.turn import Context, CountDays, Step, Text
from flows.replies.day_count_replies import DayCountReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.sober_time import read_sober_time


def restart_after_relapse(step: Step, text: Text, context: Context, texts: SearchReplies) -> Step:
    """The answer to a relapse of a person whose days are counted: with it the count begins anew, if
    the text says so, and else how it can."""
    days = context.reminders.days()
    if not days:
        return step
    say, told = DayCountReplies(context.line, texts.language), read_sober_time(text.understood)
    if not told.restarts and told.day != 1:
        return replace(step, replies=(*step.replies, say.how_to_restart()))
    today = context.now.astimezone(ZoneInfo(days.zone)).date()
    counted = CountDays(replace(days, since=today))
    return replace(step, replies=(*step.replies, say.restarted()), effects=(*step.effects, counted))
