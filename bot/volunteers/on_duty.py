"""Who answers for a line at a moment, and when somebody does again."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from bot.database.encryption import Keys
from bot.volunteers.shift_rows import load_line_shifts
from bot.volunteers.volunteer_rows import volunteers_of_line
from flows.domain.shifts import duties_at, next_duty
from flows.domain.volunteers import VolunteerState


@dataclass(frozen=True, slots=True)
class OnDutyVolunteer:
    """Somebody who may be asked now. `until` is when their duty ends, or their ON: an aware
    datetime. `shift` is the id of the shift they are on, None for an ON alone."""

    id: int
    alias: str = field(repr=False)
    languages: tuple[str, ...]
    most_relays: int
    until: datetime
    shift: int | None


def volunteers_on_duty(
    connection: Connection, keys: Keys, line: int, now: datetime
) -> tuple[OnDutyVolunteer, ...]:
    """Who may be asked for a line now, in the order in which they are asked: those of the shifts
    that are on, then those who said ON.

    Nobody who is paused, suspended, has said OFF, or has quiet hours at this moment.
    """
    known = load_line_shifts(connection, line, now)
    everybody = volunteers_of_line(connection, keys, line)
    may = {one.id: one for one in everybody if one.may_be_asked(now)}
    asked: dict[int, OnDutyVolunteer] = {}
    for duty in duties_at(known.shifts, known.days, now):
        who = may.get(duty.volunteer or 0)
        if who and (who.id not in asked or asked[who.id].until < duty.end):
            until = max(duty.end, who.on_until or duty.end)
            asked[who.id] = OnDutyVolunteer(
                who.id, who.alias, who.languages, who.most_relays, until, duty.shift
            )
    for who in may.values():
        if who.id not in asked and who.on_until and who.said_on(now):
            asked[who.id] = OnDutyVolunteer(
                who.id, who.alias, who.languages, who.most_relays, who.on_until, None
            )
    return tuple(asked.values())


def next_shift(connection: Connection, keys: Keys, line: int, now: datetime) -> datetime | None:
    """When the next shift begins that somebody takes, in the line's zone; None if there is none in
    the next weeks."""
    known = load_line_shifts(connection, line, now)
    active = {
        one.id
        for one in volunteers_of_line(connection, keys, line)
        if one.state is VolunteerState.ACTIVE
    }
    duty = next_duty(known.shifts, known.days, now, active)
    return duty.start if duty else None
