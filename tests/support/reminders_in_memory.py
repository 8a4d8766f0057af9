"""What a person was promised, in memory: what the database, the planner and the outbox are to
production, this is to a pure test."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from flows.conversation.turn import (
    ChangeReminder,
    CountDays,
    DropReminders,
    Effect,
    OptOut,
    Pause,
    SetReminder,
)
from flows.domain.meetings import Meeting
from flows.domain.reminder_plan import PlannedMessage, plan_reminder
from flows.domain.reminders import (
    DayCount,
    Message,
    Reminder,
    next_check_at,
)
from flows.domain.sober_days import next_milestone, plan_milestone

FindMeetings = Callable[[Sequence[int]], dict[int, Meeting]]


@dataclass
class RemindersInMemory:
    """flows.domain.reminders.Reminders of one person, what changes them, and the clock that sends
    them."""

    stored: list[Reminder] = field(default_factory=list)
    paused: datetime | None = None
    day_count: DayCount | None = None
    next_checks: dict[int, datetime] = field(default_factory=dict)
    next_milestone: datetime | None = None
    outbox: list[tuple[PlannedMessage, int]] = field(default_factory=list)
    used_keys: set[str] = field(default_factory=set)
    last_sent: tuple[int, datetime] | None = None

    def all(self) -> Sequence[Reminder]:
        return tuple(self.stored)

    def paused_until(self) -> datetime | None:
        return self.paused

    def days(self) -> DayCount | None:
        return self.day_count

    def apply(self, effect: Effect, now: datetime) -> list[str]:
        """Do as the shell does; what the ledger of consents says of it."""
        had_milestones = bool(self.day_count and self.day_count.milestones)
        match effect:
            case OptOut():
                self.stored, self.outbox, self.next_milestone = [], [], None
                self.day_count = (
                    replace(self.day_count, milestones=False) if self.day_count else None
                )
            case SetReminder(reminder):
                number = len(self.next_checks) + 1
                self._save(replace(reminder, id=number))
                return ["reminders_on words"]
            case DropReminders(ids):
                self.stored = [one for one in self.stored if one.id not in ids]
                self.outbox = [(one, of) for one, of in self.outbox if of not in ids]
                return ["reminders_off words"]
            case ChangeReminder(reminder):
                self._save(reminder)
            case Pause(until):
                self.paused = until
            case CountDays(days, wording):
                self.day_count = days
                self.next_milestone = (
                    next_milestone(days, now)[0] if days and days.milestones else None
                )
                if wording:
                    return ["marks_on words"]
                return (
                    ["marks_off words"] if had_milestones and not (days and days.milestones) else []
                )
        return []

    def _save(self, reminder: Reminder) -> None:
        others = [one for one in self.stored if one.id != reminder.id]
        self.stored = sorted([*others, reminder], key=lambda one: one.id)
        self.next_checks[reminder.id] = next_check_at(reminder)

    def recheck(self, now: datetime) -> None:
        """The list has changed."""
        self.next_checks.update({one.id: now for one in self.stored})

    def next_due_at(self) -> datetime | None:
        """When there is something to do next."""
        moments = [self.next_checks[one.id] for one in self.stored]
        moments += [sending.due for sending, _ in self.outbox]
        return min(
            [*moments, *([self.next_milestone] if self.next_milestone else [])], default=None
        )

    def tick(self, meetings: FindMeetings, now: datetime) -> list[Message]:
        """Look at what is due; what is sent."""
        for reminder in list(self.stored):
            if self.next_checks[reminder.id] <= now:
                found = meetings([reminder.meeting]) if reminder.meeting else {}
                planned = plan_reminder(
                    reminder, found.get(reminder.meeting or 0), self.paused, now
                )
                for sending in planned.sendings:
                    self._enqueue(sending, reminder.id)
                self.stored = [one for one in self.stored if one.id != reminder.id]
                if planned.reminder and planned.next_at:
                    self.stored = sorted([*self.stored, planned.reminder], key=lambda one: one.id)
                    self.next_checks[reminder.id] = planned.next_at
        if self.day_count and self.next_milestone and self.next_milestone <= now:
            milestone, self.next_milestone = plan_milestone(
                self.day_count, self.next_milestone, now
            )
            if milestone:
                self._enqueue(replace(milestone, key=f"mark:{milestone.key}"), 0)
        sent = [(one, of) for one, of in self.outbox if one.due <= now < one.expires]
        self.outbox = [(one, of) for one, of in self.outbox if now < one.due]
        for _, of in sent:
            self.last_sent = (of, now) if of else self.last_sent
        return [one.message for one, _ in sent]

    def _enqueue(self, sending: PlannedMessage, of: int) -> None:
        if sending.key not in self.used_keys:
            self.used_keys.add(sending.key)
            self.outbox.append((sending, of))
