"""Which place a few words mean: "68102", "Omaha NE", "omaha, nebraska", "springfield", "T5J"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flows import vocabulary
from flows.domain.places import Home, Place, Places
from flows.domain.regions import MAX_REGION_WORDS, REGIONS_BY_NAME, Region, region_name
from flows.text.normalize import fold, fold_name

# The most places offered to choose from.
MAX_CHOICES = 5

# A place with so many times more people than the next one of its name is meant without asking.
DOMINANCE_FACTOR = 6

# A town that people of its own state know, and may mean.
KNOWN_TOWN_PEOPLE = 5_000

# A town must have so many people for its name to mean it and not the state of the same name.
CITY_PEOPLE = 100_000

# A city of the phone's country has so many people, to be asked about before a larger one abroad.
HOME_CITY_PEOPLE = 50_000

# People of another country than the phone's weigh this much less.
FOREIGN_DIVISOR = 10

# Below this many people, a town must be asked for, or stand in a text about meetings.
SMALL_TOWN_PEOPLE = 500

# A town must have so many to be guessed at, and so many to be found among other words.
GUESSABLE_TOWN_PEOPLE = 1_500
LARGE_TOWN_PEOPLE = 15_000

# A ZIP, a Canadian prefix with or without its second half, a British or Irish district likewise.
_DIGIT = re.compile(r"\d")
_ZIP = re.compile(r"\d{5}")
_CANADIAN = re.compile(r"([a-z]\d[a-z])(\d[a-z]\d)?")
_BRITISH = re.compile(r"([a-z]{1,2}\d[a-z\d]?)(\d[a-z]{2})?")
_IRISH = re.compile(r"([a-z]\d[\dw])([a-z\d]{4})?")
_FOUR_DIGITS = re.compile(r"\d{4}")

_PLACE_WORDS = vocabulary.merged_table("place_words")
# Words before a place that say only that one follows. Not behind it: "Portland ME", "South Bend
# IN".
LEADING_WORDS = _PLACE_WORDS["leading"]
TRAILING_WORDS = _PLACE_WORDS["trailing"]
# Leading words that alone are a state: "ME".
_STATE_WORDS = _PLACE_WORDS["state"]


@dataclass(frozen=True, slots=True)
class PlaceChoices:
    """Several places that could be meant, best first."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class WholeRegion:
    """A whole state, province or country: too big to search."""

    name: str


@dataclass(frozen=True, slots=True)
class CityOfPart:
    """The city of which a part was named that we do not know."""

    where: Place | PlaceChoices


ResolvedPlace = Place | PlaceChoices | WholeRegion


def has_state(run: str) -> bool:
    """Whether a state stands behind a folded name: then it is a place, however small the town."""
    return any(tail in REGIONS_BY_NAME for tail in possible_states(run.split()))


def possible_states(words: Sequence[str]) -> Iterator[str]:
    """The ends of some words that may be a state's name, the longest first."""
    for size in range(min(MAX_REGION_WORDS, len(words) - 1), 0, -1):
        yield " ".join(words[-size:])


def places_of(where: Place | PlaceChoices) -> Sequence[Place]:
    """The places found, one or several, best first."""
    return (where,) if isinstance(where, Place) else where.places


def resolve_place(text: str, places: Places, home: Home) -> ResolvedPlace | None:
    """The place that a text means; None if it means none.

    Of several places of one name, those in the state of the phone's area code (`home`) come first,
    then the largest. One is taken without asking where it has no rival: `DOMINANCE_FACTOR` times
    larger than any other, of which none is a known town of the phone's own state; or both the
    largest and in that state.
    """
    said = fold(text).split()
    words = _strip_fillers(said)
    if not words:
        return None
    found = _by_postal_code(words, places, home)
    if found:
        return found[0]
    found = _by_name_and_state(said, places)  # "the Villages" keeps its article
    if not found and words != said:
        found = _by_name_and_state(words, places)
    regions = REGIONS_BY_NAME.get(" ".join(words), ())
    if regions and max((place.population for place in found), default=0) < CITY_PEOPLE:
        return WholeRegion(region_name(_best_region(regions, home)))
    return choose_namesake(_prefer_home_owners(found, words, home), home) if found else None


def _prefer_home_owners(found: list[Place], words: list[str], home: Home) -> list[Place]:
    """The places found, without those that only have this name as a further one, where a town of
    the phone's own state has it: Millard is in Nebraska, though Junction City was once called
    so."""
    name = fold_name(" ".join(words))
    owners = [place for place in found if fold_name(place.name) == name]
    return owners if any(_at_home(place, home) for place in owners) else found


def _at_home(place: Place, home: Home) -> bool:
    return bool(home.region) and (place.country, place.region) == (home.country, home.region)


