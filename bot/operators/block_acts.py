"""What operators do with the list of blocked numbers, with its entry in the audit log.

Neither the entry nor an error ever has a number, or a part of one.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.database.encryption import Keys
from bot.free_text import may_name_a_number
from bot.operators.audit_log import Actor, AuditEntry, record_act
from bot.people.blocklist import (
    MAX_REASON_CHARS,
    BlockedNumber,
    add_blocked,
    remove_blocked,
    remove_blocked_row,
)


class ReasonError(Exception):
    """The reason is too long, or says whose number it is. The message is for the operator."""


def check_reason(reason: str) -> str:
    """A reason as it is kept. Raises ReasonError."""
    reason = " ".join(reason.split())
    if len(reason) > MAX_REASON_CHARS:
        raise ReasonError(f"at most {MAX_REASON_CHARS} characters")
    if may_name_a_number(reason):
        raise ReasonError("leave numbers of people out of it")
    return reason


def block_number(
    actor: Actor,
    phone: str,
    reason: str,
    keys: Keys,
    connection: Connection,
    now: datetime,
    days: int | None = None,
) -> bool:
    """Block a number (E.164), for so many days or for good; False if it is blocked already. Raises
    ReasonError."""
    reason = check_reason(reason)
    until = now + timedelta(days=days) if days else None
    new = add_blocked(phone, keys, connection, now, reason, actor.name, until)
    if new:
        entry = AuditEntry("number.blocked", reason, after={"days": days})
        record_act(actor, entry, connection, now)
    return new


def unblock_number(
    actor: Actor, phone: str, keys: Keys, connection: Connection, now: datetime
) -> bool:
    """Answer a number again; False if it was not blocked."""
    gone = remove_blocked(phone, keys, connection)
    if gone:
        record_act(actor, AuditEntry("number.unblocked"), connection, now)
    return gone


def unblock_row(
    actor: Actor, number: BlockedNumber, keys: Keys, connection: Connection, now: datetime
) -> bool:
    """Answer a number of the list again; False if it is blocked no more."""
    gone = remove_blocked_row(number, keys, connection)
    if gone:
        record_act(actor, AuditEntry("number.unblocked", number.reason), connection, now)
    return gone
