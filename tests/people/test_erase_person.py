"""Forgetting somebody leaves nothing of them, and nothing under way brings them back."""

import json
import uuid
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, select, update
from sqlalchemy.exc import IntegrityError

from bot.carrier.outcomes import Accepted, Outcome, refusal_outcome
from bot.carrier.types import ReceivedMessage
from bot.conversation.inbox import Inbound, Inbox
from bot.conversation.person_rows import ConversationRow
from bot.conversation.record_turn import PassedDecision
from bot.database.database import Database, Deadlock
from bot.database.encryption import Keys
from bot.database.schema import (
    consents,
    conversations,
    day_counts,
    erasures,
    inbound,
    metadata,
    people,
    reminders,
)
from bot.database.schema import outbox as outbox_table
from bot.database.sealed_columns import MESSAGE, PHONE
from bot.delivery import delivery_reports
from bot.delivery.delivery_reports import DeliveryReport
from bot.delivery.missed_messages import answer_missed
from bot.maintenance.key_rotation import rotate
from bot.outbox import leases
from bot.outbox.queue import ClaimedRow, Status
from bot.people.erase_person import forget_person
from bot.people.purge import apply_retention
from bot.places import gazetteer
from flows.conversation.turn import Channel
from flows.dialogs.decided_turn import DecidedTurn
from flows.domain.attachments import Attachment
from flows.understanding.understanding import Understanding
from tests.support.factories import make_inbound
from tests.support.fake_carrier import FakeCarrier
from tests.support.people import (
    PERSON_PHONE,
    PERSONAL_TABLES,
    enqueue_text,
    store_person,
    table_rows,
)
from tests.support.webhook_client import LINE_NUMBER, SECRET

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
KEYS = Keys([SECRET])


@pytest.fixture
def inbox(database: Database) -> Inbox:
    return Inbox(database, KEYS, gazetteer())


def claim(database: Database) -> ClaimedRow:
    with database.transaction() as connection:
        (row,) = leases.claim_due(connection, 1, 1.0, 1, NOW)
        return row


def settle(database: Database, row: ClaimedRow, outcome: Outcome) -> None:
    with database.transaction() as connection:
        delivery_reports.settle(connection, row, outcome, 1, NOW)


def test_nothing_that_is_kept_of_a_person_outlives_them(inbox: Inbox, database: Database) -> None:
    store_person(database, KEYS, NOW)
    inbox.receive(make_inbound("omaha ne"), NOW)
    inbox.receive(make_inbound("forget me"), NOW)
    for table in PERSONAL_TABLES:
        assert not table_rows(database, table), table.name
    *before, asked = table_rows(database, inbound)
    assert [row.person_id for row in (*before, asked)] == [None, None, None]
    assert {row.replies for row in before} == {b""}
    (_, closed) = table_rows(database, consents)
    assert {(row.sid, row.wording) for row in table_rows(database, consents)} == {("", "")}
    assert (closed.event, closed.source) == ("forgotten", "words")
    assert [row.sid for row in table_rows(database, erasures)] == [asked.sid]


@pytest.mark.parametrize("asked_by", ["", "whatsapp:"], ids=["SMS", "WhatsApp"])
def test_one_forget_me_is_for_the_same_digits_on_both_channels(
    inbox: Inbox, database: Database, asked_by: str
) -> None:
    for prefix in ("", "whatsapp:"):
        store_person(database, KEYS, NOW, prefix + PERSON_PHONE)
    asked = make_inbound("forget me", sender=asked_by + PERSON_PHONE, to=asked_by + LINE_NUMBER)
    [reply] = inbox.receive(asked, NOW).replies
    assert "de SMS y de WhatsApp" in reply
    for table in PERSONAL_TABLES:
        assert table_rows(database, table) == [], table.name
    forgotten = [row for row in table_rows(database, consents) if row.event == "forgotten"]
    assert {row.phone_hash for row in forgotten} == {
        KEYS.hashes(prefix + PERSON_PHONE)[0] for prefix in ("", "whatsapp:")
    }


def test_a_wrong_number_is_wrong_on_one_channel_only(inbox: Inbox, database: Database) -> None:
    """A number's new owner does not end the WhatsApp of whoever had it before."""
    store_person(database, KEYS, NOW)
    there = store_person(database, KEYS, NOW, f"whatsapp:{PERSON_PHONE}")
    inbox.receive(make_inbound("wrong number"), NOW)
    assert [row.id for row in table_rows(database, people)] == [there]


