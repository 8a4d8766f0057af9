"""A wish for a person, where the line offers talks by text: who is on, what it is, and the consent.

Who tells of danger, or is a child, is offered none: the answer has the numbers of people who are
trained for that.
"""

from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.states import ConfirmTalk
from flows.conversation.turn import Context, Intent, StartRelay, Step, Text, Topic
from flows.dialogs import support
from flows.dialogs.hotline_numbers import crisis_replies_for
from flows.domain.relay_seats import OfferKind, TalkOffer
from flows.replies.relay_replies import RelayReplies
from flows.replies.search_replies import SearchReplies
from flows.text.gsm import to_gsm
from flows.understanding.parsed_request import Move
from flows.understanding.young_writers import tells_of_childs_age


def answer_wish_to_talk(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """The offer of a talk, or where there are people instead."""
    if tells_of_childs_age(text.understood.words):
        return support.answer_support(conversation, text, Topic.CHILD, context, texts)
    if text.understood.danger or conversation.young:
        return support.answer_talk_wish(conversation, context, texts)
    return _offer(context.relays.offer(), conversation, context, texts)


def _offer(
    offer: TalkOffer, conversation: Conversation, context: Context, texts: SearchReplies
) -> Step:
    say = relay_replies_for(context, texts.language)
    match offer.kind:
        case OfferKind.NO:
            return support.answer_talk_wish(conversation, context, texts)
        case OfferKind.NOBODY:
            here = offer.again_at and offer.again_at.astimezone(ZoneInfo(context.line.zone))
            said = say.nobody_on(here)
            return Step(conversation.comforted(), Intent.TALK, (said,))
    terms = say.offer()
    asking = ConfirmTalk(conversation.search_state, terms)
    return Step(conversation.move_to(asking), Intent.TALK, (terms,))


def answer_talk_consent(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to whether they want the talk that was offered; None to anything else. Whoever was
    on may be gone by now."""
    state = conversation.state
    if not isinstance(state, ConfirmTalk):
        return None
    request = text.understood.request
    left = conversation.resume()
    if request.move is Move.NO:
        return Step(left, Intent.TALK, (texts.courtesies.declined(conversation.kind_words),))
    # YES, where the carrier lets it through, is an answer too.
    if request.move is not Move.OK and not text.understood.says_yes:
        return None
    if text.understood.lone_signs:
        return Step(conversation, Intent.TALK, (to_gsm(state.wording),))
    offer = context.relays.offer()
    if offer.kind is not OfferKind.OPEN:
        return _offer(offer, left, context, texts)
    said = relay_replies_for(context, texts.language).looking()
    return Step(left, Intent.TALK, (said,), (StartRelay(state.wording),))


def relay_replies_for(context: Context, language: str) -> RelayReplies:
    """The sentences about talks, with the numbers of where the texter is."""
    return RelayReplies(context.line, language, crisis_replies_for(context, language))
