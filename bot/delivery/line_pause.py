"""Pauses all reminders of a line for a time, as when a storm closes every door.

Nobody is reminded of a meeting that begins before the pause ends. It ends by itself.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

from bot.database.schema import lines, outbox
from bot.outbox.queue import Priority, Status

MAX_REMINDER_PAUSE = timedelta(days=14)


class PauseError(Exception):
    """Reminders cannot be paused like this. The message is for the operator."""


def paused_lines(connection: Connection, now: datetime) -> dict[int, datetime]:
    """The lines whose reminders are paused now, with the end of the pause."""
    until = lines.c.reminders_paused_until
    found = connection.execute(select(lines.c.id, until).where(until > now))
    return {row.id: row.reminders_paused_until for row in found}


def pause_line_reminders(connection: Connection, line: int, until: datetime, now: datetime) -> int:
    """Send no reminders of a line's until then. Returns how many that were waiting to be sent are
    cancelled. Raises PauseError."""
    if not now < until <= now + MAX_REMINDER_PAUSE:
        days = MAX_REMINDER_PAUSE.days
        raise PauseError(f"A pause ends later than now, and within {days} days.")
    connection.execute(update(lines).where(lines.c.id == line).values(reminders_paused_until=until))
    # A reminder expires when its meeting has begun.
    waiting = update(outbox).where(
        outbox.c.line_id == line,
        outbox.c.priority == Priority.REMINDER,
        outbox.c.reminder_id.is_not(None),
        outbox.c.status == Status.QUEUED,
        outbox.c.expires_at <= until,
    )
    return connection.execute(waiting.values(status=Status.CANCELLED, message=None)).rowcount


def resume_line_reminders(connection: Connection, line: int) -> None:
    """Send a line's reminders again. Those that were due meanwhile stay unsent."""
    connection.execute(update(lines).where(lines.c.id == line).values(reminders_paused_until=None))