def test_stop_is_for_one_channel_only(inbox: Inbox, database: Database) -> None:
    here = store_person(database, KEYS, NOW)
    there = store_person(database, KEYS, NOW, f"whatsapp:{PERSON_PHONE}")
    sender, to = f"whatsapp:{PERSON_PHONE}", f"whatsapp:{LINE_NUMBER}"
    stop = {"sender": sender, "to": to, "channel": Channel.WHATSAPP}
    assert len(inbox.receive(make_inbound("stop", **stop), NOW).replies) == 1
    assert inbox.receive(make_inbound("stop", **stop), NOW).replies == ()
    stopped = {row.id: row.stopped_at for row in table_rows(database, people)}
    assert stopped == {here: None, there: NOW}


def test_others_are_left_alone(inbox: Inbox, database: Database) -> None:
    other = store_person(database, KEYS, NOW, "+14025550101")
    store_person(database, KEYS, NOW)
    inbox.receive(make_inbound("forget me"), NOW)
    for table in (conversations, reminders, day_counts, outbox_table):
        assert [row.person_id for row in table_rows(database, table)] == [other], table.name
    assert [row.id for row in table_rows(database, people)] == [other]


def test_a_text_delivered_again_brings_nobody_back(inbox: Inbox, database: Database) -> None:
    inbox.receive(make_inbound("omaha ne", "SM0"), NOW)
    answer = inbox.receive(make_inbound("forget me", "SM1"), NOW)
    assert inbox.receive(make_inbound("omaha ne", "SM0"), NOW).replies == ()
    assert inbox.receive(make_inbound("forget me", "SM1"), NOW).replies == answer.replies
    assert not table_rows(database, people)


def test_catching_up_brings_nobody_back(inbox: Inbox, database: Database) -> None:
    carrier = FakeCarrier(lambda: NOW)
    for number, body in enumerate(("omaha ne", "forget me")):
        inbox.receive(make_inbound(body, f"SM{number}"), NOW)
        at = NOW - timedelta(minutes=5)
        carrier.inbound.append(
            ReceivedMessage(f"SM{number}", PERSON_PHONE, LINE_NUMBER, body, Attachment.NONE, at)
        )
    assert list(answer_missed(database, inbox, carrier, NOW)) == []
    assert not table_rows(database, people)


def test_a_text_that_is_being_decided_starts_afresh(database: Database) -> None:
    class Slow(Inbox):
        """Decides while the same person is forgotten."""

        decided = 0

        def _decide(
            self,
            text: Inbound,
            understood: Understanding,
            known: ConversationRow,
            connection: Connection,
            now: datetime,
        ) -> DecidedTurn:
            case = super()._decide(text, understood, known, connection, now)
            self.decided += 1
            if self.decided == 1:
                Inbox(database, KEYS, gazetteer()).receive(make_inbound("forget me"), now)
            return case

    Inbox(database, KEYS, gazetteer()).receive(make_inbound("meeting"), NOW)
    slow = Slow(database, KEYS, gazetteer())
    slow.receive(make_inbound("68102"), NOW)
    assert slow.decided == 2
    (person,) = table_rows(database, people)
    (talk,) = table_rows(database, conversations)
    assert (talk.person_id, talk.turn) == (person.id, 1)


def test_no_id_is_given_twice(database: Database) -> None:
    """Or what is under way for one would reach another."""
    first = store_person(database, KEYS, NOW)
    ids = [table_rows(database, table)[0].id for table in (people, reminders, outbox_table)]
    with database.transaction() as connection:
        forget_person(connection, first, "words", NOW)
    store_person(database, KEYS, NOW)
    again = [table_rows(database, table)[0].id for table in (people, reminders, outbox_table)]
    assert all(new > old for old, new in zip(ids, again, strict=True))


@pytest.mark.parametrize(
    "outcome", [Accepted("SM" + "a" * 32), refusal_outcome(30005), refusal_outcome(21610)]
)
def test_a_text_on_its_way_ends_in_nothing(database: Database, outcome: Outcome) -> None:
    person = store_person(database, KEYS, NOW)
    row = claim(database)
    with database.transaction() as connection:
        forget_person(connection, person, "words", NOW)
    settle(database, row, outcome)
    for table in PERSONAL_TABLES:
        assert not table_rows(database, table), table.name
    asked = [row.sid for row in table_rows(database, erasures)]
    assert asked == ([outcome.sid] if isinstance(outcome, Accepted) else [])


