"""Handing a text to the carrier: what is asked, and what is made of every kind of answer."""

import json
import logging
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests
import responses

from bot.carrier.client import choose_carrier
from bot.carrier.dry_run import DryRunCarrier
from bot.carrier.outcomes import (
    DEFAULT_RETRY_AFTER,
    QUEUE_FULL_RETRY_AFTER,
    Accepted,
    Advice,
    Busy,
    OptedOut,
    Outcome,
    Rejected,
    Unknown,
)
from bot.carrier.twilio_client import TwilioCarrier
from bot.carrier.types import Carrier, CarrierError, OutgoingMessage, ReceivedMessage, SentMessage
from bot.settings import Settings
from flows.domain.attachments import Attachment
from tests.support.webhook_client import ACCOUNT, TOKEN, URL

API = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}"
PERSON = "+14025550142"
WORDS = "Reminder: your 7:00 PM meeting is in 1 hour."
TEXT = OutgoingMessage(
    PERSON, "+14025550199", WORDS, row=7, mark="c0ffee", valid_for=timedelta(minutes=50)
)
SETTINGS = Settings(account_sid=ACCOUNT, auth_tokens=(TOKEN, "the next one"), public_url=URL)
SINCE = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)


@pytest.fixture(scope="module")
def carrier() -> Carrier:
    return TwilioCarrier(SETTINGS)


def form(text: OutgoingMessage = TEXT, **settings: Any) -> dict[str, str]:
    """The fields that a text is sent with."""
    with responses.RequestsMock() as api:
        api.post(f"{API}/Messages.json", status=201, json={"sid": "SM1"})
        assert TwilioCarrier(replace(SETTINGS, **settings)).send(text) == Accepted("SM1")
        return dict(parse_qsl(str(api.calls[0].request.body)))


# What is asked


def test_a_text_is_sent_with_all_that_is_known_of_it() -> None:
    assert form() == {
        "To": PERSON,
        "From": "+14025550199",
        "Body": WORDS,
        "ValidityPeriod": "3000",
        "StatusCallback": f"{URL}/webhooks/status?row=7&mark=c0ffee#rc=3&rp=all",
    }


def test_a_messaging_service_chooses_the_number() -> None:
    fields = form(messaging_service="MG1")
    assert fields["MessagingServiceSid"] == "MG1"
    assert "From" not in fields


def test_a_line_without_a_number_of_its_own_writes_from_the_settings() -> None:
    assert form(replace(TEXT, sender=""), number="+14025550198")["From"] == "+14025550198"


@pytest.mark.parametrize("ours", ["+14025550199", "whatsapp:+14025550199"])
def test_a_person_on_whatsapp_is_answered_there(ours: str) -> None:
    text = replace(TEXT, to=f"whatsapp:{PERSON}", sender=ours)
    assert form(text)["From"] == "whatsapp:+14025550199"
    assert form(replace(TEXT, sender=ours))["From"] == "+14025550199"


def test_a_template_gets_the_words_in_its_slot_and_nothing_else() -> None:
    sid = "HX" + "1" * 32
    fields = form(replace(TEXT, to=f"whatsapp:{PERSON}", content_sid=sid))
    assert fields["ContentSid"] == sid
    assert json.loads(fields["ContentVariables"]) == {"1": WORDS}
    assert "Body" not in fields


def test_the_carrier_may_be_asked_to_keep_little() -> None:
    fields = form(content_retention="discard", address_retention="obfuscate")
    assert (fields["ContentRetention"], fields["AddressRetention"]) == ("discard", "obfuscate")


def test_no_text_waits_longer_than_it_is_good_for_or_than_the_carrier_lets_it() -> None:
    assert form(replace(TEXT, valid_for=timedelta(seconds=59.9)))["ValidityPeriod"] == "59"
    assert form(replace(TEXT, valid_for=timedelta(days=1)))["ValidityPeriod"] == "36000"


