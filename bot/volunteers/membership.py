"""A volunteer agrees, is on or off, stops, or is forgotten: what their own texts do."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, delete, select, update

from bot.database.schema import lines, shift_days, shift_offers, shifts, volunteer_lines, volunteers
from bot.operators.operator_notices import (
    VOLUNTEER_AGREED,
    VOLUNTEER_FORGOTTEN,
    VOLUNTEER_STOPPED,
    tell_coordinators,
)
from bot.volunteers.duty_changes import edit_shift_day
from flows.domain.team import SetDutyHours
from flows.domain.volunteers import VolunteerState


def activate(connection: Connection, volunteer: int, line: int, now: datetime) -> bool:
    """They have agreed; False if they were not invited any more."""
    invited = and_(
        volunteer_lines.c.volunteer_id == volunteer,
        volunteer_lines.c.line_id == line,
        volunteer_lines.c.state == VolunteerState.INVITED.value,
    )
    values = {"state": VolunteerState.ACTIVE.value, "state_at": now, "agreed_at": now}
    agreed = connection.execute(update(volunteer_lines).where(invited).values(values)).rowcount > 0
    if agreed:
        _tell(VOLUNTEER_AGREED, volunteer, line, connection, now)
    return agreed


def set_duty_hours(
    connection: Connection, volunteer: int, line: int, hours: SetDutyHours, now: datetime
) -> None:
    """They are on, or off, and may say that they are there for a duty."""
    this = and_(volunteer_lines.c.volunteer_id == volunteer, volunteer_lines.c.line_id == line)
    values = {"on_until": hours.on_until, "off_until": hours.off_until}
    connection.execute(update(volunteer_lines).where(this).values(values))
    if hours.confirmed:
        edit_shift_day(connection, hours.confirmed, {"confirmed_at": now})


def stop_volunteering(
    connection: Connection, hashes: Sequence[bytes], line: int, now: datetime
) -> None:
    """The person with this number wants no text of a line any more: no shift there is theirs. The
    coordinators are told. Nothing happens to whoever is no volunteer."""
    volunteer = connection.scalar(
        select(volunteers.c.id)
        .join(volunteer_lines, volunteer_lines.c.volunteer_id == volunteers.c.id)
        .where(
            volunteers.c.phone_hash.in_(hashes),
            volunteer_lines.c.line_id == line,
            volunteer_lines.c.state != VolunteerState.STOPPED.value,
        )
    )
    if volunteer is None:
        return
    this = and_(volunteer_lines.c.volunteer_id == volunteer, volunteer_lines.c.line_id == line)
    stopped = {"state": VolunteerState.STOPPED.value, "state_at": now}
    ended = update(volunteer_lines).where(this)
    connection.execute(ended.values(stopped | {"on_until": None, "off_until": None}))
    leave_shifts(connection, volunteer, line)
    _tell(VOLUNTEER_STOPPED, volunteer, line, connection, now)


def leave_shifts(connection: Connection, volunteer: int, line: int) -> None:
    """Nobody takes the shifts of a volunteer at a line now, and nothing is offered to or by them
    there."""
    of_line = select(shifts.c.id).where(shifts.c.line_id == line)
    for table, column in ((shifts, shifts.c.id), (shift_days, shift_days.c.shift_id)):
        theirs = and_(table.c.volunteer_id == volunteer, column.in_(of_line))
        connection.execute(update(table).where(theirs).values(volunteer_id=None))
    offered = (shift_offers.c.from_id == volunteer) | (shift_offers.c.to_id == volunteer)
    connection.execute(delete(shift_offers).where(offered, shift_offers.c.shift_id.in_(of_line)))


def forget_volunteer(connection: Connection, hashes: Sequence[bytes], now: datetime) -> None:
    """Forget the volunteer with this number, at every line: because they asked for it, or because
    the number is dead. The coordinators are told. Nothing happens to whoever is no volunteer."""
    volunteer = connection.scalar(
        select(volunteers.c.id).where(volunteers.c.phone_hash.in_(hashes))
    )
    if volunteer is None:
        return
    of_theirs = select(volunteer_lines.c.line_id).where(volunteer_lines.c.volunteer_id == volunteer)
    for line in connection.scalars(of_theirs).all():
        _tell(VOLUNTEER_FORGOTTEN, volunteer, line, connection, now)
    delete_volunteer(connection, volunteer)


def delete_volunteer(connection: Connection, volunteer: int) -> None:
    """Delete a volunteer; their shifts stay, and nobody takes them."""
    # SET NULL would do the same; but a day that somebody took is a gap then, not the shift's.
    connection.execute(delete(volunteers).where(volunteers.c.id == volunteer))


def _tell(kind: str, volunteer: int, line: int, connection: Connection, now: datetime) -> None:
    name = connection.scalar(select(lines.c.name).where(lines.c.id == line)) or ""
    tell_coordinators(kind, {"volunteer": str(volunteer), "line": name}, line, connection, now)
