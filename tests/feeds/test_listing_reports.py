"""Reports of wrong listings are counted once a person, with nothing of who, and stay with their
meeting. SHARE texts nobody."""

from collections import Counter
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, text

from bot.conversation.inbox import Inbox
from bot.conversation.stored_reports import StoredReports, count_report
from bot.database.encryption import Keys
from bot.database.schema import (
    consents,
    inbound,
    listing_reports,
    meetings,
    metadata,
    outbox,
    people,
    report_marks,
)
from bot.feeds.sync.meeting_changes import (
    MEETINGS_PER_STATEMENT,
    ChangeKind,
    MeetingChange,
    recheck_reminders,
)
from bot.feeds.sync.reported_meetings import reported_meetings
from bot.feeds.sync.store_meetings import meeting_to_row
from bot.people.purge import apply_retention
from bot.places import gazetteer
from flows.conversation.turn import ReportListing
from flows.domain.listing_reports import ReportKind
from tests.support.factories import make_inbound, make_meeting
from tests.support.feed_file import FeedFile
from tests.support.feed_rows import hall_row
from tests.support.webhook_client import SECRET

NOW = datetime(2026, 3, 9, 6, 40, tzinfo=ZoneInfo("America/Chicago"))
KEYS = Keys([SECRET])


def phone(who: int) -> str:
    return f"+1402555{100 + who:04}"


class Door:
    """A line with one list, and the people who stand before its doors."""

    def __init__(self, source: FeedFile) -> None:
        self.source, self.database = source, source.database
        self.inbox = Inbox(self.database, KEYS, gazetteer())
        self.now = NOW
        self.sent = 0

    def text(self, body: str, who: int = 0) -> str:
        """What a person is answered."""
        self.sent += 1
        self.now += timedelta(seconds=1)
        inbound = make_inbound(body, f"SM{self.sent:032x}", sender=phone(who))
        return "\n".join(self.inbox.receive(inbound, self.now).replies)

    def complain(self, who: int = 0, body: str = "nobody showed up") -> None:
        """Look at the first meeting near Omaha, and say what is wrong."""
        self.text("68102", who)
        self.text("1", who)
        self.text(body, who)

    def counts(self) -> dict[str, int]:
        """How many reported what."""
        wanted = select(listing_reports.c.kind, func.sum(listing_reports.c.count))
        with self.database.reading() as connection:
            rows = connection.execute(wanted.group_by(listing_reports.c.kind))
            return {kind: int(count) for kind, count in rows}


@pytest.fixture
def door(source: FeedFile) -> Door:
    source.write(hall_row(), hall_row(slug="other", name="Other", time="12:00"))
    source.sync()
    return Door(source)


def test_a_report_is_a_kind_and_a_day_and_a_count(door: Door) -> None:
    door.complain(1)
    door.complain(2)
    door.complain(3, "the link is dead")
    with door.database.reading() as connection:
        rows = connection.execute(select(listing_reports).order_by(listing_reports.c.kind)).all()
    assert [tuple(row)[2:5] for row in rows] == [
        ("link", date(2026, 3, 9), 1),
        ("nobody", date(2026, 3, 9), 2),
    ]


def test_a_hundred_reports_of_one_phone_are_one(door: Door) -> None:
    for number in range(100):
        door.now = NOW + timedelta(hours=7 * number)  # 29 days
        door.complain(1, ("nobody showed up", "WRONG", "they moved")[number % 3])
        door.text("3", 1)  # an answer to WRONG, or a number of the list
    assert sum(door.counts().values()) == 1


def test_by_whatsapp_a_phone_is_the_same(door: Door) -> None:
    door.complain(1)
    for body in ("68102", "1", "nobody showed up"):
        door.sent += 1
        sender = f"whatsapp:{phone(1)}"
        door.inbox.receive(make_inbound(body, f"SM{door.sent:032x}", sender=sender), door.now)
    assert door.counts() == {"nobody": 1}


