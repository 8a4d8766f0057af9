"""Which place a few words mean: "68102", "Omaha NE", "omaha, nebraska", "springfield", "T5J"; and
which of several candidates is one, in whole or in part, or is one misspelt (`find_place`)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

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

# People of another country than the phone's weigh this much less.
FOREIGN_DIVISOR = 10

# Below this many people, a town must be asked for, or stand in a text about meetings.
SMALL_TOWN_PEOPLE = 500

# A town must have so many to be guessed at, and so many to be found among other words.
GUESSABLE_TOWN_PEOPLE = 1_500
LARGE_TOWN_PEOPLE = 15_000

# The most runs whose parts are looked at, the most words of one, and the most words of a name.
MAX_CANDIDATES = 8
MAX_CANDIDATE_WORDS = 12
MAX_PLACE_NAME_WORDS = 4

# In a text of at most so many words, one that is spelled nearly like a town is asked about.
SHORT_TEXT_WORDS = 5

# A name of so many letters with one wrong is hardly another town's.
SURE_NAME_CHARS = 7

# A ZIP, a Canadian prefix with or without its second half, a British or Irish district likewise.
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
_SCENE_WORDS = vocabulary.merged_table("scene")


@dataclass(frozen=True, slots=True)
class PlaceChoices:
    """Several places that could be meant, best first."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class WholeRegion:
    """A whole state, province or country: too big to search."""

    name: str


@dataclass(frozen=True, slots=True)
class PlaceGuess:
    """A place that may be meant, misspelt: to be asked about."""

    place: Place


ResolvedPlace = Place | PlaceChoices | WholeRegion


def find_place(
    candidates: Sequence[str],
    places: Places,
    home: Home,
    *,
    near: bool,
    asked: bool,
    correct_spelling: bool,
    text: str = "",
    venues: Sequence[str] = (),
) -> ResolvedPlace | PlaceGuess | None:
    """The place that the first of these runs of words means that names one.

    `near` says that the first stands behind a word for it, `asked` that a place is expected; of
    several that nothing announces, the largest is meant. A run that is no place as a whole may hold
    one ("downtown Omaha by the river"): a town too large to be meant by chance. Where no run is a
    place, `correct_spelling` looks for a misspelt one. `text` is the whole text, folded: a run that
    is all of it is a place however small, and in a short one a place may be misspelt. The name of
    a building, in `venues`, is a town only if that is a city ("Lincoln church").
    """
    expected = near and asked
    certain: list[ResolvedPlace] = []
    for n, candidate in enumerate(candidates):
        where = resolve_place(candidate, places, home)
        announced = candidate == text or (expected and n == 0)
        if where and (announced or has_state(candidate) or _has_code(where)):
            return where
        if where and _is_certain(where, home):
            certain.append(where)
        part = _large_part(candidate, places, home) if expected and n == 0 else None
        if part:
            return part
    if certain:
        for candidate in candidates[:MAX_CANDIDATES] if len(candidates) > 1 else ():
            part = _large_part(candidate, places, home)
            certain += [part] if part else []
        return max(certain, key=lambda where: _largest(where, home))
    guesses = [fold(run).split() for run in candidates] if correct_spelling else []
    for words in guesses:
        guess = _correct_spelling(words, places, home, asked=near or asked, states=True)
        if guess:
            return guess
    if near or asked:
        for n, candidate in enumerate(candidates):
            part = _best_part(fold(candidate).split(), places, home, first=near and n == 0)
            if part:
                return part
    short = (
        len(text.split()) <= SHORT_TEXT_WORDS
    )  # in a long text something is spelled nearly like a town
    for words in guesses if short else guesses[: int(near)]:
        guess = _correct_spelling(words, places, home, asked=near or asked, states=False)
        if guess:
            return guess
    for name in venues:
        where = resolve_place(name, places, home)
        if where and _largest(where, home) >= CITY_PEOPLE:
            return where
    return None


