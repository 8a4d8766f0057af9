"""Which places a name means. Only `bot.places.build` needs this.

A place's own name, as GeoNames or the mail has it, comes before the other names in GeoNames. Those
are of all languages and centuries: Brooklyn was once a name of Oshkosh.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.places.build.areas import (
    SAME_TOWN_MAX_MILES,
    mean_point,
    miles_apart,
    title_case,
    without_spaces,
)
from bot.places.build.sources import ASSOCIATED_STATES, MILITARY_STATES, Town, ZipCode
from bot.places.place_facts import FORMER_CITY_POPULATIONS, NOT_PLACE_NAMES, TOWN_NICKNAMES
from bot.places.zone_lookup import zone_at
from flows.domain.places import Place
from flows.text.normalize import fold_name

MAIL_COUNTRIES = ("US", "CA", *ASSOCIATED_STATES)
DUPLICATE_TOWN_MILES = 10  # two places of one name and state this close are one
MIN_ALIAS_POPULATION = 1_000  # the other names of hamlets are mostly history
MIN_ALIAS_CHARS = 4  # shorter ones are codes of airports: "sat" is San Antonio, "may" a word
OUTRANK_FACTOR = 10  # times the people of every town whose own name it is
ASSUMED_POPULATION = 1_000

_ALIAS = re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ .'’-]{1,39}")

NameIndex = dict[str, set[int]]
"""Folded names, each with the numbers of the places it means."""


def without_duplicates(towns: Iterable[Town]) -> list[Town]:
    """The towns, largest first, without the smaller of two that have one name and are close."""
    kept: dict[tuple[str, str, str], list[Town]] = defaultdict(list)
    largest_first = sorted(towns, key=lambda t: (-t.place.population, t.place.lat, t.place.lon))
    for town in largest_first:
        same = kept[fold_name(town.place.name), town.place.region, town.place.country]
        if all(miles_apart(town.place, other.place) > DUPLICATE_TOWN_MILES for other in same):
            same.append(town)
    alive = {id(town) for same in kept.values() for town in same}
    return [town for town in largest_first if id(town) in alive]


def mail_names(zips: Iterable[ZipCode], areas: Iterable[Place]) -> Iterator[tuple[str, Place, int]]:
    """Every name in the mail of the US and Canada, its area, and how well the area fits it."""
    at = {area.code: area for area in areas if area.country in MAIL_COUNTRIES}
    for z in zips:
        if z.code in at and z.state not in MILITARY_STATES:
            for name in dict.fromkeys((z.city, *z.other_cities)):
                yield name, at[z.code], 2 * (name == z.city) + (z.kind == "STANDARD")
    for area in at.values():
        if area.country == "CA":
            yield area.name, area, 0


def own_names(
    towns: Sequence[Town], mail: Iterable[tuple[str, Place, int]]
) -> tuple[list[Place], NameIndex]:
    """The towns with the places only the mail knows, and the own names of all of them."""
    places = [town.place for town in towns]
    own: NameIndex = defaultdict(set)
    other: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, town in enumerate(towns):
        own[fold_name(town.place.name)].add(number)
        if town.place.country in MAIL_COUNTRIES:
            for name in {without_spaces(town.place.name), *map(fold_name, town.aliases)}:
                other[name, town.place.region].append(number)
    uses: dict[tuple[str, str], list[tuple[str, Place, int]]] = defaultdict(list)
    for name, area, rank in mail:
        uses[fold_name(name), area.region].append((name, area, rank))
    for (key, region), found in uses.items():
        place = _mail_town(found)
        same = [places[n] for n in own[key] if places[n].region == region]
        if any(miles_apart(town, place) < SAME_TOWN_MAX_MILES for town in same):
            continue
        also = [*other[key, region], *other[key.replace(" ", ""), region]]
        near = min(
            (n for n in also if miles_apart(places[n], place) < DUPLICATE_TOWN_MILES),
            default=len(places),
        )
        if near == len(places):
            places.append(place)
            own[fold_name(place.name)].add(near)
        own[key].add(near)
    return places, own


def _mail_town(uses: Sequence[tuple[str, Place, int]]) -> Place:
    """One place for a name, in the middle of its best postal areas."""
    best = max(rank for _, _, rank in uses)
    areas = [area for _, area, rank in uses if rank == best]
    name, first = title_case(uses[0][0]), areas[0]
    lat, lon = mean_point([(area.lat, area.lon) for area in areas]) or (first.lat, first.lon)
    people = FORMER_CITY_POPULATIONS.get((name, first.region), 0)
    zone = zone_at(lat, lon) or first.zone
    return replace(first, name=name, lat=lat, lon=lon, zone=zone, population=people, code="")


def all_names(towns: Sequence[Town], places: Sequence[Place], own: NameIndex) -> NameIndex:
    """The own names with aliases and nicknames, so that the largest place is the one meant."""
    known = {name: set(numbers) for name, numbers in own.items() if numbers}
    for name, numbers in _aliases(towns).items():
        real = [places[n].population or ASSUMED_POPULATION for n in known.get(name, ())]
        most = max(places[n].population for n in numbers)
        least = max(OUTRANK_FACTOR * max(real, default=0), most // OUTRANK_FACTOR)
        large = {n for n in numbers if places[n].population >= least}
        if large:
            known[name] = known.get(name, set()) | large
    number_of = {(p.name, p.region): n for n, p in reversed([*enumerate(places)])}
    for town, names in TOWN_NICKNAMES.items():
        meant = number_of[town]
        for name in names.split(", "):
            known[name] = {meant} | own.get(name, set())
            if max(known[name], key=lambda n: places[n].population) != meant:
                raise ValueError(f"{name!r} is the own name of a larger town than {town[0]}")
    return known


def _aliases(towns: Iterable[Town]) -> NameIndex:
    """Other names of the towns, without those that mean something else."""
    plain = set(NOT_PLACE_NAMES.split())
    aliases: NameIndex = defaultdict(set)
    for number, town in enumerate(towns):
        if town.place.population < MIN_ALIAS_POPULATION:
            continue
        for alias in town.aliases:
            key = fold_name(alias)
            # No capital first: another script spelled out; all capitals: a code.
            typed = _ALIAS.fullmatch(alias) and not alias.isupper()
            if typed and len(key) >= MIN_ALIAS_CHARS and not plain.issuperset(key.split()):
                aliases[key].add(number)
    return aliases
