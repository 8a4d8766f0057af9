"""The turns of a conversation in the database: what is known before a turn, and what it leaves."""

from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Select,
    String,
    and_,
    bindparam,
    case,
    cast,
    func,
    literal_column,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from bot.database.compiled_statements import (
    CompiledQuery,
    CompiledStatement,
    insert_or_ignore,
    insert_or_ignore_returning,
    labelled_columns,
)
from bot.database.schema import (
    consents,
    conversations,
    daily_texts,
    epoch_milliseconds,
    feed_lines,
    inbound,
    line_numbers,
    lines,
    people,
)
from bot.people.line_holidays import LineHolidays
from flows.conversation.turn import Line


class TurnConflict(Exception):
    """Another text of the same person, or the same text once more, was recorded meanwhile."""


class ConversationRow(NamedTuple):
    """What the database knows of a text: its line, its sender, their conversation, and the answer
    that this very text has had. A field is None where there is no such row or value. `lists` are
    the ids of the meeting lists that the line uses, with a comma between them. `sid_taken`: a text
    of somebody else's has its id.

    `expires`, `reminded_at` and `asked_at` (when they were asked how their day is, and have not
    answered) are in milliseconds since 1970. `state` and `replies` are sealed.
    """

    line: int
    name: str
    line_phone: str
    country: str
    zone: str
    line_language: str
    fellowship: str
    holidays: str
    lists: str | None
    person: int | None
    phone_hash: bytes | None
    stopped: bool
    language: str | None
    reminded: int | None
    reminded_at: int | None
    asked_at: int | None
    turn: int | None
    state: bytes | None
    expires: int | None
    replies: bytes | None
    sid_taken: bool

    def helpline(self) -> Line:
        """The line as it presents itself."""
        return Line(
            self.name,
            self.line_phone,
            self.country,
            self.zone,
            self.line_language,
            self.fellowship,
            LineHolidays(self.country, self.holidays),
        )

    def list_ids(self) -> list[int]:
        """The ids of the meeting lists that the line uses."""
        return [int(number) for number in (self.lists or "").split(",") if number]


class TurnRow(NamedTuple):
    """What one text leaves in the database. `state` and `replies` are sealed."""

    line: int
    person: int
    number: int
    sid: str
    state: bytes
    replies: bytes
    received: datetime
    expires: datetime


def load_conversation_row(
    number: str, phone_hash: bytes, sid: str, connection: Connection
) -> ConversationRow | None:
    """What is known of a text to the line with this number, or, for "", to the first line. None if
    no line has the number."""
    values = {"number": number, "hash": phone_hash, "sid": sid}
    return (_SELECT_BY_NUMBER if number else _SELECT_DEFAULT_LINE).first(connection, values)


def create_person(
    line: int,
    phone_hash: bytes,
    now: datetime,
    connection: Connection,
    *,
    stopped: bool,
) -> int:
    """Add a person, still without their sealed number; their id. Raises TurnConflict if another
    text has added them meanwhile."""
    values = {
        "line_id": line,
        "phone_hash": phone_hash,
        "phone": b"",
        "language": "",
        "stopped_at": epoch_milliseconds(now) if stopped else None,
        "created_at": epoch_milliseconds(now),
    }
    made = _INSERT_PERSON.first(connection, values)
    if made is None:
        raise TurnConflict
    return made.id


def save_phone(person: int, phone: bytes, connection: Connection) -> None:
    """Save the sealed number of a person who was just added: it is bound to their id."""
    _SAVE_PHONE.run(connection, {"person": person, "sealed": phone})


def note_written(person: int, at: datetime, connection: Connection) -> None:
    """Somebody on WhatsApp wrote at this moment, by the carrier's clock; an older text that comes
    late changes nothing."""
    older = or_(people.c.wrote_at.is_(None), people.c.wrote_at < at)
    connection.execute(update(people).where(people.c.id == person, older).values(wrote_at=at))


