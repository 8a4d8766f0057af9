"""What people were promised comes back from the database as it went in, and says nothing there."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import insert, select, update

from bot.conversation.effects import Subject, apply_effect
from bot.conversation.inbox import Inbox
from bot.conversation.stored_reminders import (
    StoredReminders,
    apply_reminder_effect,
    day_count_from_row,
    day_count_to_row,
    reminder_from_row,
    reminder_to_row,
)
from bot.database.database import Database
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import consents, day_counts, outbox, people, reminders
from bot.database.sealed_columns import REMINDER
from bot.delivery.planner import plan_due
from bot.outbox.queue import Status
from bot.places import gazetteer
from flows.conversation.turn import ChangeReminder, CountDays, DropReminders, SetReminder
from flows.domain.reminders import DayCount, Reminder
from tests.support.factories import make_inbound, make_snapshot
from tests.support.webhook_client import SECRET, WebhookClient
from tests.transcripts.lists import MEETING_LISTS

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
KEYS = Keys([SECRET])
TOLD = make_snapshot()
REMINDERS = [
    Reminder(1, None, 60, False, "America/Chicago", TOLD, NOW),
    Reminder(3, None, 60, False, "America/Chicago", TOLD._replace(rule="weeks=1,-1"), NOW),
    Reminder(2, None, 1440, True, "UTC", TOLD, NOW, date(2026, 3, 12), "coffee with Ann"),
]


@pytest.fixture
def person(database: Database) -> int:
    values = {"line_id": 1, "phone_hash": b"x", "phone": b"y", "created_at": NOW}
    with database.transaction() as connection:
        return int(connection.scalar(insert(people).values(values).returning(people.c.id)) or 0)


@pytest.mark.parametrize("reminder", REMINDERS, ids=["every week", "some weeks", "once"])
def test_a_reminder_comes_back_as_it_was(
    reminder: Reminder, database: Database, person: int
) -> None:
    row = {
        **reminder_to_row(reminder, person, KEYS),
        "id": reminder.id,
        "line_id": 1,
        "person_id": person,
    }
    with database.transaction() as connection:
        connection.execute(insert(reminders).values(**row, next_at=NOW))
    with database.reading() as connection:
        kept = connection.execute(select(reminders)).one()
    assert reminder_from_row(kept, KEYS) == reminder
    for private in (b"Hope", b"Oak", b"Ann"):
        assert private not in kept.told


@pytest.mark.parametrize("marks", [False, True])
def test_a_count_of_days_comes_back_as_it_was(marks: bool, database: Database, person: int) -> None:
    days = DayCount(date(2026, 2, 28), "America/Chicago", marks)
    row = {**day_count_to_row(days, person, KEYS), "line_id": 1, "person_id": person}
    with database.transaction() as connection:
        connection.execute(insert(day_counts).values(**row, next_at=NOW if marks else None))
    with database.reading() as connection:
        kept = connection.execute(select(day_counts)).one()
    assert day_count_from_row(kept, KEYS) == days
    assert b"2026" not in kept.since


def test_what_no_key_opens_any_more_is_said_to_be_unreadable(
    database: Database, person: int
) -> None:
    with database.transaction() as connection:
        row = {**reminder_to_row(REMINDERS[0], person, KEYS), "line_id": 1, "person_id": person}
        connection.execute(insert(reminders).values(**row, next_at=NOW))
        row = {
            **day_count_to_row(DayCount(NOW.date(), "UTC"), person, KEYS),
            "line_id": 1,
            "person_id": person,
        }
        connection.execute(insert(day_counts).values(row))
    other = Keys(["another secret of thirty-two characters"])
    with database.reading() as connection:
        reminder = connection.execute(select(reminders)).one()
        days = connection.execute(select(day_counts)).one()
    with pytest.raises(DecryptionError):
        reminder_from_row(reminder, other)
    with pytest.raises(DecryptionError):
        day_count_from_row(days, other)
    damaged = KEYS.seal("[1]", REMINDER.of(person))
    with database.transaction() as connection:
        connection.execute(update(reminders).values(told=damaged))
        connection.execute(update(day_counts).values(since=damaged))
        reminder = connection.execute(select(reminders)).one()
        days = connection.execute(select(day_counts)).one()
    with pytest.raises(DecryptionError):
        reminder_from_row(reminder, KEYS)
    with pytest.raises(DecryptionError):
        day_count_from_row(days, KEYS)


@pytest.fixture
def inbox(webhook: WebhookClient) -> Inbox:
    webhook.set_meetings(MEETING_LISTS["omaha"])
    return Inbox(webhook.database, KEYS, gazetteer())


def say(inbox: Inbox, *bodies: str, now: datetime = NOW) -> str:
    """Text these, one after the other; the last answer."""
    answer = ""
    for number, body in enumerate(bodies):
        sid = f"SM-{now.isoformat()}-{number}-{body}"
        answer = "\n".join(inbox.receive(make_inbound(body, sid), now).replies)
    return answer


def ledger(database: Database) -> list[tuple[str, str, str]]:
    with database.reading() as connection:
        rows = connection.execute(select(consents).order_by(consents.c.id)).all()
    return [(row.event, row.source, row.wording) for row in rows]


def test_the_exact_words_agreed_to_are_in_the_ledger(inbox: Inbox, database: Database) -> None:
    offered = say(inbox, "68102", "remind 1 30")
    say(inbox, "ok", now=NOW + timedelta(minutes=1))
    assert ledger(database) == [("reminders_on", "words", offered)]
    assert "Hope" not in offered
    with database.reading() as connection:
        kept = connection.execute(select(reminders)).one()
    assert kept.next_at == datetime(2026, 3, 7, 0, 30, tzinfo=UTC)  # half past six in Omaha
    assert kept.meeting_id is not None


def test_a_text_delivered_again_promises_nothing_twice(inbox: Inbox, database: Database) -> None:
    say(inbox, "68102", "remind 1 30")
    for _ in range(3):
        inbox.receive(make_inbound("ok", "SM-the-same"), NOW)
    assert len(ledger(database)) == 1
    with database.reading() as connection:
        assert len(connection.execute(select(reminders)).all()) == 1


def test_stop_ends_every_promise_and_what_waits(inbox: Inbox, database: Database) -> None:
    say(inbox, "68102", "remind 1 30", "ok", "day 1 today", "milestones", "ok")
    due = datetime(2026, 3, 7, 0, 30, tzinfo=UTC)
    plan_due(database, KEYS, due)
    say(inbox, "stop reminders please stop", now=due)
    say(inbox, "STOP", now=due)
    with database.reading() as connection:
        assert connection.execute(select(reminders)).all() == []
        assert connection.scalars(select(day_counts.c.next_at)).all() == [None]
        assert connection.scalars(select(outbox.c.status)).all() == [Status.CANCELLED]
    assert [event for event, *_ in ledger(database)][:2] == ["reminders_on", "marks_on"]
    assert ledger(database)[-1][0] == "opt_out"


def test_what_is_dropped_or_skipped_is_not_sent_though_it_waits(
    inbox: Inbox, database: Database
) -> None:
    say(inbox, "68102", "remind 1 30", "ok", "remind 2 60", "ok")
    due = datetime(2026, 3, 7, 0, 30, tzinfo=UTC)
    plan_due(database, KEYS, due)
    say(inbox, "drop 1", now=due)
    with database.reading() as connection:
        assert connection.scalars(select(outbox.c.status).order_by(outbox.c.reminder_id)).all() == [
            Status.CANCELLED,
            Status.QUEUED,
        ]
        assert len(connection.execute(select(reminders)).all()) == 1


def test_names_and_pauses_are_kept_and_a_name_withdraws_nothing(
    inbox: Inbox, database: Database
) -> None:
    say(inbox, "68102", "remind 1 30", "ok")
    due = datetime(2026, 3, 7, 0, 30, tzinfo=UTC)
    plan_due(database, KEYS, due)
    say(inbox, "name 1 tea with Ann", "pause 2 weeks", now=due)
    with database.reading() as connection:
        assert connection.scalars(select(outbox.c.status)).all() == [Status.QUEUED]
        [kept] = StoredReminders(connection, 1, KEYS).all()
        assert kept.words == "tea with Ann"
        assert StoredReminders(connection, 1, KEYS).paused_until() == datetime(
            2026, 3, 20, 5, tzinfo=UTC
        )
    say(inbox, "resume", now=due)
    with database.reading() as connection:
        assert StoredReminders(connection, 1, KEYS).paused_until() is None


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("forget days", Status.CANCELLED),
        ("milestones off", Status.CANCELLED),
        ("day 1 today", Status.CANCELLED),
        ("sober 2026-03-06", Status.QUEUED),
        ("days", Status.QUEUED),
    ],
)
def test_a_milestone_that_waits_is_withdrawn_with_its_count(
    said: str, status: Status, inbox: Inbox, database: Database
) -> None:
    say(inbox, "sober 2026-03-06", "milestones", "ok")
    due = datetime(2026, 3, 7, 16, 0, tzinfo=UTC)
    plan_due(database, KEYS, due)
    say(inbox, said, now=due)
    with database.reading() as connection:
        assert connection.scalars(select(outbox.c.status)).all() == [status]


def test_somebody_new_was_promised_nothing(database: Database) -> None:
    with database.reading() as connection:
        promised = StoredReminders(connection, None, KEYS)
        assert promised.all() == ()
        assert promised.days() is None
        assert promised.paused_until() is None


def test_what_nobody_can_read_any_more_is_left_out(inbox: Inbox, database: Database) -> None:
    say(inbox, "68102", "remind 1 30", "ok", "day 1 today")
    other = Keys(["another secret of thirty-two characters"])
    with database.reading() as connection:
        promised = StoredReminders(connection, 1, other)
        assert promised.all() == ()
        assert promised.days() is None


def test_a_change_to_what_has_ended_meanwhile_is_nothing(database: Database, person: int) -> None:
    subject = Subject(1, person, b"x", "SM1")
    with database.transaction() as connection:
        apply_reminder_effect(ChangeReminder(REMINDERS[0]), subject, KEYS, connection, NOW)
        apply_effect(DropReminders((1, 2)), subject, connection, NOW)
        apply_reminder_effect(CountDays(None), subject, KEYS, connection, NOW)
        assert connection.execute(select(reminders)).all() == []
    assert ledger(database) == []


def test_a_meeting_gone_between_the_question_and_the_answer_is_no_error(
    database: Database, person: int
) -> None:
    subject = Subject(1, person, b"x", "SM1")
    reminder = replace(REMINDERS[0], meeting=99)
    with database.transaction() as connection:
        apply_reminder_effect(SetReminder(reminder, "words"), subject, KEYS, connection, NOW)
        assert connection.scalars(select(reminders.c.meeting_id)).all() == [None]
