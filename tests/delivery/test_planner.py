"""From a promise in the database to a text with the carrier."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Thread
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, update

from bot.conversation.stored_reminders import reminder_to_row
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import listing_reports, meetings, outbox, people, reminders
from bot.delivery.line_pause import (
    MAX_REMINDER_PAUSE,
    PauseError,
    pause_line_reminders,
    resume_line_reminders,
)
from bot.delivery.planner import MISSING_KEY_RETRY_DELAY, plan_due
from bot.feeds.sync.meeting_changes import ChangeKind, MeetingChange, recheck_reminders
from bot.feeds.sync.store_meetings import meeting_to_row as meeting_row
from bot.outbox.queue import Status
from bot.reports.line_figures import counted_lines
from bot.reports.reminder_health import (
    ReminderHealth,
    RemindersOfToday,
    count_reminders_of_today,
    read_reminder_health,
)
from flows.domain.reminder_plan import plan_reminder
from tests.support.delivery import DeliveryHarness
from tests.support.factories import make_meeting, make_reminder
from tests.support.stored_lists import store_list

# Friday the 6th of March 2026, noon in Omaha; the meeting is at seven.
MEETING = make_meeting()
SIX = datetime(2026, 3, 7, 0, tzinfo=UTC)


@pytest.fixture
def house(database: Database) -> DeliveryHarness:
    house = DeliveryHarness(database)
    with database.transaction() as connection:
        store_list(connection, id=1)
        row = {**meeting_row(MEETING), "id": 1, "line_id": 1, "feed_id": 1}
        connection.execute(insert(meetings).values(row))
    return house


def promise(house: DeliveryHarness, person: int, **more: Any) -> int:
    """Store a person's reminder of the meeting; its id."""
    made = make_reminder(MEETING, done_until=house.now, **more)
    next_at = plan_reminder(made, MEETING, None, house.now).next_at
    row = {
        **reminder_to_row(made, person, house.keys),
        "line_id": 1,
        "person_id": person,
        "next_at": next_at,
    }
    with house.database.transaction() as connection:
        made_row = insert(reminders).values(row).returning(reminders.c.id)
        return int(connection.execute(made_row).scalar_one())


def planned(house: DeliveryHarness) -> list[str]:
    """What goes out once the planner has looked."""
    plan_due(house.database, house.keys, house.now)
    return house.send()


def news(what: ChangeKind) -> MeetingChange:
    """What a sync says of the meeting."""
    return MeetingChange(1, frozenset({what}), MEETING, None)


def waiting(house: DeliveryHarness) -> list[datetime]:
    with house.database.reading() as connection:
        return list(connection.scalars(select(reminders.c.next_at)))


def test_a_reminder_goes_out_in_its_minute_and_next_week_again(house: DeliveryHarness) -> None:
    promise(house, house.add_person())
    house.now = SIX - timedelta(seconds=1)
    assert planned(house) == []
    house.now = SIX
    assert len(planned(house)) == 1
    assert planned(house) == []
    assert waiting(house) == [SIX + timedelta(days=7, hours=-1)]  # the clock changes in between
    house.pass_time(days=7, hours=-1)
    assert len(planned(house)) == 1


def test_it_is_good_until_the_meeting_begins(house: DeliveryHarness) -> None:
    promise(house, house.add_person())
    house.now = SIX + timedelta(minutes=20)
    planned(house)
    [sent] = house.carrier.accepted
    assert sent.valid_for == timedelta(minutes=40)


def test_what_was_missed_is_not_made_up(house: DeliveryHarness) -> None:
    promise(house, house.add_person())
    house.now = SIX + timedelta(hours=1)
    assert planned(house) == []
    assert waiting(house) == [SIX + timedelta(days=7, hours=-1)]


def test_the_clock_set_back_and_forward(house: DeliveryHarness) -> None:
    promise(house, house.add_person())
    house.now = SIX
    assert len(planned(house)) == 1
    house.pass_time(hours=-1)
    assert planned(house) == []
    house.pass_time(hours=1)
    assert planned(house) == []
    house.pass_time(days=1)
    assert planned(house) == []