@responses.activate
def test_a_text_that_is_good_for_less_than_a_second_is_not_handed_over(carrier: Carrier) -> None:
    outcome = carrier.send(replace(TEXT, valid_for=timedelta(seconds=0.5)))
    assert outcome == Rejected(30036, Advice.TOO_LATE)


def test_only_the_settings_say_where_the_carrier_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_EDGE", "dublin")
    monkeypatch.setenv("TWILIO_REGION", "ie1")
    assert form()["To"] == PERSON


@responses.activate
def test_the_first_of_two_tokens_is_the_password(carrier: Carrier) -> None:
    responses.post(f"{API}/Messages.json", status=201, json={"sid": "SM1"})
    carrier.send(TEXT)
    expected = requests.Request("POST", API, auth=(ACCOUNT, TOKEN)).prepare().headers
    assert responses.calls[0].request.headers["Authorization"] == expected["Authorization"]


# What comes of it


def error(status: int, code: int, **headers: str) -> dict[str, Any]:
    """An answer that is an error, quoting a number as the carrier does."""
    told = {"code": code, "message": f"The number {PERSON} ...", "status": status}
    return {"status": status, "json": told, "headers": headers}


DATE = {"Date": "Fri, 06 Mar 2026 18:40:00 GMT"}
ANSWERS: dict[str, tuple[dict[str, Any], Outcome]] = {
    "created": ({"status": 201, "json": {"sid": "SM1"}}, Accepted("SM1")),
    "stopped": (error(400, 21610), OptedOut(21610)),
    "no number": (error(400, 21211), Rejected(21211, Advice.NUMBER_DEAD)),
    "landline": (error(400, 21614), Rejected(21614, Advice.NOT_TEXTABLE)),
    "too long": (error(400, 21617), Rejected(21617, Advice.UNSENDABLE)),
    "not known here": (error(400, 29999), Rejected(29999, Advice.UNSENDABLE)),
    "wrong token": (error(401, 20003), Rejected(20003, Advice.SENDER_BROKEN)),
    "wrong account": (error(404, 20404), Rejected(20404, Advice.SENDER_BROKEN)),
    "queue full": (error(400, 21611), Busy(QUEUE_FULL_RETRY_AFTER)),
    "too many": (error(429, 20429), Busy(DEFAULT_RETRY_AFTER)),
    "too many, in seconds": (
        error(429, 20429, **{"Retry-After": "7"}),
        Busy(timedelta(seconds=7)),
    ),
    "too many, with a date": (
        error(429, 20429, **DATE, **{"Retry-After": "Fri, 06 Mar 2026 18:41:30 GMT"}),
        Busy(timedelta(seconds=90)),
    ),
    "too many, until the past": (
        error(429, 20429, **DATE, **{"Retry-After": "Fri, 06 Mar 2026 18:39:00 GMT"}),
        Busy(timedelta(seconds=1)),
    ),
    "too many, for a year": (
        error(429, 20429, **{"Retry-After": "31536000"}),
        Busy(timedelta(hours=1)),
    ),
    "too many, in words": (error(429, 20429, **{"Retry-After": "soon"}), Busy(DEFAULT_RETRY_AFTER)),
    "too many, from a proxy": ({"status": 429, "body": "<html>"}, Busy(DEFAULT_RETRY_AFTER)),
    "broken": (error(500, 20500), Unknown()),
    "overloaded": ({"status": 503, "body": "upstream"}, Unknown()),
    "too slow for it": ({"status": 408, "body": ""}, Unknown()),
    "a page of something": ({"status": 201, "body": "<html>Log in</html>"}, Unknown()),
    "another JSON": ({"status": 201, "json": ["SM1"]}, Unknown()),
    "no name": ({"status": 201, "json": {}}, Unknown()),
    "nothing": ({"status": 201, "body": ""}, Unknown()),
    "not the carrier": (
        {"status": 404, "body": "<html>"},
        Rejected(404, Advice.SENDER_BROKEN),
    ),
    "moved": (
        {"status": 302, "headers": {"Location": "https://example.org"}},
        Rejected(302, Advice.SENDER_BROKEN),
    ),
    "read timeout": ({"body": requests.ReadTimeout()}, Unknown()),
    "connect timeout": ({"body": requests.ConnectTimeout()}, Busy()),
    "dropped": ({"body": requests.ConnectionError("aborted")}, Unknown()),
    "cut short": ({"body": requests.exceptions.ChunkedEncodingError()}, Unknown()),
    "no proxy": ({"body": requests.exceptions.ProxyError()}, Busy()),
}


