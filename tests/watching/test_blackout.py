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
from bot.monitoring import database_outage as blackout
from bot.monitoring import notify
from bot.monitoring.alarms import LEASE, PAUSE, Trouble
from bot.monitoring.counters import Tally
from bot.monitoring.database_outage import MEANING, MISSES, REPEAT, Blackout
from bot.monitoring.heartbeats import Pulse
from bot.places import gazetteer
from bot.settings import Settings
from bot.worker import Worker
from flows.text.gsm import cost, is_gsm
from tests.sending.house import NOON, House
from tests.watching.test_alarms import WEBHOOK, Operator, sound
from tests.webhooks.texting import SECRET
from webhooks.background import Upkeep


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def operator(house: House) -> Operator:
    return Operator(house)


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """A database that another program does not let go of."""
    monkeypatch.setattr(db, "PATIENCE", 0.05)
    path = tmp_path / "locked.db"
    database = Database(f"sqlite:///{path}")
    database.upgrade()
    Pulse(database).beat("sending", NOON)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield database
    other.close()
    database.close()


@pytest.fixture
def chat() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as chat:
        chat.post(WEBHOOK)
        yield chat


def check(house: House, blackout: Blackout, times: int) -> None:
    for _ in range(times):
        house.wait(seconds=30)
        blackout.check()


def test_it_is_told_after_some_checks_and_then_hourly(house: House, operator: Operator) -> None:
    dark = Blackout([operator.tell], lambda: house.now)
    check(house, dark, MISSES - 1)
    assert operator.heard == []
    check(house, dark, 1)
    assert operator.heard == [MEANING]
    check(house, dark, REPEAT // blackout.EVERY - 1)
    assert len(operator.heard) == 1
    check(house, dark, 1)
    assert len(operator.heard) == 2


def test_a_hiccup_is_not_told(house: House, operator: Operator) -> None:
    dark = Blackout([operator.tell], lambda: house.now)
    for _ in range(9):
        check(house, dark, MISSES - 1)
        dark.usable()
    assert operator.heard == []


def test_a_second_one_is_told_however_soon_but_for_a_pause(
    house: House, operator: Operator
) -> None:
    dark = Blackout([operator.tell], lambda: house.now)
    check(house, dark, MISSES)
    dark.usable()
    check(house, dark, PAUSE // blackout.EVERY - 1)
    assert len(operator.heard) == 1
    check(house, dark, 1)
    assert len(operator.heard) == 2


def test_who_cannot_be_told_of_it_is_told_soon(house: House, operator: Operator) -> None:
    dark = Blackout([operator.tell], lambda: house.now)
    operator.reachable = False
    check(house, dark, MISSES)
    operator.reachable = True
    check(house, dark, LEASE // blackout.EVERY)
    assert operator.heard == [MEANING]


def test_an_alarm_that_cannot_be_claimed_is_a_blackout_too(
    house: House, operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with a full disk, where what changes nothing goes well."""

    def full(*_: object) -> None:
        raise OperationalError("", {}, Exception("database or disk is full"))

    dark = Blackout([operator.tell], lambda: house.now)
    sound(house, Trouble.LOST)
    monkeypatch.setattr("bot.monitoring.alarms.claim", full)
    for _ in range(MISSES):
        with pytest.raises(OperationalError):
            notify.watch(house.database, [operator.tell], lambda: house.now, dark.usable)
        check(house, dark, 1)
    assert operator.heard == [MEANING]


def test_a_worker_whose_database_is_locked_tells(
    locked: Database, chat: responses.RequestsMock
) -> None:
    house = House(locked)
    settings = Settings(secret_keys=(SECRET,), alert_webhook=WEBHOOK)
    inbox = Inbox(locked, house.keys, gazetteer())
    worker = Worker(settings, locked, inbox, house.carrier, lambda: house.now)
    ticks = [tick for tick in worker.ticks if tick.name in ("watching", "checking the database")]
    assert len(ticks) == 2
    for _ in range(MISSES):
        for tick in ticks:
            tick.run()
    assert len(chat.calls) == 1
    assert "database cannot be used" in str(chat.calls[0].request.body)


def test_a_web_whose_database_is_locked_tells_though_a_worker_was_just_seen(
    locked: Database, chat: responses.RequestsMock
) -> None:
    upkeep = Upkeep(locked, Tally(), Settings(alert_webhook=WEBHOOK), lambda: NOON)
    for _ in range(MISSES):
        with pytest.raises(OperationalError):
            upkeep.stand_in()
        upkeep.check()
    assert len(chat.calls) == 1


def test_a_web_whose_database_works_is_silent(database: Database) -> None:
    upkeep = Upkeep(database, Tally(), Settings(alert_webhook=WEBHOOK), lambda: NOON)
    Pulse(database).beat("sending", NOON)
    for _ in range(2 * MISSES):
        upkeep.stand_in()
        upkeep.check()


def test_it_fits_two_segments() -> None:
    assert is_gsm(MEANING)
    assert cost(f"{'x' * 30}: {MEANING}").segments <= 2