def test_what_two_people_reported_is_told_with_the_reminder(house: DeliveryHarness) -> None:
    promise(house, house.add_person())
    with house.database.transaction() as connection:
        row = {"meeting_id": 1, "kind": "nobody", "day": house.now.date(), "count": 2}
        connection.execute(insert(listing_reports).values(row))
    house.now = SIX
    [reminder] = planned(house)
    assert "Some say nobody was there." in reminder


def test_who_was_reminded_is_remembered(house: DeliveryHarness) -> None:
    who = house.add_person()
    reminder = promise(house, who)
    house.now = SIX
    planned(house)
    with house.database.reading() as connection:
        [row] = connection.execute(select(people.c.reminded, people.c.reminded_at))
    assert tuple(row) == (reminder, SIX)


def test_a_meeting_that_moved_is_told_of_at_once(house: DeliveryHarness) -> None:
    promise(house, house.add_person())
    with house.database.transaction() as connection:
        connection.execute(update(meetings).values(minute=19 * 60 + 30))
        recheck_reminders(connection, [news(ChangeKind.TIME)], house.now)
    assert len(planned(house)) == 1
    assert waiting(house) == [SIX + timedelta(minutes=30)]
    house.now = SIX
    assert planned(house) == []
    house.pass_time(minutes=30)
    assert len(planned(house)) == 1


def test_a_meeting_that_ended_ends_its_reminders(house: DeliveryHarness) -> None:
    promise(house, house.add_person())
    with house.database.transaction() as connection:
        recheck_reminders(connection, [news(ChangeKind.ENDED)], house.now)
        connection.execute(delete(meetings))
    assert len(planned(house)) == 1
    assert waiting(house) == []


def test_a_meeting_that_another_list_has_is_the_same_to_its_reminders(
    house: DeliveryHarness,
) -> None:
    promise(house, house.add_person())
    with house.database.transaction() as connection:
        twin = {**meeting_row(replace(MEETING, source_id="hope-too", address="12 Oak Street"))}
        connection.execute(insert(meetings).values({**twin, "id": 2, "line_id": 1, "feed_id": 1}))
        recheck_reminders(
            connection, [replace(news(ChangeKind.ENDED), replacements={1: 2})], house.now
        )
        connection.execute(delete(meetings).where(meetings.c.id == 1))
    assert planned(house) == []
    house.now = SIX
    assert len(planned(house)) == 1


def test_news_keeps_the_night(house: DeliveryHarness) -> None:
    promise(house, house.add_person())
    house.now = datetime(2026, 3, 6, 8, tzinfo=UTC)  # two in the morning
    with house.database.transaction() as connection:
        recheck_reminders(connection, [news(ChangeKind.ENDED)], house.now)
        connection.execute(delete(meetings))
    assert planned(house) == []
    house.now = datetime(2026, 3, 6, 15, tzinfo=UTC)
    assert len(planned(house)) == 1


def test_a_pause_is_kept(house: DeliveryHarness) -> None:
    promise(house, house.add_person())
    with house.database.transaction() as connection:
        connection.execute(update(people).values(paused_until=SIX + timedelta(days=3)))
    house.now = SIX
    assert planned(house) == []
    house.pass_time(days=7, hours=-1)
    assert len(planned(house)) == 1


def test_a_reminder_that_cannot_be_read_is_kept_for_when_the_key_is_back(
    house: DeliveryHarness,
) -> None:
    promise(house, house.add_person())
    house.now = SIX
    assert plan_due(house.database, Keys(["another secret of thirty-two"]), house.now) == 1
    assert waiting(house) == [SIX + MISSING_KEY_RETRY_DELAY]
    assert house.statuses() == []


