"""Reads the operator's account: how numbers and services are set up, for `handrail doctor`, and
which errors the carrier had with our webhook.

This does not use the SDK, which drops the headers of answers: the carrier's date is one of them.
Nothing here is about a person.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import requests

from bot.bounded_http import bounded_session
from bot.carrier.types import CarrierError
from bot.settings import DEFAULT_API_URL, Settings

# Seconds to connect, and to wait for an answer.
ACCOUNT_TIMEOUTS_SECONDS = (5, 10)

# The carrier's other addresses. A TWILIO_API_URL that is not the carrier's own replaces them too.
MESSAGING_API_URL = "https://messaging.twilio.com"
MONITOR_API_URL = "https://monitor.twilio.com"
CONTENT_API_URL = "https://content.twilio.com"

# Errors of the carrier with our webhook (https://www.twilio.com/docs/api/errors).
WEBHOOK_ERROR_CODES = {
    "11200",
    "11205",
    "11210",
    "11215",
    "11220",
    "11235",
    "12100",
    "12200",
    "12300",
}

# The largest page of a list. No helpline has more numbers.
PAGE_SIZE = 100


@dataclass(frozen=True, slots=True)
class AccountNumber:
    """A number of the account, and where its texts and calls are delivered. A field is "" if it is
    not set."""

    sid: str
    url: str
    method: str
    fallback_url: str
    application_sid: str
    can_text: bool
    can_call: bool
    voice_url: str
    voice_method: str
    voice_fallback_url: str
    voice_application_sid: str


@dataclass(frozen=True, slots=True)
class MessagingService:
    """A messaging service. With `uses_number_webhook` texts go to the webhook of their number."""

    url: str
    uses_number_webhook: bool
    fallback_url: str
    numbers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Campaign:
    """An A2P 10DLC registration, and the answer to HELP that was registered with it."""

    status: str
    help: str


@dataclass(frozen=True, slots=True)
class LoggedError:
    """An error that the carrier has logged, and when; None where it does not say when."""

    code: str
    at: datetime | None


class CarrierAccount:
    """The account of the settings. Every method raises CarrierError where there is no answer."""

    def __init__(self, settings: Settings) -> None:
        custom_url = settings.api_url != DEFAULT_API_URL
        self._api = f"{settings.api_url}/2010-04-01/Accounts/{settings.account_sid}"
        self._messaging = f"{settings.api_url if custom_url else MESSAGING_API_URL}/v1"
        self._monitor = f"{settings.api_url if custom_url else MONITOR_API_URL}/v1"
        self._content = f"{settings.api_url if custom_url else CONTENT_API_URL}/v1/Content"
        self._session = bounded_session()
        self._session.auth = (settings.account_sid, settings.auth_tokens[0])
        # When the carrier gave its last answer, by its own clock; an aware datetime.
        self.answered_at: datetime | None = None

    def status(self) -> tuple[str, str]:
        """The account's status (active, suspended, closed) and kind (Full, Trial)."""
        found = self._get(f"{self._api}.json")
        return _text(found, "status"), _text(found, "type")

    def balance(self) -> tuple[float, str] | None:
        """What is left to spend, and in which currency; None where the carrier does not say."""
        found = self._get(f"{self._api}/Balance.json")
        try:
            return float(found["balance"]), _text(found, "currency")
        except (KeyError, TypeError, ValueError):
            return None

    def number(self, number: str) -> AccountNumber | None:
        """One of the account's numbers; None if the account does not have it."""
        url = f"{self._api}/IncomingPhoneNumbers.json"
        found = self._get(url, PhoneNumber=number).get("incoming_phone_numbers")
        for one in found if isinstance(found, list) else []:
            if one.get("phone_number") == number:
                return _account_number(one)
        return None

    def service(self, sid: str) -> MessagingService:
        """A messaging service and its numbers."""
        url = f"{self._messaging}/Services/{sid}"
        found = self._get(url)
        return MessagingService(
            _text(found, "inbound_request_url"),
            bool(found.get("use_inbound_webhook_on_number")),
            _text(found, "fallback_url"),
            frozenset(self.service_numbers(sid)),
        )

    def service_numbers(self, sid: str) -> list[str]:
        """The numbers of a messaging service."""
        found = self._get_list(f"{self._messaging}/Services/{sid}/PhoneNumbers")
        return [_text(one, "phone_number") for one in found]

    def campaigns(self, sid: str) -> list[Campaign]:
        """The A2P 10DLC campaigns of a messaging service."""
        found = self._get_list(f"{self._messaging}/Services/{sid}/Compliance/Usa2p")
        return [
            Campaign(_text(one, "campaign_status"), _text(one, "help_message")) for one in found
        ]

    def toll_free_verification(self, number: AccountNumber) -> tuple[str, str] | None:
        """The verification of a toll-free number: its status, and why it was rejected; None if none
        was requested."""
        url = f"{self._messaging}/Tollfree/Verifications"
        found = self._get_list(url, TollfreePhoneNumberSid=number.sid)
        if not found:
            return None
        return _text(found[0], "status"), _text(found[0], "rejection_reason")

    def template_approval(self, sid: str) -> tuple[str, str]:
        """What WhatsApp says of a template: "approved", "pending", "rejected", "paused" and so on,
        and why; "unsubmitted" where it was not asked."""
        found = self._get(f"{self._content}/{sid}/ApprovalRequests").get("whatsapp")
        if not isinstance(found, dict):
            return "unsubmitted", ""
        return _text(found, "status").casefold() or "unsubmitted", _text(found, "rejection_reason")

    def logged_errors(self, since: datetime) -> list[LoggedError]:
        """The errors that the carrier has logged about us since then: one page of them at most."""
        start = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        found = self._get_list(f"{self._monitor}/Alerts", LogLevel="error", StartDate=start)
        return [
            LoggedError(_text(one, "error_code"), _moment(one, "date_generated")) for one in found
        ]

    def _get_list(self, url: str, **query: str) -> list[dict[str, Any]]:
        found = self._get(url, PageSize=str(PAGE_SIZE), **query)
        meta = found.get("meta")
        listed = found.get(str(meta.get("key"))) if isinstance(meta, dict) else None
        if not isinstance(listed, list):
            raise CarrierError("an answer that cannot be read")
        return [one for one in listed if isinstance(one, dict)]

    def _get(self, url: str, **query: str) -> dict[str, Any]:
        try:
            answer = self._session.get(url, params=query, timeout=ACCOUNT_TIMEOUTS_SECONDS)
            found = answer.json()
        except requests.RequestException as error:
            raise CarrierError(f"the carrier cannot be asked: {type(error).__name__}") from None
        if not isinstance(found, dict):
            raise CarrierError("an answer that cannot be read")
        self._note_date(answer.headers)
        if not answer.ok:
            code = found.get("code")
            raise CarrierError(
                f"the carrier answered HTTP {answer.status_code}",
                code if isinstance(code, int) else answer.status_code,
            )
        return found

    def _note_date(self, headers: Mapping[str, str]) -> None:
        try:
            self.answered_at = parsedate_to_datetime(headers.get("Date", ""))
        except ValueError:
            self.answered_at = None


def _account_number(found: Mapping[str, Any]) -> AccountNumber:
    can = found.get("capabilities") or {}
    return AccountNumber(
        sid=_text(found, "sid"),
        url=_text(found, "sms_url"),
        method=_text(found, "sms_method"),
        fallback_url=_text(found, "sms_fallback_url"),
        application_sid=_text(found, "sms_application_sid"),
        can_text=bool(can.get("sms", True)),
        can_call=bool(can.get("voice", True)),
        voice_url=_text(found, "voice_url"),
        voice_method=_text(found, "voice_method"),
        voice_fallback_url=_text(found, "voice_fallback_url"),
        voice_application_sid=_text(found, "voice_application_sid"),
    )


def _text(found: Mapping[str, Any], name: str) -> str:
    value = found.get(name)
    return "" if value is None else str(value)


def _moment(found: Mapping[str, Any], name: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(_text(found, name))
    except ValueError:
        return None
    return at if at.tzinfo else None
