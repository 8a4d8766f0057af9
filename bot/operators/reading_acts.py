"""What operators do with the readings of a line, with its entry in the audit log."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.operators.audit_log import Actor, AuditEntry, record_act
from bot.people.helplines import LineRecord
from bot.readings.reading_files import Reading
from bot.readings.reading_rows import replace_readings

# Stored in the audit log.
READINGS_TAKEN, READINGS_REMOVED = "readings.taken", "readings.removed"


def take_readings_as(
    actor: Actor,
    record: LineRecord,
    new: Sequence[Reading],
    connection: Connection,
    now: datetime,
) -> None:
    """Store these in place of all readings of a line."""
    replace_readings(record.id, new, connection)
    after = dict(Counter(one.language for one in new))
    entry = AuditEntry(READINGS_TAKEN, record.line.name, after=after, line=record.id)
    record_act(actor, entry, connection, now)


def remove_readings_as(
    actor: Actor, record: LineRecord, connection: Connection, now: datetime
) -> None:
    """End the readings of a line. Who gets one each day is told so once, at their hour."""
    replace_readings(record.id, (), connection)
    entry = AuditEntry(READINGS_REMOVED, record.line.name, line=record.id)
    record_act(actor, entry, connection, now)
