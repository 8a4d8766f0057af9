"""Which meetings answer a request: the definition, in one place, whatever holds the list.

A list (a database's table, a Python list in a test) only gives `Candidate`s by square of the map
and minute of the week. The radius, the window, the order and the clock are decided here, so every
list gives the same answers.

**Minutes of the week.** Meetings recur by the wall clock of their zone, but a range of time needs
one number that an index can order. `week_minute` is the meeting's minute of the week in UTC *as if
its zone never had summer time*. A real occurrence then begins at that minute or up to `SHIFT`
minutes before it, so a range of real time is a range of `week_minute`s, a little longer at its end.
"""

import math
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from flows.domain.meeting_types import matching_codes
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.places import Place

EARTH_RADIUS_MILES = 3958.8
MILES_PER_KM = 0.621371
WEEK_MINUTES = 7 * 24 * 60
MAX_DST_SHIFT_MINUTES = 60
MEETINGS_PER_PAGE = 3
CELL_DEGREES = 0.25

# The United States and its neighbours in custom, where roads are signed in miles.
MILE_COUNTRIES = frozenset({"US", "GB", "IM", "JE", "GG", "LR", "MM", ""})
RADII_MILES = (3.0, 10.0, 25.0, 50.0)
RADII_KM = (5.0, 15.0, 40.0, 80.0)

# A list is looked at in spans of time. Cities hold thousands of meetings a day and only the first
# few are wanted, so the first look is short (in minutes). Each further one is as long as it takes,
# by what the one before it saw, to see about a crowd; but no more than so many times as long, since
# after a night without any meeting comes a day. Most answers take two looks. Where a circle held
# too few, a city may lie in the next one: the first look at that is half a day at most. Of one type
# even a city holds few, and what costs is to look at all: so the second look may take in what is
# left of a day, and so may the first at a wider circle.
FIRST_LOOK_MINUTES, FIRST_WIDER_LOOK_MINUTES = 180, 720
FIRST_TYPE_LOOK_MINUTES, FIRST_WIDER_TYPE_LOOK_MINUTES = 360, 1600
FIRST_ONLINE_LOOK_MINUTES = 90  # everybody's online meetings are one great city
TARGET_CANDIDATES = 60
MAX_LOOK_GROWTH = 4

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_WEEK_MINUTE = 4 * 24 * 60  # the epoch's day, counted from Sunday


