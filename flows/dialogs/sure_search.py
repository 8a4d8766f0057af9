"""A text that is surely a search for meetings, or an answer to the question where, whatever else
its words may tell."""

from collections.abc import Callable
from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskPlace, ChoosePlace, OfferPlace, Results, SideQuestion
from flows.conversation.turn import Context, Intent, Step, Text
from flows.dialogs import ask_where, find_meeting, likely_answer, refine_search
from flows.dialogs.ask_by_name import answer_named
from flows.dialogs.meeting_request import answer_meeting_request
from flows.replies.search_replies import SearchReplies
from flows.understanding.landmarks_in_text import names_landmark
from flows.understanding.parsed_request import ParsedRequest
from flows.understanding.place_resolver import resolve_place
from flows.understanding.place_talk import tells_whereabouts


def _answer_without_address(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """After the question where: the answer to who cannot name a place, whatever else that may
    tell ("on the street")."""
    state, understood = conversation.state, text.understood
    searches = understood.intent in (Intent.MEETING, Intent.UNKNOWN, Intent.NEWCOMER)
    if not (isinstance(state, AskPlace) and searches):
        return None
    if not tells_whereabouts(" ".join(understood.words)):
        return None
    wanted = refine_search.refined_request(state, understood)
    return ask_where.help_with_place(conversation, wanted, context, texts)


def answer_sure_search(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """A place that is surely one is a search, whatever else the text tells of; so are a group's
    name, a place with a time and nothing else, a landmark, and a time alone where a search is
    talked about."""
    step = _answer_without_address(conversation, text, context, texts) or pass_over_question(
        answer_named, conversation, text, context, texts
    )
    if step:
        return step
    understood, request = text.understood, text.understood.request
    searches = understood.intent in (Intent.MEETING, Intent.UNKNOWN)
    again = _says_only_when(conversation, text, context)
    again = again or refine_search.asks_by_phone(conversation, request)
    denies = request.negated and likely_answer.is_no_search(conversation, text, context)
    if searches and again and not denies:
        return pass_over_question(answer_meeting_request, conversation, text, context, texts)
    sure = searches and (
        bool(understood.zip_codes)
        or _names_place_and_time(request, context)
        or likely_answer.is_sure_search(conversation, text, context)
        or names_landmark(understood.words, context.places)
    )
    if not sure:
        return None
    step = pass_over_question(answer_meeting_request, conversation, text, context, texts)
    stated = request.only_search and request.surely_placed
    offers = step and isinstance(step.state, OfferPlace) and stated
    return step if offers or find_meeting.found_place(step) else None


def _names_place_and_time(request: ParsedRequest, context: Context) -> bool:
    """Whether a text says nothing but a known place and a time: "cancel monday" names no town,
    however short it is."""
    if not (request.only_search and request.when):
        return False
    return resolve_place(request.places[0], context.places, context.home) is not None


def _says_only_when(conversation: Conversation, text: Text, context: Context) -> bool:
    """Whether a text tells a time and nothing else, where a search is talked about."""
    request, when = text.understood.request, text.understood.request.when
    more = request.places or request.unused or text.understood.slots.reminder_time
    if more or not (when.dates or when.after or when.before):
        return False
    talked_of = isinstance(conversation.state, AskPlace | ChoosePlace | Results)
    return talked_of and not likely_answer.is_about_one(conversation, text, context)


def pass_over_question(
    answer: Callable[[Conversation, Text, Context, SearchReplies], Step | None],
    conversation: Conversation,
    text: Text,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """While a side question is open: the answer to a text about what was talked about before."""
    if not isinstance(conversation.state, SideQuestion):
        return answer(conversation, text, context, texts)
    step = answer(conversation.resume(), text, context, texts)
    return step and replace(step, conversation=step.conversation.numbered_anew())
