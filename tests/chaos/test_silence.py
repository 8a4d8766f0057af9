"""Row 30 of docs/reliability.md: where a process falls silent, a monitor and the operator hear of
it; and the doctor refuses what a deployment must not have."""

from datetime import UTC, datetime, timedelta

import pytest
import requests
from sqlalchemy import insert, update

from bot.database.schema import feeds, ticks
from tests.support import phones
from tests.support.alarm_receiver import receive_alarms
from tests.support.carrier_behaviour import CarrierBehaviour
from tests.support.own_postgres import without_driver
from tests.support.processes import Deployment
from tests.support.webhook_client import METRICS_TOKEN

pytestmark = pytest.mark.chaos

IMPATIENT_WEB = "tests.support.fast_processes:web()"


def reasons(town: Deployment) -> list[str]:
    """Why a monitor sees red; nothing when it does not."""
    headers = {"Authorization": f"Bearer {METRICS_TOKEN}"}
    answer = requests.get(f"{town.web_url}/readyz", headers=headers, timeout=5)
    found: list[str] = answer.json()["reasons"]
    assert (answer.status_code == 503) == bool(found)
    return found


def says(town: Deployment, words: str) -> bool:
    """Whether this is among the reasons."""
    return any(words in reason for reason in reasons(town))


def test_a_worker_that_is_killed_is_missed_and_one_that_comes_is_seen(town: Deployment) -> None:
    """The web sees it, and tells the operator in the worker's place."""
    with receive_alarms() as operator:
        town.environment |= {"METRICS_TOKEN": METRICS_TOKEN, "ALERT_WEBHOOK": operator.url}
        town.serve(app=IMPATIENT_WEB)
        assert reasons(town) == []
        worker = town.start_worker()
        town.wait_until(lambda: not operator.alarms and town.has_ticked(), "it ticks")
        town.kill(worker)
        town.wait_until(lambda: says(town, "no worker has been seen"), "the monitor sees red")
        town.wait_until(lambda: operator.has_alarm("No worker runs"), "the operator is told")
        worker = town.start_worker()
        town.wait_until(lambda: reasons(town) == [], "all is well again")
        assert town.terminate(worker) == 0


def test_what_waits_too_long_and_a_list_that_grows_old_are_seen(town: Deployment) -> None:
    with receive_alarms() as operator:
        town.environment |= {"METRICS_TOKEN": METRICS_TOKEN, "ALERT_WEBHOOK": operator.url}
        town.environment["SEND_RATE"] = "1"  # one by one: the first is refused, the others wait
        town.serve(app=IMPATIENT_WEB)
        town.carrier.behave(
            CarrierBehaviour(
                answer="error", status=429, code=20429, retry_after="12", accept=False, times=1
            )
        )
        town.add_reminders(3)
        worker = town.start_worker()
        town.wait_until(lambda: says(town, "something has been due"), "the monitor sees red")
        town.wait_until(lambda: operator.has_alarm("do not go out"), "the operator is told")
        town.wait_until(lambda: reasons(town) == [], "it is over")
        with town.database.transaction() as connection:
            day = datetime.now(UTC) - timedelta(hours=25)
            connection.execute(update(feeds).values(good_at=day))
        assert says(town, "a meeting list has not been read")
        town.wait_until(lambda: operator.has_alarm("has not been read for a day"), "they are told")
        assert town.terminate(worker) == 0


def test_an_answer_to_danger_that_does_not_arrive_is_seen(town: Deployment) -> None:
    with receive_alarms() as operator:
        town.environment |= {"METRICS_TOKEN": METRICS_TOKEN, "ALERT_WEBHOOK": operator.url}
        town.serve(app=IMPATIENT_WEB)
        assert "988" in phones.text_line(town, "i want to die").replies[0]
        fields = {
            "MessageSid": "SM" + "1" * 32,
            "MessageStatus": "undelivered",
            "ErrorCode": "30003",
        }
        sent = "&".join(f"{name}={value}" for name, value in fields.items())
        account = town.environment["TWILIO_ACCOUNT_SID"]
        body = f"{sent}&AccountSid={account}".encode()
        assert phones.post_body(town, body, "/webhooks/status?urgent=1").status == 204
        assert says(town, "somebody in a crisis")
        town.wait_until(lambda: operator.has_alarm("in a crisis did not arrive"), "they are told")


WRONG = {
    "no address": ({"PUBLIC_URL": ""}, "PUBLIC_URL"),
    "http": ({"PUBLIC_URL": "http://line.example.org"}, "not https"),
    "signatures off": ({"TWILIO_AUTH_TOKEN": ""}, "TWILIO_AUTH_TOKEN"),
    "no key": ({"SECRET_KEY": ""}, "SECRET_KEY is not"),
    "a short key": ({"SECRET_KEY": "short"}, "shorter"),
    "another key": ({"SECRET_KEY": "another " * 4}, "SECRET_KEY"),
    "no folder": ({"DATABASE_URL": "sqlite:////nowhere/line.db"}, "the folder /nowhere"),
    "no database": ({"DATABASE_URL": "sqlite:////tmp/there-is-no-such-line.db"}, "none yet"),
}


def test_the_doctor_refuses_what_no_deployment_may_have(town: Deployment) -> None:
    """By its command, its exit status and its words."""
    good = {
        "PUBLIC_URL": "https://line.example.org",
        "SECRET_KEY": town.environment["SECRET_KEY"],
        "DATABASE_URL": without_driver(town.url),
    }
    town.add_reminders(1)
    assert town.handrail("worker", "--once").returncode == 0
    town.environment |= good
    before = town.handrail("doctor", "--offline")
    for settings, words in WRONG.values():
        town.environment |= settings
        ran = town.handrail("doctor", "--offline")
        assert ran.returncode == 1, settings
        assert words in ran.stdout, settings
        assert words not in before.stdout, settings
        town.environment |= good | {"TWILIO_AUTH_TOKEN": "the-carriers-token"}
    if town.database.sqlite:
        with town.database.transaction() as connection:
            row = {"name": "sending", "machine": "another", "at": datetime.now(UTC)}
            connection.execute(insert(ticks).values(row))
        ran = town.handrail("doctor", "--offline")
        assert ran.returncode == 1
        assert "2 machines" in ran.stdout
