"""The process that sends: ticks of a scheduler over rows of the database.

The scheduler holds no reminder, only ticks, so any number of workers may run beside each other, and
one that dies takes nothing with it.
"""

import logging
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Event

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from bot import gate, outbox
from bot.carrier.client import Carrier
from bot.catching_up import catch_up
from bot.db import Database
from bot.faults import where
from bot.inbox import Inbox
from bot.planner import plan_due
from bot.seal import Keys
from bot.sending import Sender
from bot.settings import Settings

log = logging.getLogger("handrail")


@dataclass(frozen=True, slots=True)
class Tick:
    """Something done again and again, never twice at once in one worker."""

    name: str
    every: timedelta
    act: Callable[[], object]

    def run(self) -> None:
        """Do it once. What goes wrong is logged, and tried again at the next tick."""
        try:
            self.act()
        except Exception as error:
            log.error("%s failed: %s", self.name, where(error))


class Worker:
    """The ticks over one database, and how they end."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        inbox: Inbox,
        carrier: Carrier,
        clock: Callable[[], datetime],
    ) -> None:
        keys = Keys(settings.secret_keys)
        self._sender = Sender(
            database,
            keys,
            carrier,
            clock,
            rate=settings.send_rate,
            threads=settings.send_threads,
            limits=settings.limits,
        )

        def sweep() -> None:
            with database.transaction() as connection:
                outbox.sweep(connection, clock())

        def forget() -> None:
            with database.transaction() as connection:
                gate.forget(connection, clock())

        self.ticks: Sequence[Tick] = (
            Tick("planning", timedelta(seconds=2), lambda: plan_due(database, keys, clock())),
            Tick("sending", timedelta(seconds=1), self._sender.send),
            Tick("sweeping", timedelta(seconds=10), sweep),
            Tick("forgetting who texted", timedelta(minutes=10), forget),
            Tick("finding out", timedelta(seconds=10), self._sender.find_out),
            Tick(
                "catching up",
                timedelta(minutes=1),
                lambda: catch_up(database, inbox, carrier, clock()),
            ),
        )

    def once(self) -> None:
        """Every tick once, one after the other."""
        for tick in self.ticks:
            tick.run()
        self._sender.stop()

    def run(self) -> None:
        """Tick until SIGTERM or SIGINT, then finish what is in the air and return."""
        told = Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: told.set())
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        scheduler = BackgroundScheduler(
            executors={"default": ThreadPoolExecutor(len(self.ticks))},
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
            timezone="UTC",
        )
        for tick in self.ticks:
            scheduler.add_job(tick.run, "interval", seconds=tick.every.total_seconds())
        scheduler.start()
        told.wait()
        self._sender.stop()
        scheduler.shutdown(wait=True)
