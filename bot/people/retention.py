"""How long everything that describes a person is kept, column by column, and what ends it.

`KEPT` is the inventory: a test fails for a column that is missing here. `PURGES` and `leave` carry
it out, in short transactions, so that any number of workers may do it beside everything else.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    and_,
    delete,
    exists,
    func,
    not_,
    or_,
    select,
    update,
)

from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import (
    alarms,
    blocked,
    consents,
    conversations,
    counts,
    crisis_counts,
    day_counts,
    erasures,
    feeds,
    inbound,
    line_numbers,
    lines,
    meetings,
    outbox,
    pace,
    people,
    reminders,
    senders,
    ticks,
    token_buckets,
)
from bot.outbox import message_bodies
from bot.outbox.queue import OutboxEntry, Priority, Status, enqueue
from bot.people.erase_person import SOURCE_SILENCE, forget_person
from bot.people.expired_conversations import clear_expired
from flows.conversation.states import CONVERSATION_TIMEOUT
from flows.domain.reminders import Words, next_waking_moment
from flows.replies.privacy_replies import PrivacyReplies
from flows.text.gsm import sms_cost

# An answer is kept for the carrier's next try, the id of its text far longer than any next try (the
# catch-up's 30 minutes, bot.delivery.missed_messages), so that what is forgotten is not answered
# again.
REPLIES_KEPT = timedelta(hours=4)
SIDS_KEPT = timedelta(days=2)

# A message that never came to an end, and what became of one: the last few say whether somebody is
# reached at all, and reminders go out once a week.
UNSENT_KEPT = timedelta(days=2)
REPORTS_KEPT = timedelta(days=30)

# The statute of limitations of the TCPA, 28 U.S.C. 1658(a), from the last entry on.
LEDGER_KEPT = timedelta(days=4 * 365 + 1)

# How long before they end somebody is told that their reminders do, and how long that can be told.
NOTICE_PERIOD, NOTICE_LIFETIME = timedelta(days=14), timedelta(days=7)


class StorageForm(Enum):
    """As what a column is kept."""

    HASH = "a hash that only SECRET_KEY makes"
    SEALED = "sealed with SECRET_KEY"
    PLAIN = "as it is: it says nothing without the rest"


class KeptUntil(Enum):
    """When a column is emptied or its row deleted."""

    CONVERSATION_EXPIRED = (
        "4 hours after the last text; which line about a danger was said when, a day"
    )
    REPLY_EXPIRED = "4 hours"
    SID_EXPIRED = "2 days"
    PERSON_FORGOTTEN = "FORGET ME, a dead number, or RETENTION_DAYS without a text"
    DELIVERY_ENDED = "it arrived or failed, or 2 days after it was of use"
    REPORT_EXPIRED = "30 days after it was of use"
    LEDGER_EXPIRED = (
        "4 years after the last entry of somebody who left; a last STOP as long as the line"
    )
    ERASED = "the carrier has erased it; at most 12 days"
    LIMITS_EXPIRED = "no limit needs it any more: at most a day after the last text"
    UNBLOCKED = "the operator takes it off the list"


ColumnRules = tuple[tuple[StorageForm, KeptUntil, str], ...]

RETENTION_RULES: dict[Table, ColumnRules] = {
    people: (
        (StorageForm.HASH, KeptUntil.PERSON_FORGOTTEN, "phone_hash"),
        (StorageForm.SEALED, KeptUntil.PERSON_FORGOTTEN, "phone"),
        (
            StorageForm.PLAIN,
            KeptUntil.PERSON_FORGOTTEN,
            "id line_id language stopped_at paused_until created_at",
        ),
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "reminded reminded_at"),
    ),
    conversations: (
        (StorageForm.SEALED, KeptUntil.CONVERSATION_EXPIRED, "state"),
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "person_id line_id turn expires_at"),
    ),
    inbound: (
        (StorageForm.SEALED, KeptUntil.REPLY_EXPIRED, "replies"),
        (StorageForm.PLAIN, KeptUntil.SID_EXPIRED, "id line_id person_id turn sid received_at"),
    ),
    reminders: (
        (StorageForm.SEALED, KeptUntil.PERSON_FORGOTTEN, "told"),
        # Where an unknown person goes. It is looked up by meeting when a list changes.
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "id line_id person_id meeting_id"),
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "before chosen zone after ends next_at"),
    ),
    day_counts: (
        (StorageForm.SEALED, KeptUntil.PERSON_FORGOTTEN, "since"),
        (StorageForm.PLAIN, KeptUntil.PERSON_FORGOTTEN, "person_id line_id zone next_at"),
    ),
    outbox: (
        (StorageForm.SEALED, KeptUntil.DELIVERY_ENDED, "message"),
        (
            StorageForm.PLAIN,
            KeptUntil.REPORT_EXPIRED,
            "id line_id person_id reminder_id dedupe_key priority",
        ),
        (
            StorageForm.PLAIN,
            KeptUntil.REPORT_EXPIRED,
            "status segments zone due_at expires_at attempts failures",
        ),
        (StorageForm.PLAIN, KeptUntil.REPORT_EXPIRED, "resent sid code created_at sent_at"),
    ),
    consents: (
        (StorageForm.HASH, KeptUntil.LEDGER_EXPIRED, "phone_hash"),
        (StorageForm.PLAIN, KeptUntil.LEDGER_EXPIRED, "id line_id event source wording sid at"),
    ),
    erasures: ((StorageForm.PLAIN, KeptUntil.ERASED, "sid due_at tries"),),
    senders: (
        (StorageForm.HASH, KeptUntil.LIMITS_EXPIRED, "phone_hash"),
        (StorageForm.SEALED, KeptUntil.LIMITS_EXPIRED, "memory"),
        (StorageForm.PLAIN, KeptUntil.LIMITS_EXPIRED, "line_id until"),
    ),
    blocked: (
        (StorageForm.HASH, KeptUntil.UNBLOCKED, "phone_hash"),
        (StorageForm.SEALED, KeptUntil.UNBLOCKED, "phone"),
        (StorageForm.PLAIN, KeptUntil.UNBLOCKED, "at"),
    ),
}

# Tables of lines and meetings, counts of texts, and how things are: they describe nobody.
IMPERSONAL_TABLES = (
    lines,
    line_numbers,
    feeds,
    meetings,
    crisis_counts,
    pace,
    token_buckets,
    ticks,
    counts,
    alarms,
)

# So many rows to a transaction, so that nobody waits long for it; of people, with all they have.
BATCH_ROWS, BATCH_PEOPLE = 500, 20


@dataclass(frozen=True, slots=True)
class Purge:
    """Rows to be deleted at a moment, or one of their columns to be emptied."""

    table: Table
    expired: Callable[[datetime], ColumnElement[bool]]
    cleared_values: dict[str, Any] | None = None

    def carry_out(self, database: Database, now: datetime) -> int:
        """How many rows that were."""
        (key,) = self.table.primary_key.columns
        over, done = self.expired(now), 0
        for ids in _batches(database, key, self.table.select().where(over), BATCH_ROWS):
            with database.transaction() as connection:
                # What is in other hands is left to them, or to the next time.
                free = select(key).where(key.in_(ids), over).with_for_update(skip_locked=True)
                these = key.in_(connection.scalars(free).all())
                if self.cleared_values is None:
                    done += connection.execute(delete(self.table).where(these)).rowcount
                else:
                    empty = update(self.table).where(these).values(self.cleared_values)
                    done += connection.execute(empty).rowcount
        return done


def _batches(
    database: Database, key: ColumnElement[Any], wanted: Any, size: int
) -> Iterator[Sequence[Any]]:
    """The keys of what is wanted, some at a time, each once."""
    query, last = wanted.with_only_columns(key).order_by(key).limit(size), None
    while True:
        with database.reading() as connection:
            ids = connection.scalars(query if last is None else query.where(key > last)).all()
        if ids:
            yield ids
        if len(ids) < size:
            return
        last = ids[-1]


def _expired_consents(now: datetime) -> ColumnElement[bool]:
    """Entries of the ledger of people who are gone, all of them old; but for a last STOP, which
    holds should they text again."""
    others = consents.alias()
    same = and_(
        others.c.line_id == consents.c.line_id, others.c.phone_hash == consents.c.phone_hash
    )
    here = and_(
        people.c.line_id == consents.c.line_id, people.c.phone_hash == consents.c.phone_hash
    )
    said = others.c.event.in_(["opt_out", "opt_in"])
    superseded = exists().where(same, others.c.id > consents.c.id, said)
    return and_(
        consents.c.at <= now - LEDGER_KEPT,
        not_(exists().where(here)),
        not_(exists().where(same, others.c.at > now - LEDGER_KEPT)),
        or_(consents.c.event != "opt_out", superseded),
    )


PURGES = (
    Purge(
        inbound,
        lambda now: and_(inbound.c.received_at <= now - REPLIES_KEPT, inbound.c.replies != b""),
        {"replies": b""},
    ),
    Purge(inbound, lambda now: inbound.c.received_at <= now - SIDS_KEPT),
    Purge(
        outbox,
        lambda now: and_(
            outbox.c.message.is_not(None),
            or_(outbox.c.status >= Status.EXPIRED, outbox.c.expires_at <= now - UNSENT_KEPT),
        ),
        {"message": None},
    ),
    Purge(outbox, lambda now: outbox.c.expires_at <= now - REPORTS_KEPT),
    Purge(consents, _expired_consents),
)


def apply_retention(database: Database, keys: Keys, days: int, now: datetime) -> int:
    """End what has been kept long enough, people after so many `days` of silence; how much it
    was."""
    purged = sum(purge.carry_out(database, now) for purge in PURGES)
    purged += clear_expired(database, keys, now)
    purged += forget_silent_people(database, keys, timedelta(days=days), now)
    database.truncate_wal()
    return purged


def forget_silent_people(database: Database, keys: Keys, silence: timedelta, now: datetime) -> int:
    """Forget who has not been heard of for so long, and who is forgotten but for an answer that has
    now gone out; how many.

    Whoever was promised texts is told first that they end, once, and has `GRACE` to say a word.
    """
    gone = 0
    for ids in _batches(database, people.c.id, _silent_people(silence, now), BATCH_PEOPLE):
        with database.transaction() as connection:
            # Whoever is texting at this moment holds their talk, and then is silent no more: they
            # are not waited for.
            talker = conversations.c.person_id
            talks = select(talker).where(talker.in_(ids)).with_for_update(skip_locked=True)
            held = connection.scalars(talks).all()
            free = and_(people.c.id.in_(ids), or_(talker.is_(None), talker.in_(held)))
            rows = connection.execute(_silent_people(silence, now).where(free)).all()
            for row in rows:
                if row.promised and not _notice_period_over(connection, row, keys, now):
                    continue
                forget_person(connection, row.id, SOURCE_SILENCE, now)
                gone += 1
    return gone


def _silent_people(silence: timedelta, now: datetime) -> Any:
    """People with no text for so long, and no pause of their own that ended since."""
    promised = or_(
        exists().where(reminders.c.person_id == people.c.id),
        exists().where(day_counts.c.person_id == people.c.id, day_counts.c.next_at.is_not(None)),
    )
    waiting = exists().where(outbox.c.person_id == people.c.id, outbox.c.status < Status.ACCEPTED)
    return (
        select(
            people.c.id,
            people.c.line_id,
            people.c.language.label("spoken"),
            func.coalesce(conversations.c.expires_at, people.c.created_at).label("expires_at"),
            and_(people.c.stopped_at.is_(None), promised).label("promised"),
            func.coalesce(
                select(func.min(reminders.c.zone))
                .where(reminders.c.person_id == people.c.id)
                .scalar_subquery(),
                lines.c.zone,
            ).label("their_zone"),
            lines.c.name,
            lines.c.phone.label("line_phone"),
            lines.c.country,
            lines.c.zone,
            lines.c.language,
            lines.c.fellowship,
        )
        .join(lines, lines.c.id == people.c.line_id)
        .outerjoin(conversations, conversations.c.person_id == people.c.id)
        .where(
            or_(
                and_(
                    conversations.c.person_id.is_(None),
                    not_(waiting),
                    or_(not_(promised), people.c.created_at <= now - silence),
                ),
                and_(
                    conversations.c.expires_at <= now + CONVERSATION_TIMEOUT - silence,
                    or_(people.c.paused_until.is_(None), people.c.paused_until <= now - silence),
                ),
            )
        )
    )


def _notice_period_over(connection: Connection, row: Any, keys: Keys, now: datetime) -> bool:
    """Whether somebody has known long enough that their texts end. Tells them if they do not."""
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
        message=keys.seal_json(message_bodies.dump_message(Words(words))),
        segments=sms_cost(words).segments,
        priority=Priority.NOTICE,
        due=due,
        expires=due + NOTICE_LIFETIME,
        zone=row.their_zone,
    )
    enqueue(connection, [entry], now)
    return False
