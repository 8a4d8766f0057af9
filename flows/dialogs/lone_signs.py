"""A heart, hand or smile alone: silence, unless it answers a question that was asked. It agrees to
no text that we would send later: for that the law asks words."""

from flows.conversation.conversation import Conversation
from flows.conversation.states import (
    AskReminder,
    ConfirmDaily,
    ConfirmMarks,
    ConfirmReminder,
    ConfirmTalk,
    OfferPlace,
    State,
)
from flows.conversation.turn import Context, Intent, Step, Text
from flows.dialogs.daily_request import INTENT_OF_KIND
from flows.text.gsm import to_gsm
from flows.understanding.parsed_request import Move


def answer_lone_signs(conversation: Conversation, text: Text, context: Context) -> Step | None:
    """The silence, or the question of consent once more. None where the signs are an answer, and
    where there are words. Nothing changes either way."""
    understood, last = text.understood, conversation.dangers.last
    if not understood.lone_signs or text.opt_out or text.attachment or text.shared_place:
        return None
    language = context.language or context.line.language
    silence = Step(conversation, Intent.REACTION, language=language)
    if context.stopped:
        return silence
    if last and last.asks and understood.safety:
        return None
    state = conversation.state
    if understood.request.move is not Move.OK:
        return silence
    if isinstance(state, ConfirmReminder | ConfirmMarks | ConfirmTalk):
        intent = _INTENTS[type(state)]
        return Step(conversation, intent, (to_gsm(state.wording),), language=language)
    if isinstance(state, ConfirmDaily):
        intent = INTENT_OF_KIND[state.text.kind]
        return Step(conversation, intent, (to_gsm(state.wording),), language=language)
    return None if isinstance(state, OfferPlace | AskReminder) else silence


_INTENTS: dict[type[State], Intent] = {
    ConfirmReminder: Intent.REMIND,
    ConfirmMarks: Intent.DAYS,
    ConfirmTalk: Intent.TALK,
}
