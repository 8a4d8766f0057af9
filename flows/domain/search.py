"""Which meetings answer a request: the definition, in one place, whatever holds the list.

A list (a database's table, a Python list in a test) only gives `Candidate`s by cell of the map
(flows.domain.map_cells) and minute of the week (flows.domain.week_minutes). The radius, the window,
the order and the clock are decided here, so every list gives the same answers.
"""

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple, Protocol

from flows.domain.map_cells import Area, area_around
from flows.domain.meeting_types import matching_codes
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.places import Place
from flows.domain.time_scan import Candidate as Candidate
from flows.domain.time_scan import TimeScan, local_time
from flows.domain.time_scan import Window as Window
from flows.domain.week_minutes import WEEK_MINUTES, week_minute

MILES_PER_KM = 0.621371
MEETINGS_PER_PAGE = 3

# The United States and its neighbours in custom, where roads are signed in miles.
MILE_COUNTRIES = frozenset({"US", "GB", "IM", "JE", "GG", "LR", "MM", ""})
RADII_MILES = (3.0, 10.0, 25.0, 50.0)
RADII_KM = (5.0, 15.0, 40.0, 80.0)
# A bound that somebody asks for is no larger: a search reads a bounded part of the map.
MAX_BOUND_MILES = 150.0

# How long the first look at a list is (flows.domain.time_scan). Where a circle held too few
# meetings, the next one may hold a city: the first look at that is half a day at most. Of one type
# even a city holds few, and a look costs more than its finds: so the second look may reach to the
# end of the day, and so may the first at a wider circle.
FIRST_LOOK_MINUTES, FIRST_WIDER_LOOK_MINUTES = 180, 720
FIRST_TYPE_LOOK_MINUTES, FIRST_WIDER_TYPE_LOOK_MINUTES = 360, 1600
FIRST_ONLINE_LOOK_MINUTES = 90  # online meetings come from everywhere, as dense as in a great city


@dataclass(frozen=True, slots=True)
class Filters:
    """What a meeting must be.

    It has every type in `types`, and none in `without_types`: codes of the Meeting Guide, whatever
    its own fellowship calls them (flows.domain.meeting_types). It is of `fellowship`, unless that
    is "", of none in `without_fellowships`, hybrid if `hybrid`, and has a number to dial if
    `by_phone`.
    """

    types: frozenset[str] = frozenset()
    fellowship: str = ""
    hybrid: bool = False
    without_types: frozenset[str] = frozenset()
    without_fellowships: frozenset[str] = frozenset()
    by_phone: bool = False

    def admit(
        self, fellowship: str, types: Collection[str], kind: MeetingKind, dial_in: str = ""
    ) -> bool:
        """Whether a meeting of this fellowship, with these codes, is wanted."""
        if self.fellowship not in ("", fellowship) or (
            self.hybrid and kind is not MeetingKind.HYBRID
        ):
            return False
        if self.by_phone and not dial_in:
            return False
        return fellowship not in self.without_fellowships and self.admits_types(fellowship, types)

    @property
    def needs_types(self) -> bool:
        """Whether it takes a meeting's types to tell."""
        return bool(self.types or self.without_types)

    def admits_types(self, fellowship: str, types: Collection[str]) -> bool:
        """Whether a meeting of this fellowship, with these codes, is of every type wanted and of
        none that is not."""
        if not (self.types or self.without_types):
            return True  # as nearly always
        has_all = all(
            not matching_codes(fellowship, wanted).isdisjoint(types) for wanted in self.types
        )
        return has_all and all(
            matching_codes(fellowship, unwanted).isdisjoint(types)
            for unwanted in self.without_types
        )


@dataclass(frozen=True, slots=True)
class Query:
    """A request for meetings: with doors near `place`, or by link from anywhere if `online`.

    `nearest` orders the hits within the radius by distance, then start, then name; `latest` by
    start, the last one first. `max_miles` is the radius that somebody asked for, and only what is
    further than `beyond_miles` counts. `windows` are the spans of several days, in order, which
    `window` reaches over; () for one. No meeting counts on the local days of `without_days`, of
    which 0 is Sunday; and where there are `name_words`, folded, only those that have one in their
    names. Where there are `ids`, only these meetings count, however far they are.
    """

    window: Window
    place: Place | None = None
    online: bool = False
    filters: Filters = Filters()
    nearest: bool = False
    latest: bool = False
    max_miles: float | None = None
    beyond_miles: float = 0.0
    windows: tuple[Window, ...] = ()
    without_days: frozenset[int] = frozenset()
    name_words: frozenset[str] = frozenset()
    ids: frozenset[int] = frozenset()

    @property
    def spans(self) -> tuple[Window, ...]:
        """The spans of time that count."""
        return self.windows or (self.window,)

    def since(self, start: datetime) -> "Query":
        """The same from a moment on."""
        spans = tuple(Window(max(one.start, start), one.end) for one in self.windows)
        left = tuple(one for one in spans if one.start < one.end)
        window = Window(max(self.window.start, start), self.window.end)
        return replace(self, window=window, windows=left)

    def during(self, window: Window) -> "Query":
        """The same at another time."""
        return replace(self, window=window, windows=())