def without_scenes(candidates: Sequence[str], text: str) -> tuple[str, ...]:
    """The runs that may be towns. A thing that is one of many ("on a bridge", "in my car") is not,
    nor is a high place on which a person stands. `text` is the whole text, folded."""
    words = text.split()
    return tuple(run for run in candidates if not _is_scene(run.split(), words))


def _is_scene(run: list[str], said: list[str]) -> bool:
    if not run or has_state(" ".join(run)) or any(word.isdecimal() for word in run):
        return False
    if run[-1] in _SCENE_WORDS["high"] and len(run) - (run[0] in _SCENE_WORDS["article"]) == 1:
        return len(said) > 1  # alone it may be Bridge in England
    starts = [at for at in range(2, len(said)) if said[at : at + len(run)] == run]
    return any(
        said[at - 1] in _SCENE_WORDS["determiner"] and said[at - 2] in _SCENE_WORDS["preposition"]
        for at in starts
    )


def _large_part(run: str, places: Places, home: Home) -> ResolvedPlace | None:
    """The part of a run that is a large town."""
    return _best_part(fold(run).split(), places, home, first=False, min_people=LARGE_TOWN_PEOPLE)


def has_state(run: str) -> bool:
    """Whether a state stands behind a name: then it is a place, however small the town."""
    return any(tail in REGIONS_BY_NAME for tail in _possible_states(fold(run).split()))


def _possible_states(words: Sequence[str]) -> Iterator[str]:
    """The ends of some words that may be a state's name, the longest first."""
    for size in range(min(MAX_REGION_WORDS, len(words) - 1), 0, -1):
        yield " ".join(words[-size:])


def _has_code(where: ResolvedPlace) -> bool:
    return isinstance(where, Place) and bool(where.code)


def _largest(where: ResolvedPlace, home: Home) -> float:
    """How many people may mean the largest of what was found."""
    return (
        0
        if isinstance(where, WholeRegion)
        else max(_weight(place, home) for place in _places_of(where))
    )


def _is_certain(where: ResolvedPlace, home: Home) -> bool:
    """Whether a text that nothing announced as a place is one: a hamlet's name may be a word, and
    so may any town's abroad ("thank you so much": Much is in Germany)."""
    if isinstance(where, WholeRegion):
        return True
    return any(
        place.population >= (CITY_PEOPLE if _is_foreign(place, home) else SMALL_TOWN_PEOPLE)
        for place in _places_of(where)
    )


def _best_part(
    words: list[str],
    places: Places,
    home: Home,
    *,
    first: bool,
    min_people: int = GUESSABLE_TOWN_PEOPLE,
) -> ResolvedPlace | None:
    """The longest part of a run that is a place. `first` says that a place is expected at the
    beginning of the run, where it may be of any size. A name of several words needs only
    `min_people`."""
    words = words[:MAX_CANDIDATE_WORDS]
    regions = next(
        (REGIONS_BY_NAME[tail] for tail in _possible_states(words) if tail in REGIONS_BY_NAME), ()
    )
    for size in range(min(len(words) - 1, MAX_PLACE_NAME_WORDS), 0, -1):
        found = []
        for start in range(len(words) - size + 1):
            part = words[start : start + size]
            where = resolve_place(" ".join(part), places, home) if _is_specific(part) else None
            if not where or isinstance(where, WholeRegion):
                continue
            if regions and not any(_is_within(place, regions) for place in _places_of(where)):
                continue  # "Bell View Nebraska" has nothing to do with Bell in California
            largest = _largest(where, home)
            usual = min_people if size > 1 else LARGE_TOWN_PEOPLE
            enough = SMALL_TOWN_PEOPLE if first and start == 0 else usual
            if largest >= enough or _places_of(where)[0].code or part[-1] in REGIONS_BY_NAME:
                found.append((largest, where))
        if found:
            return max(found, key=lambda one: one[0])[1]
    return None


