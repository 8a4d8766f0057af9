"""Which language a text is answered in, and what a conversation keeps of that.

A person who has shown no language yet is answered in that of their first words. After that one
foreign-looking word changes nothing: it may be a name. A language that was chosen by its name stays
until another is chosen, or until two whole sentences come in another.
"""

from dataclasses import replace
from typing import NamedTuple

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Intent
from flows.crisis import Danger
from flows.understanding.language_words import NO_LANGUAGE, WrittenLanguage
from flows.understanding.understanding import Understanding

# So many words of a text must tell a language that was not written before.
MIN_TELLING_WORDS = 2
# So many whole sentences change the language that a person chose, in one text or one after the
# other.
SENTENCES_TO_CHANGE = 2


class ReplyLanguage(NamedTuple):
    """The language to answer in; whether it is used from now on; and the conversation, which
    remembers what the text showed."""

    code: str
    lasting: bool
    conversation: Conversation


def choose_reply_language(
    conversation: Conversation, understood: Understanding, danger: Danger | None, context: Context
) -> ReplyLanguage:
    """The language to answer a text in. A danger, a request for a number and a cry for help are
    answered in the language of their words."""
    known = context.language or context.line.language
    written = understood.written
    of_words = _of_special_words(understood, danger)
    if known in written.also:
        written = NO_LANGUAGE
    elif of_words in written.also:
        written = written._replace(code=of_words)
    if understood.requested_language:
        asked = understood.requested_language
        kept = replace(conversation, language_chosen=asked, language_shown=asked)
        return ReplyLanguage(asked, asked != known, kept)
    kept = conversation
    if written.code and (not conversation.language_chosen or written.sentences):
        kept = replace(conversation, language_shown=written.code)
    if written.code and written.code != known and _changes(conversation, written, context):
        return ReplyLanguage(written.code, True, replace(kept, language_chosen=""))
    if of_words and of_words != known:
        lasting = not conversation.language_chosen and bool(danger or not written.code)
        return ReplyLanguage(of_words, lasting, kept)
    return ReplyLanguage(known, False, kept)


def _changes(conversation: Conversation, written: WrittenLanguage, context: Context) -> bool:
    """Whether a text in another language than the known one changes it."""
    if conversation.language_chosen:
        shown_before = conversation.language_shown == written.code
        return bool(written.sentences) and (written.sentences + shown_before >= SENTENCES_TO_CHANGE)
    shown = context.language or conversation.language_shown
    return not shown or written.telling >= MIN_TELLING_WORDS


def _of_special_words(understood: Understanding, danger: Danger | None) -> str:
    """The language of the words for a danger, a number or help; "" where there are none."""
    of_danger = danger.language if danger else ""
    of_number = understood.hotline.written_in if understood.hotline else ""
    calls_help = Intent.HELP in (understood.intent, understood.request.fallback_intent)
    return of_danger or of_number or (understood.written.code if calls_help else "")
