"""A number's new owner, and somebody who was texted by mistake: one apology that names no meeting,
and the end of everything that we have of this number. START lets them in again."""

from flows.conversation.conversation import Conversation
from flows.conversation.states import Idle
from flows.conversation.turn import Effect, Forget, Intent, OptOut, Step
from flows.replies.privacy_replies import PrivacyReplies


def answer_wrong_number(
    conversation: Conversation, source: str, *, stopped: bool, language: str
) -> Step:
    """The apology, once. The opt-out is recorded before the rest is erased, so that it stays in
    force. `stopped`: they get no texts already, and no answer."""
    after = conversation.move_to(Idle())
    if stopped:
        return Step(after, Intent.WRONG_NUMBER, (), (Forget(),), language=language)
    wording = PrivacyReplies(language).wrong_number()
    effects: tuple[Effect, ...] = (OptOut(source, wording), Forget())
    return Step(after, Intent.WRONG_NUMBER, (wording,), effects, language=language)
