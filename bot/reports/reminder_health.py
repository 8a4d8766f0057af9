"""How a line's reminders go: what is due, sent, late and refused today. Counts only."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Connection, case, func, select, type_coerce

from bot.carrier.outcomes import advice_for
from bot.database.schema import meetings, outbox, people, reminders
from bot.delivery.line_pause import paused_lines
from bot.monitoring.line_counts import start_of_hour
from bot.outbox.queue import Priority, Status
from bot.reports.figure_tables import FigureRow, FigureTable
from bot.reports.line_figures import CountedLine, DaySpan, Spans, within_days
from bot.reports.line_tables import chart_table
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

_SENT = (Status.ACCEPTED, Status.SENT, Status.DELIVERED, Status.UNDELIVERED)

_WAITING = (
    "Of meetings that have left their list",
    "Of meetings that are closed for now",
    "Of people who wanted a pause",
)


@dataclass(frozen=True, slots=True)
class ReminderHealth:
    """The reminders of a line. `paused_until` is None unless all of them are paused now."""

    line: CountedLine
    kept: int
    paused_until: datetime | None
    tables: tuple[FigureTable, ...]


@dataclass(frozen=True, slots=True)
class RemindersOfToday:
    """How many are still due today, how many the carrier took, and how many of those were late."""

    due: int
    sent: int
    late: int


def read_reminder_health(
    connection: Connection, of: Sequence[CountedLine], now: datetime
) -> list[ReminderHealth]:
    """How the reminders of each of these lines go."""
    spans = _today(of, now)
    paused = paused_lines(connection, now)
    kept = _kept(connection, of, now)
    sent, late, refused = _of_today(connection, spans)
    due = _due_by_quarter(connection, spans)
    return [
        ReminderHealth(
            line=line,
            kept=kept[line.id]["kept"],
            paused_until=paused.get(line.id),
            tables=(
                _sent_table(sent[line.id], late[line.id]),
                _refused_table(refused[line.id]),
                _due_table(line, due[line.id], now, span.moments(line.zone)[1]),
                _waiting_table(kept[line.id]),
            ),
        )
        for line, span in spans.items()
    ]


def count_reminders_of_today(
    connection: Connection, of: Sequence[CountedLine], now: datetime
) -> RemindersOfToday:
    """The reminders of all these lines together."""
    spans = _today(of, now)
    sent, late, _ = _of_today(connection, spans)
    due = _due_by_quarter(connection, spans)
    ends = {line.id: span.moments(line.zone)[1] for line, span in spans.items()}
    return RemindersOfToday(
        due=sum(
            count
            for line, by_quarter in due.items()
            for number, count in by_quarter.items()
            if _moment(number) < ends[line]
        ),
        sent=sum(counts[status] for counts in sent.values() for status in _SENT),
        late=late.total(),
    )


def _today(of: Sequence[CountedLine], now: datetime) -> Spans:
    days = {line: now.astimezone(line.zone).date() for line in of}
    return {line: DaySpan(day, day) for line, day in days.items()}


_CountsOfLines = defaultdict[int, Counter[Any]]


def _kept(connection: Connection, of: Sequence[CountedLine], now: datetime) -> _CountsOfLines:
    """Of the reminders of each line, how many there are, and how many wait for what."""
    wanted = (
        select(
            reminders.c.line_id,
            func.count(),
            func.sum(case((reminders.c.meeting_id.is_(None), 1), else_=0)),
            func.sum(case((meetings.c.kind == "closed", 1), else_=0)),
            func.sum(case((people.c.paused_until > now, 1), else_=0)),
        )
        .join(people, people.c.id == reminders.c.person_id)
        .outerjoin(meetings, meetings.c.id == reminders.c.meeting_id)
        .where(reminders.c.line_id.in_([line.id for line in of]))
        .group_by(reminders.c.line_id)
    )
    found: _CountsOfLines = defaultdict(Counter)
    for line, *counts in connection.execute(wanted):
        found[line].update(dict(zip(("kept", *_WAITING), counts, strict=True)))
    return found


def _of_today(
    connection: Connection, spans: Spans
) -> tuple[_CountsOfLines, Counter[int], _CountsOfLines]:
    """The reminders that were due since each line's day began: by status, how many were late, and
    those that did not arrive by the carrier's code."""
    delay = type_coerce(outbox.c.sent_at, BigInteger) - type_coerce(outbox.c.created_at, BigInteger)
    is_late = case((delay > LATE_AFTER // timedelta(milliseconds=1), 1), else_=0)
    key = (outbox.c.line_id, outbox.c.status, outbox.c.code)
    counted = (
        select(*key, func.count(), func.sum(is_late))
        .where(
            outbox.c.priority == Priority.REMINDER,
            outbox.c.reminder_id.is_not(None),
            within_days(outbox.c.line_id, outbox.c.created_at, spans),
        )
        .group_by(*key)
    )
    by_status: _CountsOfLines = defaultdict(Counter)
    refused: _CountsOfLines = defaultdict(Counter)
    late: Counter[int] = Counter()
    for line, status, code, count, late_ones in connection.execute(counted):
        by_status[line][status] += count
        late[line] += late_ones
        if status in (Status.FAILED, Status.UNDELIVERED):
            refused[line][code] += count
    return by_status, late, refused


def _due_by_quarter(connection: Connection, spans: Spans) -> _CountsOfLines:
    """The reminders of each line that are due before its day ends, by the quarter of an hour since
    1970: every zone's hours begin with one."""
    quarter = type_coerce(reminders.c.next_at, BigInteger) // _QUARTER_HOUR_MILLISECONDS
    if not spans:
        return defaultdict(Counter)
    ends = max(span.moments(line.zone)[1] for line, span in spans.items())
    waiting = (
        select(reminders.c.line_id, quarter, func.count())
        .where(
            reminders.c.line_id.in_([line.id for line in spans]),
            reminders.c.next_at < ends,
        )
        .group_by(reminders.c.line_id, quarter)
    )
    found: _CountsOfLines = defaultdict(Counter)
    for line, number, count in connection.execute(waiting):
        found[line][number] = count
    return found


def _sent_table(by_status: Counter[int], late: int) -> FigureTable:
    rows = [
        FigureRow(title, (ShownNumber(sum(by_status[one] for one in statuses)),))
        for title, statuses in _STATES.items()
    ]
    minutes = LATE_AFTER // timedelta(minutes=1)
    rows.append(FigureRow(f"Sent more than {minutes} minutes late", (ShownNumber(late),)))
    return FigureTable("sent", "Reminders of today", ("State", "Reminders"), tuple(rows))


def _refused_table(by_code: Counter[int | None]) -> FigureTable:
    rows = tuple(
        FigureRow(advice_for(code)[1], (ShownNumber(count),))
        for code, count in by_code.most_common()
    )
    title = "Why reminders did not arrive"
    return FigureTable("refused", title, ("Why", "Reminders"), rows, words=False)


def _due_table(
    line: CountedLine, by_quarter: Counter[int], now: datetime, end: datetime
) -> FigureTable:
    counts: Counter[str] = Counter()
    begins = hour = start_of_hour(now, line.zone)
    while hour < end:
        counts[f"{hour.astimezone(line.zone):%H:%M}"] += 0
        hour += timedelta(hours=1)
    for number, count in by_quarter.items():
        due = _moment(number)
        if due < end:
            hour = max(start_of_hour(due, line.zone), begins)
            counts[f"{hour.astimezone(line.zone):%H:%M}"] += count
    title = "Still due today, by the hour"
    return chart_table("due", title, ("From", "Reminders"), counts)


def _moment(quarter: int) -> datetime:
    return datetime.fromtimestamp(quarter * _QUARTER_HOUR_MILLISECONDS / 1000, UTC)


def _waiting_table(counts: Counter[str]) -> FigureTable:
    """What became of the meetings that people are reminded of."""
    rows = tuple(FigureRow(title, (ShownNumber(counts[title]),)) for title in _WAITING)
    return FigureTable("listed", "Reminders that wait", ("Which", "Reminders"), rows)
