"""What coordinators do with shifts, with its entry in the audit log: for pages and commands."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, select, update

from bot.database.encryption import Keys
from bot.database.schema import lines, shift_days, shifts
from bot.operators.audit_log import Actor, AuditEntry, record_act
from bot.volunteers.duty_changes import edit_shift_day, end_offers, replace_volunteer
from bot.volunteers.shift_fields import DAYS, ShiftFields, clock_text, weeks_text
from bot.volunteers.volunteer_acts import known_volunteer
from bot.volunteers.volunteer_fields import VolunteerError
from flows.domain.shifts import Shift, duty_on
from flows.domain.team import DutyDay

# Stored in the audit log.
ADDED, CHANGED, REMOVED = "shift.added", "shift.changed", "shift.removed"
DAY_CHANGED = "shift.day changed"


def add_shift(
    actor: Actor,
    line: int,
    fields: ShiftFields,
    volunteer: int | None,
    keys: Keys,
    connection: Connection,
    now: datetime,
) -> int:
    """Add a shift of a line, taken by a volunteer of it or by nobody yet; its id. Raises
    VolunteerError."""
    _check_volunteer(volunteer, line, fields, keys, connection, now)
    row = {"line_id": line, "volunteer_id": volunteer} | _columns(fields)
    made = connection.execute(insert(shifts).values(row).returning(shifts.c.id)).scalar_one()
    entry = AuditEntry(ADDED, f"shift {made}", after=_facts(fields, volunteer), line=line)
    record_act(actor, entry, connection, now)
    return int(made)


def change_shift(
    actor: Actor,
    shift: Shift,
    line: int,
    fields: ShiftFields,
    volunteer: int | None,
    keys: Keys,
    connection: Connection,
    now: datetime,
) -> None:
    """Let a shift be so, and be taken by this volunteer, None for nobody. What was different on
    single days from now on is over if its hours or weeks are others. Raises VolunteerError."""
    _check_volunteer(volunteer, line, fields, keys, connection, now)
    connection.execute(
        update(shifts)
        .where(shifts.c.id == shift.id)
        .values({"volunteer_id": volunteer} | _columns(fields))
    )
    before = fields_of(shift)
    if (before.day, before.rule) != (fields.day, fields.rule):
        ahead = and_(shift_days.c.shift_id == shift.id, shift_days.c.day >= now.date())
        connection.execute(delete(shift_days).where(ahead))
    was, will = _facts(before, shift.volunteer), _facts(fields, volunteer)
    entry = AuditEntry(CHANGED, f"shift {shift.id}", was, will, line)
    record_act(actor, entry, connection, now)


def remove_shift(
    actor: Actor, shift: Shift, line: int, connection: Connection, now: datetime
) -> None:
    """Remove a shift."""
    connection.execute(delete(shifts).where(shifts.c.id == shift.id))
    before = _facts(fields_of(shift), shift.volunteer)
    entry = AuditEntry(REMOVED, f"shift {shift.id}", before=before, line=line)
    record_act(actor, entry, connection, now)


def hand_over_day(
    actor: Actor,
    shift: Shift,
    line: int,
    day: date,
    volunteer: int | None,
    keys: Keys,
    connection: Connection,
    now: datetime,
) -> None:
    """Let this volunteer take one day of a shift, None for nobody. Raises VolunteerError."""
    _check_day(shift, day)
    _check_volunteer(volunteer, line, fields_of(shift), keys, connection, now)
    duty = DutyDay(shift.id, day)
    end_offers(connection, duty)
    replace_volunteer(connection, duty, volunteer)
    edit_shift_day(connection, duty, {"cancelled": False})
    _record_day(actor, duty, line, {"volunteer": volunteer}, connection, now)


def cancel_day(
    actor: Actor, shift: Shift, line: int, day: date, connection: Connection, now: datetime
) -> None:
    """Do not hold one day of a shift. Raises VolunteerError."""
    _check_day(shift, day)
    duty = DutyDay(shift.id, day)
    end_offers(connection, duty)
    edit_shift_day(connection, duty, {"cancelled": True})
    _record_day(actor, duty, line, {"held": False}, connection, now)


def restore_day(
    actor: Actor, shift: Shift, line: int, day: date, connection: Connection, now: datetime
) -> None:
    """Let one day of a shift be as the shift is. Raises VolunteerError."""
    _check_day(shift, day)
    duty = DutyDay(shift.id, day)
    end_offers(connection, duty)
    this = and_(shift_days.c.shift_id == shift.id, shift_days.c.day == day)
    connection.execute(delete(shift_days).where(this))
    _record_day(actor, duty, line, {"as the shift": True}, connection, now)


def fields_of(shift: Shift) -> ShiftFields:
    """What of a shift can be changed."""
    return ShiftFields(shift.day, shift.start, shift.end, shift.rule, shift.position)


def shift_words(fields: ShiftFields) -> str:
    """A shift in a few words: "thu 18:00-20:00 weeks 1,3"."""
    weeks = weeks_text(fields.rule)
    hours = f"{DAYS[fields.day]} {clock_text(fields.start)}-{clock_text(fields.end)}"
    return f"{hours} weeks {weeks}" if weeks else hours


def line_of_shift(shift: int, connection: Connection) -> int | None:
    """The id of the line that a shift is of; None if there is no such shift."""
    return connection.scalar(select(shifts.c.line_id).where(shifts.c.id == shift))


def _check_day(shift: Shift, day: date) -> None:
    if duty_on(shift, {}, day) is None:
        raise VolunteerError(f"The shift does not begin on {day}.")


def _check_volunteer(
    volunteer: int | None,
    line: int,
    fields: ShiftFields,
    keys: Keys,
    connection: Connection,
    now: datetime,
) -> None:
    if volunteer is None:
        return
    who = known_volunteer(volunteer, line, keys, connection)
    zone = connection.scalars(select(lines.c.zone).where(lines.c.id == line)).one()
    shift = Shift(0, fields.day, fields.start, fields.end, zone)
    today = now.date()
    day = today + timedelta(days=(fields.day - today.isoweekday()) % 7)
    if who.is_quiet(shift.times(day)[0]):
        raise VolunteerError(
            "The shift begins in their quiet hours: nothing is asked of them then."
        )


def _columns(fields: ShiftFields) -> dict[str, Any]:
    return {
        "day": fields.day,
        "start_minute": fields.start,
        "end_minute": fields.end,
        "rule": fields.rule,
        "position": fields.position,
    }


def _facts(fields: ShiftFields, volunteer: int | None) -> Mapping[str, Any]:
    return {"when": shift_words(fields), "order": fields.position, "volunteer": volunteer}


def _record_day(
    actor: Actor,
    duty: DutyDay,
    line: int,
    after: Mapping[str, Any],
    connection: Connection,
    now: datetime,
) -> None:
    facts = {"day": duty.day.isoformat(), **after}
    entry = AuditEntry(DAY_CHANGED, f"shift {duty.shift}", after=facts, line=line)
    record_act(actor, entry, connection, now)
