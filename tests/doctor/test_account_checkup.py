"""What `handrail doctor` finds out about the carrier's account: one row for each thing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests
import responses

from bot.carrier.account_checks import CarrierAccount
from bot.doctor import account_checkup
from bot.doctor.finding import Finding, Grade
from bot.doctor.voice_checkup import check_key_9
from tests.support.carrier_account import GOOD_SETTINGS, account_page

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
OK, WARNING, PROBLEM = Grade
SERVICE = "MG" + "0" * 32
NUMBER, TOLL_FREE = "+14025550199", "+18005550199"
URL = f"{GOOD_SETTINGS.public_url}/webhooks/sms{account_checkup.WEBHOOK_RETRY_FRAGMENT}"
FALLBACK = "https://elsewhere.example.net/fallback.xml"

API = f"https://api.twilio.com/2010-04-01/Accounts/{GOOD_SETTINGS.account_sid}"
MESSAGING = "https://messaging.twilio.com/v1"


class Carrier:
    """The carrier's answers, all as they should be until one is changed."""

    def __init__(self, mock: responses.RequestsMock) -> None:
        self.mock = mock
        self.date = "Fri, 06 Mar 2026 18:40:00 GMT"
        self.number: dict[str, Any] = {
            "sid": "PN1",
            "phone_number": NUMBER,
            "sms_url": URL,
            "sms_method": "POST",
            "sms_fallback_url": FALLBACK,
            "sms_application_sid": "",
            "voice_url": f"{GOOD_SETTINGS.public_url}/webhooks/voice",
            "voice_method": "POST",
            "voice_fallback_url": FALLBACK,
            "voice_application_sid": "",
            "capabilities": {"sms": True, "voice": True},
        }
        self.service: dict[str, Any] = {
            "inbound_request_url": None,
            "use_inbound_webhook_on_number": True,
            "fallback_url": None,
        }
        self.answers: dict[str, tuple[int, Any]] = {
            f"{API}.json": (200, {"status": "active", "type": "Full"}),
            f"{API}/Balance.json": (200, {"balance": "42.50", "currency": "USD"}),
            f"{API}/IncomingPhoneNumbers.json": (200, {"incoming_phone_numbers": [self.number]}),
            f"{MESSAGING}/Services/{SERVICE}": (200, self.service),
            f"{MESSAGING}/Services/{SERVICE}/PhoneNumbers": (
                200,
                account_page("phone_numbers", {"phone_number": NUMBER}),
            ),
            f"{MESSAGING}/Services/{SERVICE}/Compliance/Usa2p": (
                200,
                account_page(
                    "compliance", {"campaign_status": "VERIFIED", "help_message": "Call 988 ..."}
                ),
            ),
            f"{MESSAGING}/Tollfree/Verifications": (
                200,
                account_page("verifications", {"status": "TWILIO_APPROVED"}),
            ),
            "https://monitor.twilio.com/v1/Alerts": (200, account_page("alerts")),
        }

    def examine(self, number: str = NUMBER, service: str = SERVICE) -> list[Finding]:
        """What the doctor finds."""
        headers = {"Date": self.date}
        for url, (status, body) in self.answers.items():
            self.mock.get(url, json=body, status=status, headers=headers)
        settings = replace(GOOD_SETTINGS, number=number, messaging_service=service)
        found = list(
            account_checkup.check_account(settings, CarrierAccount(settings), [number], lambda: NOW)
        )
        assert all(one.do for one in found if one.grade is not OK)
        return found


@pytest.fixture
def carrier() -> Iterator[Carrier]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield Carrier(mock)


def test_all_is_well(carrier: Carrier) -> None:
    assert {one.grade for one in carrier.examine()} == {OK}


def set_number(**values: Any) -> Callable[[Carrier], None]:
    return lambda carrier: carrier.number.update(values)


def set_service(**values: Any) -> Callable[[Carrier], None]:
    return lambda carrier: carrier.service.update(values)


def answer(url: str, body: Any, status: int = 200) -> Callable[[Carrier], None]:
    def act(carrier: Carrier) -> None:
        assert url in carrier.answers
        carrier.answers[url] = (status, body)

    return act


def campaign(status: str, words: str = "Call 988.") -> Callable[[Carrier], None]:
    return answer(
        f"{MESSAGING}/Services/{SERVICE}/Compliance/Usa2p",
        account_page("compliance", {"campaign_status": status, "help_message": words}),
    )


def date(seconds: float) -> Callable[[Carrier], None]:
    def act(carrier: Carrier) -> None:
        at = NOW + timedelta(seconds=seconds)
        carrier.date = at.strftime("%a, %d %b %Y %H:%M:%S GMT")

    return act


_OURS = f"{GOOD_SETTINGS.public_url}/webhooks/sms"


