"""What a line answers to the first words that people and carriers look at, before anybody texts.

Nothing is stored: the answers come from the same pure decisions as in a conversation, for a person
nobody knows and a line without a meeting.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, Text
from flows.domain.line import Line
from flows.domain.map_cells import Area
from flows.domain.meetings import Meeting
from flows.domain.places import Home, Places
from flows.domain.search import Candidate, Filters, MeetingName
from flows.engine import take_turn
from flows.hotlines import HotlineDirectory
from flows.understanding.understand import understand

# What each answer is for, and the text it answers. The carrier itself obeys the word STOP alone, so
# two words show what we say to it, in any language.
ASKED = (
    ("HELP", "HELP"),
    ("STOP", "stop please"),
    ("START", "START"),
    ("a first hello", "hi"),
    ("MEETING", "meeting"),
)


@dataclass(frozen=True, slots=True)
class SampleAnswer:
    """What is answered to one of them: a text, or several."""

    asked: str
    replies: tuple[str, ...]


def sample_answers(
    line: Line, places: Places, hotlines: HotlineDirectory, now: datetime
) -> list[SampleAnswer]:
    """The answers of a line to a phone of its own country, in the line's language."""
    answers = []
    for asked, body in ASKED:
        context = Context(
            now=now,
            line=line,
            meetings=_NoMeetings(),
            places=places,
            home=Home(line.country, zone=line.zone),
            stopped=asked == "START",
            hotlines=hotlines,
            language=line.language,
        )
        step = take_turn(Conversation(), Text(understand(body, "")), context)
        answers.append(SampleAnswer(asked, tuple(step.replies)))
    return answers


# Made-up texts that go through everything a text goes through: a place, a misspelt one, a reminder,
# danger, a question, and each language.
_WARMING = (
    "meeting 68102",
    "omha tonight women",
    "remind me",
    "i want to die",
    "can I bring my dog",
    "necesito una reunion en Omaha",
    "une réunion ce soir",
    "uma reunião hoje",
    "una riunione stasera",
)


def answer_made_up_texts(places: Places, now: datetime) -> None:
    """Answer made-up texts, so that what is read once in a process is read before people text."""
    line = Line("Handrail")
    for body in _WARMING:
        context = Context(now=now, line=line, meetings=_NoMeetings(), places=places)
        take_turn(Conversation(), Text(understand(body, "")), context)


class _NoMeetings:
    """flows.domain.search.Meetings of a line without a list."""

    def near(self, area: Area, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        return ()

    def online(self, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        return ()

    def names_in(self, area: Area) -> Iterable[MeetingName]:
        return ()

    def get(self, ids: Sequence[int]) -> dict[int, Meeting]:
        return {}
