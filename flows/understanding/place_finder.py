"""Which of several runs of words is a place: in whole, in part, misspelt, or as a building's name.

Nearly every English word is a village somewhere, so what announces a place counts most
(docs/decisions/022-which-words-are-a-place.md)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from flows import vocabulary
from flows.domain.places import Home, Place, Places
from flows.domain.regions import REGIONS_BY_NAME
from flows.text.normalize import fold
from flows.understanding.place_resolver import (
    CITY_PEOPLE,
    GUESSABLE_TOWN_PEOPLE,
    LARGE_TOWN_PEOPLE,
    SMALL_TOWN_PEOPLE,
    ResolvedPlace,
    WholeRegion,
    has_state,
    is_foreign,
    is_within_regions,
    place_weight,
    places_of,
    possible_states,
    resolve_place,
)
from flows.understanding.place_spelling import PlaceGuess, correct_place_spelling

# The most runs whose parts are looked at, and so many where a place is expected, the most words of
# one, and the most words of a name.
MAX_CANDIDATES = 8
MAX_EXPECTED_CANDIDATES = 24
MAX_CANDIDATE_WORDS = 12
MAX_PLACE_NAME_WORDS = 4

# In a text of at most so many words, one that is spelled nearly like a town is asked about.
SHORT_TEXT_WORDS = 5

_SCENE_WORDS = vocabulary.merged_table("scene")


@dataclass(frozen=True, slots=True)
class PossiblePlaces:
    """The runs of words that may be a place, the likeliest first, and what is known of them.

    `near` says that the first stands behind a word for a place, `asked` that a place is expected.
    `text` is the whole text, folded. `correct_spelling` says that a run may be a misspelt place.
    `venues` are names of buildings.
    """

    runs: Sequence[str]
    places: Places
    home: Home
    near: bool
    asked: bool
    correct_spelling: bool
    text: str = ""
    venues: Sequence[str] = ()
    _resolved: dict[str, ResolvedPlace | None] = field(default_factory=dict, repr=False)

    def resolve(self, run: str) -> ResolvedPlace | None:
        """The place that a run is as a whole, looked up once."""
        if run not in self._resolved:
            self._resolved[run] = resolve_place(run, self.places, self.home)
        return self._resolved[run]

    @property
    def misspelt_runs(self) -> list[list[str]]:
        """The words of the runs that may be misspelt."""
        return [fold(run).split() for run in self.runs] if self.correct_spelling else []


def find_place(candidates: PossiblePlaces) -> ResolvedPlace | PlaceGuess | None:
    """The place that the candidates name; None where none does."""
    for strategy in _STRATEGIES:
        found = strategy(candidates)
        if found:
            return found
    return None


def _find_announced(candidates: PossiblePlaces) -> ResolvedPlace | None:
    """A place that is announced, that has its state or its code, or that is the whole text: it may
    be of any size. An announced run that is no place may hold one ("downtown Omaha by the river"),
    a town too large to be meant by chance."""
    expected = candidates.near and candidates.asked
    for n, run in enumerate(candidates.runs):
        where, first = candidates.resolve(run), expected and n == 0
        if where and (run == candidates.text or first or has_state(run) or _has_code(where)):
            return where
        part = _large_part(run, candidates) if first else None
        if part:
            return part
    return None


def _find_certain(candidates: PossiblePlaces) -> ResolvedPlace | None:
    """The largest of the places that nothing announces."""
    home = candidates.home
    found = [candidates.resolve(run) for run in candidates.runs]
    certain = [where for where in found if where and _is_certain(where, home)]
    if not certain:
        return None
    if len(candidates.runs) > 1:
        parts = [_large_part(run, candidates) for run in candidates.runs[:MAX_CANDIDATES]]
        certain += [part for part in parts if part]
    return max(certain, key=lambda where: _largest(where, home))


def _find_misspelt_with_state(candidates: PossiblePlaces) -> ResolvedPlace | PlaceGuess | None:
    """A misspelt town with its state behind it."""
    stated = [words for words in candidates.misspelt_runs if has_state(" ".join(words))]
    return _first_corrected(stated[:MAX_CANDIDATES], candidates, states=True)


def _find_part(candidates: PossiblePlaces) -> ResolvedPlace | None:
    """A part of a run, where a place is expected."""
    if not (candidates.near or candidates.asked):
        return None
    for n, run in enumerate(candidates.runs[:MAX_EXPECTED_CANDIDATES]):
        first = candidates.near and n == 0
        part = _best_part(fold(run).split(), candidates, first=first)
        if part:
            return part
    return None


def _find_misspelt(candidates: PossiblePlaces) -> ResolvedPlace | PlaceGuess | None:
    """A misspelt town. In a long text something is spelled nearly like a town, so only what is
    announced is looked at there."""
    short = len(candidates.text.split()) <= SHORT_TEXT_WORDS
    runs = candidates.misspelt_runs
    return _first_corrected(runs if short else runs[: candidates.near], candidates, states=False)


def _find_venue(candidates: PossiblePlaces) -> ResolvedPlace | None:
    """A city in the name of a building: "Lincoln church"."""
    for name in candidates.venues:
        where = candidates.resolve(name)
        if where and _largest(where, candidates.home) >= CITY_PEOPLE:
            return where
    return None


# In this order: the first that finds a place counts.
_STRATEGIES: tuple[Callable[[PossiblePlaces], ResolvedPlace | PlaceGuess | None], ...] = (
    _find_announced,
    _find_certain,
    _find_misspelt_with_state,
    _find_part,
    _find_misspelt,
    _find_venue,
)


def _first_corrected(
    runs: Sequence[list[str]], candidates: PossiblePlaces, *, states: bool
) -> ResolvedPlace | PlaceGuess | None:
    """The town that the first of these runs is, misspelt, that is one."""
    asked = candidates.near or candidates.asked
    for words in runs:
        guess = correct_place_spelling(
            words, candidates.places, candidates.home, asked=asked, states=states
        )
        if guess:
            return guess
    return None


def without_scenes(candidates: Sequence[str], text: str) -> tuple[str, ...]:
    """The runs that may be towns. A thing that is one of many ("on a bridge", "in my car") is not,
    nor is a high place on which a person stands. `text` is the whole text, folded."""
    words = text.split()
    starts = [
        at
        for at in range(2, len(words))
        if words[at - 1] in _SCENE_WORDS["determiner"]
        and words[at - 2] in _SCENE_WORDS["preposition"]
    ]
    return tuple(run for run in candidates if not _is_scene(run.split(), words, starts))


def _is_scene(run: list[str], said: list[str], starts: list[int]) -> bool:
    """Whether a run is a thing that is one of many. Such things begin at `starts` in the text."""
    if not run or has_state(" ".join(run)) or any(word.isdecimal() for word in run):
        return False
    if run[-1] in _SCENE_WORDS["high"] and len(run) - (run[0] in _SCENE_WORDS["article"]) == 1:
        return len(said) > 1  # alone it may be Bridge in England
    return any(said[at : at + len(run)] == run for at in starts)


def _large_part(run: str, candidates: PossiblePlaces) -> ResolvedPlace | None:
    """The part of a run that is a large town."""
    return _best_part(fold(run).split(), candidates, first=False, min_people=LARGE_TOWN_PEOPLE)


def _has_code(where: ResolvedPlace) -> bool:
    return isinstance(where, Place) and bool(where.code)


def _largest(where: ResolvedPlace, home: Home) -> float:
    """How many people may mean the largest of what was found."""
    return (
        0
        if isinstance(where, WholeRegion)
        else max(place_weight(place, home) for place in places_of(where))
    )


def _is_certain(where: ResolvedPlace, home: Home) -> bool:
    """Whether a text that nothing announced as a place is one: a hamlet's name may be a word, and
    so may any town's abroad ("thank you so much": Much is in Germany)."""
    if isinstance(where, WholeRegion):
        return True
    return any(
        place.population >= (CITY_PEOPLE if is_foreign(place, home) else SMALL_TOWN_PEOPLE)
        for place in places_of(where)
    )


