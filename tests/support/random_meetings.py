"""Random meetings around the world, for properties of the search."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.occurrence import EVERY_WEEK, OccurrenceRule
from flows.domain.places import Place
from flows.domain.search import Filters, Query, Window
from flows.domain.week_minutes import WEEK_MINUTES

# Days on and around which clocks change somewhere, and plain ones.
DAYS = [
    date(2026, 3, 7),
    date(2026, 3, 8),
    date(2026, 3, 29),
    date(2026, 4, 5),
    date(2026, 7, 1),
    date(2026, 10, 4),
    date(2026, 10, 31),
    date(2026, 11, 1),
    date(2027, 2, 7),
]

# Neighbourhoods: points a few dozen miles apart, where there can be with different clocks. Among
# them zones without summer time, half hours, the southern summer, Morocco's own month of winter
# time, both sides of the date line, and a pole.
NEIGHBOURHOODS = [
    [("America/Chicago", 41.12, -101.20), ("America/Denver", 41.10, -101.80)],
    [("America/Chicago", 41.55, -87.30), ("America/Indiana/Indianapolis", 41.60, -86.90)],
    [("America/Phoenix", 36.80, -111.60), ("America/Denver", 36.90, -111.45)],
    [("America/St_Johns", 47.56, -52.71)],
    [("Asia/Kolkata", 28.61, 77.21)],
    [("Australia/Lord_Howe", -31.55, 159.08), ("Australia/Sydney", -31.60, 158.90)],
    [("Africa/Casablanca", 33.57, -7.59), ("Europe/London", 33.60, -7.50)],
    [("Pacific/Auckland", -16.80, 179.95), ("Pacific/Honolulu", -16.80, -179.95)],
    [("UTC", 89.90, 10.0), ("Europe/London", 89.90, -170.0)],
]
T = TypeVar("T")

MEETING_NAMES = ["Hope", "Serenity", "Rock & Recovery", "Early Risers"]
MEETING_TYPES = ["O", "C", "W", "M", "WC", "X", "Y", "YP"]


# Weekly mostly, as lists are; then each part of a rule, alone or with others.
_NUMBERED_WEEKS = st.frozensets(st.sampled_from([1, 2, 3, 4, 5, -1]), max_size=3)
_DATED = st.sampled_from(
    [
        ("12-24", "12-24"),
        ("03-08", "03-08"),
        ("12-20", "01-03"),
        ("2026-11-01", "2026-11-01"),
        ("2026-03-01", "2026-03-20"),
        ("thanksgiving:US", "thanksgiving:US"),
    ]
)
random_rules = st.one_of(
    st.just(EVERY_WEEK),
    st.builds(
        OccurrenceRule, weeks=_NUMBERED_WEEKS, without=st.lists(_DATED, max_size=2).map(tuple)
    ),
    st.builds(
        OccurrenceRule,
        without_weeks=_NUMBERED_WEEKS,
        months=st.frozensets(st.integers(1, 12), max_size=8),
    ),
    st.builds(
        OccurrenceRule,
        interval=st.integers(2, 3),
        first=st.dates(date(2025, 12, 1), date(2026, 11, 30)),
        since=st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    ),
    st.builds(OccurrenceRule, check=st.just("every other fri")),
)


@st.composite
def random_meetings(draw: st.DrawFn, around: list[tuple[str, float, float]]) -> Meeting:
    """A meeting near one of these points, of any kind, at any hour."""
    zone, lat, lon = draw(st.sampled_from(around))
    by_appointment = draw(st.integers(0, 19)) == 0
    pointless = draw(st.integers(0, 9)) == 0
    shift = st.floats(-0.9, 0.9, allow_nan=False).map(lambda degrees: round(degrees, 4))
    return Meeting(
        source_id="",
        name=draw(st.sampled_from(MEETING_NAMES)),
        day=None if by_appointment else draw(st.integers(0, 6)),
        minute=None if by_appointment else draw(st.sampled_from([0, 30, 90, 150, 420, 1140, 1439])),
        zone=zone,
        kind=draw(st.sampled_from(MeetingKind)),
        fellowship=draw(st.sampled_from(["AA", "NA", "AL-ANON", ""])),
        types=tuple(draw(st.lists(st.sampled_from(MEETING_TYPES), unique=True, max_size=3))),
        lat=None if pointless else max(min(lat + draw(shift), 90.0), -90.0),
        lon=None if pointless else (lon + draw(shift) + 180) % 360 - 180,
        approximate=draw(st.booleans()),
        join_url=draw(st.sampled_from(["", "https://example.org/j/1"])),
        **_random_occurrence(draw),
    )


def _random_occurrence(draw: st.DrawFn) -> dict[str, Any]:
    """The rule of a meeting, and how long it lasts where that is long."""
    if draw(st.integers(0, 9)) == 0:
        minutes = draw(st.sampled_from([300, 1440, WEEK_MINUTES]))
        return {"minutes": minutes, "rule": f"lasts={minutes}"}
    return {"rule": draw(random_rules).text() if draw(st.booleans()) else ""}


@st.composite
def searches(draw: st.DrawFn, least: int = 0, most: int = 40) -> tuple[list[Meeting], Query]:
    """Meetings of one neighbourhood and a question asked in it."""
    around = draw(st.sampled_from(NEIGHBOURHOODS))
    listed = draw(st.lists(random_meetings(around), min_size=least, max_size=most))
    zone, lat, lon = draw(st.sampled_from(around))
    day = draw(st.sampled_from(DAYS))
    start = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone))
    start += timedelta(minutes=draw(st.integers(0, 1440)), seconds=draw(st.sampled_from([0, 30])))
    length = timedelta(hours=draw(st.sampled_from([2, 11, 24, 24.25, 72, 168, 168.25])))
    country = draw(st.sampled_from(["US", "GB", "CA", "NZ"]))
    query = Query(
        Window(start, start + length),
        Place("Here", "", country, lat, lon, zone),
        online=draw(st.integers(0, 4)) == 0,
        filters=Filters(
            frozenset(draw(st.lists(st.sampled_from(MEETING_TYPES), max_size=2))),
            draw(st.sampled_from(["", "AA", "NA"])),
            hybrid=draw(st.integers(0, 9)) == 0,
            without_types=frozenset(draw(rarely(st.sampled_from(MEETING_TYPES)))),
            without_fellowships=frozenset(draw(rarely(st.sampled_from(["AA", "NA"])))),
        ),
        nearest=draw(st.integers(0, 4)) == 0,
        latest=draw(st.integers(0, 4)) == 0,
        max_miles=draw(st.sampled_from([None] * 4 + [0.5, 20.0, 120.0])),
        beyond_miles=draw(st.sampled_from([0.0] * 4 + [2.0, 12.0, 49.9])),
        without_days=frozenset(draw(rarely(st.integers(0, 6)))),
        name_words=frozenset(draw(rarely(st.sampled_from(["hope", "rock", "early"])))),
    )
    if draw(st.integers(0, 4)) == 0:
        query = in_two_windows(query, draw(st.integers(1, 90)))
    return listed, query


def rarely(values: st.SearchStrategy[T]) -> st.SearchStrategy[list[T]]:
    """Mostly nothing, now and then a value or two."""
    return st.integers(0, 3).flatmap(lambda n: st.lists(values, max_size=0 if n else 2))


def in_two_windows(query: Query, hours: int) -> Query:
    """The same in its window and in one as long, so many hours after it."""
    first = query.window
    gap = timedelta(hours=hours)
    second = Window(first.end + gap, first.end + gap + (first.end - first.start))
    return replace(query, window=Window(first.start, second.end), windows=(first, second))
