"""What people were promised, in the database: their reminders and their count of days."""

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, and_, delete, insert, select, update

from bot.conversation.effects import Subject, record
from bot.database.encryption import Keys, Unreadable
from bot.database.schema import day_counts, meetings, people, reminders
from bot.outbox import queue
from flows.conversation.turn import ChangeReminder, CountDays, SetReminder
from flows.dialogs.opt_out import WORDS
from flows.domain.reminders import RECALL, Days, Reminder, Told, occurrence, span
from flows.domain.sober_days import next_mark


def to_row(reminder: Reminder, keys: Keys) -> dict[str, Any]:
    """A reminder as its table has it, without its id, its person and when to look at it again."""
    return {
        "meeting_id": reminder.meeting,
        "before": reminder.before,
        "chosen": reminder.chosen,
        "zone": reminder.zone,
        "told": keys.seal(json.dumps([*reminder.told, reminder.words])),
        "after": reminder.after,
        "ends": reminder.ends,
    }


def of_row(row: Row[Any], keys: Keys) -> Reminder:
    """A reminder from its row. Raises Unreadable."""
    try:
        name, day, minute, zone, where, words = json.loads(keys.open(row.told))
    except ValueError:
        raise Unreadable from None
    return Reminder(
        id=row.id,
        meeting=row.meeting_id,
        before=row.before,
        chosen=row.chosen,
        zone=row.zone,
        told=Told(name, day, minute, zone, where),
        after=row.after,
        ends=row.ends,
        words=words,
    )


def days_to_row(days: Days, keys: Keys) -> dict[str, Any]:
    """A count of days as its table has it, without its person and its next milestone."""
    return {"since": keys.seal(days.since.isoformat()), "zone": days.zone}


def days_of_row(row: Row[Any], keys: Keys) -> Days:
    """A count of days from its row, which has a next milestone only where they asked to be told.
    Raises Unreadable."""
    try:
        since = date.fromisoformat(keys.open(row.since))
    except ValueError:
        raise Unreadable from None
    return Days(since, row.zone, row.next_at is not None)


class Promised:
    """What one person was promised, as flows.domain.reminders.Reminders: looked up when first asked for.
    What no key opens any more is left out."""

    def __init__(self, connection: Connection, person: int | None, keys: Keys) -> None:
        """`person` is None for somebody new."""
        self._connection = connection
        self._person = person
        self._keys = keys
        self._all: tuple[Reminder, ...] | None = None

    def all(self) -> Sequence[Reminder]:
        """As flows.domain.reminders.Reminders says."""
        if self._all is None:
            theirs = select(reminders).where(reminders.c.person_id == self._person)
            rows = self._connection.execute(theirs.order_by(reminders.c.id)).all()
            self._all = tuple(filter(None, (_opened(of_row, row, self._keys) for row in rows)))
        return self._all

    def paused_until(self) -> datetime | None:
        """As flows.domain.reminders.Reminders says."""
        found = select(people.c.paused_until).where(people.c.id == self._person)
        return self._connection.scalar(found)

    def days(self) -> Days | None:
        """As flows.domain.reminders.Reminders says."""
        theirs = select(day_counts).where(day_counts.c.person_id == self._person)
        row = self._connection.execute(theirs).one_or_none()
        return _opened(days_of_row, row, self._keys) if row else None


_T = TypeVar("_T")


def _opened(read: Callable[[Row[Any], Keys], _T], row: Row[Any], keys: Keys) -> _T | None:
    try:
        return read(row, keys)
    except Unreadable:
        return None


Promise = SetReminder | ChangeReminder | CountDays


def keep(
    promise: Promise, subject: Subject, keys: Keys, connection: Connection, now: datetime
) -> None:
    """Write a promise, and what they agreed to be sent."""
    match promise:
        case SetReminder(reminder, wording):
            row = {**to_row(reminder, keys), **_theirs(subject), "next_at": _next_look(reminder)}
            # Where the meeting has left the list this very moment, the reminder will say so.
            listed = select(meetings.c.id).where(meetings.c.id == reminder.meeting)
            row["meeting_id"] = listed.scalar_subquery()
            connection.execute(insert(reminders).values(row))
            record("reminders_on", WORDS, wording, subject, connection, now)
        case ChangeReminder(reminder):
            _change(reminder, subject, keys, connection)
        case CountDays(days, wording):
            _count(days, subject, keys, connection, now)
            if wording:
                record("marks_on", WORDS, wording, subject, connection, now)


def _change(reminder: Reminder, subject: Subject, keys: Keys, connection: Connection) -> None:
    this = and_(reminders.c.id == reminder.id, reminders.c.person_id == subject.person)
    done = connection.scalar(select(reminders.c.after).where(this))
    if done is None:
        return  # it has ended meanwhile
    if done < reminder.after:
        queue.withdraw(connection, [reminder.id])
    row = {**to_row(reminder, keys), "next_at": _next_look(reminder)}
    del row["meeting_id"]  # the list may have dropped it since
    connection.execute(update(reminders).where(this).values(row))


def _count(
    days: Days | None, subject: Subject, keys: Keys, connection: Connection, now: datetime
) -> None:
    before = Promised(connection, subject.person, keys).days()
    this = day_counts.c.person_id == subject.person
    marked = connection.scalar(select(day_counts.c.next_at).where(this)) is not None
    if marked and before != days:
        queue.withdraw_marks(connection, subject.person)
    connection.execute(delete(day_counts).where(this))
    if days:
        row = {**days_to_row(days, keys), **_theirs(subject)}
        next_at = next_mark(days, now)[0] if days.marks else None
        connection.execute(insert(day_counts).values(**row, next_at=next_at))
    if marked and not (days and days.marks):
        record("marks_off", WORDS, "", subject, connection, now)


def _theirs(subject: Subject) -> dict[str, int]:
    return {"line_id": subject.line, "person_id": subject.person}


def _next_look(reminder: Reminder) -> datetime:
    """When there is something to do about a reminder next."""
    start = occurrence(reminder.told, reminder.after)
    if reminder.ends and start.date() > reminder.ends:
        return reminder.after + RECALL
    return span(reminder, start)[0]
