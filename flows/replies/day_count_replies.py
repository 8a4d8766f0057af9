"""The sentences of the conversation about a count of days. Two segments each.

They say "days", and of what, nothing. What somebody agrees to (`terms`) is kept word for word in
the ledger of consents, so it names no date of theirs.
"""

from datetime import UTC, date, datetime

from flows.conversation.turn import Channel, Line
from flows.domain.sober_days import MILESTONE_HOUR, ElapsedDays
from flows.replies.channel_replies import ChannelReplies
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.translations import translator


class DayCountReplies:
    """The sentences of one line in one language."""

    def __init__(self, line: Line, language: str, channel: Channel = Channel.SMS) -> None:
        self._ = translator(language)
        self._times = TimeFormatter(line, language)
        self._channel = ChannelReplies(line, language, channel)

    def count_started(self, since: date, count: ElapsedDays, *, milestones: bool) -> str:
        """The count begins, or begins anew."""
        _ = self._
        said = _("Counting from {date}.").format(date=self._times.date(since))
        steps = self.next_steps(milestones=milestones)
        return f"{self._warm(count)} {self._so_far(count)} {said} {steps}"

    def next_steps(self, *, milestones: bool) -> str:
        """What can be done with a count that runs."""
        _ = self._
        if milestones:
            return _("Text DAYS at any time. Milestones go by the new date. FORGET DAYS ends it.")
        return _(
            "Text DAYS to see it, MILESTONES to get a text at each one, FORGET DAYS to end it."
        )

    def day_total(self, since: date, count: ElapsedDays) -> str:
        """How many it is."""
        _ = self._
        counted = _("Counted from {date}.").format(date=self._times.date(since))
        warm = self._warm(count)
        return f"{self._so_far(count)} {counted} {warm}"

    def reached(self, day: date, number: int, unit: str, *, over: bool) -> str:
        """On which day it is so many days, months or years ("day", "month", "year"), or was."""
        _ = self._
        length = self._length(number, unit)
        if over:
            return _("You reached {length} on {date}. Well done.").format(
                length=length, date=self._times.date(day)
            )
        return _("You reach {length} on {date}. One day at a time.").format(
            length=length, date=self._times.date(day)
        )

    def no_count(self) -> str:
        """Nothing is counted yet."""
        return self._(
            "I'm not counting your days yet. To start, text SOBER and a date, like SOBER"
            " 2026-03-01, or DAY 1 TODAY."
        )

    def which_day(self) -> str:
        """No date, or one that cannot be read."""
        return self._(
            "Which day shall I count from? Text it like SOBER 2026-03-01, or DAY 1 TODAY."
        )

    def future_date(self, since: date) -> str:
        """A date in the future."""
        return self._(
            "{date} is still to come. Which day shall I count from? Text it like SOBER 2026-03-01,"
            " or DAY 1 TODAY."
        ).format(date=self._times.date(since))

    def terms(self) -> str:
        """What OK agrees to, as carriers ask: who, what and how often, rates, HELP, STOP."""
        hour = self._times.hour(datetime.combine(date(2000, 1, 1), MILESTONE_HOUR, UTC))
        return self._channel.milestone_terms(hour)

    def not_offered(self, sms_number: str) -> str:
        """Milestones cannot be sent where they text; `sms_number` as in ChannelReplies."""
        return self._channel.no_milestones_here(sms_number)

    def milestones_on(self, moment: datetime) -> str:
        """They agreed; `moment` of the first text is in the counter's zone."""
        return self._("Done. The next one comes on {date}. FORGET DAYS ends it.").format(
            date=self._times.date(moment.date())
        )

    def milestones_already_on(self) -> str:
        """Asked for once more."""
        return self._("You get them already. FORGET DAYS ends the count and these texts.")

    def milestones_off(self) -> str:
        """No texts at milestones, any more."""
        return self._("OK, no texts at milestones. DAYS still answers.")

    def forgotten(self) -> str:
        """The count is over."""
        return self._("Done. I no longer count your days, and I keep no date.")

    def celebrated(self) -> str:
        """They tell of their days, and not which day was the first."""
        return self._(
            "Congratulations. That took work. If you want me to count your days, text SOBER and"
            " the date, like SOBER 2026-03-01."
        )

    def restarted(self) -> str:
        """After a relapse, the count begins anew."""
        return self._("Your count starts again: today is day 1. What you learned is still yours.")

    def how_to_restart(self) -> str:
        """After a relapse, how the count can begin anew."""
        return self._(
            "When you are ready, DAY 1 TODAY starts your count again. What you learned is still"
            " yours."
        )

    def good_news(self) -> str:
        """They tell of somebody else's days."""
        return self._(
            "That is good news, thank you for telling me. I count only your own days: for that,"
            " text SOBER and a date."
        )

    def birthday(self) -> str:
        """A birthday that is of no sober day."""
        return self._(
            "Happy birthday. If it is a sober one, text SOBER and the date it counts from, like"
            " SOBER 2020-03-01."
        )

    def no_such_day(self) -> str:
        """A date that is in no calendar."""
        return self._(
            "I can't find that day in the calendar. Which day shall I count from? Text it like"
            " SOBER 2026-03-01, or DAY 1 TODAY."
        )

    # --- pieces

    def _warm(self, count: ElapsedDays) -> str:
        _ = self._
        return _("Good to have you here.") if count.total < 2 else _("Well done.")

    def _so_far(self, count: ElapsedDays) -> str:
        _ = self._
        if count.total == 0:
            return _("Today is day 1.")
        full = _("1 day.") if count.total == 1 else _("{count} days.").format(count=count.total)
        if not count.years and not count.months:
            return full
        parts = ((count.years, "year"), (count.months, "month"), (count.days, "day"))
        said = [self._length(number, unit) for number, unit in parts if number]
        return _("{days} That is {length}.").format(days=full, length=" ".join(said))

    def _length(self, number: int, unit: str) -> str:
        _ = self._
        one, many = {
            "year": (_("1 year"), _("{count} years")),
            "month": (_("1 month"), _("{count} months")),
            "day": (_("1 day"), _("{count} days")),
        }[unit]
        return one if number == 1 else many.format(count=number)