def test_a_receipt_for_somebody_forgotten_has_the_text_erased(database: Database) -> None:
    person = store_person(database, KEYS, NOW)
    row = claim(database)
    with database.transaction() as connection:
        forget_person(connection, person, "words", NOW)
        report = DeliveryReport(row.id, row.mark, "SM" + "b" * 32, Status.SENT, None)
        delivery_reports.record_report(connection, report, NOW)
    assert [row.sid for row in table_rows(database, erasures)] == ["SM" + "b" * 32]


def test_a_dead_number_is_forgotten_too(database: Database) -> None:
    store_person(database, KEYS, NOW)
    settle(database, claim(database), refusal_outcome(30005))
    for table in PERSONAL_TABLES:
        assert not table_rows(database, table), table.name
    assert table_rows(database, consents)[-1].source == "carrier"


def test_ids_that_are_not_the_carriers_are_not_erased_there(
    inbox: Inbox, database: Database
) -> None:
    inbox.receive(make_inbound("forget me", "chat-1234"), NOW)
    assert not table_rows(database, erasures)


def test_a_stop_is_remembered_without_the_person(inbox: Inbox, database: Database) -> None:
    inbox.receive(make_inbound("stop"), NOW)
    inbox.receive(make_inbound("forget me"), NOW)
    assert not table_rows(database, people)
    assert inbox.receive(make_inbound("68102"), NOW).replies == ()
    (person,) = table_rows(database, people)
    assert person.stopped_at == NOW
    assert inbox.receive(make_inbound("start"), NOW).replies
    inbox.receive(make_inbound("forget me"), NOW)
    assert inbox.receive(make_inbound("68102"), NOW).replies


def test_a_stop_is_remembered_under_an_older_key(inbox: Inbox, database: Database) -> None:
    inbox.receive(make_inbound("stop"), NOW)
    inbox.receive(make_inbound("forget me"), NOW)
    newer = Inbox(database, Keys(["another secret of many characters", SECRET]), gazetteer())
    assert newer.receive(make_inbound("68102"), NOW).replies == ()


def test_the_answer_to_who_is_caught_up_with_still_goes_out(
    inbox: Inbox, database: Database
) -> None:
    inbox.receive(make_inbound("omaha ne"), NOW)
    inbox.receive(make_inbound("forget me"), NOW, later=True)
    assert not table_rows(database, conversations)
    row = claim(database)
    assert KEYS.open(row.phone, PHONE.of(row.person)) == PERSON_PHONE
    assert "erased" in json.loads(KEYS.open(row.message, MESSAGE.of(row.person)))["text"]
    apply_retention(database, KEYS, 90, NOW)
    assert table_rows(database, people)  # until it has gone out
    settle(database, row, Accepted("SM" + "c" * 32))
    apply_retention(database, KEYS, 90, NOW)
    assert not table_rows(database, people)
    assert not table_rows(database, outbox_table)


def test_who_texts_before_that_answer_is_out_is_somebody_new(
    inbox: Inbox, database: Database
) -> None:
    inbox.receive(make_inbound("reuniones en español"), NOW)
    inbox.receive(make_inbound("olvídame"), NOW, later=True)
    (person,) = table_rows(database, people)
    assert person.language == ""
    inbox.receive(make_inbound("68102"), NOW)
    settle(database, claim(database), Accepted("SM" + "c" * 32))
    apply_retention(database, KEYS, 90, NOW)
    assert [row.turn for row in table_rows(database, conversations)] == [1]


def test_who_was_just_forgotten_cannot_be_texted_about(database: Database) -> None:
    """A turn on the person who waits for their answer, who goes at the same moment."""
    person = store_person(database, KEYS, NOW)
    inbox = Inbox(database, KEYS, gazetteer())
    inbox.receive(make_inbound("forget me"), NOW, later=True)

    class Late(Inbox):
        def _record(
            self,
            text: Inbound,
            known: ConversationRow,
            passed: PassedDecision,
            now: datetime,
            later: bool,
        ) -> None:
            if known.person == person:
                with database.transaction() as connection:
                    connection.execute(update(outbox_table).values(status=Status.ACCEPTED))
                apply_retention(database, KEYS, 90, NOW)
            super()._record(text, known, passed, now, later)

    assert Late(database, KEYS, gazetteer()).receive(make_inbound("68102"), NOW).replies
    (new,) = table_rows(database, people)
    assert new.id != person


