"""The carrier's webhook from outside: who is let in, what survives, what is answered."""

import logging
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from bot.database.schema import people
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from flows.dialogs.rate_limit_settings import RateLimits
from flows.text.gsm import sms_cost
from tests.support.inbound_samples import ODD_BODIES
from tests.support.webhook_client import (
    LINE_NUMBER,
    OLD_TOKEN,
    TOKEN,
    URL,
    WebhookClient,
    sms_form,
    twiml_replies,
)
from tests.transcripts.lists import MEETING_LISTS
from webhooks.request_guard import RECEIVED_AT

SMS = f"{URL}/webhooks/sms"
ON_WHATSAPP = {"From": "whatsapp:+14025550100", "To": f"whatsapp:{LINE_NUMBER}"}


def test_a_signed_text_is_answered_as_twiml(webhook: WebhookClient) -> None:
    answer = webhook.text("help")
    assert answer.status_code == 200
    assert answer.mimetype == "text/xml"
    assert "988" in twiml_replies(answer)[0]


def test_two_tokens_are_good_while_the_operator_changes_them(webhook: WebhookClient) -> None:
    for token in (TOKEN, OLD_TOKEN):
        assert webhook.post(sms_form("help"), token=token).status_code == 200


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("https://line.example.org:443/webhooks/sms", id="port named"),
        pytest.param("https://line.example.org/webhooks/sms", id="port left out"),
    ],
)
def test_the_carrier_may_name_the_standard_port_or_not(webhook: WebhookClient, url: str) -> None:
    assert webhook.post(sms_form("help"), url=url).status_code == 200


def test_a_query_is_part_of_what_was_signed(webhook: WebhookClient) -> None:
    query = "?b=2&a=1%20x"
    assert (
        webhook.post(sms_form("a"), url=SMS + query, path=f"/webhooks/sms{query}").status_code
        == 200
    )
    assert webhook.post(sms_form("b"), url=SMS, path=f"/webhooks/sms{query}").status_code == 403


def test_whatever_host_a_request_claims_the_public_address_counts(webhook: WebhookClient) -> None:
    fields = sms_form("help")
    signature = webhook.signature(fields, url=SMS)
    lying = {
        "X-Twilio-Signature": signature,
        "Host": "evil.example.net",
        "X-Forwarded-Host": "evil.example.net",
        "X-Forwarded-Proto": "http",
    }
    client = webhook.app.test_client()
    assert client.post("/webhooks/sms", data=fields, headers=lying).status_code == 200
    there = webhook.signature(sms_form("x"), url="https://evil.example.net/webhooks/sms")
    refused = client.post(
        "/webhooks/sms", data=sms_form("x"), headers={**lying, "X-Twilio-Signature": there}
    )
    assert refused.status_code == 403


def _forgeries(webhook: WebhookClient) -> dict[str, tuple[dict[str, str], dict[str, str]]]:
    """Requests that are not the carrier's: fields and headers."""
    fields = sms_form("help")
    good = webhook.signature(fields, url=SMS)
    return {
        "no signature": (fields, {}),
        "an empty one": (fields, {"X-Twilio-Signature": ""}),
        "nonsense": (fields, {"X-Twilio-Signature": "ö" * 28}),
        "a truncated one": (fields, {"X-Twilio-Signature": good[:-1]}),
        "another text's": (sms_form("other"), {"X-Twilio-Signature": good}),
        "one for another address": (
            fields,
            {"X-Twilio-Signature": webhook.signature(fields, url=f"{URL}/webhooks/status")},
        ),
        "a field more": ({**fields, "Extra": "1"}, {"X-Twilio-Signature": good}),
        "a field less": (
            {name: value for name, value in fields.items() if name != "NumMedia"},
            {"X-Twilio-Signature": good},
        ),
        "a field changed": ({**fields, "From": "+14025550177"}, {"X-Twilio-Signature": good}),
        "a token of nobody's": (
            fields,
            {"X-Twilio-Signature": webhook.signature(fields, url=SMS, token="other")},
        ),
        "another account": _signed(webhook, {**fields, "AccountSid": "AC" + "1" * 32}),
    }


