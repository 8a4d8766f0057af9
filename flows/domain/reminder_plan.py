"""What becomes of a reminder each time it is looked at: what to send, and when to look again.

Nothing is planned ahead. Each time, the next occurrence is found by the wall clock of the meeting's
zone, so a clock that changes, stops or is set wrong costs at most the texts of its own mistake.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.domain.listing_reports import ReportKind
from flows.domain.meetings import ClosedReason, Meeting
from flows.domain.occurrence import parse_rule
from flows.domain.reminders import (
    FOLLOW_UP_PERIOD,
    Ended,
    MeetingSnapshot,
    Message,
    Moved,
    Reminder,
    Resting,
    due_message,
    next_occurrence,
    next_waking_moment,
    occurrence_after,
    send_window,
    snapshot_of,
)
from flows.text.normalize import fold

# How long a notice of a changed meeting is worth sending.
NOTICE_SEND_PERIOD = timedelta(days=3)


# When a reminder that rests is looked at again, unless its list changes: it is told of once.
RESTS_FOR = timedelta(days=3650)


@dataclass(frozen=True, slots=True)
class PlannedMessage:
    """A message that may go out from `due` until `expires`. One message of a `key` ever does."""

    message: Message
    key: str
    due: datetime
    expires: datetime


@dataclass(frozen=True, slots=True)
class ReminderPlan:
    """What to send, what the reminder is from now on (None: over), and when to look again."""

    sendings: tuple[PlannedMessage, ...]
    reminder: Reminder | None
    next_at: datetime | None


def plan_reminder(
    reminder: Reminder,
    meeting: Meeting | None,
    paused: datetime | None,
    now: datetime,
    reported: ReportKind | None = None,
) -> ReminderPlan:
    """Look at a reminder.

    `meeting` is its meeting as listed now, None if it is not; `reported` what others said is wrong
    with it. The person wants no reminders until `paused`.
    """
    snapshot = snapshot_of(meeting) if meeting else None
    if snapshot is None:
        return _plan_without_meeting(reminder, meeting, now)
    sendings: list[PlannedMessage] = []
    if snapshot != reminder.snapshot:
        if _rests(snapshot, reminder.snapshot, now) and not _is_over(reminder):
            sendings.append(_resting_notice(reminder, now))
        elif _matters_to_visitor(snapshot, reminder.snapshot) and not _is_over(reminder):
            key = f"moved:{reminder.id}:{now.astimezone(UTC):%Y%m%dT%H%M}"
            moved = Moved(reminder.snapshot, snapshot, reminder.minutes_before, reminder.words)
            sendings.append(_plan_notice(moved, key, reminder, now))
        reminder = replace(reminder, snapshot=snapshot)
    while True:
        start = occurrence_after(snapshot, reminder.done_until)
        if reminder.last_day and start.date() > reminder.last_day:
            over = reminder.done_until + FOLLOW_UP_PERIOD
            return ReminderPlan(
                tuple(sendings), *((reminder, over) if now < over else (None, None))
            )
        due, expires = send_window(reminder, start)
        if now < due:
            return ReminderPlan(tuple(sendings), reminder, due)
        if now < expires and not (paused and start < paused):
            key = f"reminder:{reminder.id}:{start.date()}"
            theirs = start.astimezone(ZoneInfo(reminder.zone))
            message = due_message(theirs, snapshot, reminder.words, reported)
            sendings.append(PlannedMessage(message, key, due, expires))
        reminder = replace(reminder, done_until=start.astimezone(UTC))


def _plan_without_meeting(
    reminder: Reminder, meeting: Meeting | None, now: datetime
) -> ReminderPlan:
    """Of a meeting that has left its list, or that nobody can go to."""
    if _is_over(reminder):
        return ReminderPlan((), None, None)
    if meeting and meeting.rests:
        return _rest(reminder, meeting, now)
    return _end(reminder, now)


def _end(reminder: Reminder, now: datetime) -> ReminderPlan:
    message = Ended(reminder.snapshot, reminder.words)
    return ReminderPlan((_plan_notice(message, f"ended:{reminder.id}", reminder, now),), None, None)


def _rest(reminder: Reminder, meeting: Meeting, now: datetime) -> ReminderPlan:
    """Of a meeting that does not meet for now it is told once until its next time. A change of its
    list has it looked at again; one for a single time is over."""
    if reminder.last_day:
        return _end(reminder, now)
    moved = meeting.closed_reason is ClosedReason.MOVED
    return ReminderPlan((_resting_notice(reminder, now, moved=moved),), reminder, now + RESTS_FOR)


def _resting_notice(reminder: Reminder, now: datetime, *, moved: bool = False) -> PlannedMessage:
    start = occurrence_after(reminder.snapshot, reminder.done_until)
    key = f"resting:{reminder.id}:{start:%Y%m%dT%H%M}{':moved' if moved else ''}"
    return _plan_notice(Resting(reminder.snapshot, reminder.words, moved), key, reminder, now)


def _rests(new: MeetingSnapshot, old: MeetingSnapshot, now: datetime) -> bool:
    """Whether a meeting that met is off until a day."""
    since = parse_rule(new.rule).since
    return bool(since and since != parse_rule(old.rule).since and since > now.date())


def _is_over(reminder: Reminder) -> bool:
    """Whether the reminder was for a single time that has passed."""
    return next_occurrence(reminder) is None


def _matters_to_visitor(new: MeetingSnapshot, old: MeetingSnapshot) -> bool:
    """Whether a change matters to a person who goes there: another name alone does not."""
    when = (new.day, new.minute, new.zone) != (old.day, old.minute, old.zone)
    weeks = parse_rule(new.rule).weeks_pattern != parse_rule(old.rule).weeks_pattern
    return when or weeks or not _same_door(new.address, old.address)


def _same_door(one: str, other: str) -> bool:
    """Whether two addresses lead to one door.

    Lists often abbreviate and complete addresses. A number that contradicts, or few words in
    common, is another place.
    """
    if not (one and other):
        return one == other
    words, others = set(fold(one).split()), set(fold(other).split())
    numbers, further = ({word for word in side if word[0].isdigit()} for side in (words, others))
    agreeing = numbers <= further or further <= numbers
    return agreeing and 2 * len(words & others) >= min(len(words), len(others))


def _plan_notice(message: Message, key: str, reminder: Reminder, now: datetime) -> PlannedMessage:
    due = next_waking_moment(now, reminder.zone)
    return PlannedMessage(message, key, due, due + NOTICE_SEND_PERIOD)
