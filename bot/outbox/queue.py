"""What is to be sent that no text just asked for, from its row to its end.

A row is claimed in one short transaction, sent with no transaction open, and settled in another:

    queued -> sending -> accepted -> sent -> delivered | undelivered | failed

or it ends unsent, `expired` or `cancelled`. Where nobody knows whether the carrier took it (after a
crash, a read timeout, a 5xx) it is `unknown` until that is found out: nothing is ever sent again on
a guess. Two safeguards do not depend on timing: of one `dedupe_key` there is one row, and a row's
status only ever grows, so receipts may come in any order, twice, and before their own answer.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum

from sqlalchemy import (
    ColumnElement,
    Connection,
    Update,
    and_,
    case,
    func,
    literal,
    or_,
    select,
    update,
)

from bot.database.compiled_statements import insert_or_ignore
from bot.database.schema import epoch_milliseconds, lines, outbox, pace, people

# How long a claimed row may be in the air: the carrier's timeouts (bot.carrier) and some air.
SEND_LEASE = timedelta(seconds=60)

# How long a receipt is waited for before the carrier is asked what became of an unknown row.
REPORT_TIMEOUT = timedelta(minutes=2)

# A row that cannot be sent is tried again after a second, two, four, up to this.
MAX_RETRY_DELAY = timedelta(minutes=5)

# No carrier is left alone for longer (bot.carrier.api_responses, bot.delivery.delivery_reports): a
# pace that says so was kept by a clock that was ahead.
MAX_LINE_HOLD = timedelta(hours=2)

# So many seconds' worth of texts may go out at once after a rest.
BURST = timedelta(seconds=1)


class Status(IntEnum):
    """Where a row stands. Higher is later: of two reports about a row the higher holds."""

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
    """A row to be. `message` is sealed; `segments` is what it is thought to cost; `zone` is whose
    nights are left in peace, "" where any hour is right."""

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


@dataclass(frozen=True, slots=True)
class ClaimedRow:
    """A row in somebody's hands until `due`, when its lease ends. `message` and `phone` are
    sealed."""

    id: int
    line: int
    person: int
    message: bytes = field(repr=False)
    phone: bytes = field(repr=False)
    language: str
    priority: Priority
    attempts: int
    failures: int
    resent: bool
    segments: int
    reminder: int | None
    zone: str
    created: datetime
    due: datetime
    expires: datetime


def enqueue(connection: Connection, entries: Sequence[OutboxEntry], now: datetime) -> int:
    """Add rows, but for those whose key has been used; how many were added."""
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
            "due_at": epoch_milliseconds(entry.due),
            "expires_at": epoch_milliseconds(entry.expires),
            "created_at": epoch_milliseconds(now),
        }
        added += _ENQUEUE.run(connection, values).rowcount
    return added


def claim_due(
    connection: Connection,
    line: int,
    segments_per_second: float,
    limit: int,
    now: datetime,
    lowest_priority: Priority = Priority.REMINDER,
) -> list[ClaimedRow]:
    """Take the rows of a line that are due, the most urgent first, as many as its pace allows.

    `rate` is in segments a second; nothing less urgent than `least` is taken, and nothing for
    somebody who has said STOP. The caller commits before anything is sent.
    """
    ready = max(_lock_ready_at(connection, line), now - BURST)
    if now < ready <= now + MAX_LINE_HOLD:
        return []
    ready = min(ready, now)
    candidates = (
        select(outbox.c.id, outbox.c.segments)
        .join(people, people.c.id == outbox.c.person_id)
        .where(
            outbox.c.status == Status.QUEUED,
            outbox.c.line_id == line,
            outbox.c.due_at <= now,
            outbox.c.expires_at > now,
            outbox.c.priority <= lowest_priority,
            people.c.stopped_at.is_(None),
        )
        .order_by(outbox.c.priority, outbox.c.due_at, outbox.c.id)
        .limit(limit)
        .with_for_update(of=outbox, skip_locked=True)
    )
    chosen: list[int] = []
    for row in connection.execute(candidates):
        if chosen and ready >= now:
            break
        chosen.append(row.id)
        ready += timedelta(seconds=row.segments / segments_per_second)
    if not chosen:
        return []
    connection.execute(update(pace).where(pace.c.line_id == line).values(ready_at=ready))
    return _lease(connection, chosen, Status.QUEUED, Status.SENDING, now)


def claim_unknown(connection: Connection, limit: int, now: datetime) -> list[ClaimedRow]:
    """Take rows whose fate is to be found out, and none has been told since."""
    wanted = (
        select(outbox.c.id)
        .where(outbox.c.status == Status.UNKNOWN, outbox.c.due_at <= now)
        .order_by(outbox.c.due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    chosen = list(connection.scalars(wanted))
    return _lease(connection, chosen, Status.UNKNOWN, Status.UNKNOWN, now) if chosen else []


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
        select(outbox, people.c.phone, people.c.language, lines.c.language.label("line_language"))
        .join(people, people.c.id == outbox.c.person_id)
        .join(lines, lines.c.id == outbox.c.line_id)
        .where(outbox.c.id.in_(ids), outbox.c.status == new)
        .order_by(outbox.c.priority, outbox.c.due_at, outbox.c.id)
    )
    return [
        ClaimedRow(
            id=row.id,
            line=row.line_id,
            person=row.person_id,
            message=row.message or b"",
            phone=row.phone,
            language=row.language or row.line_language,
            priority=Priority(row.priority),
            attempts=row.attempts,
            failures=row.failures,
            resent=row.resent,
            segments=row.segments,
            reminder=row.reminder_id,
            zone=row.zone,
            created=row.created_at,
            due=row.due_at,
            expires=row.expires_at,
        )
        for row in connection.execute(rows)
    ]


def mark_accepted(
    connection: Connection, row: ClaimedRow, sid: str, segments: int, now: datetime
) -> bool:
    """The carrier took it. A receipt may have said so, and more, already. False where the row is
    gone: with it went the person."""
    sqlite = connection.dialect.name == "sqlite"
    later = func.max if sqlite else func.greatest
    news = {
        "status": later(outbox.c.status, Status.ACCEPTED),
        "sid": func.coalesce(outbox.c.sid, sid),
        "segments": segments,
    }
    done = connection.execute(update(outbox).where(outbox.c.id == row.id).values(news))
    if done.rowcount == 0:
        return False
    record_sent(connection, row.id, row.person, row.reminder, now)
    return True


def record_sent(
    connection: Connection, row: int, person: int, reminder: int | None, now: datetime
) -> None:
    """It is on its way: from now on a "1" from this person may be about it."""
    connection.execute(update(outbox).where(outbox.c.id == row).values(sent_at=now))
    if reminder is not None:
        remembered = {"reminded": reminder, "reminded_at": now}
        connection.execute(update(people).where(people.c.id == person).values(remembered))


def requeue(
    connection: Connection, row: ClaimedRow, due: datetime, *, failed: bool, resent: bool = False
) -> None:
    """It was surely not taken: queue it again. A try that `failed` counts as one."""
    values = {
        "status": Status.QUEUED,
        "due_at": due,
        "failures": outbox.c.failures + int(failed),
        "resent": row.resent or resent,
    }
    connection.execute(_update_if_claimed(row).values(values))


def mark_unknown(connection: Connection, row: ClaimedRow, now: datetime) -> None:
    """Nobody knows whether it was taken: wait for a receipt, then find out."""
    connection.execute(
        _update_if_claimed(row).values(status=Status.UNKNOWN, due_at=now + REPORT_TIMEOUT)
    )


def finish_row(
    connection: Connection, row: ClaimedRow, status: Status, code: int | None = None
) -> None:
    """It ends here, with this final status and the carrier's error, unless a receipt knows more."""
    connection.execute(_update_if_claimed(row).values(status=status, code=code, message=None))


