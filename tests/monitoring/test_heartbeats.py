"""Signs of life: what a worker writes down, and a web process beside its texts."""

import time
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import func, insert, select

from bot.carrier.types import ReceivedMessage
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.schema import counts
from bot.database.schema import ticks as table
from bot.monitoring import alarms, heartbeats
from bot.monitoring import counters as tally
from bot.monitoring.counters import Counters
from bot.monitoring.heartbeats import HeartbeatRecorder
from bot.places import gazetteer
from bot.settings import Settings
from bot.worker import JobWorker
from flows.domain.attachments import Attachment
from tests.support.delivery import DeliveryHarness
from tests.support.webhook_client import LINE_NUMBER, SECRET, WebhookClient
from webhooks.background import BackgroundThread

SETTINGS = Settings(secret_keys=(SECRET,), send_threads=2)


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    return DeliveryHarness(database)


def last(house: DeliveryHarness) -> dict[str, float]:
    """Each kind of tick and how many seconds ago it was written down."""
    with house.database.reading() as connection:
        life = heartbeats.read_heartbeats(connection, house.now)
    return {name: (house.now - at).total_seconds() for name, at in life.last_by_tick.items()}


def worker(house: DeliveryHarness, tally: Counters | None = None) -> JobWorker:
    inbox = Inbox(house.database, house.keys, gazetteer(), counters=tally)
    return JobWorker(SETTINGS, house.database, inbox, house.carrier, lambda: house.now, tally)


def test_a_tick_is_written_down_every_ten_seconds(house: DeliveryHarness) -> None:
    pulse = HeartbeatRecorder(house.database)
    seen = []
    for _ in range(12):
        pulse.record("sending", house.now)
        seen.append(last(house)["sending"])
        house.pass_time(seconds=4)
    assert seen == [0, 4, 8, 0, 4, 8, 0, 4, 8, 0, 4, 8]


def test_a_clock_that_is_set_back_silences_nobody(house: DeliveryHarness) -> None:
    pulse = HeartbeatRecorder(house.database)
    pulse.record("sending", house.now)
    house.pass_time(hours=-3)
    pulse.record("sending", house.now)
    assert last(house)["sending"] == 0


def test_two_machines_tick_beside_each_other(
    house: DeliveryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    for machine in ("one", "two"):
        monkeypatch.setattr(heartbeats, "machine_id", lambda machine=machine: machine)
        HeartbeatRecorder(house.database).record("sending", house.now)
        house.pass_time(seconds=1)
    with house.database.reading() as connection:
        assert heartbeats.read_heartbeats(connection, house.now).alive_machines == 2
    assert last(house) == {"sending": 1}


def test_a_machine_has_a_name_and_keeps_it() -> None:
    assert heartbeats.machine_id()
    assert heartbeats.machine_id() == heartbeats.machine_id()


def test_who_is_gone_is_forgotten(house: DeliveryHarness) -> None:
    rows = [
        ("sending", "here", timedelta()),
        ("sending", "gone", timedelta(days=8)),
        ("a former tick", "here", timedelta()),
    ]
    with house.database.transaction() as connection:
        for name, machine, ago in rows:
            row = {"name": name, "machine": machine, "at": house.now - ago}
            connection.execute(insert(table).values(row))
        heartbeats.delete_old_heartbeats(connection, ["sending"], house.now)
        assert connection.execute(select(table.c.name, table.c.machine)).all() == [
            ("sending", "here")
        ]


def test_a_daily_copy_is_no_tick_and_outlives_them(house: DeliveryHarness) -> None:
    with house.database.transaction() as connection:
        heartbeats.record_backup(connection, house.now)
        heartbeats.delete_old_heartbeats(connection, [], house.now + timedelta(days=9))
        assert heartbeats.last_backup_at(connection) == house.now
        assert heartbeats.read_heartbeats(connection, house.now) == heartbeats.Heartbeats({}, 0)
        heartbeats.expect_no_backups(connection)
        assert heartbeats.last_backup_at(connection) is None


def test_what_a_worker_does_well_is_a_sign_of_life_and_nothing_else_is(
    house: DeliveryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("bot.jobs.plan_due", broken)
    made = worker(house)
    made.run_once()
    silent = {"planning", "checking the database"}  # the second must run without one
    assert set(last(house)) == {tick.name for tick in made.jobs} - silent


def test_a_worker_counts_what_it_sends_and_what_was_missed(house: DeliveryHarness) -> None:
    house.enqueue(house.add_person())
    missed = house.now - timedelta(minutes=5)
    house.carrier.inbound = [
        ReceivedMessage("SM1", "+14025550177", LINE_NUMBER, "HELP", Attachment.NONE, missed)
    ]
    worker(house, Counters()).run_once()
    with house.database.reading() as connection:
        counted = tally.read_counters(connection)
        raised = alarms.active_alarms(connection)
    assert counted["sends"] == [({"outcome": "accepted", "code": ""}, 1)]
    assert counted["missed"] == [({}, 1)]
    assert counted["texts"] == [({"intent": "help", "language": "en"}, 1)]
    assert [alarm.kind for alarm in raised] == ["missed"]


def test_a_web_process_writes_down_what_it_counted_until_it_ends(
    webhook: WebhookClient, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("webhooks.background.COUNTER_WRITE_INTERVAL", timedelta(seconds=0.02))
    counting = Counters()
    upkeep = BackgroundThread(database, counting, SETTINGS, lambda: webhook.now)
    upkeep.start()
    counting.add("errors")
    until(lambda: written(database) == 1)
    counting.add("errors")
    upkeep.stop()
    assert written(database) == 2


def test_a_web_process_goes_on_when_the_database_does_not(
    webhook: WebhookClient, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("webhooks.background.COUNTER_WRITE_INTERVAL", timedelta(seconds=0.02))
    counting = Counters()
    tries = []

    def broken(*_: object) -> None:
        tries.append(1)
        raise TimeoutError

    upkeep = BackgroundThread(database, counting, SETTINGS, lambda: webhook.now)
    with monkeypatch.context() as patch:
        patch.setattr(database, "transaction", broken)
        counting.add("errors")
        upkeep.start()
        until(lambda: len(tries) > 2)
    until(lambda: written(database) == 1)
    upkeep.stop()


def test_a_web_process_recalls_the_meetings_before_anything_else(
    webhook: WebhookClient, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr("webhooks.background.COUNTER_WRITE_INTERVAL", timedelta(seconds=0.02))
    monkeypatch.setattr(
        "bot.conversation.meeting_lookup.warm_up", lambda connection: done.append("recalled")
    )
    upkeep = BackgroundThread(database, Counters(), SETTINGS, lambda: webhook.now)
    monkeypatch.setattr(upkeep, "write_counters", lambda: done.append("counted"))
    upkeep.start()
    until(lambda: len(done) > 2)
    upkeep.stop()
    assert done[:2] == ["recalled", "counted"]


def written(database: Database) -> float:
    with database.reading() as connection:
        return connection.scalar(select(func.sum(counts.c.value))) or 0


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)
