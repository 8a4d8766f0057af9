"""The real carrier, by its own SDK. Loading this costs 30 MB: see `bot.carrier.types.choose`."""

import logging
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from requests.adapters import HTTPAdapter
from twilio.base.values import unset
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from bot.carrier import message_erasure
from bot.carrier.account_checks import Account
from bot.carrier.api_responses import FAILURES, asking, be_patient, lost, outcome
from bot.carrier.outcomes import Accepted, Outcome, refusal
from bot.carrier.types import CarrierDown, Outgoing, Received, Sent, same_channel
from bot.settings import Settings

log = logging.getLogger("handrail")

# Seconds to connect, and to wait for each part of an answer. The SDK's own default is for ever.
TIMEOUTS = (5.0, 10.0)

# The carrier takes a ValidityPeriod of so many seconds.
VALID = (1, 36_000)

# How much is read of the carrier's lists, newest first: texts a page (its most), and pages.
PAGE, PAGES = 1000, 5

# How far apart its clock and ours may be.
SKEW = timedelta(minutes=2)


# Has the carrier call again where our answer fails; it takes this for itself, and signs and calls
# the address before it (https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides).
AGAIN = "#rc=3&rp=all"


class Twilio:
    """Twilio's Messages API. Threads may share one."""

    def __init__(self, settings: Settings, timeouts: tuple[float, float] = TIMEOUTS) -> None:
        """With the settings of a worker (Settings.for_worker); `timeouts` in seconds."""
        _hush()
        http = TwilioHttpClient(logger=_SILENT, request_hooks={"response": be_patient})
        http.timeout = timeouts
        # One connection for each sending thread, and some for the ticks that only ask. No retries:
        # a text is handed over once, and what comes of it decides whether it ever is again.
        pool = HTTPAdapter(pool_maxsize=settings.send_threads + 4, max_retries=0)
        session = http.session
        session.mount("https://", pool)
        session.mount("http://", pool)
        # The environment's proxy and certificates, looked up once: for each text it takes a fifth
        # of the time of handing one over.
        around = session.merge_environment_settings(settings.api_url, {}, None, None, None)
        session.proxies, session.verify = around["proxies"], around["verify"]
        session.trust_env = False
        client = Client(settings.account_sid, settings.auth_tokens[0], http_client=http)
        client.edge = client.region = None  # TWILIO_API_URL alone says where
        client.api.base_url = settings.api_url
        self._messages: Any = client.messages
        self._settings = settings

    def __str__(self) -> str:
        sender = self._settings.messaging_service or "each line's own number"
        return f"the carrier at {self._settings.api_url}, from {sender}"

    def send(self, message: Outgoing) -> Outcome:
        """See bot.carrier.types.Carrier."""
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
                status_callback=f"{self._settings.public_url}/webhooks/status?row={message.row}{AGAIN}",
                content_retention=self._settings.content_retention or unset,
                address_retention=self._settings.address_retention or unset,
            )
        except FAILURES as failure:
            return outcome(message, failure)
        return Accepted(taken.sid) if taken.sid else lost(message, "an answer without a SID")

    def sent_to(self, to: str, sender: str, since: datetime) -> Sequence[Sent]:
        """See bot.carrier.types.Carrier.

        The carrier's own filter by time would leave out what it has taken and not sent yet, and
        its filter by sender what a messaging service has not chosen a number for. Where it hides
        the numbers it has sent to, nothing can be found by them.
        """
        if self._settings.address_retention == "obfuscate":
            raise CarrierDown("the carrier hides whom it has sent to (TWILIO_ADDRESS_RETENTION)")
        source, found = self._source(sender, to), []
        with asking():
            for text in self._listed(since, to=to):
                if text is None:
                    raise CarrierDown("more texts to one number than are read")
                ours = self._settings.messaging_service or text.from_ in (None, "", source)
                if text.direction == "outbound-api" and ours:
                    body, at = text.body or None, text.date_created
                    found.append(Sent(text.sid, text.status, body, at, text.error_code))
        return found

    def numbers(self) -> Sequence[str]:
        """See bot.carrier.types.Carrier."""
        service = self._settings.messaging_service
        return Account(self._settings).senders(service) if service else ()

    def received(self, to: str, since: datetime) -> Sequence[Received]:
        """See bot.carrier.types.Carrier."""
        found: list[Received] = []
        with asking():
            for text in self._listed(since, to=to, date_sent_after=(since - SKEW).astimezone(UTC)):
                if text is None:
                    log.warning("more texts arrived than are caught up with: the newest are taken")
                elif text.direction == "inbound":
                    body, pictures, at = (
                        text.body or "",
                        int(text.num_media or 0),
                        text.date_created,
                    )
                    found.append(Received(text.sid, text.from_, text.to, body, pictures, at))
        return found[::-1]

    def redact(self, sid: str) -> None:
        """See bot.carrier.types.Carrier. What the carrier no longer has is forgotten already."""
        message_erasure.redact(self._messages, sid)

    def worded(self, number: str, since: datetime, until: datetime) -> Sequence[str]:
        """See bot.carrier.types.Carrier."""
        return message_erasure.worded(self._listed, number, since, until)

    def erase(self, sid: str, after: timedelta) -> bool:
        """See bot.carrier.types.Carrier. With a messaging service, a text may have gone out from
        another number of ours: that one is found by its own receipt only."""
        return message_erasure.erase(self._messages, self._listed, sid, after)

    def _source(self, sender: str, to: str) -> str:
        return same_channel(sender or self._settings.number, to)

    def _listed(self, since: datetime, **filters: Any) -> Iterator[Any]:
        """The texts of the carrier's list since then, newest first; at last None if there may be
        more of them."""
        page: Any = None
        for _ in range(PAGES):
            page = page.next_page() if page else self._messages.page(page_size=PAGE, **filters)
            texts = list(page)
            fresh = [text for text in texts if text.date_created >= since - SKEW]
            yield from fresh
            if len(fresh) < len(texts) or not page.next_page_url:
                return
        yield None


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
