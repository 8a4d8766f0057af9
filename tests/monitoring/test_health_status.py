"""/readyz: each thing that can be wrong, alone."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, update
from sqlalchemy.exc import OperationalError

from bot.database.database import Database
from bot.database.schema import outbox, people, reminders
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.heartbeats import HeartbeatRecorder
from bot.outbox.queue import Status
from tests.support.delivery import DeliveryHarness
from tests.support.stored_lists import store_list
from tests.support.webhook_client import METRICS_TOKEN, WebhookClient

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
TOKEN = {"Authorization": f"Bearer {METRICS_TOKEN}"}


def ready(webhook: WebhookClient) -> tuple[int, dict[str, Any]]:
    answer = webhook.app.test_client().get("/readyz", headers=TOKEN)
    return answer.status_code, json.loads(answer.data)


def due(minutes: float, lasts: timedelta = HOUR) -> Callable[[DeliveryHarness], None]:
    """A text that has been due for so long."""

    def act(house: DeliveryHarness) -> None:
        house.enqueue(house.add_person(), due=-timedelta(minutes=minutes), lifetime=lasts)

    return act


def stopped(house: DeliveryHarness) -> None:
    due(30)(house)
    with house.database.transaction() as connection:
        connection.execute(update(people).values(stopped_at=house.now))


def told_to_wait(times: int, minutes: float) -> Callable[[DeliveryHarness], None]:
    """A text that the carrier has told to wait so often (HTTP 429), queued so long ago. Its hour
    moves each time, and is ahead now."""

    def act(house: DeliveryHarness) -> None:
        due(-1)(house)
        queued = house.now - timedelta(minutes=minutes)
        with house.database.transaction() as connection:
            connection.execute(update(outbox).values(attempts=times, created_at=queued))

    return act


def ticked(minutes: float) -> Callable[[DeliveryHarness], None]:
    def act(house: DeliveryHarness) -> None:
        HeartbeatRecorder(house.database).record("sending", house.now - timedelta(minutes=minutes))

    return act


def reminder(next_in: timedelta, works: bool = True) -> Callable[[DeliveryHarness], None]:
    def act(house: DeliveryHarness) -> None:
        row = {
            "line_id": 1,
            "person_id": house.add_person(),
            "before": 60,
            "chosen": False,
            "zone": "America/Chicago",
            "told": b"",
            "after": house.now,
            "next_at": house.now + next_in,
        }
        with house.database.transaction() as connection:
            connection.execute(insert(reminders).values(row))
        if works:
            ticked(0)(house)

    return act


def feed(
    hours: float | None, flag: str = "", *, paused: bool = False
) -> Callable[[DeliveryHarness], None]:
    def act(house: DeliveryHarness) -> None:
        read = None if hours is None else house.now - timedelta(hours=hours)
        with house.database.transaction() as connection:
            since = house.now if paused else None
            store_list(connection, name="omaha", flag=flag, good_at=read, paused_at=since)

    return act


def alarm(trouble: AlarmKind) -> Callable[[DeliveryHarness], None]:
    def act(house: DeliveryHarness) -> None:
        with house.database.transaction() as connection:
            alarms.raise_alarm(connection, trouble, house.now)

    return act


def unknown(house: DeliveryHarness) -> None:
    due(30)(house)
    with house.database.transaction() as connection:
        values = {"status": Status.UNKNOWN, "created_at": house.now - HOUR}
        connection.execute(update(outbox).values(values))


@pytest.mark.parametrize(
    ("happens", "reason"),
    [
        pytest.param(lambda house: None, "", id="nothing at all"),
        pytest.param(due(1), "", id="due for a minute"),
        pytest.param(due(3), "something has been due for 3 minutes", id="due for three"),
        pytest.param(due(3, lasts=MINUTE), "", id="due, and expired"),
        pytest.param(stopped, "", id="due, and stopped"),
        pytest.param(due(-60), "", id="due later"),
        pytest.param(told_to_wait(2, 9), "", id="told to wait twice"),
        pytest.param(told_to_wait(3, 1), "", id="told to wait thrice within a minute"),
        pytest.param(
            told_to_wait(3, 9), "something has been due for 9 minutes", id="told to wait again"
        ),
        pytest.param(ticked(0.5), "", id="ticked just now"),
        pytest.param(ticked(12), "no worker has been seen for 12 minutes", id="ticked long ago"),
        pytest.param(reminder(HOUR), "", id="a reminder"),
        pytest.param(reminder(HOUR, works=False), "no worker has ever run", id="nobody to remind"),
        pytest.param(reminder(-5 * MINUTE), "due for 5 minutes", id="an overdue reminder"),
        pytest.param(feed(23), "", id="a list of today"),
        pytest.param(feed(25), "Test Line: a meeting list has not been read", id="an old list"),
        pytest.param(feed(None), "", id="a list taken on just now"),
        pytest.param(
            feed(None, "The list is empty."), "has not been read well yet", id="a list never taken"
        ),
        pytest.param(feed(1, "The list is empty."), "", id="a list not taken"),
        pytest.param(
            feed(30, "The list is empty."),
            "not been read well for 30 hours",
            id="not taken for long",
        ),
        pytest.param(feed(30, "The list is empty.", paused=True), "", id="a list that is paused"),
        pytest.param(
            alarm(AlarmKind.CRISIS_ANSWER_LOST), "somebody in a crisis", id="an answer lost"
        ),
        pytest.param(alarm(AlarmKind.SPAM_FILTERED), "", id="another alarm"),
        pytest.param(unknown, "", id="a fate not known"),
    ],
)
def test_it_is_red_for_what_keeps_people_waiting(
    webhook: WebhookClient,
    database: Database,
    happens: Callable[[DeliveryHarness], None],
    reason: str,
) -> None:
    happens(DeliveryHarness(database, now=webhook.now))
    status, told = ready(webhook)
    assert (status, told["ready"]) == ((503, False) if reason else (200, True))
    assert reason in "; ".join(told["reasons"])
    assert len(told["reasons"]) == bool(reason)


def test_it_tells_the_rest_without_being_red(webhook: WebhookClient, database: Database) -> None:
    house = DeliveryHarness(database, now=webhook.now)
    feed(1, "The list is empty.")(house)
    unknown(house)
    ticked(0.5)(house)
    alarm(AlarmKind.SPAM_FILTERED)(house)
    _, told = ready(webhook)
    assert told["lists"] == [
        {"line": "Test Line", "lists": 1, "read": "2026-03-06T17:40:00+00:00", "flagged": ["omaha"]}
    ]
    assert told["unknown"] == 1
    assert told["last_tick"] == "2026-03-06T18:39:30+00:00"
    assert "spam" in told["alarms"][0]["says"]


def test_everybody_hears_whether_and_nobody_else_why(
    webhook: WebhookClient, database: Database
) -> None:
    due(30)(DeliveryHarness(database, now=webhook.now))
    client = webhook.app.test_client()
    for headers in (
        {},
        {"Authorization": "Bearer wrong"},
        {"Authorization": f"Basic {METRICS_TOKEN}"},
        {"Authorization": "Bearer ö"},
    ):
        answer = client.get("/readyz", headers=headers)
        assert answer.status_code == 503
        assert answer.json == {"ready": False}


@pytest.mark.parametrize("error", [OperationalError("", None, Exception()), TimeoutError()])
def test_a_database_that_cannot_be_used_is_a_reason(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def broken(*_: object) -> None:
        raise error

    monkeypatch.setattr("webhooks.health.check_health", broken)
    status, told = ready(webhook)
    assert status == 503
    assert told == {
        "ready": False,
        "reasons": ["the database cannot be used"],
        "database": "down",
    }