def _strip_fillers(words: list[str]) -> list[str]:
    start, end = 0, len(words)
    while start < end and words[start] in LEADING_WORDS:
        if end - start == 1 and words[start] in _STATE_WORDS:
            break
        start += 1
    while end > start + 1 and words[end - 1] in TRAILING_WORDS:
        end -= 1
    return words[start:end]


def _by_postal_code(words: list[str], places: Places, home: Home) -> list[Place]:
    """Places by a postal code among the words."""
    for code in _postal_codes(words, home):
        found = list(places.postal(code.upper()))
        if found:
            return sorted(found, key=lambda place: place.country != home.country)[:1]
    return []


def _postal_codes(words: list[str], home: Home) -> Iterator[str]:
    """The words that have the shape of a postal code, surest first."""
    if not _DIGIT.search(" ".join(words)):
        return  # as most names
    # A number of five digits is a ZIP wherever it stands; a street's number hardly has five, and
    # the ZIP comes last.
    yield from (word for word in reversed(words) if _ZIP.fullmatch(word))
    for pattern in (_CANADIAN, _BRITISH, _IRISH):
        for word in (*words, "".join(words[-2:])):
            match = pattern.fullmatch(word)
            # "b4" or "m8" is a word to most; a district so short counts where it is at home.
            if match and (len(match[1]) > 2 or match[2] or home.country in ("GB", "IE")):
                yield match[1]
    if home.country in ("AU", "NZ"):
        yield from (word for word in words if _FOUR_DIGITS.fullmatch(word))


def _by_name_and_state(words: list[str], places: Places) -> list[Place]:
    """Places by name, with or without a state, a province, a country behind it."""
    if len(words) > 8:
        return []
    whole = _by_name(words, places)
    if whole:
        return whole
    for size in range(min(MAX_REGION_WORDS, len(words) - 1), 0, -1):
        regions = REGIONS_BY_NAME.get(" ".join(words[-size:]), ())
        if not regions:
            continue
        found = [
            place
            for place in _by_name_and_state(words[:-size], places)
            if is_within_regions(place, regions)
        ]
        if found:
            return found
    return []


def _by_name(words: list[str], places: Places) -> list[Place]:
    name = fold_name(" ".join(words))
    known, towns = places.landmarks(name), places.named(name)
    if known:  # more people mean it than a town that was once called so
        towns = [town for town in towns if fold_name(town.name) == name]
    return [*known, *towns]


def is_within_regions(place: Place, regions: Sequence[Region]) -> bool:
    """Whether a place lies in one of these states or countries."""
    return any(
        place.country == country and region in ("", place.region) for country, region in regions
    )


def choose_namesake(found: list[Place], home: Home) -> Place | PlaceChoices:
    """The one of several places of one name that is meant, or the likeliest ones to choose from."""

    def weight(place: Place) -> float:
        return place_weight(place, home)

    def at_home(place: Place) -> bool:
        return _at_home(place, home)

    largest, *others = sorted(found, key=weight, reverse=True)
    if is_foreign(largest, home) and any(_is_home_city(place, home) for place in others):
        return _choices(found, home)  # Melbourne in Florida is nearer than the one in Australia
    if weight(largest) >= DOMINANCE_FACTOR * max(map(weight, others), default=0) and not any(
        at_home(place) and place.population >= KNOWN_TOWN_PEOPLE for place in others
    ):
        return largest
    ranked = _choices(found, home).places
    first, rest = ranked[0], ranked[1:]
    rival = max(map(weight, rest), default=0)
    if not rest or weight(first) >= rival * (1 if at_home(first) else DOMINANCE_FACTOR):
        return first
    return PlaceChoices(ranked)


def _choices(found: list[Place], home: Home) -> PlaceChoices:
    """The likeliest of several places of one name, those of the phone's state first."""
    ranked = sorted(
        found, key=lambda place: (not _at_home(place, home), -place_weight(place, home))
    )
    # Two of one name in one state cannot be told apart in a text; the larger one is meant.
    of_state = {(place.country, place.region): place for place in reversed(ranked)}
    return PlaceChoices(tuple(list(of_state.values())[::-1][:MAX_CHOICES]))


def _is_home_city(place: Place, home: Home) -> bool:
    return place.country == home.country and place.population >= HOME_CITY_PEOPLE


def place_weight(place: Place, home: Home) -> float:
    """How many people may mean a place: those who live there, or a share of them where it is
    foreign."""
    people = place.population or SMALL_TOWN_PEOPLE
    return people / FOREIGN_DIVISOR if is_foreign(place, home) else people


def is_foreign(place: Place, home: Home) -> bool:
    """Whether a place is abroad for a phone, and its country's language is not the text's."""
    return bool(home.country) and place.country not in (home.country, *home.language_countries)


def _best_region(regions: Sequence[Region], home: Home) -> Region:
    return min(regions, key=lambda region: region[0] != home.country)
