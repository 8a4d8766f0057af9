"""Which meetings answer a request: the definition, in one place, whatever holds the list.

A list (a database's table, a Python list in a test) only gives `Candidate`s by cell of the map
(flows.domain.map_cells) and minute of the week (flows.domain.week_minutes). The radius, the window,
the order and the clock are decided here, so every list gives the same answers.
"""

import math
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from flows.domain.map_cells import Area, area_around, distance_miles
from flows.domain.meeting_types import matching_codes
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.places import Place
from flows.domain.week_minutes import (
    MAX_DST_SHIFT_MINUTES,
    WEEK_MINUTES,
    WallClock,
    epoch_minutes,
    week_minute_at,
)

MILES_PER_KM = 0.621371
MEETINGS_PER_PAGE = 3

# The United States and its neighbours in custom, where roads are signed in miles.
MILE_COUNTRIES = frozenset({"US", "GB", "IM", "JE", "GG", "LR", "MM", ""})
RADII_MILES = (3.0, 10.0, 25.0, 50.0)
RADII_KM = (5.0, 15.0, 40.0, 80.0)

# A list is read in spans of time, called looks. Cities hold thousands of meetings a day and only
# the first few are wanted, so the first look is short. The length of each further look is what it
# should take to see about TARGET_CANDIDATES, by what the look before it saw. It grows no more than
# MAX_LOOK_GROWTH times, since a day follows a night without any meeting. Most answers take two
# looks. Where a circle held too few meetings, the next one may hold a city: the first look at that
# is half a day at most. Of one type even a city holds few, and a look costs more than its finds:
# so the second look may reach to the end of the day, and so may the first at a wider circle.
FIRST_LOOK_MINUTES, FIRST_WIDER_LOOK_MINUTES = 180, 720
FIRST_TYPE_LOOK_MINUTES, FIRST_WIDER_TYPE_LOOK_MINUTES = 360, 1600
FIRST_ONLINE_LOOK_MINUTES = 90  # online meetings come from everywhere, as dense as in a great city
TARGET_CANDIDATES = 60
MAX_LOOK_GROWTH = 4


class Window(NamedTuple):
    """A span of time, its start included and its end not. Aware datetimes."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Filters:
    """What a meeting must be.

    It has every type in `types`: codes of the Meeting Guide, whatever its own fellowship calls them
    (flows.domain.meeting_types). It is of `fellowship`, unless that is "", and hybrid if `hybrid`.
    """

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
    """A request for meetings: with doors near `place`, or by link from anywhere if `online`.

    `nearest` orders the hits within the radius by distance, then start, then name.
    """

    window: Window
    place: Place | None = None
    online: bool = False
    filters: Filters = Filters()
    nearest: bool = False


class Candidate(NamedTuple):
    """As much of a meeting as it takes to choose it. `local_week_minute` is by its own zone."""

    id: int
    local_week_minute: int
    zone: str
    lat: float
    lon: float
    approximate: bool
    name: str


class Meetings(Protocol):
    """A list of meetings, each with a day and an hour."""

    def near(self, area: Area, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """Meetings with a door and coordinates in the area, whose `week_minute` is at or after
        `start` and before `end`."""
        ...

    def online(self, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """Meetings that can be joined by link or phone, in the same span."""
        ...

    def get(self, ids: Sequence[int]) -> dict[int, Meeting]:
        """These meetings in full, by id, without those that have left the list."""
        ...


class Hit(NamedTuple):
    """One occurrence of a meeting. `start` is in its zone; `miles` is None to show no distance."""

    id: int
    name: str
    start: datetime
    miles: float | None


class SearchPage(NamedTuple):
    """Some hits in order, and whether the window holds more of them."""

    hits: tuple[Hit, ...]
    more: bool


def default_window(now: datetime) -> Window:
    """The window of a request without a time: from 15 minutes ago to 24 hours ahead."""
    return Window(now - timedelta(minutes=15), now + timedelta(hours=24))


def search_meetings(
    meetings: Meetings, query: Query, skip: int = 0, take: int = MEETINGS_PER_PAGE
) -> SearchPage:
    """The first `take` hits after `skip`: by start, then distance, then name.

    Near a place the radius is the smallest of the ladder that holds `MEETINGS_PER_PAGE` hits in the
    window, else the largest. A window is at most four weeks long.
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
            if query.filters.types:  # to find the few costs most, so each cell is read once
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


# A candidate that is a hit: its start (minutes since the epoch), how far it is (miles), its name.
_Row = tuple[int, float, str, Candidate]


def _hit(start: int, miles: float, name: str, candidate: Candidate, near: bool) -> Hit:
    shown = miles if near and not candidate.approximate else None
    return Hit(candidate.id, name, _local_time(start, candidate.zone), shown)


class TimeScan:
    """Reads a list forward in time until the first `wanted` hits of a window are certain.

    A candidate beyond the radius is kept, and counts once `widen` has made the radius large enough.
    A candidate that is read twice is one hit.
    """

    def __init__(self, window: Window, wanted: float, centre: Place | None) -> None:
        self.hits: set[_Row] = set()
        self._first, self._last = epoch_minutes(window.start), epoch_minutes(window.end)
        self._clock = WallClock(window.start, window.end)
        self._wanted = wanted
        self._centre = centre
        self._radius_miles = math.inf
        self._outside: list[tuple[Candidate, int]] = []  # with the look's start

    def widen(self, radius_miles: float) -> None:
        """Count what lies within so many miles, among what was read already too."""
        self._radius_miles = radius_miles
        outside, self._outside = self._outside, []
        for candidate, at in outside:
            self._take(candidate, at)

    def scan(self, look: Callable[[int, int], Iterable[Candidate]], look_minutes: int) -> int:
        """Take what `look` shows, the first time for `look_minutes`. Returns the minutes of what
        would be the next look."""
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
        """The minute from which on no candidate can be among the wanted hits: one that recurs there
        may start up to `MAX_DST_SHIFT_MINUTES` sooner."""
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
        start = self._clock.occurrence(candidate.zone, candidate.local_week_minute, at)
        if self._first <= start < self._last:
            self.hits.add((start, miles, candidate.name, candidate))


def _read_span(
    look: Callable[[int, int], Iterable[Candidate]], start: int, end: int
) -> Iterable[Candidate]:
    """What recurs within these minutes since the epoch. A span is split where a week ends."""
    while start < end:
        low = week_minute_at(start)
        high = min(low + end - start, WEEK_MINUTES)
        yield from look(low, high)
        start += high - low


def _local_time(minutes: int, zone: str) -> datetime:
    return datetime.fromtimestamp(minutes * 60, ZoneInfo(zone))


def _radii(country: str) -> tuple[float, ...]:
    """The ladder of radii, in miles."""
    if country in MILE_COUNTRIES:
        return RADII_MILES
    return tuple(km * MILES_PER_KM for km in RADII_KM)
