"""After a backup was restored nothing is sent until the carrier has been asked for missed texts.

Who said STOP after the backup was made is not known to it, and a text to them cannot be taken back.
"""

import logging
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.database.database import Database
from bot.monitoring import heartbeats
from bot.monitoring.failure_log import FailureLog

log = logging.getLogger("handrail")

_HELD_MESSAGE = (
    "a backup was restored at {since:%H:%M} UTC, and the carrier has not been asked yet who said "
    "STOP since; if it cannot be asked: `handrail db send-again`"
)


def is_sending_held(connection: Connection, failures: FailureLog, now: datetime) -> bool:
    """Whether nothing may be sent now; then the log says so, hourly."""
    since = heartbeats.sending_held_since(connection)
    if since is None:
        return False
    if told := failures.failed("sending", _HELD_MESSAGE.format(since=since), now):
        log.warning("%s", told)
    return True


def release_after_catching_up(database: Database, now: datetime, still_trying: timedelta) -> None:
    """Send again, for every STOP is known now that the carrier has. A text that came just before
    the restore was left to the carrier's own tries for so long (`still_trying`)."""
    with database.reading() as connection:
        held = heartbeats.sending_held_since(connection)
    if held is None or timedelta() <= now - held < still_trying:
        return
    with database.transaction() as connection:
        heartbeats.release_sending(connection)
    log.warning("missed texts were caught up with after the restore: texts are sent again")
