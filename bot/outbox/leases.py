"""Claiming rows of the outbox: a worker holds a row on a lease while it sends it.

A lease that runs out means that the worker died or was cut off: the carrier may have taken the
text or not, so the row becomes unknown, and is never simply sent again.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    exists,
    not_,
    or_,
    select,
    update,
)

from bot.database.schema import lines, outbox, people
from bot.outbox import pacing
from bot.outbox.queue import ClaimedRow, Priority, Status

# How long a claimed row may take to be sent: the carrier's timeouts (bot.carrier) and a margin.
SEND_LEASE = timedelta(seconds=60)

# How long a delivery report is waited for before the carrier is asked about an unknown row.
REPORT_TIMEOUT = timedelta(minutes=2)

# The same where two people wait for each other's next text.
RELAY_REPORT_TIMEOUT = timedelta(seconds=20)


def lines_with_due_rows(connection: Connection, now: datetime) -> list[int]:
    """The lines that have something due; only reads."""
    due = and_(outbox.c.status == Status.QUEUED, outbox.c.due_at <= now)
    return list(connection.scalars(select(outbox.c.line_id).where(due).distinct()))


def claim_due(
    connection: Connection,
    line: int,
    segments_per_second: float,
    limit: int,
    now: datetime,
    lowest_priority: Priority = Priority.REMINDER,
) -> list[ClaimedRow]:
    """Claim the rows of a line that are due, the most urgent first, as many as its pace allows.

    Nothing less urgent than `lowest_priority` is claimed, and nothing for a person who has said
    STOP. The caller commits before anything is sent.
    """
    ready = pacing.lock_ready_at(connection, line, now)
    if ready is None:
        return []
    chosen: list[int] = []
    for row in connection.execute(_due_rows(line, limit, now, lowest_priority)):
        if chosen and ready >= now:
            break
        chosen.append(row.id)
        ready += timedelta(seconds=row.segments / segments_per_second)
    if not chosen:
        return []
    pacing.set_ready_at(connection, line, ready)
    return _lease(connection, chosen, Status.QUEUED, Status.SENDING, now)


def _due_rows(
    line: int, limit: int, now: datetime, lowest_priority: Priority
) -> Select[tuple[int, int]]:
    """The ids and segments of the rows that `claim_due` chooses from, locked."""
    return (
        select(outbox.c.id, outbox.c.segments)
        .join(people, people.c.id == outbox.c.person_id)
        .where(
            outbox.c.status == Status.QUEUED,
            outbox.c.line_id == line,
            outbox.c.due_at <= now,
            outbox.c.expires_at > now,
            outbox.c.priority <= lowest_priority,
            people.c.stopped_at.is_(None),
            or_(outbox.c.relay_id.is_(None), not_(_is_behind_another())),
        )
        .order_by(outbox.c.priority, outbox.c.due_at, outbox.c.id)
        .limit(limit)
        .with_for_update(of=outbox, skip_locked=True)
    )


def _is_behind_another() -> ColumnElement[bool]:
    """Whether an earlier text of the same relay to the same person is not settled yet: texts of one
    direction keep their order, and a retry is not overtaken."""
    earlier = outbox.alias()
    return exists().where(
        earlier.c.relay_id == outbox.c.relay_id,
        earlier.c.person_id == outbox.c.person_id,
        earlier.c.id < outbox.c.id,
        earlier.c.status < Status.ACCEPTED,
    )


def claim_unknown(connection: Connection, limit: int, now: datetime) -> list[ClaimedRow]:
    """Claim unknown rows that no delivery report has settled in time, to ask the carrier."""
    wanted = (
        select(outbox.c.id)
        .where(outbox.c.status == Status.UNKNOWN, outbox.c.due_at <= now)
        .order_by(outbox.c.due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    chosen = list(connection.scalars(wanted))
    return _lease(connection, chosen, Status.UNKNOWN, Status.UNKNOWN, now) if chosen else []


def sweep_outbox(connection: Connection, now: datetime) -> None:
    """Expire the rows that came too late, and make unknown those whose lease has run out."""
    late = and_(outbox.c.status == Status.QUEUED, outbox.c.expires_at <= now)
    connection.execute(update(outbox).where(late).values(status=Status.EXPIRED, message=None))
    abandoned = and_(outbox.c.status == Status.SENDING, outbox.c.due_at <= now)
    due = now + REPORT_TIMEOUT - SEND_LEASE
    connection.execute(update(outbox).where(abandoned).values(status=Status.UNKNOWN, due_at=due))
    # What was said in a relay is kept no longer than it is of use, whatever became of it.
    doubtful = and_(
        outbox.c.status == Status.UNKNOWN,
        outbox.c.relay_id.is_not(None),
        outbox.c.expires_at <= now,
    )
    connection.execute(update(outbox).where(doubtful).values(status=Status.EXPIRED, message=None))


def _lease(
    connection: Connection, ids: Sequence[int], old: Status, new: Status, now: datetime
) -> list[ClaimedRow]:
    taken = (
        update(outbox)
        .where(outbox.c.id.in_(ids), outbox.c.status == old)
        .values(status=new, due_at=now + SEND_LEASE, attempts=outbox.c.attempts + 1)
    )
    connection.execute(taken)
    rows = (
        select(
            outbox,
            people.c.phone,
            people.c.language,
            people.c.wrote_at,
            lines.c.language.label("line_language"),
        )
        .join(people, people.c.id == outbox.c.person_id)
        .join(lines, lines.c.id == outbox.c.line_id)
        .where(outbox.c.id.in_(ids), outbox.c.status == new)
        .order_by(outbox.c.priority, outbox.c.due_at, outbox.c.id)
    )
    return [_claimed_row(row) for row in connection.execute(rows)]


def _claimed_row(row: Row[Any]) -> ClaimedRow:
    return ClaimedRow(
        id=row.id,
        mark=row.mark or "",
        line=row.line_id,
        person=row.person_id,
        message=row.message or b"",
        phone=row.phone,
        language=row.language or row.line_language,
        line_language=row.line_language,
        priority=Priority(row.priority),
        attempts=row.attempts,
        failures=row.failures,
        resent=row.resent,
        segments=row.segments,
        reminder=row.reminder_id,
        zone=row.zone,
        doubts=row.doubts,
        template_kind=row.template_kind,
        wrote_at=row.wrote_at,
        created=row.created_at,
        due=row.due_at,
        expires=row.expires_at,
        relay=row.relay_id,
    )
