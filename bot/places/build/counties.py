"""Counties of the United States, as places people name. Only `bot.places.build` needs this."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from bot.places.build.areas import miles_apart
from bot.places.build.sources import Town, ZipCode
from bot.places.zone_lookup import zone_at
from flows.domain.places import Place

# Virginia's cities are no part of a county, and are towns already.
COUNTY_SUFFIXES = ("County", "Parish", "Borough")
SQUARE_DEGREES = 0.5  # the ZIP codes that may be a town's nearest lie in its square or beside it


def counties(zips: Iterable[ZipCode], areas: Iterable[Place], towns: Sequence[Town]) -> list[Place]:
    """Each county with a town, with the people of its towns, at the centre of where they live.

    A town is in the county of the ZIP code nearest to it.
    """
    county_of = {z.code: z.county for z in zips if z.county.endswith(COUNTY_SUFFIXES)}
    squares: dict[tuple[int, int], list[Place]] = defaultdict(list)
    for area in areas:
        if area.country == "US" and area.code in county_of:
            squares[_square(area)].append(area)
    people: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for town in (town.place for town in towns if town.place.country == "US"):
        row, column = _square(town)
        around = [
            area
            for n in range(9)
            for area in squares.get((row + n // 3 - 1, column + n % 3 - 1), ())
            if area.region == town.region
        ]
        if around and town.population:
            nearest = min(around, key=lambda area: miles_apart(area, town))
            people[county_of[nearest.code], town.region].append(town)
    return [_county(name, state, known) for (name, state), known in sorted(people.items())]


def _county(name: str, state: str, towns: Sequence[Place]) -> Place:
    total = sum(town.population for town in towns)
    lat = sum(town.lat * town.population for town in towns) / total
    lon = sum(town.lon * town.population for town in towns) / total
    zone = zone_at(lat, lon) or towns[0].zone
    return Place(name, state, "US", lat, lon, zone, population=total)


def _square(place: Place) -> tuple[int, int]:
    return int(place.lat // SQUARE_DEGREES), int(place.lon // SQUARE_DEGREES)
