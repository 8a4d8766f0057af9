"""How fast a line may send: the pace that its carrier allows, kept for all workers in one row."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, select, update

from bot.database.compiled_statements import insert_or_ignore
from bot.database.schema import pace

# No carrier makes us wait longer (bot.carrier.api_responses, bot.delivery.delivery_reports): a
# moment farther ahead was written by a clock that was wrong.
MAX_LINE_HOLD = timedelta(hours=2)

# As many seconds' worth of texts may go out at once after a pause.
BURST = timedelta(seconds=1)


def lock_ready_at(connection: Connection, line: int, now: datetime) -> datetime | None:
    """When a line could send again, at most `BURST` ago, or None if it must still wait. Its row is
    locked, so that one worker at a time claims for a line."""
    ready = max(_locked_row(connection, line), now - BURST)
    if now < ready <= now + MAX_LINE_HOLD:
        return None
    return min(ready, now)


def set_ready_at(connection: Connection, line: int, ready: datetime) -> None:
    """Send no more for a line until then. Its row must be locked."""
    connection.execute(update(pace).where(pace.c.line_id == line).values(ready_at=ready))


def hold_line(connection: Connection, line: int, until: datetime) -> None:
    """Send nothing more for a line until then: the carrier asked for it."""
    _locked_row(connection, line)
    later = and_(pace.c.line_id == line, pace.c.ready_at < until)
    connection.execute(update(pace).where(later).values(ready_at=until))


def _locked_row(connection: Connection, line: int) -> datetime:
    _INSERT_PACE.run(connection, {"line_id": line, "ready_at": 0})
    wanted = select(pace.c.ready_at).where(pace.c.line_id == line).with_for_update()
    ready: datetime = connection.scalars(wanted).one()
    return ready


_INSERT_PACE = insert_or_ignore(pace, "line_id", "ready_at")
