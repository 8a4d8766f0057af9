"""When a person wants a meeting: what they said, apart from the clock, and the span it means.

A `When` holds what was said ("Saturday morning", "tonight after 9"). `window_of` turns it into a
span of real time in the zone of the place. So a `When` can wait while we ask for the place.

The parts of a day, in hours of the day they belong to. They are a little generous, and overlap:

    early 4-9, morning 4-12, noon 11-14, afternoon 12-17, evening 17-22, night 17-28 (4 the next
    morning), late 21-28, midnight 23-25

- A day is midnight to midnight; a weekday is the next one, today included; a weekend Saturday and
  Sunday; "next week" Monday to Sunday.
- A part without a day is today's, or tomorrow's if today's is over. At 1 a.m. "tonight" is the
  night that began the evening before.
- A date is that very day, however far ahead; one that is over is nothing. Several days or dates are
  several windows.
- "after 5" goes to the end of the day or part named, "before 9" begins with its start. "at 7" and
  "in 2 hours" are half an hour before to an hour after.
- A bare hour is p.m. from 12 to 8 and a.m. from 9 to 11, or p.m. if that has passed today. A part
  of the day beside it decides.
- A window never begins earlier than 15 minutes ago.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flows.domain.search import Window, default_window
from flows.domain.written_dates import DateSpan

STARTED_GRACE = timedelta(minutes=15)
NOW_SPAN = timedelta(hours=2)
ONE_MINUTE = timedelta(minutes=1)
# The span around an hour that a person names.
BEFORE_NAMED_HOUR = timedelta(minutes=30)
AFTER_NAMED_HOUR = timedelta(hours=1)
DAY_MINUTES = 24 * 60


class Day(StrEnum):
    """Which day, or how soon."""

    NOW = "now"
    NEXT = "next"
    TODAY = "today"
    TOMORROW = "tomorrow"
    AFTER_TOMORROW = "after tomorrow"
    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"
    WEEKEND = "weekend"
    NEXT_WEEKEND = "next weekend"
    WEEK = "week"
    NEXT_WEEK = "next week"


WEEKDAYS = (Day.MON, Day.TUE, Day.WED, Day.THU, Day.FRI, Day.SAT, Day.SUN)


class DayPart(StrEnum):
    """Which part of a day."""

    EARLY = "early"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"
    LATE = "late"
    MIDNIGHT = "midnight"


HOURS_OF_PART = {
    DayPart.EARLY: (4, 9),
    DayPart.MORNING: (4, 12),
    DayPart.NOON: (11, 14),
    DayPart.AFTERNOON: (12, 17),
    DayPart.EVENING: (17, 22),
    DayPart.NIGHT: (17, 28),
    DayPart.LATE: (21, 28),
    DayPart.MIDNIGHT: (23, 25),
}


class ClockTime(NamedTuple):
    """Minutes after midnight. If not `sure`, they are of either half of the day ("5" is 300)."""

    minute: int
    sure: bool


@dataclass(frozen=True, slots=True)
class When:
    """The time that a person asked for, as far as they said. `ahead` is minutes from now. `days`
    are all days where several were named, of which `day` is the first; `dates` are those of the
    calendar, which come before any day of the week."""

    day: Day | None = None
    part: DayPart | None = None
    after: ClockTime | None = None
    before: ClockTime | None = None
    at: ClockTime | None = None
    ahead: int | None = None
    days: tuple[Day, ...] = ()
    dates: tuple[DateSpan, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything was said."""
        hours = self.after or self.before or self.at or self.ahead is not None
        return bool(self.day or self.part or hours or self.days or self.dates)

    def then(self, other: "When") -> "When":
        """What a person means who says `other` after this.

        Hours alone keep the day ("Saturday", then "morning"). Anything else replaces all of it.
        """
        if not other:
            return self
        passing = self.day in (Day.NOW, Day.NEXT, Day.TODAY) and not (self.days or self.dates)
        if other.day or other.dates or other.ahead or passing:
            return other
        return replace(other, day=self.day, days=self.days, dates=self.dates)


ANY_TIME = When()


def window_of(when: When, now: datetime, zone: str) -> Window:
    """The span meant by a time that names one day at most, in the zone of the place. A span that is
    over is empty."""
    here = ZoneInfo(zone)
    if not when or when.day is Day.NEXT:
        return _in_zone(default_window(now), here)
    if when.ahead is not None:
        then = now + timedelta(minutes=when.ahead)
        return _in_zone(
            Window(max(then - BEFORE_NAMED_HOUR, now - STARTED_GRACE), then + AFTER_NAMED_HOUR),
            here,
        )
    if when.day is Day.NOW:
        return _in_zone(Window(now - STARTED_GRACE, now + NOW_SPAN), here)
    return window_of_day(when, *_day_meant(when, now, here), now, here)


def window_of_day(when: When, day: date, days: int, now: datetime, here: ZoneInfo) -> Window:
    """The hours meant of so many `days` from a day of the calendar on."""
    span = _span_of_day(when, day, days, now, here)
    start = max(span.start, now - STARTED_GRACE)
    return _in_zone(Window(start, max(start, span.end)), here)


