"""A conversation as this line would have it, for whoever must see its messages before anybody
texts: the carriers who register a number.

Nothing is stored. The messages come from the same pure decisions as in a real conversation. The one
meeting in it is invented, and is in the town that the line's time zone is named after.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.turn import Context, SetReminder, Step, Text
from flows.domain.line import Line
from flows.domain.map_cells import Area
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.places import Home, Place, Places
from flows.domain.reminders import due_message
from flows.domain.search import Candidate, Filters, MeetingName
from flows.engine import take_turn
from flows.hotlines import HotlineDirectory
from flows.replies.reminder_messages import render_message
from flows.text.normalize import fold_name
from flows.understanding.understand import understand

# Where a zone is named after no town of the line's country.
_ELSEWHERE = Place("Sampletown", "", "", 0.0, 0.0, "UTC")

# When the invented meeting begins, on the day the conversation is on.
_MEETING_HOUR, _MEETING_MINUTES = 19, 60


@dataclass(frozen=True, slots=True)
class SampleConversation:
    """The messages of one conversation, as they would be sent.

    `place` is what is texted first, and `meeting` the one of the list. `question` asks for the
    agreement to reminders, `confirmation` answers OK, and `reminder` comes later, unasked.
    """

    place: str
    meeting: Meeting
    meetings: str
    details: str
    question: str
    confirmation: str
    reminder: str

    @property
    def sent(self) -> tuple[str, ...]:
        """All messages, in order."""
        return self.meetings, self.details, self.question, self.confirmation, self.reminder


def sample_conversation(
    line: Line, places: Places, hotlines: HotlineDirectory, now: datetime
) -> SampleConversation:
    """A search, the details of a meeting, and a reminder for it, in the line's language."""
    place = _place_of(line, places)
    asked_at = now.astimezone(ZoneInfo(place.zone)).replace(hour=12, minute=0)
    start = asked_at.replace(hour=_MEETING_HOUR)
    meeting = _sample_meeting(line, place, start)
    context = Context(
        now=asked_at,
        line=line,
        meetings=_OneMeeting(meeting),
        places=places,
        home=Home(line.country, zone=line.zone),
        hotlines=hotlines,
        language=line.language,
    )
    # Words that every language of ours reads, and that change no language.
    words = (f"{place.name} {place.region}".strip(), "1", "REMIND", "OK")
    steps = _talk(context, words, place)
    reminder = next(one.reminder for one in steps[-1].effects if isinstance(one, SetReminder))
    due = start - timedelta(minutes=reminder.minutes_before)
    said = render_message(due_message(start, reminder.snapshot), line, line.language, due)
    shown, details, question, confirmation = ("\n".join(step.replies) for step in steps)
    return SampleConversation(words[0], meeting, shown, details, question, confirmation, said)


def _talk(context: Context, words: Sequence[str], place: Place) -> list[Step]:
    """The steps of a conversation; the first text shares the place, should its name be unknown."""
    conversation = Conversation()
    steps = []
    for number, body in enumerate(words):
        shared = place if number == 0 else None
        text = Text(understand(body, ""), shared_place=shared)
        step = take_turn(conversation, text, context)
        conversation = step.conversation
        steps.append(step)
    return steps


def _place_of(line: Line, places: Places) -> Place:
    """The town in the name of the line's time zone, if it is in the line's country."""
    town = line.zone.rpartition("/")[2].replace("_", " ")
    found = [one for one in places.named(fold_name(town)) if one.country == line.country]
    return found[0] if found else replace(_ELSEWHERE, country=line.country)


def _sample_meeting(line: Line, place: Place, start: datetime) -> Meeting:
    """An invented weekly meeting, at a door in the place."""
    town = " ".join(filter(None, (f"{place.name},", place.region))).rstrip(",")
    return Meeting(
        id=1,
        source_id="sample",
        name="Sample Group",
        day=(start.weekday() + 1) % 7,
        minute=start.hour * 60 + start.minute,
        zone=place.zone,
        kind=MeetingKind.IN_PERSON,
        fellowship=line.fellowship,
        minutes=_MEETING_MINUTES,
        lat=place.lat,
        lon=place.lon,
        venue="Sample Hall",
        address=f"12 Oak St, {town}",
    )


@dataclass(frozen=True, slots=True)
class _OneMeeting:
    """flows.domain.search.Meetings of a list with one meeting."""

    meeting: Meeting

    def near(self, area: Area, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        one = self.meeting
        assert one.day is not None
        assert one.minute is not None
        assert one.lat is not None
        assert one.lon is not None
        local = one.day * 24 * 60 + one.minute
        yield Candidate(one.id, local, one.zone, one.lat, one.lon, False, one.name)

    def online(self, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        return ()

    def names_in(self, area: Area) -> Iterable[MeetingName]:
        return ()

    def get(self, ids: Sequence[int]) -> dict[int, Meeting]:
        return {self.meeting.id: self.meeting} if self.meeting.id in ids else {}
