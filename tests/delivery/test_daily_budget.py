"""The day's money: reminders end first, answers later, danger never."""

import logging
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from bot.carrier.outcomes import Busy, Outcome, Unknown, refusal_outcome
from bot.database.database import Database
from bot.database.schema import token_buckets
from bot.outbox.queue import Priority, Status
from flows.dialogs.rate_limit_settings import RateLimits
from tests.support.delivery import DeliveryHarness


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    return DeliveryHarness(database, limits=RateLimits(segments=10))


def test_reminders_end_at_a_share_of_the_day_and_answers_go_on(
    house: DeliveryHarness, caplog: pytest.LogCaptureFixture
) -> None:
    who = house.add_person()
    for n in range(8):
        house.enqueue(who, f"reminder {n}", priority=Priority.REMINDER)
    assert len(house.send()) == 8
    house.enqueue(who, "one more", priority=Priority.REMINDER)
    house.enqueue(who, "notice", priority=Priority.NOTICE)
    house.enqueue(who, "answer", priority=Priority.ANSWER)
    house.enqueue(who, "danger", priority=Priority.CRISIS)
    with caplog.at_level(logging.ERROR):
        assert sorted(house.send()) == ["text answer", "text danger"]
        assert house.send() == []
    assert "no more reminders today" in caplog.text
    house.pass_time(hours=2)
    house.sweep()
    assert house.statuses()[8:10] == [Status.EXPIRED] * 2  # late is worse than never


def test_the_next_day_of_the_line_there_is_money_again(house: DeliveryHarness) -> None:
    who = house.add_person()
    house.enqueue(who, "long", priority=Priority.REMINDER, segments=9)
    house.send()
    house.enqueue(who, "waits", priority=Priority.REMINDER)
    assert house.send() == []
    house.pass_time(hours=12)  # midnight in Omaha
    house.enqueue(who, "next", priority=Priority.REMINDER)
    assert house.send() == ["text next"]


def test_what_is_answered_later_was_counted_when_it_was_answered(house: DeliveryHarness) -> None:
    who = house.add_person()
    for n in range(20):
        house.enqueue(who, f"answer {n}", priority=Priority.ANSWER)
    house.enqueue(who, "reminder", priority=Priority.REMINDER)
    assert len(house.send()) == 21


def test_where_the_purse_cannot_be_read_answers_and_danger_go_out(
    house: DeliveryHarness, caplog: pytest.LogCaptureFixture
) -> None:
    who = house.add_person()
    for priority in Priority:
        house.enqueue(who, priority.name, priority=priority)
    with house.database.transaction() as connection:
        connection.execute(text("ALTER TABLE meters RENAME TO gone"))
    try:
        assert sorted(house.send()) == ["text ANSWER", "text CRISIS"]
        assert "limits cannot be kept" in caplog.text
    finally:
        with house.database.transaction() as connection:
            connection.execute(text("ALTER TABLE gone RENAME TO meters"))
    assert sorted(house.send()) == ["text NOTICE", "text REMINDER"]


@pytest.mark.parametrize("outcome", [Busy(), Busy(timedelta(seconds=5)), refusal_outcome(30032)])
def test_what_the_carrier_does_not_take_costs_nothing(
    house: DeliveryHarness, outcome: Outcome
) -> None:
    """An hour without the carrier must not use up the day, or answers would end with it."""
    who = house.add_person()
    house.enqueue(who, "waits", priority=Priority.REMINDER, lifetime=timedelta(hours=9))
    for _ in range(12):
        house.carrier.outcomes = [outcome]
        assert house.send() == []
        house.pass_time(minutes=20)
    assert house.send() == ["text waits"]
    assert spent(house) == 1


def test_what_it_may_have_taken_is_counted(house: DeliveryHarness) -> None:
    who = house.add_person()
    house.enqueue(who, "lost", priority=Priority.REMINDER, segments=2)
    house.carrier.outcomes = [Unknown()]
    house.send()
    assert spent(house) > 0


def spent(house: DeliveryHarness) -> int:
    with house.database.reading() as connection:
        wanted = select(token_buckets.c.segments).where(token_buckets.c.id == 1)
        return int(connection.scalars(wanted).one())
