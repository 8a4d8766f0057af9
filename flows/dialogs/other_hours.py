"""Other meetings than those of the list on the screen: later, earlier, or farther away."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from flows.conversation.conversation import Conversation
from flows.conversation.states import Results
from flows.conversation.turn import Context, Intent, SearchAnswer, Step
from flows.dialogs import ask_where, find_meeting
from flows.dialogs.search_fallbacks import WEEK, asked_time, build_query, within_week
from flows.domain.search import Hit, Query, Window, search_meetings
from flows.domain.time_window import STARTED_GRACE, Day
from flows.replies.search_replies import SearchReplies
from flows.understanding.parsed_request import ParsedRequest
from flows.understanding.search_request import SearchRequest

ONE_MINUTE = timedelta(minutes=1)
# Where no distance was shown, farther begins here.
NEAR_MILES = 5.0


def later_meetings(
    conversation: Conversation,
    state: Results,
    request: ParsedRequest,
    wanted: SearchRequest,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """Those that begin after the last one shown: of the time that the text names, else to the end
    of the week."""
    last = max(hit.start for hit in _page(state)) + ONE_MINUTE
    rest = _in_order(state.query.during(Window(last, max(last, context.now + WEEK))))
    spans = [rest]
    if request.when:
        asked = _in_order(build_query(wanted, state.query.place, context).since(last))
        spans = [asked, rest]
    else:
        wanted = state.wanted
    for query in spans:
        step = _list_other(conversation, wanted, query, "", context, texts)
        if step:
            return step
    return _nothing(conversation, rest, texts.lists.no_more())


def earlier_meetings(
    conversation: Conversation, state: Results, context: Context, texts: SearchReplies
) -> Step:
    """Those that begin before the first one shown last: on its day, else from now on; if there are
    none, those of the next day up to its hour."""
    begin, first = context.now - STARTED_GRACE, min(hit.start for hit in _page(state))
    query, wanted = _in_order(state.query), replace(state.wanted, latest=False)
    for since in (max(begin, _midnight(first)), begin):
        asked = query.during(_span(since, first))
        step = _list_other(conversation, wanted, asked, "", context, texts)
        if step:
            return step
    next_day = first + timedelta(days=1)
    today = context.now.astimezone(first.tzinfo).date()
    heading = texts.refining.heading_nothing_earlier(next_day.date(), today)
    following = query.during(_span(_midnight(next_day), next_day))
    step = _list_other(conversation, wanted, following, heading, context, texts)
    return step or _nothing(conversation, query, texts.refining.nothing_earlier())


def farther_meetings(
    conversation: Conversation, state: Results, context: Context, texts: SearchReplies
) -> Step:
    """Those further away than all that were shown, at the same time, else within the week."""
    shown = [hit.miles for hit in state.hits if hit.miles is not None]
    beyond = max([state.query.beyond_miles, *shown]) if shown else NEAR_MILES
    wanted = replace(state.wanted, nearest=False, max_miles=None, beyond_miles=beyond)
    place = state.query.place
    if place is None:
        return ask_where.ask_place(conversation, replace(wanted, beyond_miles=0.0), context, texts)
    asked = replace(build_query(wanted, place, context), online=False)
    for query in (asked, within_week(replace(asked, latest=False), context)):
        heading = texts.refining.heading_farther(place)
        step = _list_other(conversation, wanted, query, heading, context, texts)
        if step:
            return step
    return _nothing(conversation, state.query, texts.refining.none_farther())


def ask_day(conversation: Conversation, state: Results, texts: SearchReplies) -> Step:
    """The question which other day; the list stays."""
    return _nothing(conversation, state.query, texts.refining.which_day())


def _list_other(
    conversation: Conversation,
    wanted: SearchRequest,
    query: Query,
    heading: str,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    found = search_meetings(context.meetings, query)
    if not found.hits:
        return None
    listed = find_meeting.list_of(query, found, wanted, context)
    heading = heading or _heading(query, wanted, context, texts)
    return find_meeting.show_page(conversation, listed, heading, context, texts)


def _heading(query: Query, wanted: SearchRequest, context: Context, texts: SearchReplies) -> str:
    if query.place is None or query.online:
        return texts.lists.heading_online()
    tonight = query.window.end <= context.now + timedelta(days=1) and wanted.when.day is Day.TODAY
    span = asked_time(query, wanted, context, texts) if tonight else ""
    return texts.lists.heading_near(query.place, span)


def _page(state: Results) -> Sequence[Hit]:
    """The meetings of the last answer."""
    return state.hits[-state.page_size :]


def _in_order(query: Query) -> Query:
    """The same with the first hour first."""
    return replace(query, nearest=False, latest=False)


def _nothing(conversation: Conversation, query: Query, reply: str) -> Step:
    """An answer without a list: the one on the screen stays."""
    answer = SearchAnswer(query, ())
    return Step(conversation.understood(), Intent.MEETING, (reply,), search_answer=answer)


def _span(start: datetime, end: datetime) -> Window:
    return Window(start, max(start, end))


def _midnight(moment: datetime) -> datetime:
    """The moment with which its day begins, by its own clock."""
    return datetime.combine(moment.date(), datetime.min.time(), moment.tzinfo)
