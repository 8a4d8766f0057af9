"""A meeting as a person talks about it: the record, and the occurrence that is meant."""

from datetime import datetime, timedelta
from typing import NamedTuple

from flows.domain.meetings import Meeting
from flows.domain.search import Hit

# How long a meeting of unknown length is taken to last.
DEFAULT_MEETING_LENGTH = timedelta(hours=1)


class ListedMeeting(NamedTuple):
    """One meeting of a list, or of a reminder.

    `hit` is its next occurrence, or the one going on, and `zone` the one that the person reads
    times in, "" where that is not sure. `online` says that the person asked for online meetings, so
    that its door is of no use to them. `number` is its number in the list, 0 for none.
    """

    meeting: Meeting
    hit: Hit
    zone: str
    online: bool = False
    number: int = 0

    @property
    def has_door(self) -> bool:
        """Whether the person can be sent to its address."""
        return self.meeting.kind.has_door and not self.online

    def occurrence_at(self, now: datetime) -> "ListedMeeting":
        """The same meeting next time, if the occurrence is over by `now`."""
        hit, length = self.hit, meeting_length(self.meeting)
        while hit.start + length <= now:
            hit = hit._replace(start=hit.start + timedelta(weeks=1))  # by its own wall clock
        return self._replace(hit=hit)


def meeting_length(meeting: Meeting) -> timedelta:
    """How long it lasts, or is taken to last."""
    return timedelta(minutes=meeting.minutes) if meeting.minutes else DEFAULT_MEETING_LENGTH
