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
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskPlace, ChoosePlace, OfferPlace, Results, State
from flows.conversation.turn import Context, Intent, SearchAnswer, Step, Text
from flows.dialogs import ask_where, find_meeting, other_hours
from flows.dialogs.by_length import meetings_by_length
from flows.dialogs.named_places import is_waiting
from flows.domain.meeting_types import BY_PHONE
from flows.domain.places import Place
from flows.domain.regions import REGIONS_BY_NAME
from flows.domain.time_window import BEFORE_NAMED_HOUR, WEEKDAYS, ClockTime, Day, When
from flows.replies.meeting_detail_replies import MeetingDetailReplies
from flows.replies.search_replies import SearchReplies
from flows.text.normalize import fold_name
from flows.understanding.list_hours import clocks_in
from flows.understanding.parsed_request import Attendance, Move, ParsedRequest
from flows.understanding.place_resolver import KNOWN_TOWN_PEOPLE, MAX_CHOICES, PlaceChoices
from flows.understanding.search_request import ANY_MEETING, SearchRequest
from flows.understanding.search_steps import (
    asks_day_behind,
    asks_latest,
    asks_same_time,
    find_length,
    find_step,
)
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
    if isinstance(state, Results) and not anew:
        wanted = replace(wanted, when=_time_as_before(state, understood, wanted.when))
    return replace(wanted, latest=True) if asks_latest(understood.words) else wanted


def _time_as_before(state: Results, understood: Understanding, when: When) -> When:
    """The time wanted, at "the same time" as before or on "the day after", where a text says so."""
    before, words = state.wanted.when, understood.words
    first = state.query.window.start
    if state.query.place:
        first = first.astimezone(ZoneInfo(state.query.place.zone))
    if asks_day_behind(words) and not understood.request.when:  # not "the day after tomorrow"
        if before.dates:
            date = before.dates[0]
            later = replace(date, last=None, days_later=date.days_later + 1)
            return replace(before, day=None, days=(), dates=(later,))
        today = before.day in (None, Day.TODAY, Day.NOW, Day.NEXT)
        day = Day.TOMORROW if today else WEEKDAYS[(first.weekday() + 1) % 7]
        return replace(before, day=day, days=())
    if not asks_same_time(words):
        return when
    if before.part or before.at or before.after or before.before:
        window = state.query.window
        return replace(
            when,
            part=before.part,
            at=before.at and _clock(window.start + BEFORE_NAMED_HOUR, state),
            after=before.after and _clock(window.start, state),
            before=before.before and _clock(window.end, state),
        )
    if not 1 <= state.details_number <= len(state.hits):
        return when
    return replace(when, at=_clock(state.hits[state.details_number - 1].start, state))


def _clock(moment: datetime, state: Results) -> ClockTime:
    """The hour of a moment where the meetings of a list are."""
    place = state.query.place
    here = moment.astimezone(ZoneInfo(place.zone)) if place else moment
    return ClockTime(here.hour * 60 + here.minute, True)


def back_at_list(conversation: Conversation, request: ParsedRequest) -> Conversation:
    """The conversation at the list behind a question for a place, for a text that is about the
    list."""
    shown, in_list = conversation.list_behind, request.move in (Move.MORE, Move.BACK)
    if shown and is_waiting(conversation) and (request.number is not None or in_list):
        return conversation.stay_with(shown)
    return conversation


def asks_by_phone(conversation: Conversation, request: ParsedRequest) -> bool:
    """Whether a text surely asks for meetings by phone: of a meeting just shown it may ask for the
    number."""
    state = conversation.state
    shown = isinstance(state, Results) and state.details_number
    plain = request.mentions_meeting or not request.unused
    more = len(request.types) > 1 or request.fellowship
    return BY_PHONE in request.types and plain and bool(more or not shown)


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
    bound = request.distance and not request.distance.walking
    if step is Move.CLOSER and not (request.move or bound):  # "those are too far, I have no car"
        return _remark(conversation, state, texts.refining.what_would_suit())
    if request.places and step is None and not request.refines:
        return None
    if request.refines or step in REFINING_MOVES or wanted.when != state.wanted.when:
        return _list_anew(conversation, place, request, wanted, context, texts)
    clock = next(clocks_in(text.understood.words, pointing=True), None)
    if clock and len(text.understood.words) <= MAX_HOUR_WORDS:  # "the 8 o'clock one"
        wanted = replace(wanted, when=replace(wanted.when, at=clock, after=None, before=None))
        return _list_anew(conversation, place, request, wanted, context, texts)
    if request.intent is Intent.MEETING and place:
        question = texts.offer_again(place)
        return ask_where.offer_again(conversation, place, question, ANY_MEETING, context)
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
            return ask_where.ask_place(conversation, wanted, context, texts)
    return None


def answer_choosy(
    conversation: Conversation, state: Results, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to a no, or to none of those: the next ones, or the question what would suit; and
    to who wants the longest of them, or the shortest."""
    understood = text.understood
    order = find_length(understood.words)
    if order and not understood.request.placed:
        return meetings_by_length(conversation, state, order, context, texts)
    request, negated = understood.request, understood.slots.negated
    if request.refines or not (negated.shown or request.move is Move.NO):
        return None
    if negated.shown and request.move is not Move.NO and state.more and not state.details_number:
        following = find_meeting.next_page(conversation, state, context, texts)
        if following.search_answer and following.search_answer.hits:
            return following
    return ask_what_would_suit(conversation, state, texts)


def ask_what_would_suit(conversation: Conversation, state: Results, texts: SearchReplies) -> Step:
    """The question what would suit better than the list, which stays."""
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
        return ask_where.ask_place(conversation, wanted, context, texts)
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
    return ask_where.ask_place(conversation, wanted, context, texts)
