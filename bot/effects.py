"""Carries out what a step decided, inside the transaction that records the step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, insert, select, update

from bot import forgetting
from bot.tables import consents, people
from flows.turn import Effect, Forget, OptIn, OptOut, SetLanguage


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom an effect concerns, and the text that brought it about. `older` are the hashes they may
    be known by a second time, while programs with different keys run side by side."""

    line: int
    person: int
    phone_hash: bytes
    sid: str
    older: Sequence[bytes] = ()


def apply(effect: Effect, subject: Subject, connection: Connection, now: datetime) -> None:
    """Write one effect."""
    person = update(people).where(people.c.id == subject.person)
    match effect:
        case OptOut():
            connection.execute(person.values(stopped_at=now))
            _record("opt_out", effect, subject, connection, now)
        case OptIn():
            connection.execute(person.values(stopped_at=None))
            _record("opt_in", effect, subject, connection, now)
        case SetLanguage(language):
            connection.execute(person.values(language=language))
        case Forget():
            for this in (subject.person, *_twins(subject, connection)):
                forgetting.forget(connection, this, forgetting.WORDS, now, asked_in=subject.sid)


def _twins(subject: Subject, connection: Connection) -> Sequence[int]:
    known = and_(people.c.line_id == subject.line, people.c.phone_hash.in_(subject.older))
    return connection.scalars(select(people.c.id).where(known)).all() if subject.older else ()


def _record(
    event: str, effect: OptOut | OptIn, subject: Subject, connection: Connection, now: datetime
) -> None:
    """One more line of the ledger of consents, which is only ever added to."""
    connection.execute(
        insert(consents).values(
            line_id=subject.line,
            phone_hash=subject.phone_hash,
            event=event,
            source=effect.source,
            wording=effect.wording,
            sid=subject.sid,
            at=now,
        )
    )
