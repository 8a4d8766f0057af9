"""A reminder before it is agreed on: when it would be, by what somebody said of it."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flows.domain.reminders import Reminder, Told, ends_after_one, occurrence, span
from flows.domain.time_window import Clock
from flows.understanding.commands import Lead

BEFORE = 60
SHORTEST, LONGEST = 5, 24 * 60


class Draft(NamedTuple):
    """A reminder, the first start it is for, and when its text would go out if the hour were no
    matter; aware datetimes."""

    reminder: Reminder
    start: datetime
    plainly: datetime


def draft(meeting: int, told: Told, zone: str, lead: Lead, now: datetime) -> Draft | None:
    """What would be set, by default an hour before and every week; None where so long before is
    not to be had. Its first text is still to come: none goes out late just because it was asked
    for late."""
    start = occurrence(told, now)
    before = BEFORE if lead.before is None else lead.before
    if lead.clock:
        before = _before(lead.clock, start.astimezone(ZoneInfo(zone)))
    if not SHORTEST <= before <= LONGEST:
        return None
    reminder = Reminder(0, meeting, before, lead.timed, zone, told, now.astimezone(UTC))
    while span(reminder, start)[0] <= now:
        # Just past it: exactly its start would say that they have been told of it.
        reminder = replace(reminder, after=start.astimezone(UTC) + timedelta(minutes=1))
        start = occurrence(told, reminder.after)
    if lead.once:
        reminder = replace(reminder, ends=ends_after_one(start))
    return Draft(reminder, start, start.astimezone(UTC) - timedelta(minutes=before))


def _before(clock: Clock, start: datetime) -> int:
    """The minutes from the last time a clock shows this, to a start."""
    wall = datetime.combine(start.date(), time(*divmod(clock.minute, 60)))
    gap = (start.replace(tzinfo=None) - wall) // timedelta(minutes=1)
    turn = LONGEST if clock.sure else LONGEST // 2
    return gap % turn or turn
