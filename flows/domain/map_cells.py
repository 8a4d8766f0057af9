"""The map: miles between two points, and the cells of a grid by which a list files its meetings.

A cell is a quarter of a degree each way. An index on cells finds what lies around a place, whatever
database holds the list.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

EARTH_RADIUS_MILES = 3958.8
CELL_DEGREES = 0.25

_COLUMNS = int(360 / CELL_DEGREES)

# What rounding may lose, in degrees: a millimetre.
_ROUNDING_DEGREES = 1e-8


class Area(NamedTuple):
    """A part of the map: whole cells, or as much of them as lies within edges in degrees."""

    cells: Sequence[int]
    south: float = -90.0
    north: float = 90.0
    west: float = -180.0
    east: float = 180.0


def distance_miles(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle miles between two points in degrees (haversine formula)."""
    a, b = math.radians(lat), math.radians(other_lat)
    half = math.sin((b - a) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(other_lon - lon) / 2) ** 2
    return 2 * EARTH_RADIUS_MILES * math.asin(min(1.0, math.sqrt(half)))


def cell_of(lat: float, lon: float) -> int:
    """The cell that holds a point in degrees."""
    return _row(lat) * _COLUMNS + _column(lon)


def cell_middle(cell: int) -> tuple[float, float]:
    """The middle of a cell, in degrees.

    >>> cell_of(*cell_middle(cell_of(41.2586, -95.9378))) == cell_of(41.2586, -95.9378)
    True
    """
    row, column = divmod(cell, _COLUMNS)
    return (row + 0.5) * CELL_DEGREES - 90, (column + 0.5) * CELL_DEGREES - 180


def area_around(lat: float, lon: float, radius_miles: float) -> Area:
    """The least area that holds a circle of `radius_miles`."""
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


def _row(lat: float) -> int:
    return math.floor((lat + 90) / CELL_DEGREES)


def _column(lon: float) -> int:
    return math.floor((lon + 180) / CELL_DEGREES) % _COLUMNS
