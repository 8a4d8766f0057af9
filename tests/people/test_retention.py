"""How long things are kept: every column has a rule, and every rule is carried out on time."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Boolean, LargeBinary, delete, select, update

from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import (
    consents,
    conversations,
    day_counts,
    erasures,
    inbound,
    metadata,
    outbox,
    people,
    reminders,
)
from bot.database.sealed_columns import MESSAGE, STATE
from bot.operators.operator_retention import OPERATOR_RULES
from bot.outbox import message_bodies
from bot.outbox.queue import Status
from bot.people import erasure_queue
from bot.people.erase_person import forget_person
from bot.people.purge import apply_retention
from bot.people.retention import (
    IMPERSONAL_TABLES,
    LEDGER_KEPT,
    MARKS_KEPT,
    NOTICE_PERIOD,
    RETENTION_RULES,
    KeptUntil,
    StorageForm,
)
from bot.people.silent_people import BATCH_PEOPLE
from bot.places import gazetteer
from flows.conversation.conversation import Conversation
from flows.conversation.danger_memory import DangerMemory, SafetyLine
from flows.conversation.state_json import load_conversation
from flows.conversation.states import AskPlace
from flows.crisis import Category, Danger, Tier, read
from flows.domain.reminders import Words
from flows.understanding.understand import _understand_text, understand
from tests.support.factories import make_inbound
from tests.support.people import enqueue_text, inbound_sid, store_person, table_rows
from tests.support.webhook_client import SECRET

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
KEYS = Keys([SECRET])
DAYS = 90
SINCE_MIDNIGHT = NOW - NOW.replace(hour=0, minute=0)


def purge(database: Database, after: timedelta) -> None:
    """Run the retention as the worker does, after so long."""
    apply_retention(database, KEYS, DAYS, NOW + after)


# The inventory


def test_every_column_of_every_table_has_a_rule() -> None:
    """A new column needs one: add it to RETENTION_RULES, and to docs/privacy.md."""
    ruled_tables = (*RETENTION_RULES, *IMPERSONAL_TABLES, *OPERATOR_RULES)
    assert {table.name for table in ruled_tables} == set(metadata.tables)
    for table, (_, names) in OPERATOR_RULES.items():
        assert sorted(names.split()) == sorted(column.name for column in table.columns), table.name
    for table, rules in RETENTION_RULES.items():
        ruled = [name for _, _, names in rules for name in names.split()]
        assert sorted(ruled) == sorted(column.name for column in table.columns), table.name


def test_a_table_that_describes_nobody_leads_to_nobody() -> None:
    for table in (*IMPERSONAL_TABLES, *OPERATOR_RULES):
        referred = {key.column.table for key in table.foreign_keys}
        assert people not in referred, table.name
        assert not {"phone_hash", "person_id", "sid"} & set(table.columns.keys()), table.name


def test_what_is_sealed_or_hashed_is_bytes_and_nothing_else_is() -> None:
    for table, rules in RETENTION_RULES.items():
        for form, _, names in rules:
            for name in names.split():
                secret = isinstance(table.c[name].type, LargeBinary)
                assert secret == (form is not StorageForm.PLAIN), f"{table.name}.{name}"


# Each rule, carried out: how long after a person's text what falls under it must be gone.

AFTER: dict[KeptUntil, timedelta] = {
    KeptUntil.REPLY_EXPIRED: timedelta(hours=4),
    KeptUntil.CONVERSATION_EXPIRED: timedelta(hours=4),
    KeptUntil.SID_EXPIRED: timedelta(days=2),
    KeptUntil.DELIVERY_ENDED: timedelta(hours=1, days=2),
    KeptUntil.REPORT_EXPIRED: timedelta(hours=1, days=30),
    KeptUntil.MARK_EXPIRED: MARKS_KEPT - SINCE_MIDNIGHT,
    KeptUntil.PERSON_FORGOTTEN: timedelta(days=DAYS) + NOTICE_PERIOD,
    # Of a closed ledger only the day is kept.
    KeptUntil.LEDGER_EXPIRED: timedelta(days=DAYS) + NOTICE_PERIOD + LEDGER_KEPT - SINCE_MIDNIGHT,
}


@pytest.mark.parametrize("until", AFTER, ids=lambda until: until.name)
def test_a_rule_is_carried_out_on_time_and_not_before(until: KeptUntil, database: Database) -> None:
    store_person(database, KEYS, NOW)
    ruled = [
        table.c[name]
        for table, rules in RETENTION_RULES.items()
        for _, when, names in rules
        for name in names.split()
        if when is until
    ]
    assert ruled
    for length in (timedelta(days=DAYS), timedelta(days=DAYS) + NOTICE_PERIOD):
        if length < AFTER[until]:  # they are told, then they leave
            purge(database, length)
    purge(database, AFTER[until] - timedelta(seconds=1))
    assert all(_kept(database, column) for column in ruled if not column.nullable)
    purge(database, AFTER[until])
    assert not any(_kept(database, column) for column in ruled)


def _kept(database: Database, column: Any) -> list[Any]:
    """The values of a column that say something."""
    with database.reading() as connection:
        return [
            value
            for value in connection.scalars(select(column))
            if value not in (None, b"") or isinstance(column.type, Boolean)
        ]


def test_all_but_the_ledger_is_gone_when_somebody_is(database: Database) -> None:
    """Row 27: aged, nothing is left but hashes."""
    store_person(database, KEYS, NOW)
    purge(database, timedelta(days=DAYS))
    purge(database, timedelta(days=DAYS) + NOTICE_PERIOD)
    for table in RETENTION_RULES:
        if table not in (consents, erasures):
            assert not table_rows(database, table), table.name


# Idempotence outlives what is forgotten


def test_a_text_whose_answer_is_forgotten_is_not_answered_again(database: Database) -> None:
    inbox = Inbox(database, KEYS, gazetteer())
    text = make_inbound("omaha ne", inbound_sid(7))
    assert inbox.receive(text, NOW).replies
    purge(database, timedelta(hours=5))
    (kept,) = table_rows(database, inbound)
    assert kept.replies == b""
    assert inbox.receive(text, NOW + timedelta(hours=5)).replies == ()
    assert len(table_rows(database, inbound)) == 1


def test_a_talk_that_faded_begins_again_where_its_turns_ended(database: Database) -> None:
    inbox = Inbox(database, KEYS, gazetteer())
    for hours in (0, 5):
        text = make_inbound("meeting", f"SM{hours}")
        assert inbox.receive(text, NOW + timedelta(hours=hours)).replies
        purge(database, timedelta(hours=hours + 4))
    (talk,) = table_rows(database, conversations)
    assert (talk.turn, talk.state) == (2, b"")


def test_of_a_talk_about_danger_only_the_line_that_was_said_outlasts_it(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign = Danger(Category.SUICIDE, Tier.ASK, 0.7, "en")
    # Phrases of ours are kept read: here they are read anew.
    monkeypatch.setattr(f"{understand.__module__}._understand_phrase", _understand_text)
    monkeypatch.setattr("flows.crisis.read", lambda text: read(text)._replace(danger=sign))
    inbox = Inbox(database, KEYS, gazetteer())
    inbox.receive(make_inbound("meeting"), NOW)

    def kept(hours: float) -> Conversation | None:
        purge(database, timedelta(hours=hours))
        (talk,) = table_rows(database, conversations)
        if not talk.state:
            return None
        return load_conversation(KEYS.open(talk.state, STATE.of(talk.person_id)))

    said = (SafetyLine(Category.SUICIDE, False, 0.7, int(NOW.timestamp()) // 60),)
    talked = kept(3.9)
    assert talked
    assert isinstance(talked.state, AskPlace)
    assert kept(4) == Conversation(dangers=DangerMemory(lines=said))
    assert kept(23.9) == Conversation(dangers=DangerMemory(lines=said))
    assert kept(24) is None


# People who fall silent


def notices(database: Database) -> list[Any]:
    """The rows of the outbox that tell of the end."""
    return [row for row in table_rows(database, outbox) if row.dedupe_key.startswith("ending:")]


def test_somebody_with_nothing_promised_just_goes(database: Database) -> None:
    store_person(database, KEYS, NOW, reminds=False, marks=False)
    purge(database, timedelta(days=DAYS) - timedelta(seconds=1))
    assert table_rows(database, people)
    purge(database, timedelta(days=DAYS))
    assert not table_rows(database, people)
    assert not table_rows(database, outbox)


@pytest.mark.parametrize("promise", ["reminds", "marks"])
def test_who_was_promised_texts_is_told_once_that_they_end(
    promise: str, database: Database
) -> None:
    store_person(database, KEYS, NOW, reminds=promise == "reminds", marks=promise == "marks")
    for days in range(DAYS, DAYS + NOTICE_PERIOD.days):
        purge(database, timedelta(days=days))
    assert len(notices(database)) == len(table_rows(database, people)) == 1
    purge(database, timedelta(days=DAYS) + NOTICE_PERIOD)
    assert not table_rows(database, people)


def test_the_notice_is_in_their_language_and_by_day(database: Database) -> None:
    store_person(database, KEYS, NOW)
    night = timedelta(days=DAYS, hours=9)  # 22:40 in Chicago, summer time by now
    purge(database, night)
    (notice,) = notices(database)
    message = message_bodies.load_message(KEYS.open(notice.message, MESSAGE.of(notice.person_id)))
    assert isinstance(message, Words)
    assert "recordatorios" in message.text
    assert notice.due_at == datetime(2026, 6, 5, 14, tzinfo=UTC)
    assert notice.zone == "America/Chicago"


def test_a_single_text_keeps_everything(database: Database) -> None:
    person = store_person(database, KEYS, NOW)
    purge(database, timedelta(days=DAYS))
    (first,) = notices(database)
    later = NOW + timedelta(days=DAYS + 1)
    text = make_inbound("OK", "SM1")
    Inbox(database, KEYS, gazetteer()).receive(text, later)
    purge(database, timedelta(days=DAYS) + NOTICE_PERIOD)
    purge(database, timedelta(days=2 * DAYS))
    assert [row.person_id for row in table_rows(database, reminders)] == [person]
    assert table_rows(database, day_counts)[0].next_at.tzinfo is not None
    purge(database, timedelta(days=2 * DAYS + 2))
    (second,) = notices(database)
    assert second.dedupe_key != first.dedupe_key  # each silence has its own


def test_who_said_stop_is_not_told(database: Database) -> None:
    store_person(database, KEYS, NOW)
    with database.transaction() as connection:
        connection.execute(update(people).values(stopped_at=NOW))
    purge(database, timedelta(days=DAYS))
    assert not table_rows(database, people)
    assert not notices(database)


def test_a_pause_is_no_silence(database: Database) -> None:
    store_person(database, KEYS, NOW)
    with database.transaction() as connection:
        connection.execute(update(people).values(paused_until=NOW + timedelta(weeks=26)))
    purge(database, timedelta(weeks=26))
    assert not notices(database)
    purge(database, timedelta(weeks=26, days=DAYS))
    assert notices(database)


def test_many_people_go_in_small_steps(database: Database) -> None:
    for number in range(2 * BATCH_PEOPLE + 1):
        store_person(
            database, KEYS, NOW, f"+1402555{number:04}", reminds=number % 2 == 0, marks=False
        )
    purge(database, timedelta(days=DAYS))
    assert len(table_rows(database, people)) == len(notices(database)) == BATCH_PEOPLE + 1
    purge(database, timedelta(days=DAYS))
    assert len(notices(database)) == BATCH_PEOPLE + 1
    purge(database, timedelta(days=DAYS) + NOTICE_PERIOD)
    assert not table_rows(database, people)


# The ledger


def left(database: Database, *events: str) -> None:
    """Somebody who left right away, with these entries in their ledger."""
    person = store_person(database, KEYS, NOW, reminds=False, marks=False)
    with database.transaction() as connection:
        digest = connection.scalars(select(people.c.phone_hash)).one()
        for event in events:
            row = {"line_id": 1, "phone_hash": digest, "event": event, "source": "keyword"}
            connection.execute(
                consents.insert().values(row | {"wording": "", "sid": "", "at": NOW})
            )
        forget_person(connection, person, "words", NOW)


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_nobody_waits_for_somebody_who_is_texting(database: Database) -> None:
    """On PostgreSQL. On SQLite whoever writes writes alone."""
    store_person(database, KEYS, NOW, reminds=False, marks=False)
    with database.transaction() as connection:
        connection.execute(select(conversations).with_for_update()).all()
        purge(database, timedelta(days=DAYS))
        assert table_rows(database, people)
    purge(database, timedelta(days=DAYS))
    assert not table_rows(database, people)


def test_a_last_stop_outlives_the_ledger(database: Database) -> None:
    left(database, "opt_out")
    purge(database, LEDGER_KEPT)
    assert [row.event for row in table_rows(database, consents)] == ["opt_out"]


def test_a_stop_that_was_taken_back_does_not(database: Database) -> None:
    left(database, "opt_out", "opt_in")
    purge(database, LEDGER_KEPT)
    assert not table_rows(database, consents)


def test_the_ledger_of_who_is_here_stays(database: Database) -> None:
    store_person(database, KEYS, NOW)
    with database.transaction() as connection:
        connection.execute(update(people).values(paused_until=NOW + 2 * LEDGER_KEPT))
    purge(database, LEDGER_KEPT)
    assert [row.event for row in table_rows(database, consents)] == ["reminders_on"]


# The outbox


@pytest.mark.parametrize("status", [Status.DELIVERED, Status.CANCELLED, Status.UNDELIVERED])
def test_a_message_goes_as_soon_as_nothing_more_can_be_sent(
    status: Status, database: Database
) -> None:
    store_person(database, KEYS, NOW)
    with database.transaction() as connection:
        connection.execute(update(outbox).values(status=status))
    purge(database, timedelta())
    assert table_rows(database, outbox)[0].message is None


def test_a_message_that_may_still_be_sent_stays(database: Database) -> None:
    person = store_person(database, KEYS, NOW)
    enqueue_text(database, KEYS, person, NOW + timedelta(days=40), "later")
    purge(database, timedelta(days=31))
    assert [row.dedupe_key for row in table_rows(database, outbox)] == ["later"]
    assert table_rows(database, outbox)[0].message


def test_what_the_carrier_erases_is_written_down_until_it_has(database: Database) -> None:
    with database.transaction() as connection:
        erasure_queue.request_erasure(connection, inbound_sid(1), NOW)
        erasure_queue.request_erasure(connection, inbound_sid(1), NOW)
    assert [row.sid for row in table_rows(database, erasures)] == [inbound_sid(1)]


def test_reminders_of_somebody_without_a_conversation_are_kept_as_long(database: Database) -> None:
    store_person(database, KEYS, NOW)
    with database.transaction() as connection:
        connection.execute(delete(conversations))
        connection.execute(delete(outbox))
    apply_retention(database, KEYS, 90, NOW)
    assert table_rows(database, reminders)
    assert not table_rows(database, outbox)
    apply_retention(database, KEYS, 90, NOW + timedelta(days=91))
    [ending] = table_rows(database, outbox)
    assert ending.dedupe_key.startswith("ending:")
