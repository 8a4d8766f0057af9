"""Which of several runs of words is a place: in whole, in part, misspelt, or as a building's name.

Nearly every English word is a village somewhere, so what announces a place counts most
(docs/decisions/022-which-words-are-a-place.md)."""

from collections.abc import Callable, Collection, Sequence

from flows.domain.map_cells import distance_miles
from flows.domain.places import Home, Place
from flows.domain.regions import REGIONS_BY_NAME
from flows.text.normalize import fold_name
from flows.understanding.landmarks_in_text import find_landmark, find_short_landmark
from flows.understanding.learned_languages import is_ordinary_word
from flows.understanding.place_parts import (
    MAX_CANDIDATE_WORDS,
    best_part,
    is_home_city,
    largest_people,
)
from flows.understanding.place_resolver import (
    CITY_PEOPLE,
    HOME_CITY_PEOPLE,
    LARGE_TOWN_PEOPLE,
    LEADING_WORDS,
    SMALL_TOWN_PEOPLE,
    CityOfPart,
    PlaceChoices,
    ResolvedPlace,
    WholeRegion,
    has_state,
    is_foreign,
    places_of,
    possible_states,
)
from flows.understanding.place_spelling import (
    PlaceGuess,
    correct_place_spelling,
    correct_state_spelling,
)
from flows.understanding.place_talk import is_corrected_name, is_plain_name, is_talk
from flows.understanding.possible_places import PossiblePlaces

# The most runs whose parts are looked at, and so many where a place is expected.
MAX_CANDIDATES = 8
MAX_EXPECTED_CANDIDATES = 24

# Two cities so far apart are two places; so many words before the second may be the first.
OTHER_CITY_MILES = 3.0
MAX_TAILS = 3
# A part of a city is no farther from its middle.
MAX_PART_MILES = 20.0

# A part of a city and the city have so many words at most, with its state.
MAX_CITY_PART_WORDS = 5


FoundPlace = ResolvedPlace | PlaceGuess | CityOfPart


def find_place(candidates: PossiblePlaces) -> FoundPlace | None:
    """The place that the candidates name; None where none does."""
    for strategy in _STRATEGIES:
        found = strategy(candidates)
        if found:
            return (
                _misspelt_at_home(found, candidates) or _in_named_city(found, candidates) or found
            )
    return None


def _in_named_city(found: FoundPlace, candidates: PossiblePlaces) -> Place | None:
    """Of several places of one name the one in or near a city that the text names too: "la Villita
    en Chicago"."""
    if not isinstance(found, PlaceChoices):
        return None
    for run in candidates.runs[:MAX_CANDIDATES]:
        city = (
            _home_city(run.split()[-1], candidates) if " " in run else _home_city(run, candidates)
        )
        for place in found.places if city else ():
            far = distance_miles(city.lat, city.lon, place.lat, place.lon) if city else 0
            if city and place != city and far <= MAX_PART_MILES:
                return place
    return None


def _misspelt_at_home(
    found: FoundPlace, candidates: PossiblePlaces
) -> PlaceGuess | PlaceChoices | None:
    """A city of the person's own country that is spelled nearly like a place found abroad: "San
    Hose" is rather San Jose in California. Of a hamlet at home we ask: Huston or Houston."""
    home = candidates.home
    if not isinstance(found, Place) or found.code:
        return None
    abroad = is_foreign(found, home)
    if not abroad and (found.population >= SMALL_TOWN_PEOPLE or found.region == home.region):
        return None
    for run in candidates.runs:
        if candidates.resolve(run) == found and not has_state(run):
            guess = correct_place_spelling(
                run.split(), candidates.places, home, asked=True, states=False
            )
            best = guess.place if isinstance(guess, PlaceGuess) else guess
            if isinstance(best, Place) and best.population >= CITY_PEOPLE:
                return PlaceGuess(best) if abroad else PlaceChoices((best, found))
    return None


