"""The process that sends: ticks of a scheduler over rows of the database.

The scheduler holds no reminder, only ticks, so any number of workers may run beside each other, and
one that dies takes nothing with it.
"""

import logging
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import Event

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from bot import feeds
from bot.carrier.account_checks import Account
from bot.carrier.types import Carrier
from bot.conversation import rate_limiter
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.delivery.missed_messages import NAME as CATCHING_UP
from bot.delivery.missed_messages import catch_up
from bot.delivery.planner import plan_due
from bot.delivery.sender import Sender
from bot.error_summary import summarize
from bot.monitoring import heartbeats, notify
from bot.monitoring.alarms import Trouble
from bot.monitoring.counters import EVERY as COUNTING
from bot.monitoring.counters import Tally
from bot.monitoring.database_outage import EVERY as CHECKING
from bot.monitoring.database_outage import Blackout
from bot.monitoring.webhook_errors import ask_after
from bot.outbox import queue
from bot.people.erasure_queue import erase_due, redact_past
from bot.people.retention import keep_to
from bot.places import gazetteer
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
            log.error("%s failed: %s", self.name, summarize(error))


class Worker:
    """The ticks over one database, and how they end."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        inbox: Inbox,
        carrier: Carrier,
        clock: Callable[[], datetime],
        tally: Tally | None = None,
    ) -> None:
        """`tally` is the inbox's."""
        keys = Keys(settings.secret_keys)
        self._database = database
        self._clock = clock
        self._tally = tally = tally or Tally()
        self._sender = Sender(
            database,
            keys,
            carrier,
            clock,
            rate=settings.send_rate,
            threads=settings.send_threads,
            tally=tally,
            limits=settings.limits,
        )
        pulse = heartbeats.Pulse(database)
        tellers = notify.tellers(settings, lambda: carrier)
        blackout = Blackout(tellers, clock)
        account = Account(settings) if settings.sends else None

        def sweep() -> None:
            with database.transaction() as connection:
                queue.sweep(connection, clock())

        def forget() -> None:
            with database.transaction() as connection:
                rate_limiter.forget(connection, clock())

        def missed() -> None:
            for _ in catch_up(database, inbox, carrier, clock()):
                tally.add("missed")
                tally.note(Trouble.MISSED)

        def unusable() -> None:
            if account:
                ask_after(database, account, clock())

        def beating(tick: Tick) -> Tick:
            def act() -> None:
                tick.act()
                pulse.beat(tick.name, clock())

            return replace(tick, act=act)

        terms = feeds.Terms(
            keys=keys,
            places=gazetteer(),
            private=settings.feeds_private,
            every=settings.feeds_every,
        )
        acts = (
            Tick("planning", timedelta(seconds=2), lambda: plan_due(database, keys, clock())),
            Tick("sending", timedelta(seconds=1), self._sender.send),
            Tick("sweeping", timedelta(seconds=10), sweep),
            Tick("forgetting who texted", timedelta(minutes=10), forget),
            Tick("finding out", timedelta(seconds=10), self._sender.find_out),
            Tick("erasing", timedelta(minutes=1), lambda: erase_due(database, carrier, clock())),
            Tick(
                "forgetting",
                timedelta(minutes=5),
                lambda: keep_to(database, keys, settings.retention_days, clock()),
            ),
            Tick(
                "redacting",
                timedelta(minutes=10),
                lambda: settings.redacts and redact_past(database, carrier, clock()),
            ),
            Tick(CATCHING_UP, timedelta(minutes=1), missed),
            Tick(
                "reading lists",
                timedelta(minutes=1),
                lambda: feeds.tick(database, terms, now=clock()),
            ),
            Tick(
                "asking after our webhook",
                timedelta(minutes=5),
                unusable,
            ),
            Tick("counting", COUNTING, lambda: tally.write(database, clock())),
            Tick(
                "watching",
                timedelta(seconds=30),
                lambda: notify.watch(database, tellers, clock, blackout.usable),
            ),
        )
        # No beat for the last: it has to run where there is no database.
        self.ticks: Sequence[Tick] = (
            *map(beating, acts),
            Tick("checking the database", CHECKING, blackout.check),
        )

    def once(self) -> None:
        """Every tick once, one after the other."""
        for tick in self.ticks:
            tick.run()
        self._end()

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
        self._begin()
        for tick in self.ticks:
            scheduler.add_job(tick.run, "interval", seconds=tick.every.total_seconds())
        scheduler.start()
        told.wait()
        self._sender.stop()
        scheduler.shutdown(wait=True)
        self._end()

    def _begin(self) -> None:
        with self._database.transaction() as connection:
            heartbeats.sweep(connection, [tick.name for tick in self.ticks], self._clock())

    def _end(self) -> None:
        """Wait for what is in the air, and write down what was counted meanwhile."""
        self._sender.stop()
        Tick("counting", COUNTING, lambda: self._tally.write(self._database, self._clock())).run()
