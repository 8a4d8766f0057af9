"""The sentences about the reminders there are. Two segments each, the list of them three."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flows.domain.reminders import (
    Reminder,
    due_message,
    next_occurrence,
    occurrence_after,
    send_window,
)
from flows.replies.layout import DETAILS_SEPTETS, REPLY_SEPTETS, fit_names, fit_parts
from flows.replies.reminder_messages import render_message
from flows.replies.shared_reminder_replies import ReminderFormatter
from flows.text.gsm import septets, trim

# Of a name in a list, at least.
_MIN_NAME_SEPTETS = 12


class ReminderReplies(ReminderFormatter):
    """The sentences of one line in one language, at one moment."""

    # --- those there are

    def reminder_list(
        self,
        reminders: Sequence[Reminder],
        paused: datetime | None,
        footer: str,
        numbers: Sequence[int] = (),
        resting: Collection[int] = (),
    ) -> str:
        """The numbered list, or these `numbers` of it: day, hour, name or own words, how long
        before. `resting` are the ids of those whose meeting does not meet for now."""
        _ = self._
        heading = _("Your reminders:")
        if paused and paused > self._now:
            heading = _("Your reminders, paused until {date}:").format(
                date=self._until(paused, reminders[0].zone)
            )
        shown = [(n, one) for n, one in enumerate(reminders, 1) if not numbers or n in numbers]
        off = _("off now")
        ends = [f", {off if one.id in resting else self._lead_text(one)}" for _, one in shown]
        for weeks in (True, False):  # many of them are told by their days alone
            starts = [f"{n} {self._when(one, weeks=weeks)} " for n, one in shown]
            fixed = septets("".join([heading, footer, *starts, *ends])) + len(shown) + 1
            if fixed + _MIN_NAME_SEPTETS * len(shown) <= DETAILS_SEPTETS:
                break
        names = fit_names(
            DETAILS_SEPTETS - fixed, [self._display_name(reminder) for _, reminder in shown]
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

    def change_which(self) -> str:
        """Below the list, where a time was told and no reminder."""
        return self._("Change which one? Text its number.")

    def name_which(self) -> str:
        """Below the list, where a name was told and no reminder."""
        return self._("Which one shall have that name? Text its number.")

    def which_number(self) -> str:
        """Below a part of the list."""
        return self._("Text a number for where it is.")

    def none_like_that(self) -> str:
        """Before a question which one, where the one described is not there."""
        return self._("I see none like that here.")

    def no_reminders(self) -> str:
        """There are none."""
        return self._(
            "You have no reminders. Text a ZIP code or town, then REMIND and the number of a"
            " meeting."
        )

    def no_reminders_to_end(self) -> str:
        """There are none, and what was asked may have been to end all texts."""
        return self._("You have no reminders. To get no texts from me at all, text STOP.")

    def how_to_add(self) -> str:
        """One more is wanted, and no meeting is on the screen."""
        return self._(
            "Text a ZIP code or town first, then REMIND and the number of a meeting, like REMIND 1."
        )

    def no_such_reminder(self, numbers: str) -> str:
        """A number that no reminder has."""
        return self._("I don't see that one. You have {numbers}. REMINDERS shows them.").format(
            numbers=numbers
        )

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

    def nothing_to_skip(self, reminders: Sequence[Reminder], paused: datetime | None) -> str:
        """No text would come in the time that was to be skipped."""
        said = self._("No reminder would come then, so nothing is changed.")
        return " ".join(filter(None, (said, self._soonest(reminders, paused))))

    def only_next(self, reminder: Reminder, paused: datetime | None) -> str:
        """SKIP for a time behind the next one."""
        said = self._("I can skip only the next one, so nothing is changed. Ask again after it.")
        return f"{said} {self._next_or_over(reminder, paused)}"

    def changed(self, reminders: Sequence[Reminder], paused: datetime | None) -> str:
        """Their texts come at another time from now on."""
        rows = [f"{self.row(one)}, {self._lead_text(one)}" for one in reminders]
        said = self._("Changed:")
        if len(rows) == 1:
            return f"{said} {rows[0]}. {self._next_or_over(reminders[0], paused)}"
        return "\n".join([said, *fit_parts([], rows, REPLY_SEPTETS - septets(said))])

    def ask_new_time(self, reminder: Reminder) -> str:
        """A change was asked for, and no time told."""
        return self._(
            "{reminder}: how long before shall I text you? Like 30, 2 hours, or the night before."
        ).format(reminder=self.row(reminder))

    def nothing_changed(self) -> str:
        """NO to the question about a new time."""
        return self._("OK, it stays as it was.")

    def agree_anew(self) -> str:
        """A reminder for one time shall come every week."""
        return self._(
            "That one is for one time only. For a text every week, look the meeting up again and"
            " text REMIND and its number."
        )

    def how_to_name(self) -> str:
        """A name was to be given, and none could be read."""
        return self._("Text NAME, the number of the reminder and your words, like NAME 1 coffee.")

    def paused(self, until: datetime, zone: str, *, longest: bool) -> str:
        """No reminders for a while, and whether that is as long as can be."""
        _ = self._
        said = _("Paused until {date}: no reminders before that. RESUME brings them back sooner.")
        if longest:
            said = _("Paused until {date}, the longest I can. RESUME brings reminders back sooner.")
        return said.format(date=self._until(until, zone))

    def resumed(self, reminders: Sequence[Reminder]) -> str:
        """Reminders again."""
        said = self._("Your reminders are on.")
        return " ".join(filter(None, (said, self._soonest(reminders, None))))

    def next_one(self, reminders: Sequence[Reminder], paused: datetime | None) -> str:
        """When the next text comes, and about what."""
        ahead = self._ahead(reminders, paused)
        if not ahead:
            return self._("No text is to come. REMINDERS shows all of them.")
        start, soonest = ahead[0]
        return f"{self._next_text(soonest, start)} {self.row(soonest)}."

    def named(self, reminder: Reminder) -> str:
        """What the phone will show from now on."""
        start = occurrence_after(reminder.snapshot, reminder.done_until)
        theirs = start.astimezone(ZoneInfo(reminder.zone))
        due = due_message(theirs, reminder.snapshot, reminder.words)
        moment = send_window(reminder, start)[0]
        shown = render_message(due, self._line, self._language, moment)
        return self._("Your phone will now show: {text}").format(text=shown)

    # --- after one came

    def acknowledged(self) -> str:
        """OK, or thanks, for a reminder."""
        return self._("OK. Take care.")

    def late_is_fine(self) -> str:
        """Somebody tells that they are late."""
        return self._("It's okay to be late. Just go in. People are used to it.")

    def after_details(self) -> str:
        """Below the details of a meeting that a reminder was about."""
        return self._("Text SKIP, DROP, or another place.")

    def _next_or_over(self, reminder: Reminder, paused: datetime | None) -> str:
        start = next_occurrence(reminder, paused)
        if start is None:
            return self._("That was the only one, so this reminder is over.")
        return self._next_text(reminder, start)

    def _ahead(
        self, reminders: Sequence[Reminder], paused: datetime | None
    ) -> list[tuple[datetime, Reminder]]:
        """The next start of each that has one, the first text first."""
        ahead = [(start, one) for one in reminders if (start := next_occurrence(one, paused))]
        return sorted(ahead, key=lambda pair: self._send_time(pair[1], pair[0]))

    def _soonest(self, reminders: Sequence[Reminder], paused: datetime | None) -> str:
        """When the next of all texts comes, "" where none does."""
        return next(
            (self._next_text(one, start) for start, one in self._ahead(reminders, paused)), ""
        )

    def _next_text(self, reminder: Reminder, start: datetime) -> str:
        return self._("Next text: {when}.").format(when=self._send_time_text(reminder, start))

    def _until(self, moment: datetime, zone: str) -> str:
        day: date = moment.astimezone(ZoneInfo(zone)).date()
        return f"{self._times.weekday(day, full_name=True)} {self._times.date(day)}"
