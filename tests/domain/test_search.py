"""The search against its definition (docs: DESIGN, "Meetings"), worked out the slow and plain
way."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.domain.map_cells import Area, area_around, cell_of, distance_miles
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.occurrence import parse_rule
from flows.domain.search import (
    MILES_PER_KM,
    Candidate,
    Filters,
    Hit,
    Query,
    SearchPage,
    Window,
    default_window,
    search_meetings,
)
from flows.domain.week_minutes import MAX_DST_SHIFT_MINUTES, WEEK_MINUTES, week_minute
from tests.domain.test_occurrence import meets_by_calendar
from tests.support.factories import OMAHA, make_meeting
from tests.support.meetings_in_memory import MeetingsInMemory
from tests.support.random_meetings import searches


def occurrences(meeting: Meeting, query: Query) -> list[datetime]:
    """Every start that counts, found by looking at each date's wall clock."""
    if meeting.minute is None or meeting.day is None:
        return []
    starts = []
    window = query.window
    rule = parse_rule(meeting.rule)
    if meeting.day in query.without_days and rule.lasts < WEEK_MINUTES:
        return []
    day = window.start.date() - timedelta(days=9)
    while day <= window.end.date() + timedelta(days=2):
        if day.isoweekday() % 7 == meeting.day and meets_by_calendar(rule, day):
            wall = time(*divmod(meeting.minute, 60), tzinfo=ZoneInfo(meeting.zone))
            starts.append(datetime.combine(day, wall).astimezone(UTC))
        day += timedelta(days=1)
    windows = query.windows or (window,)
    if not meeting.is_long:
        return [start for start in starts if any(one.start <= start < one.end for one in windows)]
    half, length = timedelta(minutes=30), timedelta(minutes=rule.lasts)
    on = set()
    for one in windows:
        opens = -((EPOCH - one.start) // ONE_MINUTE) * ONE_MINUTE + EPOCH
        on.update([s for s in starts if s < one.end and s + length > opens + half][:1])
    return sorted(on)


EPOCH, ONE_MINUTE = datetime(1970, 1, 1, tzinfo=UTC), timedelta(minutes=1)


def by_definition(listed: list[Meeting], query: Query) -> list[tuple[datetime, float, str]]:
    """Start, distance and name of all that answers the query, in order."""
    rows = []
    for meeting in listed:
        if not all(has(meeting, kind) for kind in query.filters.types):
            continue
        if any(has(meeting, kind) for kind in query.filters.without_types):
            continue
        if query.name_words and not any(w in meeting.name.lower() for w in query.name_words):
            continue
        if meeting.fellowship in query.filters.without_fellowships:
            continue
        if query.filters.hybrid and meeting.kind is not MeetingKind.HYBRID:
            continue
        if query.filters.fellowship not in ("", meeting.fellowship):
            continue
        miles = 0.0
        if query.online:
            if not (meeting.kind.has_link and meeting.join_url):
                continue
        else:
            assert query.place
            if not meeting.kind.has_door or meeting.lat is None or meeting.lon is None:
                continue
            miles = distance_miles(query.place.lat, query.place.lon, meeting.lat, meeting.lon)
        rows += [(start, miles, meeting.name) for start in occurrences(meeting, query)]
    rows.sort()
    if query.online or query.place is None:
        return in_order(rows, query)
    ladder = [3.0, 10.0, 25.0, 50.0]
    if query.place.country not in ("US", "GB"):
        ladder = [km * MILES_PER_KM for km in (5, 15, 40, 80)]
    if query.latest:
        ladder = ladder[1:]
    if query.beyond_miles:
        ladder.append(2 * ladder[-1])
    for radius in [query.max_miles] if query.max_miles else ladder:
        within = [row for row in rows if row[1] <= radius]
        within = [row for row in within if not query.beyond_miles or row[1] > query.beyond_miles]
        if len(within) >= 3:
            break
    return in_order(within, query)


def in_order(
    rows: list[tuple[datetime, float, str]], query: Query
) -> list[tuple[datetime, float, str]]:
    if query.nearest:
        return sorted(rows, key=lambda row: row[1])
    return sorted(rows, key=lambda row: row[0], reverse=True) if query.latest else rows


# What answers the wish for a kind, by fellowship, where that is not the same code.
ANSWERS = {
    ("X", "NA"): {"X", "WC"},
    ("Y", "NA"): {"Y", "YP"},
    ("Y", "AL-ANON"): {"YA"},
}


def has(meeting: Meeting, kind: str) -> bool:
    """Whether a meeting is of a kind, by the codes of its own fellowship."""
    return bool(ANSWERS.get((kind, meeting.fellowship), {kind}) & set(meeting.types))


def seen(found: SearchPage) -> list[tuple[datetime, str]]:
    return [(hit.start.astimezone(UTC), hit.name) for hit in found.hits]


@given(searches(), st.integers(0, 7))
@settings(max_examples=250, deadline=None)
def test_the_search_gives_what_its_definition_says(
    search: tuple[list[Meeting], Query], skip: int
) -> None:
    listed, query = search
    expected = by_definition(listed, query)
    found = search_meetings(MeetingsInMemory(listed), query, skip=skip)
    assert seen(found) == [(start, name) for start, _, name in expected[skip : skip + 3]]
    assert found.more == (len(expected) > skip + 3)


@given(searches(least=1, most=4), st.integers(-90, 90))
@settings(max_examples=150, deadline=None)
def test_a_few_meetings_around_the_hour_of_asking_are_all_found(
    search: tuple[list[Meeting], Query], shift: int
) -> None:
    """One that has just begun comes again at the week's end, which one look must not hide."""
    listed, query = search
    timed = [m for m in listed if m.day is not None and m.minute is not None]
    if timed:
        assert timed[0].minute is not None
        wall = time(*divmod(timed[0].minute, 60), tzinfo=ZoneInfo(timed[0].zone))
        days = (query.window.start + timedelta(days=n) for n in range(7))
        day = next(day for day in days if day.isoweekday() % 7 == timed[0].day)
        start = datetime.combine(day, wall).astimezone(UTC) + timedelta(minutes=shift)
        query = query.during(Window(start, start + timedelta(hours=168.25)))
    expected = by_definition(listed, query)
    found = search_meetings(MeetingsInMemory(listed), query, take=9)
    assert seen(found) == [(start, name) for start, _, name in expected[:9]]


@given(searches(least=60, most=120))
@settings(max_examples=20, deadline=None)
def test_pages_follow_one_another_without_gap_or_repeat(
    search: tuple[list[Meeting], Query],
) -> None:
    listed, query = search
    source = MeetingsInMemory(listed)
    paged: list[Hit] = []
    while (found := search_meetings(source, query, skip=len(paged))).hits:
        paged += found.hits
    assert [(hit.start.astimezone(UTC), hit.name) for hit in paged] == [
        (start, name) for start, _, name in by_definition(listed, query)
    ]


@given(
    st.floats(-90, 90),
    st.floats(-180, 180),
    st.floats(-90, 90),
    st.floats(-180, 180),
    st.sampled_from([3, 10, 25, 50]),
)
@settings(max_examples=2000)
def test_the_area_around_a_place_holds_everything_within_the_radius(
    lat: float, lon: float, other_lat: float, other_lon: float, radius: float
) -> None:
    # Pull the other point near, so that it is within the radius often enough.
    near_lat = max(min(lat + (other_lat - lat) / 180, 90), -90)
    near_lon = (lon + (other_lon - lon) / 180 + 180) % 360 - 180
    if distance_miles(lat, lon, near_lat, near_lon) <= radius:
        area = area_around(lat, lon, radius)
        assert cell_of(near_lat, near_lon) in area.cells
        assert area.south <= near_lat <= area.north
        assert area.west <= near_lon <= area.east


EVENING = datetime(2026, 3, 6, 18, 40, tzinfo=ZoneInfo("America/Chicago"))  # a Friday


def meeting(name: str, miles_north: float, when: str = "fri 19:00", **fields: Any) -> Meeting:
    """A meeting so many miles north of Omaha's centre."""
    return make_meeting(when, miles_north=miles_north, source_id=name, name=name, **fields)


def names(listed: list[Meeting], query: Query) -> list[str]:
    return [hit.name for hit in search_meetings(MeetingsInMemory(listed), query, take=9).hits]


NOW = Query(default_window(EVENING), OMAHA)


def test_the_radius_is_the_smallest_that_holds_three() -> None:
    near = [meeting("a", 1), meeting("b", 2), meeting("c", 2.9), meeting("far", 4)]
    assert names(near, NOW) == ["a", "b", "c"]
    assert names([*near[:2], near[3]], NOW) == ["a", "b", "far"]


def test_fewer_than_three_within_fifty_miles_are_all_there_is() -> None:
    assert names([meeting("near", 1), meeting("far", 49), meeting("out", 51)], NOW) == [
        "near",
        "far",
    ]


def test_the_sooner_comes_first_then_the_nearer_then_the_name() -> None:
    listed = [
        meeting("late", 0.1, "fri 20:00"),
        meeting("b", 1),
        meeting("a", 1),
        meeting("nearer", 0.5),
    ]
    assert names(listed, NOW) == ["nearer", "a", "b", "late"]


def test_filters_apply_before_the_radius_is_chosen() -> None:
    listed = [meeting(str(n), 1) for n in range(3)] + [meeting("women", 30, types=("W",))]
    assert names(listed, Query(NOW.window, OMAHA, filters=Filters(frozenset({"W"})))) == ["women"]


def test_by_phone_is_what_has_a_number_to_dial() -> None:
    online = {"kind": MeetingKind.ONLINE, "join_url": "https://example.org/j/1"}
    listed = [meeting("link", 1, **online), meeting("dial", 1, dial_in="+14025550142", **online)]
    by_phone = Query(NOW.window, online=True, filters=Filters(by_phone=True))
    assert names(listed, by_phone) == ["dial"]


def test_of_meetings_that_are_named_only_these_count_however_far() -> None:
    listed = [meeting("near", 1), meeting("named", 70), meeting("never", 80, "mon 19:00")]
    assert names(listed, replace(NOW, ids=frozenset({2, 3}))) == ["named"]


def test_a_meeting_counts_until_fifteen_minutes_after_its_start() -> None:
    started = [meeting("just", 1, "fri 18:25"), meeting("gone", 1, "fri 18:24")]
    assert names(started, NOW) == ["just"]


def test_an_approximate_point_counts_but_has_no_distance() -> None:
    found = search_meetings(
        MeetingsInMemory([meeting("a", 1), meeting("b", 1, approximate=True)]), NOW
    )
    assert [hit.miles and round(hit.miles, 2) for hit in found.hits] == [1.0, None]


class Looked(MeetingsInMemory):
    """Remembers each look near a place: its cells and its minutes of the week."""

    def near(self, area: Area, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        self.looks = [*getattr(self, "looks", []), (area, start, end)]
        return super().near(area, start, end, filters)


def test_for_a_type_each_cell_is_read_once_however_wide_the_circle() -> None:
    women = Filters(frozenset({"W"}))
    listed = Looked([meeting("near", 1, types=("W",)), meeting("far", 49, types=("W",))])
    search_meetings(listed, replace(NOW, filters=women))
    rings = dict.fromkeys(tuple(area.cells) for area, _, _ in listed.looks)
    read = [cell for ring in rings for cell in ring]
    assert len(rings) == 4
    assert sorted(read) == sorted(area_around(OMAHA.lat, OMAHA.lon, 50).cells)


def test_a_list_is_read_until_what_is_shown_is_certain_and_no_further() -> None:
    """Four, to know whether there are more; what recurs up to `SHIFT` later might start sooner."""
    listed = Looked([meeting(str(n), 1, f"fri 21:{n:02}") for n in range(9)])
    fourth = week_minute(5, 21 * 60 + 3, OMAHA.zone)
    search_meetings(listed, NOW)
    assert max(end for _, _, end in listed.looks) == fourth + MAX_DST_SHIFT_MINUTES + 1


@pytest.mark.parametrize("kind", [MeetingKind.ONLINE, MeetingKind.CLOSED])
def test_a_meeting_without_a_door_is_never_a_place_to_go(kind: MeetingKind) -> None:
    assert names([meeting("a", 1, kind=kind, lat=OMAHA.lat, lon=OMAHA.lon)], NOW) == []


def test_times_are_the_meetings_own_wall_clock() -> None:
    [hit] = search_meetings(
        MeetingsInMemory([meeting("mountain", 5, zone="America/Denver")]), NOW
    ).hits
    assert hit.start.isoformat() == "2026-03-06T19:00:00-07:00"


def test_a_meeting_in_the_hour_that_spring_skips_begins_when_clocks_have_moved() -> None:
    night = datetime(2026, 3, 7, 20, tzinfo=ZoneInfo("America/Chicago"))
    listed = [meeting("owl", 1, "sun 2:30")]
    [hit] = search_meetings(MeetingsInMemory(listed), Query(default_window(night), OMAHA)).hits
    assert hit.start.isoformat() == "2026-03-08T03:30:00-05:00"


def test_a_meeting_in_the_hour_that_autumn_repeats_begins_the_first_time() -> None:
    night = datetime(2026, 10, 31, 20, tzinfo=ZoneInfo("America/Chicago"))
    listed = [meeting("owl", 1, "sun 1:30")]
    [hit] = search_meetings(MeetingsInMemory(listed), Query(default_window(night), OMAHA)).hits
    assert hit.start.isoformat() == "2026-11-01T01:30:00-05:00"
