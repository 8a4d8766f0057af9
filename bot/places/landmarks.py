"""Airports, colleges, bases, islands, regions and parts of towns that people name in place of a
town.

The table `landmarks.csv` was written for this project: names, a label, and a point (100 m). Its
columns, between semicolons:

- names: between bars; one that begins with "=" is meant only with one of the cities behind it
- cities: what may stand behind a name ("boston"), between bars; any name may have one behind it
- label, region, country; lat and lon in degrees (WGS 84); how many people may mean it, 0 for few
"""

import csv
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from bot.places.zone_lookup import zone_at
from flows.domain.places import Place
from flows.text.normalize import fold_name

LANDMARKS_FILE = Path(__file__).with_name("landmarks.csv")

_NEEDS_CITY = "="


def landmarks_named(name: str) -> Sequence[Place]:
    """The landmarks of a folded name, the one that most people mean first."""
    rows = _rows().get(name, ())
    return sorted(map(_place, rows), key=lambda place: -place.population) if rows else ()


@cache
def _rows() -> dict[str, Sequence[tuple[str, ...]]]:
    """The rows of the table without their names, by each folded name."""
    found: dict[str, list[tuple[str, ...]]] = {}
    with LANDMARKS_FILE.open(encoding="utf-8", newline="") as file:
        for names, cities, *rest in list(csv.reader(file, delimiter=";"))[1:]:
            for name in dict.fromkeys(_names(names, cities)):
                found.setdefault(name, []).append(tuple(rest))
    return {name: tuple(rows) for name, rows in found.items()}


def _names(names: str, cities: str) -> Iterator[str]:
    for name in names.split("|"):
        bare = name.removeprefix(_NEEDS_CITY)
        if bare == name:
            yield fold_name(bare)
        yield from (fold_name(f"{bare} {city}") for city in cities.split("|") if city)


@cache
def _place(row: tuple[str, ...]) -> Place:
    label, region, country, lat, lon, people = row
    zone = zone_at(float(lat), float(lon))
    if zone is None:
        raise ValueError(f"{label} lies in no time zone")
    return Place(label, region, country, float(lat), float(lon), zone, int(people))
