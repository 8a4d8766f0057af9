"""Which place a few words mean: "68102", "Omaha NE", "omaha, nebraska", "springfield", "T5J"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flows.places import Home, Place, Places
from flows.regions import LONGEST, REGIONS, Region, region_name
from flows.words import fold, fold_name

# The most places offered to choose from.
MOST_CHOICES = 5

# So many times more people than the next place of its name, and nobody means the next one.
DOMINANT = 10

# A town must have so many people for its name to mean it and not the state of the same name.
CITY = 100_000

# People of another country than the phone's weigh this much less.
FOREIGN = 10

# A ZIP, a Canadian prefix with or without its second half, a British or Irish district likewise.
_ZIP = re.compile(r"\d{5}")
_CANADIAN = re.compile(r"([a-z]\d[a-z])(\d[a-z]\d)?")
_BRITISH = re.compile(r"([a-z]{1,2}\d[a-z\d]?)(\d[a-z]{2})?")
_IRISH = re.compile(r"([a-z]\d[\dw])([a-z\d]{4})?")
_FOUR_DIGITS = re.compile(r"\d{4}")

# Words before a place that say only that one follows. Not behind it: "Portland ME", "South Bend
# IN".
LEADING = frozenset(
    """
    a an any around area at by close closest find for from i im in is me my near nearby nearest
    need of on please show the there to want what where
    """.split()
)
TRAILING = frozenset("area please pls plz thanks thx ty zip".split())


@dataclass(frozen=True, slots=True)
class Choices:
    """Several places that could be meant, best first."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole state, province or country: too big to search."""

    name: str


def locate(text: str, places: Places, home: Home) -> Place | Choices | Whole | None:
    """What a text means as a place; None if nothing.

    Of several places of one name, those in the state of the phone's area code (`home`) come first,
    then the largest. The first is taken without asking where it has no rival: one `DOMINANT` times
    larger than the next, or both the largest and in the phone's own state.
    """
    words = _strip(fold(text).split())
    if not words:
        return None
    found = _postal(words, places, home)
    if found:
        return found[0]
    found = _named(words, places)
    regions = REGIONS.get(" ".join(words), ())
    if regions and max((place.population for place in found), default=0) < CITY:
        return Whole(region_name(_best_region(regions, home)))
    return _choose(found, home) if found else None


def _strip(words: list[str]) -> list[str]:
    start, end = 0, len(words)
    while start < end and words[start] in LEADING and words[start:end] != ["me"]:
        start += 1
    while end > start + 1 and words[end - 1] in TRAILING:
        end -= 1
    return words[start:end]


def _postal(words: list[str], places: Places, home: Home) -> list[Place]:
    """Places by a postal code among the words."""
    for code in _codes(words, home):
        found = list(places.postal(code.upper()))
        if found:
            return sorted(found, key=lambda place: place.country != home.country)[:1]
    return []


def _codes(words: list[str], home: Home) -> Iterator[str]:
    """Whatever among the words has the shape of a postal code, surest first."""
    # A number of five digits is a ZIP wherever it stands; a street's number hardly has five, and
    # the ZIP comes last.
    yield from (word for word in reversed(words) if _ZIP.fullmatch(word))
    for pattern in (_CANADIAN, _BRITISH, _IRISH):
        for word in (*words, "".join(words[-2:])):
            match = pattern.fullmatch(word)
            # "b4" or "m8" is a word to most; a district so short counts where it is at home.
            if match and (len(match[1]) > 2 or home.country in ("GB", "IE")):
                yield match[1]
    if home.country in ("AU", "NZ"):
        yield from (word for word in words if _FOUR_DIGITS.fullmatch(word))


def _named(words: list[str], places: Places) -> list[Place]:
    """Places by name, with or without a state, a province, a country behind it."""
    if len(words) > 8:
        return []
    whole = _look_up(words, places)
    if whole:
        return whole
    for size in range(min(LONGEST, len(words) - 1), 0, -1):
        regions = REGIONS.get(" ".join(words[-size:]), ())
        if not regions:
            continue
        found = [place for place in _named(words[:-size], places) if _within(place, regions)]
        if found:
            return found
    return []


def _look_up(words: list[str], places: Places) -> list[Place]:
    return list(places.named(fold_name(" ".join(words))))


def _within(place: Place, regions: Sequence[Region]) -> bool:
    return any(
        place.country == country and region in ("", place.region) for country, region in regions
    )


def _choose(found: list[Place], home: Home) -> Place | Choices:
    def weight(place: Place) -> float:
        if home.country and place.country != home.country:
            return place.population / FOREIGN
        return place.population

    def at_home(place: Place) -> bool:
        return bool(home.region) and (place.country, place.region) == (home.country, home.region)

    ranked = sorted(found, key=lambda place: (not at_home(place), -weight(place)))
    # Two of one name in one state cannot be told apart in a text; the larger one is meant.
    of_state = {(place.country, place.region): place for place in reversed(ranked)}
    ranked = list(of_state.values())[::-1]
    first, rest = ranked[0], ranked[1:]
    rival = max(map(weight, rest), default=0)
    if not rest or weight(first) >= rival * (1 if at_home(first) else DOMINANT) > 0:
        return first
    return Choices(tuple(ranked[:MOST_CHOICES]))


def _best_region(regions: Sequence[Region], home: Home) -> Region:
    return min(regions, key=lambda region: region[0] != home.country)
