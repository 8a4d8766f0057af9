"""A shift as operators write it: "thu", "18:00", "20:00", "weeks=1", and back again."""

import re
from dataclasses import dataclass
from datetime import date

from bot.volunteers.volunteer_fields import VolunteerError
from flows.domain.occurrence import OccurrenceRule, parse_rule

DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
MAX_POSITION = 9

_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
_WEEKS = re.compile(r"(?:[1-5]|last)(?:,(?:[1-5]|last))*")
_OTHER = re.compile(r"other:(\d{4}-\d{2}-\d{2})")


@dataclass(frozen=True, slots=True)
class ShiftFields:
    """A shift as it is kept, without its line and its volunteer: `day` 0 is Sunday, `start` and
    `end` are minutes of the day, `rule` as flows.domain.occurrence has it."""

    day: int
    start: int
    end: int
    rule: str = ""
    position: int = 1


def parse_shift(day: str, start: str, end: str, weeks: str = "", position: int = 1) -> ShiftFields:
    """A shift from what somebody wrote: "thu", "18:00", "20:00" ("24:00" is the day's end), and
    which weeks: "" for all, "1,3", "last", "other:2026-12-04" for every other from that day on.
    Raises VolunteerError."""
    folded = day.strip().lower()[:3]
    if folded not in DAYS:
        raise VolunteerError(f"A day is one of {', '.join(DAYS)}.")
    if not 1 <= position <= MAX_POSITION:
        raise VolunteerError(f"A place in the order is a number from 1 to {MAX_POSITION}.")
    number = DAYS.index(folded)
    return ShiftFields(number, _minute(start), _minute(end), _rule(weeks, number), position)


def weeks_text(rule: str) -> str:
    """The weeks of a shift as `parse_shift` reads them."""
    read = parse_rule(rule)
    if read.first:
        return f"other:{read.first}"
    return ",".join("last" if week < 0 else str(week) for week in sorted(read.weeks, key=_order))


def clock_text(minute: int) -> str:
    """A minute of the day: "18:00"."""
    return f"{minute // 60:02}:{minute % 60:02}"


def parse_day(text: str) -> date:
    """A day of the calendar, as 2026-12-24. Raises VolunteerError."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise VolunteerError("A day is written 2026-12-24.") from None


def _minute(text: str) -> int:
    match = _CLOCK.fullmatch(text.strip())
    hour, minute = (int(part) for part in match.groups()) if match else (99, 0)
    if hour == 24 and minute == 0:
        return 0
    if hour > 23 or minute > 59:
        raise VolunteerError("A time is written 18:00, by the line's clock.")
    return hour * 60 + minute


def _rule(weeks: str, day: int) -> str:
    weeks = weeks.strip().lower()
    if not weeks:
        return ""
    other = _OTHER.fullmatch(weeks)
    if other:
        first = parse_day(other[1])
        if first.isoweekday() % 7 != day:
            raise VolunteerError(f"{first} is no {DAYS[day]}.")
        return OccurrenceRule(interval=2, first=first).text()
    if not _WEEKS.fullmatch(weeks):
        raise VolunteerError('Weeks are written "1,3", "last" or "other:2026-12-04".')
    numbers = frozenset(-1 if part == "last" else int(part) for part in weeks.split(","))
    return OccurrenceRule(weeks=numbers).text()


def _order(week: int) -> int:
    return 9 if week < 0 else week
