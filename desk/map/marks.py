"""What is drawn on a map: circles for what lies close together, and the names of towns."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desk.map.view import MAP_HEIGHT, MAP_WIDTH, View, Weighted
from flows.domain.places import Place

# How close together things are one circle: the view is so many circles tall.
CIRCLES_TALL = 16

_MIN_RADIUS, _MAX_RADIUS = 4.0, 15.0

# So many towns are named. A name is so high, and a letter of it so wide at most.
_MAX_LABELS, _LABEL_HEIGHT, _LETTER_WIDTH, _BESIDE = 14, 16, 7.5, 8


@dataclass(frozen=True, slots=True)
class Circle:
    """So many things around a point, its middle and radius in the drawing, and the town that is
    nearest, "" for none."""

    lat: float
    lon: float
    count: int
    x: float
    y: float
    radius: float
    town: str


@dataclass(frozen=True, slots=True)
class TownLabel:
    """The name of a town, and where it lies."""

    text: str
    x: float
    y: float


def circles_of(
    view: View, points: Iterable[Weighted], towns: Sequence[Place], named: int
) -> list[Circle]:
    """What is in sight, the most first, so many with the town that is nearest."""
    side = view.tall / CIRCLES_TALL
    wide = side * view.wide / view.tall * MAP_HEIGHT / MAP_WIDTH
    groups: dict[tuple[int, int], list[Weighted]] = defaultdict(list)
    for one in view.seen(points):
        groups[math.floor(one.lat / side), math.floor(one.lon / wide)].append(one)
    middles = sorted(map(_middle, groups.values()), key=lambda one: (-one.weight, *one))
    most = middles[0].weight if middles else 1
    return [
        _circle(view, one, most, towns if number < named else ())
        for number, one in enumerate(middles)
    ]


def _middle(group: Sequence[Weighted]) -> Weighted:
    count = sum(one.weight for one in group)
    lat = sum(one.lat * one.weight for one in group) / count
    lon = sum(one.lon * one.weight for one in group) / count
    return Weighted(lat, lon, count)


def _circle(view: View, middle: Weighted, most: int, towns: Sequence[Place]) -> Circle:
    lat, lon, count = middle
    radius = max(_MIN_RADIUS, _MAX_RADIUS * math.sqrt(count / most))
    town = min(towns, key=lambda one: _apart(lat, lon, one), default=None)
    name = town_name(town) if town and _apart(lat, lon, town) < view.tall / 4 else ""
    return Circle(lat, lon, count, *view.at(lat, lon), round(radius, 1), name)


def _apart(lat: float, lon: float, town: Place) -> float:
    """About how far a town is, in degrees of latitude."""
    return math.hypot(lat - town.lat, (lon - town.lon) * math.cos(math.radians(lat)))


def town_name(town: Place) -> str:
    """A town with its state, or else its country."""
    return f"{town.name}, {town.region or town.country}"


def labels_of(view: View, towns: Iterable[Place]) -> list[TownLabel]:
    """The names of the largest towns, as many as there is room for: none covers another."""
    labels: list[TownLabel] = []
    for town in towns:
        x, y = view.at(town.lat, town.lon)
        label = TownLabel(town.name, x, y)
        if not (0 < x < MAP_WIDTH - _width(label) and _LABEL_HEIGHT < y < MAP_HEIGHT - 2):
            continue
        if not any(_overlap(one, label) for one in labels):
            labels.append(label)
        if len(labels) == _MAX_LABELS:
            break
    return labels


def _width(label: TownLabel) -> float:
    return len(label.text) * _LETTER_WIDTH + _BESIDE


def _overlap(one: TownLabel, other: TownLabel) -> bool:
    left, right = sorted((one, other), key=lambda label: label.x)
    return right.x - left.x < _width(left) and abs(one.y - other.y) < _LABEL_HEIGHT
