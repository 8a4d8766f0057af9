"""Volunteers and shifts put straight into the database."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, update

from bot.database.encryption import Keys
from bot.database.schema import shifts, volunteer_lines, volunteers
from bot.database.sealed_columns import VOLUNTEER_ALIAS, VOLUNTEER_PHONE
from flows.domain.volunteers import VolunteerState


def insert_volunteer(
    connection: Connection,
    keys: Keys,
    phone: str,
    now: datetime,
    *,
    alias: str = "Sam",
    state: VolunteerState = VolunteerState.ACTIVE,
    line: int = 1,
    zone: str = "America/Chicago",
    **columns: Any,
) -> int:
    """Add a volunteer of a line, without a text to them; their id."""
    row = {"phone_hash": keys.hashes(phone)[0], "phone": b"", "alias": b"", "created_at": now}
    made = insert(volunteers).values(row | {"zone": zone} | columns).returning(volunteers.c.id)
    who = connection.execute(made).scalar_one()
    sealed = {
        "phone": keys.seal(phone, VOLUNTEER_PHONE.of(who)),
        "alias": keys.seal(alias, VOLUNTEER_ALIAS.of(who)),
    }
    connection.execute(update(volunteers).where(volunteers.c.id == who).values(sealed))
    member = {"volunteer_id": who, "line_id": line, "state": state.value}
    times = {"state_at": now, "invited_at": now, "agreed_at": now}
    connection.execute(insert(volunteer_lines).values(member | times))
    return int(who)


def insert_shift(
    connection: Connection,
    volunteer: int | None,
    day: int,
    hours: tuple[int, int],
    **columns: Any,
) -> int:
    """Add a shift of line 1, from one full hour to another on a day (0 for Sunday); its id."""
    minutes = {"start_minute": hours[0] * 60, "end_minute": hours[1] * 60}
    row = {"line_id": 1, "volunteer_id": volunteer, "day": day} | minutes | columns
    return int(connection.execute(insert(shifts).values(row).returning(shifts.c.id)).scalar_one())
