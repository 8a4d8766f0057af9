"""A list without meetings: for decisions while no list can be read."""

from collections.abc import Iterable, Sequence

from flows.domain.map_cells import Area
from flows.domain.meetings import Meeting
from flows.domain.search import Candidate, Filters, MeetingName


class NoMeetings:
    """Meetings (flows.domain.search), and there are none."""

    def near(self, area: Area, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """None."""
        return ()

    def online(self, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """None."""
        return ()

    def names_in(self, area: Area) -> Iterable[MeetingName]:
        """None."""
        return ()

    def get(self, ids: Sequence[int]) -> dict[int, Meeting]:
        """None."""
        return {}
