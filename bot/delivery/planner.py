"""Puts what is due into the outbox: reminders, the milestones of day counts, and daily texts.

Each batch is one transaction whose rows are locked (SKIP LOCKED, or SQLite's one writer), so any
number of workers may do this at once.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, bindparam, delete, func, select, update

from bot.conversation.meeting_lookup import meetings_of_lines
from bot.conversation.stored_daily import daily_from_row, seal_run
from bot.conversation.stored_reminders import day_count_from_row, reminder_from_row, reminder_to_row
from bot.conversation.stored_reports import kinds_reported
from bot.database.database import Database
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import UtcDateTime, daily_texts, day_counts, lines, people, reminders
from bot.database.sealed_columns import MESSAGE
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.outbox import message_bodies, queue
from bot.outbox.queue import OutboxEntry, Priority
from bot.people.helplines import line_from_row
from bot.readings.reading_rows import LineReadings
from flows.domain.daily_texts import DailySay, plan_daily
from flows.domain.reminder_plan import PlannedMessage, plan_reminder
from flows.domain.reminders import Due, Words
from flows.domain.sober_days import plan_milestone
from flows.domain.template_kinds import template_kind
from flows.replies.daily_replies import DailyReplies
from flows.replies.reminder_messages import render_message
from flows.text.gsm import sms_cost

log = logging.getLogger("handrail")

# Rows in a transaction: few enough that other writers do not wait long.
PLANNER_BATCH_ROWS = 100

# What was sealed with a key that is gone is tried again after so long: the key may come back.
MISSING_KEY_RETRY_DELAY = timedelta(days=1)


def plan_due(database: Database, keys: Keys, now: datetime) -> int:
    """Plan every reminder, day count and daily text that is due; how many there were."""
    return sum(
        _handle_all(database, keys, now, table, handle_batch)
        for table, handle_batch in (
            (reminders, _plan_reminders),
            (day_counts, _plan_milestones),
            (daily_texts, _plan_daily_texts),
        )
    )


BatchHandler = Callable[[Connection, Sequence[Row[Any]], Keys, datetime], None]


def _handle_all(
    database: Database, keys: Keys, now: datetime, table: Table, handle_batch: BatchHandler
) -> int:
    looked = 0
    due = table.c.next_at <= now
    with database.reading() as connection:
        waiting = connection.scalar(select(func.count()).select_from(table).where(due)) or 0
    while looked < waiting:
        with database.transaction() as connection:
            batch = connection.execute(_batch_query(table).where(due)).all()
            handle_batch(connection, batch, keys, now)
        looked += len(batch)
        if len(batch) < PLANNER_BATCH_ROWS:
            break
    return looked


def _batch_query(table: Table) -> Select[Any]:
    """The most overdue rows with their person and line, locked until the transaction ends."""
    return (
        select(
            table,
            people.c.language.label("spoken"),
            people.c.paused_until,
            lines.c.reminders_paused_until,
            lines.c.name,
            lines.c.phone.label("line_phone"),
            lines.c.country,
            lines.c.zone.label("line_zone"),
            lines.c.language,
            lines.c.fellowship,
            lines.c.holidays,
        )
        .join(people, people.c.id == table.c.person_id)
        .join(lines, lines.c.id == table.c.line_id)
        .order_by(table.c.next_at)
        .limit(PLANNER_BATCH_ROWS)
        .with_for_update(of=table, skip_locked=True)
    )


def _plan_reminders(
    connection: Connection, batch: Sequence[Row[Any]], keys: Keys, now: datetime
) -> None:
    ids = {row.meeting_id for row in batch} - {None}
    listed = meetings_of_lines(connection, {row.line_id for row in batch}, ids)
    reported = kinds_reported(connection, ids, now.date())
    entries: list[OutboxEntry] = []
    changes: list[dict[str, Any]] = []
    over: list[int] = []
    for row in batch:
        try:
            reminder = reminder_from_row(row, keys)
        except DecryptionError:
            log.error("a reminder cannot be read: it was sealed with a key that is gone")
            alarms.raise_alarm(connection, AlarmKind.KEY_MISSING, now)
            changes.append(_change_values(row, {}, row.after, now + MISSING_KEY_RETRY_DELAY))
            continue
        paused = _paused_until(row)
        meeting = listed.get((row.line_id, row.meeting_id))
        planned = plan_reminder(reminder, meeting, paused, now, reported.get(row.meeting_id))
        entries += [_outbox_entry(row, sending, keys, now, row.id) for sending in planned.sendings]
        kept = planned.reminder
        if kept is None or planned.next_at is None:
            over.append(row.id)
        else:
            same = kept.snapshot == reminder.snapshot
            sealed = {} if same else reminder_to_row(kept, row.person_id, keys)
            changes.append(_change_values(row, sealed, kept.done_until, planned.next_at))
    queue.enqueue(connection, entries, now)
    if over:
        connection.execute(delete(reminders).where(reminders.c.id.in_(over)))
    if changes:
        connection.execute(_UPDATE_REMINDER, changes)


def _change_values(
    row: Row[Any], sealed: Mapping[str, Any], after: datetime, next_at: datetime
) -> dict[str, Any]:
    """What changes of a reminder's row; `sealed` has the new values of what is sealed, if any."""
    told, rule = (sealed.get(name, getattr(row, name)) for name in ("told", "rule"))
    moments = {"new_after": after, "new_next": next_at}
    return {"number": row.id, "new_told": told, "new_rule": rule, **moments}


