"""After a backup was restored nobody who said STOP after it was made is texted: nothing is sent
until the carrier has been asked for the texts that were missed."""

from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.delivery.missed_messages import CARRIER_RETRY_PERIOD, answer_missed
from bot.doctor.finding import Grade
from bot.doctor.service_checkup import check_service
from bot.maintenance.backup import prepare_restored
from bot.monitoring import heartbeats
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.health_status import MAX_RESTORE_HOLD, check_health, find_problems
from bot.places import gazetteer
from tests.delivery.test_missed_messages import missed
from tests.support.delivery import DeliveryHarness
from tests.support.webhook_client import SECRET

PERSON, OTHER = "+14025550100", "+14025550101"


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    """A database that was just restored, with a text for each of two people that is due."""
    house = DeliveryHarness(database)
    heartbeats.HeartbeatRecorder(database).record("sending", house.now)
    prepare_restored(database, house.keys, house.now)
    house.pass_time(seconds=CARRIER_RETRY_PERIOD.total_seconds())
    for key, phone in (("a", PERSON), ("b", OTHER)):
        house.enqueue(house.add_person(phone), key)
    return house


def catch_up(house: DeliveryHarness) -> None:
    inbox = Inbox(house.database, house.keys, gazetteer())
    list(answer_missed(house.database, inbox, house.carrier, house.now))


def texted(house: DeliveryHarness) -> list[str]:
    house.send()
    return [text.to for text in house.carrier.accepted]


def test_nothing_is_sent_before_the_carrier_was_asked_and_no_stop_is_passed_over(
    house: DeliveryHarness, caplog: pytest.LogCaptureFixture
) -> None:
    missed(house, "SM1", "please stop texting me", minutes_ago=600, sender=PERSON)
    assert texted(house) == []
    assert "db send-again" in caplog.text
    catch_up(house)
    assert texted(house) == [OTHER]


def test_a_carrier_that_cannot_be_asked_holds_everything(house: DeliveryHarness) -> None:
    house.carrier.service_down = True
    with pytest.raises(Exception, match=r"."):
        catch_up(house)
    assert texted(house) == []
    house.carrier.service_down = False
    catch_up(house)
    assert texted(house) == [PERSON, OTHER]


def test_a_stop_that_the_carrier_still_tries_to_deliver_is_waited_for(
    house: DeliveryHarness,
) -> None:
    with house.database.transaction() as connection:
        heartbeats.hold_sending(connection, house.now - timedelta(minutes=1))
    missed(house, "SM1", "please stop texting me", minutes_ago=1.5, sender=PERSON)
    catch_up(house)
    assert texted(house) == []
    house.pass_time(seconds=60)
    catch_up(house)
    assert texted(house)[0] == OTHER  # PERSON gets no more than that texts have ended
    assert PERSON not in texted(house)


def test_the_doctor_says_so_at_once_and_the_alarm_after_a_while(house: DeliveryHarness) -> None:
    def found() -> tuple[list[str], bool]:
        with house.database.reading() as connection:
            health = check_health(connection, house.now)
        problems = [one.says for one in check_service(health) if one.grade is Grade.PROBLEM]
        alarms = [one for one in find_problems(health) if one.kind is AlarmKind.QUEUE_STUCK]
        return [one for one in problems if "restored" in one], any(
            "restored" in one.message for one in alarms
        )

    says, alarm = found()
    assert "who said STOP" in says[0]
    assert not alarm
    house.pass_time(seconds=MAX_RESTORE_HOLD.total_seconds())
    assert found()[1]
    catch_up(house)
    assert found() == ([], False)


def test_it_is_no_heartbeat_and_no_daily_backup(house: DeliveryHarness) -> None:
    with house.database.transaction() as connection:
        heartbeats.delete_old_heartbeats(connection, ["sending"], house.now + timedelta(days=30))
        heartbeats.expect_no_backups(connection)
        assert heartbeats.sending_held_since(connection)
        assert heartbeats.read_heartbeats(connection, house.now).last_by_tick == {}
        assert heartbeats.last_backup_at(connection) is None
        assert heartbeats.newest_heartbeat(connection) is None


@pytest.fixture
def settings_of_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Database:
    url = f"sqlite:///{tmp_path / 'line.db'}"
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("SECRET_KEY", SECRET)
    database = Database(url)
    database.upgrade()
    return database


def typed(*words: str, answer: str = "") -> Result:
    return CliRunner().invoke(main, words, input=answer)


def test_an_operator_without_a_carrier_may_send_again(settings_of_file: Database) -> None:
    assert "Texts are sent already" in typed("db", "send-again").output
    restored = typed("db", "restored")
    assert "Nothing is sent until a worker has asked" in " ".join(restored.output.split())
    assert typed("db", "send-again", answer="n\n").exit_code == 1
    with settings_of_file.reading() as connection:
        assert heartbeats.sending_held_since(connection)
    assert typed("db", "send-again", answer="y\n").exit_code == 0
    with settings_of_file.reading() as connection:
        assert heartbeats.sending_held_since(connection) is None
