"""Somebody who can write to the database, and has no key, copies sealed values between rows."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Table, insert, update

from bot.conversation.stored_reminders import reminder_to_row
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import conversations, inbound, outbox, people, reminders
from bot.maintenance.key_rotation import rotate
from bot.outbox.queue import Status
from tests.support.delivery import DeliveryHarness
from tests.support.factories import make_meeting, make_reminder
from tests.support.people import PERSON_PHONE, store_person, table_rows
from tests.support.unbound_values import seal_unbound
from tests.support.webhook_client import SECRET, WebhookClient, twiml_replies
from tests.transcripts.lists import MEETING_LISTS

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
KEYS = Keys([SECRET])
VICTIM, ATTACKER = PERSON_PHONE, "+14025550101"


def copy_to(database: Database, table: Table, key: str, owner: int, values: dict[str, Any]) -> None:
    with database.transaction() as connection:
        connection.execute(update(table).where(table.c[key] == owner).values(values))


def ids(database: Database) -> tuple[int, int]:
    """The ids of victim and attacker."""
    hashes = [KEYS.hashes(phone)[0] for phone in (VICTIM, ATTACKER)]
    by_hash = {row.phone_hash: row.id for row in table_rows(database, people)}
    return by_hash[hashes[0]], by_hash[hashes[1]]


def test_the_list_of_another_persons_conversation_does_not_come_back(
    webhook: WebhookClient,
) -> None:
    webhook.set_meetings(MEETING_LISTS["omaha"])
    theirs = twiml_replies(webhook.text("68102", From=VICTIM))
    webhook.text("hello", From=ATTACKER)
    victim, attacker = ids(webhook.database)
    (talk,) = [r for r in table_rows(webhook.database, conversations) if r.person_id == victim]
    copy_to(webhook.database, conversations, "person_id", attacker, {"state": talk.state})
    said = twiml_replies(webhook.text("back", From=ATTACKER))
    first_line = theirs[0].split("\n")[1]
    assert first_line not in "".join(said)


def test_another_persons_reminder_is_not_read_out(webhook: WebhookClient) -> None:
    victim = store_person(webhook.database, KEYS, webhook.now, reminds=False)
    webhook.text("hello", From=ATTACKER)
    _, attacker = ids(webhook.database)
    reminder = make_reminder(make_meeting("fri 19:00"), done_until=webhook.now)
    row = {**reminder_to_row(reminder, victim, KEYS), "next_at": webhook.now + timedelta(days=1)}
    row["meeting_id"] = None
    with webhook.database.transaction() as connection:
        connection.execute(insert(reminders).values(**row, line_id=1, person_id=victim))
    assert "Hope" in twiml_replies(webhook.text("reminders", From=VICTIM))[0]
    copy_to(webhook.database, reminders, "person_id", victim, {"person_id": attacker})
    assert "Hope" not in twiml_replies(webhook.text("reminders", From=ATTACKER))[0]


@pytest.mark.parametrize("with_hash", [False, True])
def test_nobody_is_texted_at_another_persons_number(database: Database, with_hash: bool) -> None:
    house = DeliveryHarness(database)
    victim, attacker = house.add_person(VICTIM), house.add_person(ATTACKER)
    house.enqueue(attacker)
    theirs, _ = table_rows(database, people)
    values = {"phone": theirs.phone}
    if with_hash:
        copy_to(database, people, "id", victim, {"phone_hash": b"x" * 32})
        values["phone_hash"] = theirs.phone_hash
    copy_to(database, people, "id", attacker, values)
    assert house.send() == []
    assert house.statuses() == [Status.FAILED]


def test_another_persons_text_is_not_sent(database: Database) -> None:
    house = DeliveryHarness(database)
    victim, attacker = house.add_person(VICTIM), house.add_person(ATTACKER)
    house.enqueue(victim)
    copy_to(database, outbox, "person_id", victim, {"person_id": attacker})
    assert house.send() == []


def test_another_texts_answer_is_not_given(webhook: WebhookClient) -> None:
    webhook.set_meetings(MEETING_LISTS["omaha"])
    sids = ["SM" + digit * 32 for digit in "12"]
    theirs = twiml_replies(webhook.text("68102", From=VICTIM, MessageSid=sids[0]))
    webhook.text("hello", From=ATTACKER, MessageSid=sids[1])
    first, _ = table_rows(webhook.database, inbound)
    copy_to(webhook.database, inbound, "sid", sids[1], {"replies": first.replies})  # type: ignore[arg-type]
    again = twiml_replies(webhook.text("hello", From=ATTACKER, MessageSid=sids[1]))
    assert again == ()
    assert theirs


def test_what_an_earlier_release_sealed_still_works_and_is_bound_by_a_rotation(
    database: Database,
) -> None:
    house = DeliveryHarness(database)
    victim = house.add_person(VICTIM)
    house.enqueue(victim)
    row = table_rows(database, outbox)[0]
    with database.transaction() as connection:
        unbound = {"phone": seal_unbound(KEYS, VICTIM)}
        connection.execute(update(people).values(unbound))
    assert house.send() == ["text a"]
    assert row.message is not None
    assert rotate(database, KEYS, lambda looked, total: None).renewed == 1
    assert rotate(database, KEYS, lambda looked, total: None).renewed == 0
    attacker = house.add_person(ATTACKER)
    stolen = table_rows(database, people)[0].phone
    copy_to(database, people, "id", attacker, {"phone": stolen})
    house.enqueue(attacker, "b")
    assert house.send() == []


def test_what_two_rows_of_one_person_had_opens_in_the_one_that_is_left(
    database: Database,
) -> None:
    newest = Keys(["a newer secret of thirty-two characters", SECRET])
    store_person(database, KEYS, NOW)
    store_person(database, Keys(newest_secret()), NOW, reminds=False, marks=False)
    rotate(database, newest, lambda looked, total: None)
    house = DeliveryHarness(database, keys=newest, now=NOW)
    assert house.send() == ["Hello", "Hello"]
    for table, column in ((reminders, "told"), (outbox, "message")):
        assert {r.person_id for r in table_rows(database, table)} == {2}, (table, column)
    assert rotate(database, newest, lambda looked, total: None).unreadable == 0


def newest_secret() -> list[str]:
    return ["a newer secret of thirty-two characters"]
