"""Which processes run, and with which key each of them seals.

Each web process and worker writes a row every few seconds, with a fingerprint of its newest key. So
`handrail keys rotate` knows whether an older key is still in use.
"""

import os
import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock

from sqlalchemy import Connection, delete, select

from bot.database.compiled_statements import upsert
from bot.database.database import Database
from bot.database.schema import epoch_milliseconds, processes
from bot.monitoring.heartbeats import machine_id

WRITE_INTERVAL = timedelta(seconds=10)

# A process that has written nothing for so long has ended, or cannot use the database.
RUNNING_WITHIN = timedelta(minutes=1)

# Rows that no process has removed, because it was killed, go after so long.
_GONE_AFTER = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class RunningProcess:
    """A process that was seen a moment ago."""

    role: str
    machine: str
    pid: int
    key_fingerprint: str
    seen_at: datetime


class ProcessRecorder:
    """Records this process, at most every `WRITE_INTERVAL`."""

    def __init__(self, database: Database, role: str, key_fingerprint: str) -> None:
        self._database = database
        self._row = {
            "id": uuid.uuid4().hex,
            "role": role,
            "machine": machine_id(),
            "pid": os.getpid(),
            "key_fingerprint": key_fingerprint,
        }
        self._written: datetime | None = None
        self._lock = Lock()

    def record(self, now: datetime) -> None:
        """This process runs."""
        with self._lock:
            last = self._written
            # After a clock was set back, a time that lies ahead counts as long ago.
            if last is not None and timedelta() <= now - last < WRITE_INTERVAL:
                return
            self._written = now
        with self._database.transaction() as connection:
            _UPSERT_PROCESS.run(connection, self._row | {"seen_at": epoch_milliseconds(now)})
            if last is None:
                old = processes.c.seen_at < now - _GONE_AFTER
                connection.execute(delete(processes).where(old))

    def remove(self) -> None:
        """This process ends."""
        with self._database.transaction() as connection:
            connection.execute(delete(processes).where(processes.c.id == self._row["id"]))


def running_processes(connection: Connection, now: datetime) -> list[RunningProcess]:
    """The processes that run, by role and number."""
    alive = select(processes).where(processes.c.seen_at > now - RUNNING_WITHIN)
    return [
        RunningProcess(row.role, row.machine, row.pid, row.key_fingerprint, row.seen_at)
        for row in connection.execute(alive.order_by(processes.c.role, processes.c.pid))
    ]


def with_other_keys(
    found: Collection[RunningProcess], key_fingerprint: str
) -> list[RunningProcess]:
    """Those of them that seal with another key than this one."""
    return [process for process in found if process.key_fingerprint != key_fingerprint]


_UPSERT_PROCESS = upsert(
    processes, "id", overwrite=("role", "machine", "pid", "key_fingerprint", "seen_at")
)
