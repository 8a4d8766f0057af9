"""How often somebody may try a code: five wrong ones in a quarter of an hour, of one name or of one
address, and twenty a day of one name.

A code has six digits. At twenty tries a day, each good for three codes, who guesses without a pause
for a year comes in with a chance of one in fifty, and the owners are told on the first day.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, delete, func, insert, select

from bot.database.encryption import Keys
from bot.database.schema import sign_in_failures

TRIES, TRIES_WITHIN = 5, timedelta(minutes=15)
TRIES_A_DAY, DAY = 20, timedelta(days=1)

_SALT = "sign-in failure"

# The number of the lock under which PostgreSQL counts one try after the other.
_ADVISORY_LOCK = 0x7369676E


def name_subject(name: str, keys: Keys) -> bytes:
    """What tries for a name are counted under, whether anybody is called so or not."""
    return keys.marks(f"name {name.strip().casefold()}", _SALT)[0]


def address_subject(address: str, keys: Keys) -> bytes:
    """What tries from an address are counted under."""
    return keys.marks(f"address {address}", _SALT)[0]


def count_try(
    name: bytes, address: bytes, connection: Connection, now: datetime
) -> tuple[int, ...] | None:
    """The ids under which a try is counted, None if it may not be looked at. It counts as failed
    before it is, so that many at once gain nothing."""
    if connection.dialect.name == "postgresql":  # SQLite has one writer anyway
        connection.execute(select(func.pg_advisory_xact_lock(_ADVISORY_LOCK)))
    allowed = (
        _tries(name, now - TRIES_WITHIN, connection) < TRIES
        and _tries(address, now - TRIES_WITHIN, connection) < TRIES
        and _tries(name, now - DAY, connection) < TRIES_A_DAY
    )
    if not allowed:
        return None
    rows = [{"subject": subject, "at": now} for subject in (name, address)]
    counted = insert(sign_in_failures).returning(sign_in_failures.c.id)
    return tuple(connection.scalars(counted, rows))


def is_daily_limit(name: bytes, connection: Connection, now: datetime) -> bool:
    """Whether the try that was just counted was the last of a name's day."""
    return _tries(name, now - DAY, connection) == TRIES_A_DAY


def forget_try(counted: tuple[int, ...], connection: Connection) -> None:
    """The code was right: this try did not fail. Those before it still count, or whoever guesses
    would begin anew whenever the owner of the name signs in."""
    connection.execute(delete(sign_in_failures).where(sign_in_failures.c.id.in_(counted)))


def _tries(subject: bytes, since: datetime, connection: Connection) -> int:
    these = and_(sign_in_failures.c.subject == subject, sign_in_failures.c.at > since)
    counted = select(func.count()).select_from(sign_in_failures).where(these)
    return connection.scalar(counted) or 0
