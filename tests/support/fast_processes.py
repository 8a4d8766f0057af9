"""The real worker and the real web application, but impatient: what takes minutes in life takes
seconds here. Nothing else about them differs.

    python -m tests.support.fast_processes worker|once
    gunicorn tests.support.fast_processes:web
"""

import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flask import Flask, Response, request
from sqlalchemy import Connection

from bot.carrier.client import choose_carrier
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.delivery import delivery_reports, missed_messages
from bot.monitoring import health_status, heartbeats
from bot.outbox import leases, settlement
from bot.people import erasure_queue
from bot.places import gazetteer
from bot.settings import from_environment
from bot.worker import JobWorker
from tests.support.processes import DAYS_AHEAD_VARIABLE
from webhooks import background, create_app

# A file whose words say at which point the web application is to die, once: it is gone then.
TRAP_VARIABLE = "CHAOS_TRAP"


def shorten_intervals() -> None:
    """Make a lease three seconds long, and so on."""
    leases.SEND_LEASE = timedelta(seconds=3)
    leases.REPORT_TIMEOUT = timedelta(seconds=2)
    settlement.MAX_RETRY_DELAY = timedelta(seconds=2)
    delivery_reports.SENDER_BROKEN_PAUSE = timedelta(seconds=2)
    delivery_reports.UNDELIVERED_RETRY_DELAY = timedelta(seconds=1)
    missed_messages.CARRIER_RETRY_PERIOD = timedelta(seconds=2)
    erasure_queue.ANSWER_MARGIN = timedelta(seconds=2)
    health_status.MAX_HEARTBEAT_AGE = timedelta(seconds=3)
    health_status.MAX_QUEUE_DELAY = timedelta(seconds=3)
    heartbeats.HEARTBEAT_WRITE_INTERVAL = timedelta(seconds=1)
    background.WORKER_SILENCE = timedelta(seconds=2)
    # It is bot.monitoring.counters's. Where it is missing nothing would be impatient any more.
    assert "COUNTER_WRITE_INTERVAL" in vars(background)
    vars(background)["COUNTER_WRITE_INTERVAL"] = timedelta(seconds=0.2)


def clock() -> datetime:
    """The worker's clock."""
    return datetime.now(UTC) + timedelta(days=int(os.environ.get(DAYS_AHEAD_VARIABLE, 0)))


def worker(*, once: bool) -> None:
    """`handrail worker`, ticking five times a second, or `handrail worker --once`."""
    settings = from_environment().for_worker()
    database = Database(settings.database_url)
    inbox = Inbox(database, Keys(settings.secret_keys), gazetteer())
    work = JobWorker(settings, database, inbox, choose_carrier(settings), clock)
    if once:
        work.run_once()
        return
    work.jobs = [replace(tick, every=timedelta(seconds=0.2)) for tick in work.jobs]
    work.run()


def web() -> Flask:
    """The web application, which can be made to die around its commits."""
    app = create_app()
    database: Database = app.extensions["database"]
    commit = database.transaction

    @contextmanager
    def transaction(*, durable: bool = False) -> Iterator[Connection]:
        with commit(durable=durable) as connection:
            yield connection
            _die_if_trapped("before the commit")
        _die_if_trapped("after the commit")

    database.transaction = transaction  # type: ignore[method-assign]

    @app.after_request
    def answered(response):  # type: ignore[no-untyped-def]
        _die_if_trapped("before the answer")
        return response

    return app


def talkative_web() -> Flask:
    """The web application with a library that logs, at DEBUG, all that it sees of a request."""
    app = create_app()

    @app.after_request
    def talk(response: Response) -> Response:
        talkative = logging.getLogger("talkative")
        talkative.debug("%s asks %s for %r", request.headers, request.url, request.form)
        talkative.debug(f"it was {request.get_data(as_text=True)} {request.form}")
        return response

    return app


def _die_if_trapped(point: str) -> None:
    trap = Path(os.environ.get(TRAP_VARIABLE, "/nowhere"))
    if trap.exists() and trap.read_text() == point:
        trap.unlink()
        os.kill(os.getpid(), signal.SIGKILL)


shorten_intervals()
if __name__ == "__main__":
    worker(once="once" in sys.argv)