def test_after_thirty_days_the_hash_is_gone_and_a_report_counts_anew(door: Door) -> None:
    door.complain(1)
    door.now = NOW + timedelta(days=29)
    apply_retention(door.database, KEYS, 90, door.now)
    door.complain(1)
    assert door.counts() == {"nobody": 1}
    door.now = NOW + timedelta(days=30)
    apply_retention(door.database, KEYS, 90, door.now)
    with door.database.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(report_marks)) == 0
    door.complain(1)
    assert door.counts() == {"nobody": 2}


def test_to_be_forgotten_makes_nobody_two(door: Door) -> None:
    door.complain(1)
    door.text("FORGET ME", 1)
    door.complain(1)
    assert door.counts() == {"nobody": 1}


def test_a_dump_of_the_database_shows_nobody_behind_a_report(door: Door) -> None:
    """With a copy of every row, and without the key, no report leads to a person."""
    for who in range(3):
        door.complain(who)
    with door.database.reading() as connection:
        dump = {
            table.name: [tuple(row) for row in connection.execute(select(table))]
            for table in metadata.sorted_tables
        }
    values = {
        name: {value for row in rows for value in row if isinstance(value, bytes | str)}
        for name, rows in dump.items()
    }
    marks = {row[0] for row in dump["report_marks"]}
    assert len(marks) == 3
    for name, found in values.items():
        if name != "report_marks":
            assert not any(
                mark in value for mark in marks for value in found if isinstance(value, bytes)
            )
    written = repr(dump["report_marks"] + dump["listing_reports"])
    for who in range(3):
        assert phone(who) not in written
        assert not marks & set(KEYS.hashes(phone(who)))
    # Neither table refers to a person, and no time of day stands in them.
    columns = {*listing_reports.columns.keys(), *report_marks.columns.keys()}
    operators = {"passed_on_at", "passed_on_by"}
    assert columns - operators == {"id", "meeting_id", "kind", "day", "count", "mark"}
    assert dump["listing_reports"] == [(1, 1, "nobody", date(2026, 3, 9), 3, None, "")]


def test_what_was_reported_outlives_a_date_that_is_over(door: Door) -> None:
    other = hall_row(slug="other", name="Other", time="12:00")
    door.source.write(hall_row(notes="No meeting March 9, 2026."), other)
    door.source.sync()
    stored = door.source.stored_rows()["early"]
    assert stored.rule == "not=2026-03-09"
    with door.database.transaction() as connection:
        row = {"meeting_id": stored.id, "kind": "nobody", "day": date(2026, 3, 6), "count": 2}
        connection.execute(listing_reports.insert().values(row))
    door.source.write(hall_row(notes="No meeting March 9, 2026. "), other)
    door.source.sync(NOW + timedelta(days=1))
    assert door.source.stored_rows()["early"].rule == ""
    assert door.counts() == {"nobody": 2}
    door.source.write(hall_row(day=2), other)
    door.source.sync(NOW + timedelta(days=2))
    assert door.counts() == {}


def test_many_reports_go_on_with_the_same_meetings_elsewhere(door: Door) -> None:
    """More than one statement takes."""
    count = MEETINGS_PER_STATEMENT + 1
    with door.database.transaction() as connection:
        own = {**meeting_to_row(make_meeting()), "line_id": 1, "feed_id": 1}
        rows = [own | {"id": 100 + n, "source_id": f"s{n}"} for n in range(2 * count)]
        connection.execute(meetings.insert(), rows)
        reported = [
            {"meeting_id": 100 + n, "kind": "nobody", "day": NOW.date(), "count": 1}
            for n in range(count)
        ]
        connection.execute(listing_reports.insert(), reported)
        ended = frozenset({ChangeKind.ENDED})
        gone = [
            MeetingChange(100 + n, ended, make_meeting(), None, {1: 100 + count + n})
            for n in range(count)
        ]
        recheck_reminders(connection, gone, NOW)
    with door.database.reading() as connection:
        moved = set(connection.scalars(select(listing_reports.c.meeting_id)))
    assert moved >= set(range(100 + count, 100 + 2 * count))
    shown = reported_meetings(door.database, NOW.date())
    assert len(shown) == 2 * count
    assert sum(each.total for each in shown) == 2 * count


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_a_report_of_a_meeting_that_is_being_removed_neither_waits_nor_fails(door: Door) -> None:
    report = ReportListing(1, ReportKind.NOBODY)
    with door.database.transaction() as sync:
        sync.execute(meetings.delete().where(meetings.c.id == 1))
        with door.database.transaction() as turn:
            turn.execute(text("SET LOCAL lock_timeout = '2s'"))
            count_report(report, phone(1), KEYS, turn, NOW.date())
    assert door.counts() == {}


