"""What is said to somebody who found a listing wrong: sorry and thanks, the next meeting, whom to
tell. No word of theirs is kept, so nothing promises that a deed is done."""

from datetime import datetime

from flows.conversation.turn import Line
from flows.domain.intents import Topic
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.search import Hit
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.layout import REPLY_SEPTETS, fit_parts
from flows.replies.translations import translator
from flows.text.gsm import to_gsm, trim


class ReportReplies:
    """The sentences of one line in one language, at one moment."""

    def __init__(self, line: Line, language: str, now: datetime) -> None:
        self._line = line
        self._now = now
        self._ = translator(language)
        self._times = TimeFormatter(line, language)

    def report(self, topic: str, way_on: str, about: ListedMeeting | None = None) -> str:
        """The whole answer. `way_on` is one of those below, `about` the meeting that was wrong."""
        _ = self._
        dial_in = ""
        if topic == Topic.LINK and about and about.meeting.kind.has_link and about.meeting.dial_in:
            number = trim(to_gsm(about.meeting.dial_in), 40)
            dial_in = _("You can also join by phone: {number}.").format(number=number)
        parts = [self._sorry(topic), dial_in, way_on, self._whom_to_tell(about)]
        return " ".join(fit_parts([part for part in parts if part], (), REPLY_SEPTETS + 1))

    def _sorry(self, topic: str) -> str:
        _ = self._
        return {
            Topic.NOBODY.value: _("I'm sorry nobody was there. Thank you for telling me."),
            Topic.CLOSED.value: _("I'm sorry it was closed. Thank you for telling me."),
            Topic.MOVED.value: _("I'm sorry the place was wrong. Thank you for telling me."),
            Topic.TIME.value: _("I'm sorry the time was wrong. Thank you for telling me."),
            Topic.LINK.value: _("I'm sorry the link didn't work. Thank you for telling me."),
        }.get(topic, _("I'm sorry the list was wrong. Thank you for telling me."))

    def next_meeting(self, hit: Hit, number: int, zone: str) -> str:
        """The next meeting of the list on the screen."""
        name = trim(to_gsm(hit.name), 36)
        if hit.start <= self._now:
            begun = self._("Just started ({time}): {name}. Text {number} for it.")
            return begun.format(time=self._times.spoken_hour(hit.start), name=name, number=number)
        return self._("Next: {when} {name}. Text {number} for it.").format(
            when=self._times.when(hit.start, self._now, zone),
            name=name,
            number=number,
        )

    def more_meetings(self) -> str:
        """The list on the screen has no other, but there are more."""
        return self._("Text MORE for other meetings.")

    def another_place(self) -> str:
        """Nothing is known of where they are."""
        return self._("Text a ZIP code or a town, and I'll look for the next one.")

    def _whom_to_tell(self, about: ListedMeeting | None) -> str:
        """The office that keeps the list, or else the line's own people."""
        office = about.meeting.office_phone if about else ""
        phone = trim(to_gsm(office), 30) or trim(to_gsm(self._line.phone), 20)
        if not phone:
            return self._("I can't change the list myself: the group can.")
        return self._("To have the list corrected, tell a person: {phone}.").format(phone=phone)
