"""The background work of a web process, on a thread of its own.

It first reads the meetings into memory and then saves counters every few seconds. While no worker
shows a heartbeat it checks for alarms in the worker's place, and it reports a database that cannot
be used.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event, Thread
from typing import NamedTuple

from bot.carrier.client import choose_carrier
from bot.conversation import meeting_lookup
from bot.conversation.hotline_overrides import HotlinesInForce
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.error_summary import summarize
from bot.monitoring import alarms, heartbeats, notify
from bot.monitoring.counters import COUNTER_WRITE_INTERVAL, Counters
from bot.monitoring.database_outage import CHECK_INTERVAL, DatabaseOutage
from bot.monitoring.failure_log import FailureLog
from bot.monitoring.running_processes import ProcessRecorder
from bot.people import helplines
from bot.settings import Settings, SettingsError
from webhooks.database_preparation import DatabasePreparation
from webhooks.known_lines import KnownLines

log = logging.getLogger("handrail")

# The web checks for alarms after so long without a worker's heartbeat. A restart takes less.
WORKER_SILENCE = timedelta(minutes=5)

# For an alert on its way when the process ends. Another process sends it again.
THREAD_SHUTDOWN_TIMEOUT_SECONDS = 2

# One round in so many checks: as often as the check for an outage is meant to run.
ROUNDS_PER_CHECK = CHECK_INTERVAL // COUNTER_WRITE_INTERVAL


class InMemory(NamedTuple):
    """What this process holds of the database, for answers while it cannot be asked."""

    preparation: DatabasePreparation
    lines: KnownLines
    hotlines: HotlinesInForce

    def refresh_from(self, database: Database) -> None:
        """Take over what operators have changed of lines and of the numbers that are given."""
        self.preparation.finish()
        self.lines.refresh_from(database)
        self.hotlines.refresh_from(database)


class BackgroundThread:
    """The thread. Only a server starts it (webhooks/server.py).

    An application that is merely made, as in a test, does nothing by itself.
    """

    def __init__(
        self,
        database: Database,
        counters: Counters,
        settings: Settings,
        clock: Callable[[], datetime],
        in_memory: InMemory | None = None,
    ) -> None:
        # Made anew in each process (`start`): the id of a process is its own.
        self._fingerprint = Keys(settings.secret_keys).fingerprint
        self._process: ProcessRecorder | None = None
        self._database = database
        self._counters = counters
        self._clock = clock
        self._in_memory = in_memory
        self._failures = FailureLog()
        # The carrier's SDK takes 30 MB, so it is loaded only for an alert by text.
        self._notifiers = notify.build_notifiers(settings, lambda: choose_carrier(settings))
        self._outage = DatabaseOutage(self._notifiers, clock)
        self._ending = Event()
        self._thread = Thread(target=self._run, name="background", daemon=True)

    def start(self) -> None:
        """Start the thread. Call it once."""
        self._process = ProcessRecorder(self._database, "web", self._fingerprint)
        self._thread.start()

    def stop(self) -> None:
        """End the thread, and save what was counted last."""
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join(THREAD_SHUTDOWN_TIMEOUT_SECONDS)
        self._log_failure("writing counts", self.write_counters)
        if self._process is not None:
            self._log_failure("taking leave", self._process.remove)

    def load_meetings(self) -> None:
        """Read the meetings into memory, so that no person has to wait for the disk."""
        with self._database.reading() as connection:
            meeting_lookup.warm_up(connection)
            for line, _ in helplines.all_lines(connection):
                _ = self._clock().date() in line.holidays  # the calendars are loaded once

    def refresh_memory(self) -> None:
        """Take over what operators have changed of lines and of the numbers that are given."""
        if self._in_memory is not None:
            self._in_memory.refresh_from(self._database)

    def write_counters(self) -> None:
        """Save the counters."""
        self._counters.flush(self._database, self._clock())

    def record_process(self) -> None:
        """Say that this process runs, and with which key it seals."""
        if self._process is not None:
            self._process.record(self._clock())

    def watch_for_worker(self) -> None:
        """Check for alarms if no worker does; else only whether the database can be written."""
        now = self._clock()
        with self._database.reading() as connection:
            newest = heartbeats.read_heartbeats(connection, now).newest
        if newest is None or now - newest > WORKER_SILENCE:
            notify.check_and_notify(
                self._database, self._notifiers, self._clock, self._outage.record_success
            )
            return
        with self._database.transaction() as connection:
            alarms.probe_write(connection)
        self._outage.record_success()

    def check_outage(self) -> None:
        """Notify the operator if the database has not been usable for a while."""
        self._outage.check()

    def _run(self) -> None:
        self._log_failure("recording this process", self.record_process)
        self._log_failure("reading lines and numbers", self.refresh_memory)
        self._log_failure("reading the meetings", self.load_meetings)
        rounds = 0
        while not self._ending.wait(COUNTER_WRITE_INTERVAL.total_seconds()):
            self._log_failure("writing counts", self.write_counters)
            self._log_failure("recording this process", self.record_process)
            rounds += 1
            if rounds % ROUNDS_PER_CHECK == 0:
                self._log_failure("reading lines and numbers", self.refresh_memory)
                self._log_failure("looking for a worker", self.watch_for_worker)
                self._log_failure("checking the database", self.check_outage)

    def _log_failure(self, name: str, act: Callable[[], None]) -> None:
        """Do it. A failure is logged, hourly if it stays."""
        try:
            act()
        except Exception as error:
            # What is wrong with the settings names no person.
            why = str(error) if isinstance(error, SettingsError) else summarize(error)
            if told := self._failures.failed(name, why, self._clock()):
                log.error("%s", told)
            return
        if told := self._failures.worked(name):
            log.info("%s", told)