@pytest.mark.parametrize(
    ("happens", "check", "grade", "says"),
    [
        pytest.param(
            answer(f"{API}.json", {"code": 20003}, 401), "account", PROBLEM, "HTTP 401", id="token"
        ),
        pytest.param(
            answer(f"{API}.json", {"status": "suspended", "type": "Full"}),
            "account",
            PROBLEM,
            "suspended",
            id="suspended",
        ),
        pytest.param(
            answer(f"{API}.json", {"status": "active", "type": "Trial"}),
            "account",
            PROBLEM,
            "trial",
            id="trial",
        ),
        pytest.param(
            answer(f"{API}/Balance.json", {"balance": "3.10", "currency": "USD"}),
            "balance",
            WARNING,
            "3.10 USD",
            id="hardly any money",
        ),
        pytest.param(
            answer(f"{API}/Balance.json", {"code": 20404}, 404),
            "balance",
            WARNING,
            "Not known",
            id="no balance told",
        ),
        pytest.param(date(5), "clock", OK, "agrees", id="clocks apart, hardly"),
        pytest.param(date(30), "clock", WARNING, "30 seconds slow", id="a slow clock"),
        pytest.param(date(-31), "clock", WARNING, "30 seconds fast", id="a fast clock"),
        pytest.param(date(600), "clock", PROBLEM, "600 seconds slow", id="a wrong clock"),
        pytest.param(
            answer(f"{API}/IncomingPhoneNumbers.json", {"incoming_phone_numbers": []}),
            NUMBER,
            PROBLEM,
            "no number of this account",
            id="not our number",
        ),
        pytest.param(
            set_number(capabilities={"sms": False}), NUMBER, PROBLEM, "cannot text", id="voice only"
        ),
        pytest.param(set_number(sms_url=""), NUMBER, PROBLEM, "not set", id="no webhook"),
        pytest.param(
            set_number(sms_url="https://demo.twilio.com/welcome/sms"),
            NUMBER,
            PROBLEM,
            "another address",
            id="another's webhook",
        ),
        pytest.param(
            set_number(sms_url=_OURS), NUMBER, PROBLEM, "not tried again", id="no fragment"
        ),
        pytest.param(
            set_number(sms_url=f"{_OURS}#rc=2"), NUMBER, PROBLEM, "not tried", id="no policy"
        ),
        pytest.param(
            set_number(sms_url=f"{_OURS}#rc=0&rp=all"), NUMBER, PROBLEM, "not tried", id="no tries"
        ),
        pytest.param(
            set_number(sms_url=f"{_OURS}#rc=2&rp=all"), NUMBER, OK, "ours, and", id="rp=all"
        ),
        pytest.param(set_number(sms_method="GET"), NUMBER, PROBLEM, "HTTP GET", id="by GET"),
        pytest.param(
            set_number(sms_application_sid="AP1"), NUMBER, WARNING, "application", id="application"
        ),
        pytest.param(
            set_number(sms_fallback_url=""), NUMBER, PROBLEM, "no fallback", id="no fallback"
        ),
        pytest.param(
            set_number(voice_url=""), NUMBER, PROBLEM, "for calls is not set", id="no calls"
        ),
        pytest.param(
            set_number(voice_url="https://demo.twilio.com/welcome/voice/"),
            NUMBER,
            PROBLEM,
            "for calls is another address, demo.twilio.com",
            id="another's calls",
        ),
        pytest.param(
            set_number(voice_method="GET"), NUMBER, PROBLEM, "called with GET", id="calls by GET"
        ),
        pytest.param(
            set_number(voice_application_sid="AP1"),
            NUMBER,
            WARNING,
            "calls go where a TwiML application",
            id="calls to an application",
        ),
        pytest.param(
            set_number(voice_fallback_url=""),
            NUMBER,
            WARNING,
            "calls have no fallback",
            id="no fallback for calls",
        ),
        pytest.param(
            set_number(capabilities={"sms": True, "voice": False}),
            NUMBER,
            OK,
            "takes no calls",
            id="texts only",
        ),
        pytest.param(
            answer(f"{MESSAGING}/Services/{SERVICE}", {"code": 20404}, 404),
            "service",
            PROBLEM,
            "HTTP 404",
            id="no such service",
        ),
        pytest.param(
            answer(f"{MESSAGING}/Services/{SERVICE}/PhoneNumbers", account_page("phone_numbers")),
            NUMBER,
            PROBLEM,
            "not in the messaging service",
            id="not in the service",
        ),
        pytest.param(
            set_service(use_inbound_webhook_on_number=False),
            NUMBER,
            PROBLEM,
            "service's webhook for texts is not set",
            id="the service swallows texts",
        ),
        pytest.param(
            set_service(
                use_inbound_webhook_on_number=False,
                inbound_request_url=URL,
                fallback_url=FALLBACK,
            ),
            NUMBER,
            OK,
            "service's webhook is ours",
            id="the service delivers",
        ),
        pytest.param(campaign("IN_PROGRESS"), "registration", PROBLEM, "30034", id="in progress"),
        pytest.param(campaign("FAILED"), "registration", PROBLEM, "FAILED", id="refused"),
        pytest.param(
            campaign("VERIFIED", "Reply STOP to end."),
            "registration",
            WARNING,
            "neither 988",
            id="HELP without a number",
        ),
        pytest.param(
            answer(f"{MESSAGING}/Services/{SERVICE}/Compliance/Usa2p", account_page("compliance")),
            "registration",
            WARNING,
            "no 10DLC campaign",
            id="no campaign",
        ),
        pytest.param(
            answer(f"{MESSAGING}/Services/{SERVICE}/Compliance/Usa2p", {"odd": True}),
            "registration",
            WARNING,
            "cannot be read",
            id="an odd answer",
        ),
        pytest.param(
            answer(
                "https://monitor.twilio.com/v1/Alerts",
                account_page("alerts", {"error_code": "11200"}, {"error_code": "30007"}),
            ),
            "webhook errors",
            PROBLEM,
            "1 times",
            id="webhook errors",
        ),
    ],
)
def test_what_can_be_wrong(
    carrier: Carrier, happens: Callable[[Carrier], None], check: str, grade: Grade, says: str
) -> None:
    happens(carrier)
    found = [one for one in carrier.examine() if one.check == check and says in one.says]
    assert [one.grade for one in found] == [grade]