class Window(NamedTuple):
    """A span of time, its start included and its end not. Aware datetimes."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Filters:
    """What a meeting must be: of every kind in `types`, by the Meeting Guide's codes, whatever its
    own fellowship calls them (flows.domain.meeting_types); of this `fellowship` unless it is "";
    and `hybrid`, if that is asked for."""

    types: frozenset[str] = frozenset()
    fellowship: str = ""
    hybrid: bool = False

    def admit(self, fellowship: str, types: Collection[str], kind: MeetingKind) -> bool:
        """Whether a meeting of this fellowship, with these codes, is wanted."""
        if self.fellowship not in ("", fellowship) or (
            self.hybrid and kind is not MeetingKind.HYBRID
        ):
            return False
        return self.admits_types(fellowship, types)

    def admits_types(self, fellowship: str, types: Collection[str]) -> bool:
        """Whether a meeting of this fellowship, with these codes, is of every type wanted."""
        return all(
            not matching_codes(fellowship, wanted).isdisjoint(types) for wanted in self.types
        )


@dataclass(frozen=True, slots=True)
class Query:
    """A request for meetings: with doors near `place`, or, where `online`, by link from anywhere.

    `nearest` wants the nearest first: those within the radius by distance, then start, then name.
    """

    window: Window
    place: Place | None = None
    online: bool = False
    filters: Filters = Filters()
    nearest: bool = False


class Candidate(NamedTuple):
    """As much of a meeting as choosing it takes. `wall` is its minute of the week in its own
    zone."""

    id: int
    local_week_minute: int
    zone: str
    lat: float
    lon: float
    approximate: bool
    name: str


class Area(NamedTuple):
    """A part of the map: whole cells, or as much of them as lies within edges in degrees."""

    cells: Sequence[int]
    south: float = -90.0
    north: float = 90.0
    west: float = -180.0
    east: float = 180.0


class Meetings(Protocol):
    """A list of meetings, each with a day, an hour and (for `near`) coordinates and a door."""

    def near(self, area: Area, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """Meetings with doors in the area whose `week_minute` is from `start` up to, not at,
        `end`."""
        ...

    def online(self, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """Meetings that can be joined by link or phone, likewise."""
        ...

    def get(self, ids: Sequence[int]) -> dict[int, Meeting]:
        """These meetings in full, by id; one that has left the list is missing."""
        ...


class Hit(NamedTuple):
    """One occurrence of a meeting. `start` is in the meeting's zone; `miles` None: show no
    distance."""

    id: int
    name: str
    start: datetime
    miles: float | None


class SearchPage(NamedTuple):
    """An answer: some hits in order, and whether the window holds more of them."""

    hits: tuple[Hit, ...]
    more: bool


def default_window(now: datetime) -> Window:
    """The window meant where no time was said: from 15 minutes ago to 24 hours ahead."""
    return Window(now - timedelta(minutes=15), now + timedelta(hours=24))


def search_meetings(
    meetings: Meetings, query: Query, skip: int = 0, take: int = MEETINGS_PER_PAGE
) -> SearchPage:
    """The first `take` hits after `skip`: by start, then distance, then name.

    Near a place the radius is the smallest of the ladder that holds `ENOUGH` hits in the window,
    else the largest. A window is at most four weeks long.
    """
    wanted = math.inf if query.nearest else max(MEETINGS_PER_PAGE, skip + take + 1)
    place = None if query.online else query.place
    search = TimeScan(query.window, wanted, place)
    if place is None:
        search.scan(partial(meetings.online, filters=query.filters), FIRST_ONLINE_LOOK_MINUTES)
    else:
        look_minutes, max_look_minutes = FIRST_LOOK_MINUTES, FIRST_WIDER_LOOK_MINUTES
        if query.filters.types:
            look_minutes, max_look_minutes = FIRST_TYPE_LOOK_MINUTES, FIRST_WIDER_TYPE_LOOK_MINUTES
        read: set[int] = set()
        for radius in _radii(place.country):
            area = area_around(place.lat, place.lon, radius)
            if query.filters.types:  # to find the few costs more than to take them: each cell once
                area = Area([cell for cell in area.cells if cell not in read])
                read.update(area.cells)
            search.widen(radius)
            look_minutes = search.scan(
                partial(meetings.near, area, filters=query.filters), look_minutes
            )
            look_minutes = min(look_minutes, max_look_minutes)
            if len(search.hits) >= MEETINGS_PER_PAGE:
                break
    hits = sorted(search.hits)
    if query.nearest:
        hits.sort(key=lambda row: row[1])
    shown = tuple(_hit(*row, place is not None) for row in hits[skip : skip + take])
    return SearchPage(shown, len(hits) > skip + take)


# A candidate that is a hit: when (minutes since the epoch), how far (miles), its name.
_Row = tuple[int, float, str, Candidate]


def _hit(start: int, miles: float, name: str, candidate: Candidate, near: bool) -> Hit:
    shown = miles if near and not candidate.approximate else None
    return Hit(candidate.id, name, _local_time(start, candidate.zone), shown)


class TimeScan:
    """Reads a list forward in time until the first `wanted` hits of a window are certain.

    Around a centre, what was read beyond one radius counts when it is `widen`ed to the next. What
    is read again is no second hit.
    """

    def __init__(self, window: Window, wanted: float, centre: Place | None) -> None:
        self.hits: set[_Row] = set()
        self._first, self._last = _epoch_minutes(window.start), _epoch_minutes(window.end)
        self._clock = WallClock(window)
        self._wanted = wanted
        self._centre = centre
        self._radius_miles = math.inf
        self._outside: list[tuple[Candidate, int]] = []  # read, but beyond the radius

    def widen(self, radius_miles: float) -> None:
        """From now on a hit is what lies within so many miles; what was read already, too."""
        self._radius_miles = radius_miles
        outside, self._outside = self._outside, []
        for candidate, at in outside:
            self._take(candidate, at)

    def scan(self, look: Callable[[int, int], Iterable[Candidate]], look_minutes: int) -> int:
        """Take what this shows. `width` is the first look's length in minutes; returned is the
        next one's."""
        at = self._first
        while at < (end := self._end()):
            to = min(at + look_minutes, end, at + WEEK_MINUTES)  # in a week nothing recurs twice
            seen = 0
            for candidate in _read_span(look, at, to):
                seen += 1
                self._take(candidate, at)
            look_minutes = max(
                1,
                min(look_minutes * MAX_LOOK_GROWTH, (to - at) * TARGET_CANDIDATES // max(seen, 1)),
            )
            at = to
        return look_minutes

    def _end(self) -> int:
        """From where on nothing matters: what recurs there may start up to `SHIFT` sooner."""
        end = self._last
        if len(self.hits) >= self._wanted:
            starts = sorted(start for start, *_ in self.hits)
            end = min(end, starts[int(self._wanted) - 1] + 1)
        return end + MAX_DST_SHIFT_MINUTES

    def _take(self, candidate: Candidate, at: int) -> None:
        """Keep a candidate read in a look that began at `at`."""
        miles = 0.0
        if self._centre:
            miles = distance_miles(self._centre.lat, self._centre.lon, candidate.lat, candidate.lon)
            if miles > self._radius_miles:
                self._outside.append((candidate, at))
                return
        start = self._clock.start(candidate, at)
        if self._first <= start < self._last:
            self.hits.add((start, miles, candidate.name, candidate))


def _read_span(
    look: Callable[[int, int], Iterable[Candidate]], start: int, end: int
) -> Iterable[Candidate]:
    """What recurs within these minutes since the epoch; a span is split where a week ends."""
    while start < end:
        low = week_minute_at(start)
        high = min(low + end - start, WEEK_MINUTES)
        yield from look(low, high)
        start += high - low


class WallClock:
    """Turns a candidate's wall clock into minutes since the epoch, for one window.

    Most zones keep one offset for the whole window, and then it is plain arithmetic; only around a
    change of the clocks is each meeting's own date looked at.
    """

    def __init__(self, window: Window) -> None:
        self._ends = (window.start - timedelta(days=1), window.end + timedelta(days=1))
        self._offsets: dict[str, int | None] = {}

    def start(self, candidate: Candidate, at: int) -> int:
        """The first start whose week minute is not before `at`."""
        zone = candidate.zone
        base = standard_offset(zone)
        local = at + base
        local += (candidate.local_week_minute - week_minute_at(local)) % WEEK_MINUTES
        offset = self._offset(zone)
        if offset is None:
            wall = _EPOCH + timedelta(minutes=local)
            return _epoch_minutes(wall.replace(tzinfo=ZoneInfo(zone)))
        return local - offset

    def _offset(self, zone: str) -> int | None:
        if zone not in self._offsets:
            first, last = (offset_at(zone, end) for end in self._ends)
            self._offsets[zone] = first if first == last else None
        return self._offsets[zone]


def week_minute(day: int, minute: int, zone: str) -> int:
    """The number under which a list files a meeting (see the module's text). `day` 0 is Sunday."""
    return (day * 1440 + minute - standard_offset(zone)) % WEEK_MINUTES


def week_minute_at(minutes: int) -> int:
    """The minute of the week, from Sunday 00:00, of minutes since the epoch."""
    return (minutes + _EPOCH_WEEK_MINUTE) % WEEK_MINUTES


@cache
def standard_offset(zone: str) -> int:
    """The least a zone's clocks are ahead of UTC in a year, in minutes.

    Sampled weekly, so that Morocco's month of winter time counts too.
    """
    start = datetime(2026, 1, 1, tzinfo=UTC)
    return min(offset_at(zone, start + timedelta(weeks=week)) for week in range(53))


def offset_at(zone: str, moment: datetime) -> int:
    """Minutes that a zone's clocks are ahead of UTC at a moment."""
    offset = moment.astimezone(ZoneInfo(zone)).utcoffset()
    assert offset is not None  # a ZoneInfo always has one
    return int(offset.total_seconds() // 60)


def _epoch_minutes(moment: datetime) -> int:
    """Whole minutes since the epoch, rounded up: meetings start on the minute."""
    return -int((_EPOCH - moment) // timedelta(minutes=1))


def _local_time(minutes: int, zone: str) -> datetime:
    return datetime.fromtimestamp(minutes * 60, ZoneInfo(zone))


def _radii(country: str) -> tuple[float, ...]:
    """The ladder of radii, in miles."""
    if country in MILE_COUNTRIES:
        return RADII_MILES
    return tuple(km * MILES_PER_KM for km in RADII_KM)


def distance_miles(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle miles between two points in degrees (haversine formula)."""
    a, b = math.radians(lat), math.radians(other_lat)
    half = math.sin((b - a) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(other_lon - lon) / 2) ** 2
    return 2 * EARTH_RADIUS_MILES * math.asin(min(1.0, math.sqrt(half)))


def cell_of(lat: float, lon: float) -> int:
    """The square of the map, a quarter of a degree each way, that holds a point in degrees."""
    return _row(lat) * _COLUMNS + _column(lon)


def area_around(lat: float, lon: float, radius_miles: float) -> Area:
    """The least area that holds a circle of `radius` miles."""
    reach = radius_miles / EARTH_RADIUS_MILES
    tall = math.degrees(reach) + _ROUNDING_DEGREES
    south, north = max(lat - tall, -90.0), min(lat + tall, 90.0)
    slope = math.sin(reach) / max(math.cos(math.radians(lat)), 1e-9)
    wide = 180.0 if slope >= 1 else math.degrees(math.asin(slope)) + _ROUNDING_DEGREES
    west, east = lon - wide, lon + wide
    if wide < 180:
        columns = range(
            math.floor((west + 180) / CELL_DEGREES), math.floor((east + 180) / CELL_DEGREES) + 1
        )
    else:  # it holds a pole
        columns = range(_COLUMNS)
    rows = range(_row(south), _row(north) + 1)
    cells = [row * _COLUMNS + column % _COLUMNS for row in rows for column in columns]
    if west < -180 or east > 180:  # it crosses the date line, or holds a pole
        west, east = -180.0, 180.0
    return Area(cells, south, north, west, east)


# What rounding may lose, in degrees: a millimetre.
_ROUNDING_DEGREES = 1e-8

_COLUMNS = int(360 / CELL_DEGREES)


def _row(lat: float) -> int:
    return math.floor((lat + 90) / CELL_DEGREES)


def _column(lon: float) -> int:
    return math.floor((lon + 180) / CELL_DEGREES) % _COLUMNS
