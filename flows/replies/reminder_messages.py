"""The words of what is sent unasked: reminders, news of their meetings, milestones.

They light up a phone that others can see, so they name neither the meeting nor recovery, only the
words that the person chose. One segment each.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.conversation.turn import Line
from flows.domain.occurrence import parse_rule
from flows.domain.reminders import (
    Due,
    Ended,
    Mark,
    MeetingSnapshot,
    Message,
    Moved,
    Resting,
    Words,
    occurrence_after,
)
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.locale_formats import zone_name
from flows.replies.report_replies import what_others_say
from flows.replies.translations import translator
from flows.text.gsm import sms_cost, to_gsm, trim

# The most septets of somebody's own words for a meeting.
MAX_OWN_WORDS_SEPTETS = 30

# A meeting that begins tomorrow in more hours than these is "tomorrow".
_SAY_TOMORROW_BEYOND = timedelta(hours=6)

# A length above this many minutes is said to the nearest five: a text takes its time to arrive.
_EXACT_UP_TO_MINUTES = 30


def render_message(
    message: Message, line: Line, language: str, now: datetime, zone: str = ""
) -> str:
    """A message as it is said at the moment of sending to a person of this zone, "" where that is
    not known or in the message."""
    return _MessageFormatter(line, language, now, zone).format(message)


class _MessageFormatter:
    """The sentences of one line in one language at one moment, for a person of one zone."""

    def __init__(self, line: Line, language: str, now: datetime, theirs: str) -> None:
        self._ = translator(language)
        self._times = TimeFormatter(line, language)
        self._zone = line.zone
        self._theirs = theirs
        self._holidays = line.holidays
        self._now = now

    def format(self, message: Message) -> str:
        match message:
            case Due():
                return self._due(message)
            case Moved():
                return self._moved(message)
            case Ended(told, words):
                return self._(
                    "{meeting} is no longer listed, so its reminder is over. Text a ZIP code or"
                    " town to find another."
                ).format(meeting=self._meeting(told, words))
            case Resting(told, words, moved=True):
                said = self._("{meeting} has moved, so its reminder waits.")
                return f"{said.format(meeting=self._meeting(told, words))} {self._way()}"
            case Resting(told, words):
                return self._(
                    "{meeting} is off for now, so its reminder waits. Text a ZIP code or"
                    " town to find another."
                ).format(meeting=self._meeting(told, words))
            case Mark():
                return self._mark(message)
            case Words(text):
                return text

    def _due(self, due: Due) -> str:
        _ = self._
        left = due.start.astimezone(UTC) - self._now.astimezone(UTC)  # not by the wall clock
        local = self._now.astimezone(due.start.tzinfo)
        tomorrow = due.start.date() == local.date() + timedelta(days=1)
        if tomorrow and left > _SAY_TOMORROW_BEYOND:
            when = self._times.with_hour(_("tomorrow at {time}"), time=self._times.hour(due.start))
        else:
            when = self._time_left(left)
        if due.words:
            said = _("Reminder: {words}, {when}.").format(words=_own_words(due.words), when=when)
        elif tomorrow and left > _SAY_TOMORROW_BEYOND:
            said = _("Reminder: your meeting is {when}.").format(when=when)
        else:
            said = _("Reminder: your {meeting} meeting is {when}.").format(
                meeting=self._with_zone(due.start, due.told), when=when
            )
        way = _("Reply 1 for where, SKIP, or DROP.")
        sure = " ".join(filter(None, (said, self._doubt(due), way)))
        others = what_others_say(due.reported, _)
        whole = " ".join(filter(None, (said, self._doubt(due), others, way)))
        return whole if sms_cost(whole).segments == 1 else sure

    def _doubt(self, due: Due) -> str:
        """What may keep the meeting from meeting this time; "" where nothing is known to."""
        if due.check_first:
            return self._("Not every week: check first.")
        day = due.start.astimezone(ZoneInfo(due.told.zone)).date()
        return self._("Holiday: call ahead.") if day in self._holidays else ""

    def _time_left(self, left: timedelta) -> str:
        minutes = round(left / timedelta(minutes=1))
        if minutes < 1:
            return self._("starting now")
        if minutes > _EXACT_UP_TO_MINUTES:
            minutes = 5 * round(minutes / 5)
        return self._("in {length}").format(length=self._times.duration(minutes))

    def _moved(self, moved: Moved) -> str:
        _ = self._
        old, new = moved.old, moved.new
        meeting = self._meeting(old, moved.words)
        timed = (old.day, old.minute, old.zone) != (new.day, new.minute, new.zone)
        timed = timed or parse_rule(old.rule).weeks_pattern != parse_rule(new.rule).weeks_pattern
        if timed and old.address != new.address:
            said = _("{meeting} is now {when}, and in another place.")
        elif timed:
            said = _("{meeting} is now {when}.")
        elif new.address:
            said = _("{meeting} is now in another place.")
        else:
            said = _("{meeting} is now online only.")
        return f"{said.format(meeting=meeting, when=self._weekly(new))} {self._way()}"

    def _way(self) -> str:
        return self._("Reply 1 for where, or DROP.")

    def _with_zone(self, start: datetime, told: MeetingSnapshot) -> str:
        """The hour and day of a start by the person's clock. Of a meeting without a door the zone
        is named where it is not surely theirs."""
        zone = "" if told.address else zone_name(start, self._zone)
        return f"{self._times.hour_and_weekday(start)} {zone}".rstrip()

    def _mark(self, mark: Mark) -> str:
        _ = self._
        one = mark.count == 1
        units = {
            "hours": _("{count} hours today."),
            "days": _("{count} days today."),
            "months": _("{count} months today."),
            "years": _("1 year today.") if one else _("{count} years today."),
        }
        full = units[mark.unit].format(count=mark.count)
        way = _("Well done. DAYS shows your count, FORGET DAYS ends it.")
        return f"{full} {way}"

    def _meeting(self, told: MeetingSnapshot, words: str) -> str:
        """What a notice is about, as its first words."""
        if words:
            return _own_words(words)
        return self._("Your {meeting} meeting").format(meeting=self._weekly(told))

    def _weekly(self, told: MeetingSnapshot) -> str:
        """When it meets: behind a door by the clock there, else by the person's own."""
        start = occurrence_after(told, self._now.astimezone(UTC))
        if self._theirs and not told.address:
            start = start.astimezone(ZoneInfo(self._theirs))
        said = self._times.hour_and_weekday(start, told.rule)
        return f"{said} {zone_name(start, self._zone)}".rstrip()


def _own_words(words: str) -> str:
    return trim(to_gsm(words), MAX_OWN_WORDS_SEPTETS)
