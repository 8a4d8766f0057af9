"""Postal areas, each with one name and one point. Only `bot.places.build` needs this."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from statistics import fmean

from bot.places.build.sources import MILITARY_STATES, Point, PostalRow, Town, ZipCode
from bot.places.zone_lookup import zone_at
from flows.domain.map_cells import distance_miles
from flows.domain.places import Place
from flows.text.normalize import fold_name

SAME_TOWN_MAX_MILES = 30  # a town this close to a postal area of its name is the one meant
WILDERNESS_MILES = 60  # the middle of a rural area this far from its town is wilderness

_SMALL_WORD = re.compile(r"(?<=[a-z] )(And|At|By|In|Of|On|Or|The)(?= )")
_MC = re.compile(r"\bMc ?([A-Za-z])")
_IN_BRACKETS = re.compile(r"(.*?) \((.*)\)")


def us_postal_areas(
    zips: Iterable[ZipCode], rows: Iterable[PostalRow], towns: Sequence[Town]
) -> list[Place]:
    """A place for every ZIP code with a point or a neighbour, its city as GeoNames spells it."""
    points = {row.code: row.point for row in rows if row.country == "US"}
    zips = [z._replace(point=z.point or points.get(z.code)) for z in zips]
    around: dict[tuple[str, str, str], list[Point]] = defaultdict(list)
    for z in zips:
        if z.point and z.country:
            around[z.code[:3], z.state, z.country].append(z.point)
    spelled: dict[tuple[str, str], str] = {}
    country_of: dict[str, str] = {}
    for town in towns:
        country_of.setdefault(town.place.zone, town.place.country)
        if town.place.country == "US":
            spelled.setdefault((fold_name(town.place.name), town.place.region), town.place.name)
            spelled.setdefault(
                (without_spaces(town.place.name), town.place.region), town.place.name
            )
    areas = []
    for z in zips:
        point = z.point or mean_point(around[z.code[:3], z.state, z.country])
        zone = (point and zone_at(*point)) or z.zone
        country = z.country or country_of.get(zone)
        if not (point and zone and country):
            continue
        if z.state in MILITARY_STATES:
            name = z.city.upper()
        else:
            keys = fold_name(z.city), without_spaces(z.city)
            name = next((spelled[k, z.state] for k in keys if (k, z.state) in spelled), "")
        areas.append(Place(name or title_case(z.city), z.state, country, *point, zone, code=z.code))
    return areas


def missing_zips(zips: Iterable[ZipCode], rows: Iterable[PostalRow]) -> list[ZipCode]:
    """The ZIP codes of GeoNames that `zipcodes` lacks, except military ones without a state."""
    known = {z.code for z in zips}
    return [
        ZipCode(row.code, "", row.name, row.region, "US", row.point, "")
        for row in rows
        if row.country == "US" and row.region.isalpha() and row.code not in known
    ]


def foreign_postal_areas(rows: Iterable[PostalRow], towns: Iterable[Town]) -> list[Place]:
    """One place for each postal code outside the US, in the middle of its rows."""
    by_code: dict[tuple[str, str], list[PostalRow]] = defaultdict(list)
    for row in rows:
        if row.country != "US" and not row.name.startswith("Reserved"):  # H0H is Santa's
            by_code[row.country, row.code].append(row)
    named: dict[tuple[str, str, str], list[Place]] = defaultdict(list)
    for town in towns:
        named[fold_name(town.place.name), town.place.region, town.place.country].append(town.place)

    def nearest(name: str, area: Place) -> Place | None:
        same = named[fold_name(name), area.region, area.country]
        return min(same, key=lambda town: miles_apart(town, area), default=None)

    def population(name: str, area: Place) -> int:
        town = nearest(name, area)
        return town.population if town and miles_apart(town, area) < SAME_TOWN_MAX_MILES else 0

    areas = []
    for (country, code), same in by_code.items():
        point = mean_point([row.point for row in same])
        zone = point and zone_at(*point)
        if not point or not zone:
            continue
        area = Place("", same[0].region, country, *point, zone, code=code)
        in_brackets = _IN_BRACKETS.fullmatch(same[0].name)
        rural = country == "CA" and code[1] == "0"
        base_town = nearest(in_brackets[2], area) if in_brackets and rural else None
        if base_town and miles_apart(base_town, area) > WILDERNESS_MILES:
            area = replace(area, lat=base_town.lat, lon=base_town.lon, zone=base_town.zone)
        names = Counter(_IN_BRACKETS.sub(r"\1", row.name) for row in same)
        best = max((population(name, area), count, name) for name, count in names.items())
        areas.append(replace(area, name=best[2]))
    return areas


def mean_point(points: Sequence[Point]) -> Point | None:
    """The mean of some points; they never lie on both sides of the date line."""
    return (fmean(p[0] for p in points), fmean(p[1] for p in points)) if points else None


def miles_apart(a: Place, b: Place) -> float:
    """Miles between two places."""
    return distance_miles(a.lat, a.lon, b.lat, b.lon)


def without_spaces(name: str) -> str:
    """A name without its blanks: the USPS writes Mc Lean and O Fallon."""
    return fold_name(name).replace(" ", "")


def title_case(name: str) -> str:
    """A name of the USPS, every word of it capitalised, as people write it.

    >>> title_case("Mc Kenna On The Lake")
    'McKenna on the Lake'
    """
    return _SMALL_WORD.sub(lambda m: m[0].lower(), _MC.sub(lambda m: "Mc" + m[1].upper(), name))
