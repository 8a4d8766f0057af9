"""A monitor elsewhere is called each minute, as long as people are served. Silence is its alarm."""

from datetime import timedelta

import pytest
import responses

from bot.database.database import Database
from bot.jobs import JOBS
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.heartbeats import HeartbeatRecorder
from bot.monitoring.outgoing_heartbeat import MonitorRefused, call_monitor
from bot.monitoring.running_processes import ProcessRecorder
from bot.settings import SettingsError, from_environment
from tests.support.alarm_operator import raise_now
from tests.support.delivery import DeliveryHarness

MONITOR = "https://monitor.example/ping/a-secret-name"


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    house = DeliveryHarness(database)
    ProcessRecorder(database, "web", "key").record(house.now)
    HeartbeatRecorder(database).record("sending", house.now)
    return house


def call(house: DeliveryHarness, status: int = 200) -> bool:
    """Whether the monitor was called."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as site:
        site.get(MONITOR, status=status)
        said = call_monitor(house.database, MONITOR, house.now)
        assert len(site.calls) == said
    return said


def test_it_is_called_while_all_is_well(house: DeliveryHarness) -> None:
    assert call(house)


def test_it_is_not_called_while_no_web_process_runs(house: DeliveryHarness) -> None:
    house.pass_time(minutes=2)
    HeartbeatRecorder(house.database).record("sending", house.now)
    assert not call(house)


def test_it_is_not_called_while_people_are_not_served(house: DeliveryHarness) -> None:
    raise_now(house, AlarmKind.CRISIS_ANSWER_LOST)
    assert not call(house)


def test_a_monitor_that_refuses_is_told_of_without_its_address(house: DeliveryHarness) -> None:
    with pytest.raises(MonitorRefused) as refused:
        call(house, status=404)
    assert "secret" not in str(refused.value)


def test_the_job_runs_each_minute() -> None:
    [job] = [job for job in JOBS if job.name == "calling the monitor"]
    assert job.every == timedelta(minutes=1)


def test_its_address_is_a_setting_and_a_secret() -> None:
    settings = from_environment({"HEARTBEAT_URL": MONITOR})
    assert settings.heartbeat_url == MONITOR
    assert MONITOR in settings.secrets
    assert "secret" not in repr(settings)
    with pytest.raises(SettingsError):
        from_environment({"HEARTBEAT_URL": "monitor"})
