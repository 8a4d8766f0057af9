"""Who answers for a line now, and when somebody does again."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select, update

from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import people, shift_days, volunteer_lines, volunteers
from bot.volunteers.on_duty import next_shift, volunteers_on_duty
from bot.volunteers.volunteer_rows import find_volunteer, volunteer_phone
from bot.volunteers.volunteer_texts import volunteer_person
from flows.domain.volunteers import VolunteerState
from tests.support.people import table_rows
from tests.support.volunteers import insert_shift, insert_volunteer
from tests.support.webhook_client import SECRET

KEYS = Keys([SECRET])
CHICAGO = ZoneInfo("America/Chicago")

# A Thursday evening.
NOW = datetime(2026, 12, 3, 18, 30, tzinfo=CHICAGO)
THURSDAY, FRIDAY = 4, 5


def aliases(database: Database, now: datetime = NOW) -> list[str]:
    """Who may be asked, in their order."""
    with database.reading() as connection:
        return [one.alias for one in volunteers_on_duty(connection, KEYS, 1, now)]


def team(database: Database, *names: str) -> list[int]:
    """Volunteers who have agreed; their ids."""
    with database.transaction() as connection:
        return [
            insert_volunteer(connection, KEYS, f"+1402555010{number}", NOW, alias=name)
            for number, name in enumerate(names)
        ]


def add_shift(database: Database, volunteer: int | None, position: int = 1) -> int:
    """A shift on Thursdays from 6 to 8 PM; its id."""
    with database.transaction() as connection:
        return insert_shift(connection, volunteer, THURSDAY, (18, 20), position=position)


def set_member(database: Database, volunteer: int, **values: object) -> None:
    with database.transaction() as connection:
        this = update(volunteer_lines).where(volunteer_lines.c.volunteer_id == volunteer)
        connection.execute(this.values(values))


def test_those_of_a_shift_are_asked_in_its_order_and_then_who_said_on(database: Database) -> None:
    sam, kim, lee = team(database, "Sam", "Kim", "Lee")
    add_shift(database, sam, position=2)
    add_shift(database, kim, position=1)
    set_member(database, lee, on_until=NOW + timedelta(hours=1))
    assert aliases(database) == ["Kim", "Sam", "Lee"]
    assert aliases(database, NOW.replace(hour=20, minute=0)) == []
    assert aliases(database, NOW.replace(hour=18, minute=0)) == ["Kim", "Sam", "Lee"]


def test_who_said_off_or_sleeps_or_is_not_active_is_not_asked(database: Database) -> None:
    (sam,) = team(database, "Sam")
    add_shift(database, sam)
    assert aliases(database) == ["Sam"]
    set_member(database, sam, off_until=NOW + timedelta(minutes=1))
    assert aliases(database) == []
    for state in set(VolunteerState) - {VolunteerState.ACTIVE}:
        set_member(database, sam, off_until=None, state=state.value)
        assert aliases(database) == []
    set_member(database, sam, state=VolunteerState.ACTIVE.value)
    with database.transaction() as connection:
        connection.execute(update(volunteers).values(quiet_from=18 * 60, quiet_until=7 * 60))
    assert aliases(database) == []


def test_a_day_that_is_different_counts_before_the_shift(database: Database) -> None:
    sam, kim = team(database, "Sam", "Kim")
    shift = add_shift(database, sam)
    changed = {"shift_id": shift, "day": date(2026, 12, 3), "replaced": True}
    with database.transaction() as connection:
        connection.execute(insert(shift_days).values(changed | {"volunteer_id": kim}))
    assert aliases(database) == ["Kim"]
    with database.transaction() as connection:
        connection.execute(update(shift_days).values(cancelled=True))
    assert aliases(database) == []
    assert aliases(database, NOW + timedelta(weeks=1)) == ["Sam"]


def test_a_duty_ends_with_the_later_of_shift_and_on(database: Database) -> None:
    (sam,) = team(database, "Sam")
    shift = add_shift(database, sam)
    with database.reading() as connection:
        (on,) = volunteers_on_duty(connection, KEYS, 1, NOW)
    assert (on.until, on.shift, on.languages) == (NOW.replace(hour=20, minute=0), shift, ("en",))
    set_member(database, sam, on_until=NOW + timedelta(hours=4))
    with database.reading() as connection:
        (on,) = volunteers_on_duty(connection, KEYS, 1, NOW)
    assert on.until == NOW + timedelta(hours=4)


def test_the_next_shift_is_the_next_one_that_somebody_takes(database: Database) -> None:
    (sam,) = team(database, "Sam")
    with database.transaction() as connection:
        insert_shift(connection, None, FRIDAY, (9, 12))
        insert_shift(connection, sam, FRIDAY, (18, 20), rule="weeks=1")
    with database.reading() as connection:
        found = next_shift(connection, KEYS, 1, NOW)
        assert found == datetime(2026, 12, 4, 18, tzinfo=CHICAGO)
        later = next_shift(connection, KEYS, 1, NOW + timedelta(days=2))
        assert later == datetime(2027, 1, 1, 18, tzinfo=CHICAGO)
    set_member(database, sam, state="paused")
    with database.reading() as connection:
        assert next_shift(connection, KEYS, 1, NOW) is None


def test_a_number_finds_its_volunteer_under_every_key(database: Database) -> None:
    (sam,) = team(database, "Sam")
    newer = Keys(["a newer secret of thirty-two characters", SECRET])
    with database.reading() as connection:
        found = find_volunteer(connection, newer, "+14025550100", 1)
        assert found
        assert (found.id, found.alias, found.state) == (sam, "Sam", VolunteerState.ACTIVE)
        assert "Sam" not in repr(found)
        assert find_volunteer(connection, KEYS, "whatsapp:+14025550100", 1) is None
        assert find_volunteer(connection, KEYS, "+14025550100", 2) is None
        assert volunteer_phone(connection, newer, sam) == "+14025550100"


def test_a_volunteer_is_one_person_to_a_line(database: Database) -> None:
    (sam,) = team(database, "Sam")
    with database.transaction() as connection:
        first = volunteer_person(connection, KEYS, sam, 1, NOW.astimezone(UTC))
        assert volunteer_person(connection, KEYS, sam, 1, NOW) == first
        assert connection.scalars(select(people.c.id)).all() == [first]
    assert table_rows(database, people)[0].phone
