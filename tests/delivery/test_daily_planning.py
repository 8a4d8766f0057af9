"""From an agreed daily text in the database to a text with the carrier."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.conversation.effects import Subject, apply_effect
from bot.conversation.stored_daily import StoredDailyTexts, apply_daily_effect
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import consents, daily_texts, outbox, people
from bot.database.sealed_columns import CHECKIN_RUN
from bot.delivery.planner import plan_due
from bot.outbox.queue import Status
from bot.people.erase_person import SOURCE_WORDS, forget_person
from bot.readings.reading_rows import replace_readings
from flows.conversation.turn import EndDaily, OptOut, RecordCheckin, SetDaily
from flows.domain.daily_texts import CheckinRun, DailyKind, DailyText
from tests.support.daily_in_memory import SAMPLE_READINGS
from tests.support.delivery import DeliveryHarness

CHICAGO = "America/Chicago"
READING = DailyText(DailyKind.READING, 7 * 60, CHICAGO)
CHECKIN = DailyText(DailyKind.CHECKIN, 20 * 60, CHICAGO)
SEVEN = datetime(2026, 3, 7, 13, tzinfo=UTC)  # the next morning in Omaha


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    house = DeliveryHarness(database)
    with database.transaction() as connection:
        replace_readings(1, SAMPLE_READINGS, connection)
    return house


def subject(house: DeliveryHarness, person: int) -> Subject:
    with house.database.reading() as connection:
        found = select(people.c.phone_hash).where(people.c.id == person)
        return Subject(1, person, connection.scalar(found) or b"", "SM1")


def agree(house: DeliveryHarness, person: int, text: DailyText) -> None:
    whose = subject(house, person)
    with house.database.transaction() as connection:
        apply_daily_effect(SetDaily(text, "OK?"), whose, house.keys, connection, house.now)


def sent_at(house: DeliveryHarness, moment: datetime) -> list[str]:
    """What goes out at a moment, planned by two workers."""
    house.now = moment
    plan_due(house.database, house.keys, moment)
    plan_due(house.database, house.keys, moment)
    return house.send()


def kept(house: DeliveryHarness, person: int, kind: DailyKind) -> DailyText | None:
    with house.database.reading() as connection:
        return StoredDailyTexts(connection, 1, person, house.keys).daily(kind)


def test_a_reading_goes_out_once_at_its_hour(house: DeliveryHarness) -> None:
    person = house.add_person()
    agree(house, person, READING)
    assert sent_at(house, SEVEN - timedelta(seconds=1)) == []
    assert sent_at(house, SEVEN) == ["Today we listen before we answer."]
    assert sent_at(house, SEVEN + timedelta(hours=1)) == []
    # Another hour of the same day brings no second one.
    agree(house, person, DailyText(DailyKind.READING, 12 * 60, CHICAGO))
    assert sent_at(house, SEVEN + timedelta(hours=5)) == []


def test_an_hour_before_the_waking_ones_was_chosen_and_is_kept(house: DeliveryHarness) -> None:
    agree(house, house.add_person(), DailyText(DailyKind.READING, 5 * 60, CHICAGO))
    assert len(sent_at(house, SEVEN - timedelta(hours=2))) == 1


def test_what_would_come_in_the_night_after_an_outage_does_not_come(
    house: DeliveryHarness,
) -> None:
    agree(house, house.add_person(), READING)
    assert sent_at(house, SEVEN + timedelta(hours=14)) == []


def test_a_question_waits_for_its_answer_and_the_run_is_sealed(house: DeliveryHarness) -> None:
    person = house.add_person()
    agree(house, person, CHECKIN)
    [question] = sent_at(house, datetime(2026, 3, 7, 2, tzinfo=UTC))
    assert "1 to 5" in question
    asked = kept(house, person, DailyKind.CHECKIN)
    assert asked
    assert asked.run.waits
    with house.database.transaction() as connection:
        answered = RecordCheckin(asked.run.after_answer())
        apply_daily_effect(answered, subject(house, person), house.keys, connection, house.now)
    after = kept(house, person, DailyKind.CHECKIN)
    assert after
    assert after.run == CheckinRun(1)
    with house.database.reading() as connection:
        row = connection.execute(select(daily_texts)).one()
    assert row.asked_at is None
    assert len(row.run) > 32


def test_five_unanswered_questions_end_with_one_text(house: DeliveryHarness) -> None:
    person = house.add_person()
    agree(house, person, DailyText(DailyKind.CHECKIN, 19 * 60, "UTC"))
    first = datetime(2026, 3, 6, 19, tzinfo=UTC)
    sent = [text for day in range(9) for text in sent_at(house, first + timedelta(days=day))]
    assert len(sent) == 6
    assert sent[-1].startswith("I asked 5 times")
    assert kept(house, person, DailyKind.CHECKIN) is None


@pytest.mark.parametrize("end", ["off", "stop", "forget"])
def test_what_ends_them_cancels_what_waits(house: DeliveryHarness, end: str) -> None:
    person = house.add_person()
    agree(house, person, READING)
    whose = subject(house, person)
    house.now = SEVEN
    plan_due(house.database, house.keys, house.now)
    with house.database.transaction() as connection:
        match end:
            case "off":
                over = EndDaily(DailyKind.READING)
                apply_daily_effect(over, whose, house.keys, connection, house.now)
            case "stop":
                apply_effect(OptOut("words"), whose, connection, house.now)
            case "forget":
                forget_person(connection, person, SOURCE_WORDS, house.now)
    assert house.send() == []
    with house.database.reading() as connection:
        assert connection.execute(select(daily_texts)).all() == []
        events = set(connection.scalars(select(consents.c.event)))
    assert {"off": "reading_off", "stop": "opt_out", "forget": "forgotten"}[end] in events
    assert sent_at(house, SEVEN + timedelta(days=1)) == []


def test_a_pause_of_the_person_or_the_line_holds_for_them(house: DeliveryHarness) -> None:
    person = house.add_person()
    agree(house, person, READING)
    with house.database.transaction() as connection:
        until = {"paused_until": SEVEN + timedelta(hours=1)}
        connection.execute(update(people).where(people.c.id == person).values(until))
    assert sent_at(house, SEVEN) == []
    assert sent_at(house, SEVEN + timedelta(days=1, hours=-1)) == ["Rest is part of the work."]


def test_without_the_key_of_a_run_the_question_still_comes(house: DeliveryHarness) -> None:
    person = house.add_person()
    agree(house, person, CHECKIN)
    other = Keys(["another secret of thirty-two characters"])
    with house.database.transaction() as connection:
        sealed = {"run": other.seal("[9,0,false]", CHECKIN_RUN.of(person))}
        connection.execute(update(daily_texts).values(sealed))
    assert len(sent_at(house, datetime(2026, 3, 7, 2, tzinfo=UTC))) == 1


def test_a_line_that_has_no_readings_any_more_says_so_once(house: DeliveryHarness) -> None:
    agree(house, house.add_person(), READING)
    with house.database.transaction() as connection:
        replace_readings(1, (), connection)
    [said] = sent_at(house, SEVEN)
    assert "sends no readings any more" in said
    assert sent_at(house, SEVEN + timedelta(days=1)) == []
    with house.database.reading() as connection:
        assert connection.scalar(select(outbox.c.status)) == Status.ACCEPTED
