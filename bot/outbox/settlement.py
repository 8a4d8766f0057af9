"""What came of sending a row of the outbox, written in a short transaction of its own.

A worker may be late: its lease may have run out, and a delivery report may know more by now. So a
row changes only for the worker that holds it, and its status only grows.
"""

import random
from datetime import datetime, timedelta

from sqlalchemy import Connection, Update, case, func, null, update

from bot.database.schema import outbox, people
from bot.outbox import leases
from bot.outbox.queue import ClaimedRow, Status

# A row that cannot be sent is tried again after a second, two, four, up to this.
MAX_RETRY_DELAY = timedelta(minutes=5)


def mark_accepted(
    connection: Connection, row: ClaimedRow, sid: str, segments: int, now: datetime
) -> bool:
    """The carrier took it. A delivery report may have said so, and more, already. False where the
    row is gone, because the person was forgotten."""
    sqlite = connection.dialect.name == "sqlite"
    later = func.max if sqlite else func.greatest
    news = {
        "status": later(outbox.c.status, Status.ACCEPTED),
        "sid": func.coalesce(outbox.c.sid, sid),
        "segments": segments,
        # What was said in a relay is kept no longer than until the carrier has it.
        "message": case((outbox.c.relay_id.is_not(None), null()), else_=outbox.c.message),
    }
    done = connection.execute(update(outbox).where(outbox.c.id == row.id).values(news))
    if done.rowcount == 0:
        return False
    record_sent(connection, row.id, row.person, row.reminder, now)
    return True


def record_sent(
    connection: Connection, row: int, person: int, reminder: int | None, now: datetime
) -> None:
    """The text is on its way: from now on a "1" from this person may be about it."""
    connection.execute(update(outbox).where(outbox.c.id == row).values(sent_at=now))
    if reminder is not None:
        remembered = {"reminded": reminder, "reminded_at": now}
        connection.execute(update(people).where(people.c.id == person).values(remembered))


def requeue(
    connection: Connection, row: ClaimedRow, due: datetime, *, failed: bool, resent: bool = False
) -> None:
    """The carrier surely did not take it: queue it again. `failed` counts the try as a failure."""
    values = {
        "status": Status.QUEUED,
        "due_at": due,
        "failures": outbox.c.failures + int(failed),
        "resent": row.resent or resent,
    }
    connection.execute(_update_if_claimed(row).values(values))


def mark_unknown(connection: Connection, row: ClaimedRow, now: datetime) -> None:
    """It is not known whether the carrier took it: wait for a delivery report, then ask."""
    due = now + (leases.REPORT_TIMEOUT if row.relay is None else leases.RELAY_REPORT_TIMEOUT)
    connection.execute(_update_if_claimed(row).values(status=Status.UNKNOWN, due_at=due))


def finish_row(connection: Connection, row: ClaimedRow, status: Status) -> None:
    """It ends with this final status, unless a delivery report knows more."""
    connection.execute(_update_if_claimed(row).values(status=status, message=None))


def mark_refused(connection: Connection, row: ClaimedRow, code: int) -> None:
    """The carrier refused it with this error, unless a delivery report knows more. The message
    stays until it is decided whether it is sent again."""
    connection.execute(_update_if_claimed(row).values(status=Status.FAILED, code=code))


def retry_delay(failures: int) -> timedelta:
    """How long to wait after this many failures: twice as long each time. A random part of up to a
    half keeps rows that failed together from being retried together."""
    longest = min(timedelta(seconds=2**failures), MAX_RETRY_DELAY)
    return longest * random.uniform(0.5, 1.5)  # noqa: S311


def _update_if_claimed(row: ClaimedRow) -> Update:
    """Changes the row if the worker that claimed it still holds it."""
    return update(outbox).where(
        outbox.c.id == row.id,
        outbox.c.attempts == row.attempts,
        outbox.c.status.in_((Status.SENDING, Status.UNKNOWN)),
    )
