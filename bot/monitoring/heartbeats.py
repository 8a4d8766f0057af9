"""Heartbeats: when each job of a worker last went well, on each machine."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from platform import node
from threading import Lock

from sqlalchemy import Connection, delete, func, or_, select

from bot.database.compiled_statements import upsert
from bot.database.database import Database
from bot.database.schema import epoch_milliseconds, ticks

# A heartbeat is written no more often than this.
HEARTBEAT_WRITE_INTERVAL = timedelta(seconds=10)

# A heartbeat that is so old belongs to a machine that is gone. After any shorter outage it is known
# until when missed texts were answered (bot.delivery.missed_messages).
MACHINE_GONE_AFTER = timedelta(days=7)

# A machine with a heartbeat within this time is alive.
ALIVE_WITHIN = timedelta(minutes=2)

# A row among the heartbeats that is not one: when the last daily backup was made.
DAILY_BACKUP = "daily copy"

# Another one: since when nothing is sent, because a backup was restored and the carrier has not
# been asked yet who said STOP after it was made.
SENDING_HELD = "sending held"

_BOOT_ID_FILE = Path("/proc/sys/kernel/random/boot_id")


def machine_id() -> str:
    """The id of this machine: that of its kernel's start, which the containers of one machine share
    (Linux, proc_sys_kernel(5)), or else its name."""
    try:
        return _BOOT_ID_FILE.read_text().strip()[:64]
    except OSError:
        return node()[:64]


class HeartbeatRecorder:
    """Records the heartbeats of one process, each at most every `HEARTBEAT_WRITE_INTERVAL`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._machine = machine_id()
        self._written: dict[str, datetime] = {}
        self._lock = Lock()

    def record(self, name: str, now: datetime) -> bool:
        """This job has just gone well. Whether that was written, so that the database works."""
        with self._lock:
            before = self._written.get(name)
            # After a clock was set back, a time that lies ahead counts as long ago.
            if before is not None and timedelta() <= now - before < HEARTBEAT_WRITE_INTERVAL:
                return False
            self._written[name] = now
        with self._database.transaction() as connection:
            values = {"name": name, "machine": self._machine, "at": epoch_milliseconds(now)}
            _UPSERT_TICK.run(connection, values)
        return True


def delete_old_heartbeats(connection: Connection, names: Collection[str], now: datetime) -> None:
    """Delete the heartbeats of machines that are gone, and of jobs that are not in `names`."""
    gone = or_(ticks.c.at < now - MACHINE_GONE_AFTER, ticks.c.name.not_in(names))
    connection.execute(delete(ticks).where(gone, _IS_TICK))


def record_backup(connection: Connection, now: datetime) -> None:
    """A daily backup has just been made, and the next one is expected."""
    values = {"name": DAILY_BACKUP, "machine": "", "at": epoch_milliseconds(now)}
    _UPSERT_TICK.run(connection, values)


def expect_no_backups(connection: Connection) -> None:
    """No daily backups are expected any more."""
    connection.execute(delete(ticks).where(ticks.c.name == DAILY_BACKUP))


def last_backup_at(connection: Connection) -> datetime | None:
    """When the last daily backup was made; None where none is expected."""
    return last_heartbeat(connection, DAILY_BACKUP)


def hold_sending(connection: Connection, now: datetime) -> None:
    """Let no worker send anything until `release_sending`."""
    values = {"name": SENDING_HELD, "machine": "", "at": epoch_milliseconds(now)}
    _UPSERT_TICK.run(connection, values)


def release_sending(connection: Connection) -> bool:
    """Let workers send again; whether that was held."""
    held = delete(ticks).where(ticks.c.name == SENDING_HELD)
    return connection.execute(held).rowcount > 0


def sending_held_since(connection: Connection) -> datetime | None:
    """Since when nothing is sent after a backup was restored; None where texts are sent."""
    return last_heartbeat(connection, SENDING_HELD)


def newest_heartbeat(connection: Connection) -> datetime | None:
    """When any job last went well on any machine; None if none ever did."""
    at: datetime | None = connection.scalar(select(func.max(ticks.c.at)).where(_IS_TICK))
    return at


def last_heartbeat(connection: Connection, name: str) -> datetime | None:
    """When this job last went well on any machine; None if it never did."""
    at: datetime | None = connection.scalar(
        select(func.max(ticks.c.at)).where(ticks.c.name == name)
    )
    return at


@dataclass(frozen=True, slots=True)
class Heartbeats:
    """When each job last went well, and on how many machines a worker runs now."""

    last_by_tick: dict[str, datetime]
    alive_machines: int

    @property
    def newest(self) -> datetime | None:
        """The last heartbeat of any job; None if there never was one."""
        return max(self.last_by_tick.values(), default=None)


def read_heartbeats(connection: Connection, now: datetime) -> Heartbeats:
    """The heartbeats of all machines."""
    last = (
        select(ticks.c.name, func.max(ticks.c.at).label("at"))
        .where(_IS_TICK)
        .group_by(ticks.c.name)
    )
    alive = select(func.count(ticks.c.machine.distinct())).where(
        ticks.c.at > now - ALIVE_WITHIN, _IS_TICK
    )
    rows = {row.name: row.at for row in connection.execute(last)}
    return Heartbeats(rows, connection.scalar(alive) or 0)


_IS_TICK = ticks.c.name.not_in((DAILY_BACKUP, SENDING_HELD))
_UPSERT_TICK = upsert(ticks, "name", "machine", overwrite=("at",))
