"""A person who has a list on the screen and asks about it, in any language."""

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Line, Step, Text
from flows.domain.meetings import Meeting
from flows.engine import take_turn
from flows.replies.search_replies import SearchReplies
from flows.understanding.understand import understand
from tests.support.factories import make_context

# A Friday, 6:40 PM in Omaha.
NOW = datetime(2026, 3, 6, 18, 40, tzinfo=ZoneInfo("America/Chicago"))
LINE = Line("Test Line", phone="402-555-0123", zone="America/Chicago")

Answer = Callable[[Conversation, Text, Context, SearchReplies], Step]


def texted(
    meetings: Sequence[Meeting],
    *bodies: str,
    line: Line = LINE,
    now: datetime = NOW,
    language: str = "en",
) -> Conversation:
    """The conversation after these texts, all at one moment."""
    conversation = Conversation()
    context = make_context(now, meetings=meetings, line=line, language=language)
    for body in bodies:
        conversation = take_turn(conversation, Text(understand(body)), context).conversation
    return conversation


def answered(
    answer: Answer,
    body: str,
    meetings: Sequence[Meeting],
    *bodies_before: str,
    line: Line = LINE,
    now: datetime = NOW,
    language: str = "en",
) -> Step:
    """What a dialog says to a text, after those before it."""
    conversation = texted(meetings, *bodies_before, line=line, now=now, language=language)
    context = make_context(now, meetings=meetings, line=line, language=language)
    return answer(conversation, Text(understand(body)), context, SearchReplies(line, language))
