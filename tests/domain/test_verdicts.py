"""Why a meeting is not found: the verdicts agree with the search, whatever is asked for."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.search import Filters, Query, Window, search_meetings
from flows.domain.verdicts import Check, Listing, is_found, verdicts
from tests.support.factories import OMAHA, make_meeting
from tests.support.meetings_in_memory import MeetingsInMemory
from tests.support.random_meetings import searches

NOW = datetime(2026, 3, 6, 18, 0, tzinfo=UTC)  # a Friday at noon, in Omaha
DAY = Query(Window(NOW, NOW + timedelta(hours=24)), OMAHA)
EVERYTHING = 10_000


@given(searches(), st.data())
@settings(max_examples=400, deadline=None)
def test_a_meeting_is_found_if_and_only_if_every_verdict_is_fine(
    search: tuple[list[Meeting], Query], data: st.DataObject
) -> None:
    listed, query = search
    known = MeetingsInMemory(listed)
    if listed and data.draw(st.integers(0, 4)) == 0:
        ids = data.draw(st.frozensets(st.integers(1, len(listed)), min_size=1))
        query = replace(query, ids=ids)
    found = search_meetings(known, query, take=EVERYTHING)
    ids = frozenset(hit.id for hit in found.hits)
    judged = {
        one.id for one in known.meetings if is_found(verdicts(one, query, found.radius_miles))
    }
    assert judged == ids


def refused(meeting: Meeting, query: Query, listing: Listing) -> list[Check]:
    """The checks that a meeting does not pass, where fifty miles around are looked at."""
    return [one.check for one in verdicts(meeting, query, 50.0, listing) if not one.fine]


FRIDAY = make_meeting("fri 19:00", id=1)


@pytest.mark.parametrize(
    ("meeting", "query", "listing", "checks"),
    [
        (FRIDAY, DAY, Listing(), []),
        (FRIDAY, DAY, Listing(used=False), [Check.LIST]),
        (FRIDAY, DAY, Listing(hidden_until=date(2026, 3, 9)), [Check.HIDDEN]),
        (FRIDAY, DAY, Listing(copy_hidden=True), [Check.HIDDEN]),
        (FRIDAY, DAY, Listing(same_as=7), [Check.COPY]),
        (make_meeting("sun 19:00"), DAY, Listing(), [Check.DAY]),
        (make_meeting("fri 19:00", rule="weeks=2"), DAY, Listing(), [Check.DAY]),
        (make_meeting("fri 19:00", miles_north=60.1), DAY, Listing(), [Check.NEAR]),
        (make_meeting("fri 19:00", kind=MeetingKind.CLOSED), DAY, Listing(), [Check.OPEN]),
        (make_meeting("fri 19:00", kind=MeetingKind.ONLINE), DAY, Listing(), [Check.DOOR]),
        (replace(FRIDAY, lat=None), DAY, Listing(), [Check.POINT]),
        (replace(FRIDAY, day=None, minute=None), DAY, Listing(), [Check.SCHEDULE]),
        (FRIDAY, replace(DAY, online=True), Listing(), [Check.LINK]),
        (FRIDAY, replace(DAY, filters=Filters(frozenset({"W"}))), Listing(), [Check.TYPES]),
        (FRIDAY, replace(DAY, filters=Filters(fellowship="NA")), Listing(), [Check.FELLOWSHIP]),
        (
            make_meeting("sun 19:00", miles_north=60.1),
            replace(DAY, filters=Filters(hybrid=True)),
            Listing(same_as=7),
            [Check.COPY, Check.NEAR, Check.DAY, Check.HYBRID],
        ),
    ],
)
def test_each_reason_is_named(
    meeting: Meeting, query: Query, listing: Listing, checks: list[Check]
) -> None:
    assert refused(meeting, query, listing) == checks


@pytest.mark.parametrize(
    ("north", "radius", "fine", "looked", "too_far"),
    [
        (24.0, 50.0, True, 50.0, False),
        (24.0, 10.0, False, 10.0, False),  # three were found within ten miles
        (60.1, 50.0, False, 50.0, True),
        (60.1, 3.0, False, 50.0, True),  # it would not be found were there no others
    ],
)
def test_a_distance_is_told_with_how_far_was_looked(
    north: float, radius: float, fine: bool, looked: float, too_far: bool
) -> None:
    judged = verdicts(make_meeting("fri 19:00", miles_north=north), DAY, radius)
    (told,) = (one for one in judged if one.check is Check.NEAR)
    assert (told.fine, told.radius_miles, told.widest) == (fine, looked, too_far)
    assert told.miles == pytest.approx(north, abs=0.05)


def test_a_meeting_of_another_day_is_told_with_the_next_time() -> None:
    first_sundays = make_meeting("sun 19:00", rule="weeks=1")
    (told,) = (one for one in verdicts(first_sundays, DAY, 50.0) if one.check is Check.DAY)
    assert told.start
    assert told.start.date() == date(2026, 4, 5)
