"""The shifts of a line: on which days and from when until when somebody answers.

A shift has a day of the week, two wall-clock times in the line's zone, and a rule that says on
which of these days it is held (flows.domain.occurrence). A shift that ends at or before the time at
which it begins ends on the next day. One day of one shift, with its two moments and whoever takes
it, is a duty.

Where the clock changes: a time inside the hour that spring skips is an hour later, and of an hour
that autumn repeats the first counts, for the beginning and the end alike. So a shift that ends at
2:30 and one that begins at 2:30 always meet. One that lies within the skipped hour has no duty.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.domain.occurrence import parse_rule

# How far ahead somebody looks for the next duty: each rule of a month has a day in it.
SEARCH_PERIOD = timedelta(days=63)

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Shift:
    """A shift: `day` is 0 for Sunday, `start` and `end` are minutes of the day in `zone`.

    `volunteer` is the id of whoever takes it, None for nobody. Of several shifts at the same time
    the one with the lowest `position` is asked first.
    """

    id: int
    day: int
    start: int
    end: int
    zone: str
    rule: str = ""
    position: int = 1
    volunteer: int | None = None

    def is_held(self, day: date) -> bool:
        """Whether it begins on this day."""
        return day.isoweekday() % 7 == self.day and parse_rule(self.rule).meets(day)

    def times(self, day: date) -> tuple[datetime, datetime]:
        """When it begins and ends that begins on this day: aware, in the shift's zone."""
        until = day if self.end > self.start else day + _ONE_DAY
        return _moment(day, self.start, self.zone), _moment(until, self.end, self.zone)


@dataclass(frozen=True, slots=True)
class ShiftDay:
    """What is different about one day of a shift: it is not held, or `volunteer` takes it, None
    for nobody, if `replaced`."""

    cancelled: bool = False
    replaced: bool = False
    volunteer: int | None = None
    confirmed_at: datetime | None = None


# By the shift's id and the day on which it begins.
ShiftDays = Mapping[tuple[int, date], ShiftDay]


@dataclass(frozen=True, slots=True)
class Duty:
    """One day of a shift. `start` and `end` are aware, in the line's zone; `volunteer` is the id of
    whoever takes it, None for nobody; `confirmed`, that they said they are there."""

    shift: int
    day: date
    start: datetime
    end: datetime
    position: int
    volunteer: int | None
    confirmed: bool = False

    def is_on(self, now: datetime) -> bool:
        """Whether it has begun and not ended."""
        return self.start <= now < self.end


def duties_between(
    shifts: Iterable[Shift], days: ShiftDays, since: datetime, until: datetime
) -> list[Duty]:
    """The duties of which a part lies in this time, in the order of their beginnings, and those
    that begin together in the order in which they are asked."""
    found = [duty for shift in shifts for duty in _duties_of(shift, days, since, until)]
    return sorted(found, key=lambda duty: (duty.start, duty.position, duty.shift))


def duties_at(shifts: Iterable[Shift], days: ShiftDays, now: datetime) -> list[Duty]:
    """The duties that are on at a moment, in the order in which they are asked."""
    found = duties_between(shifts, days, now, now + timedelta(seconds=1))
    on = [duty for duty in found if duty.is_on(now)]
    return sorted(on, key=lambda duty: (duty.position, duty.start, duty.shift))


def next_duty(
    shifts: Sequence[Shift], days: ShiftDays, after: datetime, takers: Iterable[int]
) -> Duty | None:
    """The first duty to begin after a moment that one of these volunteers takes."""
    who = frozenset(takers)
    ahead = duties_between(shifts, days, after, after + SEARCH_PERIOD)
    return next((duty for duty in ahead if duty.start > after and duty.volunteer in who), None)


def duty_on(shift: Shift, days: ShiftDays, day: date) -> Duty | None:
    """The duty of a shift that begins on a day, if there is one."""
    changed = days.get((shift.id, day), ShiftDay())
    start, end = shift.times(day)
    if changed.cancelled or not shift.is_held(day) or start >= end:
        return None
    volunteer = changed.volunteer if changed.replaced else shift.volunteer
    confirmed = changed.confirmed_at is not None
    return Duty(shift.id, day, start, end, shift.position, volunteer, confirmed)


def _duties_of(shift: Shift, days: ShiftDays, since: datetime, until: datetime) -> Iterator[Duty]:
    here = ZoneInfo(shift.zone)
    # One that is on began on this day or on the day before.
    day = since.astimezone(here).date() - _ONE_DAY
    day += _ONE_DAY * ((shift.day - day.isoweekday()) % 7)
    last = until.astimezone(here).date()
    while day <= last:
        duty = duty_on(shift, days, day)
        if duty and duty.start < until and duty.end > since:
            yield duty
        day += 7 * _ONE_DAY


def _moment(day: date, minute: int, zone: str) -> datetime:
    """A wall-clock time; the way to UTC and back turns a skipped 2:30 into 3:30."""
    here = ZoneInfo(zone)
    wall = datetime.combine(day, time(*divmod(minute, 60)), here)
    return wall.astimezone(UTC).astimezone(here)
