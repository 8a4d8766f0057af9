"""The question whether somebody agrees to texts, once more."""

from flows.conversation.conversation import Conversation
from flows.conversation.states import ConfirmDaily, ConfirmMarks
from flows.conversation.turn import Intent, Step
from flows.text.gsm import to_gsm


def repeat_consent_question(conversation: Conversation) -> Step | None:
    """The question about milestones or daily texts, after the first answer that was not
    understood; None where none is open."""
    state = conversation.state
    if conversation.misses or not isinstance(state, ConfirmMarks | ConfirmDaily):
        return None
    return Step(conversation.count_miss(), Intent.UNKNOWN, (to_gsm(state.wording),))
