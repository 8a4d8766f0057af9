"""Thanks, a goodbye, a greeting, a cry for help: answered in any state, which stays as it is."""

from collections.abc import Callable, Mapping, Sequence

from flows.conversation.conversation import Conversation
from flows.conversation.states import Idle
from flows.conversation.turn import Intent, Step
from flows.replies.courtesy_replies import CourtesyReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.small_talk import Courtesy, read_courtesy


def simple_reply(
    intent: Intent, conversation: Conversation, texts: SearchReplies, words: Sequence[str] = ()
) -> Step:
    """The answer to THANKS or HELP; to any other intent the menu. `words` are the folded words of
    the text, so that a goodbye is answered with a goodbye, and a second greeting in other words."""
    turn, courtesy = conversation.kind_words, read_courtesy(words)
    match intent:
        case Intent.THANKS:
            said = _COURTESIES[courtesy](texts.courtesies, turn)
        case Intent.MENU if courtesy is Courtesy.GREETING and _goes_on(conversation):
            said = texts.courtesies.greeting_again(turn)
        case Intent.HELP:
            said = texts.help()
        case _:
            said = texts.menu()
    courteous = intent is Intent.THANKS or courtesy is Courtesy.GREETING
    after = conversation.comforted() if courteous else conversation.understood()
    return Step(after, intent, (said,))


def _goes_on(conversation: Conversation) -> bool:
    """Whether this is not the first text of a conversation."""
    return bool(conversation.kind_words) or not isinstance(conversation.state, Idle)


_COURTESIES: Mapping[Courtesy | None, Callable[[CourtesyReplies, int], str]] = {
    Courtesy.LATER: CourtesyReplies.later,
    Courtesy.GOODBYE: CourtesyReplies.goodbye,
    Courtesy.GOOD_NIGHT: CourtesyReplies.good_night,
    Courtesy.DECLINE: CourtesyReplies.declined,
    Courtesy.AGREED: CourtesyReplies.agreed,
    Courtesy.SORRY: CourtesyReplies.no_offence,
    Courtesy.GREETING: CourtesyReplies.thanks,
    Courtesy.NOTED: CourtesyReplies.noted,
    None: CourtesyReplies.thanks,
}


def misunderstood(conversation: Conversation, texts: SearchReplies) -> Step:
    """The answer to what nobody could read, in other words each time. Nothing else changes."""
    reply = texts.misunderstood(conversation.misses)
    return Step(conversation.count_miss(), Intent.UNKNOWN, (reply,))
