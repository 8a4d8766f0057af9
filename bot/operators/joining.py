"""What an invitation leads to: a way in, recovery codes, a first session."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, delete, update

from bot.database.schema import operator_devices, operators, passkeys, recovery_codes
from bot.operators.audit_log import DESK, Actor, AuditEntry, record_act
from bot.operators.desk_sessions import end_sessions
from bot.operators.invitations import end_invitations, use_invitation
from bot.operators.operator_notices import JOINED, tell_owners
from bot.operators.operator_rows import DeskOperator
from bot.operators.recovery_codes import new_recovery_codes
from bot.operators.sign_in import Admission, Device, admit


def join(
    operator: DeskOperator,
    invitation: str,
    set_way_in: Callable[[Connection], None],
    device: Device,
    connection: Connection,
    now: datetime,
) -> tuple[Admission, list[str]]:
    """Let somebody in who has an invitation, with a way in that `set_way_in` keeps; their recovery
    codes, to be shown once.

    Whatever they signed in with before is good no more: they, or somebody else, had lost it. Raises
    InvitationOver, and what `set_way_in` raises.
    """
    use_invitation(invitation, connection, now)
    _end_ways_in(operator, connection)
    set_way_in(connection)
    joined = update(operators).where(operators.c.id == operator.id).values(joined_at=now)
    connection.execute(joined)
    codes = new_recovery_codes(operator, connection)
    entry = AuditEntry("operator.joined", operator.name)
    record_act(Actor(operator.name, DESK), entry, connection, now)
    facts = {"name": operator.name, "role": operator.role.value}
    tell_owners(JOINED, facts, connection, now, but=operator)
    return admit(operator, device, connection, now), codes


def _end_ways_in(operator: DeskOperator, connection: Connection) -> None:
    for table in (passkeys, recovery_codes, operator_devices):
        connection.execute(delete(table).where(table.c.operator_id == operator.id))
    end_invitations(operator, connection)
    none = update(operators).where(operators.c.id == operator.id).values(totp=None, totp_step=0)
    connection.execute(none)
    end_sessions(operator, connection)
