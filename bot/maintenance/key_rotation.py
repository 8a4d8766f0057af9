"""Changing SECRET_KEY: what an older key sealed or hashed is sealed and hashed with the newest.

Safe beside running programs: each value is changed only if it is still what was read. Begun again
after a break it goes over what is done already, changing nothing.
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
    delete,
    exists,
    func,
    insert,
    not_,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from bot.conversation import person_rows
from bot.database.database import Database, Deadlock
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import (
    blocked,
    consents,
    conversations,
    day_counts,
    feeds,
    inbound,
    outbox,
    people,
    reminders,
)
from bot.feeds.fetching import feed_location
from bot.people.retention import LEDGER_KEPT

# Every sealed column but `people.phone`, which goes with its hash; and what seals a value of it
# with the newest key (None where it is; raises Unreadable).
SEALED_COLUMNS: dict[Column[Any], Callable[[Keys, Any], Any]] = {
    conversations.c.state: Keys.re_encrypt,
    inbound.c.replies: Keys.re_encrypt,
    reminders.c.told: Keys.re_encrypt,
    day_counts.c.since: Keys.re_encrypt,
    outbox.c.message: Keys.re_encrypt,
    feeds.c.location: feed_location.re_encrypt_location,
}

# So many values to a transaction.
BATCH_ROWS = 200
MAX_ATTEMPTS = (
    5  # for one person or value, whom others are texting, answering or forgetting just now
)

# So many people tell whether keys fit: a key is lost for all of its time, hardly for one person.
SAMPLE_PEOPLE = 20

# Is told how many values of how many have been looked at.
ReportProgress = Callable[[int, int], None]


@dataclass
class RotationCounts:
    """What came of the values: sealed anew, sealed with the newest key before, or sealed with a key
    that is not there."""

    renewed: int = 0
    current: int = 0
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class ForgottenLedger:
    """The ledger of people who are gone: how many entries, and until when the last is kept."""

    entries: int
    until: datetime | None


def count_values(database: Database) -> int:
    """How many values there are to look at."""
    with database.reading() as connection:
        sealed = sum(
            connection.scalar(_select_sealed(column, func.count())) or 0
            for column in SEALED_COLUMNS
        )
        return sealed + sum(
            connection.scalar(select(func.count()).select_from(table)) or 0
            for table in (people, blocked)
        )


def rotate(database: Database, keys: Keys, report: ReportProgress) -> RotationCounts:
    """Go over everything once."""
    counts, looked, total = RotationCounts(), 0, count_values(database)
    for rows in _batches(database, people.c.phone, people.c.phone_hash, people.c.line_id):
        _rehash_people(database, keys, rows, counts)
        looked += len(rows)
        report(looked, total)
    for rows in _batches(database, blocked.c.phone):
        _rehash_blocked(database, keys, rows, counts)
        looked += len(rows)
        report(looked, total)
    for column in SEALED_COLUMNS:
        for rows in _batches(database, column):
            _reseal(database, keys, column, rows, counts)
            looked += len(rows)
            report(looked, total)
    return counts


def forgotten_ledger(database: Database) -> ForgottenLedger:
    """What only the keys of its time can find: nobody's number is there to hash it anew."""
    here = and_(
        people.c.line_id == consents.c.line_id, people.c.phone_hash == consents.c.phone_hash
    )
    left = select(func.count(), func.max(consents.c.at)).where(not_(exists().where(here)))
    with database.reading() as connection:
        entries, last = connection.execute(left).one()
    return ForgottenLedger(entries, last and last + LEDGER_KEPT)


def keys_fit(database: Database, keys: Keys) -> bool:
    """Whether these keys fit a database: they open what was looked at."""
    return try_keys(database, keys)[1] == 0


def try_keys(database: Database, keys: Keys) -> tuple[int, int]:
    """The numbers of how many people were looked at, the first, the last and others spread over
    the table, and how many of them these keys do not open."""
    phones: dict[int, bytes] = {}
    with database.reading() as connection:
        ends = select(func.min(people.c.id), func.max(people.c.id))
        first, last = connection.execute(ends).one()
        if first is None:
            return 0, 0
        for step in range(SAMPLE_PEOPLE):
            near = first + (last - first) * step // (SAMPLE_PEOPLE - 1)
            this = select(people.c.id, people.c.phone).where(people.c.id >= near)
            row = connection.execute(this.order_by(people.c.id).limit(1)).one()
            phones[row.id] = row.phone
    locked = 0
    for phone in phones.values():
        try:
            keys.open(phone)
        except DecryptionError:
            locked += 1
    return len(phones), locked


def _select_sealed(column: Column[Any], *what: Any) -> Any:
    """A query over the rows where there is something sealed."""
    return select(*what).select_from(column.table).where(func.length(column) > 0)


