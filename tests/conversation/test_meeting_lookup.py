"""The database's list gives the very answers of a list in memory, on SQLite and on PostgreSQL.

tests/domain/test_search.py holds the list in memory against the definition; so all three agree.
"""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, insert

from bot.conversation.meeting_lookup import INDEX_SCANS, ListedMeetings, warm_up
from bot.database.database import Database
from bot.database.schema import feeds, meetings
from bot.feeds.sync.store_meetings import meeting_to_row
from flows.domain.map_cells import area_around
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.search import Filters, Query, search_meetings
from tests.support.factories import OMAHA, make_meeting
from tests.support.meetings_in_memory import MeetingsInMemory
from tests.support.random_meetings import searches
from tests.support.stored_lists import store_list


def store(listed: list[Meeting], database: Database) -> None:
    """Put these meetings, and no others, on line 1's list, with the ids of their places in it."""
    with database.transaction() as connection:
        connection.execute(delete(feeds))
        store_list(connection, id=1)
        rows = [
            {
                **meeting_to_row(meeting),
                "id": number,
                "source_id": str(number),
                "line_id": 1,
                "feed_id": 1,
            }
            for number, meeting in enumerate(listed, 1)
        ]
        if rows:
            connection.execute(insert(meetings), rows)


@given(searches(), st.integers(0, 4))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_database_answers_like_a_list(
    database: Database, search: tuple[list[Meeting], Query], skip: int
) -> None:
    listed, query = search
    store(listed, database)
    with database.reading() as connection:
        found = search_meetings(ListedMeetings(connection, [1]), query, skip=skip)
    assert found == search_meetings(MeetingsInMemory(listed), query, skip=skip)


@given(searches(least=5, most=5))
@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_another_lines_meetings_are_never_seen(
    database: Database, search: tuple[list[Meeting], Query]
) -> None:
    listed, query = search
    store(listed, database)
    with database.reading() as connection:
        other = ListedMeetings(connection, [2])
        assert search_meetings(other, query).hits == ()
        assert other.get([1, 2, 3]) == {}


@given(searches(least=2, most=6))
@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_names_of_an_area_are_those_of_a_list(
    database: Database, search: tuple[list[Meeting], Query]
) -> None:
    listed, query = search
    store(listed, database)
    place = query.place or OMAHA
    area = area_around(place.lat, place.lon, 30.0)
    with database.reading() as connection:
        found = {one.id for one in ListedMeetings(connection, [1]).names_in(area)}
        assert [*ListedMeetings(connection, [2]).names_in(area)] == []
    named = {one.id for one in MeetingsInMemory(listed).names_in(area)}
    assert found >= {n for n in named if listed[n - 1].day is not None}


def test_by_phone_is_what_has_a_number_to_dial(database: Database) -> None:
    dialled = make_meeting("fri 19:00", kind=MeetingKind.ONLINE, dial_in="+14025550142")
    linked = make_meeting("fri 19:00", kind=MeetingKind.ONLINE, join_url="https://example.org/j")
    store([dialled, linked], database)
    with database.reading() as connection:
        lists = ListedMeetings(connection, [1])
        found = [one.id for one in lists.online(0, 10080, Filters(by_phone=True))]
    assert found == [1]


def test_a_meeting_comes_back_as_it_was_stored(database: Database) -> None:
    meeting = Meeting(
        source_id="1",
        name="Ünïcode & “quotes”",
        day=3,
        minute=1439,
        zone="America/Denver",
        kind=MeetingKind.HYBRID,
        types=("O", "W"),
        lat=41.25,
        lon=-95.93,
        notes="a\nb",
        id=1,
    )
    store([meeting], database)
    with database.reading() as connection:
        assert ListedMeetings(connection, [1]).get([1]) == {1: meeting}


def test_recalling_the_meetings_reads_the_indexes_and_no_rows(database: Database) -> None:
    plans = []
    explain = "EXPLAIN QUERY PLAN " if database.sqlite else "EXPLAIN "
    with database.reading() as connection:
        warm_up(connection)
        for whole in INDEX_SCANS:
            statement = explain + str(whole.compile(dialect=connection.dialect))
            plans.append(str(connection.exec_driver_sql(statement).fetchall()))
    for plan, index in zip(plans, ("ix_meetings_near", "ix_meetings_online"), strict=True):
        assert index in plan
        assert "Seq Scan" not in plan


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_recalling_changes_nothing_for_the_next_reading(database: Database) -> None:
    def scans(connection: Connection) -> str:
        return str(connection.exec_driver_sql("SHOW enable_seqscan").scalar())

    with database.reading() as connection:
        warm_up(connection)
        assert scans(connection) == "off"
    with database.reading() as connection:
        assert scans(connection) == "on"
