"""A meeting that an operator hides is given to nobody, whatever its list does, until its day is
over."""

import json
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from bot import feeds
from bot.conversation.meeting_lookup import ListedMeetings
from bot.database.encryption import Keys
from bot.database.schema import listing_reports, meetings, reminders
from bot.feeds.sync import hidden_meetings
from flows.domain.meetings import ClosedReason, MeetingKind
from flows.domain.search import Query, Window, search_meetings
from tests.support.factories import OMAHA
from tests.support.feed_file import KEYS as FEED_KEYS
from tests.support.feed_file import NOW, OPTIONS, FeedFile
from tests.support.feed_rows import LINK_FIELDS, hall_row
from tests.support.people import store_person
from tests.support.webhook_client import SECRET

UNTIL = date(2026, 3, 20)
OTHER = hall_row(slug="other", name="Other", time="12:00")


def found(source: FeedFile, lists: int = 1) -> list[str]:
    """The names that somebody near finds this week in so many lists."""
    query = Query(Window(NOW, NOW + timedelta(days=7)), OMAHA)
    with source.database.reading() as connection:
        seen = ListedMeetings(connection, range(1, lists + 1))
        return [hit.name for hit in search_meetings(seen, query).hits]


def hide(source: FeedFile, meeting: int = 1) -> None:
    hidden_meetings.hide_meeting(source.database, meeting, UNTIL, "locked church", NOW)


def test_nobody_finds_it_and_whoever_saw_it_is_told_no_door(source: FeedFile) -> None:
    source.write(hall_row(), OTHER)
    source.sync()
    assert found(source) == ["Early Risers", "Other"]
    hide(source)
    assert found(source) == ["Other"]
    with source.database.reading() as connection:
        seen = ListedMeetings(connection, [1]).get([1])[1]
    assert (seen.kind, seen.closed_reason) == (MeetingKind.CLOSED, ClosedReason.HIDDEN)


def test_readings_of_its_list_change_nothing_about_it(source: FeedFile) -> None:
    source.write(hall_row(), OTHER)
    source.sync()
    hide(source)
    assert source.sync().unchanged == 2
    for changes in (
        {"time": "08:00"},
        {"notes": "x"},
        {"slug": "post-1", "name": "*NEW* Early Risers"},
    ):
        source.write(hall_row(**changes), OTHER)
        source.sync(NOW + timedelta(hours=1))
        assert found(source) == ["Other"]


def test_its_copies_are_hidden_with_it(source: FeedFile) -> None:
    twin = hall_row(slug="twin", name="Early Risers Group")
    source.write(hall_row(), twin, OTHER)
    source.sync()
    hide(source, meeting=2)
    assert found(source) == ["Other"]
    better = twin | {"conference_url": "https://example.org/j/1234567890"}
    source.write(hall_row(), better, hall_row(slug="third", name="Early Riser"), OTHER)
    source.sync(NOW + timedelta(hours=1))
    assert found(source) == ["Other"]


def test_it_comes_back_by_itself_when_its_day_is_over(source: FeedFile) -> None:
    source.write(hall_row(), OTHER)
    source.sync()
    hide(source)
    for days in (0, 14):
        assert hidden_meetings.show_expired(source.database, NOW + timedelta(days=days)) == 0
    assert hidden_meetings.show_expired(source.database, NOW + timedelta(days=15)) == 1
    assert found(source) == ["Early Risers", "Other"]
    with source.database.reading() as connection:
        row = connection.execute(select(meetings).where(meetings.c.id == 1)).one()
    assert (row.hidden_until, row.hidden_reason) == (None, "")


def test_its_last_day_ends_by_its_own_clock(source: FeedFile) -> None:
    """Midnight of the 20th in Omaha is five in the morning, UTC, of the 21st."""
    source.write(hall_row(), OTHER)
    source.sync()
    hide(source)
    midnight = datetime(2026, 3, 21, 5, tzinfo=UTC)
    before = midnight - timedelta(minutes=1)
    assert hidden_meetings.show_expired(source.database, before) == 0
    assert found(source) == ["Other"]
    assert hidden_meetings.show_expired(source.database, midnight) == 1


def test_a_copy_that_comes_later_is_hidden_and_comes_back_with_it(source: FeedFile) -> None:
    """It has one more way in, so it is the one that searches would find."""
    source.write(hall_row(), OTHER)
    source.sync()
    hide(source)
    further = source.path.with_name("further.json")
    further.write_text(json.dumps([hall_row(slug="hybrid", **LINK_FIELDS)]))
    feeds.save_feed(source.database, [1], "further", str(further), fellowship="aa", keys=FEED_KEYS)
    feeds.sync_lists(source.database, "further", OPTIONS, now=NOW)
    assert found(source, lists=2) == ["Other"]
    over = NOW + timedelta(days=15)
    assert hidden_meetings.show_expired(source.database, over) == 2
    for name in ("list", "further"):
        feeds.sync_lists(source.database, name, OPTIONS, now=over)
    assert found(source, lists=2) == ["Early Risers", "Other"]


def test_an_entry_that_comes_meanwhile_comes_back_with_it(source: FeedFile) -> None:
    """A better one, in the same list, which no search has found yet."""
    source.write(hall_row(), OTHER)
    source.sync()
    hide(source)
    better = hall_row(slug="better", conference_url="https://example.org/j/1234567890")
    source.write(hall_row(), better, OTHER)
    source.sync(NOW + timedelta(hours=1))
    assert found(source) == ["Other"]
    hidden_meetings.show_expired(source.database, NOW + timedelta(days=16))
    assert found(source) == ["Early Risers", "Other"]


def test_it_is_shown_before_its_day(source: FeedFile) -> None:
    source.write(hall_row(), OTHER)
    source.sync()
    hide(source)
    for shown in (1, 0):
        with source.database.transaction() as connection:
            assert hidden_meetings.show_with_copies(connection, 1, NOW) == shown
    assert found(source) == ["Early Risers", "Other"]


def test_what_was_reported_is_closed_and_it_is_shown(source: FeedFile) -> None:
    source.write(hall_row(), OTHER)
    source.sync()
    hide(source)
    row = {"meeting_id": 1, "kind": "nobody", "day": date(2026, 3, 6), "count": 3}
    with source.database.transaction() as connection:
        connection.execute(listing_reports.insert().values(row))
    assert hidden_meetings.settle_meeting(source.database, 1, NOW) == 3
    assert found(source) == ["Early Risers", "Other"]
    with source.database.reading() as connection:
        assert connection.execute(select(listing_reports)).all() == []


def test_whoever_has_a_reminder_of_it_is_told(source: FeedFile) -> None:
    source.write(hall_row(), OTHER)
    source.sync()
    store_person(source.database, Keys([SECRET]), NOW)
    with source.database.transaction() as connection:
        connection.execute(reminders.update().values(meeting_id=1))
    hide(source)
    with source.database.reading() as connection:
        assert connection.scalar(select(reminders.c.next_at)) == NOW
