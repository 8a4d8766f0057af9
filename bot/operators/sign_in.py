"""Signing in: by a code or a passkey, from a device that is known or new."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import operator_devices
from bot.operators.access_tokens import new_token, token_hash
from bot.operators.audit_log import DESK, Actor, AuditEntry, record_act
from bot.operators.authenticator_app import matching_step, new_secret, use_app_code
from bot.operators.desk_sessions import begin_session
from bot.operators.operator_notices import GUESSING, NEW_DEVICE, RECOVERY_CODE_USED, tell_owners
from bot.operators.operator_rows import DeskOperator, operator_by_name
from bot.operators.recovery_codes import use_recovery_code
from bot.operators.sign_in_throttle import (
    address_subject,
    count_try,
    forget_try,
    is_daily_limit,
    name_subject,
)

# Tried where nobody has a name, so that the answer takes as long.
_NOBODYS_SECRET = new_secret()


@dataclass(frozen=True, slots=True)
class Device:
    """What somebody signs in with: in words, and by its cookie, "" for one without."""

    label: str
    cookie: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Admission:
    """Somebody is in: the cookies of the session and of the device."""

    operator: DeskOperator
    session_token: str = field(repr=False)
    device_token: str = field(repr=False)


def check_code(
    name: str, code: str, address: str, database: Database, keys: Keys, now: datetime
) -> DeskOperator | None:
    """Whose code this is, of an app or for recovery; None if it is nobody's, or there were too many
    tries: who asks learns neither which, nor whether anybody is called so."""
    who, where = name_subject(name, keys), address_subject(address, keys)
    with database.transaction() as connection:
        operator = operator_by_name(name, connection)
        counted = count_try(who, where, connection, now)
        if operator and counted and is_daily_limit(who, connection, now):
            tell_owners(GUESSING, {"name": operator.name}, connection, now)
    with database.transaction() as connection:
        if operator is None or counted is None:
            matching_step(_NOBODYS_SECRET, code, now)
            return None
        if use_app_code(operator, code, keys, connection, now):
            pass
        elif use_recovery_code(operator, code, connection):
            facts = {"name": operator.name}
            tell_owners(RECOVERY_CODE_USED, facts, connection, now, but=operator)
            entry = AuditEntry("recovery_code.used", operator.name)
            record_act(Actor(operator.name, DESK), entry, connection, now)
        else:
            return None
        forget_try(counted, connection)
    return operator


def admit(
    operator: DeskOperator, device: Device, connection: Connection, now: datetime
) -> Admission:
    """Sign somebody in. Owners are told of a device that is new."""
    device_token = device.cookie
    if not device_token or not _is_known(operator, device_token, connection, now):
        device_token = new_token()
        row = {"device_hash": token_hash(device_token), "operator_id": operator.id, "seen_at": now}
        connection.execute(insert(operator_devices).values(row))
        facts = {"name": operator.name, "device": device.label}
        tell_owners(NEW_DEVICE, facts, connection, now, but=operator)
    entry = AuditEntry("session.begun", operator.name, after={"device": device.label})
    record_act(Actor(operator.name, DESK), entry, connection, now)
    token = begin_session(operator, device.label, connection, now)
    return Admission(operator, token, device_token)


def _is_known(
    operator: DeskOperator, device_token: str, connection: Connection, now: datetime
) -> bool:
    this = (
        operator_devices.c.device_hash == token_hash(device_token),
        operator_devices.c.operator_id == operator.id,
    )
    if connection.execute(select(operator_devices.c.seen_at).where(*this)).first() is None:
        return False
    connection.execute(update(operator_devices).where(*this).values(seen_at=now))
    return True