@pytest.mark.parametrize(
    ("rows", "grade", "says"),
    [
        ([], PROBLEM, "Nobody has asked"),
        ([{"status": "IN_REVIEW"}], PROBLEM, "IN_REVIEW"),
        (
            [{"status": "TWILIO_REJECTED", "rejection_reason": "no opt-in"}],
            PROBLEM,
            "TWILIO_REJECTED: no opt-in",
        ),
        ([{"status": "TWILIO_APPROVED"}], OK, "verified"),
    ],
)
def test_a_toll_free_number_is_verified(
    carrier: Carrier, rows: list[dict[str, str]], grade: Grade, says: str
) -> None:
    carrier.number["phone_number"] = TOLL_FREE
    answer(f"{MESSAGING}/Tollfree/Verifications", account_page("verifications", *rows))(carrier)
    found = [one for one in carrier.examine(TOLL_FREE, service="") if says in one.says]
    assert [one.grade for one in found] == [grade]


def test_a_long_code_without_a_service_may_not_be_registered(carrier: Carrier) -> None:
    assert any("30034" in one.do for one in carrier.examine(service=""))


def test_a_whatsapp_sender_is_left_to_the_operator(carrier: Carrier) -> None:
    found = carrier.examine(f"whatsapp:{NUMBER}", service="")
    assert any("cannot be seen" in one.says for one in found if one.check.startswith("whatsapp"))


def test_a_carrier_that_is_not_there_is_one_problem(carrier: Carrier) -> None:
    carrier.answers.clear()
    carrier.mock.get(f"{API}.json", body=requests.ConnectTimeout("user:token@host"))
    (found,) = carrier.examine()
    assert found.grade is PROBLEM
    assert "ConnectTimeout" in found.says
    assert "token@host" not in found.says


def test_the_carriers_other_addresses_are_where_its_own_is(carrier: Carrier) -> None:
    settings = replace(GOOD_SETTINGS, api_url="http://127.0.0.1:8090", messaging_service=SERVICE)
    carrier.mock.get(f"http://127.0.0.1:8090/v1/Services/{SERVICE}", json={})
    carrier.mock.get(
        f"http://127.0.0.1:8090/v1/Services/{SERVICE}/PhoneNumbers",
        json=account_page("phone_numbers"),
    )
    assert CarrierAccount(settings).service(SERVICE).numbers == frozenset()


@pytest.mark.parametrize(
    ("health", "forged", "grade", "says"),
    [
        ((200, "ok\n"), 403, OK, "refuses forgeries"),
        ((404, "Not found"), 403, PROBLEM, "not Handrail"),
        ((200, "<html>"), 403, PROBLEM, "not Handrail"),
        ((200, "ok\n"), 200, PROBLEM, "answered with 200"),
    ],
)
def test_the_address_leads_to_us(
    carrier: Carrier, health: tuple[int, str], forged: int, grade: Grade, says: str
) -> None:
    carrier.mock.get(f"{GOOD_SETTINGS.public_url}/healthz", status=health[0], body=health[1])
    carrier.mock.post(f"{GOOD_SETTINGS.public_url}/webhooks/sms", status=forged)
    found = account_checkup.check_public_url(GOOD_SETTINGS)
    assert found.grade is grade
    assert says in found.says


def test_an_address_that_is_not_reached_from_here_may_be_from_elsewhere(carrier: Carrier) -> None:
    carrier.mock.get(f"{GOOD_SETTINGS.public_url}/healthz", body=requests.ConnectionError())
    assert account_checkup.check_public_url(GOOD_SETTINGS).grade is WARNING


@pytest.mark.parametrize(("dials", "says"), [(False, "Never tried"), (True, "connects callers")])
def test_whether_somebody_has_tried_key_9(dials: bool, says: str) -> None:
    found = check_key_9(replace(GOOD_SETTINGS, dials_988=dials))
    assert found.check == "key 9"
    assert says in found.says