def _batches(
    database: Database, column: Column[Any], *more: Column[Any]
) -> Iterator[Sequence[Row[Any]]]:
    """The rows with something sealed in this column, as (key, sealed, more ...)."""
    (key,) = column.table.primary_key.columns
    query, last = _select_sealed(column, key, column, *more).order_by(key).limit(BATCH_ROWS), None
    while True:
        with database.reading() as connection:
            rows = connection.execute(query if last is None else query.where(key > last)).all()
        if rows:
            yield rows
        if len(rows) < BATCH_ROWS:  # what is new since then has the newest key
            return
        last = rows[-1][0]


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
        this, old = tuple(row)
        try:
            new = SEALED_COLUMNS[column](keys, old)
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
            phone = keys.open(row.phone)
        except DecryptionError:
            counts.unreadable += 1
            continue
        phone_hash, sealed = keys.hashes(phone)[0], keys.re_encrypt(row.phone)
        if sealed is None and phone_hash == row.phone_hash:
            counts.current += 1
        else:
            stale.append((row, phone_hash, sealed or row.phone))
    counts.renewed += _change(database, stale, _move_person)


def _rehash_blocked(
    database: Database, keys: Keys, rows: Sequence[Row[Any]], counts: RotationCounts
) -> None:
    """Let blocked numbers be found by the newest key."""
    for row in rows:
        old_hash, old = tuple(row)
        try:
            phone, sealed = keys.open(old), keys.re_encrypt(old)
        except DecryptionError:
            counts.unreadable += 1
            continue
        phone_hash = keys.hashes(phone)[0]
        if sealed is None and phone_hash == old_hash:
            counts.current += 1
            continue
        values = {"phone_hash": phone_hash, "phone": sealed or old}
        with database.transaction() as connection:
            change = update(blocked).where(blocked.c.phone_hash == old_hash).values(values)
            counts.renewed += connection.execute(change).rowcount


def _change(database: Database, values: Sequence[Any], change: Callable[..., int]) -> int:
    """Change all of these at once, or, where others come in between, each by itself; how many that
    was."""
    if not values:
        return 0
    try:
        return _change_at_once(database, values, change)
    except (IntegrityError, Deadlock):  # somebody was just met, answered or forgotten
        return sum(_change_one(database, value, change) for value in values)


def _change_one(database: Database, value: Any, change: Callable[..., int]) -> int:
    """Change one, however often others come in between."""
    for _ in range(MAX_ATTEMPTS - 1):
        with suppress(IntegrityError, Deadlock):
            return _change_at_once(database, [value], change)
    return _change_at_once(database, [value], change)


def _change_at_once(database: Database, values: Sequence[Any], change: Callable[..., int]) -> int:
    with database.transaction() as connection:
        return sum(change(connection, *value) for value in values)


def _move_person(connection: Connection, row: Row[Any], phone_hash: bytes, sealed: bytes) -> int:
    """Let one person, and their ledger, be found by the newest key; how many that was."""
    twin = select(people.c.id).where(
        people.c.line_id == row.line_id, people.c.phone_hash == phone_hash, people.c.id != row.id
    )
    other = connection.scalar(twin)
    if other is not None:  # their talks first, as whoever forgets or answers them does
        talks = select(conversations.c.turn).where(conversations.c.person_id.in_([row.id, other]))
        connection.execute(talks.with_for_update()).all()
    this = update(people).where(people.c.id == row.id, people.c.phone_hash == row.phone_hash)
    if other is None:
        values = {"phone_hash": phone_hash, "phone": sealed}
        if connection.execute(this.values(values)).rowcount == 0:
            return 0  # by now somebody else has done it, or the person is gone
    ledger = and_(consents.c.line_id == row.line_id, consents.c.phone_hash == row.phone_hash)
    connection.execute(update(consents).where(ledger).values(phone_hash=phone_hash))
    if other is not None:
        _merge_people(connection, row, other, phone_hash)
    return 1


def _merge_people(connection: Connection, row: Row[Any], other: int, phone_hash: bytes) -> None:
    """Make one of two: somebody texted while the key they were met under was not there, and was
    taken for a stranger. What they were promised and what they forbade is carried over."""
    for table in (reminders, outbox):
        theirs = update(table).where(table.c.person_id == row.id)
        connection.execute(theirs.values(person_id=other))
    counted = select(day_counts).where(day_counts.c.person_id == row.id)
    days = connection.execute(counted).one_or_none()
    again = exists().where(day_counts.c.person_id == other)
    if days and not connection.scalar(select(again)):
        values = {**days._mapping, "person_id": other}
        connection.execute(insert(day_counts).values(values))
    if person_rows.has_opted_out(row.line_id, [phone_hash], connection):
        was = select(people.c.stopped_at).where(people.c.id == row.id).scalar_subquery()
        stop = update(people).where(people.c.id == other, people.c.stopped_at.is_(None))
        connection.execute(stop.values(stopped_at=was))
    connection.execute(delete(people).where(people.c.id == row.id))
