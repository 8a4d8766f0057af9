"""A list of meetings in memory: what a database is to production, this is to a pure test."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from flows.domain.map_cells import Area, cell_of
from flows.domain.meetings import Meeting
from flows.domain.search import Candidate, Filters, MeetingName
from flows.domain.week_minutes import week_minute


@dataclass
class MeetingsInMemory:
    """flows.domain.search.Meetings over a list; a meeting's id is its place in it, counted from
    1."""

    meetings: Sequence[Meeting]

    def __post_init__(self) -> None:
        self.meetings = [replace(m, id=n) for n, m in enumerate(self.meetings, 1)]

    def near(self, area: Area, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        for meeting in self._during(start, end, filters):
            if not meeting.kind.has_door or meeting.lat is None or meeting.lon is None:
                continue
            if (
                cell_of(meeting.lat, meeting.lon) in area.cells
                and area.south <= meeting.lat <= area.north
                and area.west <= meeting.lon <= area.east
            ):
                yield self._candidate(meeting)

    def online(self, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        for meeting in self._during(start, end, filters):
            if meeting.joinable:
                yield self._candidate(meeting)

    def names_in(self, area: Area) -> Iterable[MeetingName]:
        for meeting in self.meetings:
            if not meeting.kind.has_door or meeting.lat is None or meeting.lon is None:
                continue
            if cell_of(meeting.lat, meeting.lon) in area.cells:
                point = meeting.lat, meeting.lon
                yield MeetingName(meeting.id, meeting.name, meeting.group, meeting.venue, *point)

    def get(self, ids: Sequence[int]) -> dict[int, Meeting]:
        return {n: self.meetings[n - 1] for n in ids if 0 < n <= len(self.meetings)}

    def _during(self, start: int, end: int, filters: Filters) -> Iterable[Meeting]:
        for meeting in self.meetings:
            if meeting.day is None or meeting.minute is None:
                continue
            if not filters.admit(meeting.fellowship, meeting.types, meeting.kind, meeting.dial_in):
                continue
            minute = week_minute(meeting.day, meeting.minute, meeting.zone)
            if start <= minute < end or meeting.is_long:
                yield meeting

    @staticmethod
    def _candidate(meeting: Meeting) -> Candidate:
        assert meeting.day is not None
        assert meeting.minute is not None
        return Candidate(
            meeting.id,
            meeting.day * 1440 + meeting.minute,
            meeting.zone,
            meeting.lat or 0.0,
            meeting.lon or 0.0,
            meeting.approximate,
            meeting.name,
            meeting.fellowship,
            meeting.rule,
        )
