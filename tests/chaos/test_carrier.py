"""The fake carrier does what it is told, and our client survives it, over real sockets."""

import logging
import socket
import ssl
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from werkzeug.datastructures import MultiDict

from bot.carrier import SIGNATURE_HEADER, SignatureVerifier
from bot.carrier.outcomes import Accepted, Advice, Busy, OptedOut, Outcome, Rejected, Unknown
from bot.carrier.twilio_client import TwilioCarrier
from bot.carrier.types import Carrier, CarrierError, OutgoingMessage
from bot.settings import Settings
from tests.support.carrier_behaviour import CarrierBehaviour
from tests.support.carrier_control import CarrierControl, carrier_in_process, carrier_in_thread
from tests.support.carrier_server import ACCOUNT, TOKEN

PERSON, LINE = "+14025550142", "+14025550199"
TEXT = OutgoingMessage(PERSON, LINE, "Reminder: 7:00 PM", row=7, valid_for=timedelta(minutes=5))
QUICK = (1.0, 0.3)  # seconds to connect and to answer


class Webhook:
    """What a callback reaches: it keeps what it was posted, checks who signed it, and fails as
    often as it is told to."""

    def __init__(self) -> None:
        self.failures = 0
        self.answer = b"<Response/>"
        self.posts: list[tuple[str, dict[str, str], bool]] = []
        checks, webhook = SignatureVerifier([TOKEN]), self

        class Edge(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                form = dict(parse_qsl(body, keep_blank_values=True))
                url, signed = f"{webhook.url}{self.path}", self.headers[SIGNATURE_HEADER]
                webhook.posts.append(
                    (self.path, form, checks.is_valid(url, MultiDict(form), signed))
                )
                webhook.failures -= 1
                self.send_response(500 if webhook.failures >= 0 else 200)
                self.end_headers()
                self.wfile.write(webhook.answer)

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Edge)
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def statuses(self) -> list[str]:
        """The statuses called back, in their order."""
        return [form["MessageStatus"] for _, form, _ in self.posts]


