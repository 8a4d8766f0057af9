"""Translates the SDK's errors, from the carrier's answers and the network, into our outcomes."""

import logging
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import requests
from twilio.base.exceptions import TwilioException, TwilioRestException, TwilioServiceException
from urllib3.exceptions import NewConnectionError

from bot.carrier.outcomes import DEFAULT_RETRY_AFTER, Busy, Outcome, Unknown, refusal_outcome
from bot.carrier.types import CarrierError, OutgoingMessage

log = logging.getLogger("handrail")

# A longer wait that an answer asks for is cut to this.
MAX_RETRY_AFTER = timedelta(hours=1)


class TooManyRequests(Exception):
    """HTTP 429, and how long to wait."""

    def __init__(self, retry_after: timedelta) -> None:
        super().__init__()
        self.retry_after = retry_after


# All errors that the carrier and the network can cause. The SDK raises the last four for an answer
# that does not come from the carrier.
SDK_ERRORS = (
    TooManyRequests,
    TwilioException,
    requests.RequestException,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
)


def raise_if_rate_limited(answer: requests.Response, **_: Any) -> None:
    """Raises TooManyRequests for an answer with HTTP 429. This is a hook, because the SDK drops the
    headers of an answer that is an error."""
    if answer.status_code == 429:
        answer.close()
        raise TooManyRequests(_retry_after(answer.headers))


def outcome_of_error(message: OutgoingMessage, error: Exception) -> Outcome:
    """The outcome of a text, where handing it over raised one of `SDK_ERRORS`."""
    match error:
        case TooManyRequests():
            return Busy(error.retry_after)
        case TwilioRestException() | TwilioServiceException() if not _may_be_taken(error.status):
            return refusal_outcome(error.code if isinstance(error.code, int) else error.status)
        case TwilioRestException() | TwilioServiceException():
            return log_unknown_outcome(message, f"HTTP {error.status}")
        case requests.RequestException() if _never_sent(error):
            return Busy()
    return log_unknown_outcome(message, type(error).__name__)


def log_unknown_outcome(message: OutgoingMessage, cause: str) -> Unknown:
    """Log that it is not known whether the carrier accepted a text."""
    log.warning("nobody knows whether the carrier took the text of row %d: %s", message.row, cause)
    return Unknown()


@contextmanager
def translate_sdk_errors() -> Iterator[None]:
    """Raises CarrierError for each of `SDK_ERRORS`, whose own messages may quote a person."""
    try:
        yield
    except (TwilioRestException, TwilioServiceException) as error:
        raise CarrierError(f"the carrier answered HTTP {error.status}", error.code) from None
    except SDK_ERRORS as error:
        raise CarrierError(f"the carrier cannot be asked: {type(error).__name__}") from None


def _may_be_taken(status: int) -> bool:
    """Whether the text may have been accepted in spite of this HTTP status."""
    return status >= 500 or status == 408


def _never_sent(error: requests.RequestException) -> bool:
    """Whether it failed before any part of the request was sent."""
    if isinstance(error, requests.ConnectTimeout | requests.exceptions.ProxyError):
        return True
    reason = getattr(error.args[0], "reason", None) if error.args else None
    cause = reason.args[0] if isinstance(reason, Exception) and reason.args else None
    return isinstance(reason, NewConnectionError) or isinstance(cause, ssl.SSLCertVerificationError)


def _retry_after(headers: Mapping[str, str]) -> timedelta:
    """How long to wait. The header gives seconds or a date (RFC 9110, 10.2.3). A date is compared
    with the answer's own date, so that our clock does not matter."""
    value = headers.get("Retry-After", "")
    try:
        if value.isdecimal():
            wait = timedelta(seconds=min(int(value), MAX_RETRY_AFTER.total_seconds()))
        else:
            wait = parsedate_to_datetime(value) - parsedate_to_datetime(headers.get("Date", ""))
    except (ValueError, TypeError):
        return DEFAULT_RETRY_AFTER
    return min(max(wait, timedelta(seconds=1)), MAX_RETRY_AFTER)
