"""The audit log: who changed what, when, and from where. Rows are only added.

Nothing about people who text, and no secret, ever stands in it. The names of the acts are stored,
so they stay as they are.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from bot.database.schema import audit_log

# Triggers of the database refuse to delete a row before (migration 0020): two years.
AUDIT_KEPT = timedelta(days=731)

DESK, COMMAND_LINE = "desk", "command line"

MAX_SUBJECT_CHARS = 200


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, and from where: DESK or COMMAND_LINE."""

    name: str
    source: str


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Something that somebody did. `subject` is what it was done to, in words; `before` and `after`
    are what of it changed, by name. `line` is the id of the line it is about, None for no one."""

    act: str
    subject: str = ""
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    line: int | None = None


@dataclass(frozen=True, slots=True)
class AuditRow:
    """An entry as it is read: who, when, from where."""

    id: int
    at: datetime
    actor: Actor
    entry: AuditEntry


def record_act(actor: Actor, entry: AuditEntry, connection: Connection, now: datetime) -> None:
    """Add an entry, in the transaction that does what it tells of."""
    same = {
        name
        for name in entry.before.keys() & entry.after.keys()
        if entry.before[name] == entry.after[name]
    }
    values = {
        "at": now,
        "operator": actor.name,
        "source": actor.source,
        "act": entry.act,
        "subject": entry.subject[:MAX_SUBJECT_CHARS],
        "line_id": entry.line,
        "before": {name: value for name, value in entry.before.items() if name not in same},
        "after": {name: value for name, value in entry.after.items() if name not in same},
    }
    connection.execute(insert(audit_log).values(values))


def read_audit(
    connection: Connection,
    *,
    limit: int,
    before_id: int | None = None,
    operator: str = "",
    lines: Sequence[int] | None = None,
) -> list[AuditRow]:
    """The newest entries, `before_id` those older than one; of one operator, or about these lines,
    where that is asked."""
    wanted = select(audit_log).order_by(audit_log.c.id.desc()).limit(limit)
    if before_id is not None:
        wanted = wanted.where(audit_log.c.id < before_id)
    if operator:
        wanted = wanted.where(audit_log.c.operator == operator)
    if lines is not None:
        wanted = wanted.where(audit_log.c.line_id.in_(lines))
    return [
        AuditRow(
            row.id,
            row.at,
            Actor(row.operator, row.source),
            AuditEntry(row.act, row.subject, row.before, row.after, row.line_id),
        )
        for row in connection.execute(wanted)
    ]


def delete_old_audit(connection: Connection, now: datetime) -> int:
    """Delete what has been kept for two years; how many entries that were."""
    old = audit_log.c.at <= now - AUDIT_KEPT - timedelta(days=1)
    return connection.execute(delete(audit_log).where(old)).rowcount
