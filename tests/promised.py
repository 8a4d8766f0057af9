"""What a person was promised, in memory: what the database, the planner and the outbox are to
production, this is to a pure test."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

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
from flows.domain.reminders import (
    RECALL,
    Days,
    Message,
    Reminder,
    Sending,
    coming,
    occurrence,
    plan,
    span,
    waking,
)
from flows.domain.sober_days import next_mark

Listed = Callable[[Sequence[int]], dict[int, Meeting]]
INSTANT = timedelta(milliseconds=1)


@dataclass
class Promises:
    """flows.domain.reminders.Reminders of one person, what changes them, and the clock that sends them."""

    kept: list[Reminder] = field(default_factory=list)
    pause: datetime | None = None
    count: Days | None = None
    looks: dict[int, datetime] = field(default_factory=dict)
    mark: datetime | None = None
    waiting: list[tuple[Sending, int]] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)
    last: tuple[int, datetime] | None = None

    def all(self) -> Sequence[Reminder]:
        return tuple(self.kept)

    def paused_until(self) -> datetime | None:
        return self.pause

    def days(self) -> Days | None:
        return self.count

    def apply(self, effect: Effect, now: datetime) -> list[str]:
        """Do as the shell does; what the ledger of consents says of it."""
        marks = bool(self.count and self.count.marks)
        match effect:
            case OptOut():
                self.kept, self.waiting, self.mark = [], [], None
                self.count = replace(self.count, marks=False) if self.count else None
            case SetReminder(reminder):
                number = len(self.looks) + 1
                self._keep(replace(reminder, id=number))
                return ["reminders_on words"]
            case DropReminders(ids):
                self.kept = [one for one in self.kept if one.id not in ids]
                self.waiting = [(one, of) for one, of in self.waiting if of not in ids]
                return ["reminders_off words"]
            case ChangeReminder(reminder):
                self._keep(reminder)
            case Pause(until):
                self.pause = until
            case CountDays(days, wording):
                self.count = days
                self.mark = next_mark(days, now)[0] if days and days.marks else None
                if wording:
                    return ["marks_on words"]
                return ["marks_off words"] if marks and not (days and days.marks) else []
        return []

    def _keep(self, reminder: Reminder) -> None:
        others = [one for one in self.kept if one.id != reminder.id]
        self.kept = sorted([*others, reminder], key=lambda one: one.id)
        over = coming(reminder) is None
        start = occurrence(reminder.told, reminder.after)
        self.looks[reminder.id] = reminder.after + RECALL if over else span(reminder, start)[0]

    def look_again(self, now: datetime) -> None:
        """The list has changed."""
        self.looks.update({one.id: now for one in self.kept})

    def next_moment(self) -> datetime | None:
        """When there is something to do next."""
        moments = [self.looks[one.id] for one in self.kept]
        moments += [sending.due for sending, _ in self.waiting]
        return min([*moments, *([self.mark] if self.mark else [])], default=None)

    def tick(self, meetings: Listed, now: datetime) -> list[Message]:
        """Look at what is due; what is sent."""
        for reminder in list(self.kept):
            if self.looks[reminder.id] <= now:
                found = meetings([reminder.meeting]) if reminder.meeting else {}
                planned = plan(reminder, found.get(reminder.meeting or 0), self.pause, now)
                for sending in planned.sendings:
                    self._put(sending, reminder.id)
                self.kept = [one for one in self.kept if one.id != reminder.id]
                if planned.reminder and planned.next_at:
                    self.kept = sorted([*self.kept, planned.reminder], key=lambda one: one.id)
                    self.looks[reminder.id] = planned.next_at
        if self.count and self.mark and self.mark <= now:
            moment, mark = next_mark(self.count, self.mark - INSTANT)
            due = waking(now, self.count.zone)
            self._put(Sending(mark, f"mark:{moment}", due, due + timedelta(days=3)), 0)
            self.mark = next_mark(self.count, now)[0]
        sent = [(one, of) for one, of in self.waiting if one.due <= now < one.expires]
        self.waiting = [(one, of) for one, of in self.waiting if now < one.due]
        for _, of in sent:
            self.last = (of, now) if of else self.last
        return [one.message for one, _ in sent]

    def _put(self, sending: Sending, of: int) -> None:
        if sending.key not in self.keys:
            self.keys.add(sending.key)
            self.waiting.append((sending, of))
