"""Sessions: who is signed in at the desk, on which device, and since when."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection, Row, and_, delete, insert, or_, select, update

from bot.database.schema import desk_sessions, operators
from bot.operators.access_tokens import new_token, token_hash
from bot.operators.operator_rows import DeskOperator, operator_by_id
from bot.operators.roles import CLOSELY_WATCHED

# Without a page for so long a session ends: of those who can change what people are answered, and
# of the others.
IDLE_CLOSELY_WATCHED, IDLE = timedelta(minutes=30), timedelta(hours=12)

# And it never lasts longer than this.
MAX_SESSION_AGE = timedelta(days=14)

# For so long somebody has proved that it is they.
PROOF_VALID = timedelta(minutes=15)

# How exactly it is kept when a session was last used: not every page is a write.
SEEN_EVERY = timedelta(minutes=1)

# So many messages wait for a next page.
MAX_MESSAGES = 5


@dataclass(frozen=True, slots=True)
class DeskSession:
    """A session. `messages` are (kind, sentence) for the next page."""

    id: int
    operator_id: int
    device: str
    created_at: datetime
    seen_at: datetime
    proved_at: datetime
    messages: tuple[tuple[str, str], ...] = field(repr=False)

    def is_proved(self, now: datetime) -> bool:
        """Whether somebody showed lately that it is they."""
        return now < self.proved_at + PROOF_VALID


def begin_session(
    operator: DeskOperator, device: str, connection: Connection, now: datetime
) -> str:
    """Sign somebody in; the token for their cookie."""
    token = new_token()
    values = {
        "token_hash": token_hash(token),
        "operator_id": operator.id,
        "device": device,
        "created_at": now,
        "seen_at": now,
        "proved_at": now,
    }
    connection.execute(insert(desk_sessions).values(values))
    return token


def find_session(
    token: str, connection: Connection, now: datetime
) -> tuple[DeskSession, DeskOperator] | None:
    """The session of a cookie and whose it is; None if it is over or never was."""
    wanted = select(desk_sessions).where(desk_sessions.c.token_hash == token_hash(token))
    row = connection.execute(wanted).first()
    operator = operator_by_id(row.operator_id, connection) if row else None
    if row is None or operator is None or _is_over(row, operator, now):
        return None
    return _session(row), operator


def note_seen(session: DeskSession, connection: Connection, now: datetime) -> None:
    """Keep that a session was used."""
    this = desk_sessions.c.id == session.id
    connection.execute(update(desk_sessions).where(this).values(seen_at=now))


def note_proved(session: DeskSession, connection: Connection, now: datetime) -> None:
    """Keep that somebody showed that it is they."""
    this = desk_sessions.c.id == session.id
    connection.execute(update(desk_sessions).where(this).values(proved_at=now, seen_at=now))


def set_messages(
    session: DeskSession, messages: Sequence[tuple[str, str]], connection: Connection
) -> None:
    """What the session's next page says."""
    kept = json.dumps(list(messages)[-MAX_MESSAGES:]) if messages else ""
    this = desk_sessions.c.id == session.id
    connection.execute(update(desk_sessions).where(this).values(messages=kept))


def sessions_of(operator: DeskOperator, connection: Connection, now: datetime) -> list[DeskSession]:
    """Where somebody is signed in, the latest use first."""
    return sessions_by_operator([operator], connection, now)[operator.id]


def sessions_by_operator(
    of: Sequence[DeskOperator], connection: Connection, now: datetime
) -> dict[int, list[DeskSession]]:
    """Where each of these operators is signed in, by their ids, the latest use first."""
    by_id = {operator.id: operator for operator in of}
    theirs = select(desk_sessions).where(desk_sessions.c.operator_id.in_(by_id))
    found: dict[int, list[DeskSession]] = {operator: [] for operator in by_id}
    for row in connection.execute(theirs.order_by(desk_sessions.c.seen_at.desc())):
        if not _is_over(row, by_id[row.operator_id], now):
            found[row.operator_id].append(_session(row))
    return found


def end_session(operator: DeskOperator, session: int, connection: Connection) -> bool:
    """End one of somebody's sessions; False if it is none of theirs, or over."""
    this = and_(desk_sessions.c.id == session, desk_sessions.c.operator_id == operator.id)
    return connection.execute(delete(desk_sessions).where(this)).rowcount == 1


def end_sessions(operator: DeskOperator, connection: Connection, but: int | None = None) -> int:
    """End all of somebody's sessions, `but` one; how many there were."""
    these = desk_sessions.c.operator_id == operator.id
    if but is not None:
        these = and_(these, desk_sessions.c.id != but)
    return connection.execute(delete(desk_sessions).where(these)).rowcount


def delete_expired_sessions(connection: Connection, now: datetime) -> int:
    """Delete what nobody can use any more; how many there were."""
    watched = select(operators.c.id).where(
        operators.c.role.in_([role.value for role in CLOSELY_WATCHED])
    )
    over = or_(
        desk_sessions.c.created_at <= now - MAX_SESSION_AGE,
        desk_sessions.c.seen_at <= now - IDLE,
        and_(
            desk_sessions.c.seen_at <= now - IDLE_CLOSELY_WATCHED,
            desk_sessions.c.operator_id.in_(watched),
        ),
    )
    return connection.execute(delete(desk_sessions).where(over)).rowcount


def _is_over(row: Row[tuple[object, ...]], operator: DeskOperator, now: datetime) -> bool:
    idle = IDLE_CLOSELY_WATCHED if operator.role in CLOSELY_WATCHED else IDLE
    return bool(now >= row.seen_at + idle or now >= row.created_at + MAX_SESSION_AGE)


def _session(row: Row[tuple[object, ...]]) -> DeskSession:
    messages = json.loads(row.messages) if row.messages else []
    return DeskSession(
        row.id,
        row.operator_id,
        row.device,
        row.created_at,
        row.seen_at,
        row.proved_at,
        tuple((str(kind), str(sentence)) for kind, sentence in messages),
    )
