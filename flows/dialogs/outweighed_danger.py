"""Faint signs of a danger that what was understood of the text speaks against: nobody who moves
their reminder to 15 minutes before is asked whether they are safe."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows.conversation.turn import ChangeReminder, CountDays, Intent, Step, Topic
from flows.crisis import Category, Danger

# A sign less likely than this is faint.
FAINT_SCORE = 0.8
# Who drank last so long ago is past the days in which stopping is a danger by itself.
WITHDRAWAL_PERIOD = timedelta(days=14)


def is_outweighed(danger: Danger, step: Step, now: datetime) -> bool:
    """Whether a danger that nobody states outright is not what a text is about. `step` is the
    answer to the text without it."""
    if danger.declared or danger.score >= FAINT_SCORE:
        return False
    counts = [effect for effect in step.effects if isinstance(effect, CountDays)]
    if danger.category is Category.WITHDRAWAL and any(_is_past(one, now) for one in counts):
        return True
    changes = any(isinstance(effect, ChangeReminder) for effect in step.effects)
    return changes and step.intent is Intent.REMINDERS and step.topic in (Topic.CHANGE, Topic.SKIP)


def _is_past(counted: CountDays, now: datetime) -> bool:
    days = counted.days
    if days is None:
        return False
    return now.astimezone(ZoneInfo(days.zone)).date() - days.since >= WITHDRAWAL_PERIOD
