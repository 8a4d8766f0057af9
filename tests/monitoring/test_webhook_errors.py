"""What the carrier could not use of our answers is told, though nobody runs the doctor."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import responses

from bot.carrier.account_checks import CarrierAccount
from bot.carrier.types import CarrierError
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.monitoring.webhook_errors import check_webhook_errors
from bot.places import gazetteer
from bot.settings import Settings
from bot.worker import JobWorker
from tests.support.alarm_operator import Operator, raised
from tests.support.carrier_account import GOOD_SETTINGS, account_page
from tests.support.delivery import DeliveryHarness

ALERTS = "https://monitor.twilio.com/v1/Alerts"
WORDS = "cannot use our webhook"


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    return DeliveryHarness(database)


@pytest.fixture
def carrier() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as carrier:
        yield carrier


def logged(house: DeliveryHarness, code: str, minutes_ago: int = 1) -> dict[str, str]:
    at = house.now - timedelta(minutes=minutes_ago)
    return {"error_code": code, "date_generated": at.strftime("%Y-%m-%dT%H:%M:%SZ")}


@pytest.mark.parametrize("code", ["11200", "11205", "12300"])
def test_it_is_told_with_its_code(
    house: DeliveryHarness, carrier: responses.RequestsMock, code: str
) -> None:
    carrier.get(ALERTS, json=account_page("alerts", logged(house, "30007"), logged(house, code)))
    check_webhook_errors(house.database, CarrierAccount(GOOD_SETTINGS), house.now)
    (told,) = Operator(house).watch()
    assert WORDS in told
    assert f"error {code}" in told
    assert "30007" not in told


def test_errors_that_are_not_about_our_webhook_are_not(
    house: DeliveryHarness, carrier: responses.RequestsMock
) -> None:
    carrier.get(ALERTS, json=account_page("alerts", logged(house, "30007")))
    check_webhook_errors(house.database, CarrierAccount(GOOD_SETTINGS), house.now)
    assert raised(house) == []


def test_one_error_is_told_once_however_often_it_is_seen(
    house: DeliveryHarness, carrier: responses.RequestsMock
) -> None:
    operator, account = Operator(house), CarrierAccount(GOOD_SETTINGS)
    carrier.get(ALERTS, json=account_page("alerts", logged(house, "11200")))
    for _ in range(6):
        check_webhook_errors(house.database, account, house.now)
        operator.watch(minutes=5)
    for _ in range(20):
        operator.watch(minutes=30)
    assert len(operator.heard) == 1
    assert raised(house) == []


def test_one_without_a_date_is_told_all_the_same(
    house: DeliveryHarness, carrier: responses.RequestsMock
) -> None:
    carrier.get(ALERTS, json=account_page("alerts", {"error_code": "11200"}))
    check_webhook_errors(house.database, CarrierAccount(GOOD_SETTINGS), house.now)
    assert len(Operator(house).watch()) == 1


def test_an_account_that_cannot_be_asked_is_no_alarm(
    house: DeliveryHarness, carrier: responses.RequestsMock
) -> None:
    carrier.get(ALERTS, json={"code": 20003}, status=401)
    with pytest.raises(CarrierError):
        check_webhook_errors(house.database, CarrierAccount(GOOD_SETTINGS), house.now)
    assert raised(house) == []


def test_a_worker_asks_where_it_has_an_account_to_ask(
    house: DeliveryHarness, carrier: responses.RequestsMock
) -> None:
    carrier.get(ALERTS, json=account_page("alerts", logged(house, "11200")))
    inbox = Inbox(house.database, house.keys, gazetteer())
    for settings in (Settings(secret_keys=GOOD_SETTINGS.secret_keys), GOOD_SETTINGS):
        worker = JobWorker(settings, house.database, inbox, house.carrier, lambda: house.now)
        (tick,) = (tick for tick in worker.jobs if tick.name == "asking after our webhook")
        tick.run(worker.context)
        assert len(carrier.calls) == settings.can_send
    assert [alarm.kind for alarm in raised(house)] == ["webhook"]