def _find_announced(candidates: PossiblePlaces) -> ResolvedPlace | None:
    """A place that is announced, that has its state or its code, or that is the whole text: it may
    be of any size. An announced run that is no place may hold one ("downtown Omaha by the river"),
    a town too large to be meant by chance."""
    expected = candidates.near and candidates.asked
    for n, run in enumerate(candidates.runs):
        where, first = candidates.resolve(run), expected and n == 0
        if where and run != candidates.text and _is_word_abroad(run, where, candidates.home):
            continue
        coded = isinstance(where, Place) and where.code
        if where and (run == candidates.text or first or has_state(run) or coded):
            return where
        if isinstance(where, WholeRegion) and is_corrected_name(run, candidates.text):
            return where
        part = _large_part(run, candidates) if first else None
        if part:
            return part
    return None


def _find_certain(candidates: PossiblePlaces) -> ResolvedPlace | None:
    """The largest of the places that nothing announces."""
    found = ((run, candidates.resolve(run)) for run in candidates.runs)
    certain = [where for run, where in found if where and _is_certain(run, where, candidates)]
    if not certain:
        return None
    if len(candidates.runs) > 1:
        parts = [_large_part(run, candidates) for run in candidates.runs[:MAX_CANDIDATES]]
        certain += [part for part in parts if part]
    return max(certain, key=lambda where: largest_people(where, candidates.home))


def _find_in_city(candidates: PossiblePlaces) -> CityOfPart | Place | None:
    """A city behind the name of a part of it that we do not know: "Dundee Omaha"."""
    for run in candidates.runs[:1]:
        words = run.split()[:MAX_CANDIDATE_WORDS]
        if not 2 <= len(words) <= MAX_CITY_PART_WORDS or not is_plain_name(run, candidates.text):
            continue
        for size in range(len(words) - 1, 0, -1):
            where = candidates.resolve(" ".join(words[-size:]))
            if isinstance(where, Place | PlaceChoices) and is_home_city(where, candidates.home):
                head = " ".join(words[:-size])
                first = None if is_talk(head) else _home_city(head, candidates)
                return first or CityOfPart(where)  # "Omaha/Lincoln"
    return None


def _home_city(run: str, candidates: PossiblePlaces) -> Place | None:
    where = candidates.resolve(run)
    is_city = isinstance(where, Place) and is_home_city(where, candidates.home)
    return where if is_city and isinstance(where, Place) else None


def second_city(candidates: PossiblePlaces, first: Place, left: Collection[str]) -> Place | None:
    """Another city of the person's country that a text names beside the first place found; not one
    of the runs that it says somebody `left`."""
    name, own = f" {fold_name(first.name)} ", ""
    for run in candidates.runs[:MAX_CANDIDATES]:
        words = run.split()
        if run in own or candidates.resolve(run) == first:
            own = max(own, run, key=len)
            continue
        parts = [run, *(" ".join(words[at:]) for at in range(1, min(len(words), MAX_TAILS + 1)))]
        for part in parts:
            city = _home_city(part, candidates) if part not in left else None
            named = fold_name(city.name) if city else ""
            if city and f" {named} " not in name and named not in left:
                far = distance_miles(city.lat, city.lon, first.lat, first.lon)
                if far >= OTHER_CITY_MILES and not is_talk(part):
                    return city
    return None


def _find_misspelt_with_state(candidates: PossiblePlaces) -> FoundPlace | None:
    """A town with its state behind it, one of the two misspelt, or both: "lincon nebrska"."""
    runs = [list(words) for words in dict.fromkeys(map(tuple, candidates.misspelt_runs))]
    for words in runs[:MAX_CANDIDATES]:
        mended = correct_state_spelling(words)
        where: FoundPlace | None = candidates.resolve(" ".join(mended)) if mended else None
        if mended and not where and not has_state(" ".join(words)):
            where = _first_corrected([mended], candidates, states=True)
        if where:
            return where
    stated = [words for words in runs if has_state(" ".join(words))]
    return _first_corrected(stated[:MAX_CANDIDATES], candidates, states=True)


