"""The volunteers of a line in the database.

Their numbers, names and notes are sealed as those of people who text are; a name is opened for
whoever reads a row.
"""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import lines, volunteer_lines, volunteers
from bot.database.sealed_columns import VOLUNTEER_ALIAS, VOLUNTEER_PHONE
from flows.domain.volunteers import LineVolunteer, QuietHours, VolunteerState

# What somebody is called whose name no key opens.
UNKNOWN_ALIAS = "?"


def volunteers_of_line(connection: Connection, keys: Keys, line: int) -> list[LineVolunteer]:
    """All volunteers of a line, in the order in which they were added."""
    return volunteers_by_line(connection, keys, [line])[line]


def volunteers_by_line(
    connection: Connection, keys: Keys, line_ids: Collection[int]
) -> dict[int, list[LineVolunteer]]:
    """The volunteers of each of these lines, in the order in which they were added."""
    found: dict[int, list[LineVolunteer]] = {line: [] for line in line_ids}
    wanted = _select_volunteers().where(volunteer_lines.c.line_id.in_(line_ids))
    for row in connection.execute(wanted):
        found[row.line_id].append(_line_volunteer(row, keys))
    return found


def load_volunteer(
    connection: Connection, keys: Keys, volunteer: int, line: int
) -> LineVolunteer | None:
    """A volunteer of a line by their id; None if they are none."""
    wanted = _select_volunteers().where(
        volunteer_lines.c.volunteer_id == volunteer, volunteer_lines.c.line_id == line
    )
    row = connection.execute(wanted).one_or_none()
    return _line_volunteer(row, keys) if row else None


def find_volunteer(
    connection: Connection, keys: Keys, number: str, line: int
) -> LineVolunteer | None:
    """The volunteer of a line who has this number (E.164), in whatever state; None if nobody is.

    A number on another channel ("whatsapp:+1...") is another number.
    """
    return find_volunteer_by_hash(connection, keys, keys.hashes(number), line)


def find_volunteer_by_hash(
    connection: Connection, keys: Keys, hashes: Sequence[bytes], line: int
) -> LineVolunteer | None:
    """The same, by the hashes of the number (bot.database.encryption.Keys.hashes)."""
    wanted = _select_volunteers().where(
        volunteers.c.phone_hash.in_(hashes), volunteer_lines.c.line_id == line
    )
    row = connection.execute(wanted).first()
    return _line_volunteer(row, keys) if row else None


def volunteer_phone(connection: Connection, keys: Keys, volunteer: int) -> str:
    """The number of a volunteer (E.164), to send to. Raises LookupError if there is no such
    volunteer, and DecryptionError if no key opens it."""
    sealed = connection.scalar(select(volunteers.c.phone).where(volunteers.c.id == volunteer))
    if sealed is None:
        raise LookupError("no such volunteer")
    return keys.open(sealed, VOLUNTEER_PHONE.of(volunteer))


def _select_volunteers() -> Select[Any]:
    return (
        select(
            volunteers,
            volunteer_lines.c.line_id,
            volunteer_lines.c.state,
            volunteer_lines.c.on_until,
            volunteer_lines.c.off_until,
            lines.c.language.label("line_language"),
        )
        .join(volunteer_lines, volunteer_lines.c.volunteer_id == volunteers.c.id)
        .join(lines, lines.c.id == volunteer_lines.c.line_id)
        .order_by(volunteers.c.id)
    )


def _line_volunteer(row: Row[Any], keys: Keys) -> LineVolunteer:
    quiet = row.quiet_from is not None and row.quiet_until is not None
    return LineVolunteer(
        id=row.id,
        line=row.line_id,
        state=VolunteerState(row.state),
        alias=_open_alias(row, keys),
        languages=tuple((row.languages or row.line_language).split(",")),
        zone=row.zone,
        quiet_hours=QuietHours(row.quiet_from, row.quiet_until) if quiet else None,
        most_relays=row.most_relays,
        wants_reminders=row.wants_reminders,
        takes_calls=row.takes_calls,
        on_until=row.on_until,
        off_until=row.off_until,
    )


def _open_alias(row: Row[Any], keys: Keys) -> str:
    try:
        return keys.open(row.alias, VOLUNTEER_ALIAS.of(row.id))
    except DecryptionError:
        return UNKNOWN_ALIAS
