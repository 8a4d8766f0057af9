"""Pausing all reminders: up to which day, and what is said."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Intent, Pause, Step
from flows.domain.sober_days import months_later
from flows.replies.reminder_replies import ReminderReplies
from flows.understanding.commands import PauseReminders

DEFAULT_PAUSE = timedelta(days=14)
MAX_PAUSE = timedelta(weeks=26)


def pause_reminders(
    conversation: Conversation,
    ask: PauseReminders,
    zone: str,
    context: Context,
    say: ReminderReplies,
) -> Step | None:
    """No reminders up to the midnight with which a day begins in `zone`; None where there is no
    such day."""
    here = ZoneInfo(zone)
    today = context.now.astimezone(here).date()
    longest = today + MAX_PAUSE
    day: date | None = today + DEFAULT_PAUSE
    if ask.until:
        day = ask.until.day(today, context.line.country, ahead=True)
    elif ask.months or ask.days:
        # No further than the longest, so that no number leads out of the calendar.
        months, days = min(ask.months, 12), min(ask.days, MAX_PAUSE.days + 1)
        day = months_later(today, months) + timedelta(days=days)
    if day is None:
        return None
    until = datetime.combine(min(day, longest), time(), here).astimezone(UTC)
    reply = say.paused(until, zone, longest=day > longest)
    return Step(conversation, Intent.REMINDERS, (reply,), (Pause(until),))