@pytest.fixture
def webhook() -> Iterator[Webhook]:
    webhook = Webhook()
    thread = threading.Thread(target=webhook.server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield webhook
    webhook.server.shutdown()
    webhook.server.server_close()


@pytest.fixture
def fake(webhook: Webhook) -> Iterator[CarrierControl]:
    with carrier_in_thread(webhook=f"{webhook.url}/webhooks/sms") as controls:
        yield controls


@pytest.fixture
def settings(fake: CarrierControl, webhook: Webhook) -> Settings:
    return Settings(
        account_sid=ACCOUNT, auth_tokens=(TOKEN,), public_url=webhook.url, api_url=fake.url
    )


@pytest.fixture
def carrier(settings: Settings) -> Carrier:
    return TwilioCarrier(settings, QUICK)


def since() -> datetime:
    return datetime.now(UTC) - timedelta(minutes=1)


def test_a_text_is_taken_and_everything_about_it_is_known(
    fake: CarrierControl, carrier: Carrier
) -> None:
    outcome = carrier.send(TEXT)
    (taken,) = fake.accepted()
    assert outcome == Accepted(taken["sid"])
    assert (taken["to"], taken["sender"], taken["body"]) == (PERSON, LINE, TEXT.body)
    assert (taken["row"], taken["valid_for"]) == (7, 300)
    assert taken["callback"].endswith("/webhooks/status?row=7#rc=3&rp=all")


def test_threads_may_share_a_carrier(fake: CarrierControl, settings: Settings) -> None:
    carrier = TwilioCarrier(settings)  # in no hurry: a busy machine answers eight threads slowly
    texts = [replace(TEXT, row=row) for row in range(200)]
    with ThreadPoolExecutor(8) as threads:
        outcomes = list(threads.map(carrier.send, texts))
    taken = {text["row"]: Accepted(text["sid"]) for text in fake.accepted()}
    assert taken == dict(enumerate(outcomes))


CRUELTIES: dict[str, tuple[CarrierBehaviour, Outcome, int]] = {
    "slow": (CarrierBehaviour(delay=0.1), Accepted(""), 1),
    "too slow": (CarrierBehaviour(delay=0.5), Unknown(), 1),
    "busy": (
        CarrierBehaviour("error", accept=False, status=429, code=20429, retry_after="7"),
        Busy(timedelta(seconds=7)),
        0,
    ),
    "broken before": (
        CarrierBehaviour("error", accept=False, status=500, code=20500),
        Unknown(),
        0,
    ),
    "broken after": (CarrierBehaviour("error", status=500, code=20500), Unknown(), 1),
    "dropped before": (CarrierBehaviour("drop", accept=False), Unknown(), 0),
    "dropped after": (CarrierBehaviour("drop"), Unknown(), 1),
    "a page": (CarrierBehaviour("html"), Unknown(), 1),
    "stopped": (CarrierBehaviour("error", accept=False, code=21610), OptedOut(21610), 0),
    "gone": (
        CarrierBehaviour("error", accept=False, code=21211),
        Rejected(21211, Advice.NUMBER_DEAD),
        0,
    ),
}


@pytest.mark.parametrize(
    ("behaviour", "outcome", "accepted"), CRUELTIES.values(), ids=CRUELTIES.keys()
)
def test_our_client_says_what_came_of_it_and_the_list_knows_the_truth(
    behaviour: CarrierBehaviour,
    outcome: Outcome,
    accepted: int,
    fake: CarrierControl,
    carrier: Carrier,
) -> None:
    fake.behave(replace(behaviour, times=1))
    found = carrier.send(TEXT)
    assert (Accepted("") if isinstance(found, Accepted) else found) == outcome
    assert fake.counts()["requests"] == 1, "a text is handed over once"
    assert len(carrier.list_sent(PERSON, LINE, since())) == accepted
    assert isinstance(carrier.send(TEXT), Accepted), "and the next one is as if nothing had been"


def test_a_behaviour_may_be_for_some_numbers(fake: CarrierControl, carrier: Carrier) -> None:
    fake.behave(CarrierBehaviour("error", accept=False, code=21610, to=[PERSON]))
    assert carrier.send(TEXT) == OptedOut(21610)
    assert isinstance(carrier.send(replace(TEXT, to="+14025550143")), Accepted)


def test_a_text_may_be_held_until_it_is_released(fake: CarrierControl, settings: Settings) -> None:
    fake.behave(CarrierBehaviour(hold=True))
    outcomes: list[Outcome] = []
    sending = threading.Thread(target=lambda: outcomes.append(TwilioCarrier(settings).send(TEXT)))
    sending.start()
    fake.wait_for(held=1)
    assert len(fake.accepted()) == 1
    assert not outcomes
    fake.release()
    sending.join(5)
    assert isinstance(outcomes[0], Accepted)


def test_receipts_may_come_before_the_answer_twice_and_in_any_order(
    fake: CarrierControl, carrier: Carrier, webhook: Webhook
) -> None:
    fake.behave(CarrierBehaviour(receipts=["delivered", "sent", "sent"], early=True))
    outcome = carrier.send(TEXT)
    assert webhook.statuses() == ["delivered", "sent", "sent"]
    path, form, signed = webhook.posts[0]
    assert path == "/webhooks/status?row=7"
    assert signed
    assert outcome == Accepted(form["MessageSid"])
    assert [answer for _, _, answer in fake.log()["receipts"]] == [200, 200, 200]


def test_receipts_may_come_later_or_when_they_are_asked_for(
    fake: CarrierControl, carrier: Carrier, webhook: Webhook
) -> None:
    fake.behave(CarrierBehaviour(receipts=["sent", "undelivered"], code=30003, later=0.05))
    outcome = carrier.send(TEXT)
    assert isinstance(outcome, Accepted)
    fake.wait_for_callbacks()
    fake.send_report(outcome.sid, "delivered")
    fake.wait_for_callbacks()
    assert webhook.statuses() == ["sent", "undelivered", "delivered"]
    assert [form.get("ErrorCode") for _, form, _ in webhook.posts] == [None, "30003", None]


def test_the_list_shows_what_has_become_of_a_text(fake: CarrierControl, carrier: Carrier) -> None:
    fake.behave(CarrierBehaviour(receipts=["undelivered"], code=30005, early=True))
    carrier.send(TEXT)
    (sent,) = carrier.list_sent(PERSON, LINE, since())
    assert (sent.status, sent.code, sent.body) == ("undelivered", 30005, TEXT.body)
    assert not carrier.list_sent("+14025550143", LINE, since())
    assert not carrier.list_sent(PERSON, "+14025550198", since())


def test_a_text_is_redacted_once_it_has_arrived(fake: CarrierControl, carrier: Carrier) -> None:
    outcome = carrier.send(TEXT)
    assert isinstance(outcome, Accepted)
    with pytest.raises(CarrierError):
        carrier.redact(outcome.sid)
    fake.send_report(outcome.sid, "delivered")
    fake.wait_for_callbacks()
    carrier.redact(outcome.sid)
    (sent,) = carrier.list_sent(PERSON, LINE, since())
    assert sent.body is None


def test_everything_of_one_person_is_erased_and_nothing_of_another(
    fake: CarrierControl, carrier: Carrier
) -> None:
    fake.behave(CarrierBehaviour(receipts=["delivered"], early=True, times=2))
    carrier.send(replace(TEXT, to="+14025550143"))
    carrier.send(TEXT)
    first = fake.deliver_text("hello", sender=PERSON, to=LINE, tries=0)
    asked = fake.deliver_text("forget me", sender=PERSON, to=LINE, tries=0)
    worded = carrier.list_unredacted(LINE, since(), datetime.now(UTC) + timedelta(minutes=1))
    assert {first, asked} < set(worded)
    assert len(worded) == 4
    moving = carrier.send(TEXT)
    assert isinstance(moving, Accepted)
    assert not carrier.erase(asked, timedelta(minutes=2))
    fake.send_report(moving.sid, "delivered")
    fake.wait_for_callbacks()
    assert carrier.erase(asked, timedelta(minutes=2))
    log = fake.log()
    assert [text["to"] for text in log["accepted"] + log["received"]] == ["+14025550143"]
    assert carrier.erase(asked, timedelta(minutes=2))


def test_a_text_to_us_is_delivered_and_answered(
    fake: CarrierControl, carrier: Carrier, webhook: Webhook
) -> None:
    webhook.answer = b"<Response><Message>Hello</Message></Response>"
    webhook.failures = 1
    sid = fake.deliver_text("hi", sender=PERSON, to=LINE, tries=3)
    fake.wait_for_callbacks()
    assert [signed for _, _, signed in webhook.posts] == [True, True]
    assert {form["MessageSid"] for _, form, _ in webhook.posts} == {sid}
    log = fake.log()
    assert log["received"][0]["deliveries"] == [500, 200]
    assert [(one["to"], one["body"]) for one in log["replies"]] == [(PERSON, "Hello")]
    assert not carrier.list_sent(PERSON, LINE, since()), "replies are not from the outbox"


def test_a_text_to_us_may_be_kept_for_the_list_alone(
    fake: CarrierControl, carrier: Carrier, webhook: Webhook
) -> None:
    sids = [fake.deliver_text(str(n), sender=PERSON, to=LINE, tries=0) for n in range(3)]
    carrier.send(TEXT)
    assert [text.sid for text in carrier.list_received(LINE, since())] == sids
    assert not carrier.list_received("+14025550198", since())
    assert not webhook.posts


def test_the_list_comes_in_pages(fake: CarrierControl) -> None:
    sids = [fake.deliver_text(str(n), sender=PERSON, to=LINE, tries=0) for n in range(5)]
    url: str | None = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?PageSize=2"
    found = []
    while url:
        page = requests.get(fake.url + url, auth=(ACCOUNT, TOKEN), timeout=5).json()
        found += [text["sid"] for text in page["messages"]]
        url = page["next_page_uri"]
    assert found == sids[::-1]


def test_a_stranger_is_refused(fake: CarrierControl, settings: Settings) -> None:
    stranger = TwilioCarrier(replace(settings, auth_tokens=("guessed",)))
    assert stranger.send(TEXT) == Rejected(20003, Advice.SENDER_BROKEN)
    with pytest.raises(CarrierError):
        stranger.list_received(LINE, since())
    assert not fake.accepted()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (replace(TEXT, to=""), 21604),
        (replace(TEXT, to="nobody"), 21211),
        (replace(TEXT, sender=""), 21603),
        (replace(TEXT, body=""), 21602),
        (replace(TEXT, body="x" * 1601), 21617),
    ],
)
def test_a_text_that_makes_no_sense_is_refused(
    text: OutgoingMessage, code: int, fake: CarrierControl, carrier: Carrier
) -> None:
    outcome = carrier.send(text)
    assert isinstance(outcome, Rejected)
    assert outcome.code == code


