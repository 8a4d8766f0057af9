"""What is different about single days of shifts: somebody cannot come, swaps, or takes a day."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, insert, or_, select, update

from bot.database.compiled_statements import insert_or_ignore
from bot.database.schema import shift_days, shift_offers
from bot.volunteers.shift_rows import LineShifts, load_line_shifts
from flows.domain.shifts import Duty, duty_on
from flows.domain.team import DutyDay


class OfferGone(Exception):
    """Somebody else has taken it at this moment, or the shift is another now."""


def hold_shift_day(connection: Connection, duty: DutyDay) -> Row[Any]:
    """What is noted about one day of a shift, held until the transaction ends."""
    _ADD_DAY.run(connection, {"shift_id": duty.shift, "day": duty.day.isoformat()})
    this = and_(shift_days.c.shift_id == duty.shift, shift_days.c.day == duty.day)
    return connection.execute(select(shift_days).where(this).with_for_update()).one()


def edit_shift_day(connection: Connection, duty: DutyDay, values: Mapping[str, Any]) -> None:
    """Note something about one day of a shift: columns of `shift_days` with their values."""
    _ADD_DAY.run(connection, {"shift_id": duty.shift, "day": duty.day.isoformat()})
    this = and_(shift_days.c.shift_id == duty.shift, shift_days.c.day == duty.day)
    connection.execute(update(shift_days).where(this).values(dict(values)))


def replace_volunteer(connection: Connection, duty: DutyDay, volunteer: int | None) -> None:
    """Let somebody take one day of a shift, None for nobody: what was known of it is over."""
    known = {"confirmed_at": None, "gap_told_at": None, "silence_told_at": None}
    edit_shift_day(connection, duty, {"replaced": True, "volunteer_id": volunteer, **known})


def add_offer(
    connection: Connection,
    duty: DutyDay,
    giver: int,
    asked: int,
    now: datetime,
    back: DutyDay | None = None,
) -> int:
    """Note that somebody was asked to take one day of a shift; the offer's id. An older offer of
    the same to the same volunteer is over."""
    same = and_(
        shift_offers.c.shift_id == duty.shift,
        shift_offers.c.day == duty.day,
        shift_offers.c.to_id == asked,
    )
    connection.execute(delete(shift_offers).where(same))
    row = {"shift_id": duty.shift, "day": duty.day, "from_id": giver, "to_id": asked, "at": now}
    if back:
        row |= {"back_shift_id": back.shift, "back_day": back.day}
    return int(
        connection.execute(
            insert(shift_offers).values(row).returning(shift_offers.c.id)
        ).scalar_one()
    )


def end_offers(connection: Connection, duty: DutyDay) -> None:
    """Nobody is asked to take one day of a shift any more, nor to give it for another."""
    given = and_(shift_offers.c.shift_id == duty.shift, shift_offers.c.day == duty.day)
    back = and_(shift_offers.c.back_shift_id == duty.shift, shift_offers.c.back_day == duty.day)
    connection.execute(delete(shift_offers).where(or_(given, back)))


def lock_duties(
    connection: Connection, line: int, duties: Iterable[DutyDay], now: datetime
) -> LineShifts:
    """The shifts of a line, with these days of them held until the transaction ends: nobody else
    takes them meanwhile."""
    for duty in sorted(duties):
        hold_shift_day(connection, duty)
    return load_line_shifts(connection, line, now)


def find_duty(known: LineShifts, duty: DutyDay) -> Duty | None:
    """One day of a shift as it is; None if it is not held."""
    shift = next((one for one in known.shifts if one.id == duty.shift), None)
    return duty_on(shift, known.days, duty.day) if shift else None


_ADD_DAY = insert_or_ignore(shift_days, "shift_id", "day")
