"""The link to a line's shifts as a calendar: a random one that only its hash is kept of. Whoever
has it sees the shifts and the names that others call the volunteers by, and nothing else."""

import secrets
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, delete, insert, select

from bot.database.schema import shift_calendars
from bot.operators.audit_log import Actor, AuditEntry, record_act

# Stored in the audit log.
LINK_MADE, LINK_REVOKED = "calendar.made", "calendar.revoked"

# 192 bits, which nobody guesses.
_TOKEN_BYTES = 24

# Longer than any token of ours.
_MAX_TOKEN_CHARS = 64


def make_calendar_link(actor: Actor, line: int, connection: Connection, now: datetime) -> str:
    """A new random part of a line's link, which is shown once. An older link leads nowhere then."""
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    connection.execute(delete(shift_calendars).where(shift_calendars.c.line_id == line))
    row = {"line_id": line, "token_hash": _hash(token), "made_by": actor.name, "made_at": now}
    connection.execute(insert(shift_calendars).values(row))
    record_act(actor, AuditEntry(LINK_MADE, line=line), connection, now)
    return token


def revoke_calendar_link(actor: Actor, line: int, connection: Connection, now: datetime) -> bool:
    """Let the link of a line lead nowhere; False if there is none."""
    this = delete(shift_calendars).where(shift_calendars.c.line_id == line)
    if not connection.execute(this).rowcount:
        return False
    record_act(actor, AuditEntry(LINK_REVOKED, line=line), connection, now)
    return True


def calendar_made_at(line: int, connection: Connection) -> datetime | None:
    """When the link of a line was made; None if there is none."""
    wanted = select(shift_calendars.c.made_at).where(shift_calendars.c.line_id == line)
    made: datetime | None = connection.scalar(wanted)
    return made


def line_of_calendar(token: str, connection: Connection) -> int | None:
    """The id of the line whose link has this random part; None if there is none."""
    if not token or len(token) > _MAX_TOKEN_CHARS:
        return None
    wanted = select(shift_calendars.c.line_id).where(shift_calendars.c.token_hash == _hash(token))
    return connection.scalar(wanted)


def _hash(token: str) -> bytes:
    return sha256(token.encode()).digest()