def _find_part(candidates: PossiblePlaces) -> ResolvedPlace | None:
    """A part of a run, where a place is expected."""
    if not (candidates.near or candidates.asked):
        return None
    for n, run in enumerate(candidates.runs[:MAX_EXPECTED_CANDIDATES]):
        first = candidates.near and n == 0
        part = best_part(run.split(), candidates.resolve, candidates.home, first=first)
        if part:
            return part
    return None


def _find_misspelt(candidates: PossiblePlaces) -> ResolvedPlace | PlaceGuess | None:
    """A misspelt town. In a sentence something is spelled nearly like a town, so there only what is
    announced is looked at."""
    runs = [
        words
        for n, words in enumerate(candidates.misspelt_runs)
        if (candidates.near and n == 0) or is_plain_name(candidates.runs[n], candidates.text)
    ]
    return _first_corrected(runs, candidates, states=False)


def _find_in_other_state(candidates: PossiblePlaces) -> PlaceGuess | None:
    """The city whose name stands before a state that has none of that name: "Omaha TN"."""
    for words in candidates.misspelt_runs[:MAX_CANDIDATES]:
        for state in possible_states(words):
            name = words[: len(words) - len(state.split())]
            if state in REGIONS_BY_NAME and not is_talk(" ".join(name)):
                city = _home_city(" ".join(name), candidates)
                if city and city.population >= HOME_CITY_PEOPLE:
                    return PlaceGuess(city)
    return None


def _find_venue(candidates: PossiblePlaces) -> ResolvedPlace | None:
    """A city in the name of a building: "Lincoln church"."""
    for name in candidates.venues:
        where = candidates.resolve(name)
        if where and largest_people(where, candidates.home) >= CITY_PEOPLE:
            return where
    return None


# In this order: the first that finds a place counts.
_STRATEGIES: tuple[Callable[[PossiblePlaces], FoundPlace | None], ...] = (
    find_landmark,
    _find_announced,
    _find_certain,
    find_short_landmark,
    _find_misspelt_with_state,
    _find_in_city,
    _find_part,
    _find_misspelt,
    _find_in_other_state,
    _find_venue,
)


def _first_corrected(
    runs: Sequence[list[str]], candidates: PossiblePlaces, *, states: bool
) -> ResolvedPlace | PlaceGuess | None:
    """The town that the first of these runs is, misspelt, that is one."""
    for words in runs:
        if isinstance(candidates.resolve(" ".join(words)), WholeRegion):
            continue  # a state, spelled right
        asked = candidates.near or candidates.asked or " ".join(words) == candidates.text
        guess = correct_place_spelling(
            words, candidates.places, candidates.home, asked=asked, states=states
        )
        if guess:
            return guess
    return None


def _large_part(run: str, candidates: PossiblePlaces) -> ResolvedPlace | None:
    """The part of a run that is a large town."""
    words, home = run.split(), candidates.home
    return best_part(words, candidates.resolve, home, first=False, min_people=LARGE_TOWN_PEOPLE)


def _is_word_abroad(run: str, where: ResolvedPlace, home: Home) -> bool:
    """Whether a run is an ordinary word that only abroad is a place's name: "mi hijo anda"."""
    name = " ".join(word for word in run.split() if word not in LEADING_WORDS)
    if isinstance(where, WholeRegion) or not is_ordinary_word(name):
        return False
    return all(is_foreign(place, home) for place in places_of(where))


def _is_certain(run: str, where: ResolvedPlace, candidates: PossiblePlaces) -> bool:
    """Whether what nothing announced as a place is one: a hamlet's name may be a word, and so may
    any town's abroad ("thank you so much": Much is in Germany). In a sentence that asks for no
    meeting only a city is."""
    home, people = candidates.home, SMALL_TOWN_PEOPLE
    if _is_word_abroad(run, where, home):
        return False
    if not candidates.asked and not is_plain_name(run, candidates.text):
        people = HOME_CITY_PEOPLE
    if isinstance(where, WholeRegion):
        return people == SMALL_TOWN_PEOPLE
    return any(
        place.population >= (CITY_PEOPLE if is_foreign(place, home) else people)
        for place in places_of(where)
    )