class Meetings(Protocol):
    """A list of meetings, each with a day and an hour."""

    def near(self, area: Area, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """Meetings with a door and coordinates in the area, whose `week_minute` is at or after
        `start` and before `end`; and those longer than LONG_MINUTES, whenever they begin."""
        ...

    def online(self, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """Meetings that can be joined by link or phone, in the same span."""
        ...

    def names_in(self, area: Area) -> Iterable["MeetingName"]:
        """The names of all meetings with a door and coordinates in the area."""
        ...

    def get(self, ids: Sequence[int]) -> dict[int, Meeting]:
        """These meetings in full, by id, without those that have left the list."""
        ...


class MeetingName(NamedTuple):
    """What a listed meeting is called, its group and its building too, and where it is."""

    id: int
    name: str
    group: str
    venue: str
    lat: float
    lon: float


class Hit(NamedTuple):
    """One occurrence of a meeting. `start` is in its zone; `miles` is None to show no distance;
    `fellowship` is its code, "" where the list does not say; `rule` says when else it meets."""

    id: int
    name: str
    start: datetime
    miles: float | None
    fellowship: str = ""
    rule: str = ""


class SearchPage(NamedTuple):
    """Some hits in order, whether the window holds more of them, whether what was found there is of
    several fellowships, and how far around the place was looked."""

    hits: tuple[Hit, ...]
    more: bool
    mixed: bool = False
    radius_miles: float = math.inf


def default_window(now: datetime) -> Window:
    """The window of a request without a time: from 15 minutes ago to 24 hours ahead."""
    return Window(now - timedelta(minutes=15), now + timedelta(hours=24))


def search_meetings(
    meetings: Meetings, query: Query, skip: int = 0, take: int = MEETINGS_PER_PAGE
) -> SearchPage:
    """The first `take` hits after `skip`: by start, then distance, then name.

    Near a place the radius is the smallest of the ladder that holds `MEETINGS_PER_PAGE` hits in the
    window, else the largest; or the one that was asked for. A window is at most four weeks long.
    """
    unordered = query.nearest or query.latest
    wanted = math.inf if unordered else max(MEETINGS_PER_PAGE, skip + take + 1)
    centre = None if query.online else query.place
    radius = math.inf
    search = TimeScan(
        query.spans,
        wanted,
        centre,
        query.beyond_miles,
        query.without_days,
        query.name_words,
    )
    if query.ids:
        search.scan(partial(_among, meetings.get(sorted(query.ids)), query.filters), WEEK_MINUTES)
    elif centre is None:
        search.scan(partial(meetings.online, filters=query.filters), FIRST_ONLINE_LOOK_MINUTES)
    else:
        radius = _scan_circles(meetings, query, centre, search)
    hits = sorted(search.hits)
    if query.nearest:
        hits.sort(key=lambda row: row[1])
    elif query.latest:
        hits.sort(key=lambda row: -row[0])
    shown = tuple(_hit(*row, centre is not None) for row in hits[skip : skip + take])
    mixed = len({candidate.fellowship for *_, candidate in hits}) > 1
    return SearchPage(shown, len(hits) > skip + take, mixed, radius)


def _among(
    known: Mapping[int, Meeting], filters: Filters, start: int, end: int
) -> Iterator[Candidate]:
    """Those of some meetings that recur in a span of the week."""
    for one in known.values():
        if one.day is None or one.minute is None or one.lat is None or one.lon is None:
            continue
        in_span = start <= week_minute(one.day, one.minute, one.zone) < end or one.is_long
        if in_span and filters.admit(one.fellowship, one.types, one.kind, one.dial_in):
            local = one.day * 24 * 60 + one.minute
            point = one.lat, one.lon, one.approximate
            yield Candidate(one.id, local, one.zone, *point, one.name, rule=one.rule)


def _scan_circles(meetings: Meetings, query: Query, place: Place, search: TimeScan) -> float:
    """Read one circle after the other around a place, until one holds enough; the last radius."""
    look_minutes, max_look_minutes = FIRST_LOOK_MINUTES, FIRST_WIDER_LOOK_MINUTES
    few = bool(query.filters.types)
    if few:
        look_minutes, max_look_minutes = FIRST_TYPE_LOOK_MINUTES, FIRST_WIDER_TYPE_LOOK_MINUTES
    read: set[int] = set()
    radius = 0.0
    for radius in radii_around(place.country, query):
        area = area_around(place.lat, place.lon, radius)
        if few:  # to find them costs most, so each cell is read once
            area = Area([cell for cell in area.cells if cell not in read])
            read.update(area.cells)
        search.widen(radius)
        look_minutes = search.scan(
            partial(meetings.near, area, filters=query.filters), look_minutes
        )
        look_minutes = min(look_minutes, max_look_minutes)
        if len(search.hits) >= MEETINGS_PER_PAGE:
            break
    return radius


def _hit(start: int, miles: float, name: str, candidate: Candidate, near: bool) -> Hit:
    shown = miles if near and not candidate.approximate else None
    there = local_time(start, candidate.zone)
    return Hit(candidate.id, name, there, shown, candidate.fellowship, candidate.rule)


def radii_around(country: str, query: Query) -> tuple[float, ...]:
    """The ladder of radii, in miles."""
    if query.max_miles is not None:
        return (min(query.max_miles, MAX_BOUND_MILES),)
    ladder: tuple[float, ...] = RADII_MILES
    if country not in MILE_COUNTRIES:
        ladder = tuple(km * MILES_PER_KM for km in RADII_KM)
    if query.latest:  # near the very centre few meet late
        ladder = ladder[1:]
    if query.beyond_miles:  # who asks for what is further may be taken further
        ladder = tuple(r for r in (*ladder, 2 * ladder[-1]) if r > query.beyond_miles)
    return ladder