def hold_line(connection: Connection, line: int, until: datetime) -> None:
    """Send nothing more for a line until then: the carrier asked for it."""
    _lock_ready_at(connection, line)
    later = and_(pace.c.line_id == line, pace.c.ready_at < until)
    connection.execute(update(pace).where(later).values(ready_at=until))


def cancel_for_person(connection: Connection, person: int) -> None:
    """Send this person nothing that is still waiting."""
    _cancel_queued(connection, outbox.c.person_id == person)


def cancel_for_reminders(connection: Connection, reminder_ids: Sequence[int]) -> None:
    """Do not send what still waits on behalf of these reminders."""
    _cancel_queued(connection, outbox.c.reminder_id.in_(reminder_ids))


def cancel_milestones(connection: Connection, person: int) -> None:
    """Do not send this person the milestone that still waits, if one does."""
    theirs = outbox.c.person_id == person
    _cancel_queued(
        connection, and_(theirs, outbox.c.dedupe_key.startswith(milestone_key(person, "")))
    )


def milestone_key(person: int, day: str) -> str:
    """The key of a person's milestone on a day, as in 2026-03-01."""
    return f"mark:{person}:{day}"


def _cancel_queued(connection: Connection, which: ColumnElement[bool]) -> None:
    waiting = and_(which, outbox.c.status == Status.QUEUED)
    connection.execute(update(outbox).where(waiting).values(status=Status.CANCELLED, message=None))


