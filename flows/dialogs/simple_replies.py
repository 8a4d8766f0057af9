"""Thanks, a greeting, a cry for help: answered in any state, which stays as it is."""

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Intent, Step
from flows.replies.search_replies import SearchReplies


def simple_reply(intent: Intent, conversation: Conversation, texts: SearchReplies) -> Step:
    """The answer to THANKS or HELP; to any other intent the menu."""
    said = {Intent.THANKS: texts.thanks, Intent.HELP: texts.help}
    return Step(conversation.understood(), intent, (said.get(intent, texts.menu)(),))
