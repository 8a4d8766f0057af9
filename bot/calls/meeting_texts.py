"""The text that a caller asked for by a key: through the outbox, with an entry in the ledger."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.conversation.effects import Subject, record_consent
from bot.database.encryption import Keys
from bot.database.sealed_columns import MESSAGE
from bot.outbox import message_bodies, queue
from bot.outbox.queue import OutboxEntry, Priority
from bot.people.person_of_number import person_of_number
from flows.domain.reminders import Words
from flows.text.gsm import sms_cost
from flows.voice.call import TextMeetings

# Later a list of meetings of today is of no use.
MEETING_TEXT_LIFETIME = timedelta(hours=1)

# What the ledger calls it.
CONSENT_EVENT, CONSENT_SOURCE = "call_text", "voice-key"


def enqueue_meeting_text(
    connection: Connection,
    keys: Keys,
    text: TextMeetings,
    line: int,
    caller: str,
    call_sid: str,
    turn: int,
    now: datetime,
) -> None:
    """Put the text of a turn of a call into the outbox, and the consent into the ledger. Raises
    LookupError if the caller is forgotten at this moment."""
    person = person_of_number(connection, keys, line, caller, now)
    phone_hash, *older = keys.hashes(caller)
    subject = Subject(line, person, phone_hash, call_sid, older)
    record_consent(CONSENT_EVENT, CONSENT_SOURCE, text.wording, subject, connection, now)
    entry = OutboxEntry(
        line=line,
        person=person,
        dedupe_key=f"call:{call_sid}:{turn}",
        message=keys.seal(message_bodies.dump_message(Words(text.body)), MESSAGE.of(person)),
        segments=sms_cost(text.body).segments,
        priority=Priority.ANSWER,
        due=now,
        expires=now + MEETING_TEXT_LIFETIME,
    )
    queue.enqueue(connection, [entry], now)
