"""Airports, colleges, regions and parts of towns that a text names."""

from collections.abc import Sequence

from flows import vocabulary
from flows.domain.places import Places
from flows.text.normalize import fold_name, name_words
from flows.understanding.place_resolver import ResolvedPlace
from flows.understanding.place_talk import is_talk, is_wish
from flows.understanding.possible_places import PossiblePlaces

# The name of a landmark has so many words at most; a text is looked through so far.
MAX_LANDMARK_WORDS = 5
MAX_LANDMARK_TEXT_WORDS = 30
# A search for a landmark and nothing else has so many other words at most.
MAX_WISH_WORDS = 4
# So many runs are looked at for a landmark of one word.
MAX_LANDMARK_RUNS = 8

_ARTICLES = vocabulary.phrases_of("place_words", "article")


def find_landmark(candidates: PossiblePlaces) -> ResolvedPlace | None:
    """A landmark of several words that stands anywhere in the text, or is the whole of it."""
    words = name_words(candidates.text)[:MAX_LANDMARK_TEXT_WORDS]
    for size in range(min(len(words), MAX_LANDMARK_WORDS), 1, -1):
        for at in range(len(words) - size + 1):
            name = " ".join(words[at : at + size])
            loose = words[at] not in _ARTICLES or size == len(words)
            found = loose and candidates.places.landmarks(name)
            if found and not _is_in_longer_run(name, candidates):
                return candidates.resolve(name)
    return None


def find_short_landmark(candidates: PossiblePlaces) -> ResolvedPlace | None:
    """A landmark of one word, in a text that asks for meetings or announces a place: "layover at
    LAX"."""
    runs = candidates.runs[:MAX_LANDMARK_RUNS]
    if not candidates.asked and not names_landmark(name_words(candidates.text), candidates.places):
        runs = runs[: int(candidates.near)]
    for run in runs:
        for word in run.split()[:MAX_LANDMARK_TEXT_WORDS]:
            if candidates.places.landmarks(word) and not _is_in_longer_run(word, candidates):
                return candidates.resolve(word)
    return None


def names_landmark(words: Sequence[str], places: Places) -> bool:
    """Whether a text is nothing but the name of a landmark and what people wish for beside one."""
    if len(words) > MAX_LANDMARK_WORDS + MAX_WISH_WORDS:
        return False
    short = name_words(" ".join(words))
    for size in range(min(len(words), MAX_LANDMARK_WORDS), 0, -1):
        for at in range(len(words) - size + 1):
            if places.landmarks(" ".join(short[at : at + size])):
                beside = [*words[:at], *words[at + size :]]
                if is_wish(beside) or is_talk(" ".join(beside)):
                    return True
    return False


def _is_in_longer_run(name: str, candidates: PossiblePlaces) -> bool:
    """Whether the name is a part of a run that is a place as a whole: "South Bay Lake FL"."""
    longer = (run for run in candidates.runs if f" {name} " in f" {fold_name(run)} ")
    found = {run: candidates.resolve(run) for run in longer if fold_name(run) != name}
    return any(where and where != candidates.resolve(name) for where in found.values())
