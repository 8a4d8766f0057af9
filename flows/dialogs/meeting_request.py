"""A text that may ask for meetings: a whole request, or a further word to the last one."""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import ChoosePlace, OfferPlace, Results
from flows.conversation.turn import Context, Intent, Step, Text
from flows.dialogs import ask_where, coming_back, find_meeting, refine_search, support
from flows.dialogs.choose_place import corrected_place, other_namesake
from flows.dialogs.named_places import is_waiting, names_in, possible_places
from flows.dialogs.simple_replies import simple_reply
from flows.dialogs.two_places import first_request, how_to_get, other_place
from flows.domain.places import Place
from flows.domain.regions import ZIP_COUNTRIES
from flows.replies.search_replies import SearchReplies
from flows.understanding.parsed_request import Attendance, Move
from flows.understanding.place_finder import FoundPlace, find_place
from flows.understanding.place_parts import is_home_city
from flows.understanding.place_resolver import PlaceChoices, WholeRegion, resolve_place
from flows.understanding.place_spelling import PlaceGuess, is_spelled_like
from flows.understanding.place_talk import (
    is_plain_name,
    tells_whereabouts,
)
from flows.understanding.possible_places import PossiblePlaces
from flows.understanding.search_request import SearchRequest
from flows.understanding.shared_points import is_map_link


