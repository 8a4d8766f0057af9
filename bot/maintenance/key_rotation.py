"""Rotates SECRET_KEY: what an older key sealed or hashed is sealed and hashed with the newest.

This is safe beside running programs, because each value is changed only if it is still what was
read. A rotation that was interrupted can be started again: it changes nothing twice.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Row,
    and_,
    exists,
    func,
    not_,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from bot.database.batches import row_batches
from bot.database.database import Database, Deadlock
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import (
    blocked,
    call_turns,
    consents,
    conversations,
    daily_texts,
    day_counts,
    feeds,
    inbound,
    list_tasks,
    operators,
    outbox,
    people,
    reminders,
    volunteers,
)
from bot.database.sealed_columns import (
    BLOCKED_PHONE,
    CALL_ANSWER,
    CALL_STATE,
    CHECKIN_RUN,
    DAY_COUNT,
    FEED_LOCATION,
    MESSAGE,
    PHONE,
    REMINDER,
    REMINDER_RULE,
    REPLIES,
    STATE,
    TOTP_SECRET,
    VOLUNTEER_ALIAS,
    VOLUNTEER_NOTES,
    VOLUNTEER_PHONE,
    SealedColumn,
)
from bot.feeds.fetching import feed_location
from bot.maintenance.rehash_person import rehash_person
from bot.maintenance.rehash_volunteers import rehash_volunteers
from bot.people.retention import LEDGER_KEPT


@dataclass(frozen=True, slots=True)
class OwnedValues:
    """The values of a sealed column, and the column beside it that says whose each is."""

    place: SealedColumn
    owner: Column[Any]

    def renew(self, keys: Keys, sealed: Any, owner: Any) -> Any:
        """A value sealed with the newest key, for its owner; None if it is already. Raises
        DecryptionError."""
        if self.place is FEED_LOCATION:
            return feed_location.re_encrypt_location(keys, sealed)
        return keys.re_encrypt(sealed, self.place.of(owner))


# Every sealed column except `people.phone`, which changes with its hash.
SEALED_COLUMNS: dict[Column[Any], OwnedValues] = {
    conversations.c.state: OwnedValues(STATE, conversations.c.person_id),
    inbound.c.replies: OwnedValues(REPLIES, inbound.c.sid),
    reminders.c.told: OwnedValues(REMINDER, reminders.c.person_id),
    reminders.c.rule: OwnedValues(REMINDER_RULE, reminders.c.person_id),
    day_counts.c.since: OwnedValues(DAY_COUNT, day_counts.c.person_id),
    daily_texts.c.run: OwnedValues(CHECKIN_RUN, daily_texts.c.person_id),
    outbox.c.message: OwnedValues(MESSAGE, outbox.c.person_id),
    call_turns.c.state: OwnedValues(CALL_STATE, call_turns.c.sid),
    call_turns.c.answer: OwnedValues(CALL_ANSWER, call_turns.c.sid),
    operators.c.totp: OwnedValues(TOTP_SECRET, operators.c.id),
    volunteers.c.phone: OwnedValues(VOLUNTEER_PHONE, volunteers.c.id),
    volunteers.c.alias: OwnedValues(VOLUNTEER_ALIAS, volunteers.c.id),
    volunteers.c.notes: OwnedValues(VOLUNTEER_NOTES, volunteers.c.id),
    feeds.c.location: OwnedValues(FEED_LOCATION, feeds.c.id),
    list_tasks.c.location: OwnedValues(FEED_LOCATION, list_tasks.c.id),
}

# Values in a transaction.
ROTATION_BATCH_ROWS = 200

# Tries for one person or value that other processes are changing at this moment.
MAX_REWRITE_ATTEMPTS = 5

# Called with how many values of how many have been looked at.
ReportProgress = Callable[[int, int], None]


@dataclass
class RotationCounts:
    """How many values were sealed again, how many had the newest key already, and how many are
    sealed with a key that is missing."""

    renewed: int = 0
    current: int = 0
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class ForgottenLedger:
    """The consent ledger of forgotten people: how many entries it has, and until when the last is
    kept."""

    entries: int
    until: datetime | None


def count_values(database: Database) -> int:
    """How many values there are to look at."""
    with database.reading() as connection:
        sealed = sum(
            connection.scalar(select_sealed(column, func.count())) or 0 for column in SEALED_COLUMNS
        )
        return sealed + sum(
            connection.scalar(select(func.count()).select_from(table)) or 0
            for table in (people, blocked)
        )


def rotate(database: Database, keys: Keys, report: ReportProgress) -> RotationCounts:
    """Go over everything once."""
    counts, looked, total = RotationCounts(), 0, count_values(database)
    for rows in sealed_batches(database, people.c.phone, people.c.phone_hash, people.c.line_id):
        _rehash_people(database, keys, rows, counts)
        looked += len(rows)
        report(looked, total)
    for rows in sealed_batches(database, blocked.c.phone):
        _rehash_blocked(database, keys, rows, counts)
        looked += len(rows)
        report(looked, total)
    rehash_volunteers(database, keys)
    for column in SEALED_COLUMNS:
        for rows in sealed_batches(database, column, SEALED_COLUMNS[column].owner):
            _reseal(database, keys, column, rows, counts)
            looked += len(rows)
            report(looked, total)
    return counts


def forgotten_ledger(database: Database) -> ForgottenLedger:
    """The ledger of forgotten people. Only the keys of its time can find an entry: the numbers are
    not kept, so they cannot be hashed again."""
    here = and_(
        people.c.line_id == consents.c.line_id, people.c.phone_hash == consents.c.phone_hash
    )
    left = select(func.count(), func.max(consents.c.at)).where(not_(exists().where(here)))
    with database.reading() as connection:
        entries, last = connection.execute(left).one()
    return ForgottenLedger(entries, last and last + LEDGER_KEPT)


def select_sealed(column: Column[Any], *what: Any) -> Any:
    """A query over the rows where something is sealed in this column."""
    return select(*what).select_from(column.table).where(func.length(column) > 0)


def sealed_batches(
    database: Database, column: Column[Any], *more: Column[Any]
) -> Iterator[Sequence[Row[Any]]]:
    """The rows with something sealed in this column, as (key, sealed, more ...). Rows that are
    added meanwhile have the newest key, so nothing is lost if they are missed."""
    (key,) = column.table.primary_key.columns
    return row_batches(database, select_sealed(column, key, column, *more), ROTATION_BATCH_ROWS)


def _reseal(
    database: Database,
    keys: Keys,
    column: Column[Any],
    rows: Sequence[Row[Any]],
    counts: RotationCounts,
) -> None:
    (key,) = column.table.primary_key.columns
    renewed = []
    for row in rows:
        this, old, owner = tuple(row)
        try:
            new = SEALED_COLUMNS[column].renew(keys, old, owner)
        except DecryptionError:
            counts.unreadable += 1
            continue
        if new is None:
            counts.current += 1
        else:
            renewed.append((this, old, new))

    def change(connection: Connection, this: Any, old: Any, new: Any) -> int:
        kept = update(column.table).where(key == this, column == old)
        return connection.execute(kept.values({column: new})).rowcount

    counts.renewed += _change(database, renewed, change)


def _rehash_people(
    database: Database, keys: Keys, rows: Sequence[Row[Any]], counts: RotationCounts
) -> None:
    stale = []
    for row in rows:
        try:
            new = renewed_person(keys, row)
        except DecryptionError:
            counts.unreadable += 1
            continue
        if new is None:
            counts.current += 1
        else:
            stale.append((row, *new, keys))
    counts.renewed += _change(database, stale, rehash_person)


def renewed_person(keys: Keys, row: Row[Any]) -> tuple[bytes, bytes] | None:
    """The newest key's hash of a person's number and the number sealed with it; None if the row has
    both already. Raises DecryptionError."""
    phone_hash = keys.hashes(keys.open(row.phone, PHONE.of(row.id)))[0]
    sealed = keys.re_encrypt(row.phone, PHONE.of(row.id))
    if sealed is None and phone_hash == row.phone_hash:
        return None
    return phone_hash, sealed or row.phone


def _rehash_blocked(
    database: Database, keys: Keys, rows: Sequence[Row[Any]], counts: RotationCounts
) -> None:
    """Store blocked numbers under the newest key's hashes."""
    for row in rows:
        try:
            values = renewed_blocked(keys, row)
        except DecryptionError:
            counts.unreadable += 1
            continue
        if values is None:
            counts.current += 1
            continue
        with database.transaction() as connection:
            change = update(blocked).where(blocked.c.phone_hash == row.phone_hash).values(values)
            counts.renewed += connection.execute(change).rowcount


