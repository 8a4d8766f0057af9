"""The process that sends: it runs the periodic jobs over one database.

The scheduler holds no reminder, only the jobs. So any number of workers may run at the same time,
and one that dies loses nothing.
"""

import logging
import signal
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Event

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from bot import feeds
from bot.carrier.account_checks import CarrierAccount
from bot.carrier.types import Carrier
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.delivery.sender import OutboxSender
from bot.jobs import JOBS, SAVE_COUNTERS, JobContext, PeriodicJob
from bot.monitoring import heartbeats, notify
from bot.monitoring.counters import Counters
from bot.monitoring.database_outage import DatabaseOutage
from bot.monitoring.failure_log import FailureLog
from bot.monitoring.running_processes import ProcessRecorder
from bot.places import gazetteer
from bot.settings import Settings


class JobWorker:
    """Runs the jobs, and ends them."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        inbox: Inbox,
        carrier: Carrier,
        clock: Callable[[], datetime],
        counters: Counters | None = None,
    ) -> None:
        """`counters` are those of the inbox. `clock` gives the time in UTC."""
        keys = Keys(settings.secret_keys)
        counters = counters or Counters()
        notifiers = notify.build_notifiers(settings, lambda: carrier)
        self.jobs: Sequence[PeriodicJob] = JOBS
        self.context = JobContext(
            settings=settings,
            database=database,
            keys=keys,
            inbox=inbox,
            carrier=carrier,
            clock=clock,
            counters=counters,
            sender=_outbox_sender(settings, database, keys, carrier, clock, counters),
            heartbeats=heartbeats.HeartbeatRecorder(database),
            process=ProcessRecorder(database, "worker", keys.fingerprint),
            notifiers=notifiers,
            outage=DatabaseOutage(notifiers, clock),
            failures=FailureLog(),
            account=CarrierAccount(settings) if settings.can_send else None,
            feed_options=feeds.SyncOptions(
                keys=keys,
                places=gazetteer(),
                allow_private=settings.feeds_private,
                interval=settings.feeds_every,
            ),
        )

    def run_once(self) -> None:
        """Every job once, one after the other."""
        for job in self.jobs:
            job.run(self.context)
        self._stop_sending()

    def run(self) -> None:
        """Run the jobs until SIGTERM or SIGINT, then finish the texts being sent and return."""
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
            scheduler.add_job(
                job.run, "interval", [self.context], seconds=job.every.total_seconds()
            )
        scheduler.start()
        stop_requested.wait()
        self.context.sender.stop()
        scheduler.shutdown(wait=True)
        self._stop_sending()

    def _start_heartbeats(self) -> None:
        names = [job.name for job in self.jobs]
        with self.context.database.transaction() as connection:
            heartbeats.delete_old_heartbeats(connection, names, self.context.clock())
        self.context.process.record(self.context.clock())

    def _stop_sending(self) -> None:
        """Wait for the texts being sent, save what was counted meanwhile, and be gone."""
        self.context.sender.stop()
        replace(SAVE_COUNTERS, with_heartbeat=False).run(self.context)
        leaving = PeriodicJob(
            "leaving", timedelta(), lambda context: context.process.remove(), False
        )
        leaving.run(self.context)


def _outbox_sender(
    settings: Settings,
    database: Database,
    keys: Keys,
    carrier: Carrier,
    clock: Callable[[], datetime],
    counters: Counters,
) -> OutboxSender:
    return OutboxSender(
        database,
        keys,
        carrier,
        clock,
        segments_per_second=settings.send_rate,
        threads=settings.send_threads,
        counters=counters,
        limits=settings.limits,
    )
