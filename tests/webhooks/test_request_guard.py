"""The edge: what every answer says of itself, and what never gets in or out."""

import logging
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from flask import got_request_exception
from sqlalchemy import insert, select

from bot import logs
from bot.conversation.inbox import Inbound, Inbox
from bot.database.schema import outbox as table
from bot.database.schema import people
from bot.outbox import queue
from bot.outbox.queue import OutboxEntry, Priority, Status
from bot.places import gazetteer
from flows.dialogs.rate_limit_settings import RateLimits
from tests.support.webhook_client import (
    LINE_NUMBER,
    TOKEN,
    URL,
    WebhookClient,
    sms_form,
    twiml_replies,
)

CANARY_NUMBER = "+14025550163"
CANARY = "xyzzynarnia 68102"


def answers(webhook: WebhookClient) -> dict[str, Any]:
    """An answer of each kind."""
    client = webhook.app.test_client()
    return {
        "a text": webhook.text("hi"),
        "forged": webhook.post(sms_form("hi"), token="other"),
        "not found": client.get("/nothing"),
        "not allowed": client.get("/webhooks/sms"),
        "health": client.get("/healthz"),
        "no calendar": client.get("/shifts/nothing.ics"),
        "too large": webhook.text("x" * 30_000),
    }


def test_every_answer_says_what_may_be_done_with_it(webhook: WebhookClient) -> None:
    for kind, answer in answers(webhook).items():
        assert answer.headers["X-Content-Type-Options"] == "nosniff", kind
        assert answer.headers["Cache-Control"] == "no-store", kind
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"], kind
        assert answer.headers["X-Frame-Options"] == "DENY", kind
        assert answer.headers["Referrer-Policy"] == "no-referrer", kind
        assert "max-age" in answer.headers["Strict-Transport-Security"], kind
        assert "Set-Cookie" not in answer.headers, kind
        assert "Traceback" not in answer.text, kind


def test_every_request_has_a_name_of_our_own(webhook: WebhookClient) -> None:
    names = {answer.headers["X-Request-Id"] for answer in answers(webhook).values()}
    assert len(names) == 7
    client = webhook.app.test_client()
    theirs = client.get("/healthz", headers={"X-Request-Id": CANARY})
    assert CANARY not in theirs.headers["X-Request-Id"]


def test_a_failed_request_is_found_in_the_log_by_its_name(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    named: list[str] = []
    monkeypatch.setattr(
        "webhooks.request_guard.log.error", lambda *args: named.append(logs.request_id.get())
    )
    monkeypatch.setattr("bot.conversation.inbox.take_turn", lambda *_: 1 / 0)
    answer = webhook.text("68102")
    assert answer.status_code == 500
    assert named == [answer.headers["X-Request-Id"]]


# --- signatures


def outgoing(webhook: WebhookClient) -> int:
    """A row of the outbox whose receipt is awaited."""
    person = {"line_id": 1, "phone_hash": b"h", "phone": b"p", "created_at": webhook.now}
    with webhook.database.transaction() as connection:
        who = connection.execute(insert(people).values(person).returning(people.c.id)).scalar_one()
        entry = OutboxEntry(1, who, "k", b"m", 1, Priority.ANSWER, webhook.now, webhook.now)
        queue.enqueue(connection, [entry], webhook.now)
        row: int = connection.scalars(select(table.c.id)).one()
        return row


def test_a_signature_is_good_for_one_route_only(webhook: WebhookClient) -> None:
    row = outgoing(webhook)
    text = sms_form("help")
    receipt = {
        "MessageSid": text["MessageSid"],
        "MessageStatus": "delivered",
        "AccountSid": text["AccountSid"],
    }
    sms, status = "/webhooks/sms", f"/webhooks/status?row={row}"
    for form_, path, other in ((text, sms, status), (receipt, status, sms)):
        stolen = webhook.post(form_, url=f"{URL}{path}", path=other)
        assert stolen.status_code == 403
    other_row = webhook.post(receipt, url=f"{URL}{status}", path=f"/webhooks/status?row={row + 1}")
    assert other_row.status_code == 403
    assert webhook.post(receipt, url=f"{URL}/webhooks/status", path=status).status_code == 403
    assert webhook.count_recorded() == 0
    with webhook.database.reading() as connection:
        assert connection.scalars(select(table.c.status)).one() == Status.QUEUED
    assert webhook.post(receipt, url=f"{URL}{status}", path=status).status_code in (200, 204)


def test_a_replayed_text_gets_what_was_answered_and_changes_nothing(webhook: WebhookClient) -> None:
    stop, start = sms_form("STOP"), sms_form("START")
    webhook.post(stop)
    welcome = twiml_replies(webhook.post(start))
    webhook.post(stop)  # somebody recorded it on its way, and sends it again
    with webhook.database.reading() as connection:
        assert connection.scalars(select(people.c.stopped_at)).one() is None
    assert twiml_replies(webhook.post(start)) == welcome
    assert webhook.count_recorded() == 2


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Forwarded-Proto": "http", "X-Forwarded-Host": "evil.example.net"},
        {"Forwarded": "host=evil.example.net;proto=http"},
        {"Host": "evil.example.net", "X-Forwarded-Port": "8000"},
        {"X-Forwarded-Prefix": "/elsewhere", "X-Script-Name": "/elsewhere"},
        {"X-Original-URL": "/healthz", "X-Rewrite-URL": "/healthz"},
    ],
)
def test_what_a_proxy_or_a_liar_claims_does_not_matter(
    webhook: WebhookClient, headers: dict[str, str]
) -> None:
    fields = sms_form("help")
    signed = {"X-Twilio-Signature": webhook.signature(fields, f"{URL}/webhooks/sms")}
    client = webhook.app.test_client()
    good = client.post("/webhooks/sms", data=fields, headers={**headers, **signed})
    assert good.status_code == 200
    host = headers.get("Host", "evil.example.net")
    forged = webhook.signature(fields, f"https://{host}/webhooks/sms")
    headers = {**headers, "X-Twilio-Signature": forged}
    assert client.post("/webhooks/sms", data=fields, headers=headers).status_code == 403


