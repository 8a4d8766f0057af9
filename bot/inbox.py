"""A text comes in: decide on a steady picture of the database, then record the decision at once.

Deciding is pure, so it needs no lock: several texts of one person may be decided side by side, and
only the one decided on the newest turn is recorded; the others are decided again. That keeps the
time in which nobody else can write (SQLite has one writer) to three small statements, and gives
the same history as a lock would. See docs/decisions/002-decide-then-record.md.
"""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot import effects
from bot.db import Database
from bot.lines import line_of
from bot.meetings import ListedMeetings
from bot.places import Gazetteer
from bot.places.home import home_of
from bot.places.spot import spot_at
from bot.seal import Keys, Unreadable
from bot.tables import conversations, inbound, line_numbers, lines, people
from flows import states
from flows.engine import step
from flows.states import MEMORY, Idle, State
from flows.turn import Channel, Context, Step, Text, Timeout

# So many texts of one person may arrive at once before one of them is left to the carrier's retry.
TRIES = 30


class Busy(Exception):
    """Too many texts of one person at once. Nothing of this one was saved."""


class NoLine(Exception):
    """There is no helpline in the database yet."""


class _Overtaken(Exception):
    """Another text of the same person, or the same text once more, was recorded meanwhile."""


@dataclass(frozen=True, slots=True)
class Inbound:
    """A text as the carrier delivers it. What says who and what never shows in a repr."""

    sid: str
    sender: str = field(repr=False)
    to: str
    body: str = field(repr=False)
    opt_out: str = ""
    channel: Channel = Channel.SMS
    pictures: int = 0
    hint: str = field(default="", repr=False)
    point: tuple[float, float] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was answered. `step` is None where the text had been answered before."""

    replies: tuple[str, ...] = field(repr=False)
    step: Step | None = field(default=None, repr=False)


class Inbox:
    """Where texts come in: a database, the keys that protect it, and the gazetteer."""

    def __init__(self, database: Database, keys: Keys, places: Gazetteer) -> None:
        self._database = database
        self._keys = keys
        self._places = places

    def receive(self, text: Inbound, now: datetime) -> Receipt:
        """Answer a text, exactly once however often it is delivered.

        Raises Busy, NoLine, or the database's own error; then nothing has been saved, and the
        carrier may deliver the text again.
        """
        for _ in range(TRIES):
            with self._database.reading() as connection:
                known = self._look_up(text, connection)
                if known.replies is not None:
                    return Receipt(self._open_replies(known.replies))
                decided = self._decide(text, known, connection, now)
            try:
                self._record(text, known, decided, now)
            except _Overtaken:
                continue
            return Receipt(decided.replies, decided)
        raise Busy

    def _look_up(self, text: Inbound, connection: Connection) -> Row[Any]:
        """The line, the person, the conversation and an earlier answer, as far as there are any."""
        newest, *older = self._keys.hashes(text.sender)
        known = _known(text, newest, connection)
        for digest in older:
            if known.person is not None:
                break
            known = _known(text, digest, connection)
        return known

    def _decide(
        self, text: Inbound, known: Row[Any], connection: Connection, now: datetime
    ) -> Step:
        context = Context(
            now=now,
            line=line_of(known),
            meetings=ListedMeetings(connection, known.line),
            places=self._places,
            home=home_of(text.sender),
            stopped=known.stopped_at is not None,
        )
        state = self._state(known)
        if known.turn is not None and known.expires_at <= now:
            state = step(state, Timeout(), context).state
        spot = text.point and spot_at(*text.point, context.home)
        event = Text(text.body, text.opt_out, text.channel, text.pictures, text.hint, spot)
        return step(state, event, context)

    def _state(self, known: Row[Any]) -> State:
        if known.state is None:
            return Idle()
        try:
            return states.load(self._keys.open(known.state))
        except Unreadable:
            return Idle()

    def _open_replies(self, sealed: bytes) -> tuple[str, ...]:
        return tuple(json.loads(self._keys.open(sealed)))

    def _record(self, text: Inbound, known: Row[Any], decided: Step, now: datetime) -> None:
        state = self._keys.seal(states.dump(decided.state))
        replies = self._keys.seal(json.dumps(decided.replies))
        phone_hash = self._keys.hashes(text.sender)[0]
        turn = (known.turn or 0) + 1
        try:
            with self._database.transaction(durable=bool(decided.effects)) as connection:
                if known.person is None:
                    person = self._meet(text, known.line, phone_hash, connection, now)
                else:
                    person = known.person
                talk = {"line": known.line, "person": person, "state": state}
                _save_turn(turn, {**talk, "expires": now + MEMORY}, connection)
                connection.execute(
                    _INSERT_INBOUND,
                    {
                        "line_id": known.line,
                        "person_id": person,
                        "turn": turn,
                        "sid": text.sid,
                        "received_at": now,
                        "replies": replies,
                    },
                )
                subject = effects.Subject(known.line, person, phone_hash, text.sid)
                for effect in decided.effects:
                    effects.apply(effect, subject, connection, now)
        except IntegrityError:
            raise _Overtaken from None

    def _meet(
        self, text: Inbound, line: int, phone_hash: bytes, connection: Connection, now: datetime
    ) -> int:
        """Somebody new."""
        values = {
            "line_id": line,
            "phone_hash": phone_hash,
            "phone": self._keys.seal(text.sender),
            "created_at": now,
        }
        made = connection.execute(insert(people).values(values))
        assert made.inserted_primary_key is not None
        return int(made.inserted_primary_key[0])


def _known(text: Inbound, digest: bytes, connection: Connection) -> Row[Any]:
    """What the database knows under this hash of the sender. Raises NoLine."""
    values = {"number": text.to, "hash": digest, "sid": text.sid}
    known = (
        connection.execute(_KNOWN, values).first()
        or connection.execute(_KNOWN_ON_DEFAULT, values).first()
    )
    if known is None:
        raise NoLine
    return known


def _save_turn(turn: int, values: dict[str, Any], connection: Connection) -> None:
    """Save a conversation on top of the turn before this one. Raises _Overtaken if it moved on."""
    if turn == 1:
        connection.execute(
            _INSERT_CONVERSATION,
            {
                "person_id": values["person"],
                "line_id": values["line"],
                "turn": 1,
                "state": values["state"],
                "expires_at": values["expires"],
            },
        )
    elif connection.execute(_UPDATE_CONVERSATION, {**values, "now_turn": turn}).rowcount != 1:
        raise _Overtaken


_FROM_LINES: Select[Any] = (
    select(
        lines.c.id.label("line"),
        lines.c.name,
        lines.c.phone.label("line_phone"),
        lines.c.country,
        lines.c.zone,
        lines.c.language,
        lines.c.fellowship,
        people.c.id.label("person"),
        people.c.stopped_at,
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
_KNOWN = _FROM_LINES.join(line_numbers, line_numbers.c.line_id == lines.c.id).where(
    line_numbers.c.number == bindparam("number")
)
# A number that no line claims leads to the first line: one helpline needs no list of numbers.
_KNOWN_ON_DEFAULT = _FROM_LINES.order_by(lines.c.id).limit(1)

_UPDATE_CONVERSATION = (
    update(conversations)
    .where(
        conversations.c.person_id == bindparam("person"),
        conversations.c.turn == bindparam("now_turn") - 1,
    )
    .values(turn=bindparam("now_turn"), state=bindparam("state"), expires_at=bindparam("expires"))
)
_INSERT_CONVERSATION = insert(conversations)
_INSERT_INBOUND = insert(inbound)
