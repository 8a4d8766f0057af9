"""What a person gets once a day at an hour they chose: the line's reading, or a question how their
day is. Pure arithmetic of clocks and of days in a row.

The hour is one of the clock of the person's zone, whatever the season. An hour that a change of the
clocks leaves out is the one an hour later; of an hour that comes twice the first one counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum, StrEnum, auto
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from flows.domain.reminders import WAKING_HOURS
from flows.domain.time_window import DAY_MINUTES, ClockTime

# After so many questions in a row without an answer no more are asked.
MAX_UNANSWERED_CHECKINS = 5

# What is late, as after an outage, is still sent within the waking hours of its day. An hour later
# than those was chosen by the person, and gets this long.
DAILY_SEND_PERIOD = timedelta(hours=1)

# How long a question can be answered by a number alone: until the next one at most.
CHECKIN_ANSWER_PERIOD = timedelta(hours=20)

# An hour that may be of either half of the day is meant like this: a reading comes in the morning,
# and a question about the day in its second half, up to this hour.
_FIRST_READING_MINUTE, _LAST_CHECKIN_MINUTE = 5 * 60, 9 * 60

# The answers go from 1 to this one. To low ones the line offers a person.
MAX_ANSWER = 5
LOW_ANSWERS, GOOD_ANSWERS = (1, 2), (4, 5)


class DailyKind(StrEnum):
    """What is sent. The values are stored."""

    READING = "reading"
    CHECKIN = "checkin"


# When a text comes whose hour nobody named.
DEFAULT_MINUTES = {DailyKind.READING: 9 * 60, DailyKind.CHECKIN: 19 * 60}


class CheckinRun(NamedTuple):
    """How the questions went: how many were answered in a row, how many were not since then, and
    whether the last one waits for its answer. What was answered is not kept."""

    answered: int = 0
    unanswered: int = 0
    waits: bool = False

    def after_answer(self) -> "CheckinRun":
        """The run with one more answer."""
        return CheckinRun(self.answered + 1)

    def after_day(self) -> "CheckinRun":
        """The run when the next question is due: a question that still waits stays unanswered."""
        return CheckinRun(0, self.unanswered + 1) if self.waits else self


@dataclass(frozen=True, slots=True)
class DailyText:
    """What a person gets each day, `minute` minutes after midnight by the clock of `zone`."""

    kind: DailyKind
    minute: int
    zone: str
    run: CheckinRun = field(default=CheckinRun(), repr=False)


class Readings(Protocol):
    """The readings of one line."""

    def any(self) -> bool:
        """Whether there are any, of whatever day."""
        ...

    def of_day(self, day: date, languages: Sequence[str]) -> str:
        """The reading of a day, in the first of these languages that has one; "" for none. One of a
        full date goes before one of every year."""
        ...


class DailyTexts(Protocol):
    """What a person gets each day, and the readings of their line; looked up only when needed."""

    @property
    def readings(self) -> Readings:
        """The readings of the line."""
        ...

    def daily(self, kind: DailyKind) -> DailyText | None:
        """What they get of this kind; None if nothing."""
        ...


class _NoReadings:
    def any(self) -> bool:
        return False

    def of_day(self, day: date, languages: Sequence[str]) -> str:
        return ""


class _NoDailyTexts:
    readings: Readings = _NoReadings()

    def daily(self, kind: DailyKind) -> DailyText | None:
        return None


# The daily texts of a person who has asked for none, of a line without readings.
NO_DAILY_TEXTS: DailyTexts = _NoDailyTexts()


class DailySay(Enum):
    """What a daily text says."""

    READING = auto()
    NO_READING = auto()
    READINGS_OVER = auto()
    QUESTION = auto()
    CHECKIN_OVER = auto()


@dataclass(frozen=True, slots=True)
class DailyPlan:
    """What becomes of a daily text that is looked at: what to say (None: nothing this time), from
    `due` until `expires`, once for each `day` of the person's calendar; the text from now on (None:
    over); and when to look again. Moments are in UTC."""

    say: DailySay | None
    words: str = field(repr=False)
    day: date
    due: datetime
    expires: datetime
    text: DailyText | None
    next_at: datetime


def meant_minute_of(clock: ClockTime, kind: DailyKind) -> int:
    """The minute of the day that an hour means for a text of this kind."""
    if clock.sure:
        return clock.minute % DAY_MINUTES
    minute = clock.minute % (DAY_MINUTES // 2)
    if kind is DailyKind.READING:
        later = minute < _FIRST_READING_MINUTE
    else:
        later = minute <= _LAST_CHECKIN_MINUTE
    return minute + DAY_MINUTES // 2 if later else minute


def daily_moment(day: date, minute: int, zone: str) -> datetime:
    """The moment of a minute of a day by a zone's clock, in UTC."""
    wall = datetime.combine(day, time(*divmod(minute, 60)), ZoneInfo(zone))
    return wall.astimezone(UTC)


def next_daily_moment(minute: int, zone: str, after: datetime) -> datetime:
    """The first of these moments after a moment, in UTC."""
    return next(at for at in _moments_around(minute, zone, after) if at > after)


def last_daily_moment(minute: int, zone: str, now: datetime) -> datetime:
    """The last of these moments until now, in UTC."""
    return next(at for at in reversed(_moments_around(minute, zone, now)) if at <= now)


def _moments_around(minute: int, zone: str, now: datetime) -> list[datetime]:
    today = now.astimezone(ZoneInfo(zone)).date()
    # A zone that changed sides of the date line left out a whole day.
    return [daily_moment(today + timedelta(days=n), minute, zone) for n in range(-2, 3)]


def plan_daily(
    text: DailyText,
    next_at: datetime,
    paused: datetime | None,
    now: datetime,
    readings: Readings,
    languages: Sequence[str],
) -> DailyPlan:
    """Look at a daily text that is due since `next_at`. Of several days that were missed only the
    last counts. The person wants no texts until `paused`, and `languages` in this order."""
    moment = max(last_daily_moment(text.minute, text.zone, now), next_at)
    here = ZoneInfo(text.zone)
    day = moment.astimezone(here).date()
    night = datetime.combine(day, WAKING_HOURS[1], here).astimezone(UTC)
    expires = max(night, moment + DAILY_SEND_PERIOD)
    following = next_daily_moment(text.minute, text.zone, now)
    if now >= expires or (paused and moment < paused):
        return DailyPlan(None, "", day, moment, expires, text, following)
    if text.kind is DailyKind.READING:
        say, words = _reading_of(day, readings, languages)
        kept = None if say is DailySay.READINGS_OVER else text
        return DailyPlan(say, words, day, moment, expires, kept, following)
    run = text.run.after_day()
    if run.unanswered >= MAX_UNANSWERED_CHECKINS:
        return DailyPlan(DailySay.CHECKIN_OVER, "", day, moment, expires, None, following)
    asked = replace(text, run=run._replace(waits=True))
    return DailyPlan(DailySay.QUESTION, "", day, moment, expires, asked, following)


def _reading_of(day: date, readings: Readings, languages: Sequence[str]) -> tuple[DailySay, str]:
    words = readings.of_day(day, languages)
    if words:
        return DailySay.READING, words
    return (DailySay.NO_READING if readings.any() else DailySay.READINGS_OVER), ""
