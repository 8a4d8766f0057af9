"""A person with a row in every table that keeps anything of people."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert, select, update

from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import (
    consents,
    conversations,
    daily_texts,
    day_counts,
    inbound,
    outbox,
    people,
    reminders,
    report_marks,
)
from bot.database.sealed_columns import (
    CHECKIN_RUN,
    DAY_COUNT,
    MESSAGE,
    PHONE,
    REMINDER,
    REMINDER_RULE,
    REPLIES,
    STATE,
)
from bot.outbox import message_bodies, queue
from bot.outbox.queue import OutboxEntry, Priority
from flows.conversation.states import CONVERSATION_TIMEOUT
from flows.domain.reminders import Words

PERSON_PHONE = "+14025550100"

# The tables whose rows go when a person is forgotten.
PERSONAL_TABLES = (people, conversations, reminders, day_counts, daily_texts, outbox)


def insert_person(
    connection: Connection, keys: Keys, phone: str, now: datetime, **columns: Any
) -> int:
    """Add a person to line 1, with nothing else; their id."""
    person = {"line_id": 1, "phone_hash": keys.hashes(phone)[0], "phone": b"", "created_at": now}
    made = insert(people).values(person | columns).returning(people.c.id)
    who = int(connection.scalar(made) or 0)
    sealed = {"phone": keys.seal(phone, PHONE.of(who))}
    connection.execute(update(people).where(people.c.id == who).values(sealed))
    return who


def store_person(
    database: Database,
    keys: Keys,
    now: datetime,
    phone: str = PERSON_PHONE,
    *,
    reminds: bool = True,
    marks: bool = True,
) -> int:
    """Put a person who texts at this moment into every table; their id."""
    digest, soon = keys.hashes(phone)[0], now + timedelta(days=1)
    with database.transaction() as connection:
        reminded = {"language": "es", "reminded": 1, "reminded_at": now}
        who = insert_person(connection, keys, phone, now, **reminded)
        theirs: dict[str, Any] = {"line_id": 1, "person_id": who}
        talk = {
            "turn": 1,
            "state": keys.seal("{}", STATE.of(who)),
            "expires_at": now + CONVERSATION_TIMEOUT,
        }
        connection.execute(insert(conversations).values(theirs | talk))
        replies = keys.seal("[]", REPLIES.of(inbound_sid(who)))
        text = {"turn": 1, "sid": inbound_sid(who), "received_at": now, "replies": replies}
        connection.execute(insert(inbound).values(theirs | text))
        said = {
            "event": "reminders_on",
            "source": "words",
            "wording": "OK?",
            "sid": inbound_sid(who),
        }
        ledger = {"line_id": 1, "phone_hash": digest, "at": now}
        connection.execute(insert(consents).values(ledger | said))
        if reminds:
            reminder = {
                "before": 60,
                "chosen": True,
                "zone": "America/Chicago",
                "told": keys.seal("[]", REMINDER.of(who)),
                "rule": keys.seal("weeks=1", REMINDER_RULE.of(who)),
                "after": now,
                "ends": date(2027, 1, 1),
                "next_at": soon,
            }
            connection.execute(insert(reminders).values(theirs | reminder))
            asked = {
                "kind": "checkin",
                "minute": 20 * 60,
                "zone": "America/Chicago",
                "run": keys.seal("[3, 0, true]", CHECKIN_RUN.of(who)),
                "asked_at": now,
                "next_at": soon,
            }
            connection.execute(insert(daily_texts).values(theirs | asked))
        mark = {"mark": keys.marks(phone, f"{who} {now.date()}")[0], "day": now.date()}
        connection.execute(insert(report_marks).values(mark))
        days = {"since": keys.seal("2026-03-01", DAY_COUNT.of(who)), "zone": "America/Chicago"}
        next_at = soon if marks else None
        connection.execute(insert(day_counts).values({**theirs, **days, "next_at": next_at}))
    enqueue_text(database, keys, who, now)
    return who


def enqueue_text(database: Database, keys: Keys, person: int, now: datetime, key: str = "") -> None:
    """Put a text to this person into the outbox; it expires after an hour."""
    entry = OutboxEntry(
        line=1,
        person=person,
        dedupe_key=key or f"notice:{person}",
        message=keys.seal(message_bodies.dump_message(Words("Hello")), MESSAGE.of(person)),
        segments=1,
        priority=Priority.NOTICE,
        due=now,
        expires=now + timedelta(hours=1),
    )
    with database.transaction() as connection:
        queue.enqueue(connection, [entry], now)


def inbound_sid(person: int) -> str:
    """The SID of the text that `store_person` keeps of this person."""
    return f"SMf{person:031x}"


def table_rows(database: Database, table: Any) -> list[Any]:
    """All rows of a table, in the order of their keys."""
    with database.reading() as connection:
        return list(connection.execute(select(table).order_by(*table.primary_key.columns)))
