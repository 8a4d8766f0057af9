"""The process that sends: it goes on whatever one tick does, and ends as it is asked to."""

import logging
import os
import signal
import subprocess
import time
from datetime import timedelta
from pathlib import Path

import pytest

from bot.cli.serve import worker_command
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.jobs import JobContext, PeriodicJob
from bot.places import gazetteer
from bot.settings import Settings
from bot.worker import JobWorker
from tests.support.delivery import DeliveryHarness
from tests.support.webhook_client import SECRET


def test_a_tick_that_breaks_is_told_of_without_a_word_of_whom(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    def act(_: JobContext) -> None:
        raise ValueError("+14025550100 wrote something")

    worker = worker_for(DeliveryHarness(database))
    worker.jobs = [PeriodicJob("planning", timedelta(seconds=1), act)]
    with caplog.at_level(logging.DEBUG):
        worker.run_once()
    assert caplog.messages == [
        f"planning failed: ValueError in act, test_worker.py line {act.__code__.co_firstlineno + 1}"
    ]


def worker_for(house: DeliveryHarness) -> JobWorker:
    settings = Settings(secret_keys=(SECRET,), send_threads=2)
    inbox = Inbox(house.database, house.keys, gazetteer())
    return JobWorker(settings, house.database, inbox, house.carrier, lambda: house.now)


def test_everything_that_is_due_once(database: Database) -> None:
    house = DeliveryHarness(database)
    house.enqueue(house.add_person())
    worker_for(house).run_once()
    assert [message.body for message in house.carrier.accepted] == ["text a"]


def test_the_command_says_that_nothing_is_really_sent_and_ends_when_asked(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{tmp_path / 'worker.db'}",
        "SECRET_KEY": SECRET,
    }
    worker = subprocess.Popen(worker_command(), env=environment, stderr=subprocess.PIPE, text=True)
    assert worker.stderr
    assert "none is really sent" in worker.stderr.readline()
    time.sleep(0.5)
    worker.send_signal(signal.SIGTERM)
    assert worker.wait(20) == 0
    assert worker.stderr.read() == ""
    worker.stderr.close()
