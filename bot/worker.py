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
from bot.carrier.account_checks import CarrierAccount
from bot.carrier.types import Carrier
from bot.conversation import rate_limit_rows
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.delivery.missed_messages import JOB_NAME as CATCHING_UP
from bot.delivery.missed_messages import answer_missed
from bot.delivery.planner import plan_due
from bot.delivery.sender import OutboxSender
from bot.error_summary import summarize
from bot.monitoring import heartbeats, notify
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.counters import WRITE_INTERVAL as COUNTING
from bot.monitoring.counters import Counters
from bot.monitoring.database_outage import CHECK_INTERVAL as CHECKING
from bot.monitoring.database_outage import DatabaseOutage
from bot.monitoring.webhook_errors import check_webhook_errors
from bot.outbox import leases
from bot.people.erasure_queue import erase_due, redact_old_texts
from bot.people.purge import apply_retention
from bot.places import gazetteer
from bot.settings import Settings

log = logging.getLogger("handrail")


@dataclass(frozen=True, slots=True)
class PeriodicJob:
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


class JobWorker:
    """The ticks over one database, and how they end."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        inbox: Inbox,
        carrier: Carrier,
        clock: Callable[[], datetime],
        counters: Counters | None = None,
    ) -> None:
        """`tally` is the inbox's."""
        keys = Keys(settings.secret_keys)
        self._database = database
        self._clock = clock
        self._counters = counters = counters or Counters()
        self._sender = OutboxSender(
            database,
            keys,
            carrier,
            clock,
            segments_per_second=settings.send_rate,
            threads=settings.send_threads,
            counters=counters,
            limits=settings.limits,
        )
        heartbeat_log = heartbeats.HeartbeatRecorder(database)
        notifiers = notify.build_notifiers(settings, lambda: carrier)
        outage = DatabaseOutage(notifiers, clock)
        account = CarrierAccount(settings) if settings.can_send else None

        def sweep() -> None:
            with database.transaction() as connection:
                leases.sweep_outbox(connection, clock())

        def forget_senders() -> None:
            with database.transaction() as connection:
                rate_limit_rows.delete_expired_senders(connection, clock())

        def answer_missed_texts() -> None:
            for _ in answer_missed(database, inbox, carrier, clock()):
                counters.add("missed")
                counters.note_alarm(AlarmKind.TEXTS_MISSED)

        def check_errors() -> None:
            if account:
                check_webhook_errors(database, account, clock())

        def with_heartbeat(job: PeriodicJob) -> PeriodicJob:
            def act() -> None:
                job.act()
                heartbeat_log.record(job.name, clock())

            return replace(job, act=act)

        terms = feeds.SyncOptions(
            keys=keys,
            places=gazetteer(),
            allow_private=settings.feeds_private,
            interval=settings.feeds_every,
        )
        jobs = (
            PeriodicJob(
                "planning", timedelta(seconds=2), lambda: plan_due(database, keys, clock())
            ),
            PeriodicJob("sending", timedelta(seconds=1), self._sender.send),
            PeriodicJob("sweeping", timedelta(seconds=10), sweep),
            PeriodicJob("forgetting who texted", timedelta(minutes=10), forget_senders),
            PeriodicJob("finding out", timedelta(seconds=10), self._sender.resolve_unknown),
            PeriodicJob(
                "erasing", timedelta(minutes=1), lambda: erase_due(database, carrier, clock())
            ),
            PeriodicJob(
                "forgetting",
                timedelta(minutes=5),
                lambda: apply_retention(database, keys, settings.retention_days, clock()),
            ),
            PeriodicJob(
                "redacting",
                timedelta(minutes=10),
                lambda: settings.redact_texts and redact_old_texts(database, carrier, clock()),
            ),
            PeriodicJob(CATCHING_UP, timedelta(minutes=1), answer_missed_texts),
            PeriodicJob(
                "reading lists",
                timedelta(minutes=1),
                lambda: feeds.sync_due(database, terms, now=clock()),
            ),
            PeriodicJob(
                "asking after our webhook",
                timedelta(minutes=5),
                check_errors,
            ),
            PeriodicJob("counting", COUNTING, lambda: counters.flush(database, clock())),
            PeriodicJob(
                "watching",
                timedelta(seconds=30),
                lambda: notify.check_and_notify(database, notifiers, clock, outage.record_success),
            ),
        )
        # No beat for the last: it has to run where there is no database.
        self.jobs: Sequence[PeriodicJob] = (
            *map(with_heartbeat, jobs),
            PeriodicJob("checking the database", CHECKING, outage.check),
        )

    def run_once(self) -> None:
        """Every tick once, one after the other."""
        for job in self.jobs:
            job.run()
        self._stop_sending()

    def run(self) -> None:
        """Tick until SIGTERM or SIGINT, then finish what is in the air and return."""
        stop_requested = Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop_requested.set())
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        scheduler = BackgroundScheduler(
            executors={"default": ThreadPoolExecutor(len(self.jobs))},
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
            timezone="UTC",
        )
        self._start_heartbeats()
        for job in self.jobs:
            scheduler.add_job(job.run, "interval", seconds=job.every.total_seconds())
        scheduler.start()
        stop_requested.wait()
        self._sender.stop()
        scheduler.shutdown(wait=True)
        self._stop_sending()

    def _start_heartbeats(self) -> None:
        with self._database.transaction() as connection:
            heartbeats.delete_old_heartbeats(
                connection, [job.name for job in self.jobs], self._clock()
            )

    def _stop_sending(self) -> None:
        """Wait for what is in the air, and write down what was counted meanwhile."""
        self._sender.stop()
        PeriodicJob(
            "counting", COUNTING, lambda: self._counters.flush(self._database, self._clock())
        ).run()
