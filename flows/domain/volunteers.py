"""A volunteer of a line: in which state they are, and when they may be asked."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo


class VolunteerState(StrEnum):
    """Where somebody stands with a line. The values are stored, so they stay."""

    INVITED = "invited"
    ACTIVE = "active"
    PAUSED = "paused"
    STOPPED = "stopped"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From when until when nothing is asked of somebody, in minutes of their day."""

    since: int
    until: int

    def covers(self, minute: int) -> bool:
        """Whether a minute of the day lies in them."""
        if self.since <= self.until:
            return self.since <= minute < self.until
        return minute >= self.since or minute < self.until


@dataclass(frozen=True, slots=True)
class LineVolunteer:
    """A volunteer as one line knows them. A repr never shows who it is.

    `languages` are codes, the line's own where they gave none. `zone` is theirs. They said ON
    until `on_until`, OFF until `off_until`; both None where they did not. `most_relays` is how many
    people they talk with at once by text; callers are connected with them if `takes_calls`.
    """

    id: int
    line: int
    state: VolunteerState
    alias: str = field(repr=False)
    languages: tuple[str, ...]
    zone: str
    quiet_hours: QuietHours | None = None
    most_relays: int = 1
    wants_reminders: bool = True
    takes_calls: bool = False
    on_until: datetime | None = None
    off_until: datetime | None = None

    def may_be_asked(self, now: datetime) -> bool:
        """Whether they answer for the line and nothing of their own keeps it from asking now."""
        off = self.off_until is not None and self.off_until > now
        return self.state is VolunteerState.ACTIVE and not off and not self.is_quiet(now)

    def is_quiet(self, now: datetime) -> bool:
        """Whether these are their quiet hours."""
        here = now.astimezone(ZoneInfo(self.zone))
        return self.quiet_hours is not None and self.quiet_hours.covers(
            here.hour * 60 + here.minute
        )

    def said_on(self, now: datetime) -> bool:
        """Whether they said ON for this moment."""
        return self.on_until is not None and self.on_until > now
