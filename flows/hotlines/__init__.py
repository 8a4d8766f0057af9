"""The services a person in need can reach, and the look-up by need, place and language.

They are data (the TOML files beside this one), each with where it was read and when. Pure: the
files are read once, at import; an operator's own are read by bot.conversation.hotline_file.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from importlib.resources import files
from typing import Any

from flows.hotlines.opening import ALWAYS_OPEN, OpeningHours, are_valid_hours, parse_opening_hours


class HotlineError(Exception):
    """An entry that cannot be used, in words for the operator."""


# What a service may be for.
NEEDS = frozenset(
    {
        "emergency",
        "ambulance",
        "police",
        "crisis",
        "suicide",
        "violence",
        "minor",
        "treatment",
        "veterans",
        "lgbt",
        "trans",
        "assault",
        "native",
        "teen_dating",
        "poison",
        "disaster",
        "local",
        "alone",
        "deaf",
        "family",
        "international",
    }
)


@dataclass(frozen=True, slots=True)
class Hotline:
    """One service. `text_to` with `keyword` is how to text it, "" where it cannot be.

    `languages` are those its people speak, `text_languages` those they answer texts in, where not
    all of them; `interpreters` says that a caller may ask for somebody who speaks another.
    `hours` are "24/7", hours of the week ("Mon-Fri 08:00-18:00 Eastern"), which are said in every
    answer, or other words, which are only for whoever rings the number.
    `trust` is how sure the source is: A the service's own page, B pages that agree, C seen once.
    `checked_on` is when the source was read, not when somebody rang the number.
    """

    id: str
    name: str
    countries: tuple[str, ...]
    needs: tuple[str, ...]
    source: str
    checked_on: date
    trust: str
    regions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)
    text_languages: tuple[str, ...] = ()
    interpreters: bool = False
    call: str = ""
    press: str = ""
    text_to: str = ""
    keyword: str = ""
    chat: str = ""
    hours: str = ""

    @property
    def always_open(self) -> bool:
        """Whether somebody answers at any hour."""
        return self.hours == ALWAYS_OPEN

    @property
    def opening_hours(self) -> OpeningHours | None:
        """The hours of the week in which somebody answers, where it is not always."""
        return parse_opening_hours(self.hours)

    def answers_texts_in(self, language: str) -> bool:
        """Whether a text in a language is answered in it."""
        return bool(self.text_to) and language in (self.text_languages or self.languages)


@dataclass(frozen=True, slots=True)
class HotlineDirectory:
    """All services, in the order of the files: of two for one need the first is the better."""

    entries: tuple[Hotline, ...]

    def find(
        self, need: str, country: str, region: str = "", language: str = "en"
    ) -> list[Hotline]:
        """The services for a need in a country, those that speak the language first.

        A state's own come before the whole country's. An emergency number never answers another
        need. Nothing of another country is ever among them.
        """
        found = [
            entry
            for entry in self.entries
            if need in entry.needs
            and country in entry.countries
            and (not entry.regions or region in entry.regions)
        ]
        return sorted(found, key=lambda entry: (language not in entry.languages, not entry.regions))

    def first(self, need: str, country: str, language: str = "en") -> Hotline | None:
        """The best service for a need in a whole country."""
        return next(iter(self.find(need, country, "", language)), None)

    def covers(self, country: str) -> bool:
        """Whether there is a crisis service for this country."""
        return self.first("crisis", country) is not None

    def emergency_number(self, country: str, need: str = "emergency") -> str:
        """The number of the ambulance or the police, where they have numbers of their own, or of
        both; 112 works from a mobile in most of the world."""
        found = self.first(need, country) or self.first("emergency", country)
        return found.call if found else "112"


def parse_hotlines(text: str, file: str) -> list[Hotline]:
    """The entries of a TOML file. Raises HotlineError naming the file and the entry."""
    try:
        tables: Mapping[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise HotlineError(f"{file}: {error}") from None
    return [_parse_hotline(name, table, f"{file}, {name}") for name, table in tables.items()]


def _parse_hotline(name: str, table: object, location: str) -> Hotline:
    if not isinstance(table, dict):
        raise HotlineError(f"{location}: not a table")
    unknown = table.keys() - _FIELDS
    if unknown:
        raise HotlineError(f"{location}: unknown {', '.join(sorted(unknown))}")
    for field in ("name", "countries", "needs", "source", "checked_on", "trust"):
        if not table.get(field):
            raise HotlineError(f"{location}: no {field}")
    if type(table["checked_on"]) is not date:
        raise HotlineError(f"{location}: checked_on is not a date like 2026-11-22")
    for field, value in table.items():
        if field in _LISTS:
            if not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
                raise HotlineError(f"{location}: {field} is not a list of words")
        elif field == "interpreters":
            if not isinstance(value, bool):
                raise HotlineError(f"{location}: interpreters is true or false")
        elif field != "checked_on" and not isinstance(value, str):
            raise HotlineError(f"{location}: {field} is not in quotes")
    unknown = set(table["needs"]) - NEEDS
    if unknown:
        raise HotlineError(f"{location}: no such need: {', '.join(sorted(unknown))}")
    if table["trust"] not in ("A", "B", "C"):
        raise HotlineError(f"{location}: trust is A, B or C")
    if not are_valid_hours(table.get("hours", "")):
        raise HotlineError(f"{location}: hours are not like Mon-Fri 08:00-18:00 Eastern")
    if not any(table.get(field) for field in ("call", "text_to", "chat")):
        raise HotlineError(f"{location}: no way to reach it")
    values: dict[str, Any] = {
        field: tuple(value) if isinstance(value, list) else value for field, value in table.items()
    }
    return Hotline(id=name, **values)


_FIELDS = {field.name for field in fields(Hotline)} - {"id"}
_LISTS = {"countries", "regions", "needs", "languages", "text_languages"}


def merge_hotlines(entries: Iterable[Hotline], own: Sequence[Hotline]) -> HotlineDirectory:
    """A directory in which an operator's `own` entries replace those of the same id, or come
    first."""
    ids = {entry.id: entry for entry in own}
    replaced = [ids.pop(entry.id, entry) for entry in entries]
    return HotlineDirectory((*ids.values(), *replaced))


def _read_shipped_hotlines() -> HotlineDirectory:
    folder = files(__name__)
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
    found = [parse_hotlines((folder / name).read_text("utf-8"), name) for name in names]
    return HotlineDirectory(tuple(entry for entries in found for entry in entries))


SHIPPED_HOTLINES = _read_shipped_hotlines()