@responses.activate
@pytest.mark.parametrize(("answer", "outcome"), ANSWERS.values(), ids=ANSWERS)
def test_what_an_answer_means(answer: dict[str, Any], outcome: Outcome, carrier: Carrier) -> None:
    responses.post(f"{API}/Messages.json", **answer)
    assert carrier.send(TEXT) == outcome
    assert len(responses.calls) == 1, "a text is handed over once"


@responses.activate
def test_an_error_of_the_newer_kind_is_read_too(carrier: Carrier) -> None:
    told = {"type": "https://...", "title": "Opted out", "status": 400, "code": 21610}
    responses.post(f"{API}/Messages.json", status=400, json=told)
    assert carrier.send(TEXT) == OptedOut(21610)


def test_a_rejection_says_what_it_means() -> None:
    assert Rejected(30034, Advice.SENDER_BROKEN).meaning.startswith("error 30034: ")


# What the carrier knows


def listed(**fields: Any) -> dict[str, Any]:
    """A text as the carrier lists it."""
    return {
        "sid": "SM1",
        "direction": "outbound-api",
        "from": "+14025550199",
        "to": PERSON,
        "body": WORDS,
        "num_media": "0",
        "status": "delivered",
        "error_code": None,
        "date_created": "Fri, 06 Mar 2026 18:41:00 +0000",
        **fields,
    }


def page(*texts: dict[str, Any], more: str | None = None) -> dict[str, Any]:
    return {"messages": list(texts), "next_page_uri": more, "page": 0, "page_size": 1000}


def asked() -> dict[str, str]:
    """The query of the first request."""
    return dict(parse_qsl(urlsplit(responses.calls[0].request.url or "").query))


SENT = SentMessage("SM1", "delivered", WORDS, datetime(2026, 3, 6, 18, 41, tzinfo=UTC))
LISTED: dict[str, tuple[dict[str, Any], list[SentMessage]]] = {
    "ours": (listed(), [SENT]),
    "on its way": (listed(status="queued", date_sent=None), [replace(SENT, status="queued")]),
    "failed": (
        listed(status="failed", error_code=30005),
        [replace(SENT, status="failed", code=30005)],
    ),
    "without its words": (listed(body=""), [replace(SENT, body=None)]),
    "a clock behind ours": (
        listed(date_created="Fri, 06 Mar 2026 18:39:00 +0000"),
        [replace(SENT, at=datetime(2026, 3, 6, 18, 39, tzinfo=UTC))],
    ),
    "too old": (listed(date_created="Fri, 06 Mar 2026 18:00:00 +0000"), []),
    "a reply in TwiML": (listed(direction="outbound-reply"), []),
    "of another line": (listed(**{"from": "+14025550198"}), []),
}


@responses.activate
@pytest.mark.parametrize(("text", "found"), LISTED.values(), ids=LISTED)
def test_which_texts_have_been_sent_to_somebody(
    text: dict[str, Any], found: list[SentMessage], carrier: Carrier
) -> None:
    responses.get(f"{API}/Messages.json", json=page(text))
    assert carrier.list_sent(PERSON, "+14025550199", SINCE) == found
    assert asked() == {"To": PERSON, "PageSize": "1000"}


@responses.activate
def test_a_service_may_have_sent_from_any_number_or_none_yet() -> None:
    service = TwilioCarrier(replace(SETTINGS, messaging_service="MG1"))
    responses.get(f"{API}/Messages.json", json=page(listed(**{"from": "+14025550198"})))
    assert service.list_sent(PERSON, "+14025550199", SINCE) == [SENT]


