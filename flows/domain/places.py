"""Places: what a decision needs to know of one, and the look-ups that find it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Place:
    """A town or a postal area.

    `lat` and `lon` are its centre in degrees (WGS 84), `zone` its IANA time zone, `country` an
    ISO 3166 alpha-2 code, `region` the usual postal code of the state or province ("NE", "AB") or
    "", `code` the postal code ("68102", "T5J", "SW1A") or "" for a town. `population` is 0 where
    unknown.
    """

    name: str
    region: str
    country: str
    lat: float
    lon: float
    zone: str
    population: int = 0
    code: str = ""


@dataclass(frozen=True, slots=True)
class Home:
    """Where a phone number is from by its digits: a hint for ranking, never a position.

    `language_countries` are as likely: the countries of the language that the person writes. `zone`
    is the time zone of such numbers, "" if there are several.
    """

    country: str = ""
    region: str = ""
    language_countries: frozenset[str] = frozenset()
    zone: str = ""


UNKNOWN_HOME = Home()


class Places(Protocol):
    """Read-only look-ups, each answering in microseconds and without any outside service."""

    def postal(self, code: str) -> Sequence[Place]:
        """Every country's area with this code: upper case, no blanks ("68102", "T5J", "SW1A",
        "2000")."""
        ...

    def named(self, name: str) -> Sequence[Place]:
        """Every place of this name as `flows.text.normalize.fold_name` gives it, nicknames too;
        largest first."""
        ...

    def landmarks(self, name: str) -> Sequence[Place]:
        """Airports, colleges, regions and parts of towns of this folded name, the best known
        first."""
        ...

    def similar(self, name: str) -> Sequence[str]:
        """Names of towns of some size that are spelled almost like this folded one, likeliest
        first."""
        ...
