"""Reads a list of meetings forward in time, until the first hits of a span are certain.

A list is read in spans of time, called looks. Cities hold thousands of meetings a day and only the
first few are wanted, so the first look is short. The length of each further look is what it should
take to see about TARGET_CANDIDATES, by what the look before it saw. It grows no more than
MAX_LOOK_GROWTH times, since a day follows a night without any meeting. Most answers take two looks.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flows.domain.map_cells import distance_miles
from flows.domain.occurrence import next_start, parse_rule
from flows.domain.places import Place
from flows.domain.week_minutes import (
    MAX_DST_SHIFT_MINUTES,
    WEEK_MINUTES,
    WallClock,
    epoch_minutes,
    week_minute_at,
)
from flows.text.normalize import fold

TARGET_CANDIDATES = 60
MAX_LOOK_GROWTH = 4

_DAY_MINUTES = 24 * 60

# Of a meeting that is on for hours, so much must be left.
MIN_MINUTES_LEFT = 30


class Window(NamedTuple):
    """A span of time, its start included and its end not. Aware datetimes."""

    start: datetime
    end: datetime


class Candidate(NamedTuple):
    """As much of a meeting as it takes to choose it. `local_week_minute` is by its own zone; `rule`
    as flows.domain.occurrence has it."""

    id: int
    local_week_minute: int
    zone: str
    lat: float
    lon: float
    approximate: bool
    name: str
    fellowship: str = ""
    rule: str = ""


# A candidate that is a hit: its start (minutes since the epoch), how far it is (miles), its name.
Row = tuple[int, float, str, Candidate]


class TimeScan:
    """Reads a list forward in time until the first `wanted` hits of a window are certain.

    A candidate beyond the radius is kept, and counts once `widen` has made the radius large enough.
    A candidate that is read twice is one hit.
    """

    def __init__(
        self,
        spans: Sequence[Window],
        wanted: float,
        centre: Place | None = None,
        beyond_miles: float = 0.0,
        without_days: frozenset[int] = frozenset(),
        name_words: frozenset[str] = frozenset(),
    ) -> None:
        """`spans` are in order. Only what is further than `beyond_miles` from the `centre` counts,
        what is not on one of `without_days`, of which 0 is Sunday, and what has one of the
        `name_words`, if there are any."""
        self.hits: set[Row] = set()
        self._spans = [(epoch_minutes(one.start), epoch_minutes(one.end)) for one in spans]
        self._clock = WallClock(spans[0].start, spans[-1].end)
        self._wanted = wanted
        self._centre = centre
        self._radius_miles = math.inf
        self._beyond_miles = beyond_miles
        self._without_days = without_days
        self._name_words = name_words
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
        for first, last in self._spans:
            at = first
            while at < (end := self._end(last)):
                to = min(at + look_minutes, end, at + WEEK_MINUTES)  # nothing recurs twice in it
                seen = 0
                for candidate in _read_span(look, at, to):
                    seen += 1
                    self._take(candidate, at)
                usual = (to - at) * TARGET_CANDIDATES // max(seen, 1)
                look_minutes = max(1, min(look_minutes * MAX_LOOK_GROWTH, usual))
                at = to
        return look_minutes

    def _end(self, last: int) -> int:
        """The minute from which on no candidate can be among the wanted hits of a span that ends at
        `last`: one that recurs there may start up to `MAX_DST_SHIFT_MINUTES` sooner."""
        end = last
        if len(self.hits) >= self._wanted:
            starts = sorted(start for start, *_ in self.hits)
            end = min(end, starts[int(self._wanted) - 1] + 1)
        return end + MAX_DST_SHIFT_MINUTES

    def _take(self, candidate: Candidate, at: int) -> None:
        """Keep a candidate read in a look that began at `at`."""
        if self._without_days and self._is_unwanted_day(candidate):
            return
        if self._name_words and not self._is_named(candidate.name):
            return
        miles = 0.0
        if self._centre:
            miles = distance_miles(self._centre.lat, self._centre.lon, candidate.lat, candidate.lon)
            if miles > self._radius_miles:
                self._outside.append((candidate, at))
                return
            if miles <= self._beyond_miles > 0:
                return
        if candidate.rule:
            for start in self._starts_by_rule(candidate, at):
                self.hits.add((start, miles, candidate.name, candidate))
            return
        start = self._clock.occurrence(candidate.zone, candidate.local_week_minute, at)
        if any(first <= start < last for first, last in self._spans):
            self.hits.add((start, miles, candidate.name, candidate))

    def _is_unwanted_day(self, candidate: Candidate) -> bool:
        day = candidate.local_week_minute // _DAY_MINUTES
        return day in self._without_days and not parse_rule(candidate.rule).always

    def _starts_by_rule(self, candidate: Candidate, at: int) -> Iterator[int]:
        """When a candidate with a rule begins, as far as that counts: of one that lasts for hours,
        in each span the first that is on or begins in it."""
        rule = parse_rule(candidate.rule)
        if not rule.lasts:
            start = self._clock.occurrence(candidate.zone, candidate.local_week_minute, at)
            counts = any(first <= start < last for first, last in self._spans)
            if counts and rule.meets(local_time(start, candidate.zone).date()):
                yield start
            return
        day, minute = divmod(candidate.local_week_minute, _DAY_MINUTES)
        for first, last in self._spans:
            over = first + MIN_MINUTES_LEFT - rule.lasts
            moment = datetime.fromtimestamp(over * 60, UTC)
            start = epoch_minutes(next_start(day, minute, candidate.zone, candidate.rule, moment))
            if over < start < last:
                yield start

    def _is_named(self, name: str) -> bool:
        folded = f" {fold(name)}"
        return any(f" {word}" in folded for word in self._name_words)


def local_time(minutes: int, zone: str) -> datetime:
    """Minutes since the epoch by the wall clock of a zone."""
    return datetime.fromtimestamp(minutes * 60, ZoneInfo(zone))


def _read_span(
    look: Callable[[int, int], Iterable[Candidate]], start: int, end: int
) -> Iterable[Candidate]:
    """What recurs within these minutes since the epoch. A span is split where a week ends."""
    while start < end:
        low = week_minute_at(start)
        high = min(low + end - start, WEEK_MINUTES)
        yield from look(low, high)
        start += high - low
