"""A meeting as a person talks about it: the record, and the occurrence that is meant."""

from datetime import datetime, timedelta
from typing import NamedTuple

from flows.domain.meetings import Meeting
from flows.domain.occurrence import next_start
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
        meeting, hit = self.meeting, self.hit
        over = hit.start + meeting_length(meeting) <= now
        if not over or meeting.day is None or meeting.minute is None:
            return self
        after = now - meeting_length(meeting)
        start = next_start(meeting.day, meeting.minute, meeting.zone, meeting.rule, after)
        return self._replace(hit=hit._replace(start=start.astimezone(hit.start.tzinfo)))


def meeting_length(meeting: Meeting) -> timedelta:
    """How long it lasts, or is taken to last."""
    return timedelta(minutes=meeting.minutes) if meeting.minutes else DEFAULT_MEETING_LENGTH
