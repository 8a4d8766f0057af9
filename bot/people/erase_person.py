"""Forgets a person: because they asked for it, after a long silence, or when their number is dead.

Everything about the person is deleted except two things that name no one. The hash in the consent
ledger keeps an opt-out in force if the person texts again. The carrier's ids of the latest texts
keep a text that is delivered again from being taken for a new one. Both end later
(bot.people.retention).
"""

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    and_,
    cast,
    delete,
    exists,
    insert,
    select,
    type_coerce,
    update,
)

from bot.database.schema import (
    consents,
    conversations,
    daily_texts,
    day_counts,
    inbound,
    outbox,
    people,
    relays,
    reminders,
)
from bot.people import erasure_queue

# The times of a closed ledger are cut to the day, in UTC.
DAY_MS = 24 * 60 * 60 * 1000

# Why a person was forgotten, as the ledger has it.
SOURCE_WORDS, SOURCE_SILENCE, SOURCE_CARRIER = "words", "silence", "carrier"


def forget_person(
    connection: Connection, person: int, source: str, now: datetime, *, asked_in: str = ""
) -> None:
    """Forget a person, if they are still in the database.

    `asked_in` is the carrier's id of the text that asks for it, "" if none does. The answer to that
    text is kept for its retry. Where the answer waits in the outbox, the number is kept until it is
    sent (bot.people.silent_people). The carrier is asked to erase what was written until then.

    The order of the statements is the order in which others lock the same rows, because another
    order would end in deadlocks: a turn begins with the conversation, a planner with the reminder,
    a key rotation goes from the person to the ledger.
    """
    found = select(people.c.line_id, people.c.phone_hash).where(people.c.id == person)
    row = connection.execute(found).one_or_none()
    if row is None:
        return
    # Of a talk that is over nothing stays. One that is not ends with the next look at it
    # (bot.relay.watch_relays), and the row goes with that.
    over = and_(relays.c.person_id == person, relays.c.ended_at.is_not(None))
    connection.execute(delete(relays).where(over))
    for table in (reminders, day_counts, daily_texts):
        connection.execute(delete(table).where(table.c.person_id == person))
    connection.execute(delete(outbox).where(outbox.c.person_id == person, ~_answers_to(asked_in)))
    theirs = update(inbound).where(inbound.c.person_id == person)
    connection.execute(theirs.where(inbound.c.sid != asked_in).values(replies=b""))
    connection.execute(theirs.values(person_id=None))
    connection.execute(delete(conversations).where(conversations.c.person_id == person))
    if asked_in:
        erasure_queue.request_erasure(connection, asked_in, now)
    if connection.scalar(select(exists().where(outbox.c.person_id == person))):
        blank = {"language": "", "paused_until": None, "reminded": None, "reminded_at": None}
        connection.execute(update(people).where(people.c.id == person).values(blank))
    else:
        connection.execute(delete(people).where(people.c.id == person))
    _close_ledger(connection, row.line_id, row.phone_hash, source, now)


def _answers_to(sid: str) -> ColumnElement[bool]:
    """The answers to a text that wait in the outbox (bot.conversation.record_turn)."""
    return outbox.c.dedupe_key.startswith(f"answer:{sid}:", autoescape=True)


def _close_ledger(
    connection: Connection, line: int, phone_hash: bytes, source: str, now: datetime
) -> None:
    """End a person's ledger, if they have one. The law asks for some years what they agreed to or
    stopped, and on which day. It does not ask for the carrier's ids, which lead to the number, nor
    for the moment, which leads to an id; nor for our wordings, which say when their meetings are or
    which danger they wrote about."""
    theirs = and_(consents.c.line_id == line, consents.c.phone_hash == phone_hash)
    at = cast(consents.c.at, BigInteger)
    blank = {"sid": "", "wording": "", "at": type_coerce(at - at % DAY_MS, consents.c.at.type)}
    if connection.execute(update(consents).where(theirs).values(blank)).rowcount:
        connection.execute(
            insert(consents).values(
                line_id=line,
                phone_hash=phone_hash,
                event="forgotten",
                source=source,
                wording="",
                sid="",
                at=now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0),
            )
        )
