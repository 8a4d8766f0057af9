"""What somebody before a locked door needs first: the next meeting they can still get to, from the
list on their screen or around that door."""

from datetime import timedelta
from typing import NamedTuple

from flows.conversation.states import Results
from flows.conversation.turn import Context
from flows.dialogs.find_meeting import list_of
from flows.dialogs.meeting_in_mind import listed_meeting
from flows.dialogs.search_fallbacks import build_query
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.places import Place
from flows.domain.search import MEETINGS_PER_PAGE, search_meetings
from flows.understanding.parsed_request import Attendance
from flows.understanding.search_request import SearchRequest

# How long after its start people can still come to a meeting.
_LATE = timedelta(minutes=15)


class WayOn(NamedTuple):
    """The list on the screen from now on, and the meeting of it to go to next; None for none."""

    state: Results | None = None
    following: ListedMeeting | None = None

    @property
    def number(self) -> int:
        """The number of the meeting to go to, 0 for none."""
        return self.following.number if self.following else 0


def find_way_on(state: Results | None, wrong: ListedMeeting | None, context: Context) -> WayOn:
    """The first meeting of the list that can still be gone to, elsewhere than the one that was
    wrong; else what is near its door, or online: the list's next page may be far, or empty. Where
    it is not known which was wrong, it was none of these: nobody has asked where they are."""
    following = _next_listed(state, wrong, context) if state else None
    if wrong is None or following:
        return WayOn(state, following)
    found = _list_around(wrong, context)
    return WayOn(found, _next_listed(found, wrong, context)) if found else WayOn(state)


def _next_listed(
    state: Results, wrong: ListedMeeting | None, context: Context
) -> ListedMeeting | None:
    ahead = []
    for number, hit in enumerate(state.hits, 1):
        other = listed_meeting(state, number, context)
        if other is None or hit.start + _LATE <= context.now:
            continue
        if not (wrong and _is_same(wrong, other)):
            ahead.append(other)
    return min(ahead, key=lambda other: (other.hit.start, other.number), default=None)


def _list_around(wrong: ListedMeeting, context: Context) -> Results | None:
    """A list of what is near the door of a meeting that was wrong, or online; None for nothing."""
    meeting = wrong.meeting
    here, wanted = None, SearchRequest(way=Attendance.ONLINE)
    if wrong.has_door:
        if meeting.lat is None or meeting.lon is None:
            return None
        # A place without a name is where they are.
        here = Place("", "", context.line.country, meeting.lat, meeting.lon, meeting.zone)
        wanted = SearchRequest()
    query = build_query(wanted, here, context)
    page = search_meetings(context.meetings, query, take=MEETINGS_PER_PAGE + 1)
    others = [hit for hit in page.hits if hit.id != meeting.id]
    shown = page._replace(hits=tuple(others[:MEETINGS_PER_PAGE]))
    return list_of(query, shown, wanted, context) if others else None


def _is_same(one: ListedMeeting, other: ListedMeeting) -> bool:
    """Whether they are one meeting, or stand before the same door, or behind the same link."""
    if one.meeting.id == other.meeting.id:
        return True
    if one.has_door and other.has_door:
        return bool(one.meeting.address) and one.meeting.address == other.meeting.address
    return bool(one.meeting.join_url) and one.meeting.join_url == other.meeting.join_url
