"""Putting what is due into the outbox: reminders, and the milestones of day counts.

Each batch is one transaction whose rows are in one worker's hands (SKIP LOCKED, or SQLite's one
writer), so any number of workers may do this at once.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, bindparam, delete, func, select, update

from bot.conversation.meeting_lookup import by_id
from bot.conversation.stored_reminders import days_of_row, of_row, to_row
from bot.database.database import Database
from bot.database.encryption import Keys, Unreadable
from bot.database.schema import Moment, day_counts, lines, people, reminders
from bot.monitoring import alarms
from bot.monitoring.alarms import Trouble
from bot.outbox import message_bodies, queue
from bot.outbox.queue import Entry, Priority
from bot.people.helplines import line_of
from flows.domain.reminders import NEWS_LASTS, Due, Sending, plan, waking
from flows.domain.sober_days import next_mark
from flows.replies.reminder_messages import render
from flows.text.gsm import cost

log = logging.getLogger("handrail")

# So many at once, so that nobody else waits long for the database.
BATCH = 100

# What was sealed with a key that is gone is looked at again after so long: the key may come back.
LOCKED = timedelta(days=1)


def plan_due(database: Database, keys: Keys, now: datetime) -> int:
    """Look at every reminder and day count whose time has come; how many there were."""
    return sum(
        _look_at_all(database, keys, now, table, look)
        for table, look in ((reminders, _remind), (day_counts, _mark))
    )


Look = Callable[[Connection, Sequence[Row[Any]], Keys, datetime], None]


def _look_at_all(database: Database, keys: Keys, now: datetime, table: Table, look: Look) -> int:
    looked = 0
    due = table.c.next_at <= now
    with database.reading() as connection:
        waiting = connection.scalar(select(func.count()).select_from(table).where(due)) or 0
    while looked < waiting:
        with database.transaction() as connection:
            batch = connection.execute(_batch(table).where(due)).all()
            look(connection, batch, keys, now)
        looked += len(batch)
        if len(batch) < BATCH:
            break
    return looked


def _batch(table: Table) -> Select[Any]:
    """The most overdue rows with whose they are, held until the transaction ends."""
    return (
        select(
            table,
            people.c.language.label("spoken"),
            people.c.paused_until,
            lines.c.name,
            lines.c.phone.label("line_phone"),
            lines.c.country,
            lines.c.zone.label("line_zone"),
            lines.c.language,
            lines.c.fellowship,
        )
        .join(people, people.c.id == table.c.person_id)
        .join(lines, lines.c.id == table.c.line_id)
        .order_by(table.c.next_at)
        .limit(BATCH)
        .with_for_update(of=table, skip_locked=True)
    )


def _remind(connection: Connection, batch: Sequence[Row[Any]], keys: Keys, now: datetime) -> None:
    listed = by_id(connection, {row.meeting_id for row in batch} - {None})
    entries: list[Entry] = []
    changes: list[dict[str, Any]] = []
    over: list[int] = []
    for row in batch:
        try:
            reminder = of_row(row, keys)
        except Unreadable:
            log.error("a reminder cannot be read: it was sealed with a key that is gone")
            alarms.sound(connection, Trouble.KEY_GONE, now)
            changes.append(_change(row.id, row.told, row.after, now + LOCKED))
            continue
        planned = plan(reminder, listed.get(row.meeting_id), row.paused_until, now)
        entries += [_entry(row, sending, keys, now, row.id) for sending in planned.sendings]
        kept = planned.reminder
        if kept is None or planned.next_at is None:
            over.append(row.id)
        else:
            same = kept.told == reminder.told
            told = row.told if same else to_row(kept, keys)["told"]
            changes.append(_change(row.id, told, kept.after, planned.next_at))
    queue.enqueue(connection, entries, now)
    if over:
        connection.execute(delete(reminders).where(reminders.c.id.in_(over)))
    if changes:
        connection.execute(_CHANGE, changes)


def _change(number: int, told: bytes, after: datetime, next_at: datetime) -> dict[str, Any]:
    return {"number": number, "new_told": told, "new_after": after, "new_next": next_at}


def _mark(connection: Connection, batch: Sequence[Row[Any]], keys: Keys, now: datetime) -> None:
    for row in batch:
        this = day_counts.c.person_id == row.person_id
        try:
            days = days_of_row(row, keys)
        except Unreadable:
            log.error("a day count cannot be read: it was sealed with a key that is gone")
            alarms.sound(connection, Trouble.KEY_GONE, now)
            connection.execute(update(day_counts).where(this).values(next_at=now + LOCKED))
            continue
        moment, mark = next_mark(days, row.next_at - timedelta(milliseconds=1))
        if now < moment + NEWS_LASTS:
            key = queue.mark_key(row.person_id, f"{moment:%Y-%m-%d}")
            due = waking(max(moment, now), days.zone)
            sending = Sending(mark, key, due, moment + NEWS_LASTS)
            queue.enqueue(connection, [_entry(row, sending, keys, now)], now)
        following, _ = next_mark(days, max(moment, now))
        connection.execute(update(day_counts).where(this).values(next_at=following))


def _entry(
    row: Row[Any], sending: Sending, keys: Keys, now: datetime, reminder: int | None = None
) -> Entry:
    words = render(sending.message, line_of(row), row.spoken or row.language, now)
    timely = isinstance(sending.message, Due)  # its hours are agreed on or in the plan already
    return Entry(
        line=row.line_id,
        person=row.person_id,
        key=sending.key,
        message=keys.seal_json(message_bodies.dump(sending.message)),
        segments=cost(words).segments,
        priority=Priority.REMINDER if timely else Priority.NOTICE,
        due=sending.due,
        expires=sending.expires,
        reminder=reminder,
        zone="" if timely else row.zone,
    )


_CHANGE = (
    update(reminders)
    .where(reminders.c.id == bindparam("number"))
    .values(
        told=bindparam("new_told"),
        after=bindparam("new_after", type_=Moment()),
        next_at=bindparam("new_next", type_=Moment()),
    )
)
