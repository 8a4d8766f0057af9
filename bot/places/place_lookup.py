"""The offline gazetteer: what a postal code or the name of a town means."""

import gzip
import sqlite3
import threading
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.places.landmarks import landmarks_named
from flows.domain.places import Place

GAZETTEER_FILE = Path(__file__).with_name("gazetteer.db.gz")

# Towns with fewer people are never offered as similar, and no more names than these.
MIN_SIMILAR_POPULATION = 1_000
MAX_SIMILAR_NAMES = 8

# In a name of so many letters two may be wrong; in one of more than the second, swapped.
LONG_NAME_CHARS = 8
MIN_SWAPPED_CHARS = 4

# Degrees are stored as integers: ten-thousandths (11 m) are precise enough for a centre.
_SELECT_POSTAL = """
    SELECT p.name, p.region, p.country, p.lat / 1e4, p.lon / 1e4, z.name, 0, p.code
    FROM postal p JOIN zone z ON z.id = p.zone WHERE p.code = ? ORDER BY p.country"""
_SELECT_NAMED = """
    SELECT p.name, p.region, p.country, p.lat / 1e4, p.lon / 1e4, z.name, p.population
    FROM known k JOIN place p ON p.id = k.place JOIN zone z ON z.id = p.zone
    WHERE k.name = ? ORDER BY p.population DESC, p.id"""
_SELECT_BEGINNING = f"""
    SELECT k.name FROM known k JOIN place p ON p.id = k.place
    WHERE k.name >= ? AND k.name < ? AND length(k.name) >= 4
        AND p.population >= {MIN_SIMILAR_POPULATION}
    GROUP BY k.name ORDER BY max(p.population) DESC"""  # noqa: S608
_SELECT_CENTRES = "SELECT code, region, lat / 1e4, lon / 1e4 FROM postal WHERE country = ?"
_SELECT_TOWNS = """
    SELECT p.name, p.region, p.country, p.lat / 1e4, p.lon / 1e4, z.name, p.population
    FROM place p JOIN zone z ON z.id = p.zone
    WHERE p.lat BETWEEN ? AND ? AND p.lon BETWEEN ? AND ? AND p.population > 0
        AND NOT (p.name GLOB '* County' OR p.name GLOB '* Parish' OR p.name GLOB '* Borough')
    ORDER BY p.population DESC LIMIT ?"""
_SELECT_MAIN_TOWN = """
    SELECT name FROM postal WHERE code >= ? AND code < ? AND country = 'US'
    GROUP BY name ORDER BY count(*) DESC, name LIMIT 1"""
_SELECT_AREA_CODE = "SELECT country, region FROM area WHERE code = ?"


class Gazetteer:
    """`flows.domain.places.Places` over the file that `bot.places.build` makes.

    The file is unpacked into memory at the first look-up and only read after that. Threads share
    it. A process forked after that keeps it, since there is no file handle or lock file to inherit.
    Fork before other threads make look-ups, as a server that preloads does.
    """

    def __init__(self, path: Path = GAZETTEER_FILE) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = None
        self._names: dict[str, list[str]] = {}

    def postal(self, code: str) -> Sequence[Place]:
        """Every country's area with this code: upper case, no blanks ("68102", "T5J", "2000")."""
        return [Place(*row) for row in self._rows(_SELECT_POSTAL, code)]

    def named(self, name: str) -> Sequence[Place]:
        """Every place of this name as `flows.text.normalize.fold_name` gives it, largest first."""
        return [Place(*row) for row in self._rows(_SELECT_NAMED, name)]

    def landmarks(self, name: str) -> Sequence[Place]:
        """Every landmark of this name: an airport, a region, a part of a town."""
        return landmarks_named(name)

    def similar(self, name: str) -> Sequence[str]:
        """Names of towns that are spelled almost like this folded one, likeliest first.

        They begin with the same letter, as nearly all misspellings do. In a short name only two
        letters that changed places count as one mistake.
        """
        if not name[:1].isalpha():
            return []
        sure = 1 if len(name) < LONG_NAME_CHARS else 2
        found = process.extract(
            name,
            self._names_beginning(name[0]),
            scorer=OSA.distance,
            score_cutoff=2 if len(name) > MIN_SWAPPED_CHARS else 1,
            limit=None,
        )
        near = [
            other
            for other, mistakes, _ in found
            if other != name and (mistakes <= sure or sorted(other) == sorted(name))
        ]
        return near[:MAX_SIMILAR_NAMES]

    def _names_beginning(self, letter: str) -> list[str]:
        """The names that begin with a letter, largest town first, read once."""
        if letter not in self._names:
            self._names[letter] = [
                row[0] for row in self._rows(_SELECT_BEGINNING, letter, letter + "\U0010ffff")
            ]
        return self._names[letter]

    def region_of_area_code(self, code: str) -> tuple[str, str] | None:
        """Country and region of a three-digit area code of the +1 plan, US and Canada only.

        The region is "" where one code serves several (867); None where the code is not known.
        """
        rows = self._rows(_SELECT_AREA_CODE, code)
        return (rows[0][0], rows[0][1]) if rows else None

    def postal_centres(self, country: str) -> Sequence[tuple[str, str, float, float]]:
        """Every postal code of a country: code, region, latitude and longitude."""
        return self._rows(_SELECT_CENTRES, country)

    def main_town(self, digits: str) -> str:
        """The town with the most ZIP codes that begin with these digits; "" if there is none."""
        rows = self._rows(_SELECT_MAIN_TOWN, digits, digits + ":")
        return str(rows[0][0]) if rows else ""

    def towns_within(
        self, south: float, north: float, west: float, east: float, limit: int
    ) -> Sequence[Place]:
        """The largest towns between these degrees, no more than `limit`."""
        edges = (round(degrees * 1e4) for degrees in (south, north, west, east))
        return [Place(*row) for row in self._rows(_SELECT_TOWNS, *edges, limit)]

    @property
    def about(self) -> dict[str, str]:
        """`data` (its date, ISO 8601), `credit`, and each source package with version and date."""
        return dict(self._rows("SELECT name, value FROM about ORDER BY rowid"))

    def _rows(self, query: str, *values: str | int) -> list[Any]:
        try:
            return (self._db or self._open()).execute(query, values).fetchall()
        except UnicodeEncodeError:  # no name has half of a surrogate pair
            return []

    def _open(self) -> sqlite3.Connection:
        with self._lock:
            if self._db is None:
                if sqlite3.threadsafety != 3:
                    raise RuntimeError("SQLite was built without serialized threading")
                db = sqlite3.connect(":memory:", check_same_thread=False)
                db.deserialize(gzip.decompress(self._path.read_bytes()))
                self._db = db
            return self._db


@cache
def gazetteer() -> Gazetteer:
    """The shipped gazetteer, one for the whole process."""
    return Gazetteer()
