"""A request that is refused is seen: counted, logged once a minute, and told after some in a row.
What the form says is never shown."""

import logging
from dataclasses import replace

import pytest
from sqlalchemy import delete, update
from werkzeug.test import TestResponse

from bot.database.schema import alarms as alarm_rows
from bot.doctor.service_checkup import check_refused_requests
from bot.monitoring.alarms import AlarmKind, active_alarms
from bot.monitoring.counters import read_counters
from tests.support.webhook_client import ACCOUNT, URL, WebhookClient, sms_form
from webhooks.refused_requests import ALARM_AFTER, LOG_INTERVAL_SECONDS, RefusedRequests

SMS = f"{URL}/webhooks/sms"
OTHER = "https://www.line.example.org/webhooks/sms"
WORDS = "narnia 68102"


def refused(line: WebhookClient, url: str = OTHER, token: str = "", **headers: str) -> TestResponse:
    """A text that the carrier signed for another address than PUBLIC_URL."""
    fields = sms_form(WORDS)
    signature = line.signature(fields, url, token) if token else line.signature(fields, url)
    headers = {"X-Twilio-Signature": signature, "Host": url.split("/")[2], **headers}
    answer = line.app.test_client().post("/webhooks/sms", data=fields, headers=headers)
    assert answer.status_code == 403
    return answer


def counted(line: WebhookClient) -> dict[str, float]:
    """How many requests were refused, by the reason."""
    line.app.extensions["background"].write_counters()
    with line.database.reading() as connection:
        return {labels["why"]: n for labels, n in read_counters(connection).get("refused", [])}


def alarm(line: WebhookClient) -> str | None:
    """What the alarm says, None if it is off."""
    line.app.extensions["background"].write_counters()
    with line.database.reading() as connection:
        found = [a for a in active_alarms(connection) if a.kind == AlarmKind.REQUESTS_REFUSED]
    return found[0].detail if found else None