def settled(when: When, now: datetime, zone: str) -> When:
    """The same with clock times of which the half of the day is sure, for people to read."""
    if not (when.after or when.before or when.at):
        return when
    passed, here = 0, ZoneInfo(zone)
    if not when.dates and not when.days:
        passed = _minutes_passed(_day_meant(when, now, here)[0], now, here)

    def sure(clock: ClockTime | None) -> ClockTime | None:
        return clock and ClockTime(meant_minute(clock, when.part, passed) % DAY_MINUTES, True)

    return replace(when, after=sure(when.after), before=sure(when.before), at=sure(when.at))


def _day_meant(when: When, now: datetime, here: ZoneInfo) -> tuple[date, int]:
    """The day that is meant, and how many days from it on: the first possible that is not over."""
    today = now.astimezone(here).date()
    possible = list(_possible_days(when, today))
    over = (one for one in possible if _span_of_day(when, *one, now, here).end > now)
    return next(over, possible[-1])


def _span_of_day(when: When, day: date, days: int, now: datetime, here: ZoneInfo) -> Window:
    first, last = _span_minutes(when, _minutes_passed(day, now, here), days)
    return Window(_moment(day, first, here), _moment(day, last, here))


def _possible_days(when: When, today: date) -> Iterator[tuple[date, int]]:
    """The days that can be meant, each with its length in days; the first not over counts."""
    monday = today - timedelta(days=today.weekday())
    # A night that began yesterday may not be over.
    begins = -1 if when.part in (DayPart.NIGHT, DayPart.LATE, DayPart.MIDNIGHT) else 0
    match when.day:
        case None:
            yield from ((today + timedelta(days=n), 1) for n in range(begins, 2))
        case Day.TODAY | Day.NOW | Day.NEXT:
            yield from ((today + timedelta(days=n), 1) for n in range(begins, 1))
        case Day.TOMORROW:
            yield today + timedelta(days=1), 1
        case Day.AFTER_TOMORROW:
            yield today + timedelta(days=2), 1
        case Day.WEEK:
            yield today, 7
        case Day.NEXT_WEEK:
            yield monday + timedelta(days=7), 7
        case Day.WEEKEND:
            yield monday + timedelta(days=5), 2
        case Day.NEXT_WEEKEND:
            yield monday + timedelta(days=12), 2
        case day:
            ahead = (WEEKDAYS.index(day) - today.weekday()) % 7
            if begins and ahead == 6:
                yield today - timedelta(days=1), 1
            yield today + timedelta(days=ahead), 1
            yield today + timedelta(days=ahead + 7), 1


def _span_minutes(when: When, passed: int, days: int) -> tuple[int, int]:
    """The span in minutes after the midnight with which the day begins."""
    first, last = (
        (60 * hour for hour in HOURS_OF_PART[when.part]) if when.part else (0, DAY_MINUTES)
    )
    last += DAY_MINUTES * (days - 1)
    if when.at:
        at = meant_minute(when.at, when.part, passed)
        return at - BEFORE_NAMED_HOUR // ONE_MINUTE, at + AFTER_NAMED_HOUR // ONE_MINUTE
    if when.after:
        first = meant_minute(when.after, when.part, passed)
        last = max(last, DAY_MINUTES)
    if when.before:
        last = meant_minute(when.before, when.part, passed)
        if when.after and last <= first:
            last += DAY_MINUTES // 2 if last + DAY_MINUTES // 2 > first else DAY_MINUTES
    return first, last


def meant_minute(clock: ClockTime, part: DayPart | None, passed: int = 0) -> int:
    """The minute of the day that a clock time means; past midnight, more than `DAY_MINUTES`.

    `passed` minutes of the day are over.
    """
    minute = clock.minute
    if clock.sure:
        night = part in (DayPart.NIGHT, DayPart.LATE, DayPart.MIDNIGHT) and minute < 4 * 60
        return minute + DAY_MINUTES if night else minute
    if part in (DayPart.EARLY, DayPart.MORNING):
        return minute
    if part in (DayPart.NIGHT, DayPart.LATE, DayPart.MIDNIGHT):
        return minute + (DAY_MINUTES if minute < 4 * 60 else DAY_MINUTES // 2)
    if part is None and minute >= 9 * 60 and minute + 60 > passed:
        return minute
    return minute + DAY_MINUTES // 2


def _minutes_passed(day: date, now: datetime, here: ZoneInfo) -> int:
    """How many minutes of a day are over, if it is today."""
    local = now.astimezone(here)
    return local.hour * 60 + local.minute if day == local.date() else 0


def _moment(day: date, minutes: int, here: ZoneInfo) -> datetime:
    """A wall-clock time as a moment, in UTC, so that moments compare as such."""
    more, minute = divmod(minutes, DAY_MINUTES)
    wall = datetime.combine(day + timedelta(days=more), time(minute // 60, minute % 60), here)
    return wall.astimezone(UTC)


def _in_zone(span: Window, here: ZoneInfo) -> Window:
    return Window(span.start.astimezone(here), span.end.astimezone(here))
