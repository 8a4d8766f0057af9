"""A failure that stays is told once, and then every hour."""

import logging
from datetime import UTC, datetime, timedelta

import pytest

from bot.carrier.types import CarrierError
from bot.database.database import Database
from bot.jobs import JobContext, PeriodicJob
from bot.monitoring.failure_log import FailureLog
from tests.bot.test_worker import worker_for
from tests.support.delivery import DeliveryHarness

NOW = datetime(2026, 3, 6, 20, 23, tzinfo=UTC)


def test_it_is_told_once_then_hourly_and_when_it_is_over() -> None:
    failures = FailureLog()
    told = [
        failures.failed("sending", "the carrier cannot be reached", NOW + timedelta(minutes=minute))
        for minute in range(61)
    ]
    assert told[0] == "sending failed: the carrier cannot be reached"
    assert not any(told[1:60])
    assert told[60] == "sending failed: the carrier cannot be reached, 61 times since 20:23 UTC"
    over = failures.worked("sending")
    assert over == "sending goes well again, after 61 failures since 20:23 UTC"
    assert failures.worked("sending") is None
    assert failures.failed("sending", "the carrier cannot be reached", NOW)


def test_another_failure_is_told_at_once() -> None:
    failures = FailureLog()
    assert failures.failed("sending", "one", NOW)
    assert failures.failed("sending", "two", NOW)
    assert failures.failed("planning", "two", NOW)


def test_a_clock_that_was_set_back_silences_nothing() -> None:
    failures = FailureLog()
    failures.failed("sending", "one", NOW)
    assert failures.failed("sending", "one", NOW - timedelta(minutes=1))


def test_a_worker_says_what_the_carrier_says_once(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """operators.md F24: "catching up failed: CarrierDown in asking, line 81", each minute."""

    def act(_: JobContext) -> None:
        raise CarrierError("The carrier cannot be reached: connection refused")

    worker = worker_for(DeliveryHarness(database))
    job = PeriodicJob("catching up", timedelta(minutes=1), act)
    with caplog.at_level(logging.INFO):
        for _ in range(5):
            job.run(worker.context)
    assert caplog.messages == [
        "catching up failed: The carrier cannot be reached: connection refused"
    ]
