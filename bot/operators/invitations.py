"""Links that let an operator in once."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from bot.database.schema import operator_invitations
from bot.operators.access_tokens import new_token, token_hash
from bot.operators.operator_rows import DeskOperator, OperatorError, operator_by_id

INVITATION_VALID = timedelta(hours=24)

# Where the link leads, below the desk's address.
INVITATION_PATH = "/desk/invitation"


class InvitationOver(OperatorError):
    """The link was used, or is too old."""


def invite(operator: DeskOperator, connection: Connection, now: datetime) -> str:
    """The path of a new link for an operator. Links that they had are good no more."""
    end_invitations(operator, connection)
    token = new_token()
    values = {
        "token_hash": token_hash(token),
        "operator_id": operator.id,
        "expires_at": now + INVITATION_VALID,
    }
    connection.execute(insert(operator_invitations).values(values))
    return f"{INVITATION_PATH}/{token}"


def end_invitations(operator: DeskOperator, connection: Connection) -> None:
    """Links of an operator that nobody has used lead nowhere any more."""
    theirs = operator_invitations.c.operator_id == operator.id
    unused = operator_invitations.c.used_at.is_(None)
    connection.execute(delete(operator_invitations).where(theirs, unused))


def invited_operator(token: str, connection: Connection, now: datetime) -> DeskOperator | None:
    """Whom a link is for; None for one that was never made. Raises InvitationOver."""
    wanted = operator_invitations.c.token_hash == token_hash(token)
    row = connection.execute(select(operator_invitations).where(wanted)).first()
    if row is None:
        return None
    if row.used_at is not None or row.expires_at <= now:
        raise InvitationOver("This invitation was used, or is older than a day.")
    return operator_by_id(row.operator_id, connection)


def use_invitation(token: str, connection: Connection, now: datetime) -> None:
    """Note that a link was used. Raises InvitationOver if another was quicker."""
    this = operator_invitations.c.token_hash == token_hash(token)
    unused = operator_invitations.c.used_at.is_(None)
    used = update(operator_invitations).where(this, unused).values(used_at=now)
    if connection.execute(used).rowcount != 1:
        raise InvitationOver("This invitation was used, or is older than a day.")
