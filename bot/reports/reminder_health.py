"""How a line's reminders go: what is due, sent, late and refused today. Counts only."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Connection, func, select, type_coerce

from bot.carrier.outcomes import advice_for
from bot.database.schema import meetings, outbox, people, reminders
from bot.delivery.line_pause import line_paused_until
from bot.monitoring.line_counts import start_of_hour
from bot.outbox.queue import Priority, Status
from bot.reports.figure_tables import FigureRow, FigureTable
from bot.reports.line_figures import CountedLine, DaySpan
from bot.reports.small_numbers import ShownNumber

# A reminder that went out later than this is late.
LATE_AFTER = timedelta(minutes=5)

_QUARTER_HOUR_MILLISECONDS = 900_000

_STATES = {
    "Waiting to be sent": (Status.QUEUED,),
    "On their way": (Status.SENDING, Status.ACCEPTED, Status.SENT),
    "Delivered": (Status.DELIVERED,),
    "Not delivered": (Status.UNDELIVERED, Status.FAILED),
    "Too late to be sent": (Status.EXPIRED,),
    "Taken back": (Status.CANCELLED,),
    "Nobody knows yet": (Status.UNKNOWN,),
}


@dataclass(frozen=True, slots=True)
class ReminderHealth:
    """The reminders of a line. `paused_until` is None unless all of them are paused now."""

    line: CountedLine
    kept: int
    paused_until: datetime | None
    tables: tuple[FigureTable, ...]


def read_reminder_health(
    connection: Connection, of: Sequence[CountedLine], now: datetime
) -> list[ReminderHealth]:
    """How the reminders of each of these lines go."""
    return [_of_line(connection, line, now) for line in of]


def _of_line(connection: Connection, line: CountedLine, now: datetime) -> ReminderHealth:
    today = now.astimezone(line.zone).date()
    begin, end = DaySpan(today, today).moments(line.zone)
    until = line_paused_until(connection, line.id)
    theirs = select(func.count()).where(reminders.c.line_id == line.id)
    return ReminderHealth(
        line=line,
        kept=connection.scalar(theirs) or 0,
        paused_until=until if until and until > now else None,
        tables=(
            _sent_today(connection, line, begin),
            _refused_today(connection, line, begin),
            _due_today(connection, line, now, end),
            _listed(connection, line, now),
        ),
    )


def _sent_today(connection: Connection, line: CountedLine, begin: datetime) -> FigureTable:
    of_today = _of_today(line, begin)
    counted = select(outbox.c.status, func.count()).where(*of_today).group_by(outbox.c.status)
    by_status: Counter[int] = Counter()
    for status, count in connection.execute(counted):
        by_status[status] = count
    delay = type_coerce(outbox.c.sent_at, BigInteger) - type_coerce(outbox.c.created_at, BigInteger)
    late = select(func.count()).where(*of_today, delay > LATE_AFTER // timedelta(milliseconds=1))
    rows = [
        FigureRow(title, (ShownNumber(sum(by_status[one] for one in statuses)),))
        for title, statuses in _STATES.items()
    ]
    minutes = LATE_AFTER // timedelta(minutes=1)
    title = f"Sent more than {minutes} minutes late"
    rows.append(FigureRow(title, (ShownNumber(connection.scalar(late) or 0),)))
    return FigureTable("sent", "Reminders of today", ("State", "Reminders"), tuple(rows))


def _refused_today(connection: Connection, line: CountedLine, begin: datetime) -> FigureTable:
    lost = outbox.c.status.in_([Status.FAILED, Status.UNDELIVERED])
    counted = (
        select(outbox.c.code, func.count())
        .where(*_of_today(line, begin), lost)
        .group_by(outbox.c.code)
    )
    rows = tuple(
        FigureRow(advice_for(code)[1], (ShownNumber(count),))
        for code, count in connection.execute(counted)
    )
    title = "Why reminders did not arrive"
    return FigureTable("refused", title, ("Why", "Reminders"), rows, words=False)


def _of_today(line: CountedLine, begin: datetime) -> tuple[Any, ...]:
    """The reminders that were due since a day began."""
    return (
        outbox.c.line_id == line.id,
        outbox.c.priority == Priority.REMINDER,
        outbox.c.reminder_id.is_not(None),
        outbox.c.created_at >= begin,
    )


def _due_today(
    connection: Connection, line: CountedLine, now: datetime, end: datetime
) -> FigureTable:
    quarter = type_coerce(reminders.c.next_at, BigInteger) // _QUARTER_HOUR_MILLISECONDS
    waiting = (
        select(quarter, func.count())
        .where(reminders.c.line_id == line.id, reminders.c.next_at < end)
        .group_by(quarter)
    )
    counts: Counter[str] = Counter()
    hour = start_of_hour(now, line.zone)
    while hour < end:
        counts[f"{hour.astimezone(line.zone):%H:%M}"] += 0
        hour += timedelta(hours=1)
    for number, count in connection.execute(waiting):
        due = datetime.fromtimestamp(number * _QUARTER_HOUR_MILLISECONDS / 1000, UTC)
        hour = max(start_of_hour(due, line.zone), start_of_hour(now, line.zone))
        counts[f"{hour.astimezone(line.zone):%H:%M}"] += count
    rows = tuple(FigureRow(label, (ShownNumber(count),)) for label, count in counts.items())
    title = "Still due today, by the hour"
    return FigureTable("due", title, ("From", "Reminders"), rows, charted=True, words=False)


def _listed(connection: Connection, line: CountedLine, now: datetime) -> FigureTable:
    """What became of the meetings that people are reminded of."""
    of_line = select(func.count()).select_from(reminders).where(reminders.c.line_id == line.id)
    vanished = of_line.where(reminders.c.meeting_id.is_(None))
    closed = of_line.where(
        reminders.c.meeting_id.in_(select(meetings.c.id).where(meetings.c.kind == "closed"))
    )
    resting = (
        select(func.count())
        .select_from(reminders)
        .join(people, people.c.id == reminders.c.person_id)
        .where(reminders.c.line_id == line.id, people.c.paused_until > now)
    )
    rows = tuple(
        FigureRow(title, (ShownNumber(connection.scalar(wanted) or 0),))
        for title, wanted in (
            ("Of meetings that have left their list", vanished),
            ("Of meetings that are closed for now", closed),
            ("Of people who wanted a pause", resting),
        )
    )
    return FigureTable("listed", "Reminders that wait", ("Which", "Reminders"), rows)
