"""The town that a few misspelt words mean: "omhaa", "linclon ne"."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from flows.domain.places import Home, Place, Places
from flows.domain.regions import MAX_REGION_WORDS, REGIONS_BY_NAME
from flows.text.normalize import fold_name
from flows.understanding.learned_languages import is_ordinary_word
from flows.understanding.place_resolver import (
    CITY_PEOPLE,
    GUESSABLE_TOWN_PEOPLE,
    LARGE_TOWN_PEOPLE,
    ResolvedPlace,
    choose_namesake,
    is_foreign,
    is_within_regions,
    places_of,
)

# The name of a state has so many letters at least, to be told when it is misspelt.
MIN_STATE_CHARS = 5

# So many letters of a name may be wrong.
MAX_MISTAKES = 2

# A name of so many letters with one wrong is hardly another town's.
SURE_NAME_CHARS = 7


@dataclass(frozen=True, slots=True)
class PlaceGuess:
    """A place that may be meant, misspelt: to be asked about."""

    place: Place


def correct_place_spelling(
    words: list[str], places: Places, home: Home, *, asked: bool, states: bool
) -> ResolvedPlace | PlaceGuess | None:
    """The town that words name with one or two letters wrong; with its state behind it, or without.

    It is taken without asking where there is no doubt: a long name with one mistake, of a city, or
    with its state, and no other town of that spelling.
    """
    for size in range(min(MAX_REGION_WORDS, len(words) - 1), 0, -1) if states else (0,):
        name = fold_name(" ".join(words[: len(words) - size]))
        regions = REGIONS_BY_NAME.get(" ".join(words[-size:]), ()) if size else ()
        if (size and not regions) or len(name) < 4 or len(name) > 40:
            continue
        if not size and is_ordinary_word(name):
            continue  # "hell" is not Hull
        towns = [
            (_mistakes(name, other), town)
            for other in places.similar(name)
            for town in places.named(other)
            if (is_within_regions(town, regions) if regions else _is_guessable(town, home))
        ]
        if not towns:
            continue
        least = min(mistakes for mistakes, _ in towns)
        chosen = choose_namesake([*{town for mistakes, town in towns if mistakes == least}], home)
        best = places_of(chosen)[0]
        plain = least > 1 or best.population < LARGE_TOWN_PEOPLE or len(name) < SURE_NAME_CHARS
        if plain and not asked and not regions:
            continue
        alone = isinstance(chosen, Place)
        known = bool(regions) or best.population >= CITY_PEOPLE
        if asked and alone and least == 1 and len(name) >= SURE_NAME_CHARS and known:
            return best
        return PlaceGuess(best)
    return None


def _is_guessable(town: Place, home: Home) -> bool:
    """Whether a town named without its state is one to guess: of some size, in a country where the
    person is at home."""
    return town.population >= GUESSABLE_TOWN_PEOPLE and not is_foreign(town, home)


def _mistakes(name: str, other: str) -> int:
    """How many letters are wrong. Letters that changed places are one mistake."""
    return 1 if sorted(name) == sorted(other) else OSA.distance(name, other)


def is_spelled_like(runs: Sequence[str], place: Place) -> bool:
    """Whether one of these runs is nearly the name that we write of a place, and not one that it
    has elsewhere."""
    own = fold_name(place.name)
    return any(_mistakes(fold_name(run), own) <= MAX_MISTAKES for run in runs)


def correct_state_spelling(words: Sequence[str]) -> list[str] | None:
    """The words with the state's name at their end spelled right: "omaha nebraksa"; None where
    there is none that was misspelt."""
    for size in range(min(MAX_REGION_WORDS, len(words) - 1), 0, -1):
        tail = " ".join(words[-size:])
        if len(tail) < MIN_STATE_CHARS or tail in REGIONS_BY_NAME:
            continue
        found = process.extractOne(
            tail,
            _LONG_REGIONS,
            scorer=OSA.distance,
            score_cutoff=1 + (len(tail) >= SURE_NAME_CHARS),
        )
        if found:
            return [*words[:-size], *found[0].split()]
    return None


_LONG_REGIONS = [name for name in REGIONS_BY_NAME if len(name) >= MIN_STATE_CHARS]
