"""Examinations that somebody asks for at the desk: one at a time, beside the pages.

The carrier may let us wait for a minute, and no page waits for it: a thread of its own examines,
and what it has found so far stands in the database, where every process can show it.
"""

import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from bot.database.database import Database
from bot.database.schema import doctor_runs
from bot.doctor.examine import examine
from bot.doctor.finding import Finding, Grade, problem
from bot.error_summary import summarize
from bot.settings import Settings

log = logging.getLogger("handrail")

# One that has not ended after so long never will: its process is gone.
MAX_RUN_TIME = timedelta(minutes=5)

# What was found is written down as often as this.
WRITE_INTERVAL = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class DoctorRun:
    """An examination: who asked for it, and what was found. `finished_at` is None as long as it
    goes on, and for one that broke off."""

    id: int
    asked_by: str
    asked_at: datetime
    finished_at: datetime | None
    findings: tuple[Finding, ...]

    def goes_on(self, now: datetime) -> bool:
        """Whether more may be found yet."""
        return self.finished_at is None and now - self.asked_at < MAX_RUN_TIME


def last_run(connection: Connection) -> DoctorRun | None:
    """The examination that was asked for last."""
    row = connection.execute(select(doctor_runs).order_by(doctor_runs.c.id.desc())).first()
    if row is None:
        return None
    findings = tuple(_finding(one) for one in row.findings)
    return DoctorRun(row.id, row.asked_by, row.asked_at, row.finished_at, findings)


def ask_for_run(by: str, connection: Connection, now: datetime) -> int | None:
    """Ask for one: its id, for whoever carries it out; None where one goes on. What was found
    before is forgotten."""
    before = last_run(connection)
    if before is not None and before.goes_on(now):
        return None
    connection.execute(delete(doctor_runs))
    made = insert(doctor_runs).values(asked_by=by, asked_at=now, findings=[])
    return int(connection.execute(made.returning(doctor_runs.c.id)).scalar_one())


def carry_out(
    run: int, settings: Settings, database: Database, clock: Callable[[], datetime]
) -> None:
    """Examine everything, and write down what is found. What breaks is a finding too."""
    found: list[Finding] = []
    written_at = clock()
    try:
        for finding in examine(settings, clock, offline=False):
            found.append(finding)
            if clock() - written_at >= WRITE_INTERVAL:
                written_at = clock()
                _write(run, found, None, database)
    except Exception as error:
        log.error("an examination broke off: %s", summarize(error))
        found.append(
            problem("settings", "The examination broke off.", "Run `handrail doctor` instead.")
        )
    try:
        _write(run, found, clock(), database)
    except Exception as error:
        log.error("an examination could not be written down: %s", summarize(error))


def _write(
    run: int, found: list[Finding], finished_at: datetime | None, database: Database
) -> None:
    values = {"findings": [asdict(one) for one in found], "finished_at": finished_at}
    with database.transaction() as connection:
        connection.execute(update(doctor_runs).where(doctor_runs.c.id == run).values(values))


def _finding(kept: dict[str, Any]) -> Finding:
    return Finding(kept["check"], Grade(kept["grade"]), kept["says"], kept["do"])
