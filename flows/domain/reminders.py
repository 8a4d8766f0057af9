"""What a reminder is, and when its text may be sent: pure arithmetic of clocks and meetings.

A reminder is about one meeting as the person knows it (`MeetingSnapshot`).

A text goes out `minutes_before` the start. If the person did not choose the hour, it stays between
9:00 and 20:00 of their own zone (the strictest of the states' hours for texts that were not just
asked for). Where the wanted moment lies outside, or so near the end that a delay would lose it, the
text goes out at 19:30 before it. No text goes out once the meeting has begun.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from flows.domain.listing_reports import ReportKind
from flows.domain.meetings import Meeting
from flows.domain.occurrence import next_start, parse_rule

WAKING_HOURS = (time(9), time(20))
EVENING_SEND_TIME = time(19, 30)

# How long after a reminder was sent the person can still ask about it ("1 for where"). So a
# reminder for a single time stays that long after its meeting has begun.
FOLLOW_UP_PERIOD = timedelta(hours=16)

MAX_REMINDERS = 10


class MeetingSnapshot(NamedTuple):
    """A meeting as the person was last told of it.

    `day` is 0 for Sunday, `minute` counts from midnight, and `address` names its door, "" for a
    meeting that is only joined by link or phone. `rule` is a meeting's (flows.domain.occurrence).
    """

    name: str
    day: int
    minute: int
    zone: str
    address: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a person asked to be reminded of.

    `meeting` is its id, None if the list no longer has it. If `hour_chosen`, quiet hours do not
    apply. `zone` is the person's own. Occurrences that begin at or before `done_until` are over.
    `last_day` is the last day of the reminder in the meeting's zone, None for every week. `words`
    are the person's own name for the meeting, "" for none.
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
    """What a person has asked to be reminded of; looked up only when it is needed."""

    def all(self) -> Sequence[Reminder]:
        """Their reminders in the order they were made, which is how they are numbered from 1."""
        ...

    def paused_until(self) -> datetime | None:
        """The moment until which they want no reminders, None if they do."""
        ...

    def days(self) -> "DayCount | None":
        """Their day counter, None if they have none."""
        ...


class _NoReminders:
    def all(self) -> Sequence[Reminder]:
        return ()

    def paused_until(self) -> datetime | None:
        return None

    def days(self) -> "DayCount | None":
        return None


# The reminders of a person who has asked for nothing.
NO_REMINDERS: Reminders = _NoReminders()


@dataclass(frozen=True, slots=True)
class DayCount:
    """A person's private count of days since a date of the calendar in `zone`.

    `milestones` says that they asked for a text at each milestone.
    """

    since: date = field(repr=False)
    zone: str
    milestones: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """Says that the meeting begins soon; `start` is by the person's own clock. `told` has no rule:
    `check_first` says that it is in words that are not plain. `reported` is what others said is
    wrong with the meeting."""

    start: datetime
    told: MeetingSnapshot = field(repr=False)
    words: str = field(default="", repr=False)
    reported: ReportKind | None = field(default=None, repr=False)
    check_first: bool = field(default=False, repr=False)


@dataclass(frozen=True, slots=True)
class Moved:
    """Says that the meeting is not when or where it was."""

    old: MeetingSnapshot = field(repr=False)
    new: MeetingSnapshot = field(repr=False)
    before: int
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Ended:
    """Says that the meeting is no longer listed, and the reminder over."""

    told: MeetingSnapshot = field(repr=False)
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Resting:
    """Says that the meeting does not meet for now, or not there, and that no reminder comes until
    it does."""

    told: MeetingSnapshot = field(repr=False)
    words: str = field(default="", repr=False)
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """Says that a count of days (or hours, months, years) is full."""

    count: int
    unit: str


@dataclass(frozen=True, slots=True)
class Words:
    """Says these words: an answer that could not go back with the text it answers."""

    text: str = field(repr=False)


Message = Due | Moved | Ended | Resting | Mark | Words


def snapshot_of(meeting: Meeting) -> MeetingSnapshot | None:
    """What a person who plans to go needs to know; None if the meeting can no longer be joined."""
    if meeting.day is None or meeting.minute is None:
        return None
    if not (meeting.kind.has_door or meeting.joinable):
        return None
    where = " ".join(f"{meeting.venue} {meeting.address}".split()) if meeting.kind.has_door else ""
    when = meeting.day, meeting.minute, meeting.zone
    return MeetingSnapshot(meeting.name, *when, where, meeting.rule)


def due_message(
    start: datetime, told: MeetingSnapshot, words: str = "", reported: ReportKind | None = None
) -> Due:
    """What a reminder says of a start, by the person's own clock, of a meeting that they know."""
    check = bool(parse_rule(told.rule).check)
    return Due(start, told._replace(rule=""), words, reported, check)


def occurrence_after(told: MeetingSnapshot, after: datetime) -> datetime:
    """The first start after a moment, in the meeting's zone (flows.domain.occurrence)."""
    return next_start(told.day, told.minute, told.zone, told.rule, after)


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


def last_day_for_one(start: datetime) -> date:
    """`Reminder.last_day` for a single time: the meeting may still move within its week."""
    return start.date() + timedelta(days=6)


def next_occurrence(reminder: Reminder, paused: datetime | None = None) -> datetime | None:
    """The start of the next occurrence with a reminder; None if there is none."""
    for start in _occurrences(reminder):
        if reminder.last_day and start.date() > reminder.last_day:
            return None
        if not (paused and start < paused):
            return start
    return None


def last_done_occurrence(reminder: Reminder) -> datetime | None:
    """The start of the last occurrence that is over; None if there was none yet."""
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