def renewed_blocked(keys: Keys, row: Row[Any]) -> dict[str, bytes] | None:
    """A blocked number's columns by the newest key; None if the row has them already. Raises
    DecryptionError."""
    phone = keys.open(row.phone, BLOCKED_PHONE.of(row.phone_hash))
    phone_hash = keys.hashes(phone)[0]
    place = BLOCKED_PHONE.of(phone_hash)
    if phone_hash == row.phone_hash and keys.re_encrypt(row.phone, place) is None:
        return None
    return {"phone_hash": phone_hash, "phone": keys.seal(phone, place)}


def _change(database: Database, values: Sequence[Any], change: Callable[..., int]) -> int:
    """Change all of these in one transaction or, where that conflicts with others, each in its own;
    how many were changed."""
    if not values:
        return 0
    try:
        return _change_at_once(database, values, change)
    except (IntegrityError, Deadlock):  # a person was just added, answered or forgotten
        return sum(_change_one(database, value, change) for value in values)


def _change_one(database: Database, value: Any, change: Callable[..., int]) -> int:
    """Change one value, with a new try after each conflict. Raises what the last try raised."""
    for _ in range(MAX_REWRITE_ATTEMPTS - 1):
        with suppress(IntegrityError, Deadlock):
            return _change_at_once(database, [value], change)
    return _change_at_once(database, [value], change)


def _change_at_once(database: Database, values: Sequence[Any], change: Callable[..., int]) -> int:
    with database.transaction() as connection:
        return sum(change(connection, *value) for value in values)
