"""Finding a meeting: from a place to a list, from a list to one meeting's details."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.states import (
    MAX_LISTED_MEETINGS,
    AskPlace,
    ChoosePlace,
    Idle,
    Results,
)
from flows.conversation.time_zones import clock_zone
from flows.conversation.turn import Context, Intent, SearchAnswer, Step, Topic
from flows.dialogs.ask_where import ask, offer_place
from flows.dialogs.list_notes import holiday_note, note_below
from flows.dialogs.meeting_in_mind import listed_meeting, reader_zone
from flows.dialogs.meetings_by_name import is_surely_name, meetings_of_name, queries_by_name
from flows.dialogs.report_warning import report_warning
from flows.dialogs.search_fallbacks import WEEK, build_query, search_attempts
from flows.domain.places import Place
from flows.domain.search import (
    MEETINGS_PER_PAGE,
    Hit,
    Query,
    SearchPage,
    Window,
    default_window,
    search_meetings,
)
from flows.replies.search_replies import SearchReplies
from flows.replies.shared_phrases import join_sentences
from flows.understanding.place_finder import FoundPlace
from flows.understanding.place_resolver import CityOfPart, PlaceChoices, WholeRegion
from flows.understanding.place_spelling import PlaceGuess
from flows.understanding.search_request import SearchRequest


def search_or_ask(
    conversation: Conversation,
    where: FoundPlace,
    wanted: SearchRequest,
    context: Context,
    texts: SearchReplies,
    note: str = "",
    *,
    crossing: bool = False,
) -> Step:
    """What is known of where to look, turned into a list or into a question. `crossing`: streets
    of the place were named, which we do not know."""
    refining = texts.refining
    opening = refining.heading_streets_unknown if crossing else None
    if isinstance(where, CityOfPart):
        where, opening = where.where, refining.heading_part_unknown
    match where:
        case Place():
            opening = None if where.code else opening
            return list_meetings(
                conversation, where, wanted, context, texts, note=note, opening=opening
            )
        case PlaceChoices(places):
            asking = conversation.move_to(ChoosePlace(places, wanted))
            return ask(asking, texts.choose_place(places), context)
        case WholeRegion(name):
            return ask(conversation.move_to(AskPlace(wanted)), texts.which_town(name), context)
        case PlaceGuess(place):
            return offer_place(conversation, place, texts.did_you_mean(place), wanted, context)


def repeat_choices(
    conversation: Conversation, state: ChoosePlace, context: Context, texts: SearchReplies
) -> Step:
    """No answer which of the choices: the question once more."""
    return ask(conversation.stay_with(state), texts.choose_place(state.choices), context)


def list_meetings(
    conversation: Conversation,
    place: Place | None,
    wanted: SearchRequest,
    context: Context,
    texts: SearchReplies,
    *,
    note: str = "",
    opening: Callable[[str], str] | None = None,
    before: str = "",
) -> Step:
    """The meetings wanted; if there are none, the same kind within a week, then with one wish less
    after the other, then online ones. Without a place, online ones only.

    A `note` stands under the list, and `before` above its heading. `opening` puts before a heading
    what we do not know of the place: the part of it, or the streets, that were named.
    """
    asked = build_query(wanted, place, context)
    by_name = _list_by_name(conversation, asked, wanted, context, texts)
    if by_name:
        return by_name
    unknown_name = place is not None and is_surely_name(wanted, place)
    wanted = replace(wanted, names=())  # said once, it is no wish any more
    for heading, attempt in search_attempts(asked, wanted, context, texts):
        found = search_meetings(context.meetings, attempt)
        if found.hits:
            listed = list_of(attempt, found, wanted, context)
            if unknown_name:
                heading = texts.refining.heading_name_unknown(heading)
            elif opening:
                heading = opening(heading)
            heading = join_sentences(before, heading)
            below = note or note_below(wanted, asked, attempt, context, texts)
            step = show_page(conversation, listed, heading, context, texts, below)
            return replace(step, search_answer=SearchAnswer(asked, found.hits))
    reply, answer = texts.lists.nothing_at_all(place), SearchAnswer(asked, ())
    return Step(conversation.move_to(Idle()), Intent.MEETING, (reply,), search_answer=answer)


def _list_by_name(
    conversation: Conversation,
    asked: Query,
    wanted: SearchRequest,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The meetings of a group or in a building that is named, or the only one in full; None where
    no name is known near the place."""
    if not wanted.names or asked.place is None or asked.online:
        return None
    named = meetings_of_name(wanted, asked.place, context)
    for attempt in queries_by_name(named, asked, wanted, context):
        found = search_meetings(context.meetings, attempt)
        listed = list_of(attempt, found, SearchRequest(names=wanted.names), context)
        if not found.hits:
            continue
        if len(found.hits) == len(attempt.ids) == 1:
            return show_details(conversation.move_to(listed), listed, 1, context, texts)
        heading = texts.refining.heading_by_name(asked.place, named.building)
        return show_page(conversation, listed, heading, context, texts)
    return None


