"""Who of a line's volunteers can take a day of a shift, and who can swap one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from flows.domain.shifts import SEARCH_PERIOD, Duty, Shift, ShiftDays, duties_between
from flows.domain.volunteers import LineVolunteer, VolunteerState


@dataclass(frozen=True)
class LineTeam:
    """The volunteers and the shifts of a line at one moment."""

    members: Sequence[LineVolunteer]
    shifts: Sequence[Shift]
    days: ShiftDays
    now: datetime

    @cached_property
    def duties(self) -> Sequence[Duty]:
        """The duties that have not ended, for as far ahead as anybody looks."""
        return duties_between(self.shifts, self.days, self.now, self.now + SEARCH_PERIOD)

    @cached_property
    def active(self) -> frozenset[int]:
        """The ids of those who answer for the line."""
        return frozenset(one.id for one in self.members if one.state is VolunteerState.ACTIVE)

    def duties_of(self, volunteer: int) -> list[Duty]:
        """The duties of a volunteer that have not ended, the next first."""
        return [duty for duty in self.duties if duty.volunteer == volunteer]

    def gaps(self, within: timedelta) -> list[Duty]:
        """The duties that begin within so long and that nobody who answers takes."""
        until = self.now + within
        return [
            duty
            for duty in self.duties
            if duty.volunteer not in self.active and self.now < duty.start < until
        ]

    def who_can_take(self, duty: Duty, giver: int) -> Iterator[LineVolunteer]:
        """The others who answer for the line and are free then, in no quiet hours of theirs."""
        for other in self.members:
            if other.id != giver and self._is_free(other, duty):
                yield other

    def who_can_swap(
        self, duty: Duty, giver: LineVolunteer
    ) -> Iterator[tuple[LineVolunteer, Duty]]:
        """The others who can take a duty, each with the next of their own for it that the giver can
        take."""
        for other in self.who_can_take(duty, giver.id):
            for theirs in self.duties_of(other.id):
                if theirs.start > self.now and self._is_free(giver, theirs, but=duty):
                    yield other, theirs
                    break

    def _is_free(self, volunteer: LineVolunteer, duty: Duty, but: Duty | None = None) -> bool:
        """Whether a volunteer can take a duty: `but` one that they give away for it."""
        if volunteer.id not in self.active or volunteer.is_quiet(duty.start):
            return False
        return not any(
            own.start < duty.end and duty.start < own.end
            for own in self.duties_of(volunteer.id)
            if own != but
        )