def lines_with_due_rows(connection: Connection, now: datetime) -> list[int]:
    """The lines that have something due; only reads."""
    due = and_(outbox.c.status == Status.QUEUED, outbox.c.due_at <= now)
    return list(connection.scalars(select(outbox.c.line_id).where(due).distinct()))


def sweep_outbox(connection: Connection, now: datetime) -> None:
    """End what came too late, and call unknown what somebody died over."""
    late = and_(outbox.c.status == Status.QUEUED, outbox.c.expires_at <= now)
    connection.execute(update(outbox).where(late).values(status=Status.EXPIRED, message=None))
    dropped = and_(outbox.c.status == Status.SENDING, outbox.c.due_at <= now)
    due = now + REPORT_TIMEOUT - SEND_LEASE
    connection.execute(update(outbox).where(dropped).values(status=Status.UNKNOWN, due_at=due))


def mark_restored_unknown(connection: Connection, copied: datetime | None, now: datetime) -> None:
    """Call unknown what was due, or is planned only now, in a database that was put back from a
    copy: it may have been sent after the copy was made. The carrier knows, and is asked about all
    it has taken since then; None: since the row was made."""
    due = or_(outbox.c.due_at <= now, outbox.c.created_at == now)
    waiting = and_(outbox.c.status == Status.QUEUED, due)
    unsure = update(outbox).where(waiting).values(status=Status.UNKNOWN, due_at=now)
    if copied is not None:
        since = literal(copied, outbox.c.created_at.type)
        earlier = case((outbox.c.created_at > since, since), else_=outbox.c.created_at)
        unsure = unsure.values(created_at=earlier)
    connection.execute(unsure)


def retry_delay(failures: int) -> timedelta:
    """How long to wait after so many failures: twice as long each time, give or take a half, so
    that what failed together does not come back together."""
    longest = min(timedelta(seconds=2**failures), MAX_RETRY_DELAY)
    return longest * random.uniform(0.5, 1.5)  # noqa: S311


def _update_if_claimed(row: ClaimedRow) -> Update:
    """The row, if it is still in the hands of whoever claimed it."""
    return update(outbox).where(
        outbox.c.id == row.id,
        outbox.c.attempts == row.attempts,
        outbox.c.status.in_((Status.SENDING, Status.UNKNOWN)),
    )


def _lock_ready_at(connection: Connection, line: int) -> datetime:
    """When a line may send again. Its row is held, so that one claims for a line at a time."""
    _INSERT_PACE.run(connection, {"line_id": line, "ready_at": 0})
    wanted = select(pace.c.ready_at).where(pace.c.line_id == line).with_for_update()
    ready: datetime = connection.scalars(wanted).one()
    return ready


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
    "due_at",
    "expires_at",
    "created_at",
)
_INSERT_PACE = insert_or_ignore(pace, "line_id", "ready_at")
