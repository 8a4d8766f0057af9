"""The shifts of a line in the database, and what is different about single days of them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select

from bot.database.schema import lines, shift_days, shifts
from flows.domain.shifts import Shift, ShiftDay, ShiftDays


@dataclass(frozen=True, slots=True)
class LineShifts:
    """The shifts of a line, and the days of them that are different."""

    shifts: Sequence[Shift]
    days: ShiftDays


def load_line_shifts(connection: Connection, line: int, since: datetime) -> LineShifts:
    """The shifts of a line, with what is different from a moment on."""
    return shifts_by_line(connection, [line], since)[line]


def shifts_by_line(
    connection: Connection, line_ids: Collection[int], since: datetime
) -> dict[int, LineShifts]:
    """The shifts of each of these lines, with what is different from a moment on."""
    wanted = select(shifts, lines.c.zone).join(lines, lines.c.id == shifts.c.line_id)
    ordered = wanted.where(shifts.c.line_id.in_(line_ids)).order_by(shifts.c.id)
    these: dict[int, list[Shift]] = {line: [] for line in line_ids}
    for row in connection.execute(ordered):
        these[row.line_id].append(_shift(row))
    # A duty may have begun the day before, and a day of the line's zone differs from UTC's.
    first = since.astimezone(UTC).date() - timedelta(days=3)
    changed = select(shift_days).join(shifts, shifts.c.id == shift_days.c.shift_id)
    ahead = changed.where(shifts.c.line_id.in_(line_ids), shift_days.c.day >= first)
    days = dict(map(_shift_day, connection.execute(ahead)))
    return {line: LineShifts(found, days) for line, found in these.items()}


def lines_with_shifts(connection: Connection) -> list[int]:
    """The ids of the lines that have shifts."""
    return list(connection.scalars(select(shifts.c.line_id).distinct().order_by(shifts.c.line_id)))


def _shift(row: Row[Any]) -> Shift:
    return Shift(
        id=row.id,
        day=row.day,
        start=row.start_minute,
        end=row.end_minute,
        zone=row.zone,
        rule=row.rule,
        position=row.position,
        volunteer=row.volunteer_id,
    )


def _shift_day(row: Row[Any]) -> tuple[tuple[int, date], ShiftDay]:
    changed = ShiftDay(row.cancelled, row.replaced, row.volunteer_id, row.confirmed_at)
    return (row.shift_id, row.day), changed
