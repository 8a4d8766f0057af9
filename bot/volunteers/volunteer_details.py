"""What coordinators see of one volunteer of a line."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import volunteer_lines, volunteers
from bot.database.sealed_columns import VOLUNTEER_NOTES, VOLUNTEER_PHONE
from bot.volunteers.volunteer_acts import known_volunteer
from bot.volunteers.volunteer_fields import VolunteerFields
from flows.domain.volunteers import LineVolunteer

# The end of a number that no key opens.
UNKNOWN_ENDING = "??"


@dataclass(frozen=True, slots=True)
class VolunteerDetails:
    """A volunteer with the last two digits of their number. `fields` are what can be changed."""

    volunteer: LineVolunteer
    fields: VolunteerFields
    ending: str
    invited_at: datetime
    agreed_at: datetime | None
    notes: str = field(repr=False)


def volunteer_details(
    connection: Connection, keys: Keys, volunteer: int, line: int
) -> VolunteerDetails:
    """Raises VolunteerError if there is no such volunteer of the line."""
    who = known_volunteer(volunteer, line, keys, connection)
    return details_of([who], connection, keys, line)[0]


def details_of(
    members: Sequence[LineVolunteer], connection: Connection, keys: Keys, line: int
) -> list[VolunteerDetails]:
    """The details of these volunteers of a line."""
    wanted = (
        select(volunteers, volunteer_lines.c.invited_at, volunteer_lines.c.agreed_at)
        .join(volunteer_lines, volunteer_lines.c.volunteer_id == volunteers.c.id)
        .where(volunteer_lines.c.line_id == line)
    )
    rows = {row.id: row for row in connection.execute(wanted)}
    return [_details(who, rows[who.id], keys) for who in members]


def _details(who: LineVolunteer, row: Row[Any], keys: Keys) -> VolunteerDetails:
    try:
        notes = keys.open(row.notes, VOLUNTEER_NOTES.of(who.id)) if row.notes else ""
        ending = keys.open(row.phone, VOLUNTEER_PHONE.of(who.id))[-2:]
    except DecryptionError:
        notes, ending = "", UNKNOWN_ENDING
    fields = VolunteerFields(
        who.alias,
        tuple(filter(None, row.languages.split(","))),
        who.zone,
        who.quiet_hours,
        who.most_relays,
        who.wants_reminders,
        notes,
        who.takes_calls,
    )
    return VolunteerDetails(who, fields, ending, row.invited_at, row.agreed_at, notes)
