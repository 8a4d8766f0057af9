"""Invites somebody to the desk, for the first time or again."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection

from bot.operators.audit_log import Actor, AuditEntry, record_act
from bot.operators.invitations import invite
from bot.operators.operator_rows import DeskOperator, OperatorError, add_operator, operator_by_name
from bot.operators.roles import Role


def invite_newcomer(
    name: str,
    role: Role,
    scope: Collection[int] | None,
    connection: Connection,
    now: datetime,
    actor: Actor,
) -> tuple[DeskOperator, str]:
    """Somebody new, and the path of a link for them. Raises OperatorError, also if somebody is
    called so already."""
    operator = add_operator(name, role, scope, connection, now)
    entry = AuditEntry("operator.invited", operator.name, after=operator.facts(connection))
    record_act(actor, entry, connection, now)
    return operator, invite(operator, connection, now)


def invite_operator(
    name: str,
    role: Role | None,
    scope: Collection[int] | None,
    connection: Connection,
    now: datetime,
    actor: Actor,
) -> tuple[DeskOperator, str]:
    """Somebody new or known, and the path of a link for them.

    Somebody new gets `role` (LOOK for None) and the lines of `scope` (all for None). Somebody known
    keeps theirs. Raises OperatorError, also if they are to get others.
    """
    known = operator_by_name(name, connection)
    if known is None:
        return invite_newcomer(name, role or Role.LOOK, scope, connection, now, actor)
    if (role or known.role) is not known.role or (scope is not None and scope != known.lines):
        raise OperatorError(
            f"{known.name} is here already, as {known.role.value}. To change that: `handrail desk "
            "role`."
        )
    record_act(actor, AuditEntry("operator.invited again", known.name), connection, now)
    return known, invite(known, connection, now)
