"""Why a meeting is not found, of meetings in a database: hidden ones, copies, other lines' lists.

tests/domain/test_verdicts.py holds the verdicts against the search of a list in memory.
"""

from datetime import UTC, date, datetime
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update

from bot.conversation.line_context import context_of_line
from bot.conversation.meeting_lookup import ListedMeetings
from bot.conversation.shown_meeting import texts_about_meeting
from bot.conversation.why_not_found import (
    SearchLookedAt,
    find_listed_entry,
    look_at_search,
    text_asking,
)
from bot.database.database import Database
from bot.database.schema import feeds, meetings
from bot.feeds.sync.hidden_meetings import hide_meeting
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.search import Query, search_meetings
from flows.domain.verdicts import Check, is_found, verdicts
from flows.hotlines import SHIPPED_HOTLINES
from flows.text.gsm import is_gsm
from tests.support.factories import make_meeting
from tests.support.random_meetings import searches
from tests.support.stored_lists import store_list, store_meetings
from tests.support.webhook_client import LINE

NOW = datetime(2026, 3, 6, 18, 0, tzinfo=UTC)


class Fate(NamedTuple):
    """What becomes of a meeting: its list is another line's, it is hidden, it is a copy of the
    first one."""

    other_line: bool = False
    hidden: bool = False
    copy: bool = False


fates = st.builds(Fate, *[st.sampled_from([False, False, False, True])] * 3)


@given(searches(least=1, most=12), st.lists(fates, min_size=12, max_size=12))
@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_search_of_a_database_finds_it_if_and_only_if_every_verdict_is_fine(
    database: Database, search: tuple[list[Meeting], Query], become: list[Fate]
) -> None:
    listed, query = search
    ids = store(database, listed, become)
    with database.reading() as connection:
        found = search_meetings(ListedMeetings(connection, [1]), query, take=10_000)
        judged = set()
        for one in ids:
            entry = find_listed_entry(one, connection, 1)
            assert entry
            if is_found(verdicts(entry.meeting, query, found.radius_miles, entry.listing)):
                judged.add(one)
    assert judged == {hit.id for hit in found.hits}


def store(database: Database, listed: list[Meeting], become: list[Fate]) -> list[int]:
    """Put the meetings on line 1's list or on one that no line uses; their ids."""
    with database.transaction() as connection:
        connection.execute(delete(feeds))
        store_list(connection, id=1)
        connection.execute(
            feeds.insert().values(id=2, name="x", location="", skipped={}, line_id=1)
        )
        ids = []
        for meeting, fate in zip(listed, become, strict=False):
            ids += store_meetings(connection, 2 if fate.other_line else 1, meeting)
        for one, fate in zip(ids[1:], become[1:], strict=False):
            if fate.copy:
                copy = {"same_as": ids[0], "cell": None, "online": False}
                connection.execute(update(meetings).where(meetings.c.id == one).values(copy))
    for one, fate in zip(ids, become, strict=False):
        if fate.hidden:
            hide_meeting(database, one, date(2099, 1, 1), "", NOW)
    return ids


def look(database: Database, meeting: int, text: str) -> SearchLookedAt:
    with database.reading() as connection:
        context = context_of_line(1, LINE, SHIPPED_HOTLINES, connection, NOW)
        entry = find_listed_entry(meeting, connection, 1)
        assert entry
        return look_at_search(text, entry, context)


def test_how_far_down_a_list_a_meeting_stands_is_told(database: Database) -> None:
    many = [make_meeting("fri 19:00", name=f"M {n:02}") for n in range(40)]
    with database.transaction() as connection:
        ids = store_meetings(connection, store_list(connection), *many)
    looked = [look(database, one, text_asking("Omaha NE", "fri")) for one in ids]
    assert [one.rank for one in looked] == [*range(1, 41)]
    more = [one.texts_until_shown for one in looked]
    assert (more[:4], more[29:31]) == ([0, 0, 0, 1], [9, -1])


@pytest.mark.parametrize("text", ["meeting Nebraska", "meeting xyzzy", "hello"])
def test_a_text_that_is_no_search_is_answered_and_judged_by_nothing(
    database: Database, text: str
) -> None:
    with database.transaction() as connection:
        (one,) = store_meetings(connection, store_list(connection), make_meeting())
    looked = look(database, one, text)
    assert looked.query is None
    assert looked.verdicts == ()
    assert looked.replies


def test_what_a_person_asked_for_is_in_no_repr(database: Database) -> None:
    with database.transaction() as connection:
        (one,) = store_meetings(connection, store_list(connection), make_meeting())
    assert "Omaha" not in repr(look(database, one, "meeting Omaha NE")).partition("query=")[0]


def test_a_meeting_that_is_gone_has_no_entry(database: Database) -> None:
    with database.reading() as connection:
        assert find_listed_entry(987654, connection, 1) is None


@pytest.mark.parametrize(
    ("meeting", "says"),
    [
        (make_meeting("fri 19:00"), ("Near you:", "12 Oak St")),
        (
            make_meeting("fri 19:00", kind=MeetingKind.ONLINE, join_url="https://x.example/1"),
            ("Online:", "https://x.example/1"),
        ),
        (make_meeting("sun 19:00", rule="weeks=1"), ("1st Sun", "First Church")),
        (make_meeting("fri 19:00", kind=MeetingKind.CLOSED), ()),
        (make_meeting("fri 19:00", kind=MeetingKind.ONLINE), ()),
        (make_meeting("fri 19:00", day=None, minute=None), ()),
    ],
)
def test_the_texts_about_a_meeting_are_those_that_people_get(
    database: Database, meeting: Meeting, says: tuple[str, ...]
) -> None:
    with database.transaction() as connection:
        (one,) = store_meetings(connection, store_list(connection), meeting)
    with database.reading() as connection:
        context = context_of_line(1, LINE, SHIPPED_HOTLINES, connection, NOW)
        entry = find_listed_entry(one, connection)
        assert entry
        texts = texts_about_meeting(entry.meeting, context, "en")
        assert len(texts) == len(says)
        for said, text in zip(says, texts, strict=True):
            assert said in text
        for language in ("es", "fr", "pt", "it"):
            assert all(map(is_gsm, texts_about_meeting(entry.meeting, context, language)))


def test_a_point_that_is_not_the_doors_is_no_reason(database: Database) -> None:
    with database.transaction() as connection:
        (one,) = store_meetings(
            connection, store_list(connection), make_meeting("fri 19:00", approximate=True)
        )
    looked = look(database, one, "meeting Omaha NE")
    assert looked.rank == 1
    assert Check.POINT in [verdict.check for verdict in looked.verdicts if verdict.fine]
