"""The real carrier, by its own SDK. Loading this costs 30 MB: see `bot.carrier.client.choose`."""

import logging
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from twilio.base.exceptions import (
    TwilioException,
    TwilioRestException,
    TwilioServiceException,
)
from twilio.base.values import unset
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client
from urllib3.exceptions import NewConnectionError

from bot.carrier.client import CarrierDown, Outgoing, Received, Sent, same_channel
from bot.carrier.outcomes import PATIENCE, Accepted, Busy, Outcome, Unknown, refusal
from bot.settings import Settings

log = logging.getLogger("handrail")

# Seconds to connect, and to wait for each part of an answer. The SDK's own default is for ever.
TIMEOUTS = (5.0, 10.0)

# The carrier takes a ValidityPeriod of so many seconds.
VALID = (1, 36_000)

# No answer makes us wait longer than this for the next try.
LONGEST_PATIENCE = timedelta(hours=1)

# How much is read of the carrier's lists, newest first: texts a page (its most), and pages.
PAGE, PAGES = 1000, 5

# How far apart its clock and ours may be.
SKEW = timedelta(minutes=2)

# Answers that are no answer of the carrier's make the SDK stumble in these ways.
_UNREADABLE = (ValueError, TypeError, AttributeError, LookupError)


class Twilio:
    """Twilio's Messages API. Threads may share one."""

    def __init__(self, settings: Settings, timeouts: tuple[float, float] = TIMEOUTS) -> None:
        """With the settings of a worker (Settings.for_worker); `timeouts` in seconds."""
        _hush()
        http = TwilioHttpClient(logger=_SILENT, request_hooks={"response": _be_patient})
        http.timeout = timeouts
        # One connection for each sending thread, and some for the ticks that only ask. No retries:
        # a text is handed over once, and what comes of it decides whether it ever is again.
        pool = HTTPAdapter(pool_maxsize=settings.send_threads + 4, max_retries=0)
        http.session.mount("https://", pool)
        http.session.mount("http://", pool)
        client = Client(settings.account_sid, settings.auth_tokens[0], http_client=http)
        client.edge = client.region = None  # TWILIO_API_URL alone says where
        client.api.base_url = settings.api_url
        self._messages: Any = client.messages
        self._settings = settings

    def __str__(self) -> str:
        sender = self._settings.messaging_service or "each line's own number"
        return f"the carrier at {self._settings.api_url}, from {sender}"

    def send(self, message: Outgoing) -> Outcome:
        """See bot.carrier.client.Carrier."""
        seconds = int(message.valid_for.total_seconds())
        if seconds < VALID[0]:
            return refusal(30036)
        service = self._settings.messaging_service
        try:
            taken = self._messages.create(
                to=message.to,
                body=message.body,
                messaging_service_sid=service or unset,
                from_=unset if service else self._source(message.sender, message.to),
                validity_period=min(seconds, VALID[1]),
                status_callback=f"{self._settings.public_url}/webhooks/status?row={message.row}",
                content_retention=self._settings.content_retention or unset,
                address_retention=self._settings.address_retention or unset,
            )
        except _SlowDown as asked:
            return Busy(asked.wait)
        except (TwilioRestException, TwilioServiceException) as error:
            return _refused(error, message)
        except requests.RequestException as error:
            return Busy() if _never_left(error) else _lost(message, type(error).__name__)
        except _UNREADABLE:
            return _lost(message, "an answer that cannot be read")
        return Accepted(taken.sid) if taken.sid else _lost(message, "an answer without a SID")

    def sent_to(self, to: str, sender: str, since: datetime) -> Sequence[Sent]:
        """See bot.carrier.client.Carrier.

        The carrier's own filter by time would leave out what it has taken and not sent yet, and
        its filter by sender what a messaging service has not chosen a number for.
        """
        source, found = self._source(sender, to), []
        for text in self._listed(since, to=to):
            if text is None:
                raise CarrierDown("more texts to one number than are read")
            ours = self._settings.messaging_service or text.from_ in (None, "", source)
            if text.direction == "outbound-api" and ours:
                body, at = text.body or None, text.date_created
                found.append(Sent(text.sid, text.status, body, at, text.error_code or None))
        return found

    def received(self, to: str, since: datetime) -> Sequence[Received]:
        """See bot.carrier.client.Carrier."""
        found = []
        for text in self._listed(since, to=to, date_sent_after=(since - SKEW).astimezone(UTC)):
            if text is None:
                log.warning("more texts arrived than are caught up with: the newest are taken")
            elif text.direction == "inbound":
                body, pictures = text.body or "", int(text.num_media or 0)
                new = Received(text.sid, text.from_, text.to, body, pictures, text.date_created)
                found.append(new)
        return found[::-1]

    def redact(self, sid: str) -> None:
        """See bot.carrier.client.Carrier. What the carrier no longer has is forgotten already."""
        try:
            with _asking():
                self._messages(sid).update(body="")
        except CarrierDown as down:
            if down.code != 20404:
                raise

    def _source(self, sender: str, to: str) -> str:
        return same_channel(sender or self._settings.number, to)

    def _listed(self, since: datetime, **filters: Any) -> Iterator[Any]:
        """The texts of the carrier's list since then, newest first; at last None if there may be
        more of them. Raises CarrierDown."""
        with _asking():
            page = self._messages.page(page_size=PAGE, **filters)
        for _ in range(PAGES):
            with _asking():
                texts = list(page)
                fresh = [text for text in texts if text.date_created >= since - SKEW]
            yield from fresh
            if len(fresh) < len(texts):
                return
            with _asking():
                page = page.next_page()
            if page is None:
                return
        yield None


