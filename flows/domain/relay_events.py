"""What can happen to a relay, and what follows from it, as data."""

from dataclasses import dataclass
from enum import StrEnum

from flows.domain.relay import EndReason, Side


@dataclass(frozen=True, slots=True)
class Agreed:
    """The texter agreed to the consent text."""


@dataclass(frozen=True, slots=True)
class Wrote:
    """One side wrote something that is to be passed on. `danger`: it tells of danger."""

    side: Side
    danger: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """A volunteer, by their id, says that they take it."""

    volunteer: int


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The volunteer wants somebody else to go on (PASS)."""


@dataclass(frozen=True, slots=True)
class MoreTime:
    """The volunteer wants the talk to go on longer (+30)."""


@dataclass(frozen=True, slots=True)
class RelayEnds:
    """Something ends it, whatever state it is in: a word of a side, STOP, FORGET ME, an operator, a
    worker that was away, the line's switch."""

    reason: EndReason
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed. `free` are the volunteers who can be asked now, in the shift's order: on, in
    no relay, and not apart from this texter. `on` are all who are on, whatever they do. `all_asked`
    is the line's wish that all are asked at once."""

    free: tuple[int, ...] = ()
    on: frozenset[int] = frozenset()
    all_asked: bool = False


RelayEvent = Agreed | Wrote | Claimed | HandedOver | MoreTime | RelayEnds | Tick


class RelayNotice(StrEnum):
    """What one of the two is told. The sentences are in flows.replies.relay_replies."""

    LOOKING = "looking"
    STILL_LOOKING = "still looking"
    LOOKING_AGAIN = "looking again"
    CONNECTED = "connected"
    TAKEN_BY_YOU = "taken by you"
    HANDED_OVER = "handed over"
    STILL_THERE = "still there"
    TIME_ASKED = "time asked"
    TIME_TOLD = "time told"
    MORE_TIME = "more time"
    NO_MORE_TIME = "no more time"
    SHIFT_OVER = "shift over"
    MAY_BE_IN_DANGER = "danger"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask a volunteer whether they take it."""

    volunteer: int


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell a side something."""

    side: Side
    notice: RelayNotice


@dataclass(frozen=True, slots=True)
class PassOn:
    """Pass the text on to this side."""

    to: Side


@dataclass(frozen=True, slots=True)
class CancelQueued:
    """What waits to be passed on to either side of this relay is not sent any more."""


@dataclass(frozen=True, slots=True)
class AlarmResponsible:
    """Whoever answers for the volunteers is told that somebody may be in danger, without a
    word."""


@dataclass(frozen=True, slots=True)
class BlockTexter:
    """The texter is blocked for a time."""


@dataclass(frozen=True, slots=True)
class FlagVolunteer:
    """The texter reported the volunteer: the coordinators look at it."""


@dataclass(frozen=True, slots=True)
class TellCoordinators:
    """The coordinators are told how it ended, and of nothing else."""

    reason: EndReason


RelayEffect = (
    Ask
    | Tell
    | PassOn
    | CancelQueued
    | AlarmResponsible
    | BlockTexter
    | FlagVolunteer
    | TellCoordinators
)
