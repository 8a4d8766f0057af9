"""Numbers that the operator has blocked: they get no answers, except a few to danger and HELP
(flows.dialogs.rate_limit).

They are stored as people are: a keyed hash to find them by, and the number itself sealed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import blocked
from bot.database.sealed_columns import BLOCKED_PHONE
from bot.settings import SettingsError

# What stands before a number on each channel: SMS, WhatsApp.
CHANNEL_PREFIXES = ("", "whatsapp:")


# Of the operator's words about a number.
MAX_REASON_CHARS = 80


@dataclass(frozen=True, slots=True)
class BlockedNumber:
    """A number of the list: its last two digits ("??" if no key opens it), since when, why, by
    whom, and until when, None for good. `phone_hash` finds it."""

    ending: str
    since: datetime
    reason: str
    blocked_by: str
    until: datetime | None
    phone_hash: bytes = field(repr=False)


def add_blocked(
    phone: str,
    keys: Keys,
    connection: Connection,
    now: datetime,
    reason: str = "",
    blocked_by: str = "",
    until: datetime | None = None,
) -> bool:
    """Block a number (E.164), `until` a time or until it is taken off the list; False if it is
    blocked already."""
    if connection.execute(select(blocked.c.at).where(_rows_of_number(phone, keys))).first():
        return False
    for channel in CHANNEL_PREFIXES:
        phone_hash = keys.hashes(channel + phone)[0]
        sealed = keys.seal(channel + phone, BLOCKED_PHONE.of(phone_hash))
        row: dict[str, Any] = {"phone_hash": phone_hash, "phone": sealed, "at": now}
        row |= {"reason": reason, "blocked_by": blocked_by, "until": until}
        connection.execute(insert(blocked).values(row))
    return True


def remove_blocked(phone: str, keys: Keys, connection: Connection) -> bool:
    """Unblock a number; False if it was not blocked."""
    return connection.execute(delete(blocked).where(_rows_of_number(phone, keys))).rowcount > 0


def _rows_of_number(phone: str, keys: Keys) -> ColumnElement[bool]:
    """The rows of a number, under every key and on every channel."""
    hashes = [digest for channel in CHANNEL_PREFIXES for digest in keys.hashes(channel + phone)]
    return blocked.c.phone_hash.in_(hashes)


def remove_blocked_row(number: BlockedNumber, keys: Keys, connection: Connection) -> bool:
    """Unblock a number of the list; False if it is blocked no more."""
    this = blocked.c.phone_hash == number.phone_hash
    sealed = connection.scalar(select(blocked.c.phone).where(this))
    if sealed is None:
        return False
    try:
        phone = keys.open(sealed, BLOCKED_PHONE.of(number.phone_hash))
        return remove_blocked(phone, keys, connection)
    except DecryptionError:
        return connection.execute(delete(blocked).where(this)).rowcount > 0


def blocked_numbers(keys: Keys, connection: Connection) -> Iterator[BlockedNumber]:
    """The numbers, the oldest first: their order stays when others are added."""
    for row in connection.execute(select(blocked).order_by(blocked.c.at, blocked.c.phone_hash)):
        try:
            phone = keys.open(row.phone, BLOCKED_PHONE.of(row.phone_hash))
        except DecryptionError:
            phone = "??"
        if not phone.startswith(CHANNEL_PREFIXES[1]):
            yield BlockedNumber(
                phone[-2:], row.at, row.reason, row.blocked_by, row.until, row.phone_hash
            )


def end_blocks(connection: Connection, now: datetime) -> int:
    """Answer the numbers again whose time is over; how many rows that were."""
    return connection.execute(delete(blocked).where(blocked.c.until <= now)).rowcount


def parse_phone(text: str, country: str) -> str:
    """A number in full (E.164), from how it is dialled in a country. Raises SettingsError."""
    import phonenumbers

    try:
        read = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        read = None
    if read is None or not phonenumbers.is_possible_number(read):
        raise SettingsError(
            "That is no phone number: it is written like +14025550100 or 402-555-0100."
        )
    return phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164)