def test_everything_can_be_forgotten(fake: CarrierControl, carrier: Carrier) -> None:
    fake.behave(CarrierBehaviour("drop"))
    carrier.send(TEXT)
    fake.reset()
    assert fake.counts() == {"requests": 0, "accepted": 0, "held": 0, "receipts": 0, "under_way": 0}
    assert isinstance(carrier.send(TEXT), Accepted)


def test_it_runs_as_a_process_of_its_own(settings: Settings) -> None:
    with carrier_in_process() as fake:
        carrier = TwilioCarrier(replace(settings, api_url=fake.url))
        assert isinstance(carrier.send(TEXT), Accepted)
        assert len(fake.accepted()) == 1


def test_a_carrier_that_is_not_there_was_surely_not_reached(settings: Settings) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and listens not
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        assert TwilioCarrier(replace(settings, api_url=url)).send(TEXT) == Busy()


def test_a_carrier_whose_name_leads_nowhere_was_surely_not_reached(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    nowhere = replace(settings, api_url="http://carrier.invalid")
    assert TwilioCarrier(nowhere).send(TEXT) == Busy()


def test_an_address_that_somebody_else_answers_for_gets_no_text(
    settings: Settings, tmp_path: Path
) -> None:
    """A certificate that does not hold ends it before anything is said."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_certificate(tmp_path))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.handle_request, daemon=True).start()
    url = f"https://127.0.0.1:{server.server_port}"
    assert TwilioCarrier(replace(settings, api_url=url)).send(TEXT) == Busy()
    server.server_close()


def _certificate(folder: Path) -> Path:
    """A certificate that nobody vouches for, and its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "somebody")])
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name)
    made = made.public_key(key.public_key()).serial_number(1)
    made = made.not_valid_before(datetime(2026, 1, 1, tzinfo=UTC)).not_valid_after(
        datetime(2126, 1, 1, tzinfo=UTC)
    )
    form = serialization.PrivateFormat.PKCS8
    secret = key.private_bytes(Encoding.PEM, form, serialization.NoEncryption())
    file = folder / "somebody.pem"
    file.write_bytes(made.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM) + secret)
    return file


@pytest.mark.parametrize("logger", ["", "twilio.http_client", "urllib3.connectionpool"])
def test_no_log_names_a_person_however_much_is_wanted(
    logger: str, fake: CarrierControl, carrier: Carrier, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger=logger)
    for behaviour in (
        CarrierBehaviour(),
        CarrierBehaviour("drop"),
        CarrierBehaviour("error", code=21610),
    ):
        fake.behave(behaviour)
        carrier.send(TEXT)
    carrier.list_sent(PERSON, LINE, since())
    carrier.list_received(LINE, since())
    for canary in ("0142", "Reminder"):
        assert canary not in caplog.text
