"""Faint signs of a danger that what was understood of the text speaks against: nobody who moves
their reminder to 15 minutes before is asked whether they are safe."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows.conversation.turn import ChangeReminder, CountDays, Intent, SetReminder, Step, Topic
from flows.crisis import Category, Danger
from flows.understanding.understanding import Understanding

# A sign less likely than this is faint.
FAINT_SCORE = 0.8
# A weak sign of danger counts for nothing where so likely a listed meeting is asked or complained
# about, or days are counted. Of 6,600 texts of danger the rule takes three away.
SURE_OF_SUBJECT = 0.8
_CALM_SUBJECTS = (Intent.DETAILS, Intent.REPORT, Intent.SHARE, Intent.OFFICE)
# Of what counts days only a sign of drinking again does not.
_OF_DAYS = (Category.RELAPSE, Category.WITHDRAWAL)
_DANGERS = (Intent.CRISIS, Intent.RELAPSE)
_IMPOSSIBLE_SHARE = 0.02
# The same for anything that is no hard time, against a sign that is fainter still.
VERY_FAINT_SCORE = 0.5
_HARD_TIMES = (*_DANGERS, Intent.SUPPORT, Intent.HOTLINE)
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
    if any(isinstance(effect, SetReminder) for effect in step.effects):
        return True  # a yes to our question: "yeah go for it"
    return changes and step.intent is Intent.REMINDERS and step.topic in (Topic.CHANGE, Topic.SKIP)


def is_about_something_else(danger: Danger, understood: Understanding) -> bool:
    """Whether a text with a weak sign of danger is surely about a meeting that is listed or a count
    of days, or with a faint one about anything but a hard time."""
    likely = understood.intents
    if not likely or likely[0].share < SURE_OF_SUBJECT:
        return False
    if sum(one.share for one in likely if one.intent in _DANGERS) >= _IMPOSSIBLE_SHARE:
        return False
    faint = danger.score < VERY_FAINT_SCORE and likely[0].intent not in _HARD_TIMES
    counts = likely[0].intent is Intent.DAYS and danger.category in _OF_DAYS
    return faint or counts or likely[0].intent in _CALM_SUBJECTS


def _is_past(counted: CountDays, now: datetime) -> bool:
    days = counted.days
    if days is None:
        return False
    return now.astimezone(ZoneInfo(days.zone)).date() - days.since >= WITHDRAWAL_PERIOD
