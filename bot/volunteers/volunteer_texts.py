"""Texts to volunteers: through the outbox, as to everybody who has a row in `people`.

A volunteer gets that row with the first text of a line to them. So STOP, dead numbers, delivery
reports and the limits hold for them as for all others.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.database.encryption import Keys
from bot.database.sealed_columns import MESSAGE
from bot.outbox import message_bodies, queue
from bot.outbox.queue import OutboxEntry, Priority
from bot.people.person_of_number import person_of_number
from bot.volunteers.volunteer_rows import volunteer_phone
from flows.domain.reminders import Words
from flows.text.gsm import sms_cost

# How long a text about shifts is worth sending, where nothing else ends it.
TEXT_LIFETIME = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class VolunteerText:
    """A text for a volunteer of a line, sent from `due` until `expires`. One text of a `key` ever
    goes out. In `zone` quiet hours hold, "" where any hour is right."""

    volunteer: int
    line: int
    key: str
    words: str = field(repr=False)
    due: datetime
    expires: datetime
    zone: str = ""
    priority: Priority = Priority.NOTICE


def enqueue_volunteer_text(
    connection: Connection, keys: Keys, text: VolunteerText, now: datetime
) -> None:
    """Put a text into the outbox. Nothing is sent to whoever has said STOP to the line. Raises
    LookupError if there is no such volunteer, and DecryptionError."""
    person = volunteer_person(connection, keys, text.volunteer, text.line, now)
    entry = OutboxEntry(
        line=text.line,
        person=person,
        dedupe_key=text.key,
        message=keys.seal(message_bodies.dump_message(Words(text.words)), MESSAGE.of(person)),
        segments=sms_cost(text.words).segments,
        priority=text.priority,
        due=text.due,
        expires=text.expires,
        zone=text.zone,
    )
    queue.enqueue(connection, [entry], now)


def volunteer_person(
    connection: Connection, keys: Keys, volunteer: int, line: int, now: datetime
) -> int:
    """The id of a volunteer's row in `people` of a line, which is added where there is none. Raises
    LookupError if there is no such volunteer, and DecryptionError."""
    phone = volunteer_phone(connection, keys, volunteer)
    return person_of_number(connection, keys, line, phone, now)
