"""What is known of a service, and the look-up by need, place and language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from flows.hotlines.opening_hours import ALWAYS_OPEN, OpeningHours, parse_opening_hours

# What a service may be for.
NEEDS = frozenset(
    """
    emergency ambulance police crisis suicide violence minor treatment veterans lgbt trans
    assault native teen_dating poison disaster local alone deaf family family_drugs gambling
    mental_health maternal runaway trafficking smoking international
    """.split()
)


# Behind these stand dispatchers, whom nobody calls to try a number.
EMERGENCY_NEEDS = frozenset({"emergency", "ambulance", "police"})


@dataclass(frozen=True, slots=True)
class Hotline:
    """One service. `text_to` with `keyword` is how to text it, "" where it takes no texts.

    `also_called` are other names that people know it by, beside `name`; those of the shipped
    services are read in texts.
    `languages` are those its people speak. `text_languages` are those they answer texts in, empty
    if they are the same. `interpreters` says that a caller may ask for an interpreter.
    `hours` are "24/7", hours of the week ("Mon-Fri 08:00-18:00 Eastern"), which are said in every
    answer, or other words, which are only for callers.
    `trust` is how sure the source is: A the service's own page, B pages that agree, C seen once.
    `checked_on` is when the source was read, not when the number was called.
    """

    id: str
    name: str
    countries: tuple[str, ...]
    needs: tuple[str, ...]
    source: str
    checked_on: date
    trust: str
    also_called: tuple[str, ...] = ()
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
        """Whether the service answers at any hour."""
        return self.hours == ALWAYS_OPEN

    @property
    def is_emergency(self) -> bool:
        """Whether it is an emergency number: given to people, and never rung to try it."""
        return not EMERGENCY_NEEDS.isdisjoint(self.needs)

    @property
    def opening_hours(self) -> OpeningHours | None:
        """The hours of the week in which the service answers; None if always or not known."""
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

        A state's own services come before those of the whole country. An emergency number never
        answers another need. A service of another country is never among them.
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
        """The country's emergency number; for `need` "ambulance" or "police" their own, if any.

        112 works from a mobile in most of the world, so it stands for an unknown country.
        """
        found = self.first(need, country) or self.first("emergency", country)
        return found.call if found else "112"


def merge_hotlines(entries: Iterable[Hotline], own: Sequence[Hotline]) -> HotlineDirectory:
    """A directory with an operator's `own` entries.

    An own entry replaces the one of the same id; own entries with a new id come first.
    """
    ids = {entry.id: entry for entry in own}
    replaced = [ids.pop(entry.id, entry) for entry in entries]
    return HotlineDirectory((*ids.values(), *replaced))
