"""Towns inside a run of words that is no place as a whole: "downtown Omaha by the river"."""

from collections.abc import Callable

from flows.domain.places import Home, Place
from flows.domain.regions import REGIONS_BY_NAME
from flows.understanding.place_resolver import (
    GUESSABLE_TOWN_PEOPLE,
    LARGE_TOWN_PEOPLE,
    SMALL_TOWN_PEOPLE,
    PlaceChoices,
    ResolvedPlace,
    WholeRegion,
    is_foreign,
    is_within_regions,
    place_weight,
    places_of,
    possible_states,
)
from flows.understanding.place_talk import is_talk

# The most words of a run that are looked at, and the most words of a name.
MAX_CANDIDATE_WORDS = 12
MAX_PLACE_NAME_WORDS = 4


def largest_people(where: ResolvedPlace, home: Home) -> float:
    """How many people may mean the largest of what was found."""
    return (
        0
        if isinstance(where, WholeRegion)
        else max(place_weight(place, home) for place in places_of(where))
    )


def is_home_city(where: Place | PlaceChoices, home: Home) -> bool:
    """Whether one of the places is a large town of the person's country."""
    return any(
        place.population >= LARGE_TOWN_PEOPLE and not is_foreign(place, home)
        for place in places_of(where)
    )


def best_part(
    words: list[str],
    resolve: Callable[[str], ResolvedPlace | None],
    home: Home,
    *,
    first: bool,
    min_people: int = GUESSABLE_TOWN_PEOPLE,
) -> ResolvedPlace | None:
    """The longest part of a run that is a place. `first` says that a place is expected at the
    beginning of the run, where it may be of any size. A name of several words needs only
    `min_people`. `resolve` looks a name up."""
    words = words[:MAX_CANDIDATE_WORDS]
    regions = next(
        (REGIONS_BY_NAME[tail] for tail in possible_states(words) if tail in REGIONS_BY_NAME), ()
    )
    for size in range(min(len(words) - 1, MAX_PLACE_NAME_WORDS), 0, -1):
        found = []
        for start in range(len(words) - size + 1):
            part = words[start : start + size]
            name = " ".join(part)
            known = _is_specific(part) and not is_talk(name)
            where = resolve(name) if known else None
            if not where or isinstance(where, WholeRegion):
                continue
            if regions and not any(is_within_regions(place, regions) for place in places_of(where)):
                continue  # "Bell View Nebraska" has nothing to do with Bell in California
            people = largest_people(where, home)
            usual = min_people if size > 1 else LARGE_TOWN_PEOPLE
            enough = SMALL_TOWN_PEOPLE if first and start == 0 else usual
            if people >= enough or places_of(where)[0].code or part[-1] in REGIONS_BY_NAME:
                found.append((people, where))
        if found:
            return max(found, key=lambda one: one[0])[1]
    return None


def _is_specific(words: list[str]) -> bool:
    """Whether words are enough to be looked up: a state's short form alone is not."""
    return len(words) > 1 or len(words[0]) > 3 or words[0] == "nyc"
