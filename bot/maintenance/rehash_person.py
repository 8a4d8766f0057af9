"""Finding one person by the newest key, and merging the two that one person may have become."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, Table, and_, delete, exists, insert, select, update

from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import (
    consents,
    conversations,
    daily_texts,
    day_counts,
    outbox,
    people,
    reminders,
)
from bot.database.sealed_columns import (
    CHECKIN_RUN,
    DAY_COUNT,
    MESSAGE,
    REMINDER,
    REMINDER_RULE,
    SealedColumn,
)
from bot.people import consent_rows


def rehash_person(
    connection: Connection, row: Row[Any], phone_hash: bytes, sealed: bytes, keys: Keys
) -> int:
    """Store one person under the newest key's hash of their number, and their consent ledger with
    them; how many people that were.

    `row` is what was read of them; `sealed` is their number, sealed with the newest key. Where a
    second person has that hash already, the two are one, and are merged.
    """
    twin = select(people.c.id).where(
        people.c.line_id == row.line_id, people.c.phone_hash == phone_hash, people.c.id != row.id
    )
    other = connection.scalar(twin)
    if other is not None:  # their conversations first, the order in which others lock these rows
        both = select(conversations.c.turn).where(conversations.c.person_id.in_([row.id, other]))
        connection.execute(both.with_for_update()).all()
    this = update(people).where(people.c.id == row.id, people.c.phone_hash == row.phone_hash)
    if other is None:
        values = {"phone_hash": phone_hash, "phone": sealed}
        if connection.execute(this.values(values)).rowcount == 0:
            return 0  # another process has done it meanwhile, or the person is forgotten
    ledger = and_(consents.c.line_id == row.line_id, consents.c.phone_hash == row.phone_hash)
    connection.execute(update(consents).where(ledger).values(phone_hash=phone_hash))
    if other is not None:
        _merge_people(connection, row, other, phone_hash, keys)
    return 1


def _merge_people(
    connection: Connection, row: Row[Any], other: int, phone_hash: bytes, keys: Keys
) -> None:
    """Make one person of two. A person texted while the key that their number was hashed with was
    missing, and was taken for a new one. Their reminders, their texts and their STOP are kept."""
    promised = {"told": REMINDER, "rule": REMINDER_RULE}
    for table, places in ((reminders, promised), (outbox, {"message": MESSAGE})):
        _move_rows(connection, table, places, row.id, other, keys)
    _move_daily_texts(connection, row.id, other, keys)
    counted = select(day_counts).where(day_counts.c.person_id == row.id)
    days = connection.execute(counted).one_or_none()
    again = exists().where(day_counts.c.person_id == other)
    if days and not connection.scalar(select(again)):
        since = _resealed(days.since, DAY_COUNT, row.id, other, keys)
        values = {**days._mapping, "person_id": other, "since": since}
        connection.execute(insert(day_counts).values(values))
    if consent_rows.has_opted_out(row.line_id, [phone_hash], connection):
        was = select(people.c.stopped_at).where(people.c.id == row.id).scalar_subquery()
        stop = update(people).where(people.c.id == other, people.c.stopped_at.is_(None))
        connection.execute(stop.values(stopped_at=was))
    connection.execute(delete(people).where(people.c.id == row.id))


def _move_daily_texts(connection: Connection, person: int, other: int, keys: Keys) -> None:
    """Give a person's daily texts to the other, but for those that the other has, too."""
    others = select(daily_texts.c.kind).where(daily_texts.c.person_id == other)
    has = set(connection.scalars(others))
    theirs = select(daily_texts).where(daily_texts.c.person_id == person)
    for row in connection.execute(theirs).all():
        if row.kind not in has:
            run = _resealed(row.run, CHECKIN_RUN, person, other, keys)
            this = update(daily_texts).where(daily_texts.c.id == row.id)
            connection.execute(this.values(person_id=other, run=run))


def _move_rows(
    connection: Connection,
    table: Table,
    places: Mapping[str, SealedColumn],
    person: int,
    other: int,
    keys: Keys,
) -> None:
    """Give a person's rows, with the values sealed in these columns, to the other."""
    sealed = [table.c[name] for name in places]
    theirs = select(table.c.id, *sealed).where(table.c.person_id == person)
    for number, *values in connection.execute(theirs.order_by(table.c.id).with_for_update()).all():
        moved = {
            name: _resealed(value, place, person, other, keys)
            for (name, place), value in zip(places.items(), values, strict=True)
        }
        this = update(table).where(table.c.id == number)
        connection.execute(this.values({"person_id": other, **moved}))


def _resealed(
    sealed: bytes | None, place: SealedColumn, person: int, other: int, keys: Keys
) -> bytes | None:
    """A value bound to the other person; as it is where there is none, or its key is gone."""
    if not sealed:
        return sealed
    try:
        return keys.seal(keys.open(sealed, place.of(person)), place.of(other))
    except DecryptionError:
        return sealed
