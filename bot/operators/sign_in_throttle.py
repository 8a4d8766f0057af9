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


def name_subject(name: str, keys: Keys) -> bytes:
    """What tries for a name are counted under, whether anybody is called so or not."""
    return keys.marks(f"name {name.strip().casefold()}", _SALT)[0]


def address_subject(address: str, keys: Keys) -> bytes:
    """What tries from an address are counted under."""
    return keys.marks(f"address {address}", _SALT)[0]


def count_try(name: bytes, address: bytes, connection: Connection, now: datetime) -> bool:
    """Whether a try may be looked at. It counts as failed before it is, so that many at once gain
    nothing."""
    allowed = (
        _tries(name, now - TRIES_WITHIN, connection) < TRIES
        and _tries(address, now - TRIES_WITHIN, connection) < TRIES
        and _tries(name, now - DAY, connection) < TRIES_A_DAY
    )
    if allowed:
        rows = [{"subject": subject, "at": now} for subject in (name, address)]
        connection.execute(insert(sign_in_failures), rows)
    return allowed


def is_daily_limit(name: bytes, connection: Connection, now: datetime) -> bool:
    """Whether the try that was just counted was the last of a name's day."""
    return _tries(name, now - DAY, connection) == TRIES_A_DAY


def forget_tries(name: bytes, address: bytes, connection: Connection) -> None:
    """After a code that was right the name begins anew, and this try was none of the address."""
    connection.execute(delete(sign_in_failures).where(sign_in_failures.c.subject == name))
    last = select(func.max(sign_in_failures.c.id)).where(sign_in_failures.c.subject == address)
    this = sign_in_failures.c.id == last.scalar_subquery()
    connection.execute(delete(sign_in_failures).where(this))


def _tries(subject: bytes, since: datetime, connection: Connection) -> int:
    these = and_(sign_in_failures.c.subject == subject, sign_in_failures.c.at > since)
    counted = select(func.count()).select_from(sign_in_failures).where(these)
    return connection.scalar(counted) or 0
