"""When a reminder is sent, and what becomes of it: pure arithmetic of clocks and meetings.

A reminder is a promise about one meeting as the person knows it (`MeetingSnapshot`). Nothing is
planned ahead: each time a reminder is looked at, its next occurrence is found by the wall clock of
the meeting's zone. So a clock that changes, stops or is wrong costs at most the texts of that time.

A text goes out `before` the start. One whose hour the person did not choose stays between 9:00 and
20:00 of their own zone (the strictest of the states' hours for texts nobody just asked for): where
the wanted moment lies outside, or so near the end that a delay would lose it, it goes out at 19:30
before it. Nothing goes out once the meeting has begun.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from flows.domain.meetings import Meeting
from flows.text.normalize import fold

WAKING_HOURS = (time(9), time(20))
EVENING_SEND_TIME = time(19, 30)
WEEK = timedelta(days=7)

# How long what a reminder was about can still be asked for ("1 for where") after it was sent, and
# so how long one for a single time stays after its meeting has begun.
FOLLOW_UP_PERIOD = timedelta(hours=16)

# How long a word about a changed meeting is worth sending.
NOTICE_SEND_PERIOD = timedelta(days=3)

MAX_REMINDERS = 10


class MeetingSnapshot(NamedTuple):
    """A meeting as we last described it to the person. `day` is 0 for Sunday; `address` is its
    door, or "" where it is only joined by link or phone."""

    name: str
    day: int
    minute: int
    zone: str
    address: str


@dataclass(frozen=True, slots=True)
class Reminder:
    """One promise. `meeting` is None where the list does not have it any more.

    `hour_chosen` says that the person chose the hour, so that quiet hours do not apply; `zone` is
    the person's own. Occurrences that begin at or before `done_until` are done with. `last_day` is
    the last day, in the meeting's zone, that it is for; None for every week. `words` are the
    person's own name for the meeting, "" for none.
    """

    id: int
    meeting: int | None
    minutes_before: int
    hour_chosen: bool
    zone: str
    snapshot: MeetingSnapshot = field(repr=False)
    done_until: datetime
    last_day: date | None = None
    words: str = field(default="", repr=False)


class Reminders(Protocol):
    """What a person has asked to be reminded of; looked up only when something asks."""

    def all(self) -> Sequence[Reminder]:
        """Their reminders in the order they were made, which is how they are numbered from 1."""
        ...

    def paused_until(self) -> datetime | None:
        """The moment until which they want none."""
        ...

    def days(self) -> "DayCount | None":
        """Their day counter."""
        ...


class _NoReminders:
    def all(self) -> Sequence[Reminder]:
        return ()

    def paused_until(self) -> datetime | None:
        return None

    def days(self) -> "DayCount | None":
        return None


# For a person who has asked for nothing.
NO_REMINDERS: Reminders = _NoReminders()


@dataclass(frozen=True, slots=True)
class DayCount:
    """A person's private count of days since a date of the calendar in `zone`. `milestones` says
    that they asked to be texted at the milestones."""

    since: date = field(repr=False)
    zone: str
    milestones: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """Says that the meeting begins soon; `start` is by the person's own clock."""

    start: datetime
    told: MeetingSnapshot = field(repr=False)
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Moved:
    """Says that the meeting is not when or where it was."""

    old: MeetingSnapshot = field(repr=False)
    new: MeetingSnapshot = field(repr=False)
    before: int
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Ended:
    """Says that the meeting is listed no more, and the reminder over."""

    told: MeetingSnapshot = field(repr=False)
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Mark:
    """Says that so many days (or hours, months, years) are full."""

    count: int
    unit: str


@dataclass(frozen=True, slots=True)
class Words:
    """Says just this: an answer that could not go back with the text it answers."""

    text: str = field(repr=False)


Message = Due | Moved | Ended | Mark | Words


@dataclass(frozen=True, slots=True)
class PlannedMessage:
    """A message, from when and until when it may go out. Of one `key` only one ever does."""

    message: Message
    key: str
    due: datetime
    expires: datetime


@dataclass(frozen=True, slots=True)
class ReminderPlan:
    """What a look at a reminder decides: what to send, what it is from now on (None: over), and
    when to look again."""

    sendings: tuple[PlannedMessage, ...]
    reminder: Reminder | None
    next_at: datetime | None


def snapshot_of(meeting: Meeting) -> MeetingSnapshot | None:
    """What a visitor needs to know; None where one cannot go or join any more."""
    if meeting.day is None or meeting.minute is None:
        return None
    if not (meeting.kind.has_door or meeting.joinable):
        return None
    where = " ".join(f"{meeting.venue} {meeting.address}".split()) if meeting.kind.has_door else ""
    return MeetingSnapshot(meeting.name, meeting.day, meeting.minute, meeting.zone, where)


def occurrence_after(told: MeetingSnapshot, after: datetime) -> datetime:
    """The first start after a moment, in the meeting's zone.

    A start inside the hour that spring skips comes out an hour later by the clock; of an hour that
    autumn repeats, the first counts.
    """
    here = ZoneInfo(told.zone)
    day = after.astimezone(here).date() - timedelta(days=1)
    day += timedelta(days=(told.day - day.isoweekday()) % 7)
    while True:
        wall = datetime.combine(day, time(*divmod(told.minute, 60)), here)
        start = wall.astimezone(UTC)  # the way there and back turns 2:30 that is not into 3:30
        if start > after:
            return start.astimezone(here)
        day += timedelta(days=7)


