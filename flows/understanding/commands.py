"""What people ask about reminders, their days and daily texts, once read
(flows.understanding.reminder_commands, flows.understanding.day_count_commands,
flows.understanding.daily_commands)."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from flows.domain.daily_texts import DailyKind
from flows.domain.time_window import ClockTime
from flows.domain.written_dates import WrittenDate


class LeadTime(NamedTuple):
    """When a reminder is wanted, as far as somebody said: so many minutes before, or at a clock
    before; once or (False) every week."""

    before: int | None = None
    clock: ClockTime | None = None
    once: bool | None = None

    def refined_by(self, other: "LeadTime") -> "LeadTime":
        """What is wanted where `other` is said after this."""
        once = self.once if other.once is None else other.once
        if other.says_when:
            return other._replace(once=once)
        return self._replace(once=once)

    @property
    def says_when(self) -> bool:
        """Whether it says the hour, not only how often."""
        return self.before is not None or self.clock is not None


ANY_LEAD_TIME = LeadTime()


class ReminderAction(StrEnum):
    """What may be wanted of one of a person's reminders."""

    SHOW = "show"
    DROP = "drop"
    SKIP = "skip"
    CHANGE = "change"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Remind:
    """Remind me of a meeting: number `number` of the list, None where it was not said."""

    number: int | None = None
    lead: LeadTime = ANY_LEAD_TIME


@dataclass(frozen=True, slots=True)
class ActOnReminder:
    """Show, drop or skip reminder `number`, None where it was not said; SHOW alone is the list."""

    act: ReminderAction
    number: int | None = None


@dataclass(frozen=True, slots=True)
class DropAllReminders:
    """No reminders any more."""


@dataclass(frozen=True, slots=True)
class PauseReminders:
    """No reminders for so long, in calendar days and months, or until a day; None for neither."""

    days: int = 0
    months: int = 0
    until: WrittenDate | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ResumeReminders:
    """Reminders again."""


@dataclass(frozen=True, slots=True)
class NameReminder:
    """Call reminder `number` by these words, "" for none."""

    number: int
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CountDaysFrom:
    """Count my days since then, which was day number `day`; None where no date could be read."""

    since: WrittenDate | None = field(repr=False)
    day: int = 1


@dataclass(frozen=True, slots=True)
class TellDays:
    """So many days, months or years it is: "I have 100 days"."""


@dataclass(frozen=True, slots=True)
class ShowDayCount:
    """How many days is it?"""


@dataclass(frozen=True, slots=True)
class ShowDayReached:
    """When is it so many days, months or years? `unit` is "day", "month" or "year"."""

    number: int
    unit: str


@dataclass(frozen=True, slots=True)
class SetMilestoneTexts:
    """Text me at the milestones, or (`on` False) no more."""

    on: bool


@dataclass(frozen=True, slots=True)
class ForgetDayCount:
    """Forget the day counter."""


@dataclass(frozen=True, slots=True)
class DailyCommand:
    """About a text that comes each day: about the one that was spoken of where `kind` is None.

    `clock` is the hour that is named; `number` the same where it is a bare number, which may be an
    answer, or one of a list. `daily` says that it is wanted each day, `off` that it is not wanted.
    """

    kind: DailyKind | None
    clock: ClockTime | None = None
    number: int | None = None
    daily: bool = False
    off: bool = False
