"""What people were promised comes back from the database as it went in, and says nothing there."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import insert, select, update

from bot.db import Database
from bot.promises import days_of_row, days_to_row, of_row, to_row
from bot.seal import Keys, Unreadable
from bot.tables import day_counts, people, reminders
from flows.reminders import Days, Reminder, Told
from tests.webhooks.texting import SECRET

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
KEYS = Keys([SECRET])
TOLD = Told("Hope Group", 5, 1140, "America/Chicago", "12 Oak St")
REMINDERS = [
    Reminder(1, None, 60, False, "America/Chicago", TOLD, NOW),
    Reminder(2, None, 1440, True, "UTC", TOLD, NOW, date(2026, 3, 12), "coffee with Ann"),
]


@pytest.fixture
def person(database: Database) -> int:
    values = {"line_id": 1, "phone_hash": b"x", "phone": b"y", "created_at": NOW}
    with database.transaction() as connection:
        return int(connection.scalar(insert(people).values(values).returning(people.c.id)) or 0)


@pytest.mark.parametrize("reminder", REMINDERS, ids=["every week", "once"])
def test_a_reminder_comes_back_as_it_was(
    reminder: Reminder, database: Database, person: int
) -> None:
    row = {**to_row(reminder, KEYS), "id": reminder.id, "line_id": 1, "person_id": person}
    with database.transaction() as connection:
        connection.execute(insert(reminders).values(**row, next_at=NOW))
    with database.reading() as connection:
        kept = connection.execute(select(reminders)).one()
    assert of_row(kept, KEYS) == reminder
    for private in (b"Hope", b"Oak", b"Ann"):
        assert private not in kept.told


@pytest.mark.parametrize("marks", [False, True])
def test_a_count_of_days_comes_back_as_it_was(marks: bool, database: Database, person: int) -> None:
    days = Days(date(2026, 2, 28), "America/Chicago", marks)
    row = {**days_to_row(days, KEYS), "line_id": 1, "person_id": person}
    with database.transaction() as connection:
        connection.execute(insert(day_counts).values(**row, next_at=NOW if marks else None))
    with database.reading() as connection:
        kept = connection.execute(select(day_counts)).one()
    assert days_of_row(kept, KEYS) == days
    assert b"2026" not in kept.since


def test_what_no_key_opens_any_more_is_said_to_be_unreadable(
    database: Database, person: int
) -> None:
    with database.transaction() as connection:
        row = {**to_row(REMINDERS[0], KEYS), "line_id": 1, "person_id": person}
        connection.execute(insert(reminders).values(**row, next_at=NOW))
        row = {**days_to_row(Days(NOW.date(), "UTC"), KEYS), "line_id": 1, "person_id": person}
        connection.execute(insert(day_counts).values(row))
    other = Keys(["another secret of thirty-two characters"])
    with database.reading() as connection:
        reminder = connection.execute(select(reminders)).one()
        days = connection.execute(select(day_counts)).one()
    with pytest.raises(Unreadable):
        of_row(reminder, other)
    with pytest.raises(Unreadable):
        days_of_row(days, other)
    damaged = KEYS.seal("[1]")
    with database.transaction() as connection:
        connection.execute(update(reminders).values(told=damaged))
        connection.execute(update(day_counts).values(since=damaged))
        reminder = connection.execute(select(reminders)).one()
        days = connection.execute(select(day_counts)).one()
    with pytest.raises(Unreadable):
        of_row(reminder, KEYS)
    with pytest.raises(Unreadable):
        days_of_row(days, KEYS)
