"""A person who has a list on the screen and asks about it, in any language."""

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Line, Step, Text, Topic
from flows.dialogs.ask_about_meeting import answer_question
from flows.domain.meetings import Meeting, MeetingKind
from flows.engine import take_turn
from flows.replies.search_replies import SearchReplies
from flows.understanding.understand import understand
from tests.support.factories import make_context, make_meeting

# A Friday, 6:40 PM in Omaha.
NOW = datetime(2026, 3, 6, 18, 40, tzinfo=ZoneInfo("America/Chicago"))
LINE = Line("Test Line", phone="402-555-0123", zone="America/Chicago")

# A meeting whose list says everything, one whose list says next to nothing, one online.
FULL = make_meeting(
    "fri 19:00",
    miles_north=0.4,
    source_id="hope",
    name="Hope Group",
    fellowship="AA",
    minutes=60,
    types=("O", "D", "X", "BA", "DF", "BRK", "S", "POA"),
    venue="First Church",
    address="12 Oak St, Omaha, NE 68102",
    venue_notes="Park behind the church. Ring at the side door.",
    notes="Coffee is on from 6:30. No smoking on the steps.",
    office="Central Office",
    office_phone="402-555-0144",
    url="https://example.org/hope",
)
BARE = make_meeting(
    "fri 19:30", miles_north=1.2, source_id="bare", name="Nooners", venue="", address=""
)
ONLINE = make_meeting(
    "fri 20:00",
    kind=MeetingKind.ONLINE,
    source_id="online",
    name="Anywhere",
    fellowship="NA",
    venue="",
    address="",
    join_url="https://zoom.us/j/123456789?pwd=abc",
    dial_in="+14025550142",
)

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


def asking(topic: Topic) -> Answer:
    """The dialog that answers a question of this topic."""

    def answer(
        conversation: Conversation, text: Text, context: Context, texts: SearchReplies
    ) -> Step:
        return answer_question(conversation, text, topic, context, texts)

    return answer
