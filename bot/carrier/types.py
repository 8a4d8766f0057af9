"""The interface of a carrier, whether it is the real one or a dry run."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from bot.carrier.outcomes import Outcome
from flows.domain.attachments import Attachment

# The ids of texts that the carrier makes (its OpenAPI document). Those of `handrail chat` and of
# tests are unknown to it.
MESSAGE_SID = re.compile(r"[SM]M[0-9a-fA-F]{32}")

# The ids of its calls.
CALL_SID = re.compile(r"CA[0-9a-fA-F]{32}")

# Stand before a number on WhatsApp and in RCS.
WHATSAPP_PREFIX, RCS_PREFIX = "whatsapp:", "rcs:"


class CarrierError(Exception):
    """The carrier could not be asked, or its answer could not be read. The message names no person.
    `code` is the carrier's error code, if it gave one."""

    def __init__(self, message: str, code: int | None = None) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """A text to be sent. `row` is its id in the outbox and `mark` that row's own. Both come back in
    delivery reports.

    `sender` is the line's own number; a person on WhatsApp is answered from that number there.
    After `valid_for` the carrier drops the text if it is still in its queue. `content_sid` is the
    template of WhatsApp that `body` stands in, "" where it is the whole text.
    """

    to: str = field(repr=False)
    sender: str
    body: str = field(repr=False)
    row: int
    valid_for: timedelta
    mark: str = ""
    content_sid: str = ""


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A text of ours that the carrier has. `status` is the carrier's own, which
    bot.carrier.message_status reads. `body` is None where the carrier did not keep it."""

    sid: str
    status: str
    body: str | None = field(repr=False)
    at: datetime
    code: int | None = None


@dataclass(frozen=True, slots=True)
class ReceivedMessage:
    """A text to us that the carrier has. `attachment` is the first thing that came with it."""

    sid: str
    sender: str = field(repr=False)
    to: str
    body: str = field(repr=False)
    attachment: Attachment
    at: datetime


class Carrier(Protocol):
    """A carrier. Its `str()` says which one it is."""

    def send(self, message: OutgoingMessage) -> Outcome:
        """Hand a text over, once. Never raises for errors of the carrier or the network."""

    def list_sent(self, to: str, sender: str, since: datetime) -> Sequence[SentMessage]:
        """The texts to a person from a number of ours, other than replies in TwiML, that the
        carrier has accepted since then, newest first. Raises CarrierError if these may not be all:
        a text must not be sent again because the list was incomplete."""

    def service_numbers(self) -> Sequence[str]:
        """The numbers of the messaging service, if there is one. It may send from each of them, and
        people answer to each. Raises CarrierError."""

    def list_received(self, to: str, since: datetime) -> Sequence[ReceivedMessage]:
        """The texts to a number of ours since then, oldest first; if there are too many, the
        newest. Raises CarrierError."""

    def redact(self, sid: str) -> None:
        """Have the carrier erase the words and pictures of a text. Raises CarrierError where it
        does not, as it does while the text is in transit."""

    def list_unredacted(self, number: str, since: datetime, until: datetime) -> Sequence[str]:
        """The ids of the texts between these moments, to and from a number of ours, whose words or
        pictures the carrier still has; if there are too many, the newest. Raises CarrierError."""

    def erase(self, sid: str, after: timedelta) -> bool:
        """Have the carrier erase all texts between a number of ours and the person of this text,
        up to so long after it. Whether all are erased: some may be in transit, and then this is to
        be tried again. Raises CarrierError."""


def person_number(sender: str) -> str:
    """The number of whoever sent a text, by which they are known. RCS is another form of the same
    texts: it shows in the same place on their phone, and what we send later goes there. WhatsApp is
    kept apart."""
    return sender.removeprefix(RCS_PREFIX)


def to_same_channel(ours: str, theirs: str) -> str:
    """A number of ours, written as on the channel of their number (SMS or WhatsApp)."""
    number = ours.removeprefix(WHATSAPP_PREFIX)
    return WHATSAPP_PREFIX + number if number and theirs.startswith(WHATSAPP_PREFIX) else number


def on_each_channel(ours: str) -> tuple[str, ...]:
    """A number of ours, written as on SMS and as on WhatsApp; a sender of RCS as it is."""
    if ours.startswith(RCS_PREFIX):
        return (ours,)
    number = ours.removeprefix(WHATSAPP_PREFIX)
    return number, WHATSAPP_PREFIX + number
