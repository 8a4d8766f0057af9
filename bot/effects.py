"""Carries out what a step decided, inside the transaction that records the step."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, update

from bot import forgetting
from bot.tables import consents, people
from flows.turn import Effect, Forget, OptIn, OptOut, SetLanguage


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom an effect concerns, and the text that brought it about."""

    line: int
    person: int
    phone_hash: bytes
    sid: str


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
            forgetting.forget(
                connection, subject.person, forgetting.WORDS, now, asked_in=subject.sid
            )


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
