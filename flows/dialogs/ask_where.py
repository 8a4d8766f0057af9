"""The question where somebody looks for meetings, and what is asked about their answer."""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskPlace, ChoosePlace, OfferPlace, Results
from flows.conversation.turn import Context, Intent, SearchAnswer, Step, Topic
from flows.dialogs.search_fallbacks import build_query
from flows.domain.places import Place
from flows.domain.search import Filters, Query, default_window
from flows.replies.search_replies import SearchReplies
from flows.understanding.search_request import SearchRequest


def ask_place(
    conversation: Conversation, wanted: SearchRequest, context: Context, texts: SearchReplies
) -> Step:
    """The question where, for meetings wanted without a place; in other words if it was asked
    before."""
    state = conversation.state
    if isinstance(state, AskPlace):
        return help_with_place(conversation, wanted, context, texts)
    behind = state.behind if isinstance(state, OfferPlace) else None
    question = texts.ask_place(wanted.fellowship)
    return ask(conversation.move_to(AskPlace(wanted, behind)), question, context)


def ask_for_place(
    conversation: Conversation, wanted: SearchRequest, question: str, context: Context
) -> Step:
    """A question for the place in other words, for meetings wanted without one."""
    return ask(conversation.move_to(AskPlace(wanted)), question, context)


def offer_place(
    conversation: Conversation, place: Place, question: str, wanted: SearchRequest, context: Context
) -> Step:
    """A place that may be meant: a question, since it was not said."""
    offer = OfferPlace(place, wanted, conversation.list_behind)
    return ask(conversation.move_to(offer), question, context)


def offer_again(
    conversation: Conversation, place: Place, question: str, wanted: SearchRequest, context: Context
) -> Step:
    """The place of an earlier search, for meetings `wanted` now: a question."""
    offer = OfferPlace(place, wanted, conversation.list_behind, known=True)
    step = ask(conversation.move_to(offer), question, context)
    answer = SearchAnswer(build_query(wanted, place, context), ())
    return replace(step, search_answer=answer)


def unknown_place(
    conversation: Conversation, wanted: SearchRequest, context: Context, texts: SearchReplies
) -> Step:
    """No such place: says so, differently each time in a row, and waits for another."""
    waiting = isinstance(conversation.state, AskPlace | ChoosePlace | OfferPlace)
    misses = conversation.misses if waiting else 0
    state = AskPlace(wanted, conversation.list_behind)
    asking = replace(conversation.move_to(state), misses=misses + 1)
    return ask(asking, texts.unknown_place(misses), context)


def help_with_place(
    conversation: Conversation, wanted: SearchRequest, context: Context, texts: SearchReplies
) -> Step:
    """To a text that names no place, though one was asked for: what does well as one; in other
    words each time in a row."""
    misses = conversation.misses if isinstance(conversation.state, AskPlace) else 0
    state = AskPlace(wanted, conversation.list_behind)
    asking = replace(conversation.move_to(state), misses=misses + 1)
    return ask(asking, texts.refining.help_with_place(misses), context)


def wrong_postal_code(
    conversation: Conversation,
    code: str,
    wanted: SearchRequest,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """Digits that are no postal code: says what is wrong with them, differently the second time in
    a row."""
    waiting = isinstance(conversation.state, AskPlace | ChoosePlace | OfferPlace)
    misses = conversation.misses if waiting else 0
    state = AskPlace(wanted, conversation.list_behind)
    asking = replace(conversation.move_to(state), misses=misses + 1)
    return ask(asking, texts.wrong_postal_code(code, misses), context)


def ask(
    conversation: Conversation, reply: str, context: Context, intent: Intent = Intent.MEETING
) -> Step:
    """A question or a remark about meetings, without a list."""
    query = Query(default_window(context.now), filters=Filters(fellowship=context.line.fellowship))
    if isinstance(conversation.state, Results):
        query = conversation.state.query
    answer = SearchAnswer(query, ())
    topic = Topic.ALL if intent is Intent.DETAILS else ""
    return Step(conversation, intent, (reply,), search_answer=answer, topic=topic)
