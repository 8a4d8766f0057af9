"""A carrier, or a chat's webhook, whose answer never ends: it comes byte by byte, or for ever."""

import gzip
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import requests

from bot import bounded_http
from bot.bounded_http import BoundedAdapter, bounded_session
from bot.carrier.account_checks import CarrierAccount
from bot.carrier.outcomes import Accepted, Unknown
from bot.carrier.twilio_client import TwilioCarrier
from bot.carrier.types import CarrierError, OutgoingMessage
from bot.monitoring import notify
from bot.settings import Settings
from tests.support.endless_site import ENDLESS, HEAD, Answer, flood, site, whole
from tests.support.webhook_client import ACCOUNT, TOKEN, URL

SETTINGS = Settings(account_sid=ACCOUNT, auth_tokens=(TOKEN,), public_url=URL)
TEXT = OutgoingMessage("+14025550142", "+14025550199", "Hello", 7, timedelta(minutes=5))
SHORT_SECONDS = 0.6


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded_http, "TOTAL_TIMEOUT_SECONDS", SHORT_SECONDS)


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("answer", ENDLESS.values(), ids=ENDLESS)
def test_a_text_whose_answer_never_ends_is_unknown_in_time(answer: Answer) -> None:
    with site(answer) as url:
        carrier = TwilioCarrier(replace(SETTINGS, api_url=url))
        began = time.monotonic()
        assert carrier.send(TEXT) == Unknown()
        assert time.monotonic() - began < SHORT_SECONDS + 2


@pytest.mark.usefixtures("short")
def test_lists_and_accounts_and_alerts_end_too() -> None:
    with site(ENDLESS["a body that never ends"]) as url:
        settings = replace(SETTINGS, api_url=url, alert_webhook=f"{url}/hook")
        began = time.monotonic()
        with pytest.raises(CarrierError):
            TwilioCarrier(settings).list_sent("+14025550142", "", datetime.now(UTC))
        with pytest.raises(CarrierError):
            CarrierAccount(settings).status()
        (way,) = notify.build_notifiers(settings, lambda: TwilioCarrier(settings))
        assert not notify.notify_operator([way], "something is wrong")
        assert time.monotonic() - began < 3 * SHORT_SECONDS + 4


def test_an_answer_that_is_too_long_is_not_read_to_its_end() -> None:
    with site(flood) as url:
        carrier = TwilioCarrier(replace(SETTINGS, api_url=url))
        began = time.monotonic()
        assert carrier.send(TEXT) == Unknown()
        assert time.monotonic() - began < 10


def test_the_next_request_is_as_good_as_ever() -> None:
    """And one that ends in time uses the connection of the one before it."""
    with site(whole(b'{"sid": "SM1"}')) as url:
        carrier = TwilioCarrier(replace(SETTINGS, api_url=url))
        assert [carrier.send(TEXT) for _ in range(3)] == [Accepted("SM1")] * 3
        session = bounded_session()
        answers = [session.get(url) for _ in range(3)]
        assert [answer.json() for answer in answers] == [{"sid": "SM1"}] * 3


def test_a_packed_answer_is_bounded_unpacked() -> None:
    packed = gzip.compress(b" " * 2**20)
    head = HEAD + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(packed)
    with site(lambda connection: connection.sendall(head + packed)) as url:
        session = requests.Session()
        session.mount("http://", BoundedAdapter(5, 2**20))
        assert len(session.get(url).content) == 2**20
        session.mount("http://", BoundedAdapter(5, 2**20 - 1))
        with pytest.raises(requests.ConnectionError):
            session.get(url)
