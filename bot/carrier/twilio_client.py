"""The real carrier, through its own SDK. Importing this costs 30 MB (see `bot.carrier.client`)."""

import json
import logging
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from twilio.base.values import unset
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from bot.bounded_http import BoundedAdapter
from bot.carrier import message_erasure
from bot.carrier.account_checks import CarrierAccount
from bot.carrier.api_responses import (
    SDK_ERRORS,
    log_unknown_outcome,
    outcome_of_error,
    raise_if_rate_limited,
    translate_sdk_errors,
)
from bot.carrier.outcomes import Accepted, Outcome, refusal_outcome
from bot.carrier.types import (
    CarrierError,
    OutgoingMessage,
    ReceivedMessage,
    SentMessage,
    to_same_channel,
)
from bot.settings import Settings
from flows.domain.attachments import Attachment, attachment_of

log = logging.getLogger("handrail")

# Seconds to connect, and to wait for each part of an answer. The SDK's own default is no limit. All
# parts together have the limit of bot.bounded_http.
CARRIER_TIMEOUTS_SECONDS = (5.0, 10.0)

# The least and the greatest ValidityPeriod that the carrier accepts, in seconds.
VALIDITY_SECONDS = (1, 36_000)

# How much is read of the carrier's lists, newest first: texts a page (its maximum), and pages.
PAGE_SIZE, MAX_PAGES = 1000, 5

# How far the carrier's clock and ours may be apart.
MAX_CLOCK_SKEW = timedelta(minutes=2)


# Asks the carrier to retry where our answer fails. It removes this fragment before it signs and
# calls the address (https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides).
STATUS_RETRY_FRAGMENT = "#rc=3&rp=all"