@responses.activate
def test_pages_are_read_until_they_are_too_old(carrier: Carrier) -> None:
    new, old = listed(), listed(date_created="Fri, 06 Mar 2026 18:00:00 +0000")
    following = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page=1"
    responses.get(f"{API}/Messages.json", json=page(new, more=following))
    responses.get(f"{API}/Messages.json", json=page(new, old, more=following))
    assert carrier.list_sent(PERSON, "+14025550199", SINCE) == [SENT, SENT]
    assert len(responses.calls) == 2


@responses.activate
def test_what_cannot_be_read_to_its_end_is_no_answer(carrier: Carrier) -> None:
    following = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page=1"
    responses.get(f"{API}/Messages.json", json=page(listed(), more=following))
    with pytest.raises(CarrierError):
        carrier.list_sent(PERSON, "+14025550199", SINCE)
    assert len(responses.calls) == 5


@responses.activate
def test_where_numbers_are_hidden_nothing_can_be_looked_up() -> None:
    hiding = TwilioCarrier(replace(SETTINGS, address_retention="obfuscate"))
    with pytest.raises(CarrierError, match="hides"):
        hiding.list_sent(PERSON, "+14025550199", SINCE)


@responses.activate
def test_what_came_without_words_is_asked_for_by_its_kind_alone(carrier: Carrier) -> None:
    ours = {"to": "+14025550199", "from": PERSON, "direction": "inbound", "body": ""}
    responses.get(f"{API}/Messages.json", json=page(listed(sid="SM1", num_media="1", **ours)))
    media = {"sid": "ME1", "parent_sid": "SM1", "content_type": "audio/ogg"}
    listed_media = {"media_list": [media], "page": 0, "next_page_uri": None}
    responses.get(f"{API}/Messages/SM1/Media.json", json=listed_media)
    [text] = carrier.list_received("+14025550199", SINCE)
    assert text.attachment is Attachment.VOICE


@responses.activate
def test_the_texts_to_us_come_oldest_first_and_without_our_own(carrier: Carrier) -> None:
    ours = {"to": "+14025550199", "from": PERSON, "direction": "inbound"}
    second = listed(sid="SM2", body="68102", num_media="1", **ours)
    first = listed(sid="SM1", body=None, **ours)
    responses.get(f"{API}/Messages.json", json=page(second, listed(sid="SM3"), first))
    at = datetime(2026, 3, 6, 18, 41, tzinfo=UTC)
    assert carrier.list_received("+14025550199", SINCE) == [
        ReceivedMessage("SM1", PERSON, "+14025550199", "", Attachment.NONE, at),
        ReceivedMessage("SM2", PERSON, "+14025550199", "68102", Attachment.FILE, at),
    ]
    assert asked()["DateSent>"] == "2026-03-06T18:38:00Z"


@responses.activate
def test_the_numbers_of_a_messaging_service(carrier: Carrier) -> None:
    rows = [{"phone_number": "+14025550199"}, {"phone_number": "+14025550198"}]
    answer = {"meta": {"key": "phone_numbers"}, "phone_numbers": rows}
    responses.get("https://messaging.twilio.com/v1/Services/MG1/PhoneNumbers", json=answer)
    service = TwilioCarrier(replace(SETTINGS, messaging_service="MG1"))
    assert service.service_numbers() == ["+14025550199", "+14025550198"]
    assert not carrier.service_numbers()


@responses.activate
def test_of_very_many_texts_to_us_the_newest_are_taken(
    carrier: Carrier, caplog: pytest.LogCaptureFixture
) -> None:
    following = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page=1"
    responses.get(f"{API}/Messages.json", json=page(listed(direction="inbound"), more=following))
    assert len(carrier.list_received("+14025550199", SINCE)) == 5
    assert "the newest are taken" in caplog.text


@responses.activate
def test_a_text_is_redacted_by_emptying_it(carrier: Carrier) -> None:
    responses.post(f"{API}/Messages/SM1.json", json=listed(body=""))
    carrier.redact("SM1")
    assert responses.calls[0].request.body == "Body="


