"""The reminders and day counts that people asked for, in the database."""

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, and_, delete, insert, select, update

from bot.conversation.effects import Subject, record_consent
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import day_counts, meetings, people, reminders
from bot.database.sealed_columns import DAY_COUNT, REMINDER, REMINDER_RULE
from bot.outbox import queue
from flows.conversation.turn import ChangeReminder, CountDays, SetReminder
from flows.dialogs.opt_out import CONSENT_BY_WORDS
from flows.domain.reminders import (
    DayCount,
    MeetingSnapshot,
    Reminder,
    next_check_at,
)
from flows.domain.sober_days import next_milestone


def reminder_to_row(reminder: Reminder, person: int, keys: Keys) -> dict[str, Any]:
    """The columns of a reminder, except its id, its person and when it is due next."""
    *known, rule = reminder.snapshot
    return {
        "meeting_id": reminder.meeting,
        "before": reminder.minutes_before,
        "chosen": reminder.hour_chosen,
        "zone": reminder.zone,
        "told": keys.seal(json.dumps([*known, reminder.words]), REMINDER.of(person)),
        "rule": keys.seal(rule, REMINDER_RULE.of(person)) if rule else None,
        "after": reminder.done_until,
        "ends": reminder.last_day,
    }


def reminder_from_row(row: Row[Any], keys: Keys) -> Reminder:
    """A reminder from its row. Raises DecryptionError."""
    try:
        told = json.loads(keys.open(row.told, REMINDER.of(row.person_id)))
        rule = keys.open(row.rule, REMINDER_RULE.of(row.person_id)) if row.rule else ""
        # The release before wrote a rule behind the rest.
        name, day, minute, zone, where, words, rule = (*told, rule)[:7]
    except ValueError:
        raise DecryptionError from None
    return Reminder(
        id=row.id,
        meeting=row.meeting_id,
        minutes_before=row.before,
        hour_chosen=row.chosen,
        zone=row.zone,
        snapshot=MeetingSnapshot(name, day, minute, zone, where, rule),
        done_until=row.after,
        last_day=row.ends,
        words=words,
    )


def day_count_to_row(days: DayCount, person: int, keys: Keys) -> dict[str, Any]:
    """The columns of a day count, except its person and its next milestone."""
    return {"since": keys.seal(days.since.isoformat(), DAY_COUNT.of(person)), "zone": days.zone}


def day_count_from_row(row: Row[Any], keys: Keys) -> DayCount:
    """A day count from its row, which has a next milestone only if the person asked for messages on
    milestones. Raises DecryptionError."""
    try:
        since = date.fromisoformat(keys.open(row.since, DAY_COUNT.of(row.person_id)))
    except ValueError:
        raise DecryptionError from None
    return DayCount(since, row.zone, row.next_at is not None)


class StoredReminders:
    """The reminders of one person, as flows.domain.reminders.Reminders: looked up when they are
    first asked for. A reminder that no key opens any more is left out."""

    def __init__(self, connection: Connection, person: int | None, keys: Keys) -> None:
        """`person` is None for a person who is not in the database yet."""
        self._connection = connection
        self._person = person
        self._keys = keys
        self._all: tuple[Reminder, ...] | None = None

    def all(self) -> Sequence[Reminder]:
        """As flows.domain.reminders.Reminders says."""
        if self._all is None:
            theirs = select(reminders).where(reminders.c.person_id == self._person)
            rows = self._connection.execute(theirs.order_by(reminders.c.id)).all()
            self._all = tuple(
                filter(None, (_or_none(reminder_from_row, row, self._keys) for row in rows))
            )
        return self._all

    def paused_until(self) -> datetime | None:
        """As flows.domain.reminders.Reminders says."""
        found = select(people.c.paused_until).where(people.c.id == self._person)
        return self._connection.scalar(found)

    def days(self) -> DayCount | None:
        """As flows.domain.reminders.Reminders says."""
        theirs = select(day_counts).where(day_counts.c.person_id == self._person)
        row = self._connection.execute(theirs).one_or_none()
        return _or_none(day_count_from_row, row, self._keys) if row else None


_T = TypeVar("_T")


def _or_none(parse: Callable[[Row[Any], Keys], _T], row: Row[Any], keys: Keys) -> _T | None:
    try:
        return parse(row, keys)
    except DecryptionError:
        return None


ReminderEffect = SetReminder | ChangeReminder | CountDays


def apply_reminder_effect(
    effect: ReminderEffect, subject: Subject, keys: Keys, connection: Connection, now: datetime
) -> None:
    """Write a reminder or a day count, and the consent to what will be sent for it."""
    match effect:
        case SetReminder(reminder, wording):
            row = {
                **reminder_to_row(reminder, subject.person, keys),
                **_owner_columns(subject),
                "next_at": next_check_at(reminder),
            }
            # NULL where the meeting has just left the list: the reminder will say so.
            listed = select(meetings.c.id).where(meetings.c.id == reminder.meeting)
            row["meeting_id"] = listed.scalar_subquery()
            connection.execute(insert(reminders).values(row))
            record_consent("reminders_on", CONSENT_BY_WORDS, wording, subject, connection, now)
        case ChangeReminder(reminder):
            _change_reminder(reminder, subject, keys, connection)
        case CountDays(days, wording):
            _set_day_count(days, subject, keys, connection, now)
            if wording:
                record_consent("marks_on", CONSENT_BY_WORDS, wording, subject, connection, now)


def _change_reminder(
    reminder: Reminder, subject: Subject, keys: Keys, connection: Connection
) -> None:
    this = and_(reminders.c.id == reminder.id, reminders.c.person_id == subject.person)
    done = connection.scalar(select(reminders.c.after).where(this))
    if done is None:
        return  # the reminder has ended meanwhile
    if done < reminder.done_until:
        queue.cancel_for_reminders(connection, [reminder.id])
    row = {**reminder_to_row(reminder, subject.person, keys), "next_at": next_check_at(reminder)}
    del row["meeting_id"]  # the meeting may have left the list since
    connection.execute(update(reminders).where(this).values(row))


def _set_day_count(
    days: DayCount | None, subject: Subject, keys: Keys, connection: Connection, now: datetime
) -> None:
    before = StoredReminders(connection, subject.person, keys).days()
    this = day_counts.c.person_id == subject.person
    marked = connection.scalar(select(day_counts.c.next_at).where(this)) is not None
    if marked and before != days:
        queue.cancel_milestones(connection, subject.person)
    connection.execute(delete(day_counts).where(this))
    if days:
        row = {**day_count_to_row(days, subject.person, keys), **_owner_columns(subject)}
        next_at = next_milestone(days, now)[0] if days.milestones else None
        connection.execute(insert(day_counts).values(**row, next_at=next_at))
    if marked and not (days and days.milestones):
        record_consent("marks_off", CONSENT_BY_WORDS, "", subject, connection, now)


def _owner_columns(subject: Subject) -> dict[str, int]:
    return {"line_id": subject.line, "person_id": subject.person}