def _plan_milestones(
    connection: Connection, batch: Sequence[Row[Any]], keys: Keys, now: datetime
) -> None:
    for row in batch:
        this = day_counts.c.person_id == row.person_id
        try:
            days = day_count_from_row(row, keys)
        except DecryptionError:
            log.error("a day count cannot be read: it was sealed with a key that is gone")
            alarms.raise_alarm(connection, AlarmKind.KEY_MISSING, now)
            connection.execute(
                update(day_counts).where(this).values(next_at=now + MISSING_KEY_RETRY_DELAY)
            )
            continue
        sending, following = plan_milestone(days, row.next_at, now)
        if sending:
            key = queue.milestone_key(row.person_id, sending.key)
            entry = _outbox_entry(row, replace(sending, key=key), keys, now)
            queue.enqueue(connection, [entry], now)
        connection.execute(update(day_counts).where(this).values(next_at=following))


def _plan_daily_texts(
    connection: Connection, batch: Sequence[Row[Any]], keys: Keys, now: datetime
) -> None:
    for row in batch:
        this = daily_texts.c.id == row.id
        text, language = daily_from_row(row, keys), row.spoken or row.language
        readings = LineReadings(connection, row.line_id)
        languages = (language, row.language)
        plan = plan_daily(text, row.next_at, _paused_until(row), now, readings, languages)
        if plan.say:
            said = plan.words or DailyReplies(line_from_row(row), language).unasked(plan.say)
            key = queue.daily_key(row.person_id, row.kind, plan.day.isoformat())
            sending = PlannedMessage(Words(said), key, plan.due, plan.expires)
            queue.enqueue(connection, [_outbox_entry(row, sending, keys, now, timely=True)], now)
        if plan.text is None:
            connection.execute(delete(daily_texts).where(this))
            continue
        values = {"run": seal_run(plan.text, row.person_id, keys), "next_at": plan.next_at}
        if plan.say is DailySay.QUESTION:
            values["asked_at"] = now
        connection.execute(update(daily_texts).where(this).values(values))


def _paused_until(row: Row[Any]) -> datetime | None:
    """Until when a person, or their line, wants nothing sent."""
    return max(filter(None, (row.paused_until, row.reminders_paused_until)), default=None)


def _outbox_entry(
    row: Row[Any],
    sending: PlannedMessage,
    keys: Keys,
    now: datetime,
    reminder: int | None = None,
    *,
    timely: bool = False,
) -> OutboxEntry:
    """The row of a message. Of a `timely` one the hours are agreed on or in the plan already, as of
    every reminder."""
    line, language, message = line_from_row(row), row.spoken or row.language, sending.message
    words = render_message(message, line, language, now, row.zone)
    timely = timely or isinstance(message, Due)
    stored = message if message_bodies.is_storable(message) else Words(words)
    return OutboxEntry(
        line=row.line_id,
        person=row.person_id,
        dedupe_key=sending.key,
        message=keys.seal(message_bodies.dump_message(stored), MESSAGE.of(row.person_id)),
        segments=sms_cost(words).segments,
        priority=Priority.REMINDER if timely else Priority.NOTICE,
        due=sending.due,
        expires=sending.expires,
        reminder=reminder,
        zone="" if timely else row.zone,
        doubts=message_bodies.doubts_of(message),
        template_kind=template_kind(message) or "",
    )


_UPDATE_REMINDER = (
    update(reminders)
    .where(reminders.c.id == bindparam("number"))
    .values(
        told=bindparam("new_told"),
        rule=bindparam("new_rule"),
        after=bindparam("new_after", type_=UtcDateTime()),
        next_at=bindparam("new_next", type_=UtcDateTime()),
    )
)
