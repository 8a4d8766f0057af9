"""What came without words: a voice message, a picture, a sticker. None of it is looked at.

A voice message may be a cry for help that nobody hears, so its answer begins with the numbers for
that, and no limit stops it (Intent.HELP).
"""

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Intent, Step, Text
from flows.domain.attachments import Attachment
from flows.replies.channel_replies import ChannelReplies
from flows.replies.search_replies import SearchReplies


def answer_attached(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The fixed answer to what has no words; None where there are words, or a shared place. What
    was asked stays asked."""
    if not text.attachment or not text.understood.blank or text.shared_place or text.opt_out:
        return None
    after = conversation.count_miss()
    say = ChannelReplies(context.line, texts.language, texts.channel)
    if text.attachment is Attachment.VOICE:
        return Step(after, Intent.HELP, (say.cannot_listen(texts.phrases.in_danger()),))
    unread = text.attachment is Attachment.UNREADABLE
    reply = say.cannot_read() if unread else say.words_only()
    return Step(after, Intent.UNKNOWN, (reply,))