class TwilioCarrier:
    """Twilio's Messages API. Threads may share one."""

    def __init__(
        self, settings: Settings, timeouts: tuple[float, float] = CARRIER_TIMEOUTS_SECONDS
    ) -> None:
        """`settings` must be complete (Settings.for_worker). `timeouts` are in seconds."""
        _silence_http_logs()
        http = TwilioHttpClient(
            logger=_SILENT_LOG, request_hooks={"response": raise_if_rate_limited}
        )
        http.timeout = timeouts
        # One connection for each sending thread, and some for the jobs that only read. No retries:
        # a text is handed over once, and the outcome decides whether it is sent again.
        pool = BoundedAdapter(pool_maxsize=settings.send_threads + 4, max_retries=0)
        session = http.session
        session.mount("https://", pool)
        session.mount("http://", pool)
        # The environment's proxy and certificates are looked up once. Doing it for each text takes
        # a fifth of the time of sending one.
        environment = session.merge_environment_settings(settings.api_url, {}, None, None, None)
        session.proxies, session.verify = environment["proxies"], environment["verify"]
        session.trust_env = False
        client = Client(settings.account_sid, settings.auth_tokens[0], http_client=http)
        client.edge = client.region = None  # TWILIO_API_URL alone says where
        client.api.base_url = settings.api_url
        self._messages: Any = client.messages
        self._settings = settings

    def __str__(self) -> str:
        sender = self._settings.messaging_service or "each line's own number"
        return f"the carrier at {self._settings.api_url}, from {sender}"

    def send(self, message: OutgoingMessage) -> Outcome:
        """See bot.carrier.types.Carrier."""
        seconds = int(message.valid_for.total_seconds())
        if seconds < VALIDITY_SECONDS[0]:
            return refusal_outcome(30036)
        service = self._settings.messaging_service
        try:
            taken = self._messages.create(
                to=message.to,
                body=unset if message.content_sid else message.body,
                content_sid=message.content_sid or unset,
                content_variables=_variables(message) if message.content_sid else unset,
                messaging_service_sid=service or unset,
                from_=unset if service else self._sender_for(message.sender, message.to),
                validity_period=min(seconds, VALIDITY_SECONDS[1]),
                status_callback=self._report_url(message),
                content_retention=self._settings.content_retention or unset,
                address_retention=self._settings.address_retention or unset,
            )
        except SDK_ERRORS as failure:
            return outcome_of_error(message, failure)
        return (
            Accepted(taken.sid)
            if taken.sid
            else log_unknown_outcome(message, "an answer without a SID")
        )

    def list_sent(self, to: str, sender: str, since: datetime) -> Sequence[SentMessage]:
        """See bot.carrier.types.Carrier.

        The carrier's own filter by time would leave out texts that it has accepted and not sent
        yet, and its filter by sender those that a messaging service has not chosen a number for.
        Where it hides the numbers it has sent to, no text can be found by number.
        """
        if self._settings.address_retention == "obfuscate":
            raise CarrierError("the carrier hides whom it has sent to (TWILIO_ADDRESS_RETENTION)")
        source, found = self._sender_for(sender, to), []
        with translate_sdk_errors():
            for text in self._list_messages(since, to=to):
                if text is None:
                    raise CarrierError("more texts to one number than are read")
                ours = self._settings.messaging_service or text.from_ in (None, "", source)
                if text.direction == "outbound-api" and ours:
                    body, at = text.body or None, text.date_created
                    found.append(SentMessage(text.sid, text.status, body, at, text.error_code))
        return found

    def service_numbers(self) -> Sequence[str]:
        """See bot.carrier.types.Carrier."""
        service = self._settings.messaging_service
        return CarrierAccount(self._settings).service_numbers(service) if service else ()

    def list_received(self, to: str, since: datetime) -> Sequence[ReceivedMessage]:
        """See bot.carrier.types.Carrier."""
        found: list[ReceivedMessage] = []
        with translate_sdk_errors():
            for text in self._list_messages(
                since, to=to, date_sent_after=(since - MAX_CLOCK_SKEW).astimezone(UTC)
            ):
                if text is None:
                    log.warning("more texts arrived than are caught up with: the newest are taken")
                elif text.direction == "inbound":
                    body, carried, at = text.body or "", _attachment(text), text.date_created
                    found.append(ReceivedMessage(text.sid, text.from_, text.to, body, carried, at))
        return found[::-1]

    def redact(self, sid: str) -> None:
        """See bot.carrier.types.Carrier. A text that the carrier no longer has is no error."""
        message_erasure.redact(self._messages, sid)

    def list_unredacted(self, number: str, since: datetime, until: datetime) -> Sequence[str]:
        """See bot.carrier.types.Carrier."""
        return message_erasure.unredacted_sids(self._list_messages, number, since, until)

    def erase(self, sid: str, after: timedelta) -> bool:
        """See bot.carrier.types.Carrier. With a messaging service, a text may have been sent from
        another number of ours. Such a text is found only by its own delivery report."""
        return message_erasure.erase_messages(self._messages, self._list_messages, sid, after)

    def _report_url(self, message: OutgoingMessage) -> str:
        """Where the carrier posts the text's delivery reports."""
        which = f"row={message.row}" + (f"&mark={message.mark}" if message.mark else "")
        return f"{self._settings.public_url}/webhooks/status?{which}{STATUS_RETRY_FRAGMENT}"

    def _sender_for(self, sender: str, to: str) -> str:
        return to_same_channel(sender or self._settings.number, to)

    def _list_messages(self, since: datetime, **filters: Any) -> Iterator[Any]:
        """The texts of the carrier's list since then, newest first; finally None if there may be
        more of them."""
        page: Any = None
        for _ in range(MAX_PAGES):
            page = page.next_page() if page else self._messages.page(page_size=PAGE_SIZE, **filters)
            texts = list(page)
            fresh = [text for text in texts if text.date_created >= since - MAX_CLOCK_SKEW]
            yield from fresh
            if len(fresh) < len(texts) or not page.next_page_url:
                return
        yield None


def _variables(message: OutgoingMessage) -> str:
    """What stands in a template's only slot."""
    return json.dumps({"1": message.body})


def _attachment(text: Any) -> Attachment:
    """What came with a text of the carrier's list. It is asked for only where there are no words,
    and no more than its type."""
    if not int(text.num_media or 0):
        return Attachment.NONE
    first = [] if text.body else text.media.list(limit=1)
    return attachment_of(first[0].content_type or "") if first else Attachment.FILE


def _silence_http_logs() -> None:
    """Keep addresses, which have people's numbers in them, out of urllib3's log messages at every
    log level."""
    for name in ("urllib3.connection", "urllib3.connectionpool"):
        logging.getLogger(name).addFilter(_has_no_account_path)


def _has_no_account_path(record: logging.LogRecord) -> bool:
    return "/Accounts/" not in record.getMessage()


# The SDK logs each request with the phone numbers in it.
_SILENT_LOG = logging.getLogger("handrail.sdk")
_SILENT_LOG.disabled = True
