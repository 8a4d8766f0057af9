"""Stopping and starting again, by the carriers' rules and the law's.

The carrier acts by itself on STOP and its family, and on START, when such a word stands alone: it
blocks or unblocks the number and sends its own confirmation. We record what happened, and answer
only where it did not (Twilio's documentation, 2026):

- an `OptOutType` came with the text: the carrier has answered, whatever the words;
- STOP alone by SMS: it has answered, and would refuse a second answer (error 21610);
- any other wording ("take me off this list"), and any by WhatsApp or RCS: the carrier has not
  answered, unless it says so.
  The rule of the FCC (47 CFR 64.1200(a)(10) and (12)) is to honour it, with one confirmation at
  most.
- YES is START for an ordinary number, but not on a toll-free one, where the network itself blocks
  and only START and UNSTOP undo it.
"""

from flows.conversation.conversation import Conversation
from flows.conversation.states import Idle
from flows.conversation.turn import Channel, Context, Intent, OptIn, OptOut, Step, Text
from flows.dialogs.wrong_number import answer_wrong_number
from flows.replies.search_replies import SearchReplies

# How the wish to stop or start was read: by the carrier, which said so; from the carrier's own
# word; or by us, from other words.
CONSENT_BY_CARRIER, CONSENT_BY_KEYWORD, CONSENT_BY_WORDS = "carrier", "keyword", "words"

# Where the carrier answers no STOP by itself.
_OURS_TO_ANSWER = (Channel.WHATSAPP, Channel.RCS)


def answer_opt_out(
    conversation: Conversation,
    text: Text,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """The step, if the text is about stopping or starting."""
    request = text.understood.request
    source = CONSENT_BY_KEYWORD if request.is_carrier_keyword else CONSENT_BY_WORDS
    if text.opt_out == "STOP":
        return _stop(conversation, CONSENT_BY_CARRIER, "")
    if text.opt_out == "START":
        return _start(conversation, CONSENT_BY_CARRIER, "")
    if request.intent is Intent.STOP:
        answered = request.is_carrier_keyword and text.channel not in _OURS_TO_ANSWER
        wording = "" if answered or context.stopped else texts.stopped()
        return _stop(conversation, source, wording)
    if request.intent is Intent.WRONG_NUMBER:
        return answer_wrong_number(
            conversation,
            source,
            stopped=context.stopped,
            language=request.language or texts.language,
        )
    if request.intent is Intent.START:
        if text.understood.resumes and not context.stopped:
            return None  # they mean their reminders
        if text.understood.says_yes:
            if not context.stopped:
                return None  # an answer to a question, not a wish to start
            if text.channel is Channel.TOLL_FREE:
                return Step(conversation, Intent.START)  # the network would let no answer through
        return _start(conversation, source, texts.started())
    return None


def stop_in_words(conversation: Conversation, context: Context, texts: SearchReplies) -> Step:
    """They want no more texts, and said so in words that are not the carrier's."""
    return _stop(conversation, CONSENT_BY_WORDS, "" if context.stopped else texts.stopped())


def wrong_number_in_words(
    conversation: Conversation, context: Context, texts: SearchReplies
) -> Step:
    """This number is not whom we think, said in their own words."""
    return answer_wrong_number(
        conversation, CONSENT_BY_WORDS, stopped=context.stopped, language=texts.language
    )


def _stop(conversation: Conversation, source: str, wording: str) -> Step:
    replies = (wording,) if wording else ()
    return Step(conversation.move_to(Idle()), Intent.STOP, replies, (OptOut(source, wording),))


def _start(conversation: Conversation, source: str, wording: str) -> Step:
    replies = (wording,) if wording else ()
    return Step(conversation.move_to(Idle()), Intent.START, replies, (OptIn(source, wording),))
