"""The volunteers of a line as one of them sees them by text: their own duties, the days that others
offer, and what they may do about both."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple, Protocol

from flows.domain.shifts import Duty
from flows.domain.volunteers import LineVolunteer


@dataclass(frozen=True, slots=True)
class ShiftOffer:
    """A day of a shift that this volunteer was asked to take.

    `duty` is it, `alias` whose it is, `back` the day of this volunteer's that the other takes for
    it, None where nothing is swapped. `own` is one that they gave up themselves and may take back;
    `taken`, that somebody has taken it.
    """

    id: int
    duty: Duty
    alias: str = field(repr=False)
    back: Duty | None = None
    own: bool = False
    taken: bool = False


class Team(Protocol):
    """The volunteers of a line, seen by one text's sender; looked up only when it is needed."""

    def me(self) -> LineVolunteer | None:
        """The sender as a volunteer of the line, in whatever state; None if they are none."""
        ...

    def duties(self) -> Sequence[Duty]:
        """The duties of theirs that have not ended, the next first."""
        ...

    def offers(self) -> Sequence[ShiftOffer]:
        """What they were asked to take and has not begun, the newest first."""
        ...

    def others_to_ask(self, duty: Duty) -> int:
        """How many others can be asked to take a duty of theirs."""
        ...

    def others_to_swap(self, duty: Duty) -> int:
        """How many others have a duty to give for one of theirs."""
        ...


class _NoTeam:
    def me(self) -> LineVolunteer | None:
        return None

    def duties(self) -> Sequence[Duty]:
        return ()

    def offers(self) -> Sequence[ShiftOffer]:
        return ()

    def others_to_ask(self, duty: Duty) -> int:
        return 0

    def others_to_swap(self, duty: Duty) -> int:
        return 0


# What somebody sees who is no volunteer.
NO_TEAM: Team = _NoTeam()


class DutyDay(NamedTuple):
    """One day of one shift, by the shift's id."""

    shift: int
    day: date


@dataclass(frozen=True, slots=True)
class AgreeToVolunteer:
    """This person agreed to `wording`: they answer for the line."""

    wording: str


@dataclass(frozen=True, slots=True)
class SetDutyHours:
    """This volunteer is on until a moment, or off until one, whatever their shifts; None for
    neither. `confirmed` is the duty that they say they are there for."""

    on_until: datetime | None = None
    off_until: datetime | None = None
    confirmed: DutyDay | None = None


@dataclass(frozen=True, slots=True)
class GiveUpDuty:
    """This volunteer cannot take a day of a shift: ask the others."""

    duty: DutyDay


@dataclass(frozen=True, slots=True)
class OfferSwap:
    """This volunteer would swap a day of a shift for one of somebody else's: ask the others."""

    duty: DutyDay


@dataclass(frozen=True, slots=True)
class TakeOffer:
    """This volunteer takes what the offer of this id is about."""

    offer: int


VolunteerEffect = AgreeToVolunteer | SetDutyHours | GiveUpDuty | OfferSwap | TakeOffer