@pytest.mark.parametrize(
    ("url", "headers", "says"),
    [
        (OTHER, {}, OTHER),
        ("http://line.example.org/webhooks/sms", {}, "http://line.example.org/webhooks/sms"),
        (
            "https://outside.example/webhooks/sms",
            {"Host": "127.0.0.1:8000", "X-Forwarded-Host": "outside.example"},
            "https://outside.example/webhooks/sms",
        ),
        (
            OTHER,  # a proxy that passes its own name on: `www.` is tried
            {"Host": "127.0.0.1:8000"},
            OTHER,
        ),
    ],
)
def test_the_address_that_the_carrier_calls_is_named(
    webhook: WebhookClient,
    url: str,
    headers: dict[str, str],
    says: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for _ in range(ALARM_AFTER):
        refused(webhook, url, **headers)
    assert counted(webhook) == {"address": ALARM_AFTER}
    found = alarm(webhook)
    assert found
    assert says in found
    assert URL in found
    assert len([one for one in caplog.records if one.levelno == logging.WARNING]) == 1
    assert says in caplog.text
    for secret in ("narnia", "68102", "555", ACCOUNT):
        assert secret not in caplog.text + found


def test_each_reason_has_a_name(webhook: WebhookClient) -> None:
    refused(webhook, SMS, token="the token of another account")
    webhook.app.test_client().post("/webhooks/sms", data=sms_form(WORDS))
    other_account = sms_form(WORDS, AccountSid="AC" + "f" * 32)
    assert webhook.post(other_account).status_code == 403
    headers = {"X-Twilio-Signature": "x"}
    assert webhook.app.test_client().post("/sms", data={}, headers=headers).status_code == 404
    assert webhook.app.test_client().get("/webhooks/sms", headers=headers).status_code == 405
    assert counted(webhook) == {"signature": 1, "unsigned": 1, "account": 1, "path": 2}


@pytest.mark.parametrize(
    "fields",
    [
        {"AccountSid": "AC" + "f" * 32},
        {"To": "+14025550177"},
        {"AccountSid": "", "To": ""},
    ],
)
def test_wrong_signatures_of_a_stranger_raise_no_alarm(
    webhook: WebhookClient, fields: dict[str, str]
) -> None:
    for _ in range(2 * ALARM_AFTER):
        assert webhook.post(sms_form(WORDS, **fields), token="a guess").status_code == 403
        headers = {"X-Twilio-Signature": "x"}
        webhook.app.test_client().post("/sms", data=fields, headers=headers)
    assert alarm(webhook) is None
    assert counted(webhook) == {"stranger": 2 * ALARM_AFTER, "path": 2 * ALARM_AFTER}
    with webhook.database.reading() as connection:
        found = check_refused_requests(connection)
    assert found.grade == "warning"  # nothing was accepted yet: the token may be another account's
    assert webhook.text("help").status_code == 200
    webhook.app.extensions["background"].write_counters()
    with webhook.database.reading() as connection:
        assert check_refused_requests(connection).grade == "ok"


def test_a_token_that_is_wrong_is_an_alarm(webhook: WebhookClient) -> None:
    for _ in range(ALARM_AFTER):
        refused(webhook, SMS, token="the token before the last")
    assert "TWILIO_AUTH_TOKEN" in str(alarm(webhook))


def test_a_text_that_is_accepted_ends_the_alarm(webhook: WebhookClient) -> None:
    for _ in range(ALARM_AFTER):
        refused(webhook)
    assert alarm(webhook)
    assert webhook.text("help").status_code == 200
    assert alarm(webhook)  # nobody has been told of it yet
    with webhook.database.transaction() as connection:
        connection.execute(update(alarm_rows).values(told_at=alarm_rows.c.seen_at))
    report = {"MessageStatus": "sent", "MessageSid": "SM" + "a" * 32, "AccountSid": ACCOUNT}
    assert webhook.post(report, url=f"{URL}/webhooks/status", path="/webhooks/status").status_code
    assert alarm(webhook)  # we gave the carrier that address: it proves nothing for texts
    assert webhook.text("menu").status_code == 200
    assert alarm(webhook) is None


def test_a_good_request_between_them_keeps_the_alarm_off(webhook: WebhookClient) -> None:
    for _ in range(3):
        for _ in range(ALARM_AFTER - 1):
            refused(webhook)
        assert webhook.text("help").status_code == 200
    assert alarm(webhook) is None


def test_strangers_who_only_try_raise_no_alarm(webhook: WebhookClient) -> None:
    """A request without signature and account, like the doctor's own, is a stranger's."""
    for _ in range(3 * ALARM_AFTER):
        webhook.app.test_client().post("/webhooks/sms", data={"Body": "doctor"})
    assert alarm(webhook) is None
    assert counted(webhook) == {"unsigned": 3 * ALARM_AFTER}
    for _ in range(ALARM_AFTER):  # a proxy that takes the signature away
        webhook.app.test_client().post("/webhooks/sms", data=sms_form(WORDS))
    assert "no signature" in str(alarm(webhook))


def test_the_log_is_no_place_to_write_into(
    webhook: WebhookClient, caplog: pytest.LogCaptureFixture
) -> None:
    for host in ("4025550142.example", "evil<script>.example", "x" * 300, 'a"b', "a b"):
        headers = {"X-Twilio-Signature": "x", "X-Forwarded-Host": host, "Host": "a.example"}
        webhook.app.test_client().post("/webhooks/sms", data=sms_form(WORDS), headers=headers)
    for said in ("5550142", "script", "xxxx", '"'):
        assert said not in caplog.text


def test_the_log_has_one_line_a_minute(caplog: pytest.LogCaptureFixture) -> None:
    now = [0.0]
    refusals = RefusedRequests(lambda: now[0])
    for second in range(0, 3 * LOG_INTERVAL_SECONDS, 5):
        now[0] = float(second)
        refusals.refuse("signature", "no token of ours signed it", counts=True)
    assert len(caplog.records) == 3


def test_a_stranger_does_not_hide_a_wrong_token_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The doctor's own request, without a signature, was the only line of that minute."""
    refusals = RefusedRequests(lambda: 0.0)
    for why in ("unsigned", "signature", "unsigned", "signature"):
        refusals.refuse(why, why, counts=True)
    assert [record.args for record in caplog.records] == [("unsigned",), ("signature",)]


def test_the_doctor_names_host_and_path(webhook: WebhookClient) -> None:
    with webhook.database.reading() as connection:
        assert check_refused_requests(connection).grade == "ok"
    for _ in range(ALARM_AFTER):
        refused(webhook)
    assert alarm(webhook)
    with webhook.database.reading() as connection:
        found = check_refused_requests(connection)
    assert found.grade == "problem"
    assert OTHER in found.says
    assert "PUBLIC_URL" in found.do
    with webhook.database.transaction() as connection:
        connection.execute(delete(alarm_rows))
        found = check_refused_requests(connection)
    assert found.grade == "ok"
    assert str(ALARM_AFTER) in found.says


@pytest.mark.parametrize("path", ["/webhooks/sms/", "/webhooks/status/"])
def test_a_trailing_slash_works(webhook: WebhookClient, path: str) -> None:
    fields = (
        sms_form("help")
        if "sms" in path
        else {"MessageStatus": "sent", "MessageSid": "SM" + "a" * 32}
    )
    fields["AccountSid"] = ACCOUNT
    answer = webhook.post(fields, url=f"{URL}{path}", path=path)
    assert answer.status_code == (200 if "sms" in path else 204)


def test_a_public_url_with_a_trailing_slash_works(webhook: WebhookClient) -> None:
    settings = replace(webhook.settings, public_url=f"{URL}/")
    line = WebhookClient(settings)
    try:
        assert line.text("help").status_code == 200
    finally:
        line.close()
