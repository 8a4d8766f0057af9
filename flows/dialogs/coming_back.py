"""Coming back after hours, when the list on the screen is gone: the last kind of search is offered
again."""

from dataclasses import replace

from flows import vocabulary
from flows.conversation.conversation import Conversation
from flows.conversation.states import EndedSearch, Idle, OfferPlace
from flows.conversation.turn import Context, Intent, Step, Text
from flows.dialogs import ask_where, find_meeting
from flows.dialogs.search_fallbacks import asked_time, build_query
from flows.domain.intents import Topic
from flows.replies.search_replies import SearchReplies
from flows.text.normalize import fold_name
from flows.understanding.list_choices import says_only_which
from flows.understanding.parsed_request import Attendance, Move
from flows.understanding.search_request import ANY_MEETING, SearchRequest

_GREETINGS = vocabulary.phrases_of("courtesy", "greeting")
# Moves that answer a question of ours.
_ANSWERS = (Move.OK, Move.NO)


def answer_about_gone_list(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """To a number, a step, or a choice in the list of a search that has ended: it is gone, and the
    search is offered again."""
    ended, request = _ended(conversation), text.understood.request
    if ended is None or (request.places and not request.is_whole):
        return None
    steps = request.move is not None and request.move not in _ANSWERS
    slots = text.understood.slots
    chosen = says_only_which(text.understood.words, slots.choices)
    if request.number is None and not steps and not chosen:
        return None
    wanted = ended.wanted.refined_by(request)
    return _offer(conversation, ended, wanted, texts.refining.list_gone(), context, texts)


def answer_about_gone_meeting(
    conversation: Conversation, topic: Topic, context: Context, texts: SearchReplies
) -> Step | None:
    """To a question about a meeting, with nothing on the screen: the same."""
    ended = _ended(conversation)
    if ended is None:
        return None
    opening = texts.refining.list_gone()
    return _offer(conversation, ended, ended.wanted, opening, context, texts)


def offer_last_search(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """To a wish for meetings without a place: the place of the search that has ended, for the kinds
    wanted now, else for those wanted then; None where there was none."""
    ended = _ended(conversation)
    if ended is None or ended.place is None:
        return None
    request = text.understood.request
    kinds = request.types or request.fellowship
    wanted = (ANY_MEETING if kinds else ended.wanted).refined_by(request)
    return _offer(conversation, ended, wanted, "", context, texts)


def takes_offer(state: OfferPlace, text: Text) -> bool:
    """Whether a text says yes to a place: in words, by its name, or with a number or a step of the
    list that was there before."""
    request = text.understood.request
    named = fold_name(" ".join(text.understood.words)) == fold_name(state.place.name)
    agrees = request.move is Move.OK or request.intent is Intent.START or named
    return agrees or (
        state.known and (request.number is not None or request.move in (Move.MORE, Move.BACK))
    )


def welcome_back(
    conversation: Conversation, text: Text, step: Step, context: Context, texts: SearchReplies
) -> Step:
    """The answer `step`, but to a greeting: the same offer, with a welcome."""
    ended, understood = _ended(conversation), text.understood
    greets = not understood.request.is_whole or not _GREETINGS.isdisjoint(understood.words)
    if step.intent is not Intent.MENU or not greets or ended is None or ended.place is None:
        return step
    opening = texts.refining.welcome_back()
    offer = _offer(conversation, ended, ended.wanted, opening, context, texts)
    return replace(offer, intent=Intent.MENU)


def _ended(conversation: Conversation) -> EndedSearch | None:
    """The search that has ended, where nothing else is talked about."""
    return conversation.ended if isinstance(conversation.state, Idle) else None


def _offer(
    conversation: Conversation,
    ended: EndedSearch,
    wanted: SearchRequest,
    opening: str,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """The question whether to search again, behind an `opening`. Online meetings are listed."""
    place = ended.place
    if place is None or wanted.way is Attendance.ONLINE:
        return find_meeting.list_meetings(
            conversation, place, wanted, context, texts, before=opening
        )
    wishes = asked_time(build_query(wanted, place, context), wanted, context, texts)
    question = texts.offer_again(place, wishes, opening)
    return ask_where.offer_again(conversation, place, question, wanted, context)
