"""Questions that only the next text can answer: which of two things was meant, what is wrong with a
listing, how a day is, and whether a talk is wanted."""

from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskWhatIsWrong, ChooseIntent, ConfirmTalk
from flows.conversation.turn import Context, Step, Text
from flows.dialogs.ask_which import answer_which
from flows.dialogs.daily_checkin import answer_checkin
from flows.dialogs.offer_talk import answer_talk_consent
from flows.dialogs.report_listing import answer_what_is_wrong
from flows.replies.search_replies import SearchReplies


def answer_open_question(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """What is done about the answer; None where the text is none."""
    return (
        answer_which(conversation, text, context, texts)
        or answer_what_is_wrong(conversation, text, context, texts)
        or answer_talk_consent(conversation, text, context, texts)
        or answer_checkin(conversation, text, context, texts)
    )


def leave_question(conversation: Conversation) -> Conversation:
    """The conversation after any other text. How a day is, a later one may still tell."""
    if isinstance(conversation.state, ChooseIntent | AskWhatIsWrong | ConfirmTalk):
        return replace(conversation, state=conversation.search_state)
    return conversation
