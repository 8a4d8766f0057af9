"""A part of the world on paper: what is in sight, and where it lies in the drawing."""

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from desk.map.build_outline import OUTLINE_FILE, UNIT_DEGREES

# In the units of the drawing, which a page makes as wide as there is room.
MAP_WIDTH, MAP_HEIGHT = 640, 400

# How tall a view is, in degrees.
MIN_TALL, MAX_TALL = 0.1, 150.0


class Weighted(NamedTuple):
    """A point, and how much lies there."""

    lat: float
    lon: float
    weight: int


@dataclass(frozen=True, slots=True)
class View:
    """What is in sight: degrees around a centre, so many `tall`. One degree of latitude is as long
    as one of longitude is at the centre, as on the ground."""

    lat: float
    lon: float
    tall: float

    @property
    def _per_degree(self) -> float:
        return MAP_HEIGHT / self.tall

    @property
    def _narrow(self) -> float:
        return max(0.05, math.cos(math.radians(self.lat)))

    @property
    def wide(self) -> float:
        """How wide it is, in degrees."""
        return MAP_WIDTH / self._per_degree / self._narrow

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """South, north, west and east."""
        half = self.wide / 2
        return (
            self.lat - self.tall / 2,
            self.lat + self.tall / 2,
            self.lon - half,
            self.lon + half,
        )

    def seen(self, points: Iterable[Weighted]) -> list[Weighted]:
        """The points that are in sight."""
        south, north, west, east = self.edges
        return [one for one in points if south <= one.lat <= north and west <= one.lon <= east]

    def at(self, lat: float, lon: float) -> tuple[float, float]:
        """Where a point lies in the drawing."""
        x = MAP_WIDTH / 2 + (lon - self.lon) * self._narrow * self._per_degree
        y = MAP_HEIGHT / 2 - (lat - self.lat) * self._per_degree
        return round(x, 1), round(y, 1)

    def around(self, lat: float, lon: float, tall: float) -> "View":
        """Another part, as far as there is such a one."""
        tall = min(MAX_TALL, max(MIN_TALL, tall))
        return View(round(max(-85.0, min(85.0, lat)), 3), round(lon, 3), round(tall, 3))


def view_of(points: Sequence[Weighted]) -> View:
    """A view in which nearly all of it lies: a single far point does not make it wide."""
    south, north = _middle([(one.lat, one.weight) for one in points])
    west, east = _middle([(one.lon, one.weight) for one in points])
    lat, lon = (south + north) / 2, (west + east) / 2
    narrow = math.cos(math.radians(lat))
    tall = max(north - south, (east - west) * narrow * MAP_HEIGHT / MAP_WIDTH)
    return View(lat, lon, 1.0).around(lat, lon, max(0.5, tall * 1.15))


# A line goes on from point to point that are so far apart in the drawing.
_LEAST_STEP = 3

# The share that may lie outside at each end.
_OUTSIDE = 0.01


def _middle(weighted: Iterable[tuple[float, int]]) -> tuple[float, float]:
    ordered = sorted(weighted)
    total, seen = sum(weight for _, weight in ordered), 0
    low, high = ordered[0][0], ordered[-1][0]
    for value, weight in ordered:
        if seen <= total * _OUTSIDE:
            low = value
        if seen < total * (1 - _OUTSIDE):
            high = value
        seen += weight
    return low, high


class _Line(NamedTuple):
    """A line of the outline in degrees, and what is in its way."""

    west: float
    east: float
    south: float
    north: float
    points: tuple[tuple[float, float], ...]


@cache
def _outline() -> tuple[_Line, ...]:
    return tuple(_line(steps) for steps in json.loads(OUTLINE_FILE.read_text()))


def _line(steps: Sequence[int]) -> _Line:
    x = y = 0
    points = []
    for dx, dy in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x * UNIT_DEGREES, y * UNIT_DEGREES))
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return _Line(min(xs), max(xs), min(ys), max(ys), tuple(points))


def outline_path(view: View) -> str:
    """The coasts and borders in sight, as the path of an SVG."""
    return "".join(_paths(view))


def _paths(view: View) -> Iterator[str]:
    south, north, west, east = view.edges
    for line in _outline():
        if line.east < west or line.west > east or line.north < south or line.south > north:
            continue
        last: tuple[int, int] | None = None
        for lon, lat in line.points:
            x, y = (round(value) for value in view.at(lat, lon))
            if last is None:
                yield f"M{x} {y}"
            elif abs(x - last[0]) + abs(y - last[1]) < _LEAST_STEP:
                continue
            else:
                yield f"L{x} {y}"
            last = x, y
