"""Whether SECRET_KEY opens what is sealed, and how much waits for `handrail keys rotate`.

Nothing is changed here.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Column, Row, func, select

from bot.database.database import Database
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import blocked, people
from bot.database.sealed_columns import PHONE
from bot.maintenance.key_rotation import (
    SEALED_COLUMNS,
    renewed_blocked,
    renewed_person,
    select_sealed,
)

# So many people show whether the keys fit: a lost key closes all that it sealed, not one person.
SAMPLE_PEOPLE = 20

# Of a column at most twice as many values are opened: half of them are the first ones.
SAMPLE_VALUES = 1000
SAMPLE_PLACES = 10


def keys_fit(database: Database, keys: Keys) -> bool:
    """Whether these keys open every number of the sample (`try_keys`)."""
    return try_keys(database, keys)[1] == 0


def try_keys(database: Database, keys: Keys) -> tuple[int, int]:
    """How many people's numbers were tried, and how many of them these keys do not open. The sample
    has the first person, the last, and others spread over the table."""
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
    for person, phone in phones.items():
        try:
            keys.open(phone, PHONE.of(person))
        except DecryptionError:
            locked += 1
    return len(phones), locked


class PendingValues(NamedTuple):
    """How many sealed values were looked at, and how many of them `rotate` would change."""

    looked: int
    pending: int


def count_pending(database: Database, keys: Keys) -> PendingValues:
    """How many values `rotate` would change: those of an older key, and those that an earlier
    release bound to no place. What no key opens is not among them. Of a column with very many
    values only some are looked at, from all over it."""
    found = [
        _is_pending(renewed_person, keys, row)
        for row in _sample(database, people.c.phone, people.c.phone_hash, people.c.line_id)
    ]
    found += [_is_pending(renewed_blocked, keys, row) for row in _sample(database, blocked.c.phone)]
    for column, owned in SEALED_COLUMNS.items():
        rows = _sample(database, column, owned.owner)
        found += [_is_pending(owned.renew, keys, *row[1:]) for row in rows]
    return PendingValues(len(found), sum(found))


def _sample(database: Database, column: Column[Any], *more: Column[Any]) -> Sequence[Row[Any]]:
    """The rows with something sealed in this column, as (key, sealed, more ...): all of them, or
    the first ones and some behind each of several places spread over the keys."""
    (key,) = column.table.primary_key.columns
    ordered = select_sealed(column, key, column, *more).order_by(key)
    with database.reading() as connection:
        rows = connection.execute(ordered.limit(SAMPLE_VALUES)).all()
        if len(rows) < SAMPLE_VALUES or not isinstance(rows[0][0], int):
            return rows
        first, last = rows[-1][0] + 1, connection.scalar(select(func.max(key))) or 0
        for place in range(SAMPLE_PLACES):
            start = max(rows[-1][0] + 1, first + (last - first) * place // SAMPLE_PLACES)
            here = ordered.where(key >= start).limit(SAMPLE_VALUES // SAMPLE_PLACES)
            rows = [*rows, *connection.execute(here)]
    return rows


def _is_pending(renew: Callable[..., object], *value: Any) -> bool:
    try:
        return renew(*value) is not None
    except DecryptionError:
        return False