def _best_part(
    words: list[str],
    candidates: PossiblePlaces,
    *,
    first: bool,
    min_people: int = GUESSABLE_TOWN_PEOPLE,
) -> ResolvedPlace | None:
    """The longest part of a run that is a place. `first` says that a place is expected at the
    beginning of the run, where it may be of any size. A name of several words needs only
    `min_people`."""
    words = words[:MAX_CANDIDATE_WORDS]
    regions = next(
        (REGIONS_BY_NAME[tail] for tail in possible_states(words) if tail in REGIONS_BY_NAME), ()
    )
    for size in range(min(len(words) - 1, MAX_PLACE_NAME_WORDS), 0, -1):
        found = []
        for start in range(len(words) - size + 1):
            part = words[start : start + size]
            where = candidates.resolve(" ".join(part)) if _is_specific(part) else None
            if not where or isinstance(where, WholeRegion):
                continue
            if regions and not any(is_within_regions(place, regions) for place in places_of(where)):
                continue  # "Bell View Nebraska" has nothing to do with Bell in California
            largest = _largest(where, candidates.home)
            usual = min_people if size > 1 else LARGE_TOWN_PEOPLE
            enough = SMALL_TOWN_PEOPLE if first and start == 0 else usual
            if largest >= enough or places_of(where)[0].code or part[-1] in REGIONS_BY_NAME:
                found.append((largest, where))
        if found:
            return max(found, key=lambda one: one[0])[1]
    return None


def _is_specific(words: list[str]) -> bool:
    """Whether words are enough to be looked up: a state's short form alone is not."""
    return len(words) > 1 or len(words[0]) > 3 or words[0] == "nyc"
