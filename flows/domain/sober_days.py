"""Counting days: how many are full, and when the next milestone is. Pure calendar arithmetic.

A day is full when the next one begins, in the counter's zone. Months and years end on the same day
of the month, or on its last one where it has no such day: a year since February 29 is full on
February 28, a month since January 31 on the last of February.
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flows.domain.reminder_plan import NOTICE_SEND_PERIOD, PlannedMessage
from flows.domain.reminders import DayCount, Mark, next_waking_moment

# When milestones are sent, in the zone of the counter.
MILESTONE_HOUR = time(10)


class ElapsedDays(NamedTuple):
    """Full days, and the same as years, months and days."""

    total: int
    years: int
    months: int
    days: int


def same_month(day: date, number: int, today: date) -> date | None:
    """The day of this number in the month of another one; None if there is none up to today."""
    if number > monthrange(day.year, day.month)[1]:
        return None
    found = day.replace(day=number)
    return found if found <= today else None


def elapsed_days(days: DayCount, now: datetime) -> ElapsedDays:
    """The count at a moment; all zero for a date in the future."""
    today = now.astimezone(ZoneInfo(days.zone)).date()
    total = max(0, (today - days.since).days)
    months = (today.year - days.since.year) * 12 + today.month - days.since.month
    months = max(0, months - (months_later(days.since, months) > today))
    rest = max(0, (today - months_later(days.since, months)).days)
    return ElapsedDays(total, months // 12, months % 12, rest)


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def next_milestone(days: DayCount, after: datetime) -> tuple[datetime, Mark]:
    """The first milestone strictly after a moment, and its own moment, in UTC."""
    here = ZoneInfo(days.zone)
    marks = (
        (datetime.combine(day, MILESTONE_HOUR, here).astimezone(UTC), m)
        for day, m in _milestones(days.since)
    )
    return next((moment, mark) for moment, mark in marks if moment > after)


def plan_milestone(
    days: DayCount, next_at: datetime, now: datetime
) -> tuple[PlannedMessage | None, datetime]:
    """Look at a count whose next milestone was at `next_at`, which has come: the message about it,
    None where it is too late for one, and the next milestone after it, in UTC. The message's key is
    the milestone's date."""
    moment, mark = next_milestone(days, next_at - timedelta(milliseconds=1))
    following, _ = next_milestone(days, max(moment, now))
    expires = moment + NOTICE_SEND_PERIOD
    if now >= expires:
        return None, following
    due = next_waking_moment(max(moment, now), days.zone)
    return PlannedMessage(mark, f"{moment:%Y-%m-%d}", due, expires), following


def _milestones(since: date) -> Iterator[tuple[date, Mark]]:
    yield since + timedelta(days=1), Mark(24, "hours")
    for days in (30, 60, 90):
        yield since + timedelta(days=days), Mark(days, "days")
    for months in (6, 9):
        yield months_later(since, months), Mark(months, "months")
    for years in count(1):
        yield months_later(since, 12 * years), Mark(years, "years")
