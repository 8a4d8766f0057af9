"""How the answers about reminders say when one is and when its text comes."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.conversation.turn import Line
from flows.domain.reminders import (
    Reminder,
    last_done_occurrence,
    next_occurrence,
    occurrence_after,
    send_window,
)
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.locale_formats import format_length, zone_name
from flows.replies.reminder_messages import MAX_OWN_WORDS_SEPTETS
from flows.replies.translations import translator
from flows.text.gsm import to_gsm, trim


class ReminderFormatter:
    """What the answers of one line in one language have in common, at one moment."""

    def __init__(self, line: Line, language: str, now: datetime) -> None:
        self._ = translator(language)
        self._times = TimeFormatter(line, language)
        self._line = line
        self._language = language
        self._now = now

    def out_of_range(self) -> str:
        """A length of time before the start that is not possible."""
        return self._(
            "I can text from 5 minutes to 24 hours before a meeting. Text how long, like 30 or"
            " 2 hours, or NO."
        )

    def meeting_gone(self) -> str:
        """A meeting that has left the list."""
        return self._("That meeting is no longer listed. Text a ZIP code or town to find another.")

    def row(self, reminder: Reminder) -> str:
        """A reminder in an answer: "Fri 7:00 PM Hope Group"."""
        return f"{self._when(reminder)} {trim(self._display_name(reminder), 36)}"

    @property
    def _name(self) -> str:
        return trim(to_gsm(self._line.name), 30)

    def _display_name(self, reminder: Reminder) -> str:
        return trim(to_gsm(reminder.words), MAX_OWN_WORDS_SEPTETS) or to_gsm(reminder.snapshot.name)

    def _send_time(self, reminder: Reminder, start: datetime) -> datetime:
        return send_window(reminder, start)[0].astimezone(ZoneInfo(reminder.zone))

    def _lead_text(self, reminder: Reminder) -> str:
        """How long before the start the text really goes out."""
        start = occurrence_after(reminder.snapshot, reminder.done_until)
        start += timedelta(minutes=start.minute == 59)  # which stands for the full hour
        return format_length(start - self._send_time(reminder, start).astimezone(UTC))

    def _when(self, reminder: Reminder, *, weeks: bool = True) -> str:
        """ "Fri 7:00 PM", or for a single time its day, by the person's clock; `weeks` says too in
        which weeks it meets."""
        start = (
            next_occurrence(reminder)
            or last_done_occurrence(reminder)
            or occurrence_after(reminder.snapshot, reminder.done_until)
        )
        if reminder.last_day:
            return self._moment(start, reminder.zone)
        local = start.astimezone(ZoneInfo(reminder.zone))
        zone = "" if reminder.snapshot.address else zone_name(local, self._line.zone)
        when = self._times.weekday_and_hour(local, reminder.snapshot.rule if weeks else "")
        return f"{when} {zone}".rstrip()

    def _moment(self, moment: datetime, zone: str, *, full_name: bool = False) -> str:
        """A moment to come by the clock of a zone: "Fri 13 7:00 PM"."""
        local = moment.astimezone(ZoneInfo(zone))
        return self._times.when(local, self._now, zone, full_name=full_name)

    def _send_time_text(self, reminder: Reminder, start: datetime) -> str:
        return self._moment(self._send_time(reminder, start), reminder.zone, full_name=True)
