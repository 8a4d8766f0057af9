"""A reminder before it is agreed on: when it would be, by what somebody said of it."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flows.domain.reminders import (
    MeetingSnapshot,
    Reminder,
    last_day_for_one,
    occurrence_after,
    send_window,
)
from flows.domain.time_window import ClockTime
from flows.understanding.commands import LeadTime

DEFAULT_LEAD_MINUTES = 60
MIN_LEAD_MINUTES, MAX_LEAD_MINUTES = 5, 24 * 60


class ReminderDraft(NamedTuple):
    """A reminder, the first start it is for, and when its text would go out if the hour were no
    matter; aware datetimes."""

    reminder: Reminder
    start: datetime
    unshifted_at: datetime


def draft_reminder(
    meeting: int, snapshot: MeetingSnapshot, zone: str, lead: LeadTime, now: datetime
) -> ReminderDraft | None:
    """What would be set, by default an hour before and every week; None where so long before is
    not to be had. Its first text is still to come: none goes out late just because it was asked
    for late."""
    start = occurrence_after(snapshot, now)
    minutes_before = DEFAULT_LEAD_MINUTES if lead.before is None else lead.before
    if lead.clock:
        minutes_before = _minutes_before(lead.clock, start.astimezone(ZoneInfo(zone)))
    if not MIN_LEAD_MINUTES <= minutes_before <= MAX_LEAD_MINUTES:
        return None
    reminder = Reminder(
        0, meeting, minutes_before, lead.says_when, zone, snapshot, now.astimezone(UTC)
    )
    while send_window(reminder, start)[0] <= now:
        # Just past it: exactly its start would say that they have been told of it.
        reminder = replace(reminder, done_until=start.astimezone(UTC) + timedelta(minutes=1))
        start = occurrence_after(snapshot, reminder.done_until)
    if lead.once:
        reminder = replace(reminder, last_day=last_day_for_one(start))
    return ReminderDraft(reminder, start, start.astimezone(UTC) - timedelta(minutes=minutes_before))


def _minutes_before(clock: ClockTime, start: datetime) -> int:
    """The minutes from the last time a clock shows this, to a start."""
    wall = datetime.combine(start.date(), time(*divmod(clock.minute, 60)))
    gap = (start.replace(tzinfo=None) - wall) // timedelta(minutes=1)
    turn = MAX_LEAD_MINUTES if clock.sure else MAX_LEAD_MINUTES // 2
    return gap % turn or turn
