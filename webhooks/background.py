"""What a web process does beside its texts, on a thread of its own: first reading the meetings into
memory, then writing down what it counted; as long as no worker ticks, watching in its place; and
saying so when there is no database."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event, Thread

from bot.carrier.client import choose_carrier
from bot.conversation import meeting_lookup
from bot.database.database import Database
from bot.error_summary import summarize
from bot.monitoring import alarms, heartbeats, notify
from bot.monitoring.counters import WRITE_INTERVAL, Counters
from bot.monitoring.database_outage import CHECK_INTERVAL as BLIND
from bot.monitoring.database_outage import DatabaseOutage
from bot.settings import Settings

log = logging.getLogger("handrail")

# How long no worker must have ticked before the web watches. A restart takes less.
WORKER_SILENCE = timedelta(minutes=5)

# Seconds that an alert on its way gets when the process ends. Somebody else tells it again.
SHUTDOWN_TIMEOUT_SECONDS = 2

# Every how many rounds it looks: as often as the check for a blackout is meant to run.
ROUNDS_PER_CHECK = BLIND // WRITE_INTERVAL


class BackgroundThread:
    """The thread. It runs in a server's own processes only (webhooks/server.py starts it): an
    application that is merely made, as in a test, does nothing by itself."""

    def __init__(
        self,
        database: Database,
        counters: Counters,
        settings: Settings,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._counters = counters
        self._clock = clock
        # The SDK, 30 MB, is loaded only if there is something to be texted.
        self._notifiers = notify.build_notifiers(settings, lambda: choose_carrier(settings))
        self._outage = DatabaseOutage(self._notifiers, clock)
        self._ending = Event()
        self._thread = Thread(target=self._run, name="upkeep", daemon=True)

    def start(self) -> None:
        """Begin, once."""
        self._thread.start()

    def stop(self) -> None:
        """End, and write down what was counted last."""
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join(SHUTDOWN_TIMEOUT_SECONDS)
        self._log_failure(self.write_counters)

    def load_meetings(self) -> None:
        """Have the meetings in memory before somebody waits for the disk."""
        with self._database.reading() as connection:
            meeting_lookup.warm_up(connection)

    def write_counters(self) -> None:
        """Write down what was counted."""
        self._counters.flush(self._database, self._clock())

    def watch_for_worker(self) -> None:
        """Watch, if no worker does; else only see whether one could."""
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
        """Tell the operator if the database has not been usable for a while."""
        self._outage.check()

    def _run(self) -> None:
        self._log_failure(self.load_meetings)
        rounds = 0
        while not self._ending.wait(WRITE_INTERVAL.total_seconds()):
            self._log_failure(self.write_counters)
            rounds += 1
            if rounds % ROUNDS_PER_CHECK == 0:
                self._log_failure(self.watch_for_worker)
                self._log_failure(self.check_outage)

    def _log_failure(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Exception as error:
            log.error("upkeep failed: %s", summarize(error))
