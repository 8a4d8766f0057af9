"""What is sent and told of shifts: once, in however many workers, and to nobody who sleeps."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select, update

from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import (
    alarms,
    desk_notices,
    operators,
    outbox,
    shift_days,
    volunteer_lines,
    volunteers,
)
from bot.places import gazetteer
from bot.volunteers.shift_watch import watch_shifts
from tests.support.factories import make_inbound
from tests.support.people import table_rows
from tests.support.volunteers import insert_shift, insert_volunteer
from tests.support.webhook_client import SECRET

KEYS = Keys([SECRET])
CHICAGO = ZoneInfo("America/Chicago")
THURSDAY = 4
START = datetime(2026, 12, 3, 18, tzinfo=CHICAGO)
LONG_BEFORE = START - timedelta(days=2)
PHONES = ("+14025550100", "+14025550101", "+14025550102")


@pytest.fixture
def team(database: Database) -> list[int]:
    """Three volunteers, a coordinator, and the first one's shift on Thursdays from 6 to 8 PM."""
    with database.transaction() as connection:
        found = [
            insert_volunteer(connection, KEYS, phone, LONG_BEFORE, alias=name)
            for phone, name in zip(PHONES, ("Sam", "Kim", "Lee"), strict=True)
        ]
        insert_shift(connection, found[0], THURSDAY, (18, 20))
        pat = {"name": "Pat", "role": "run", "all_lines": True, "created_at": LONG_BEFORE}
        connection.execute(insert(operators).values(pat))
    return found


def watch(database: Database, now: datetime) -> None:
    watch_shifts(database, KEYS, now)


def texts(database: Database) -> list[str]:
    """The kinds of what waits in the outbox."""
    return [row.dedupe_key.split(":")[0] for row in table_rows(database, outbox)]


def told(database: Database) -> list[str]:
    return [row.kind for row in table_rows(database, desk_notices)]


def text(database: Database, phone: str, body: str, sid: str, now: datetime) -> tuple[str, ...]:
    inbox = Inbox(database, KEYS, gazetteer())
    return inbox.receive(make_inbound(body, sid, sender=phone), now).replies


def test_a_shift_is_told_of_a_day_and_a_quarter_of_an_hour_before(
    database: Database, team: list[int]
) -> None:
    watch(database, START - timedelta(hours=24, seconds=1))
    assert texts(database) == []
    for hours in (24, 23, 3):
        watch(database, START - timedelta(hours=hours))
    assert texts(database) == ["shift-day"]
    watch(database, START - timedelta(minutes=15, seconds=1))
    assert texts(database) == ["shift-day"]
    watch(database, START - timedelta(minutes=15))
    watch(database, START - timedelta(minutes=1))
    assert texts(database) == ["shift-day", "shift-soon"]


def test_who_wants_no_reminders_gets_none_and_is_not_missed(
    database: Database, team: list[int]
) -> None:
    with database.transaction() as connection:
        connection.execute(update(volunteers).values(wants_reminders=False))
    for minutes in (24 * 60, 15, -1, -30):
        watch(database, START - timedelta(minutes=minutes))
    assert texts(database) == told(database) == []


def test_silence_is_told_once_and_raises_an_alarm(database: Database, team: list[int]) -> None:
    watch(database, START - timedelta(minutes=15))
    watch(database, START - timedelta(minutes=1))
    assert told(database) == []
    for minutes in (0, 1, 30):
        watch(database, START + timedelta(minutes=minutes))
    (notice,) = table_rows(database, desk_notices)
    assert notice.kind == "shift silence"
    assert notice.facts == {"line": "Test Line", "when": "2026-12-03 18:00-20:00"}
    (alarm,) = table_rows(database, alarms)
    assert (alarm.kind, alarm.detail) == ("shift", "Test Line: 2026-12-03 18:00-20:00")


def test_who_says_on_is_not_missed(database: Database, team: list[int]) -> None:
    watch(database, START - timedelta(minutes=15))
    assert text(database, PHONES[0], "ON", "SM1", START - timedelta(minutes=10))
    (day,) = table_rows(database, shift_days)
    assert day.confirmed_at
    watch(database, START + timedelta(minutes=5))
    assert told(database) == []


