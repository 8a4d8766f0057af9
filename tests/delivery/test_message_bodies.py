"""Messages come back as they went in, and the release before reads what this one stores."""

import json
from dataclasses import fields
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select, update

from bot.conversation.stored_reminders import reminder_to_row
from bot.database.database import Database
from bot.database.schema import listing_reports, meetings, outbox, reminders
from bot.database.sealed_columns import MESSAGE, REMINDER
from bot.delivery.planner import plan_due
from bot.feeds.sync.store_meetings import meeting_to_row
from bot.outbox.message_bodies import CHECK_FIRST, doubts_of, dump_message, load_message
from flows.domain.listing_reports import ReportKind
from flows.domain.reminders import Due, Ended, Mark, Message, Moved, Resting, Words, due_message
from tests.support.delivery import DeliveryHarness
from tests.support.factories import make_meeting, make_reminder, make_snapshot
from tests.support.stored_lists import store_list

TOLD = make_snapshot()
RULED = TOLD._replace(rule="weeks=1 check=some fridays")
START = datetime(2026, 3, 6, 19, tzinfo=ZoneInfo("America/Chicago"))

# What the releases before rules and reports read: of each kind the fields, of a snapshot so many.
FIELDS_BEFORE = {
    "Due": {"start", "told", "words"},
    "Moved": {"old", "new", "before", "words"},
    "Ended": {"told", "words"},
    "Mark": {"count", "unit"},
    "Words": {"text"},
}
SNAPSHOT_BEFORE = 5


def is_read_by_the_release_before(text: str) -> bool:
    said = json.loads(text)
    snapshots = [said[name] for name in ("told", "old", "new") if name in said]
    return FIELDS_BEFORE.get(said.pop("kind")) == said.keys() and all(
        len(each) == SNAPSHOT_BEFORE for each in snapshots
    )


MESSAGES: list[Message] = [
    Due(START, TOLD, "tea"),
    due_message(START, RULED),
    due_message(START, TOLD, "", ReportKind.NOBODY),
    due_message(START, RULED, "tea", ReportKind.OTHER),
    Moved(TOLD, TOLD._replace(minute=0), 60, "tea"),
    Ended(TOLD),
    Mark(90, "days"),
    Words("Near Omaha:"),
]


@pytest.mark.parametrize("message", MESSAGES, ids=repr)
def test_a_message_comes_back_as_it_went_in(message: Message) -> None:
    text = dump_message(message)
    assert is_read_by_the_release_before(text)
    assert load_message(text, doubts_of(message)) == message


@pytest.mark.parametrize(
    "message",
    [Moved(TOLD, RULED, 60), Moved(RULED, TOLD, 60), Ended(RULED), Resting(TOLD, moved=True)],
    ids=repr,
)
def test_what_the_release_before_has_no_place_for_is_stored_in_words(message: Message) -> None:
    with pytest.raises(ValueError, match="in words"):
        dump_message(message)


def test_what_the_release_before_stored_is_read() -> None:
    told = ["Hope", 5, 1140, "America/Chicago", "12 Oak St", "check=some fridays"]
    start = [START.timestamp(), "America/Chicago"]
    text = json.dumps(
        {"kind": "Due", "start": start, "told": told, "words": "", "reported": "nobody"}
    )
    found = load_message(text)
    assert isinstance(found, Due)
    assert (found.reported, found.check_first, found.told.rule) == (ReportKind.NOBODY, True, "")
    resting = load_message(json.dumps({"kind": "Resting", "told": told, "words": ""}))
    assert isinstance(resting, Resting)


def test_every_kind_is_one_of_these() -> None:
    kinds = {type(message) for message in MESSAGES}
    assert {kind.__name__ for kind in kinds} == FIELDS_BEFORE.keys()
    for kind in kinds - {Due}:
        assert {field.name for field in fields(kind)} == FIELDS_BEFORE[kind.__name__]


@pytest.mark.parametrize(
    ("rule", "now_rule", "closed"),
    [
        ("", "check=some fridays", False),
        ("weeks=1", "weeks=1 check=some fridays", False),
        ("", "weeks=1", False),
        ("weeks=1", "weeks=1,3", False),
        ("weeks=1", "weeks=1", True),
        ("", "", True),
    ],
)
def test_the_release_before_reads_every_row(
    rule: str, now_rule: str, closed: bool, database: Database
) -> None:
    """The rows of a reminder whose meeting has a rule, gets another, rests, was reported."""
    house = DeliveryHarness(database)
    listed = make_meeting(rule=now_rule)
    row = meeting_to_row(listed) | ({"kind": "closed"} if closed else {})
    with database.transaction() as connection:
        store_list(connection, id=1)
        connection.execute(insert(meetings).values({**row, "id": 1, "line_id": 1, "feed_id": 1}))
        count = {"meeting_id": 1, "kind": "nobody", "day": house.now.date(), "count": 2}
        connection.execute(insert(listing_reports).values(count))
    person = house.add_person()
    promise = make_reminder(make_meeting(rule=rule), done_until=house.now)
    with database.transaction() as connection:
        promised = reminder_to_row(promise, person, house.keys)
        owner = {"line_id": 1, "person_id": person, "next_at": house.now}
        connection.execute(insert(reminders).values({**promised, **owner}))
    house.now = datetime(2026, 3, 7, 0, tzinfo=UTC)
    plan_due(database, house.keys, house.now)
    with database.reading() as connection:
        planned = connection.execute(select(outbox)).all()
        kept = connection.execute(select(reminders)).all()
    assert planned
    for text in planned:
        assert is_read_by_the_release_before(house.keys.open(text.message, MESSAGE.of(person)))
    for reminder in kept:
        told = json.loads(house.keys.open(reminder.told, REMINDER.of(person)))
        assert len(told) == SNAPSHOT_BEFORE + 1
    [sent, *_] = house.send()
    if CHECK_FIRST in now_rule and not closed:
        assert "check first" in sent


def test_a_rule_is_sealed_and_forgotten_with_a_meeting_that_has_none(database: Database) -> None:
    house = DeliveryHarness(database)
    listed = make_meeting()
    with database.transaction() as connection:
        store_list(connection, id=1)
        row = {**meeting_to_row(listed), "id": 1, "line_id": 1, "feed_id": 1}
        connection.execute(insert(meetings).values(row))
    person = house.add_person()
    promise = make_reminder(make_meeting(rule="check=sponsor night"), done_until=house.now)
    with database.transaction() as connection:
        promised = reminder_to_row(promise, person, house.keys)
        assert b"sponsor" not in promised["rule"]
        owner = {"line_id": 1, "person_id": person, "next_at": house.now}
        connection.execute(insert(reminders).values({**promised, **owner}))
        connection.execute(update(meetings).values(rule=""))
    plan_due(database, house.keys, house.now)
    with database.reading() as connection:
        assert connection.scalar(select(reminders.c.rule)) is None
