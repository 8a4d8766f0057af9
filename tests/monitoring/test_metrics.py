"""/metrics: who may read it, what stands in it, what never does."""

from datetime import datetime, timedelta

import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy.exc import OperationalError

from bot.carrier.outcomes import Accepted, Busy, OptedOut, Rejected, Unknown, advice_for
from bot.database.database import Database
from bot.monitoring.counters import Counters
from tests.support.delivery import DeliveryHarness
from tests.support.webhook_client import METRICS_TOKEN, URL, WebhookClient, sms_form

Samples = dict[tuple[str, tuple[tuple[str, str], ...]], float]


def scrape(webhook: WebhookClient) -> str:
    headers = {"Authorization": f"Bearer {METRICS_TOKEN}"}
    answer = webhook.app.test_client().get("/metrics", headers=headers)
    assert answer.status_code == 200
    return answer.text


def samples(exposition: str) -> Samples:
    return {
        (sample.name.removeprefix("handrail_"), tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(exposition)
        for sample in family.samples
    }


def value(found: Samples, name: str, **labels: str) -> float:
    return found[name, tuple(sorted(labels.items()))]


def test_it_is_for_whoever_has_the_token(webhook: WebhookClient) -> None:
    client = webhook.app.test_client()
    assert client.get("/metrics").status_code == 401
    assert client.get("/metrics", headers={"Authorization": "Bearer no"}).status_code == 401
    scrape(webhook)


def test_texts_are_counted_by_what_they_wanted(webhook: WebhookClient) -> None:
    for body in ("help", "help", "xyzzy", "i want to die", "meeting 68102", "ayuda"):
        webhook.text(body)
    found = samples(scrape(webhook))
    assert value(found, "texts_total", intent="help", language="en") == 3
    assert value(found, "texts_total", intent="unknown", language="en") == 1
    assert value(found, "misses_total", kind="not understood") == 1
    assert value(found, "misses_total", kind="nothing found") == 1
    assert value(found, "crisis_texts_total", category="suicide") == 1
    assert value(found, "answer_seconds_count") == 6
    assert value(found, "answer_seconds_bucket", le="0.005") == 6
    assert value(found, "segments_total", way="answer") >= 6


def test_a_text_delivered_twice_is_decided_once(webhook: WebhookClient) -> None:
    fields = sms_form("help")
    webhook.post(fields)
    webhook.post(fields)
    found = samples(scrape(webhook))
    assert value(found, "texts_total", intent="help", language="en") == 1
    assert value(found, "answer_seconds_count") == 2


def test_answers_fall_into_the_buckets_of_their_time(
    webhook: WebhookClient, database: Database
) -> None:
    counts = Counters()
    for seconds in (0.005, 0.3, 20, -1):
        counts.count_answer((), timedelta(seconds=seconds), None, webhook.now)
    counts.flush(database, webhook.now)
    found = samples(scrape(webhook))
    buckets = {"0.005": 2, "0.25": 2, "0.5": 3, "15.0": 3, "+Inf": 4}
    assert {le: value(found, "answer_seconds_bucket", le=le) for le in buckets} == buckets
    assert value(found, "answer_seconds_sum") == pytest.approx(20.305)


def test_sends_are_counted_by_what_came_of_them(webhook: WebhookClient, database: Database) -> None:
    counts = Counters()
    for outcome in (
        Accepted("SM1"),
        Busy(),
        Unknown(),
        Rejected(30007, advice_for(30007)[0]),
        OptedOut(21610),
    ):
        counts.count_send(outcome, 2, 1, webhook.now)
    counts.flush(database, webhook.now)
    found = samples(scrape(webhook))
    assert value(found, "sends_total", outcome="accepted", code="") == 1
    assert value(found, "sends_total", outcome="busy", code="") == 1
    assert value(found, "sends_total", outcome="unknown", code="") == 1
    assert value(found, "sends_total", outcome="rejected", code="30007") == 1
    assert value(found, "sends_total", outcome="stopped", code="21610") == 1
    assert value(found, "segments_total", way="outbox") == 2


def test_receipts_are_counted(webhook: WebhookClient) -> None:
    path = "/webhooks/status?row=7"
    fields = {**sms_form(""), "MessageStatus": "undelivered", "ErrorCode": "30003"}
    assert webhook.post(fields, url=URL + path, path=path).status_code == 204
    fields = {**sms_form(""), "MessageStatus": "delivered"}
    webhook.post(fields, url=URL + path, path=path)
    found = samples(scrape(webhook))
    assert value(found, "receipts_total", status="undelivered", code="30003") == 1
    assert value(found, "receipts_total", status="delivered", code="") == 1


def test_several_processes_count_together_and_twice_is_never_once_more(
    webhook: WebhookClient, database: Database
) -> None:
    tallies = [Counters(), Counters()]
    for counts in tallies:
        counts.add("errors", 3)
        counts.flush(database, webhook.now)
        counts.flush(database, webhook.now)
    assert value(samples(scrape(webhook)), "errors_total") == 6


def test_what_cannot_be_written_is_written_later(
    webhook: WebhookClient, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = Counters()
    counts.add("errors")
    with monkeypatch.context() as broken:
        broken.setattr(database, "transaction", lambda: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            counts.flush(database, webhook.now)
    counts.add("errors")
    counts.flush(database, webhook.now)
    assert value(samples(scrape(webhook)), "errors_total") == 2


def test_what_can_be_read_is_told_where_nothing_can_be_written(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OperationalError("", None, Exception("database or disk is full"))

    scrape(webhook)
    webhook.text("menu")
    with monkeypatch.context() as broken:
        broken.setattr(Counters, "flush", full)
        assert value(samples(scrape(webhook)), "queue_texts") == 0
    assert value(samples(scrape(webhook)), "texts_total", intent="menu", language="en") == 1


def test_the_queue_and_the_lists_have_an_age(webhook: WebhookClient, database: Database) -> None:
    house = DeliveryHarness(database, now=webhook.now)
    house.enqueue(house.add_person(), due=-timedelta(minutes=7))
    webhook.set_meetings([])
    found = samples(scrape(webhook))
    assert value(found, "queue_age_seconds") == 420
    assert value(found, "queue_texts") == 1
    assert value(found, "feeds_flagged", line="Test Line") == 0


def test_no_person_stands_in_it(webhook: WebhookClient) -> None:
    for body in ("meeting in Zzyzx", "my name is Canary", "i want to die canary", "68144 tonight"):
        webhook.text(body, From="+14025550177", FromCity="CANARYVILLE", FromZip="99999")
    shown = scrape(webhook).lower()
    for canary in ("canary", "zzyzx", "5550177", "68144", "99999", "4025550199"):
        assert canary not in shown


def test_without_a_token_there_is_nothing_to_read(database: Database, database_url: str) -> None:
    from bot.settings import Settings
    from webhooks import create_app

    settings = Settings(
        database_url=database_url,
        secret_keys=("k" * 32,),
        auth_tokens=("t",),
        public_url="https://line.example.org",
    )
    app = create_app(settings, clock=lambda: datetime.fromisoformat("2026-03-06T18:40:00Z"))
    client = app.test_client()
    assert client.get("/metrics").status_code == 404
    assert client.get("/metrics", headers={"Authorization": "Bearer "}).status_code == 404
    answer = client.get("/readyz", headers={"Authorization": "Bearer "})
    assert answer.json == {"ready": True}
    app.extensions["database"].close()
