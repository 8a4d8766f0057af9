"""Words that may be the name of a group or of a building: those beside the word for it, as in "the
hallelujah group", "grupo nueva vida", "the lambda center".

Which of them is a name only the list of meetings knows, so they are kept longest first.
"""

from collections.abc import Iterator, Sequence

from flows import vocabulary
from flows.understanding.list_choices import is_telling
from flows.understanding.slots.list_picks import MAX_WORDS

# A name is told with so many words at most; no more runs than that are kept.
MAX_NAME_WORDS = 5
MAX_RUNS = 12
# Shorter ones are short forms of fellowships.
_MIN_GROUP_WORD = 3


_NAMED = vocabulary.phrases_of("choosing", "named").union(
    *vocabulary.merged_table("buildings").values()
)
_GROUPS = vocabulary.phrases_of("choosing", "named") | vocabulary.phrases_of("buildings", "club")


def _sides() -> dict[str, frozenset[str]]:
    """The words for groups and buildings, each with the sides on which a name may stand; those for
    meetings only in languages where it stands before them."""
    sides: dict[str, frozenset[str]] = {}
    for language in vocabulary.VOCABULARIES:
        side = frozenset(["behind" if language.names_behind_venues else "before"])
        rows = [language.choosing["named"], *language.buildings.values()]
        if not language.names_behind_venues:
            rows.append(language.choosing["group"])
        for row in rows:
            for phrase in vocabulary.split_phrases(row):
                if " " not in phrase and len(phrase) >= _MIN_GROUP_WORD:
                    sides[phrase] = sides.get(phrase, frozenset()) | side
    return sides


_SIDES = _sides()
_ARTICLES = vocabulary.phrases_of("choosing", "article")


def find_group_names(words: Sequence[str]) -> tuple[str, ...]:
    """The runs of folded words that may be a name, those with a telling word first, the longer ones
    before the shorter ones.

    >>> find_group_names("when is the hallelujah group".split())[-1]
    'hallelujah group'
    >>> find_group_names("a womens meeting".split())
    ()
    """
    if _SIDES.keys().isdisjoint(words) or len(words) > MAX_WORDS:
        return ()
    runs = dict.fromkeys(run for at, word in enumerate(words) for run in _beside(words, at, word))
    found = sorted(runs, key=lambda run: (not any(map(tells_name, run)), -len(run)))
    return tuple(" ".join(run) for run in found[:MAX_RUNS])


def _beside(words: Sequence[str], at: int, word: str) -> Iterator[tuple[str, ...]]:
    """The runs that may be a name beside the word at this place."""
    sides = _SIDES.get(word, ())
    group = (word,) if word in _NAMED else ()
    if "before" in sides:
        for size in range(min(MAX_NAME_WORDS, at), 0, -1):
            for run in _kept(words[at - size : at], words[at - size - 1 : at - size]):
                yield (*run, *group)
    if "behind" in sides:
        for size in range(min(MAX_NAME_WORDS, len(words) - at - 1), 0, -1):
            for run in _kept(words[at + 1 : at + 1 + size], words[at - 1 : at] if at else ()):
                yield (*group, *run)


def _kept(run: Sequence[str], before: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The run without articles before it, if it may be a name; one word only behind an article."""
    named = tuple(run)
    while named and named[0] in _ARTICLES:
        named = named[1:]
    articled = len(named) < len(run) or not _ARTICLES.isdisjoint(before)
    if may_be_name(named) and (len(named) > 1 or articled or tells_name(named[0])):
        yield named


def may_be_name(run: Sequence[str]) -> bool:
    """Whether words may be a name: one of them tells it from others, or they are several that a
    list may have as a name, or one that is a time of day elsewhere ("the sunrise group")."""
    named = [word for word in run if word not in _NAMED]
    if any(map(tells_name, named)):
        return True
    if len(named) > 1:
        return not any(map(_is_small, named))
    return len(named) == 1 and _rows(named[0]) == {"part"}


def tells_name(word: str) -> bool:
    """Whether a word tells one name from others: no word for a building, and no number."""
    return word not in _NAMED and is_telling(word) and not word[0].isdecimal()


def is_name_of_group(run: Sequence[str]) -> bool:
    """Whether a run is surely the name of a group or of a club: a telling word stands beside the
    word for it. Other buildings may only be near."""
    return any(
        word in _GROUPS and any(map(tells_name, (*run[max(0, at - 1) : at], *run[at + 1 : at + 2])))
        for at, word in enumerate(run)
    )


def _is_small(word: str) -> bool:
    """Whether a word is only ever small talk around a wish."""
    rows = _rows(word)
    return bool(rows) and rows <= {"filler", "near", "clock"}


def _rows(word: str) -> set[str]:
    """The rows of the vocabulary that hold a word, in all languages."""
    return {sense.row for senses in vocabulary.SENSES.get(word, {}).values() for sense in senses}