# --- what reporters of errors would see


def test_reporters_are_not_told_of_an_error(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Sentry and its like listen to Flask's signal, and to what is logged with an error."""
    told: list[object] = []
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr("bot.conversation.inbox.take_turn", lambda *_: 1 / 0)

    def listen(sender: object, **more: object) -> None:
        told.append(more)

    with got_request_exception.connected_to(listen, webhook.app):
        assert webhook.text(CANARY, From=CANARY_NUMBER).status_code == 500
    assert told == []
    assert [record.exc_info for record in caplog.records if record.exc_info] == []


def reprs(error: BaseException) -> list[str]:
    """How each of our own objects shows itself, anywhere on the way to an error."""
    shown, trace = [], error.__traceback__
    while trace:
        for value in trace.tb_frame.f_locals.values():
            ours = type(value).__module__.partition(".")[0] in ("bot", "flows", "webhooks")
            if ours and (is_dataclass(value) or isinstance(value, tuple)):
                shown.append(f"{type(value).__name__}: {value!r}")
        trace = trace.tb_next
    return shown


@pytest.mark.parametrize(
    "where",
    [
        "bot.conversation.inbox.person_rows.save_turn",
        "bot.conversation.inbox.take_turn",
        "bot.conversation.rate_limit_rows.add_usage",
    ],
)
def test_our_own_objects_on_the_way_to_an_error_show_nobody(
    webhook: WebhookClient, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def fail(*args: object, **more: object) -> None:
        raise RuntimeError

    inbox = Inbox(webhook.database, webhook.keys, gazetteer(), limits=RateLimits())
    text = Inbound("SM1", CANARY_NUMBER, LINE_NUMBER, CANARY, hint="Omaha")
    monkeypatch.setattr(where, fail)
    if where == "bot.conversation.rate_limit_rows.add_usage":
        monkeypatch.setattr("bot.conversation.inbox.answer_only_urgent", fail)
    with pytest.raises(RuntimeError) as caught:
        inbox.receive(text, webhook.now)
    chain: list[str] = []
    error: BaseException | None = caught.value
    while error:
        chain += reprs(error)
        error = error.__cause__ or error.__context__
    assert any(line.startswith("Inbound") for line in chain)
    for line in chain:
        for private in ("5550163", "narnia", "68102", "Omaha", "didn't understand"):
            assert private not in line, line


def test_settings_show_no_secret(webhook: WebhookClient) -> None:
    shown = repr(webhook.settings)
    assert TOKEN not in shown
    assert "thirty-two" not in shown
    assert {field.name for field in fields(webhook.settings) if not field.repr} >= {
        "secret_keys",
        "auth_tokens",
        "database_url",
    }


def test_a_request_without_a_length_is_refused(webhook: WebhookClient) -> None:
    fields = sms_form("help")
    headers = {
        "X-Twilio-Signature": webhook.signature(fields, f"{URL}/webhooks/sms"),
        "Transfer-Encoding": "chunked",
    }
    answer = webhook.app.test_client().post("/webhooks/sms", data=fields, headers=headers)
    assert (answer.status_code, answer.text) == (411, "Length Required\n")