def test_a_gap_of_the_next_week_is_told_once(database: Database, team: list[int]) -> None:
    with database.transaction() as connection:
        this = volunteer_lines.c.volunteer_id == team[0]
        connection.execute(update(volunteer_lines).where(this).values(state="paused"))
    watch(database, START - timedelta(days=7))
    assert told(database) == []
    with ThreadPoolExecutor(2) as workers:
        moment = START - timedelta(days=6)
        list(workers.map(lambda _: watch(database, moment), range(2)))
    assert told(database) == ["shift gap"]
    assert table_rows(database, alarms) == []
    watch(database, START + timedelta(seconds=1))
    assert told(database) == ["shift gap", "shift gap"]  # the next week's


def test_a_gap_of_today_is_an_alarm(database: Database, team: list[int]) -> None:
    with database.transaction() as connection:
        connection.execute(update(volunteer_lines).values(state="paused"))
    watch(database, START - timedelta(hours=23))
    assert [row.kind for row in table_rows(database, alarms)] == ["shift"]


def test_while_others_are_asked_coordinators_wait_an_hour(
    database: Database, team: list[int]
) -> None:
    before = START - timedelta(days=2)
    assert text(database, PHONES[0], "can't", "SM1", before)
    watch(database, before + timedelta(minutes=59))
    assert told(database) == []
    watch(database, before + timedelta(hours=1))
    assert told(database) == ["shift gap"]


def test_nobody_is_asked_at_night_or_in_their_quiet_hours(
    database: Database, team: list[int]
) -> None:
    with database.transaction() as connection:
        quiet = {"quiet_from": 8 * 60, "quiet_until": 11 * 60}
        this = update(volunteers).where(volunteers.c.id == team[1])
        connection.execute(this.values(quiet))
    assert text(database, PHONES[0], "can't", "SM1", START - timedelta(hours=20))  # 10 PM
    due = [row.due_at.astimezone(CHICAGO).hour for row in table_rows(database, outbox)]
    assert sorted(due) == [9, 11]


def test_of_two_who_take_a_shift_at_once_one_has_it(database: Database, team: list[int]) -> None:
    assert text(database, PHONES[0], "can't", "SM1", LONG_BEFORE)
    with ThreadPoolExecutor(2) as phones:
        answers = list(
            phones.map(
                lambda number: text(
                    database, PHONES[number], "cover", f"SM{number + 1}", LONG_BEFORE
                )[0],
                (1, 2),
            )
        )
    assert sum("You take" in answer for answer in answers) == 1
    assert sum("is taken already" in answer for answer in answers) == 1
    (day,) = table_rows(database, shift_days)
    assert day.volunteer_id == team[1 if "You take" in answers[0] else 2]
    assert texts(database).count("taken") == 1


def test_a_swap_that_is_no_longer_possible_is_not_made(database: Database, team: list[int]) -> None:
    with database.transaction() as connection:
        insert_shift(connection, team[1], THURSDAY + 1, (18, 20))
    assert "until somebody agrees" in text(database, PHONES[0], "swap", "SM1", LONG_BEFORE)[0]
    assert text(database, PHONES[1], "can't", "SM2", LONG_BEFORE)
    answer = text(database, PHONES[1], "cover 1", "SM3", LONG_BEFORE)[0]
    assert "no such shift to take" in answer
    with database.reading() as connection:
        taken = connection.scalars(select(shift_days.c.volunteer_id)).all()
    assert set(taken) == {None}


def test_stop_leaves_no_text_about_shifts_to_be_sent(database: Database, team: list[int]) -> None:
    watch(database, START - timedelta(hours=24))
    text(database, PHONES[0], "stop", "SM1", START - timedelta(hours=23))
    watch(database, START - timedelta(minutes=15))
    assert texts(database) == ["shift-day"]
    assert told(database) == ["volunteer stopped", "shift gap"]
