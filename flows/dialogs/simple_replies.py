"""Thanks, a goodbye, a greeting, a cry for help: answered in any state, which stays as it is."""

from collections.abc import Sequence

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Intent, Step
from flows.replies.search_replies import SearchReplies
from flows.understanding.small_talk import Courtesy, read_courtesy


def simple_reply(
    intent: Intent, conversation: Conversation, texts: SearchReplies, words: Sequence[str] = ()
) -> Step:
    """The answer to THANKS or HELP; to any other intent the menu. `words` are the folded words of
    the text, so that a goodbye is answered with a goodbye."""
    match intent:
        case Intent.THANKS:
            said = _answer_courtesy(read_courtesy(words), texts)
        case Intent.HELP:
            said = texts.help()
        case _:
            said = texts.menu()
    return Step(conversation.understood(), intent, (said,))


def _answer_courtesy(courtesy: Courtesy | None, texts: SearchReplies) -> str:
    match courtesy:
        case Courtesy.GOODBYE:
            return texts.goodbye()
        case Courtesy.GOOD_NIGHT:
            return texts.good_night()
        case Courtesy.DECLINE:
            return texts.declined()
        case None:
            return texts.thanks()


def misunderstood(conversation: Conversation, texts: SearchReplies) -> Step:
    """The answer to what nobody could read, in other words each time. Nothing else changes."""
    reply = texts.misunderstood(conversation.misses)
    return Step(conversation.count_miss(), Intent.UNKNOWN, (reply,))
