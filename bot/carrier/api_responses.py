"""What the SDK makes of the carrier's answers and the network's failures, and what that means."""

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

# No answer makes us wait longer than this for the next try.
MAX_RETRY_AFTER = timedelta(hours=1)


class TooManyRequests(Exception):
    """HTTP 429, and how long to wait."""

    def __init__(self, retry_after: timedelta) -> None:
        super().__init__()
        self.retry_after = retry_after


# All that the carrier and the network can do to us. The last four are how the SDK stumbles over an
# answer that is none of the carrier's.
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
    """Raises SlowDown for an answer that asks for it. A hook, for the SDK keeps no headers of an
    answer it makes an error of."""
    if answer.status_code == 429:
        answer.close()
        raise TooManyRequests(_retry_after(answer.headers))


def outcome_of_error(message: OutgoingMessage, error: Exception) -> Outcome:
    """What came of a text, where handing it over ended in one of FAILURES."""
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
    """Nobody knows whether the carrier took a text: say so in the log."""
    log.warning("nobody knows whether the carrier took the text of row %d: %s", message.row, cause)
    return Unknown()


@contextmanager
def translate_sdk_errors() -> Iterator[None]:
    """Turns FAILURES into CarrierDown, which unlike the SDK's own errors quotes nobody."""
    try:
        yield
    except (TwilioRestException, TwilioServiceException) as error:
        raise CarrierError(f"the carrier answered HTTP {error.status}", error.code) from None
    except SDK_ERRORS as error:
        raise CarrierError(f"the carrier cannot be asked: {type(error).__name__}") from None


def _may_be_taken(status: int) -> bool:
    """Whether an answer leaves it open that the text was taken."""
    return status >= 500 or status == 408


def _never_sent(error: requests.RequestException) -> bool:
    """Whether it failed before anything of the request was on its way."""
    if isinstance(error, requests.ConnectTimeout | requests.exceptions.ProxyError):
        return True
    reason = getattr(error.args[0], "reason", None) if error.args else None
    cause = reason.args[0] if isinstance(reason, Exception) and reason.args else None
    return isinstance(reason, NewConnectionError) or isinstance(cause, ssl.SSLCertVerificationError)


def _retry_after(headers: Mapping[str, str]) -> timedelta:
    """How long to wait: the header gives seconds or a date (RFC 9110, 10.2.3), and a date is read
    against the answer's own, so that our clock does not matter."""
    value = headers.get("Retry-After", "")
    try:
        if value.isdecimal():
            wait = timedelta(seconds=min(int(value), MAX_RETRY_AFTER.total_seconds()))
        else:
            wait = parsedate_to_datetime(value) - parsedate_to_datetime(headers.get("Date", ""))
    except (ValueError, TypeError):
        return DEFAULT_RETRY_AFTER
    return min(max(wait, timedelta(seconds=1)), MAX_RETRY_AFTER)