def next_page(
    conversation: Conversation, state: Results, context: Context, texts: SearchReplies
) -> Step:
    """The next page; past the last hour asked for it goes on to the rest of the week."""
    if len(state.hits) >= MAX_LISTED_MEETINGS:
        return Step(conversation.understood(), Intent.MEETING, (texts.lists.list_too_long(),))
    query = state.query.since(default_window(context.now).start)
    rest = replace(query.during(Window(query.window.end, context.now + WEEK)), latest=False)
    for attempt in (query, rest):
        found = _next_unseen(attempt, state.hits, context)
        if found.hits:
            listed = list_of(attempt, found, state.wanted, context, state.hits)
            listed = replace(listed, mixed=listed.mixed or state.mixed)
            return show_page(conversation, listed, texts.lists.heading_more(), context, texts)
    ended, answer = conversation.stay_with(replace(state, more=False)), SearchAnswer(rest, ())
    far = query.window.end > context.now + WEEK
    reply = texts.refining.nothing_more_then() if far else texts.lists.no_more()
    return Step(ended, Intent.MEETING, (reply,), search_answer=answer)


def _next_unseen(query: Query, seen: Sequence[Hit], context: Context) -> SearchPage:
    """The next hits not shown yet. They are told apart by what was shown, not by their place in the
    list, because hours may pass between two texts."""
    if query.window.start >= query.window.end:
        return SearchPage((), False)
    shown = {(hit.id, hit.start) for hit in seen}
    found = search_meetings(context.meetings, query, take=len(seen) + MEETINGS_PER_PAGE)
    hits = tuple(hit for hit in found.hits if (hit.id, hit.start) not in shown)
    more = found.more or len(hits) > MEETINGS_PER_PAGE
    return SearchPage(hits[:MEETINGS_PER_PAGE], more, found.mixed)


def repeat_page(
    conversation: Conversation, state: Results, context: Context, texts: SearchReplies
) -> Step:
    """The last page once more."""
    known = context.meetings.get([hit.id for hit in state.hits[-state.page_size :]])
    hits = tuple(
        hit._replace(fellowship=known[hit.id].fellowship, rule=known[hit.id].rule)
        if hit.id in known
        else hit
        for hit in state.hits
    )
    listed = replace(state, hits=hits, details_number=0)
    return show_page(conversation, listed, texts.lists.heading_again(), context, texts)


def show_details(
    conversation: Conversation, state: Results, number: int, context: Context, texts: SearchReplies
) -> Step:
    """One meeting of the list in full; one that is over, as it will be next time."""
    query = state.query
    if not 1 <= number <= len(state.hits):
        return ask(
            conversation, texts.lists.no_such_number(len(state.hits)), context, Intent.DETAILS
        )
    about = listed_meeting(state, number, context)
    if about is None:
        return ask(conversation.understood(), texts.lists.meeting_gone(), context, Intent.DETAILS)
    reply = texts.lists.details(
        about.meeting,
        about.hit,
        context.now,
        about.zone,
        online=query.online,
        mixed=state.mixed,
        warning=report_warning(about.meeting.id, context, texts.language),
    )
    answer = SearchAnswer(query, (about.hit,))
    after = conversation.stay_with(replace(state, details_number=number))
    return Step(after, Intent.DETAILS, (reply,), search_answer=answer, topic=Topic.ALL)


def found_place(step: Step | None) -> bool:
    """Whether a search was made, at a place that is known."""
    answer = step and step.search_answer
    asks = step and isinstance(step.state, AskPlace | ChoosePlace)
    return bool(answer and not asks and (answer.hits or answer.query.place))


def list_of(
    query: Query,
    found: SearchPage,
    wanted: SearchRequest,
    context: Context,
    shown: Sequence[Hit] = (),
) -> Results:
    """The list whose last page is `found`, after what was `shown` before."""
    hits = found.hits
    if query.online:
        zone = ZoneInfo(clock_zone(query.place, context))
        hits = tuple(hit._replace(start=hit.start.astimezone(zone)) for hit in hits)
    more = found.more or query.window.end < context.now + WEEK
    more = more and len(shown) + len(hits) < MAX_LISTED_MEETINGS
    return Results(query, (*shown, *hits), len(hits), more, wanted, mixed=found.mixed)


def show_page(
    conversation: Conversation,
    listed: Results,
    heading: str,
    context: Context,
    texts: SearchReplies,
    note: str = "",
) -> Step:
    """An answer that shows the last page of a list, with a `note` below it."""
    query, hits = listed.query, listed.hits[-listed.page_size :]
    reply = texts.lists.meeting_list(
        heading,
        hits,
        len(listed.hits) - len(hits) + 1,
        context.now,
        reader_zone(query, context),
        place=query.place,
        online=query.online,
        more=listed.more,
        note=note or holiday_note(hits, query, context, texts),
        hint_known=isinstance(conversation.search_state, Results),
        by_phone=query.filters.by_phone,
        mixed=listed.mixed,
    )
    answer = SearchAnswer(query, hits)
    # What is kept between two texts names no fellowships and no rules.
    kept = tuple(hit._replace(fellowship="", rule="") for hit in listed.hits)
    listed = replace(listed, hits=kept)
    return Step(conversation.move_to(listed), Intent.MEETING, (reply,), search_answer=answer)
