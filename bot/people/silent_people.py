"""Forgets people who have not texted for long, after telling those who still expect texts."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, func, not_, or_, select

from bot.database.batches import row_batches
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import (
    conversations,
    daily_texts,
    day_counts,
    lines,
    outbox,
    people,
    reminders,
    volunteer_lines,
    volunteers,
)
from bot.database.sealed_columns import MESSAGE
from bot.outbox import message_bodies
from bot.outbox.queue import OutboxEntry, Priority, Status, enqueue
from bot.people.erase_person import SOURCE_SILENCE, forget_person
from bot.people.retention import NOTICE_LIFETIME, NOTICE_PERIOD
from flows.conversation.states import CONVERSATION_TIMEOUT
from flows.domain.reminders import Words, next_waking_moment
from flows.domain.template_kinds import TemplateKind
from flows.replies.privacy_replies import PrivacyReplies
from flows.text.gsm import sms_cost

# People in a transaction, each with all that is kept of them: other writers must not wait long.
BATCH_PEOPLE = 20


def forget_silent_people(database: Database, keys: Keys, silence: timedelta, now: datetime) -> int:
    """Forget the people who have been silent too long, and those who are forgotten except for an
    answer that has now gone out; how many.

    A person who expects texts is told once that these end, and is forgotten only if `NOTICE_PERIOD`
    passes without a text from them.
    """
    gone = 0
    silent_ids = _silent_people(silence, now).with_only_columns(people.c.id)
    for found in row_batches(database, silent_ids, BATCH_PEOPLE):
        with database.transaction() as connection:
            ids = [row.id for row in found]
            for row in _lock_silent_people(connection, ids, silence, now):
                if row.expects_texts and not _notice_period_over(connection, row, keys, now):
                    continue
                forget_person(connection, row.id, SOURCE_SILENCE, now)
                gone += 1
    return gone


def _lock_silent_people(
    connection: Connection, ids: Sequence[int], silence: timedelta, now: datetime
) -> Sequence[Row[Any]]:
    """Those of these people who are silent still. A person whose text is being recorded at this
    moment has their conversation locked, and is left out without waiting."""
    owner = conversations.c.person_id
    theirs = select(owner).where(owner.in_(ids)).with_for_update(skip_locked=True)
    locked = connection.scalars(theirs).all()
    free = and_(people.c.id.in_(ids), or_(owner.is_(None), owner.in_(locked)))
    return connection.execute(_silent_people(silence, now).where(free)).all()


def _silent_people(silence: timedelta, now: datetime) -> Any:
    """People who have sent no text for so long, with what telling them takes."""
    zone_of_reminders = (
        select(func.min(reminders.c.zone))
        .where(reminders.c.person_id == people.c.id)
        .scalar_subquery()
    )
    return (
        select(
            people.c.id,
            people.c.line_id,
            people.c.language.label("spoken"),
            func.coalesce(conversations.c.expires_at, people.c.created_at).label("expires_at"),
            and_(people.c.stopped_at.is_(None), _expects_texts()).label("expects_texts"),
            func.coalesce(zone_of_reminders, lines.c.zone).label("their_zone"),
            lines.c.language,
        )
        .join(lines, lines.c.id == people.c.line_id)
        .outerjoin(conversations, conversations.c.person_id == people.c.id)
        .where(or_(_is_leftover(silence, now), _is_silent(silence, now)), not_(_is_volunteer()))
    )


def _is_volunteer() -> ColumnElement[bool]:
    """The person answers for the line, or was asked to: bot.volunteers ends that."""
    return exists().where(
        volunteers.c.phone_hash == people.c.phone_hash,
        volunteer_lines.c.volunteer_id == volunteers.c.id,
        volunteer_lines.c.line_id == people.c.line_id,
    )


def _expects_texts() -> ColumnElement[bool]:
    """The person has reminders, daily texts, or milestones of a day count."""
    return or_(
        exists().where(reminders.c.person_id == people.c.id),
        exists().where(daily_texts.c.person_id == people.c.id),
        exists().where(day_counts.c.person_id == people.c.id, day_counts.c.next_at.is_not(None)),
    )


def _is_leftover(silence: timedelta, now: datetime) -> ColumnElement[bool]:
    """The person was forgotten except for an answer that has now gone out, or has no conversation
    for another reason and was added long ago."""
    waiting = exists().where(outbox.c.person_id == people.c.id, outbox.c.status < Status.ACCEPTED)
    return and_(
        conversations.c.person_id.is_(None),
        not_(waiting),
        or_(not_(_expects_texts()), people.c.created_at <= now - silence),
    )


def _is_silent(silence: timedelta, now: datetime) -> ColumnElement[bool]:
    """The person's last text is that long ago, and so is the end of a pause they asked for."""
    return and_(
        conversations.c.expires_at <= now + CONVERSATION_TIMEOUT - silence,
        or_(people.c.paused_until.is_(None), people.c.paused_until <= now - silence),
    )


def _notice_period_over(connection: Connection, row: Any, keys: Keys, now: datetime) -> bool:
    """Whether a person was told long enough ago that their texts end. If they have not been told,
    the notice is queued."""
    key = f"ending:{row.id}:{row.expires_at:%Y%m%dT%H%M%S}"
    told = connection.scalar(select(outbox.c.created_at).where(outbox.c.dedupe_key == key))
    if told is not None:
        return bool(told <= now - NOTICE_PERIOD)
    words = PrivacyReplies(row.spoken or row.language).reminders_ending()
    due = next_waking_moment(now, row.their_zone)
    entry = OutboxEntry(
        line=row.line_id,
        person=row.id,
        dedupe_key=key,
        message=keys.seal(message_bodies.dump_message(Words(words)), MESSAGE.of(row.id)),
        segments=sms_cost(words).segments,
        priority=Priority.NOTICE,
        due=due,
        expires=due + NOTICE_LIFETIME,
        zone=row.their_zone,
        template_kind=TemplateKind.ENDING,
    )
    enqueue(connection, [entry], now)
    return False