class _SlowDown(Exception):
    """HTTP 429."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__()
        self.wait = wait


def _be_patient(answer: requests.Response, **_: Any) -> None:
    """Raises _SlowDown for an answer that asks for it. A hook, for the SDK keeps no headers of an
    answer it makes an error of."""
    if answer.status_code == 429:
        answer.close()
        raise _SlowDown(_retry_after(answer.headers))


def _retry_after(headers: Mapping[str, str]) -> timedelta:
    """How long to wait: the header gives seconds or a date (RFC 9110, 10.2.3), and a date is read
    against the answer's own, so that our clock does not matter."""
    value = headers.get("Retry-After", "")
    try:
        if value.isdecimal():
            wait = timedelta(seconds=min(int(value), LONGEST_PATIENCE.total_seconds()))
        else:
            wait = parsedate_to_datetime(value) - parsedate_to_datetime(headers.get("Date", ""))
    except (ValueError, TypeError):
        return PATIENCE
    return min(max(wait, timedelta(seconds=1)), LONGEST_PATIENCE)


def _refused(error: TwilioRestException | TwilioServiceException, message: Outgoing) -> Outcome:
    """What an answer that is an error means."""
    if error.status >= 500 or error.status == 408:
        return _lost(message, f"HTTP {error.status}")
    return refusal(error.code if isinstance(error.code, int) else error.status)


def _lost(message: Outgoing, how: str) -> Unknown:
    log.warning("nobody knows whether the carrier took the text of row %d: %s", message.row, how)
    return Unknown()


def _never_left(error: requests.RequestException) -> bool:
    """Whether it failed before anything of the request was on its way."""
    if isinstance(error, requests.ConnectTimeout | requests.exceptions.ProxyError):
        return True
    reason = getattr(error.args[0], "reason", None) if error.args else None
    cause = reason.args[0] if isinstance(reason, Exception) and reason.args else None
    return isinstance(reason, NewConnectionError) or isinstance(cause, ssl.SSLCertVerificationError)


@contextmanager
def _asking() -> Iterator[None]:
    """Turns whatever goes wrong into CarrierDown, which unlike the SDK's errors quotes nothing."""
    try:
        yield
    except _SlowDown:
        raise CarrierDown("the carrier asks for patience") from None
    except (TwilioRestException, TwilioServiceException) as error:
        raise CarrierDown(f"the carrier answered HTTP {error.status}", error.code) from None
    except (TwilioException, requests.RequestException, *_UNREADABLE) as error:
        raise CarrierDown(f"the carrier cannot be asked: {type(error).__name__}") from None


def _hush() -> None:
    """Keep addresses with people's numbers in them out of the logs of the library below, however
    much of it the operator wants to see."""
    for name in ("urllib3.connection", "urllib3.connectionpool"):
        logging.getLogger(name).addFilter(_names_nobody)


def _names_nobody(record: logging.LogRecord) -> bool:
    return "/Accounts/" not in record.getMessage()


# The SDK logs each request, with the numbers in it.
_SILENT = logging.getLogger("handrail.sdk")
_SILENT.disabled = True
