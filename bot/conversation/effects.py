"""Carries out the effects of a step, inside the transaction that records the step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, delete, insert, select, update

from bot.database.schema import consents, daily_texts, day_counts, people, reminders
from bot.outbox import queue
from bot.people import erase_person
from bot.volunteers.membership import forget_volunteer, stop_volunteering
from flows.conversation.turn import DropReminders, Forget, OptIn, OptOut, Pause, SetLanguage


@dataclass(frozen=True, slots=True)
class Subject:
    """The person an effect is about, and the carrier's id of the text that asked for it.

    While programs with different keys run side by side, one person may have two rows:
    `older_hashes` are the hashes that the second one may have, and `hashes_elsewhere` those of the
    same digits on the other channel, SMS or WhatsApp.
    """

    line: int
    person: int
    phone_hash: bytes
    sid: str
    older_hashes: Sequence[bytes] = ()
    hashes_elsewhere: Sequence[bytes] = ()

    @property
    def hashes(self) -> Sequence[bytes]:
        """All hashes that the person may be known by."""
        return [self.phone_hash, *self.older_hashes]


PersonEffect = OptOut | OptIn | SetLanguage | DropReminders | Pause | Forget


def apply_effect(
    effect: PersonEffect, subject: Subject, connection: Connection, now: datetime
) -> None:
    """Write one effect. Those about reminders and day counts are written by
    `bot.conversation.stored_reminders.apply_reminder_effect`, those about daily texts by
    `bot.conversation.stored_daily.apply_daily_effect`."""
    person = update(people).where(people.c.id == subject.person)
    match effect:
        case OptOut(source, wording):
            connection.execute(person.values(stopped_at=now))
            record_consent("opt_out", source, wording, subject, connection, now)
            _cancel_all(subject.person, connection)
            stop_volunteering(connection, subject.hashes, subject.line, now)
        case OptIn(source, wording):
            connection.execute(person.values(stopped_at=None))
            record_consent("opt_in", source, wording, subject, connection, now)
        case SetLanguage(language):
            connection.execute(person.values(language=language))
        case DropReminders(ids, source):
            theirs = and_(reminders.c.person_id == subject.person, reminders.c.id.in_(ids))
            if connection.execute(delete(reminders).where(theirs)).rowcount:
                queue.cancel_for_reminders(connection, ids)
                record_consent("reminders_off", source, "", subject, connection, now)
        case Pause(until):
            connection.execute(person.values(paused_until=until))
        case Forget(on_both):
            forget_volunteer(connection, subject.hashes, now)
            hashes = (*subject.older_hashes, *(subject.hashes_elsewhere if on_both else ()))
            for this in (subject.person, *_ids_of(subject.line, hashes, connection)):
                erase_person.forget_person(
                    connection, this, erase_person.SOURCE_WORDS, now, asked_in=subject.sid
                )


def _ids_of(line: int, hashes: Sequence[bytes], connection: Connection) -> Sequence[int]:
    known = and_(people.c.line_id == line, people.c.phone_hash.in_(hashes))
    return connection.scalars(select(people.c.id).where(known)).all() if hashes else ()


def _cancel_all(person: int, connection: Connection) -> None:
    """End the reminders, daily texts and milestones of a person who wants no more texts."""
    for table in (reminders, daily_texts):
        connection.execute(delete(table).where(table.c.person_id == person))
    counting = update(day_counts).where(day_counts.c.person_id == person)
    connection.execute(counting.values(next_at=None))
    queue.cancel_for_person(connection, person)


def record_consent(
    event: str,
    source: str,
    wording: str,
    subject: Subject,
    connection: Connection,
    now: datetime,
) -> None:
    """Add an entry to the consent ledger, to which entries are only added."""
    connection.execute(
        insert(consents).values(
            line_id=subject.line,
            phone_hash=subject.phone_hash,
            event=event,
            source=source,
            wording=wording,
            sid=subject.sid,
            at=now,
        )
    )
