"""Texts of relays in the outbox: notices and what is passed on, in the order of their rows.

A row says which relay it is of. No row of one is sent to a person while an earlier one to the same
person waits (bot.outbox.leases), so that a retry is never overtaken.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, select, update

from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import lines, outbox, people
from bot.database.sealed_columns import MESSAGE, PHONE
from bot.outbox import message_bodies, queue
from bot.outbox.queue import OutboxEntry, Priority, Status
from bot.people.helplines import line_and_number
from bot.places import home_of
from bot.relay.relay_rows import RelayRecord
from bot.volunteers.volunteer_rows import load_volunteer
from flows.dialogs.relay_notices import render_notice
from flows.domain.line import Line
from flows.domain.places import Home
from flows.domain.relay import TEXT_LIFETIME, Relay, Side
from flows.domain.relay_events import RelayNotice
from flows.domain.relay_seats import Seat
from flows.domain.reminders import Words
from flows.hotlines import HotlineDirectory
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.volunteer_relay_replies import VolunteerRelayReplies
from flows.text.gsm import sms_cost

# What begins the key of a text that is passed on: bot.relay.doubtful_texts looks for it.
PASSED_ON = "relay-text"


@dataclass(frozen=True, slots=True)
class RelaySpeech:
    """What it takes to put a relay's notices into words: the keys, and the numbers in force."""

    keys: Keys
    hotlines: HotlineDirectory


@dataclass(frozen=True, slots=True)
class RelayReader:
    """Somebody to whom a relay speaks: their id in `people`, and the language they read."""

    person: int
    line: Line
    language: str
    numbers: CrisisReplies


def reader_of(
    connection: Connection, speech: RelaySpeech, person: int, language: str = ""
) -> RelayReader | None:
    """How to speak to a person; None where they are gone. `language` is theirs if they have shown
    none themselves, "" for the line's."""
    row = connection.execute(select(people).where(people.c.id == person)).one_or_none()
    if row is None:
        return None
    line, _ = line_and_number(row.line_id, connection)
    try:
        home = home_of(speech.keys.open(row.phone, PHONE.of(person)))
    except DecryptionError:
        home = Home()
    spoken = row.language or language or line.language
    country = home.country or line.country
    numbers = CrisisReplies(speech.hotlines, country, spoken, home.region)
    return RelayReader(person, line, spoken, numbers)


def ask_words(reader: RelayReader, record: RelayRecord) -> str:
    """The question whether a volunteer takes a relay."""
    say = VolunteerRelayReplies(reader.line, reader.language, reader.numbers)
    spoken = record.language or reader.line.language
    return say.asked(record.code, "" if spoken == reader.line.language else spoken)


def relay_notice_words(
    notice: RelayNotice,
    side: Side,
    reader: RelayReader,
    record: RelayRecord,
    relay: Relay,
    alias: str,
    now: datetime,
) -> str:
    """A notice as a side reads it."""
    seat = Seat(record.id, record.version, relay, side, record.code, alias)
    return render_notice(notice, seat, reader.line, reader.language, reader.numbers, now)


def enqueue_for_relay(
    connection: Connection,
    keys: Keys,
    record: RelayRecord,
    person: int,
    key: str,
    words: str,
    now: datetime,
) -> None:
    """Put a text of a relay into the outbox, for a person of its line."""
    entry = OutboxEntry(
        line=record.line,
        person=person,
        dedupe_key=key,
        message=keys.seal(message_bodies.dump_message(Words(words)), MESSAGE.of(person)),
        segments=sms_cost(words).segments,
        priority=Priority.ANSWER,
        due=now,
        expires=now + TEXT_LIFETIME,
        relay=record.id,
    )
    queue.enqueue(connection, [entry], now)


def cancel_for_relay(connection: Connection, record: int) -> None:
    """Send nothing more of what waits for a relay."""
    waiting = and_(outbox.c.relay_id == record, outbox.c.status == Status.QUEUED)
    connection.execute(update(outbox).where(waiting).values(status=Status.CANCELLED, message=None))


def volunteers_language(
    connection: Connection, keys: Keys, volunteer: int | None, line: int
) -> tuple[str, str]:
    """What a volunteer is called, and the first language they gave."""
    known = load_volunteer(connection, keys, volunteer, line) if volunteer is not None else None
    return (known.alias, known.languages[0]) if known else ("", "")


def line_name_and_contact(connection: Connection, line: int) -> tuple[str, str]:
    """A line's name, and who answers for its volunteers."""
    row = connection.execute(select(lines.c.name, lines.c.talk_contact).where(lines.c.id == line))
    name, contact = row.one()
    return str(name), str(contact)
