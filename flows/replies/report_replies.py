"""What is said to somebody who found a listing wrong: sorry and thanks, the next meeting, what is
noted and whom to tell. No word of theirs is kept, so nothing promises that a deed is done."""

from collections.abc import Callable
from datetime import datetime

from flows.conversation.turn import Line
from flows.domain.intents import Topic
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.listing_reports import ReportKind
from flows.domain.meetings import Meeting
from flows.domain.search import Hit
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.layout import REPLY_SEPTETS, fit_parts
from flows.replies.translations import translator
from flows.text.gsm import to_gsm, trim

_NAME_SEPTETS = 36


def what_others_say(kind: ReportKind | None, translate: Callable[[str], str]) -> str:
    """What is said of a meeting that two people reported; "" where nobody is told anything."""
    _ = translate
    if kind is None:
        return ""
    return {
        ReportKind.NOBODY: _("Some say nobody was there."),
        ReportKind.MOVED: _("Some say it has moved."),
        ReportKind.TIME: _("Some say the time is different."),
        ReportKind.LINK: _("Some say the link doesn't work."),
        ReportKind.OTHER: _("Some say the list is wrong here."),
    }[kind]


class ReportReplies:
    """The sentences of one line in one language, at one moment."""

    def __init__(self, line: Line, language: str, now: datetime) -> None:
        self._line = line
        self._now = now
        self._ = translator(language)
        self._times = TimeFormatter(line, language)

    def report(
        self, topic: str, way_on: str, about: ListedMeeting | None = None, *, pick: str = ""
    ) -> str:
        """The whole answer to a complaint. `way_on` is one of those below, `about` the meeting that
        was wrong, which is noted; `pick` says how to tell which one it was."""
        _ = self._
        dial_in = ""
        if topic == Topic.LINK and about and about.meeting.joinable and about.meeting.dial_in:
            number = trim(to_gsm(about.meeting.dial_in), 40)
            dial_in = _("You can also join by phone: {number}.").format(number=number)
        last = [self._noted(), self._whom_to_tell(about.meeting)] if about else [pick]
        return self._joined(self._sorry(topic), dial_in, way_on, *last)

    def what_is_wrong(self, about: ListedMeeting, way_on: str) -> str:
        """The question what is wrong, behind the next meeting."""
        _ = self._
        asked = _(
            "What was wrong with {name}, {when}? Text 1 nobody there, 2 moved, 3 other time, 4"
            " link, 5 something else."
        ).format(
            name=trim(to_gsm(about.meeting.name), _NAME_SEPTETS),
            when=self._times.weekday_and_hour(about.hit.start),
        )
        return self._joined(_("I'm sorry."), way_on, asked)

    def noted(self, kind: ReportKind, way_on: str, about: Meeting | None) -> str:
        """The answer to a choice of what is wrong. Only what is none of the choices needs a person
        to tell it to."""
        told = self._whom_to_tell(about) if kind is ReportKind.OTHER else ""
        return self._joined(self._("Thank you for telling me."), self._noted(), way_on, told)

    def told(self, kind: ReportKind | None) -> str:
        """What is said of a meeting that two people reported; "" where nobody is told anything."""
        return what_others_say(kind, self._)

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
        """The next meeting of the list on the screen: its `number` brings it, or MORE for 0."""
        _ = self._
        name = trim(to_gsm(hit.name), _NAME_SEPTETS)
        word = str(number) if number else _("MORE")
        if hit.start <= self._now:
            begun = _("Just started ({time}): {name}. Text {number} for it.")
            return begun.format(time=self._times.spoken_hour(hit.start), name=name, number=word)
        when = self._times.when(hit.start, self._now, zone)
        return _("Next: {when} {name}. Text {number} for it.").format(
            when=when, name=name, number=word
        )

    def more_meetings(self) -> str:
        """The list on the screen has no other, but there are more."""
        return self._("Text MORE for other meetings.")

    def another_place(self) -> str:
        """Nothing is known of where they are."""
        return self._("Text a ZIP code or a town, and I'll look for the next one.")

    def say_which_number(self) -> str:
        """A list is on the screen, and it is not known which of it was wrong."""
        return self._("To say which one it was, text WRONG and its number.")

    def say_which_later(self) -> str:
        """No list is on the screen."""
        return self._("To say which one it was, pick it there, then text WRONG.")

    def _noted(self) -> str:
        return self._("It's noted, without your number.")

    def _whom_to_tell(self, about: Meeting | None) -> str:
        """The office that keeps the list, or else the line's own people."""
        office = about.office_phone if about else ""
        phone = trim(to_gsm(office), 30) or trim(to_gsm(self._line.phone), 20)
        if not phone:
            return self._("I can't change the list myself: the group can.")
        return self._("To have the list corrected, tell a person: {phone}.").format(phone=phone)

    def _joined(self, *parts: str) -> str:
        """The parts that there is room for, the first ones first."""
        return " ".join(fit_parts([part for part in parts if part], (), REPLY_SEPTETS + 1))