def test_every_table_that_leads_to_a_person_ends_with_them(database: Database) -> None:
    """A new table that refers to people is among what is forgotten."""
    leading = {
        table.name
        for table in metadata.sorted_tables
        for key in table.foreign_keys
        if key.column.table is people
    }
    person = store_person(database, KEYS, NOW)
    enqueue_text(database, KEYS, person, NOW, "another")
    with database.transaction() as connection:
        forget_person(connection, person, "words", NOW)
        for name in leading:
            column = metadata.tables[name].c.person_id
            assert not connection.scalars(select(column).where(column.is_not(None))).all(), name


def test_texting_forgetting_purging_and_rotating_at_once(database: Database) -> None:
    """Whatever comes in whatever order: nobody fails, and in the end everybody can be forgotten."""
    newer = "another secret of many characters"
    before, after = Keys([SECRET, newer]), Keys([newer, SECRET])
    inboxes = [Inbox(database, keys, gazetteer()) for keys in (before, after)]
    phones = [f"+1402555010{number}" for number in range(3)]
    later = NOW + timedelta(days=200)

    def texts(seed: int) -> None:
        for turn in range(24):
            body = "forget me" if (turn + seed) % 5 == 0 else "68102"
            sender = phones[(turn * 7 + seed) % 3]
            inboxes[turn % 2].receive(make_inbound(body, uuid.uuid4().hex, sender), NOW)

    def promises(seed: int) -> None:
        for _ in range(20):
            for person in table_rows(database, people):
                # Gone by now, or about to be. Whoever sends tries again.
                with suppress(IntegrityError, Deadlock):
                    enqueue_text(database, KEYS, person.id, NOW, uuid.uuid4().hex)

    def purges(seed: int) -> None:
        for _ in range(10):
            with suppress(Deadlock):  # the next tick does it
                apply_retention(database, KEYS, 90, later)

    def rotates(seed: int) -> None:
        for _ in range(5):
            rotate(database, after, lambda looked, total: None)

    with ThreadPoolExecutor(8) as pool:
        work = [texts, texts, texts, texts, promises, purges, purges, rotates]
        done = [pool.submit(act, seed) for seed, act in enumerate(work)]
        for future in done:
            future.result()
    for sender in phones:
        inboxes[1].receive(make_inbound("forget me", uuid.uuid4().hex, sender), NOW)
    for table in PERSONAL_TABLES:
        assert not table_rows(database, table), table.name


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_sealed_number_does_not_stay_in_the_journal(inbox: Inbox, database: Database) -> None:
    """SQLite's: PostgreSQL ends its own."""
    inbox.receive(make_inbound("meeting"), NOW)
    (person,) = table_rows(database, people)
    inbox.receive(make_inbound("forget me"), NOW)
    file = database_file(database)
    journal = file.with_name(f"{file.name}-wal")
    assert person.phone in journal.read_bytes()
    with database.reading() as connection:  # whoever is under way is not waited for
        connection.scalar(select(people.c.id))
        inbox.receive(make_inbound("hello", sender="+14025550101"), NOW)
        assert not database.truncate_wal()
    apply_retention(database, KEYS, 90, NOW)
    assert person.phone not in journal.read_bytes() + file.read_bytes()


def database_file(database: Database) -> Path:
    with database.reading() as connection:
        return Path(connection.exec_driver_sql("PRAGMA database_list").one()[2])


def test_the_ledger_of_who_is_gone_leads_to_no_text_by_its_times(
    inbox: Inbox, database: Database
) -> None:
    """The ids of the last texts stay two days, with their moments."""
    for minute, body in enumerate(("stop", "start", "forget me")):
        inbox.receive(make_inbound(body, f"SM{minute}"), NOW + timedelta(minutes=minute))
    ledger = table_rows(database, consents)
    assert [row.event for row in ledger] == ["opt_out", "opt_in", "forgotten"]
    assert {row.at for row in ledger} == {datetime(2026, 3, 6, tzinfo=UTC)}
    assert not {row.at for row in ledger} & {
        row.received_at for row in table_rows(database, inbound)
    }


def test_a_start_from_before_their_stop_is_not_believed_though_only_the_day_is_known(
    inbox: Inbox, database: Database
) -> None:
    """It was missed, and is caught up with after they stopped and were forgotten."""
    inbox.receive(make_inbound("stop", "SM1"), NOW)
    inbox.receive(make_inbound("forget me", "SM2"), NOW + timedelta(minutes=1))
    late = replace(make_inbound("start", "SM3"), at=NOW - timedelta(minutes=5))
    inbox.receive(late, NOW + timedelta(minutes=10), later=True)
    assert inbox.receive(make_inbound("hi", "SM4"), NOW + timedelta(minutes=20)).replies == ()
