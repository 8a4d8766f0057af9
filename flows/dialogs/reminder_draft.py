"""A reminder before it is agreed on: when it would be, by what somebody said of it."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flows.domain.reminders import (
    MeetingSnapshot,
    Reminder,
    last_day_for_one,
    next_occurrence,
    occurrence_after,
    send_window,
)
from flows.domain.time_window import ClockTime, DayPart
from flows.understanding.commands import LeadTime
from flows.understanding.reminder_wishes import NewTime
from flows.understanding.slots.text_slots import ReminderTime

DEFAULT_LEAD_MINUTES = 60
MIN_LEAD_MINUTES, MAX_LEAD_MINUTES = 5, 24 * 60

# "The night before", "that morning" without an hour.
_USUAL_CLOCKS: dict[DayPart | None, ClockTime] = {
    DayPart.MORNING: ClockTime(9 * 60, True),
    DayPart.AFTERNOON: ClockTime(12 * 60, True),
    DayPart.EVENING: ClockTime(19 * 60 + 30, True),
    DayPart.NIGHT: ClockTime(19 * 60 + 30, True),
}
_SAME_DAY = ClockTime(9 * 60, True)

# A start for which it is too late is done just past it: exactly then would say that they have been
# told of it.
_PASSED_OVER = timedelta(minutes=1)


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
        reminder = replace(reminder, done_until=start.astimezone(UTC) + _PASSED_OVER)
        start = occurrence_after(snapshot, reminder.done_until)
    if lead.once:
        reminder = replace(reminder, last_day=last_day_for_one(start))
    return ReminderDraft(reminder, start, start.astimezone(UTC) - timedelta(minutes=minutes_before))


def lead_time(told: ReminderTime | None, once: bool | None, start: datetime | None) -> LeadTime:
    """What was said of the time, for a meeting that begins at `start` (aware, by the person's
    clock); None where it is not known yet which. Of the day before, at most 24 hours count."""
    if told is None:
        return LeadTime(once=once)
    if told.days_before is None:
        return LeadTime(told.minutes, told.clock, once)
    clock = told.clock or _USUAL_CLOCKS.get(told.part)
    if clock is None:
        if told.days_before:
            return LeadTime(MAX_LEAD_MINUTES, None, once)
        clock = _SAME_DAY
    if start is None:
        return LeadTime(None, clock, once)
    day = start.date() - timedelta(days=told.days_before)
    minutes = {clock.minute} if clock.sure else {clock.minute % 720, clock.minute % 720 + 720}
    walls = (datetime.combine(day, hour_of(minute)) for minute in minutes)
    gaps = [(start.replace(tzinfo=None) - wall) // timedelta(minutes=1) for wall in walls]
    possible = [gap for gap in gaps if gap >= MIN_LEAD_MINUTES]
    return LeadTime(min(MAX_LEAD_MINUTES, *possible) if possible else None, None, once)


def with_new_time(reminder: Reminder, new: NewTime, now: datetime) -> Reminder | None:
    """A reminder whose texts come when somebody said, from the next one that can on; None where
    that is not to be had."""
    missed = _with_missed_start(reminder, now) if new.time or new.shift else None
    sooner = missed and _changed(missed, new, now)
    start = next_occurrence(sooner) if sooner else None
    if sooner and start and now < send_window(sooner, start)[0]:
        return sooner
    return _changed(reminder, new, now)


def _with_missed_start(reminder: Reminder, now: datetime) -> Reminder | None:
    """The reminder as it would be for a start that is still to come and that it was set too late
    for; None where there is none."""
    start = occurrence_after(reminder.snapshot, now)
    if reminder.done_until != start.astimezone(UTC) + _PASSED_OVER:
        return None
    last_day = last_day_for_one(start) if reminder.last_day else None
    return replace(reminder, done_until=start.astimezone(UTC) - _PASSED_OVER, last_day=last_day)


def _changed(reminder: Reminder, new: NewTime, now: datetime) -> Reminder | None:
    start = next_occurrence(reminder) or occurrence_after(reminder.snapshot, now)
    local = start.astimezone(ZoneInfo(reminder.zone))
    lead = lead_time(new.time, new.once, local)
    minutes_before = reminder.minutes_before + new.shift
    if lead.before is not None:
        minutes_before = lead.before
    elif lead.clock:
        minutes_before = _minutes_before(lead.clock, local)
    if not MIN_LEAD_MINUTES <= minutes_before <= MAX_LEAD_MINUTES:
        return None
    timed = bool(new.time or new.shift)
    changed = replace(
        reminder,
        minutes_before=minutes_before,
        hour_chosen=reminder.hour_chosen or timed,
    )
    while timed and not changed.last_day and send_window(changed, start)[0] <= now:
        changed = replace(changed, done_until=start.astimezone(UTC) + _PASSED_OVER)
        start = occurrence_after(changed.snapshot, changed.done_until)
    if new.once:
        changed = replace(changed, last_day=last_day_for_one(start))
    return changed


def hour_of(minute: int) -> time:
    """The hour so many minutes after midnight."""
    return time(*divmod(minute, 60))


def _minutes_before(clock: ClockTime, start: datetime) -> int:
    """The minutes from the last time a clock shows this, to a start."""
    wall = datetime.combine(start.date(), hour_of(clock.minute))
    gap = (start.replace(tzinfo=None) - wall) // timedelta(minutes=1)
    turn = MAX_LEAD_MINUTES if clock.sure else MAX_LEAD_MINUTES // 2
    return gap % turn or turn
