"""What a decision knows of talks by text: where this person sits in one, and what the line offers.

A seat is one end of a relay. It holds nothing of the other end but a volunteer's first name.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Protocol

from flows.domain.relay import Relay, Side


class OfferKind(Enum):
    """Whether a line offers a talk: NO, nobody is on (NOBODY), or somebody is (OPEN)."""

    NO = auto()
    NOBODY = auto()
    OPEN = auto()


@dataclass(frozen=True, slots=True)
class TalkOffer:
    """What a line offers now. `again_at` is when people answer again, in the line's zone, None if
    no shift is known."""

    kind: OfferKind = OfferKind.NO
    again_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Seat:
    """One end of a relay that is live, or ended a short while ago.

    `id` and `version` tell the relay as it was read. `code` is its number, as in T7. `alias` is the
    volunteer's first name, "" while there is none. `worker_runs`: what is passed on will be sent.
    `lately` is how many texts were passed on to the other end in the last minute.
    """

    id: int
    version: int
    relay: Relay
    side: Side
    code: int
    alias: str = field(default="", repr=False)
    worker_runs: bool = True
    lately: int = 0


@dataclass(frozen=True, slots=True)
class RelayClaim:
    """A volunteer of the line wants the relay of a code. `seat` is None where there is none that
    waits, `volunteer` their id; `refused`: they may not have this one; `talking`: they are in
    another one."""

    volunteer: int
    seat: Seat | None = None
    refused: bool = False
    talking: bool = False


class RelayDesk(Protocol):
    """What is known of talks, looked up for one text."""

    def seat(self) -> Seat | None:
        """Where the sender sits."""
        ...

    def offer(self) -> TalkOffer:
        """What the line offers them."""
        ...

    def claim(self, code: int) -> RelayClaim | None:
        """What comes of a claim of theirs; None where they are no volunteer of the line."""
        ...


class _NoRelays:
    """No talks at all."""

    def seat(self) -> Seat | None:
        return None

    def offer(self) -> TalkOffer:
        return TalkOffer()

    def claim(self, code: int) -> RelayClaim | None:
        return None


NO_RELAYS: RelayDesk = _NoRelays()