def _is_specific(words: list[str]) -> bool:
    """Whether words are enough to be looked up: a state's short form alone is not."""
    return len(words) > 1 or len(words[0]) > 3 or words[0] == "nyc"


def _places_of(where: Place | PlaceChoices) -> Sequence[Place]:
    return (where,) if isinstance(where, Place) else where.places


def _correct_spelling(
    words: list[str], places: Places, home: Home, *, asked: bool, states: bool
) -> ResolvedPlace | PlaceGuess | None:
    """The town that words are, but for a letter or two; with its state behind it, or without.

    It is taken without asking where there is no doubt: a long name with one mistake, of a city, or
    with its state, and no other town of that spelling.
    """
    for size in range(min(MAX_REGION_WORDS, len(words) - 1), 0, -1) if states else (0,):
        name = fold_name(" ".join(words[: len(words) - size]))
        regions = REGIONS_BY_NAME.get(" ".join(words[-size:]), ()) if size else ()
        if (size and not regions) or len(name) < 4 or len(name) > 40:
            continue
        towns = [
            (OSA.distance(name, other), town)
            for other in places.similar(name)
            for town in places.named(other)
            if (_is_within(town, regions) if regions else _is_guessable(town, home))
        ]
        if not towns:
            continue
        least = min(mistakes for mistakes, _ in towns)
        chosen = _choose([*{town for mistakes, town in towns if mistakes == least}], home)
        best = _places_of(chosen)[0]
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
    """Whether a town named without its state is one to guess: of some size, or far away a city."""
    return town.population >= (CITY_PEOPLE if _is_foreign(town, home) else GUESSABLE_TOWN_PEOPLE)


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
    found = _by_name_and_state(said, places) or _by_name_and_state(
        words, places
    )  # "the Villages" keeps its article
    regions = REGIONS_BY_NAME.get(" ".join(words), ())
    if regions and max((place.population for place in found), default=0) < CITY_PEOPLE:
        return WholeRegion(region_name(_best_region(regions, home)))
    return _choose(_prefer_home_owners(found, words, home), home) if found else None


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
            if _is_within(place, regions)
        ]
        if found:
            return found
    return []


def _by_name(words: list[str], places: Places) -> list[Place]:
    return list(places.named(fold_name(" ".join(words))))


def _is_within(place: Place, regions: Sequence[Region]) -> bool:
    return any(
        place.country == country and region in ("", place.region) for country, region in regions
    )


def _choose(found: list[Place], home: Home) -> Place | PlaceChoices:
    def weight(place: Place) -> float:
        return _weight(place, home)

    def at_home(place: Place) -> bool:
        return _at_home(place, home)

    largest, *others = sorted(found, key=weight, reverse=True)
    if weight(largest) >= DOMINANCE_FACTOR * max(map(weight, others), default=0) and not any(
        at_home(place) and place.population >= KNOWN_TOWN_PEOPLE for place in others
    ):
        return largest
    ranked = sorted(found, key=lambda place: (not at_home(place), -weight(place)))
    # Two of one name in one state cannot be told apart in a text; the larger one is meant.
    of_state = {(place.country, place.region): place for place in reversed(ranked)}
    ranked = list(of_state.values())[::-1]
    first, rest = ranked[0], ranked[1:]
    rival = max(map(weight, rest), default=0)
    if not rest or weight(first) >= rival * (1 if at_home(first) else DOMINANCE_FACTOR):
        return first
    return PlaceChoices(tuple(ranked[:MAX_CHOICES]))


def _weight(place: Place, home: Home) -> float:
    """How many people may mean a place: those who live there, or a share of them where it is
    foreign."""
    people = place.population or SMALL_TOWN_PEOPLE
    return people / FOREIGN_DIVISOR if _is_foreign(place, home) else people


def _is_foreign(place: Place, home: Home) -> bool:
    return bool(home.country) and place.country not in (home.country, *home.language_countries)


def _best_region(regions: Sequence[Region], home: Home) -> Region:
    return min(regions, key=lambda region: region[0] != home.country)