def answer_meeting_request(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """Meetings somewhere, somehow; None where the text says nothing of them."""
    state, request = conversation.state, text.understood.request
    if text.shared_place:
        wanted = refine_search.refined_request(state, text.understood)
        return find_meeting.list_meetings(conversation, text.shared_place, wanted, context, texts)
    if text.understood.blank:
        return Step(conversation.understood(), Intent.MENU, (texts.menu(),))
    places = names_in(text)
    candidates = possible_places(conversation, text, places, context)
    where = find_place(candidates)
    refines = conversation.list_behind is not None and request.refines
    if refines and isinstance(where, PlaceGuess) and not is_spelled_like(places, where.place):
        where = None  # another wish for the same place, not another place
    # In answer to a question a place is only that; after a list, with more beside it, it is a whole
    # request, and alone, or "closer to" it, another place for the same.
    more = request.mentions_meeting or (request.refines and request.move is None)
    whole = isinstance(state, Results) and bool(where) and more
    alone = isinstance(where, WholeRegion) and not request.mentions_meeting
    if alone and isinstance(state, Results | OfferPlace):
        other = other_namesake(state, text, context) if isinstance(state, Results) else None
        where = corrected_place(state, text.understood.words, context) or other or where
    if where is None and isinstance(state, Results):
        where = other_namesake(state, text, context)
    if where:
        return _look_near(conversation, text, where, candidates, context, texts, anew=whole)
    wanted = refine_search.refined_request(state, text.understood, anew=whole)
    if isinstance(state, Results):
        refined = refine_search.refine_results(conversation, state, text, wanted, context, texts)
        if refined:
            return refined
    return _answer_no_place(conversation, text, places, wanted, context, texts)


def is_search_in_city(text: Text, context: Context) -> bool:
    """Whether a text is nothing but a city of the person's country and wishes for meetings: "aa
    omaha tonight"."""
    request = text.understood.request
    if len(request.places) != 1:
        return False
    (run,) = request.places
    if not is_plain_name(run, " ".join(text.understood.words)):
        return False
    where = resolve_place(run, context.places, context.home)
    return isinstance(where, Place | PlaceChoices) and is_home_city(where, context.home)


def _answer_no_place(
    conversation: Conversation,
    text: Text,
    places: tuple[str, ...],
    wanted: SearchRequest,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """To a text with no place that we know, `places` are the words that could name one: what is
    wrong with it, what else it says, or the question where."""
    request = text.understood.request
    code = _wrong_code(text, context)
    if code and request.fallback_intent is not Intent.HELP:
        return ask_where.wrong_postal_code(conversation, code, wanted, context, texts)
    if is_map_link(text.understood.body):
        return ask_where.help_with_place(conversation, wanted, context, texts)
    if is_waiting(conversation) and not _names_place(text, places):
        return _without_name(conversation, text, wanted, context, texts)
    courteous = _answer_courtesy(conversation, text, texts)
    if courteous:
        return courteous
    if tells_whereabouts(" ".join(text.understood.words)):
        return ask_where.help_with_place(conversation, wanted, context, texts)
    name = _names_place(text, places)
    return _without_place(conversation, text, wanted, name, context, texts)


def _look_near(
    conversation: Conversation,
    text: Text,
    where: FoundPlace,
    candidates: PossiblePlaces,
    context: Context,
    texts: SearchReplies,
    *,
    anew: bool,
) -> Step:
    """Meetings near a place that a text names, or the first of two."""
    state, understood, note = conversation.state, text.understood, ""
    if isinstance(where, Place):
        second = other_place(text, candidates, where)
        if second:
            note = how_to_get(understood, where, second, texts)
            understood = first_request(understood, where, second)
    wanted = refine_search.refined_request(state, understood, anew=anew)
    wanted = _without_state(wanted, text, where)
    if isinstance(state, Results):  # a name was asked for near the place before
        wanted = replace(wanted, names=understood.slots.names)
    crossing = understood.request.crossing
    step = find_meeting.search_or_ask(
        conversation, where, wanted, context, texts, note, crossing=crossing
    )
    return support.add_kind_word(text, step, context, texts)


def _without_state(wanted: SearchRequest, text: Text, where: FoundPlace) -> SearchRequest:
    """What is wanted, without a fellowship whose short name is the state of the place: "GA
    Atlanta"; not "CA Los Angeles CA"."""
    request, words = text.understood.request, text.understood.words
    short, first = request.fellowship, next(iter(words), "")
    in_state = isinstance(where, Place) and where.region == short == first.upper()
    meant = request.mentions_meeting or words.count(first) > 1
    return replace(wanted, fellowship="") if in_state and not meant else wanted


def _names_place(text: Text, places: tuple[str, ...]) -> bool:
    """Whether a text seems to name a place: announced, or with nothing but wishes beside it."""
    request, whole = text.understood.request, " ".join(text.understood.words)
    return bool(places) and (request.near or any(is_plain_name(run, whole) for run in places))


def _without_name(
    conversation: Conversation,
    text: Text,
    wanted: SearchRequest,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """In answer to the question where: a text that names no place."""
    request, state = text.understood.request, conversation.state
    if wanted.way is Attendance.ONLINE and request.way:
        return find_meeting.list_meetings(conversation, None, wanted, context, texts)
    if request.fallback_intent not in (Intent.UNKNOWN, Intent.MENU):
        return simple_reply(request.fallback_intent, conversation, texts)
    if isinstance(state, ChoosePlace):
        asking = replace(state, wanted=wanted)
        return find_meeting.repeat_choices(conversation, asking, context, texts)
    if request.refines or request.move in refine_search.REFINING_MOVES:
        return _with_place_known(conversation, text, wanted, context, texts)
    if request.mentions_meeting:
        return ask_where.ask_place(conversation, wanted, context, texts)
    if isinstance(state, OfferPlace) and state.known:
        question = texts.offer_place(state.place)
        return ask_where.offer_again(conversation, state.place, question, wanted, context)
    return ask_where.help_with_place(conversation, wanted, context, texts)


def _with_place_known(
    conversation: Conversation,
    text: Text,
    wanted: SearchRequest,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """In answer to the question where: what is wanted there, and not where. It is about the place
    searched before, else about the one that was offered."""
    state, shown = conversation.state, conversation.list_behind
    if isinstance(state, OfferPlace) and state.known:
        return find_meeting.list_meetings(conversation, state.place, wanted, context, texts)
    if shown:
        behind = conversation.stay_with(shown)
        asked = refine_search.refined_request(shown, text.understood)
        return refine_search.refine_results(behind, shown, text, asked, context, texts)
    if isinstance(state, OfferPlace):
        question = texts.offer_place(state.place)
        return ask_where.offer_place(conversation, state.place, question, wanted, context)
    return ask_where.ask_place(conversation, wanted, context, texts)


def _answer_courtesy(conversation: Conversation, text: Text, texts: SearchReplies) -> Step | None:
    """The answer to thanks, to a greeting or to a cry for help in a text that names no place. To
    "hi, I'm in Smalltown" the answer is that we know no such place, if we have asked for one."""
    request, waiting = text.understood.request, is_waiting(conversation)
    if request.move in (Move.OK, Move.NO) and not waiting:
        return simple_reply(Intent.THANKS, conversation, texts, text.understood.words)
    fallback = request.fallback_intent
    wishes = request.intent is Intent.MEETING and request.refines  # "hi again, what's on tonight"
    if fallback is Intent.UNKNOWN or (fallback is Intent.MENU and (waiting or wishes)):
        return None
    return simple_reply(fallback, conversation, texts, text.understood.words)


def _without_place(
    conversation: Conversation,
    text: Text,
    wanted: SearchRequest,
    named: bool,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """What is done where no place was found; `named` says that the text seems to name one."""
    request, waiting = text.understood.request, is_waiting(conversation)
    asked, state = request.intent is Intent.MEETING, conversation.state
    if asked and isinstance(state, Results) and state.query.place and not named:
        return refine_search.ask_what_would_suit(conversation, state, texts)
    if wanted.way is Attendance.ONLINE and asked:
        return find_meeting.list_meetings(conversation, None, wanted, context, texts)
    if named and (asked or waiting) and not request.move:
        return ask_where.unknown_place(conversation, wanted, context, texts)
    if asked or request.move in refine_search.REFINING_MOVES:
        again = coming_back.offer_last_search(conversation, text, context, texts)
        if again:
            return again
        hint = _hinted_place(text, context)
        if hint and not waiting:
            question = texts.offer_place(hint)
            return ask_where.offer_place(conversation, hint, question, wanted, context)
        return ask_where.ask_place(conversation, wanted, context, texts)
    return ask_where.unknown_place(conversation, wanted, context, texts) if waiting else None


def _wrong_code(text: Text, context: Context) -> str:
    """The digits that stand for a ZIP code in a text that names no place we know; "" where there
    are none, or people use other codes."""
    if (context.home.country or context.line.country) not in ZIP_COUNTRIES:
        return ""
    understood = text.understood
    return understood.slots.bad_postal_code or next(iter(understood.zip_codes), "")


def _hinted_place(text: Text, context: Context) -> Place | None:
    """The one place that the carrier's hint means, if it does."""
    where = resolve_place(text.hint, context.places, context.home) if text.hint else None
    return where if isinstance(where, Place) else None
