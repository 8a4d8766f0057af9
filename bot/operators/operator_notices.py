"""What operators are told on the desk until they have seen it. Kinds are stored: they stay."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, delete, insert, select

from bot.database.schema import desk_notices, operators
from bot.operators.operator_rows import DeskOperator, all_operators
from bot.operators.roles import Permission, Role

NEW_DEVICE = "new device"
RECOVERY_CODE_USED = "recovery code used"
GUESSING = "guessing"
JOINED = "joined"
SHIFT_GAP = "shift gap"
SHIFT_SILENCE = "shift silence"
VOLUNTEER_AGREED = "volunteer agreed"
VOLUNTEER_STOPPED = "volunteer stopped"
VOLUNTEER_FORGOTTEN = "volunteer forgotten"
VOLUNTEER_UNANSWERED = "volunteer unanswered"
TALK_REPORTED = "talk reported"
TALK_MINOR = "talk minor"


@dataclass(frozen=True, slots=True)
class OperatorNotice:
    """Something to be told: its kind, and its facts by name."""

    id: int
    at: datetime
    kind: str
    facts: Mapping[str, str]


def tell_owners(
    kind: str,
    facts: Mapping[str, str],
    connection: Connection,
    now: datetime,
    but: DeskOperator | None = None,
) -> None:
    """Tell every owner but one."""
    owners = select(operators.c.id).where(operators.c.role == Role.OWNER.value)
    rows = [
        {"operator_id": owner, "at": now, "kind": kind, "facts": dict(facts)}
        for owner in connection.scalars(owners)
        if but is None or owner != but.id
    ]
    if rows:
        connection.execute(insert(desk_notices), rows)


def tell_coordinators(
    kind: str, facts: Mapping[str, str], line: int, connection: Connection, now: datetime
) -> None:
    """Tell everybody who coordinates the volunteers of a line. No fact names a volunteer."""
    rows = [
        {"operator_id": one.id, "at": now, "kind": kind, "facts": dict(facts)}
        for one in all_operators(connection)
        if one.may(Permission.COORDINATE) and one.sees_line(line)
    ]
    if rows:
        connection.execute(insert(desk_notices), rows)


def notices_of(operator: DeskOperator, connection: Connection) -> list[OperatorNotice]:
    """What somebody has not seen yet, the newest first."""
    theirs = select(desk_notices).where(desk_notices.c.operator_id == operator.id)
    rows = connection.execute(theirs.order_by(desk_notices.c.id.desc()).limit(20))
    return [OperatorNotice(row.id, row.at, row.kind, row.facts) for row in rows]


def end_notices(operator: DeskOperator, connection: Connection) -> None:
    """Somebody is an owner no more: what owners are told is not for them."""
    connection.execute(delete(desk_notices).where(desk_notices.c.operator_id == operator.id))


def dismiss_notices(operator: DeskOperator, last: int, connection: Connection) -> None:
    """Somebody has seen what they were told, up to the notice of this id."""
    seen = and_(desk_notices.c.operator_id == operator.id, desk_notices.c.id <= last)
    connection.execute(delete(desk_notices).where(seen))
