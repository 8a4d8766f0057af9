"""The meetings of a list by how long they last: the longest or the shortest first."""

from collections.abc import Sequence

from flows.conversation.conversation import Conversation
from flows.conversation.states import Results
from flows.conversation.turn import Context, Intent, SearchAnswer, Step
from flows.dialogs import find_meeting
from flows.domain.search import MEETINGS_PER_PAGE, Hit, SearchPage, search_meetings
from flows.replies.search_replies import SearchReplies
from flows.understanding.parsed_request import Move

# So many meetings of the time that was asked for are looked at.
MAX_COMPARED = 60


def meetings_by_length(
    conversation: Conversation, state: Results, order: Move, context: Context, texts: SearchReplies
) -> Step:
    """The first of them in an `order` of LONGEST or SHORTEST, without those of which the list does
    not say how long they last."""
    query = state.query.since(context.now)
    hits = search_meetings(context.meetings, query, take=MAX_COMPARED).hits or state.hits
    minutes = _minutes_of(hits, context)
    known = [hit for hit in hits if minutes.get(hit.id)]
    if not known:
        answer = SearchAnswer(state.query, ())
        said = texts.refining.no_lengths()
        return Step(conversation.understood(), Intent.MEETING, (said,), search_answer=answer)
    sign = -1 if order is Move.LONGEST else 1
    known.sort(key=lambda hit: (sign * minutes[hit.id], hit.start))
    shown = tuple(known[:MEETINGS_PER_PAGE])
    page = SearchPage(shown, more=len(hits) > len(shown))
    listed = find_meeting.list_of(query, page, state.wanted, context)
    place = query.place if not query.online else None
    heading = texts.refining.heading_by_length(place, longest=order is Move.LONGEST)
    note = texts.refining.lengths([minutes[hit.id] for hit in shown])
    return find_meeting.show_page(conversation, listed, heading, context, texts, note)


def _minutes_of(hits: Sequence[Hit], context: Context) -> dict[int, int]:
    """How long meetings last, by id, where the list says so."""
    found = context.meetings.get([hit.id for hit in hits])
    return {number: meeting.minutes for number, meeting in found.items() if meeting.minutes}
