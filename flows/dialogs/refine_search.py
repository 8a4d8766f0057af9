"""What a further text does to a search: it refines what was asked, it does not start over.

- A day, an hour, a kind, a fellowship, "online" or "in person" replace what they contradict and
  leave the rest ("women", then "tomorrow": women tomorrow). A place alone is another place for the
  same search; with more beside it ("meetings in Lincoln", "68102 tonight") the search is new.
- "closer" shows the nearest first, "farther" what is further away than all that was shown, "later"
  those after the last one shown, "earlier" those before the first, "latest" the last of the day;
  "all" drops everything but when. What is negated is left out from then on.
- A no, or "none of those", gets the next ones, or the question what would suit; the list stays.
- "meeting" alone offers the last place again.
"""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskPlace, ChoosePlace, OfferPlace, Results, State
from flows.conversation.turn import Context, Intent, SearchAnswer, Step, Text
from flows.dialogs import find_meeting, other_hours
from flows.domain.meeting_types import BY_PHONE
from flows.domain.places import Place
from flows.domain.regions import REGIONS_BY_NAME
from flows.replies.meeting_detail_replies import MeetingDetailReplies
from flows.replies.search_replies import SearchReplies
from flows.text.normalize import fold_name
from flows.understanding.list_hours import clocks_in
from flows.understanding.parsed_request import Attendance, Move, ParsedRequest
from flows.understanding.place_resolver import KNOWN_TOWN_PEOPLE, MAX_CHOICES, PlaceChoices
from flows.understanding.search_request import ANY_MEETING, SearchRequest
from flows.understanding.search_steps import asks_latest, find_step
from flows.understanding.understanding import Understanding

# A text that names an hour and nothing else has so many words.
MAX_HOUR_WORDS = 6

# Moves that ask for other meetings.
REFINING_MOVES = (
    Move.LATER,
    Move.EARLIER,
    Move.CLOSER,
    Move.FARTHER,
    Move.LATEST,
    Move.OTHER_DAY,
    Move.OTHER_PLACE,
    Move.ALL,
)


def refined_request(
    state: State, understood: Understanding, *, anew: bool = False
) -> SearchRequest:
    """What is wanted after a text: what was wanted before, as far as that is still talked about,
    refined by the text."""
    before = ANY_MEETING
    if isinstance(state, AskPlace | ChoosePlace | OfferPlace | Results) and not anew:
        before = state.wanted
    wanted = before.refined_by(understood.request)
    wanted = replace(wanted, names=understood.slots.names or wanted.names)
    return replace(wanted, latest=True) if asks_latest(understood.words) else wanted


def asks_by_phone(conversation: Conversation, request: ParsedRequest) -> bool:
    """Whether a text surely asks for meetings by phone: of a meeting just shown it may ask for the
    number."""
    state = conversation.state
    shown = isinstance(state, Results) and state.details_number
    plain = request.mentions_meeting or not request.unused
    return BY_PHONE in request.types and plain and not shown


def refine_results(
    conversation: Conversation,
    state: Results,
    text: Text,
    wanted: SearchRequest,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The last list anew, if a text without a place changes what was asked for."""
    request, place = text.understood.request, state.query.place
    step = request.move or find_step(text.understood.words)
    moved = _without_its_place(conversation, state, text, wanted, context, texts) or _take_step(
        conversation, state, step, request, wanted, context, texts
    )
    if moved:
        return moved
    if step is Move.CLOSER and request.move is None:  # "those are too far, I have no car"
        return _remark(conversation, state, texts.refining.what_would_suit())
    if request.places and step is None and not request.refines:
        return None
    if request.refines or step in REFINING_MOVES:
        return _list_anew(conversation, place, request, wanted, context, texts)
    clock = next(clocks_in(text.understood.words, pointing=True), None)
    if clock and len(text.understood.words) <= MAX_HOUR_WORDS:  # "the 8 o'clock one"
        wanted = replace(wanted, when=replace(wanted.when, at=clock, after=None, before=None))
        return _list_anew(conversation, place, request, wanted, context, texts)
    if request.intent is Intent.MEETING and place:
        question = texts.offer_again(place)
        return find_meeting.offer_place(conversation, place, question, ANY_MEETING, context)
    return None


def _take_step(
    conversation: Conversation,
    state: Results,
    step: Move | None,
    request: ParsedRequest,
    wanted: SearchRequest,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """Other meetings than those on the screen, if a step asks for them."""
    match step:
        case Move.LATER if not request.when.after:
            return other_hours.later_meetings(conversation, state, request, wanted, context, texts)
        case Move.EARLIER if not request.when.after:
            return other_hours.earlier_meetings(conversation, state, context, texts)
        case Move.FARTHER:
            return other_hours.farther_meetings(conversation, state, context, texts)
        case Move.OTHER_DAY if not request.when:
            return other_hours.ask_day(conversation, state, texts)
        case Move.OTHER_PLACE:
            return find_meeting.ask_place(conversation, wanted, context, texts)
    return None


def answer_refusal(
    conversation: Conversation, state: Results, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to a no, or to none of those: the next ones, or the question what would suit."""
    understood = text.understood
    request, negated = understood.request, understood.slots.negated
    if request.refines or not (negated.shown or request.move is Move.NO):
        return None
    if negated.shown and request.move is not Move.NO and state.more and not state.details_number:
        following = find_meeting.next_page(conversation, state, context, texts)
        if following.search_answer and following.search_answer.hits:
            return following
    return _remark(conversation, state, texts.refining.what_would_suit())


def answer_yes(
    conversation: Conversation, state: Results, context: Context, texts: SearchReplies
) -> Step:
    """To a yes that nothing was asked for: which of the list."""
    details = MeetingDetailReplies(context.line, texts.language, context.now, texts.phrases)
    return _remark(conversation, state, details.which_one(len(state.hits)))


def _remark(conversation: Conversation, state: Results, reply: str) -> Step:
    """An answer that leaves the list as it is."""
    answer = SearchAnswer(state.query, ())
    return Step(conversation.understood(), Intent.MEETING, (reply,), search_answer=answer)


def _list_anew(
    conversation: Conversation,
    place: Place | None,
    request: ParsedRequest,
    wanted: SearchRequest,
    context: Context,
    texts: SearchReplies,
) -> Step:
    if place is None and wanted.way is not Attendance.ONLINE:
        return find_meeting.ask_place(conversation, wanted, context, texts)
    return find_meeting.list_meetings(conversation, place, wanted, context, texts)


def _without_its_place(
    conversation: Conversation,
    state: Results,
    text: Text,
    wanted: SearchRequest,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The question where instead, if the text negates the place of the list; the list again, if it
    negates another one."""
    negated, place = text.understood.slots.negated.places, state.query.place
    if not negated or place is None or text.understood.request.places:
        return None
    own = fold_name(place.name)
    regions = [region for name in negated for region in REGIONS_BY_NAME.get(name, ())]
    here = (place.country, place.region) in regions or (place.country, "") in regions
    if not here and not any(fold_name(name) == own for name in negated):
        return find_meeting.list_meetings(conversation, place, wanted, context, texts)
    others = [
        one
        for one in context.places.named(own)
        if one.country == place.country
        and one.region != place.region
        and one.population >= KNOWN_TOWN_PEOPLE
    ]
    if others and place.code == "":
        where = PlaceChoices(tuple(others[:MAX_CHOICES]))
        return find_meeting.search_or_ask(conversation, where, wanted, context, texts)
    return find_meeting.ask_place(conversation, wanted, context, texts)
