"""The sentences of the conversation that sets a reminder. Two segments each.

What somebody agrees to (`terms`) is kept word for word in the ledger of consents, so it says when,
and names no meeting.
"""

from datetime import datetime

from flows.conversation.turn import Channel, Line
from flows.domain.reminders import Reminder
from flows.replies.channel_replies import ChannelReplies
from flows.replies.layout import REPLY_SEPTETS
from flows.replies.shared_reminder_replies import ReminderFormatter
from flows.text.gsm import septets, to_gsm, trim

# Of a meeting's name before the question.
_MIN_NAME_SEPTETS, _MAX_NAME_SEPTETS = 12, 36


class ReminderRequestReplies(ReminderFormatter):
    """The sentences of one line in one language, at one moment, on one channel."""

    def __init__(
        self, line: Line, language: str, now: datetime, channel: Channel = Channel.SMS
    ) -> None:
        super().__init__(line, language, now)
        self._channel = ChannelReplies(line, language, channel)

    def place_first(self) -> str:
        """REMIND without a list."""
        return self._(
            "Text a ZIP code or town first, then REMIND and the number of a meeting, like REMIND 1."
        )

    def which_meeting(self, numbers: str) -> str:
        """REMIND without a number."""
        return self._("Remind you of which one? Text {numbers}.").format(numbers=numbers)

    def offer(self, draft: Reminder, start: datetime, unshifted_at: datetime, zone: str) -> str:
        """The question whether they agree to the terms, or want it at another time; `unshifted_at`
        is when the text would go out if the hour were no matter. Where clocks in `zone`, by which
        they saw the list, show another hour than their own, its zone is named."""
        _ = self._
        due = self._send_time(draft, start)
        other = unshifted_at.astimezone(due.tzinfo)
        choices = _("Or how long before (15, 30, 2 hours), ONCE for one time only, or NO.")
        if due != unshifted_at:
            choices = _(
                "Or 60 for {other}, or how long before (30, 2 hours), ONCE for one time only, or"
                " NO."
            ).format(other=self._times.hour(other))
        return self._about(draft, start, zone, f"{self.terms(draft, start)} {choices}")

    def named_terms(self, draft: Reminder, start: datetime, zone: str) -> str:
        """The question whether they agree to the terms, where the meeting was not asked about
        yet; `zone` as in `offer`."""
        return self._about(draft, start, zone, self.terms(draft, start))

    def _about(self, draft: Reminder, start: datetime, zone: str, asked: str) -> str:
        """A question below the meeting that it is about, as far as there is room."""
        local = start.astimezone(self._send_time(draft, start).tzinfo)
        when = self._times.when(local, self._now, zone, full_name=True)
        room = REPLY_SEPTETS - septets(to_gsm(f", {when}\n{asked}"))
        if room < _MIN_NAME_SEPTETS:
            return asked  # the terms name its day and hour
        return f"{trim(to_gsm(draft.snapshot.name), min(_MAX_NAME_SEPTETS, room))}, {when}\n{asked}"

    def terms(self, draft: Reminder, start: datetime) -> str:
        """What OK agrees to, as carriers ask: who, what and how often, rates, HELP, STOP."""
        _ = self._
        due = self._send_time(draft, start)
        time, meeting = (
            self._times.hour(due),
            self._times.hour_and_weekday(start.astimezone(due.tzinfo)),
        )
        if draft.last_day:
            said = self._times.with_hour(
                _("{line}: 1 text on {date} at {time} before your {meeting} meeting."),
                line=self._name,
                date=self._times.date(due.date()),
                time=time,
                meeting=meeting,
            )
        elif weeks := self._times.rule_label(start, draft.snapshot.rule):
            said = self._times.with_hour(
                _("{line}: 1 text before each {meeting} meeting, {weeks}; first {date} at {time}."),
                line=self._name,
                date=self._times.date(due.date()),
                time=time,
                meeting=meeting,
                weeks=weeks,
            )
        else:
            day = self._times.weekday(due.date(), full_name=True)
            said = self._times.with_hour(
                _("{line}: 1 text each {day} at {time} before your {meeting} meeting."),
                line=self._name,
                day=day,
                time=time,
                meeting=meeting,
            )
        return f"{said} {self._channel.reminder_rules()}"

    def reminder_set(self, number: int, reminder: Reminder, start: datetime) -> str:
        """It is set; `number` is the new one's."""
        return self._(
            "Done. First text: {when}. DROP {number} ends it, REMINDERS shows all of them."
        ).format(when=self._send_time_text(reminder, start), number=number)

    def always_on(self) -> str:
        """A meeting that goes on around the clock."""
        return self._("It's on around the clock, so it needs no reminder: go when you like.")

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
        return self._("OK, nothing is set. Text BACK for the list, or another place.")