@responses.activate
def test_what_the_carrier_no_longer_has_need_not_be_redacted(carrier: Carrier) -> None:
    responses.post(f"{API}/Messages/SM1.json", **error(404, 20404))
    carrier.redact("SM1")


QUESTIONS: dict[str, Callable[[Carrier], object]] = {
    "sent_to": lambda carrier: carrier.list_sent(PERSON, "", SINCE),
    "received": lambda carrier: carrier.list_received("+14025550199", SINCE),
    "redact": lambda carrier: carrier.redact("SM1"),
}


ANSWERED = ("created", "no name", "nothing")


@responses.activate
@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
@pytest.mark.parametrize("name", [name for name in ANSWERS if name not in ANSWERED])
def test_a_question_without_an_answer_is_an_error_that_names_nobody(
    name: str, question: Callable[[Carrier], object], carrier: Carrier
) -> None:
    answer = ANSWERS[name][0] if name != "wrong account" else error(404, 20004)
    responses.get(f"{API}/Messages.json", **answer)
    responses.post(f"{API}/Messages/SM1.json", **answer)
    with pytest.raises(CarrierError) as caught:
        question(carrier)
    assert "0142" not in repr(caught.value)
    assert caught.value.__suppress_context__


# What is never said


@responses.activate
@pytest.mark.parametrize("name", ANSWERS)
def test_no_log_at_any_level_names_a_person(name: str, caplog: pytest.LogCaptureFixture) -> None:
    for logger in (None, "twilio.http_client", "urllib3", "urllib3.connectionpool"):
        caplog.set_level(logging.DEBUG, logger=logger)
    responses.post(f"{API}/Messages.json", **ANSWERS[name][0])
    TwilioCarrier(SETTINGS).send(TEXT)
    assert "0142" not in caplog.text
    assert "Reminder" not in caplog.text


def test_what_is_sent_and_received_shows_no_person() -> None:
    new = ReceivedMessage("SM1", PERSON, "+14025550199", WORDS, Attachment.NONE, SINCE)
    for shown in (repr(TEXT), repr(SENT), repr(new)):
        assert "0142" not in shown
        assert "Reminder" not in shown


# Which carrier


def test_without_an_account_texts_are_printed_and_it_is_said(
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    carrier = choose_carrier(Settings())
    assert isinstance(carrier, DryRunCarrier)
    assert "none is really sent" in caplog.text
    first, second = carrier.send(TEXT), carrier.send(TEXT)
    assert isinstance(first, Accepted)
    assert first != second
    printed = capsys.readouterr().out
    assert WORDS in printed
    assert "not really sent" in printed
    assert PERSON[:-2] not in printed
    assert not carrier.list_received("+14025550199", SINCE)
    assert not carrier.list_sent(PERSON, "", SINCE)
    carrier.redact("SM1")
    assert not carrier.list_unredacted("+14025550199", SINCE, SINCE)
    assert not carrier.service_numbers()


def test_without_an_account_and_a_terminal_no_words_are_printed_or_logged(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    assert isinstance(DryRunCarrier().send(TEXT), Accepted)
    shown = "".join(capsys.readouterr()) + caplog.text
    assert "not really sent" in shown
    assert WORDS not in shown
    assert PERSON[-2:] not in shown


def test_without_an_account_nothing_has_been_erased() -> None:
    assert not DryRunCarrier().erase("SM1", timedelta())


def test_with_an_account_texts_are_sent() -> None:
    carrier = choose_carrier(SETTINGS)
    assert isinstance(carrier, TwilioCarrier)
    assert str(carrier) == "the carrier at https://api.twilio.com, from each line's own number"


def test_the_web_and_the_command_line_never_load_the_sdk() -> None:
    """Its client is 30 MB and half a second."""
    code = (
        "import sys, webhooks, bot.cli.main, bot.carrier.types; print('twilio.rest' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