def move_to_new_key(
    known: ConversationRow, phone_hash: bytes, phone: bytes, connection: Connection
) -> None:
    """Let a person known under an older key, and their consents, be found by the newest. Raises
    TurnConflict if a person has just been added under the newest."""
    person = update(people).where(people.c.id == known.person)
    try:
        connection.execute(person.values(phone_hash=phone_hash, phone=phone))
    except IntegrityError:
        raise TurnConflict from None
    theirs = and_(consents.c.line_id == known.line, consents.c.phone_hash == known.phone_hash)
    connection.execute(update(consents).where(theirs).values(phone_hash=phone_hash))


def save_turn(turn: TurnRow, connection: Connection) -> None:
    """Save a turn on top of the one before it. Raises TurnConflict if that is not the last one."""
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
    conversation = _INSERT_CONVERSATION if turn.number == 1 else _UPDATE_CONVERSATION
    for statement in (conversation, _INSERT_INBOUND):
        try:
            saved = statement.run(connection, values).rowcount == 1
        except IntegrityError:  # the person was just forgotten
            saved = False
        if not saved:
            raise TurnConflict


# A text of another person's has this id. Only who knows the carrier's token can make it so.
_IS_FOREIGN = and_(
    inbound.c.person_id.is_not(None),
    or_(people.c.id.is_(None), inbound.c.person_id != people.c.id),
)

# Read with the rest of the row, so that a search takes no statement more. The comma is a part of
# the statement: SQLAlchemy would put a value in only as it runs it.
_COMMA: Any = literal_column("','")
_LISTS_OF_LINE = (
    select(func.aggregate_strings(cast(feed_lines.c.feed_id, String), _COMMA))
    .where(feed_lines.c.line_id == lines.c.id)
    .scalar_subquery()
)

_ASKED_AT = (
    select(daily_texts.c.asked_at)
    .where(
        daily_texts.c.person_id == people.c.id, daily_texts.c.kind == literal_column("'checkin'")
    )
    .scalar_subquery()
)

_SELECT_ROW: Select[Any] = (
    select(
        *labelled_columns(
            line=lines.c.id,
            name=lines.c.name,
            line_phone=lines.c.phone,
            country=lines.c.country,
            zone=lines.c.zone,
            line_language=lines.c.language,
            fellowship=lines.c.fellowship,
            holidays=lines.c.holidays,
            lists=_LISTS_OF_LINE,
            person=people.c.id,
            phone_hash=people.c.phone_hash,
            stopped=people.c.stopped_at.is_not(None),
            language=people.c.language,
            reminded=people.c.reminded,
            reminded_at=people.c.reminded_at,
            asked_at=_ASKED_AT,
            turn=conversations.c.turn,
            state=conversations.c.state,
            expires=conversations.c.expires_at,
            # The text of a person who has been forgotten since is nobody's.
            replies=case((_IS_FOREIGN, null()), else_=inbound.c.replies),
            sid_taken=_IS_FOREIGN,
        )
    )
    .select_from(lines)
    .outerjoin(
        people,
        and_(people.c.line_id == lines.c.id, people.c.phone_hash == bindparam("hash")),
    )
    .outerjoin(conversations, conversations.c.person_id == people.c.id)
    .outerjoin(inbound, inbound.c.sid == bindparam("sid"))
)
_SELECT_BY_NUMBER = CompiledQuery(
    _SELECT_ROW.join(line_numbers, line_numbers.c.line_id == lines.c.id).where(
        line_numbers.c.number == bindparam("number")
    ),
    ConversationRow,
)
_SELECT_DEFAULT_LINE = CompiledQuery(_SELECT_ROW.order_by(lines.c.id).limit(1), ConversationRow)


class _AddedPerson(NamedTuple):
    id: int


_INSERT_PERSON = insert_or_ignore_returning(
    people,
    _AddedPerson,
    "line_id",
    "phone_hash",
    "phone",
    "language",
    "stopped_at",
    "created_at",
)
_SAVE_PHONE = CompiledStatement(
    update(people).where(people.c.id == bindparam("person")).values(phone=bindparam("sealed"))
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
