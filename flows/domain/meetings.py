"""What a meeting is, for the code that reads, stores, searches and shows meetings."""

from dataclasses import dataclass
from enum import StrEnum

from flows.domain.occurrence import LONG_MINUTES


class MeetingKind(StrEnum):
    """How people take part. `CLOSED` is a meeting without an open door or a link: never shown."""

    IN_PERSON = "in_person"
    HYBRID = "hybrid"
    ONLINE = "online"
    CLOSED = "closed"

    @property
    def has_door(self) -> bool:
        """Whether people can be sent to its address."""
        return self in (MeetingKind.IN_PERSON, MeetingKind.HYBRID)

    @property
    def has_link(self) -> bool:
        """Whether it can be joined by video or phone."""
        return self in (MeetingKind.HYBRID, MeetingKind.ONLINE)


class ClosedReason(StrEnum):
    """Why a CLOSED meeting is offered to nobody. The values are stored, but HIDDEN."""

    RESTS = ""  # its list says that it does not meet for now
    MOVED = "moved"  # its list says so, and gives the old address
    NO_WAY_IN = "no_way_in"  # its list gives neither a door nor a link
    HIDDEN = "hidden"  # an operator was told that nobody is there


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting as its list gives it, checked and cleaned.

    `day` is 0 for Sunday to 6 for Saturday and `minute` the minutes after midnight, both by the
    wall clock of `zone` (IANA); both are None for a meeting by appointment. `minutes` is how long
    it lasts, None if not said. `lat` and `lon` are degrees (WGS 84) or None; `approximate` says
    that they are not its door's (a ZIP's centre, a default point), so that no distance is shown.
    `types` are its fellowship's own codes, upper case. `updated` is when its list last changed it,
    "2026-03-06 18:40:00" in UTC, "" if not said. `rule` says on which of its days it meets, "" for
    every week (flows.domain.occurrence). `closed_reason` says why one is CLOSED, and nothing of any
    other. Nothing here may name or reach a private person.
    """

    source_id: str
    name: str
    day: int | None
    minute: int | None
    zone: str
    kind: MeetingKind
    fellowship: str = ""
    types: tuple[str, ...] = ()
    minutes: int | None = None
    lat: float | None = None
    lon: float | None = None
    approximate: bool = False
    venue: str = ""
    address: str = ""
    region: str = ""
    group: str = ""
    notes: str = ""
    venue_notes: str = ""
    join_url: str = ""
    join_notes: str = ""
    dial_in: str = ""
    dial_in_notes: str = ""
    url: str = ""
    office: str = ""
    office_phone: str = ""
    updated: str = ""
    rule: str = ""
    closed_reason: ClosedReason = ClosedReason.RESTS
    id: int = 0

    @property
    def is_long(self) -> bool:
        """Whether it is found as long as it is on."""
        return self.day is not None and (self.minutes or 0) > LONG_MINUTES

    @property
    def rests(self) -> bool:
        """Whether it is offered to nobody for now, and may be again."""
        closed = self.kind is MeetingKind.CLOSED
        return closed and self.closed_reason is not ClosedReason.NO_WAY_IN

    @property
    def joinable(self) -> bool:
        """Whether the list gives a link or a number to join it by."""
        return self.kind.has_link and bool(self.join_url or self.dial_in)
