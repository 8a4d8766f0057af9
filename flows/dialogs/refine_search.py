"""What a further text does to a search: it refines what was asked, it does not start over.

- A day, an hour, a kind, a fellowship, "online" or "in person" replace what they contradict and
  leave the rest ("women", then "tomorrow": women tomorrow). A place alone is another place for the
  same search; with more beside it ("meetings in Lincoln", "68102 tonight") the search is new.
- "closer" shows the nearest first; "later" those after the last one shown; "earlier" those before
  the first; "all" drops everything but when.
- "meeting" alone offers the last place again.
"""

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskPlace, ChoosePlace, OfferPlace, Results, State
from flows.conversation.turn import Context, Intent, Step
from flows.dialogs import find_meeting
from flows.replies.search_replies import SearchReplies
from flows.understanding.parsed_request import Attendance, Move, ParsedRequest
from flows.understanding.search_request import ANY_MEETING, SearchRequest

# Moves that ask for other meetings.
REFINING_MOVES = (Move.LATER, Move.EARLIER, Move.CLOSER, Move.ALL)


def refined_request(state: State, request: ParsedRequest, *, anew: bool = False) -> SearchRequest:
    """What is wanted after a text: what was wanted before, as far as that is still talked about,
    refined by the text."""
    if isinstance(state, AskPlace | ChoosePlace | OfferPlace | Results) and not anew:
        return state.wanted.refined_by(request)
    return ANY_MEETING.refined_by(request)


def refine_results(
    conversation: Conversation,
    state: Results,
    request: ParsedRequest,
    wanted: SearchRequest,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The last list anew, if a text without a place changes what was asked for."""
    place = state.query.place
    match request.move:
        case Move.LATER:
            return find_meeting.later_meetings(conversation, state, context, texts)
        case Move.EARLIER:
            return find_meeting.earlier_meetings(conversation, state, context, texts)
    if request.places and request.move is None:
        return None
    if request.refines or request.move in REFINING_MOVES:
        if place is None and wanted.way is not Attendance.ONLINE:
            return find_meeting.ask_place(conversation, wanted, context, texts)
        return find_meeting.list_meetings(conversation, place, wanted, context, texts)
    if request.intent is Intent.MEETING and place:
        question = texts.offer_again(place)
        return find_meeting.offer_place(conversation, place, question, ANY_MEETING, context)
    return None
