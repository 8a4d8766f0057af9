"""Whether SECRET_KEY opens what is sealed, and how much waits for `handrail keys rotate`.

Nothing is changed here.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import func, select

from bot.database.database import Database
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import blocked, people
from bot.database.sealed_columns import PHONE
from bot.maintenance.key_rotation import (
    SEALED_COLUMNS,
    renewed_blocked,
    renewed_person,
    sealed_batches,
)

# So many people show whether the keys fit: a lost key closes all that it sealed, not one person.
SAMPLE_PEOPLE = 20


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


def count_pending(database: Database, keys: Keys) -> int:
    """How many values `rotate` would change: those of an older key, and those that an earlier
    release bound to no place. What no key opens is not among them."""
    pending = 0
    for rows in sealed_batches(database, people.c.phone, people.c.phone_hash, people.c.line_id):
        pending += sum(_is_pending(renewed_person, keys, row) for row in rows)
    for rows in sealed_batches(database, blocked.c.phone):
        pending += sum(_is_pending(renewed_blocked, keys, row) for row in rows)
    for column, owned in SEALED_COLUMNS.items():
        for rows in sealed_batches(database, column, owned.owner):
            pending += sum(_is_pending(owned.renew, keys, *row[1:]) for row in rows)
    return pending


def _is_pending(renew: Callable[..., object], *value: Any) -> bool:
    try:
        return renew(*value) is not None
    except DecryptionError:
        return False
