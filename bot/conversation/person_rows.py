"""The turns of a conversation in the database: what is known before one, what it leaves."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, bindparam, literal_column, select, update
from sqlalchemy.exc import IntegrityError

from bot.database.compiled_statements import CompiledStatement, insert_or_ignore
from bot.database.schema import (
    consents,
    conversations,
    epoch_milliseconds,
    inbound,
    line_numbers,
    lines,
    people,
)
from flows.conversation.turn import Line


class TurnConflict(Exception):
    """Another text of the same person, or the same text once more, was recorded meanwhile."""


class ConversationRow(NamedTuple):
    """What the database knows of a text's line, its sender and itself. None: not met, not seen.

    `expires` and `reminded_at` are in milliseconds since 1970, `replies` the sealed answer to this
    very text.
    """

    line: int
    name: str
    line_phone: str
    country: str
    zone: str
    line_language: str
    fellowship: str
    person: int | None
    phone_hash: bytes | None
    stopped: bool
    language: str | None
    reminded: int | None
    reminded_at: int | None
    turn: int | None
    state: bytes | None
    expires: int | None
    replies: bytes | None

    def helpline(self) -> Line:
        """The line as it presents itself."""
        return Line(
            self.name,
            self.line_phone,
            self.country,
            self.zone,
            self.line_language,
            self.fellowship,
        )


class TurnRow(NamedTuple):
    """What one text leaves behind. `state` and `replies` are sealed."""

    line: int
    person: int
    number: int
    sid: str
    state: bytes
    replies: bytes
    received: datetime
    expires: datetime


def load_conversation(
    number: str, phone_hash: bytes, sid: str, connection: Connection
) -> ConversationRow | None:
    """What is known of the line with this number, or, for "", of the first line."""
    values = {"number": number, "hash": phone_hash, "sid": sid}
    row = (_SELECT_BY_NUMBER if number else _SELECT_DEFAULT_LINE).run(connection, values).fetchone()
    return ConversationRow._make(row) if row else None


def has_opted_out(line: int, hashes: Sequence[bytes], connection: Connection) -> bool:
    """Whether somebody the line does not know (any more) has said STOP and not taken it back."""
    said = _last_consents(line, hashes, connection)
    return bool(said) and max(said)[1] == "opt_out"


def consent_changed_since(
    line: int, hashes: Sequence[bytes], moment: datetime, connection: Connection
) -> bool:
    """Whether somebody has said STOP, or taken it back, after this moment."""
    return any(
        at > epoch_milliseconds(moment) for _, _, at in _last_consents(line, hashes, connection)
    )


def _last_consents(line: int, hashes: Sequence[bytes], connection: Connection) -> list[Any]:
    """Under each hash, the last entry about STOP: its id, which one, and when (milliseconds)."""
    return [
        row
        for phone_hash in hashes
        if (
            row := _SELECT_LAST_CONSENT.run(
                connection, {"line": line, "hash": phone_hash}
            ).fetchone()
        )
    ]


def create_person(
    line: int,
    phone_hash: bytes,
    phone: bytes,
    now: datetime,
    connection: Connection,
    *,
    stopped: bool,
) -> int:
    """Keep somebody new; their id. Raises Overtaken if another text has introduced them."""
    values = {
        "line_id": line,
        "phone_hash": phone_hash,
        "phone": phone,
        "language": "",
        "stopped_at": epoch_milliseconds(now) if stopped else None,
        "created_at": epoch_milliseconds(now),
    }
    made = _INSERT_PERSON.run(connection, values).fetchone()
    if made is None:
        raise TurnConflict
    return int(made[0])


def move_to_new_key(
    known: ConversationRow, phone_hash: bytes, phone: bytes, connection: Connection
) -> None:
    """Let somebody known under an older key, and their consents, be found by the newest. Raises
    Overtaken if somebody has just been met under that."""
    person = update(people).where(people.c.id == known.person)
    try:
        connection.execute(person.values(phone_hash=phone_hash, phone=phone))
    except IntegrityError:
        raise TurnConflict from None
    theirs = and_(consents.c.line_id == known.line, consents.c.phone_hash == known.phone_hash)
    connection.execute(update(consents).where(theirs).values(phone_hash=phone_hash))


def save_turn(turn: TurnRow, connection: Connection) -> None:
    """Save a turn on top of the one before it. Raises Overtaken if that is not the last one."""
    values = {
        "line_id": turn.line,
        "person_id": turn.person,
        "turn": turn.number,
        "sid": turn.sid,
        "state": turn.state,
        "replies": turn.replies,
        "received_at": epoch_milliseconds(turn.received),
        "expires_at": epoch_milliseconds(turn.expires),
    }
    talk = _INSERT_CONVERSATION if turn.number == 1 else _UPDATE_CONVERSATION
    for statement in (talk, _INSERT_INBOUND):
        try:
            saved = statement.run(connection, values).rowcount == 1
        except connection.dialect.loaded_dbapi.IntegrityError:  # the person was just forgotten
            saved = False
        if not saved:
            raise TurnConflict


_SELECT_ROW: Select[Any] = (
    select(
        lines.c.id,
        lines.c.name,
        lines.c.phone,
        lines.c.country,
        lines.c.zone,
        lines.c.language,
        lines.c.fellowship,
        people.c.id,
        people.c.phone_hash,
        people.c.stopped_at.is_not(None),
        people.c.language,
        people.c.reminded,
        people.c.reminded_at,
        conversations.c.turn,
        conversations.c.state,
        conversations.c.expires_at,
        inbound.c.replies,
    )
    .select_from(lines)
    .outerjoin(
        people,
        and_(people.c.line_id == lines.c.id, people.c.phone_hash == bindparam("hash")),
    )
    .outerjoin(conversations, conversations.c.person_id == people.c.id)
    .outerjoin(inbound, inbound.c.sid == bindparam("sid"))
)
_SELECT_BY_NUMBER = CompiledStatement(
    _SELECT_ROW.join(line_numbers, line_numbers.c.line_id == lines.c.id).where(
        line_numbers.c.number == bindparam("number")
    )
)
_SELECT_DEFAULT_LINE = CompiledStatement(_SELECT_ROW.order_by(lines.c.id).limit(1))

_SELECT_LAST_CONSENT = CompiledStatement(
    select(consents.c.id, consents.c.event, consents.c.at)
    .where(
        consents.c.line_id == bindparam("line"),
        consents.c.phone_hash == bindparam("hash"),
        consents.c.event.in_([literal_column("'opt_out'"), literal_column("'opt_in'")]),
    )
    .order_by(consents.c.id.desc())
    .limit(1)
)
_INSERT_PERSON = insert_or_ignore(
    people,
    "line_id",
    "phone_hash",
    "phone",
    "language",
    "stopped_at",
    "created_at",
    returning=people.c.id,
)
_INSERT_CONVERSATION = insert_or_ignore(
    conversations, "person_id", "line_id", "turn", "state", "expires_at"
)
_INSERT_INBOUND = insert_or_ignore(
    inbound, "line_id", "person_id", "turn", "sid", "received_at", "replies"
)
_UPDATE_CONVERSATION = CompiledStatement(
    update(conversations)
    .where(
        conversations.c.person_id == bindparam("person_id"),
        conversations.c.turn == bindparam("turn") - 1,
    )
    .values(
        {name: bindparam(name) for name in ("state", "expires_at")}
        | {"turn": conversations.c.turn + 1}
    )
)
