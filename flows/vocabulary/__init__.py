"""The words the bot knows: one module a language, `shared` for what is of no one language, and
`frames` for what several words say together. To teach it a word, add it to its row there.

Here the rows become look-ups of folded words: `PHRASES` gives the senses of a phrase.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from flows.domain import fellowships
from flows.domain.intents import Intent
from flows.text.normalize import fold
from flows.vocabulary import shared
from flows.vocabulary.en import ENGLISH
from flows.vocabulary.es import SPANISH
from flows.vocabulary.fr import FRENCH
from flows.vocabulary.it import ITALIAN
from flows.vocabulary.language import Language
from flows.vocabulary.pt import PORTUGUESE

LANGUAGES: tuple[Language, ...] = (ENGLISH, SPANISH, FRENCH, PORTUGUESE, ITALIAN)
CODES = tuple(language.code for language in LANGUAGES)


class Sense(NamedTuple):
    """What a phrase says: the row it stands in, what the row is for, and whose word it is (""
    everybody's). `short` is a short form that counts only in a text of that language."""

    row: str
    value: Any = None
    language: str = ""
    short: bool = False


def phrases(row: str) -> Iterator[str]:
    """The phrases of a row, folded."""
    return filter(None, (fold(phrase) for phrase in row.split(",")))


def _senses(language: Language) -> Iterator[tuple[str, Sense]]:
    """Every phrase of a language that can stand in a request, and what it says. Where two rows
    have the same phrase, the first says it."""
    code = language.code
    keyed: Iterable[tuple[str, dict[Any, str]]] = (
        ("clock", language.clock),
        ("day", language.days),
        ("today", language.today),
        ("part", language.parts),
        ("type", language.types),
        ("way", language.ways),
        ("fellowship", language.fellowships),
    )
    for row, table in keyed:
        for value, text in table.items():
            for phrase in phrases(text):
                yield phrase, Sense(row, value, code)
    for value, text in language.short_days.items():
        for phrase in phrases(text):
            yield phrase, Sense("day", value, code, short=True)
    for phrase in phrases(language.meeting):
        yield phrase, Sense("meeting", None, code)
    for phrase in phrases(language.here):
        yield phrase, Sense("here", None, code)
    for phrase in phrases(language.near):
        yield phrase, Sense("near", None, code)
    for phrase in phrases(language.venues):
        yield phrase, Sense("venue", None, code)
    for phrase in phrases(language.fillers):
        yield phrase, Sense("filler", None, code)


def _all() -> dict[str, dict[str, tuple[Sense, ...]]]:
    found: dict[str, dict[str, tuple[Sense, ...]]] = {}

    def add(phrase: str, sense: Sense) -> None:
        senses = found.setdefault(phrase, {})
        senses[sense.language] = (*senses.get(sense.language, ()), sense)

    for phrase in phrases(shared.TOWNS):
        add(phrase, Sense("town"))
    for name, code in fellowships.CODES.items():
        add(name, Sense("fellowship", code))
    for language in LANGUAGES:
        for phrase, sense in _senses(language):
            add(phrase, sense)
    return found


PHRASES = _all()

TOWN_NAMES = frozenset(phrases(shared.TOWNS))


def _longest(known: Iterable[str]) -> dict[str, int]:
    """How many words the longest phrase with this first word has."""
    longest: dict[str, int] = {}
    for phrase in known:
        first, *rest = phrase.split()
        longest[first] = max(longest.get(first, 0), 1 + len(rest))
    return longest


LONGEST = _longest(PHRASES)
TOWNS = _longest(TOWN_NAMES)


def _whole() -> dict[str, tuple[Intent, str]]:
    """Whole texts, each with the language they are in; of two meanings the first language's."""
    found: dict[str, tuple[Intent, str]] = {}
    for language in LANGUAGES:
        for intent, text in language.whole.items():
            for phrase in phrases(text):
                found.setdefault(phrase, (intent, language.code))
    return found


WHOLE = _whole()


def _moves() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for language in LANGUAGES:
        for move, text in language.moves.items():
            for phrase in phrases(text):
                found.setdefault(phrase, (move, language.code))
    return found


MOVES = _moves()


class Classes(NamedTuple):
    """The classes of the words of all languages, for the frames; and phrases that want something
    wherever they stand."""

    of: dict[str, frozenset[str | Intent]]
    longest: dict[str, int]


def _classes() -> Classes:
    of: dict[str, set[str | Intent]] = {}
    for language in LANGUAGES:
        rows: list[tuple[str | Intent, str]] = [
            *language.anywhere.items(),
            *language.classes.items(),
        ]
        for name, text in rows:
            for phrase in phrases(text):
                if name not in ("alone", "courtesy"):
                    of.setdefault(phrase, set()).add(name)
    longest = _longest(of)
    return Classes({phrase: frozenset(names) for phrase, names in of.items()}, longest)


CLASSES = _classes()


def _words(name: str) -> frozenset[str]:
    """The single words of a row in all languages."""
    rows = (getattr(language, name) for language in LANGUAGES)
    return frozenset(word for row in rows for phrase in phrases(row) for word in phrase.split())


COUNTING = _words("counting")

# What a text consists of that says STOP and nothing else, language by language.
STOPPING = {
    language.code: (
        frozenset(" ".join(phrases(language.classes["alone"])).split()) | {"stop"},
        frozenset(" ".join(phrases(language.classes["courtesy"])).split()),
    )
    for language in LANGUAGES
}
NUMERALS = {
    word: number
    for language in LANGUAGES
    for row in (language.numerals, language.ordinals)
    for number, word in enumerate(phrases(row), 1)
}


def knows(word: str) -> bool:
    """Whether a word stands in any row."""
    return word in PHRASES or word in MOVES or word in WHOLE


def mended(word: str) -> str:
    """The word of the vocabulary that a misspelt one must be: one letter off, and a long word."""
    if len(word) < 6 or not word.isalpha() or word in shared.SPARED:
        return word
    found = process.extractOne(
        word, _LONG.get(word[0], ()), scorer=OSA.distance, score_cutoff=1 + (len(word) > 9)
    )
    return found[0] if found else word


def _long() -> dict[str, list[str]]:
    """The long words that are worth mending, by first letter."""
    rows = {"meeting", "day", "today", "part", "way"}
    found: dict[str, list[str]] = {}
    for phrase, senses in PHRASES.items():
        told = {sense.row for several in senses.values() for sense in several}
        english = any(sense.row == "type" for sense in senses.get("en", ()))
        if len(phrase) >= 6 and phrase.isalpha() and (told & rows or english):
            found.setdefault(phrase[0], []).append(phrase)
    return found


_LONG = _long()


def table(name: str) -> dict[str, frozenset[str]]:
    """One of the tables of all languages together: the folded phrases of each row."""
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        rows: dict[str, str] = getattr(language, name)
        for row, text in rows.items():
            found.setdefault(row, set()).update(phrases(text))
    return {row: frozenset(known) for row, known in found.items()}
