"""Carries out what a step decided, inside the transaction that records the step."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, update

from bot.tables import consents, people
from flows.turn import Effect, OptIn, OptOut


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom an effect concerns, and the text that brought it about."""

    line: int
    person: int
    phone_hash: bytes
    sid: str


def apply(effect: Effect, subject: Subject, connection: Connection, now: datetime) -> None:
    """Write one effect. The ledger of consents is only ever added to."""
    match effect:
        case OptOut():
            event: str = "opt_out"
            stopped_at: datetime | None = now
        case OptIn():
            event, stopped_at = "opt_in", None
    person = update(people).where(people.c.id == subject.person)
    connection.execute(person.values(stopped_at=stopped_at))
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
