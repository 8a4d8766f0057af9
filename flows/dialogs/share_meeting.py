"""SHARE: one text about a meeting, to pass on to a friend. The line never texts the friend."""

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Intent, SearchAnswer, Step, Text
from flows.dialogs.meeting_in_mind import (
    last_reminder,
    list_on_screen,
    listed_meeting,
    meeting_of_reminder,
    meetings_in_mind,
    talk_about,
)
from flows.replies.search_replies import SearchReplies
from flows.replies.share_replies import ShareReplies


def answer_share(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """The meeting talked about in a text of its own; else which one, or how to share the line."""
    say, calm = ShareReplies(context.line, texts.language), conversation.understood()
    state, reminder = list_on_screen(conversation), last_reminder(conversation, context)
    numbers, named = meetings_in_mind(conversation, text, context)
    if reminder and not named:
        about = meeting_of_reminder(reminder, context)
        reply = say.meeting_to_share(about) if about else say.line_to_share()
        return Step(calm, Intent.SHARE, (reply,))
    if state is None:
        return Step(calm, Intent.SHARE, (say.line_to_share(),))
    about = listed_meeting(state, numbers[0], context) if len(numbers) == 1 else None
    if about is None:
        gone = len(numbers) == 1
        reply = texts.lists.meeting_gone() if gone else say.which_to_share()
        return Step(calm, Intent.SHARE, (reply,), search_answer=SearchAnswer(state.query, ()))
    after, answer = talk_about(conversation, about.number), SearchAnswer(state.query, (about.hit,))
    return Step(after, Intent.SHARE, (say.meeting_to_share(about),), search_answer=answer)
