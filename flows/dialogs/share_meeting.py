"""SHARE: one text about a meeting, to pass on to a friend. The line never texts the friend, and a
number in the text is not used or kept."""

from collections.abc import Sequence

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


def answer_certain_share(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to a text that surely asks to pass something on; None for any other."""
    if not text.understood.shares:
        return None
    return answer_share(conversation, text, context, texts)


def answer_share(
    conversation: Conversation, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """The meeting talked about in a text of its own, and how to pass it on; else which one, or how
    to share the line."""
    say, calm = ShareReplies(context.line, texts.language), conversation.understood()
    number_given = text.understood.holds_phone_number
    state, reminder = list_on_screen(conversation), last_reminder(conversation, context)
    numbers, named = meetings_in_mind(conversation, text, context)
    about, after, answer = None, calm, None
    if reminder and not named:
        about = meeting_of_reminder(reminder, context)
    elif state:
        answer = SearchAnswer(state.query, ())
        if len(numbers) == 1:
            about = listed_meeting(state, numbers[0], context)
            if about is None:
                return _step(calm, (texts.lists.meeting_gone(),), answer)
            after = talk_about(conversation, about.number)
            answer = SearchAnswer(state.query, (about.hit,))
        else:
            return _step(calm, say.in_words(say.which_to_share(), number_given), answer)
    if about is None:
        return _step(calm, say.in_words(say.line_to_share(), number_given), answer)
    how = say.in_words(say.how_to_share(), number_given)
    return _step(after, (say.meeting_to_share(about), *how), answer)


def _step(after: Conversation, replies: Sequence[str], answer: SearchAnswer | None) -> Step:
    return Step(after, Intent.SHARE, tuple(replies), search_answer=answer)
