"""The real worker and the real web application, but impatient: what takes minutes in life takes
seconds here. Nothing else about them differs.

    python -m tests.chaos.impatient worker|once
    gunicorn tests.chaos.impatient:web
"""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flask import Flask
from sqlalchemy import Connection

from bot.carrier.client import choose
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.delivery import delivery_reports, missed_messages
from bot.monitoring import health_status, heartbeats
from bot.outbox import queue
from bot.people import erasure_queue
from bot.places import gazetteer
from bot.settings import from_environment
from bot.worker import Worker
from tests.chaos.town import AHEAD
from webhooks import background, create_app

# A file whose words say at which point the web application is to die, once: it is gone then.
TRAP = "CHAOS_TRAP"


def hurry() -> None:
    """Make a lease three seconds long, and so on."""
    queue.LEASE = timedelta(seconds=3)
    queue.RECEIPT = timedelta(seconds=2)
    queue.LONGEST_WAIT = timedelta(seconds=2)
    delivery_reports.BROKEN = timedelta(seconds=2)
    delivery_reports.AGAIN = timedelta(seconds=1)
    missed_messages.TRYING = timedelta(seconds=2)
    erasure_queue.ANSWERED = timedelta(seconds=2)
    health_status.LONGEST_SILENCE = timedelta(seconds=3)
    health_status.LONGEST_WAIT = timedelta(seconds=3)
    heartbeats.SELDOM = timedelta(seconds=1)
    background.SILENCE = timedelta(seconds=2)
    vars(background)["EVERY"] = timedelta(
        seconds=0.2
    )  # it is bot.monitoring.counters's, by its name there


def clock() -> datetime:
    """The worker's clock."""
    return datetime.now(UTC) + timedelta(days=int(os.environ.get(AHEAD, 0)))


def worker(*, once: bool) -> None:
    """`handrail worker`, ticking five times a second, or `handrail worker --once`."""
    settings = from_environment().for_worker()
    database = Database(settings.database_url)
    inbox = Inbox(database, Keys(settings.secret_keys), gazetteer())
    work = Worker(settings, database, inbox, choose(settings), clock)
    if once:
        work.once()
        return
    work.ticks = [replace(tick, every=timedelta(seconds=0.2)) for tick in work.ticks]
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
            _die("before the commit")
        _die("after the commit")

    database.transaction = transaction  # type: ignore[method-assign]

    @app.after_request
    def answered(response):  # type: ignore[no-untyped-def]
        _die("before the answer")
        return response

    return app


def _die(point: str) -> None:
    trap = Path(os.environ.get(TRAP, "/nowhere"))
    if trap.exists() and trap.read_text() == point:
        trap.unlink()
        os.kill(os.getpid(), signal.SIGKILL)


hurry()
if __name__ == "__main__":
    worker(once="once" in sys.argv)
