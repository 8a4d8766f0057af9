"""The volunteers whom a caller may be connected with now."""

from collections.abc import Collection
from contextlib import suppress
from datetime import datetime

from sqlalchemy import Connection, select

from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import volunteers
from bot.volunteers.on_duty import volunteers_on_duty
from bot.volunteers.volunteer_rows import volunteer_phone
from flows.voice.call import CallVolunteer, Phone


def volunteers_for_calls(
    connection: Connection, keys: Keys, line: int, now: datetime, without: Collection[str]
) -> tuple[CallVolunteer, ...]:
    """Those on duty who take calls, in the order in which they are asked; not the numbers
    `without`: nobody is connected with their own phone."""
    on_duty = volunteers_on_duty(connection, keys, line, now)
    these = volunteers.c.id.in_([one.id for one in on_duty])
    takes = set(connection.scalars(select(volunteers.c.id).where(these, volunteers.c.takes_calls)))
    found = []
    for one in on_duty:
        if one.id not in takes:
            continue
        with suppress(LookupError, DecryptionError):
            number = volunteer_phone(connection, keys, one.id)
            if number not in without:
                found.append(CallVolunteer(one.id, Phone(number), one.languages))
    return tuple(found)
