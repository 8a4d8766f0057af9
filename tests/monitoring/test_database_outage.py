"""That the database cannot be used is told without it, by whoever notices."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
import responses
from sqlalchemy.exc import OperationalError

from bot.conversation.inbox import Inbox
from bot.database import database as db
from bot.database.database import Database
from bot.monitoring import database_outage as outage
from bot.monitoring import notify
from bot.monitoring.alarms import MIN_NOTIFY_INTERVAL, NOTIFY_LEASE, AlarmKind
from bot.monitoring.counters import Counters
from bot.monitoring.database_outage import (
    MAX_MISSED_CHECKS,
    OUTAGE_MESSAGE,
    OUTAGE_NOTIFY_INTERVAL,
    DatabaseOutage,
)
from bot.monitoring.heartbeats import HeartbeatRecorder
from bot.places import gazetteer
from bot.settings import Settings
from bot.worker import JobWorker
from flows.text.gsm import is_gsm, sms_cost
from tests.support.alarm_operator import ALERT_WEBHOOK, Operator, raise_now
from tests.support.delivery import NOON, DeliveryHarness
from tests.support.webhook_client import SECRET
from webhooks.background import BackgroundThread


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    return DeliveryHarness(database)


@pytest.fixture
def operator(house: DeliveryHarness) -> Operator:
    return Operator(house)


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """A database that another program does not let go of."""
    monkeypatch.setattr(db, "DATABASE_TIMEOUT_SECONDS", 0.05)
    path = tmp_path / "locked.db"
    database = Database(f"sqlite:///{path}")
    database.upgrade()
    HeartbeatRecorder(database).record("sending", NOON)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield database
    other.close()
    database.close()


@pytest.fixture
def chat() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as chat:
        chat.post(ALERT_WEBHOOK)
        yield chat


def check(house: DeliveryHarness, outage: DatabaseOutage, times: int) -> None:
    for _ in range(times):
        house.pass_time(seconds=30)
        outage.check()


def test_it_is_told_after_some_checks_and_then_hourly(
    house: DeliveryHarness, operator: Operator
) -> None:
    dark = DatabaseOutage([operator.tell], lambda: house.now)
    check(house, dark, MAX_MISSED_CHECKS - 1)
    assert operator.heard == []
    check(house, dark, 1)
    assert operator.heard == [OUTAGE_MESSAGE]
    check(house, dark, OUTAGE_NOTIFY_INTERVAL // outage.CHECK_INTERVAL - 1)
    assert len(operator.heard) == 1
    check(house, dark, 1)
    assert len(operator.heard) == 2


def test_a_hiccup_is_not_told(house: DeliveryHarness, operator: Operator) -> None:
    dark = DatabaseOutage([operator.tell], lambda: house.now)
    for _ in range(9):
        check(house, dark, MAX_MISSED_CHECKS - 1)
        dark.record_success()
    assert operator.heard == []


def test_a_second_one_is_told_however_soon_but_for_a_pause(
    house: DeliveryHarness, operator: Operator
) -> None:
    dark = DatabaseOutage([operator.tell], lambda: house.now)
    check(house, dark, MAX_MISSED_CHECKS)
    dark.record_success()
    check(house, dark, MIN_NOTIFY_INTERVAL // outage.CHECK_INTERVAL - 1)
    assert len(operator.heard) == 1
    check(house, dark, 1)
    assert len(operator.heard) == 2


def test_who_cannot_be_told_of_it_is_told_soon(house: DeliveryHarness, operator: Operator) -> None:
    dark = DatabaseOutage([operator.tell], lambda: house.now)
    operator.reachable = False
    check(house, dark, MAX_MISSED_CHECKS)
    operator.reachable = True
    check(house, dark, NOTIFY_LEASE // outage.CHECK_INTERVAL)
    assert operator.heard == [OUTAGE_MESSAGE]


def test_an_alarm_that_cannot_be_claimed_is_a_blackout_too(
    house: DeliveryHarness, operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with a full disk, where what changes nothing goes well."""

    def full(*_: object) -> None:
        raise OperationalError("", {}, Exception("database or disk is full"))

    dark = DatabaseOutage([operator.tell], lambda: house.now)
    raise_now(house, AlarmKind.TEXT_LOST)
    monkeypatch.setattr("bot.monitoring.alarms.claim_alarm", full)
    for _ in range(MAX_MISSED_CHECKS):
        with pytest.raises(OperationalError):
            notify.check_and_notify(
                house.database, [operator.tell], lambda: house.now, dark.record_success
            )
        check(house, dark, 1)
    assert operator.heard == [OUTAGE_MESSAGE]


def test_a_worker_whose_database_is_locked_tells(
    locked: Database, chat: responses.RequestsMock
) -> None:
    house = DeliveryHarness(locked)
    settings = Settings(secret_keys=(SECRET,), alert_webhook=ALERT_WEBHOOK)
    inbox = Inbox(locked, house.keys, gazetteer())
    worker = JobWorker(settings, locked, inbox, house.carrier, lambda: house.now)
    ticks = [tick for tick in worker.jobs if tick.name in ("watching", "checking the database")]
    assert len(ticks) == 2
    for _ in range(MAX_MISSED_CHECKS):
        for tick in ticks:
            tick.run(worker.context)
    assert len(chat.calls) == 1
    assert "database cannot be used" in str(chat.calls[0].request.body)


def test_a_web_whose_database_is_locked_tells_though_a_worker_was_just_seen(
    locked: Database, chat: responses.RequestsMock
) -> None:
    upkeep = BackgroundThread(
        locked, Counters(), Settings(alert_webhook=ALERT_WEBHOOK), lambda: NOON
    )
    for _ in range(MAX_MISSED_CHECKS):
        with pytest.raises(OperationalError):
            upkeep.watch_for_worker()
        upkeep.check_outage()
    assert len(chat.calls) == 1


def test_a_web_whose_database_works_is_silent(database: Database) -> None:
    upkeep = BackgroundThread(
        database, Counters(), Settings(alert_webhook=ALERT_WEBHOOK), lambda: NOON
    )
    HeartbeatRecorder(database).record("sending", NOON)
    for _ in range(2 * MAX_MISSED_CHECKS):
        upkeep.watch_for_worker()
        upkeep.check_outage()


def test_it_fits_two_segments() -> None:
    assert is_gsm(OUTAGE_MESSAGE)
    assert sms_cost(f"{'x' * 30}: {OUTAGE_MESSAGE}").segments <= 2
