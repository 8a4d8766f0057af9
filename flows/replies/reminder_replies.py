"""The sentences of the conversation about reminders. Two segments each, the list of them three.

What somebody agrees to (`terms`) is kept word for word in the ledger of consents, so it says when,
and names no meeting.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.conversation.turn import Line
from flows.domain.reminders import (
    Due,
    Reminder,
    last_done_occurrence,
    next_occurrence,
    occurrence_after,
    send_window,
)
from flows.replies.dates_and_times import TimeFormatter, format_length
from flows.replies.layout import DETAILS_SEPTETS, REPLY_SEPTETS, fit_names, fit_parts
from flows.replies.reminder_messages import MAX_OWN_WORDS_SEPTETS, render_message
from flows.replies.translations import translator
from flows.text.gsm import septets, to_gsm, trim


class ReminderReplies:
    """The sentences of one line in one language, at one moment."""

    def __init__(self, line: Line, language: str, now: datetime) -> None:
        self._ = translator(language)
        self._times = TimeFormatter(line, language)
        self._line = line
        self._language = language
        self._now = now

    # --- asking for one

    def place_first(self) -> str:
        """REMIND without a list."""
        return self._(
            "Text a ZIP code or town first, then REMIND and the number of a meeting, like REMIND 1."
        )

    def which_meeting(self, numbers: str) -> str:
        """REMIND without a number."""
        return self._("Remind you of which one? Text {numbers}.").format(numbers=numbers)

    def ask_lead(self, draft: Reminder, start: datetime, unshifted_at: datetime, zone: str) -> str:
        """How long before, and whether every week; `plainly` is when the text would go out if the
        hour were no matter. Where clocks in `zone`, by which they saw the list, show another hour
        than their own, its zone is named."""
        _ = self._
        due = self._send_time(draft, start)
        name = trim(to_gsm(draft.snapshot.name), 36)
        when = self._times.when(start.astimezone(due.tzinfo), self._now, zone, full_name=True)
        if due == unshifted_at:
            asked = _(
                "{name}, {when}: a text each {day} at {time}? Text OK, or how long before (15, 30,"
                " 2 hours), or ONCE for one time only, or NO."
            )
        else:
            asked = _(
                "{name}, {when}: a text each {day} at {time}? Text OK, or 60 for {other}, or how"
                " long before (30, 2 hours), or ONCE for one time only, or NO."
            )
        return asked.format(
            name=name,
            when=when,
            day=self._times.weekday(due.date(), full_name=True),
            time=self._times.hour(due),
            other=self._times.hour(unshifted_at.astimezone(due.tzinfo)),
        )

    def out_of_range(self) -> str:
        """A length of time before the start that is not possible."""
        return self._(
            "I can text from 5 minutes to 24 hours before a meeting. Text how long, like 30 or"
            " 2 hours, or NO."
        )

    def terms(self, draft: Reminder, start: datetime) -> str:
        """What OK agrees to, as carriers ask: who, what and how often, rates, HELP, STOP."""
        _ = self._
        due = self._send_time(draft, start)
        time, meeting = (
            self._times.hour(due),
            self._times.hour_and_weekday(start.astimezone(due.tzinfo)),
        )
        if draft.last_day:
            said = _("{line}: 1 text on {date} at {time} before your {meeting} meeting.").format(
                line=self._name, date=self._times.date(due.date()), time=time, meeting=meeting
            )
        else:
            day = self._times.weekday(due.date(), full_name=True)
            said = _("{line}: 1 text each {day} at {time} before your {meeting} meeting.").format(
                line=self._name, day=day, time=time, meeting=meeting
            )
        rules = _("Msg & data rates may apply. HELP for help, STOP to end. Text OK to agree.")
        return f"{said} {rules}"

    def reminder_set(self, number: int, reminder: Reminder, start: datetime) -> str:
        """It is set; `number` is the new one's."""
        return self._(
            "Done. First text: {when}. DROP {number} ends it, REMINDERS shows all of them."
        ).format(when=self._send_time_text(reminder, start), number=number)

    def already_set(self, number: int, reminder: Reminder) -> str:
        """The same reminder once more."""
        return self._("You have that reminder already: {reminder}. DROP {number} ends it.").format(
            reminder=self.row(reminder), number=number
        )

    def too_many(self, count: int) -> str:
        """One more than there can be."""
        return self._(
            "You have {count} reminders, the most there can be. DROP and a number ends one;"
            " REMINDERS shows them."
        ).format(count=count)

    def nothing_set(self) -> str:
        """NO to any of these questions."""
        return self._("OK, nothing is set. BACK for the list, or text another place.")

    def not_by_whatsapp(self) -> str:
        """WhatsApp lets us write freely only for a day after somebody wrote."""
        return self._(
            "On WhatsApp I can only answer, so I can't send reminders here. Send me an ordinary"
            " text message (SMS) and ask again."
        )

    # --- those there are

    def reminder_list(
        self, reminders: Sequence[Reminder], paused: datetime | None, footer: str
    ) -> str:
        """The numbered list: day, hour, name or own words, how long before."""
        _ = self._
        heading = _("Your reminders:")
        if paused and paused > self._now:
            heading = _("Your reminders, paused until {date}:").format(
                date=self._until(paused, reminders[0].zone)
            )
        starts = [f"{n} {self._when(reminder)} " for n, reminder in enumerate(reminders, 1)]
        ends = [f", {self._lead_text(reminder)}" for reminder in reminders]
        fixed = septets("".join([heading, footer, *starts, *ends])) + len(reminders) + 1
        names = fit_names(
            DETAILS_SEPTETS - fixed, [self._display_name(reminder) for reminder in reminders]
        )
        rows = [start + name + end for start, name, end in zip(starts, names, ends, strict=True)]
        return "\n".join([heading, *rows, footer])

    def what_next(self, *, paused: bool) -> str:
        """Below the list."""
        _ = self._
        if paused:
            return _("Text a number for where, or DROP 1, NAME 1 and your words, or RESUME.")
        return _("Text a number for where, or DROP 1, SKIP 1, NAME 1 and your words, or PAUSE.")

    def drop_which(self) -> str:
        """Below the list, after DROP alone."""
        return self._("Drop which one? Text its number, or DROP ALL.")

    def skip_which(self) -> str:
        """Below the list, after SKIP alone."""
        return self._("Skip which one? Text its number.")

    def no_reminders(self) -> str:
        """There are none."""
        return self._(
            "You have no reminders. Text a ZIP code or town, then REMIND and the number of a"
            " meeting."
        )

    def no_such_reminder(self, numbers: str) -> str:
        """A number that no reminder has."""
        return self._("You have reminder {numbers}. REMINDERS shows what each is for.").format(
            numbers=numbers
        )

    def row(self, reminder: Reminder) -> str:
        """A reminder in an answer: "Fri 7:00 PM Hope Group"."""
        return f"{self._when(reminder)} {trim(self._display_name(reminder), 36)}"

    # --- changing them

    def dropped(self, reminders: Sequence[Reminder]) -> str:
        """These are over."""
        _ = self._
        if len(reminders) == 1:
            return _("Dropped: {reminder}. No more texts about it.").format(
                reminder=self.row(reminders[0])
            )
        heading = _("Dropped, no more texts about these:")
        rows = [self.row(reminder) for reminder in reminders]
        return "\n".join([heading, *fit_parts([], rows, REPLY_SEPTETS - septets(heading))])

    def skipped(self, reminder: Reminder, paused: datetime | None, skipping: datetime) -> str:
        """One occurrence is left out; `reminder` is what it is from now on."""
        _ = self._
        said = _("Skipped: {meeting}.").format(
            meeting=f"{self._moment(skipping, reminder.zone, full_name=True)}"
            f" {trim(self._display_name(reminder), 36)}"
        )
        return f"{said} {self._next_or_over(reminder, paused)}"

    def not_this_time(self, reminder: Reminder, paused: datetime | None) -> str:
        """SKIP when the text has gone out already."""
        said = self._("OK, not this time.")
        return f"{said} {self._next_or_over(reminder, paused)}"

    def paused(self, until: datetime, zone: str, *, longest: bool) -> str:
        """No reminders for a while, and whether that is as long as can be."""
        _ = self._
        said = _("Paused until {date}: no reminders before that. RESUME brings them back sooner.")
        if longest:
            said = _(
                "Paused until {date}, which is the longest there is. RESUME brings reminders back"
                " sooner."
            )
        return said.format(date=self._until(until, zone))

    def resumed(self, reminders: Sequence[Reminder]) -> str:
        """Reminders again."""
        said = self._("Your reminders are on.")
        ahead = [(start, one) for one in reminders if (start := next_occurrence(one))]
        if not ahead:
            return said
        start, soonest = min(ahead, key=lambda pair: self._send_time(pair[1], pair[0]))
        return f"{said} {self._next_text(soonest, start)}"

    def named(self, reminder: Reminder) -> str:
        """What the phone will show from now on."""
        start = occurrence_after(reminder.snapshot, reminder.done_until)
        due = Due(start.astimezone(ZoneInfo(reminder.zone)), reminder.snapshot, reminder.words)
        moment = send_window(reminder, start)[0]
        shown = render_message(due, self._line, self._language, moment)
        return self._("Your phone will now show: {text}").format(text=shown)

    # --- after one came

    def acknowledged(self) -> str:
        """OK, or thanks, for a reminder."""
        return self._("OK. Take care.")

    def after_details(self) -> str:
        """Below the details of a meeting that a reminder was about."""
        return self._("SKIP or DROP, or text another place.")

    def meeting_gone(self) -> str:
        """A meeting that has left the list."""
        return self._("That meeting is no longer listed. Text a ZIP code or town to find another.")

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

    def _when(self, reminder: Reminder) -> str:
        """ "Fri 7:00 PM", or for a single time its day, by the person's clock."""
        start = (
            next_occurrence(reminder)
            or last_done_occurrence(reminder)
            or occurrence_after(reminder.snapshot, reminder.done_until)
        )
        if reminder.last_day:
            return self._moment(start, reminder.zone)
        return self._times.weekday_and_hour(start.astimezone(ZoneInfo(reminder.zone)))

    def _moment(self, moment: datetime, zone: str, *, full_name: bool = False) -> str:
        """A moment to come by the clock of a zone: "Fri 13 7:00 PM"."""
        local = moment.astimezone(ZoneInfo(zone))
        return self._times.when(local, self._now, zone, full_name=full_name)

    def _send_time_text(self, reminder: Reminder, start: datetime) -> str:
        return self._moment(self._send_time(reminder, start), reminder.zone, full_name=True)

    def _next_or_over(self, reminder: Reminder, paused: datetime | None) -> str:
        start = next_occurrence(reminder, paused)
        if start is None:
            return self._("That was the only one, so this reminder is over.")
        return self._next_text(reminder, start)

    def _next_text(self, reminder: Reminder, start: datetime) -> str:
        return self._("Next text: {when}.").format(when=self._send_time_text(reminder, start))

    def _until(self, moment: datetime, zone: str) -> str:
        day: date = moment.astimezone(ZoneInfo(zone)).date()
        return f"{self._times.weekday(day, full_name=True)} {self._times.date(day)}"
