"""What a carrier does for us, whether it is the real one or a dry run."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from bot.carrier.outcomes import Outcome

# Before a number that is meant on this channel.
WHATSAPP_PREFIX = "whatsapp:"


class CarrierError(Exception):
    """The carrier could not be asked, or its answer could not be read. Names no person. `code` is
    the carrier's error code, if it gave one."""

    def __init__(self, message: str, code: int | None = None) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """A text to be sent. `row` is its id in the outbox, which comes back in the carrier's receipts.

    `sender` is the line's own number; a person on WhatsApp is answered from that number there.
    After `valid_for` the carrier drops what still waits in its queue.
    """

    to: str = field(repr=False)
    sender: str
    body: str = field(repr=False)
    row: int
    valid_for: timedelta


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A text of ours that the carrier knows of. `status` is its own word for where it stands, which
    bot.carrier.message_status reads; `body` is None where it was not kept."""

    sid: str
    status: str
    body: str | None = field(repr=False)
    at: datetime
    code: int | None = None


@dataclass(frozen=True, slots=True)
class ReceivedMessage:
    """A text to us that the carrier knows of."""

    sid: str
    sender: str = field(repr=False)
    to: str
    body: str = field(repr=False)
    pictures: int
    at: datetime


class Carrier(Protocol):
    """The carrier. `str()` of it says which one it is."""

    def send(self, message: OutgoingMessage) -> Outcome:
        """Hand a text over, once. Never raises for what the carrier or the network does."""

    def list_sent(self, to: str, sender: str, since: datetime) -> Sequence[SentMessage]:
        """The texts sent to somebody from a number of ours, other than replies in TwiML, that the
        carrier has taken since then; newest first. Raises CarrierDown if that is not known to be
        all of them: a text must not be sent again for want of an answer."""

    def service_numbers(self) -> Sequence[str]:
        """The numbers of the messaging service, if there is one: it may text from each, and people
        answer to each. Raises CarrierDown."""

    def list_received(self, to: str, since: datetime) -> Sequence[ReceivedMessage]:
        """The texts to a number of ours since then, oldest first; of a great many, the newest.
        Raises CarrierDown."""

    def redact(self, sid: str) -> None:
        """Have the carrier forget the words and pictures of a text. Raises CarrierDown where it
        does not, as long as the text is on its way."""

    def list_unredacted(self, number: str, since: datetime, until: datetime) -> Sequence[str]:
        """The ids of the texts between these moments, to and from a number of ours, that the
        carrier has words or pictures of. Of a great many, the newest. Raises CarrierDown."""

    def erase(self, sid: str, after: timedelta) -> bool:
        """Have the carrier forget that there were any texts between a number of ours and whoever
        wrote, or got, this one, up to so long after it; and whether it has. Where it has not, for
        some are on their way, ask again. Raises CarrierDown."""


def to_same_channel(ours: str, theirs: str) -> str:
    """A number of ours, as it is written on the channel that theirs is on (SMS or WhatsApp)."""
    number = ours.removeprefix(WHATSAPP_PREFIX)
    return WHATSAPP_PREFIX + number if number and theirs.startswith(WHATSAPP_PREFIX) else number


def on_each_channel(ours: str) -> tuple[str, str]:
    """A number of ours, as it is written on SMS and on WhatsApp."""
    number = ours.removeprefix(WHATSAPP_PREFIX)
    return number, WHATSAPP_PREFIX + number
