"""What a web process does beside its texts, on a thread of its own: first reading the meetings into
memory, then writing down what it counted; as long as no worker ticks, watching in its place; and
saying so when there is no database."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event, Thread

from bot.carrier.client import choose
from bot.conversation import meeting_lookup
from bot.database.database import Database
from bot.error_summary import summarize
from bot.monitoring import alarms, heartbeats, notify
from bot.monitoring.counters import EVERY, Tally
from bot.monitoring.database_outage import EVERY as BLIND
from bot.monitoring.database_outage import Blackout
from bot.settings import Settings

log = logging.getLogger("handrail")

# How long no worker must have ticked before the web watches. A restart takes less.
SILENCE = timedelta(minutes=5)

# Seconds that an alert on its way gets when the process ends. Somebody else tells it again.
PATIENCE = 2

# Every how many rounds it looks: as often as the check for a blackout is meant to run.
ROUNDS = BLIND // EVERY


class Upkeep:
    """The thread. It runs in a server's own processes only (webhooks/server.py starts it): an
    application that is merely made, as in a test, does nothing by itself."""

    def __init__(
        self,
        database: Database,
        tally: Tally,
        settings: Settings,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._tally = tally
        self._clock = clock
        # The SDK, 30 MB, is loaded only if there is something to be texted.
        self._tellers = notify.tellers(settings, lambda: choose(settings))
        self._blackout = Blackout(self._tellers, clock)
        self._ending = Event()
        self._thread = Thread(target=self._run, name="upkeep", daemon=True)

    def start(self) -> None:
        """Begin, once."""
        self._thread.start()

    def stop(self) -> None:
        """End, and write down what was counted last."""
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join(PATIENCE)
        self._guarded(self.count)

    def recall(self) -> None:
        """Have the meetings in memory before somebody waits for the disk."""
        with self._database.reading() as connection:
            meeting_lookup.recall(connection)

    def count(self) -> None:
        """Write down what was counted."""
        self._tally.write(self._database, self._clock())

    def stand_in(self) -> None:
        """Watch, if no worker does; else only see whether one could."""
        now = self._clock()
        with self._database.reading() as connection:
            newest = heartbeats.read(connection, now).newest
        if newest is None or now - newest > SILENCE:
            notify.watch(self._database, self._tellers, self._clock, self._blackout.usable)
            return
        with self._database.transaction() as connection:
            alarms.try_out(connection)
        self._blackout.usable()

    def check(self) -> None:
        """Tell the operator if the database has not been usable for a while."""
        self._blackout.check()

    def _run(self) -> None:
        self._guarded(self.recall)
        rounds = 0
        while not self._ending.wait(EVERY.total_seconds()):
            self._guarded(self.count)
            rounds += 1
            if rounds % ROUNDS == 0:
                self._guarded(self.stand_in)
                self._guarded(self.check)

    def _guarded(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Exception as error:
            log.error("upkeep failed: %s", summarize(error))