def _signed(
    webhook: WebhookClient, fields: dict[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    return fields, {"X-Twilio-Signature": webhook.signature(fields, url=SMS)}


def test_a_forgery_is_refused_and_leaves_no_trace(
    webhook: WebhookClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for name, (fields, headers) in _forgeries(webhook).items():
        answer = webhook.app.test_client().post("/webhooks/sms", data=fields, headers=headers)
        assert answer.status_code == 403, name
        assert fields["From"] not in answer.text
    assert webhook.count_recorded() == 0
    assert "help" not in caplog.text


@pytest.mark.parametrize("missing", ["MessageSid", "From", "To"])
def test_a_text_of_nobody_to_nobody_is_refused(webhook: WebhookClient, missing: str) -> None:
    fields = sms_form("help")
    del fields[missing]
    assert webhook.post(fields).status_code == 400
    assert webhook.count_recorded() == 0


def test_other_methods_and_other_bodies_are_refused(webhook: WebhookClient) -> None:
    client = webhook.app.test_client()
    assert client.get("/webhooks/sms").status_code == 405
    assert client.post("/webhooks/sms", json={"Body": "help"}).status_code == 415
    assert client.post("/webhooks/sms", data=b"").status_code == 415
    large = webhook.post(sms_form("x" * 17_000))
    assert large.status_code == 413
    assert webhook.count_recorded() == 0


def test_a_great_many_fields_do_no_harm(webhook: WebhookClient) -> None:
    many = {f"F{n}": "1" for n in range(1001)}
    assert webhook.text("help", **many).status_code == 200


def test_the_same_text_delivered_again_gets_the_same_answer(webhook: WebhookClient) -> None:
    webhook.set_meetings(MEETING_LISTS["omaha"])
    fields = sms_form("meeting 68102")
    first = webhook.post(fields)
    webhook.set_meetings([])
    assert [webhook.post(fields).data for _ in range(3)] == [first.data] * 3
    assert webhook.count_recorded() == 1


def test_an_ampersand_arrives_as_an_ampersand(webhook: WebhookClient) -> None:
    webhook.set_meetings(MEETING_LISTS["omaha"])
    answer = webhook.text("68102")
    assert b"Rock &amp; Recovery" in answer.data
    assert "Rock & Recovery" in twiml_replies(answer)[0]


def test_a_picture_without_words_is_told_what_works(webhook: WebhookClient) -> None:
    [reply] = twiml_replies(webhook.text("", NumMedia="1", MediaUrl0="https://example.org/1.jpg"))
    assert "only words" in reply


VOICE = {"NumMedia": "1", "MediaContentType0": "audio/ogg; codecs=opus"}


@pytest.mark.parametrize("prefix", ["", "whatsapp:", "rcs:"], ids=["MMS", "WhatsApp", "RCS"])
def test_a_voice_message_is_answered_with_the_crisis_line_first(
    webhook: WebhookClient, prefix: str
) -> None:
    numbers = {"From": f"{prefix}+14025550100", "To": f"{prefix}{LINE_NUMBER}"}
    [reply] = twiml_replies(webhook.text("", **VOICE, **numbers))
    assert reply.startswith("In danger? Call 911. In crisis: call or text 988")
    assert "voice messages" in reply


@pytest.mark.parametrize("kind", ["image/webp", "text/vcard", "video/mp4", "application/pdf", ""])
def test_nothing_without_words_meets_silence(webhook: WebhookClient, kind: str) -> None:
    media = {"NumMedia": "1", "MediaContentType0": kind}
    [reply] = twiml_replies(webhook.text("", **media, **ON_WHATSAPP))
    assert "only words" in reply


def test_what_whatsapp_does_not_pass_on_is_answered(webhook: WebhookClient) -> None:
    """A live location, a poll: the carrier calls with neither words nor a file."""
    [reply] = twiml_replies(webhook.text("", **ON_WHATSAPP))
    assert "can't read that" in reply


def test_a_voice_message_is_answered_at_any_limit(webhook: WebhookClient) -> None:
    limited = webhook.with_limits(RateLimits(person=1, person_day=1))
    answers = [twiml_replies(limited.text("", **VOICE)) for _ in range(3)]
    assert all(answer[0].startswith("In danger?") for answer in answers)


def test_rcs_is_the_same_person_as_by_ordinary_texts(webhook: WebhookClient) -> None:
    webhook.set_meetings(MEETING_LISTS["omaha"])
    webhook.text("68102")
    [reply] = twiml_replies(webhook.text("1", From="rcs:+14025550100", To="rcs:omaha_agent"))
    assert reply.startswith("Hope Group")
    with webhook.database.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(people)) == 1


def test_whatsapp_says_what_whoever_waits_on_a_bill_asks(webhook: WebhookClient) -> None:
    [reply] = twiml_replies(webhook.text("does this show on my phone bill?", **ON_WHATSAPP))
    assert "no phone bill" in reply
    [reply] = twiml_replies(webhook.text("does this show on my phone bill?"))
    assert "may show this number" in reply


def test_ten_pictures_with_words_are_just_words(webhook: WebhookClient) -> None:
    media = {f"MediaUrl{n}": f"https://example.org/{n}.jpg" for n in range(10)}
    [reply] = twiml_replies(webhook.text("help", NumMedia="10", **media))
    assert "988" in reply


@pytest.mark.parametrize("body", ODD_BODIES.values(), ids=ODD_BODIES)
def test_no_text_is_too_odd_for_an_answer(webhook: WebhookClient, body: str) -> None:
    answer = webhook.text(body)
    assert answer.status_code == 200
    assert twiml_replies(answer)


@given(st.text(max_size=200))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_text_gets_a_short_answer(webhook: WebhookClient, body: str) -> None:
    answer = webhook.text(body.encode(errors="replace").decode())
    assert answer.status_code == 200
    for reply in twiml_replies(answer):
        assert sms_cost(reply).segments <= 3


def test_when_nothing_could_be_saved_the_carrier_may_try_again(
    webhook: WebhookClient, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("canary +14025550100 68102")

    with monkeypatch.context() as patch:
        patch.setattr("bot.conversation.inbox.take_turn", broken)
        fields = sms_form("68102")
        answer = webhook.post(fields)
    assert answer.status_code == 500
    assert webhook.count_recorded() == 0
    assert "RuntimeError in broken" in caplog.text
    for private in ("canary", "68102", "5550100"):
        assert private not in caplog.text
        assert private not in answer.text
    assert webhook.post(fields).status_code == 200


def test_health_is_told_without_a_signature(webhook: WebhookClient) -> None:
    assert webhook.app.test_client().get("/healthz").status_code == 200


def test_a_text_that_the_carrier_gave_up_on_is_left_to_be_caught_up_with(
    webhook: WebhookClient, caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody would hear an answer, and a text that is recorded counts as heard."""
    fields = sms_form("help")
    headers = {"X-Twilio-Signature": webhook.signature(fields, SMS)}
    client = webhook.app.test_client()

    def post(seconds: int) -> TestResponse:
        came = {RECEIVED_AT: webhook.now - timedelta(seconds=seconds)}
        return client.post("/webhooks/sms", data=fields, headers=headers, environ_base=came)

    assert post(16).status_code == 503
    assert webhook.count_recorded() == 0
    assert "given up" in caplog.text
    webhook.app.extensions["background"].write_counters()
    with webhook.database.reading() as connection:
        assert [alarm.kind for alarm in alarms.active_alarms(connection)] == [
            AlarmKind.WEBHOOK_FAILED
        ]
    assert post(14).status_code == 200
    assert webhook.count_recorded() == 1


def test_a_key_that_opens_nothing_is_told_before_anybody_is_a_stranger(
    webhook: WebhookClient, caplog: pytest.LogCaptureFixture
) -> None:
    webhook.text("menu")
    begun = WebhookClient(replace(webhook.settings, secret_keys=("x" * 32,)))
    assert "SECRET_KEY does not open what is kept" in caplog.text
    begun.app.extensions["background"].write_counters()
    with webhook.database.reading() as connection:
        assert [alarm.kind for alarm in alarms.active_alarms(connection)] == [AlarmKind.KEY_MISSING]
    begun.close()