def test_a_meeting_that_gets_another_id_keeps_its_reports(door: Door) -> None:
    door.complain(1)
    door.source.write(
        hall_row(slug="post-17", name="*OPEN* Early Risers"),
        hall_row(slug="other", name="Other", time="12:00"),
    )
    door.source.sync(NOW + timedelta(hours=1))
    door.complain(2)
    door.text("68102", 2)
    assert "Some say nobody was there." in door.text("1", 2)
    assert door.counts() == {"nobody": 2}


def test_a_meeting_that_its_list_has_changed_starts_anew(door: Door) -> None:
    door.complain(1)
    door.complain(2)
    door.source.write(hall_row(time="07:30"), hall_row(slug="other", name="Other", time="12:00"))
    door.source.sync(NOW + timedelta(hours=1))
    assert door.counts() == {}


def test_of_twins_the_other_takes_over_what_was_reported(door: Door) -> None:
    twin = hall_row(slug="twin", name="Early Risers - NEW")
    door.source.write(hall_row(), twin)
    door.source.sync(NOW)
    door.complain(1)
    door.source.write(twin)
    door.source.sync(NOW + timedelta(hours=1), accept=True)
    door.complain(2)
    assert door.counts() == {"nobody": 2}
    assert "Some say nobody was there." in door.text("1", 2)


def test_nothing_is_counted_of_a_meeting_that_has_just_left(door: Door) -> None:
    door.text("68102", 1)
    door.text("1", 1)
    asked = door.text("WRONG", 1)
    assert "Text 1 nobody there" in asked
    with door.database.transaction() as connection:
        connection.execute(meetings.delete().where(meetings.c.source_id == "early"))
    door.text("1", 1)
    assert door.counts() == {}


def test_reports_are_read_by_meeting_and_day(door: Door) -> None:
    door.complain(1)
    with door.database.reading() as connection:
        stored = StoredReports(connection)
        assert stored.since(1, date(2026, 3, 9)) == Counter({ReportKind.NOBODY: 1})
        assert stored.since(1, date(2026, 3, 10)) == {}
        assert stored.since(2, date(2026, 3, 9)) == {}


DIGITS = st.text("0123456789", min_size=9, max_size=11)
NUMBERS = st.builds(
    lambda digits, cuts, by, plus: (
        plus
        + by.join(filter(None, (digits[: cuts[0]], digits[cuts[0] : cuts[1]], digits[cuts[1] :])))
    ),
    DIGITS,
    st.tuples(st.integers(1, 3), st.integers(4, 6)),
    st.sampled_from(["", " ", "-", ".", ") ", " - "]),
    st.sampled_from(["", "+", "+1 ", "("]),
)
AROUND = st.sampled_from(
    ["share {}", "SHARE with {}", "share 1 {} thanks", "text this to {}", "send it to my friend {}"]
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(body=st.builds(lambda around, number: around.format(number), AROUND, NUMBERS))
def test_no_number_behind_share_is_ever_texted_or_kept(source: FeedFile, body: str) -> None:
    door = Door(source)
    door.text("68102", 1)
    door.text("1", 1)
    door.text(body, 1)
    number = "".join(char for char in body if char.isdigit()).removeprefix("1")
    with door.database.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(outbox)) == 0
        assert len(connection.execute(select(people.c.id)).all()) <= 1
        for table in metadata.sorted_tables:
            kept = [row for row in connection.execute(select(table)) if table is not inbound]
            assert number not in repr(kept)
        assert connection.scalar(select(func.count()).select_from(consents)) == 0
