"""Short answers about one meeting: where it is, when, how to join it, whether it meets. `about` is
the meeting asked about."""

import re
from collections.abc import Sequence
from datetime import datetime

from flows.conversation.turn import Line
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.meetings import ClosedReason, Meeting, MeetingKind
from flows.domain.places import Place
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.layout import (
    MAX_ANSWER_NAME_SEPTETS,
    REPLY_SEPTETS,
    fit_answer,
    fit_names,
    map_link,
)
from flows.replies.locale_formats import format_distance
from flows.replies.meeting_contact_replies import MeetingContactReplies
from flows.replies.shared_phrases import SharedPhrases
from flows.replies.translations import translator
from flows.text.gsm import septets, to_gsm, trim

MAX_NOTE_SEPTETS = 150
_MAX_ADDRESS_SEPTETS = 110
_MAX_SHORT_ADDRESS_SEPTETS = 70

# The number of a meeting in the address of a Zoom room.
_ZOOM_ID = re.compile(r"zoom\.us/\w+/(\d{9,11})\b")
# The passcode in the address of a room.
_PASSCODE_IN_LINK = re.compile(r"[?&]pwd=\w")


class MeetingDetailReplies:
    """The sentences of one line in one language, at one moment."""

    def __init__(self, line: Line, language: str, now: datetime, phrases: SharedPhrases) -> None:
        self._line = line
        self._language = language
        self._now = now
        self._phrases = phrases
        self._ = translator(language)
        self._times = TimeFormatter(line, language)
        self._contacts = MeetingContactReplies(line, language)

    # --- which meeting

    def which_one(self, count: int) -> str:
        """Several meetings may be meant."""
        numbers = self._phrases.numbers(1, count)
        return self._("Which one? Text {numbers}, then ask me again.").format(numbers=numbers)

    def which_meeting(self, known: str = "") -> str:
        """No meeting is known; `known` is what holds for most."""
        asked = self._("Which meeting? Text a ZIP code or a town, pick one, then ask me again.")
        return fit_answer(known, asked)

    def named(self, about: ListedMeeting, answer: str) -> str:
        """An answer with the meeting's name before it, where nobody looked at it before."""
        return f"{trim(to_gsm(about.meeting.name), MAX_ANSWER_NAME_SEPTETS)}: {answer}"

    def numbered(self, listed: Sequence[ListedMeeting], answer: str) -> str:
        """One answer that holds for all of these, with their numbers before it."""
        numbers = self._phrases.numbers(listed[0].number, listed[-1].number)
        return f"{numbers}: {answer}"

    def several(self, chosen: Sequence[ListedMeeting]) -> str:
        """Two or three meetings of the list in short: when, and where or the link."""
        starts = [
            f"{about.number} {self._times.when(about.hit.start, self._now, about.zone)} "
            for about in chosen
        ]
        ends = [f"\n{self._short_place(about)}" for about in chosen]
        used = sum(septets(part) for part in (*starts, *ends)) + len(chosen) - 1
        names = fit_names(REPLY_SEPTETS - used, [to_gsm(about.hit.name) for about in chosen])
        rows = zip(starts, names, ends, strict=True)
        return "\n".join(f"{start}{name}{end}".rstrip() for start, name, end in rows)

    # --- where

    def address(self, about: ListedMeeting) -> str:
        """Its door, and a map; how to join one without a door."""
        if not about.has_door:
            return self._online_only(about)
        where = place_of(about.meeting, _MAX_ADDRESS_SEPTETS)
        if not where:
            missing = self._("The list gives no address for it.")
            return fit_answer(missing, self._contacts.whom_to_ask(about.meeting))
        return fit_answer(where, map_link(about.meeting), lines=True)

    def directions(self, about: ListedMeeting, note: str) -> str:
        """The map, the door, and what the notes say of the entrance."""
        link = map_link(about.meeting)
        if not about.has_door or not link:
            return self.address(about)
        where = place_of(about.meeting, _MAX_ADDRESS_SEPTETS)
        return fit_answer(
            self._("Map: {link}").format(link=link), where, self.quoted(note, 80), lines=True
        )

    def distance(self, about: ListedMeeting, place: Place | None, country: str) -> str:
        """How far it is from the place searched."""
        _ = self._
        if not about.has_door:
            return self.from_anywhere()
        if about.hit.miles is None or place is None:
            return fit_answer(
                _("I can't say how far: the list gives no exact spot."), self.address(about)
            )
        miles = self._miles(about.hit.miles, country)
        return _("About {distance} from {place}.").format(
            distance=miles, place=self._phrases.place(place)
        )

    def distances(self, listed: Sequence[ListedMeeting], country: str) -> str:
        """How far each meeting of a list is; "" where that is not known of any."""
        known = [
            f"{about.number}: {self._miles(about.hit.miles, country)}"
            for about in listed
            if about.hit.miles is not None
        ]
        return ", ".join(known)

    def from_anywhere(self) -> str:
        """A question about the building of an online meeting."""
        return self._("It meets online, so you can join from anywhere.")

    # --- when

    def time(self, about: ListedMeeting) -> str:
        """When it is next, and on which day of every week, or in which weeks."""
        weeks = self._times.weeks(about.hit.start, about.meeting.rule)
        return fit_answer(f"{self._when(about)}.", f"{weeks}.")

    def end(self, about: ListedMeeting) -> str:
        """When it ends, how long it is."""
        _, minutes = self._, about.meeting.minutes
        if not minutes:
            return fit_answer(
                f"{self._when(about)}.",
                _("The list doesn't say when it ends. Most meetings last about an hour."),
            )
        length = _("It lasts {length}.").format(length=self._times.duration(minutes))
        return fit_answer(f"{self._when(about)}.", length)

    def still_on(self, about: ListedMeeting, note: str, *, holiday: bool, warning: str = "") -> str:
        """Whether it meets, as far as a list can tell; `note` is what it says of pauses, `warning`
        what others found wrong."""
        _ = self._
        started = about.hit.start <= self._now
        holiday = holiday or about.hit.start.date() in self._line.holidays
        hours = self._times.weekday_and_hour(about.hit.start) if started else ""
        when = self._times.span(hours, about.hit.start, about.meeting.minutes)
        says = _("The list says it meets: {when}.").format(
            when=when if started else self._when(about)
        )
        if self._times.rule_label(about.hit.start, about.meeting.rule):
            says = f"{says} {self._times.weeks(about.hit.start, about.meeting.rule)}."
        return fit_answer(
            self._closed_building(about.meeting),
            self.quoted(note or note_of_move(about.meeting))
            or ("" if about.meeting.kind is MeetingKind.CLOSED else says),
            warning,
            self.holiday() if holiday else "",
            "" if holiday or _is_hidden(about.meeting) else _("Lists can be out of date."),
            self._contacts.whom_to_ask(about.meeting),
        )

    def holiday(self) -> str:
        """What no list says of holidays."""
        return self._("Things can change on holidays: call first.")

    # --- how to join

    def link(self, about: ListedMeeting, *, passcode: bool) -> str:
        """How to join from afar; `passcode`: that is what was asked for."""
        _, meeting = self._, about.meeting
        if not meeting.kind.has_link:
            return fit_answer(
                _("It meets in person only: the list has no link."), self.address(about)
            )
        if not meeting.joinable:
            missing = _("The list gives no link for it.")
            return fit_answer(missing, self._contacts.whom_to_ask(meeting))
        lines = self._joining(meeting)
        if passcode and not meeting.join_notes:
            inside = _PASSCODE_IN_LINK.search(meeting.join_url)
            told = _("The passcode is in the link.") if inside else _("The list gives no passcode.")
            lines.insert(0, told)
        return fit_answer(*lines, lines=True)

    def notes(self, about: ListedMeeting) -> str:
        """What else the list says of it."""
        meeting = about.meeting
        known = " ".join(
            part for part in (about.has_door and meeting.venue_notes, meeting.notes) if part
        )
        return self.quoted(known, 240) or self._("The list has no notes about it.")

    def quoted(self, note: str, max_septets: int = MAX_NOTE_SEPTETS) -> str:
        """What the list says, in its own words; "" where it says nothing."""
        if not note:
            return ""
        plain = trim(to_gsm(" ".join(note.split())), max_septets)
        return self._("The list says: {note}").format(note=plain)

    def _online_only(self, about: ListedMeeting) -> str:
        meeting = about.meeting
        if meeting.kind is MeetingKind.CLOSED:
            return self._not_meeting(meeting)
        closed = self._closed_building(meeting)
        said = closed or ("" if meeting.kind.has_door else self._("It meets online only."))
        return fit_answer(said, *self._joining(meeting), lines=True)

    def _not_meeting(self, meeting: Meeting) -> str:
        """Why nobody is sent there; where it has moved, what the list says of that."""
        return fit_answer(
            self._closed_building(meeting),
            self.quoted(note_of_move(meeting)),
            self._contacts.whom_to_ask(meeting),
        )

    def _closed_building(self, meeting: Meeting) -> str:
        if meeting.kind is MeetingKind.CLOSED:
            return self._phrases.not_meeting(meeting.closed_reason)
        if "TC" not in meeting.types:
            return ""
        return self._("Its building is closed for now; it meets online.")

    def _joining(self, meeting: Meeting) -> list[str]:
        _ = self._
        room = _ZOOM_ID.search(meeting.join_url)
        lines = []
        if meeting.join_url:
            lines.append(_("Join: {link}").format(link=to_gsm(meeting.join_url)))
        if room and room[1] not in meeting.join_notes.replace(" ", ""):
            lines.append(_("Zoom ID: {number}").format(number=room[1]))
        lines.append(trim(to_gsm(meeting.join_notes), 100))
        if meeting.dial_in:
            lines.append(_("Dial in: {number}").format(number=trim(to_gsm(meeting.dial_in), 40)))
        lines.append(trim(to_gsm(meeting.dial_in_notes), 60) if meeting.dial_in else "")
        return [line for line in lines if line]

    def _short_place(self, about: ListedMeeting) -> str:
        """The door in a line, or the link of a meeting without one."""
        if about.has_door:
            return place_of(about.meeting, _MAX_SHORT_ADDRESS_SEPTETS)
        link = to_gsm(about.meeting.join_url or about.meeting.dial_in)
        return link if septets(link) <= _MAX_SHORT_ADDRESS_SEPTETS else ""

    def _when(self, about: ListedMeeting) -> str:
        on = self._times.on_until(about.hit.start, self._now, about.zone, about.meeting.rule)
        if on:
            return on
        when = self._times.when(about.hit.start, self._now, about.zone)
        return self._times.span(when, about.hit.start, about.meeting.minutes)

    def _miles(self, miles: float, country: str) -> str:
        return format_distance(miles, country, self._language, self._line.country)


def _is_hidden(meeting: Meeting) -> bool:
    """Whether it is not its list that says that it does not meet."""
    closed = meeting.kind is MeetingKind.CLOSED
    return closed and meeting.closed_reason is ClosedReason.HIDDEN


def note_of_move(meeting: Meeting) -> str:
    """The notes of a meeting that has moved, which may say where to; "" for any other."""
    if meeting.kind is not MeetingKind.CLOSED or meeting.closed_reason is not ClosedReason.MOVED:
        return ""
    return " ".join(filter(None, (meeting.venue_notes, meeting.notes)))


def place_of(meeting: Meeting, max_septets: int) -> str:
    """Its building and street. Where there is no room for both, the street."""
    street = trim(to_gsm(meeting.address), max_septets)
    both = to_gsm(", ".join(part for part in (meeting.venue, meeting.address) if part))
    return both if septets(both) <= max_septets or not street else street
