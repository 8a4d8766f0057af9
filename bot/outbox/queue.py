"""The outbox: texts that are not the answer to a text just received, each a row until its end.

A row is claimed in one short transaction (bot.outbox.leases), sent with no transaction open, and
settled in another (bot.outbox.settlement):

    queued -> sending -> accepted -> sent -> delivered | undelivered | failed

or it ends unsent, `expired` or `cancelled`. Where it is not known whether the carrier took it
(after a crash, a read timeout, a 5xx) it is `unknown` until that is found out: nothing is ever sent
again on a guess. Two safeguards do not depend on timing. There is one row for each `dedupe_key`.
And a row's status only ever grows, so delivery reports may come in any order, twice, and before
their own answer.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum

from sqlalchemy import ColumnElement, Connection, and_, case, literal, or_, update

from bot.database.compiled_statements import insert_or_ignore
from bot.database.schema import epoch_milliseconds, outbox

# The random mark of a row, by which a delivery report shows that it is about this very row.
MARK_BYTES = 8


class Status(IntEnum):
    """Where a row stands. Higher is later: of two reports about a row the higher one counts."""

    QUEUED = 10
    SENDING = 20
    UNKNOWN = 30
    ACCEPTED = 40
    SENT = 50
    EXPIRED = 60
    CANCELLED = 61
    FAILED = 70
    UNDELIVERED = 80
    DELIVERED = 90

    @property
    def final(self) -> bool:
        """Whether nothing more is to come."""
        return self >= Status.EXPIRED


class Priority(IntEnum):
    """What goes first."""

    CRISIS = 0
    ANSWER = 1
    NOTICE = 2
    REMINDER = 3


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """A row to be added. `message` is sealed. `segments` is an estimate. `zone` is the time zone
    whose quiet hours hold, "" where any hour is right. `doubts` are those of
    bot.outbox.message_bodies. `relay` is the id of the relay that it is of. `template_kind` is one
    of flows.domain.template_kinds, "" for an answer. `due` and `expires` are aware datetimes."""

    line: int
    person: int
    dedupe_key: str
    message: bytes = field(repr=False)
    segments: int
    priority: Priority
    due: datetime
    expires: datetime
    reminder: int | None = None
    zone: str = ""
    doubts: str = ""
    relay: int | None = None
    template_kind: str = ""


@dataclass(frozen=True, slots=True)
class ClaimedRow:
    """A row that a worker holds until `due`, when its lease ends. `message` and `phone` are
    sealed. `attempts` tells one claim of a row from the next. `mark` is "" in a row of a
    release that gave none. `wrote_at` is when the person last wrote on WhatsApp, None if they did
    not."""

    id: int
    mark: str
    line: int
    person: int
    message: bytes = field(repr=False)
    phone: bytes = field(repr=False)
    language: str
    line_language: str
    priority: Priority
    attempts: int
    failures: int
    resent: bool
    segments: int
    reminder: int | None
    zone: str
    doubts: str
    template_kind: str
    wrote_at: datetime | None
    created: datetime
    due: datetime
    expires: datetime
    relay: int | None = None


def enqueue(connection: Connection, entries: Sequence[OutboxEntry], now: datetime) -> int:
    """Add rows, except those whose key has been used; how many were added."""
    added = 0
    for entry in entries:
        values = {
            "line_id": entry.line,
            "person_id": entry.person,
            "reminder_id": entry.reminder,
            "dedupe_key": entry.dedupe_key,
            "priority": entry.priority,
            "status": Status.QUEUED,
            "message": entry.message,
            "segments": entry.segments,
            "zone": entry.zone,
            "doubts": entry.doubts,
            "due_at": epoch_milliseconds(entry.due),
            "expires_at": epoch_milliseconds(entry.expires),
            "created_at": epoch_milliseconds(now),
            "mark": secrets.token_hex(MARK_BYTES),
            "relay_id": entry.relay,
            "template_kind": entry.template_kind,
        }
        added += _ENQUEUE.run(connection, values).rowcount
    return added


def cancel_for_person(connection: Connection, person: int) -> None:
    """Cancel what is still queued for this person."""
    _cancel_queued(connection, outbox.c.person_id == person)


def cancel_for_reminders(connection: Connection, reminder_ids: Sequence[int]) -> None:
    """Cancel what is still queued for these reminders."""
    _cancel_queued(connection, outbox.c.reminder_id.in_(reminder_ids))


def cancel_milestones(connection: Connection, person: int) -> None:
    """Cancel the milestone of this person that is still queued, if there is one."""
    theirs = outbox.c.person_id == person
    _cancel_queued(
        connection, and_(theirs, outbox.c.dedupe_key.startswith(milestone_key(person, "")))
    )


def milestone_key(person: int, day: str) -> str:
    """The key of a person's milestone on a day, as in 2026-03-01."""
    return f"mark:{person}:{day}"


def cancel_daily(connection: Connection, person: int, kind: str) -> None:
    """Cancel the daily text of this kind that is still queued for a person, if there is one."""
    theirs = outbox.c.person_id == person
    _cancel_queued(
        connection, and_(theirs, outbox.c.dedupe_key.startswith(daily_key(person, kind, "")))
    )


def daily_key(person: int, kind: str, day: str) -> str:
    """The key of a person's daily text of a kind on a day, as in 2026-03-01."""
    return f"daily:{kind}:{person}:{day}"


def _cancel_queued(connection: Connection, which: ColumnElement[bool]) -> None:
    waiting = and_(which, outbox.c.status == Status.QUEUED)
    connection.execute(update(outbox).where(waiting).values(status=Status.CANCELLED, message=None))


def mark_restored_unknown(connection: Connection, copied: datetime | None, now: datetime) -> None:
    """Make unknown what was due, or is planned only now, in a database that was restored from a
    backup: it may have been sent after the backup was made. The carrier is asked about all that it
    has taken since `copied`, or, where that is None, since the row was added."""
    due = or_(outbox.c.due_at <= now, outbox.c.created_at == now)
    waiting = and_(outbox.c.status == Status.QUEUED, due)
    unsure = update(outbox).where(waiting).values(status=Status.UNKNOWN, due_at=now)
    if copied is not None:
        since = literal(copied, outbox.c.created_at.type)
        earlier = case((outbox.c.created_at > since, since), else_=outbox.c.created_at)
        unsure = unsure.values(created_at=earlier)
    connection.execute(unsure)


_ENQUEUE = insert_or_ignore(
    outbox,
    "line_id",
    "person_id",
    "reminder_id",
    "dedupe_key",
    "priority",
    "status",
    "message",
    "segments",
    "zone",
    "doubts",
    "due_at",
    "expires_at",
    "created_at",
    "mark",
    "relay_id",
    "template_kind",
)