def test_any_number_may_plan_at_once(house: DeliveryHarness) -> None:
    for number in range(250):
        promise(house, house.add_person(f"+1402555{number:04}"))
    house.now = SIX
    planners = [
        Thread(target=plan_due, args=(house.database, house.keys, house.now)) for _ in range(4)
    ]
    for planner in planners:
        planner.start()
    for planner in planners:
        planner.join()
    plan_due(house.database, house.keys, house.now)
    assert house.statuses() == [Status.QUEUED] * 250
    assert len(house.send()) == 250


# All reminders of a line, paused by an operator


def pause(house: DeliveryHarness, length: timedelta) -> int:
    """Pause the line's reminders for so long; how many that waited were cancelled."""
    with house.database.transaction() as connection:
        return pause_line_reminders(connection, 1, house.now + length, house.now)


def health(house: DeliveryHarness) -> ReminderHealth:
    with house.database.reading() as connection:
        (found,) = read_reminder_health(connection, counted_lines(connection), house.now)
    return found


def todays_reminders(house: DeliveryHarness) -> RemindersOfToday:
    with house.database.reading() as connection:
        return count_reminders_of_today(connection, counted_lines(connection), house.now)


def health_rows(house: DeliveryHarness, key: str) -> dict[str, str]:
    (table,) = [table for table in health(house).tables if table.key == key]
    return {row.label: str(row.values[0]) for row in table.rows}


def test_nobody_is_reminded_of_a_meeting_within_a_pause(house: DeliveryHarness) -> None:
    promise(house, house.add_person())
    assert pause(house, timedelta(days=1)) == 0
    house.now = SIX
    assert planned(house) == []
    assert health(house).paused_until
    house.pass_time(days=7, hours=-1)
    assert health(house).paused_until is None
    assert len(planned(house)) == 1


def test_what_waits_already_is_cancelled(house: DeliveryHarness) -> None:
    promise(house, house.add_person())
    house.now = SIX
    plan_due(house.database, house.keys, house.now)
    assert pause(house, timedelta(minutes=59)) == 0  # the meeting begins after it
    assert pause(house, timedelta(hours=1)) == 1
    assert house.send() == []
    assert health_rows(house, "sent")["Taken back"] == "1"


def test_a_pause_can_be_ended(house: DeliveryHarness) -> None:
    promise(house, house.add_person())
    pause(house, timedelta(days=1))
    with house.database.transaction() as connection:
        resume_line_reminders(connection, 1)
    house.now = SIX
    assert len(planned(house)) == 1


@pytest.mark.parametrize("length", [timedelta(), MAX_REMINDER_PAUSE + timedelta(seconds=1)])
def test_a_pause_ends_by_itself_and_soon(length: timedelta, house: DeliveryHarness) -> None:
    with pytest.raises(PauseError):
        pause(house, length)


def test_operators_see_how_reminders_go_and_whose_they_are_nowhere(house: DeliveryHarness) -> None:
    for phone in ("+14025550101", "+14025550102"):
        promise(house, house.add_person(phone))
    assert health(house).kept == 2
    assert health_rows(house, "due")["18:00"] == "2"
    assert todays_reminders(house) == RemindersOfToday(due=2, sent=0, late=0)
    house.now = SIX
    assert len(planned(house)) == 2
    assert todays_reminders(house) == RemindersOfToday(due=0, sent=2, late=0)
    assert health_rows(house, "sent")["On their way"] == "2"
    assert health_rows(house, "due") == {f"{hour}:00": "0" for hour in range(18, 24)}
    with house.database.transaction() as connection:
        connection.execute(update(reminders).values(meeting_id=None))
        connection.execute(
            update(outbox).values(status=Status.UNDELIVERED, code=30003, sent_at=house.now)
        )
        late = {"sent_at": house.now + timedelta(minutes=6)}
        connection.execute(update(outbox).where(outbox.c.id == 1).values(late))
    assert todays_reminders(house) == RemindersOfToday(due=0, sent=2, late=1)
    assert health_rows(house, "sent")["Not delivered"] == "2"
    assert health_rows(house, "refused") == {"error 30003: their phone is off or out of reach": "2"}
    assert health_rows(house, "listed")["Of meetings that have left their list"] == "2"