def send_window(reminder: Reminder, start: datetime) -> tuple[datetime, datetime]:
    """From when and until when the text about an occurrence may go out, in UTC."""
    wanted = start.astimezone(UTC) - timedelta(minutes=reminder.minutes_before)
    if reminder.hour_chosen:
        return wanted, start.astimezone(UTC)
    local = wanted.astimezone(ZoneInfo(reminder.zone))
    if not WAKING_HOURS[0] <= local.time() <= EVENING_SEND_TIME:
        day = local.date() - timedelta(days=local.time() < WAKING_HOURS[0])
        local = datetime.combine(day, EVENING_SEND_TIME, local.tzinfo)
    night = datetime.combine(local.date(), WAKING_HOURS[1], local.tzinfo)
    return local.astimezone(UTC), min(night.astimezone(UTC), start.astimezone(UTC))


def next_check_at(reminder: Reminder) -> datetime:
    """When a reminder that was just set or changed is to be looked at (`plan_reminder`)."""
    start = occurrence_after(reminder.snapshot, reminder.done_until)
    if reminder.last_day and start.date() > reminder.last_day:
        return reminder.done_until + FOLLOW_UP_PERIOD
    return send_window(reminder, start)[0]


def next_waking_moment(moment: datetime, zone: str) -> datetime:
    """The moment itself if people are awake then, or else the next 9:00 of that zone."""
    local = moment.astimezone(ZoneInfo(zone))
    if WAKING_HOURS[0] <= local.time() < WAKING_HOURS[1]:
        return moment
    day = local.date() + timedelta(days=local.time() >= WAKING_HOURS[1])
    return datetime.combine(day, WAKING_HOURS[0], local.tzinfo).astimezone(UTC)


def plan_reminder(
    reminder: Reminder, meeting: Meeting | None, paused: datetime | None, now: datetime
) -> ReminderPlan:
    """Look at a reminder: `meeting` is the one it is about as listed now, `paused` until when the
    person wants none."""
    snapshot = snapshot_of(meeting) if meeting else None
    if snapshot is None:
        if _is_over(reminder):
            return ReminderPlan((), None, None)
        message = Ended(reminder.snapshot, reminder.words)
        return ReminderPlan(
            (_plan_notice(message, f"ended:{reminder.id}", reminder, now),), None, None
        )
    sendings: list[PlannedMessage] = []
    if snapshot != reminder.snapshot:
        if _matters_to_visitor(snapshot, reminder.snapshot) and not _is_over(reminder):
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
            sendings.append(
                PlannedMessage(Due(theirs, snapshot, reminder.words), key, due, expires)
            )
        reminder = replace(reminder, done_until=start.astimezone(UTC))


def last_day_for_one(start: datetime) -> date:
    """`Reminder.last_day` for a single time: room for the meeting to be moved within its week."""
    return start.date() + timedelta(days=6)


def next_occurrence(reminder: Reminder, paused: datetime | None = None) -> datetime | None:
    """The start of the next occurrence that will be reminded of; None if there is none."""
    for start in _occurrences(reminder):
        if reminder.last_day and start.date() > reminder.last_day:
            return None
        if not (paused and start < paused):
            return start
    return None


def last_done_occurrence(reminder: Reminder) -> datetime | None:
    """The start of the last occurrence that is done with; None where there was none yet."""
    start = reminder.done_until.astimezone(ZoneInfo(reminder.snapshot.zone))
    return (
        start
        if occurrence_after(reminder.snapshot, start - timedelta(minutes=1)) == start
        else None
    )


def _occurrences(reminder: Reminder) -> Iterator[datetime]:
    after = reminder.done_until
    while True:
        start = occurrence_after(reminder.snapshot, after)
        yield start
        after = start


def _is_over(reminder: Reminder) -> bool:
    """Whether it was for one time, and that has been."""
    return next_occurrence(reminder) is None


def _matters_to_visitor(new: MeetingSnapshot, old: MeetingSnapshot) -> bool:
    """Whether the change matters to a visitor: another name alone does not."""
    when = (new.day, new.minute, new.zone) != (old.day, old.minute, old.zone)
    return when or not _same_door(new.address, old.address)


def _same_door(one: str, other: str) -> bool:
    """Whether two texts tell the way to one door. Lists abbreviate and complete addresses all the
    time; a number that contradicts, or few words in common, is another place."""
    if not (one and other):
        return one == other
    words, others = set(fold(one).split()), set(fold(other).split())
    numbers, further = ({word for word in side if word[0].isdigit()} for side in (words, others))
    agreeing = numbers <= further or further <= numbers
    return agreeing and 2 * len(words & others) >= min(len(words), len(others))


def _plan_notice(message: Message, key: str, reminder: Reminder, now: datetime) -> PlannedMessage:
    due = next_waking_moment(now, reminder.zone)
    return PlannedMessage(message, key, due, due + NOTICE_SEND_PERIOD)
