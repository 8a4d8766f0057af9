"""What owners do with other operators, each with its entry in the audit log."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection

from bot.operators.audit_log import Actor, AuditEntry, record_act
from bot.operators.desk_sessions import end_session, end_sessions
from bot.operators.operator_notices import end_notices
from bot.operators.operator_rows import DeskOperator, change_operator, remove_operator
from bot.operators.roles import Role


def give_role(
    operator: DeskOperator,
    role: Role,
    scope: Collection[int] | None,
    connection: Connection,
    now: datetime,
    actor: Actor,
) -> DeskOperator:
    """Give somebody a role, for the lines of `scope`, or all for None. It holds from their next
    page on. Raises OperatorError."""
    before = operator.facts(connection)
    changed = change_operator(operator, role, scope, connection)
    if role is not Role.OWNER:
        end_notices(operator, connection)
    after = changed.facts(connection)
    if before != after:
        entry = AuditEntry("operator.role changed", operator.name, before, after)
        record_act(actor, entry, connection, now)
    return changed


def end_access(operator: DeskOperator, connection: Connection, now: datetime, actor: Actor) -> None:
    """End somebody's access: they are signed out, and no way of theirs leads in any more. Raises
    OperatorError for the last owner."""
    before = operator.facts(connection)
    remove_operator(operator, connection)
    record_act(actor, AuditEntry("operator.removed", operator.name, before), connection, now)


def sign_out_everywhere(
    operator: DeskOperator, connection: Connection, now: datetime, actor: Actor
) -> int:
    """End all of somebody's sessions; how many there were."""
    ended = end_sessions(operator, connection)
    if ended:
        entry = AuditEntry("session.ended", operator.name, after={"sessions": ended})
        record_act(actor, entry, connection, now)
    return ended


def sign_out_session(
    operator: DeskOperator, session: int, connection: Connection, now: datetime, actor: Actor
) -> bool:
    """End one of somebody's sessions; False if it is over, or none of theirs."""
    if not end_session(operator, session, connection):
        return False
    record_act(actor, AuditEntry("session.ended", operator.name), connection, now)
    return True
