"""The words the bot knows: one module a language, `shared` for what is of no one language, and
`frames` for what several words say together. To teach it a word, add it to its row there; to teach
it a language, add a module and its name to `VOCABULARIES`.

Here the rows become look-ups of folded words: `SENSES` gives the senses of a phrase, `merged_table`
and `phrases_of` the rows of all languages together, `phrases_by_language` those of each.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
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
from flows.vocabulary.language import Vocabulary
from flows.vocabulary.pt import PORTUGUESE

VOCABULARIES: tuple[Vocabulary, ...] = (ENGLISH, SPANISH, FRENCH, PORTUGUESE, ITALIAN)
LANGUAGE_CODES = tuple(language.code for language in VOCABULARIES)
HOME_COUNTRIES = {language.code: language.home_countries for language in VOCABULARIES}


class Sense(NamedTuple):
    """What a phrase says: the row it stands in, the value of the row, and the language of the word,
    "" for a word of all. A `short` form counts only in a text of its language."""

    row: str
    value: Any = None
    language: str = ""
    short: bool = False


def written_phrases(row: str) -> Iterator[str]:
    """The phrases of a row as they are written there."""
    return filter(None, (" ".join(phrase.split()) for phrase in row.split(",")))


def split_phrases(row: str) -> Iterator[str]:
    """The phrases of a row, folded."""
    return filter(None, map(fold, row.split(",")))


def _senses_of(language: Vocabulary) -> Iterator[tuple[str, Sense]]:
    """Every phrase of a language that can stand in a request, and what it says. Where two rows
    have the same phrase, the first counts."""
    code = language.code
    rows: Iterable[tuple[str, Mapping[Any, str]]] = (
        ("clock", language.clock),
        ("day", language.days),
        ("today", language.today),
        ("part", language.parts),
        ("type", language.types),
        ("way", language.ways),
        ("fellowship", language.fellowships),
        ("day", language.short_days),
        ("meeting", {None: language.meeting}),
        ("here", {None: language.here}),
        ("near", {None: language.near}),
        ("venue", {None: language.venues}),
        ("filler", {None: language.fillers}),
    )
    for row, table in rows:
        short = table is language.short_days
        for value, text in table.items():
            for phrase in split_phrases(text):
                yield phrase, Sense(row, value, code, short)


def _build_senses() -> dict[str, dict[str, tuple[Sense, ...]]]:
    found: dict[str, dict[str, tuple[Sense, ...]]] = {}

    def add(phrase: str, sense: Sense) -> None:
        senses = found.setdefault(phrase, {})
        senses[sense.language] = (*senses.get(sense.language, ()), sense)

    for phrase in split_phrases(shared.AMBIGUOUS_TOWNS):
        add(phrase, Sense("town"))
    for name, code in fellowships.FELLOWSHIP_CODES.items():
        add(name, Sense("fellowship", code))
    for language in VOCABULARIES:
        for phrase, sense in _senses_of(language):
            add(phrase, sense)
    return found


SENSES = _build_senses()

TOWN_NAMES = frozenset(split_phrases(shared.AMBIGUOUS_TOWNS))


def _max_words(known: Iterable[str]) -> dict[str, int]:
    """How many words the longest phrase with this first word has."""
    longest: dict[str, int] = {}
    for phrase in known:
        first, *rest = phrase.split()
        longest[first] = max(longest.get(first, 0), 1 + len(rest))
    return longest


MAX_PHRASE_WORDS = _max_words(SENSES)
MAX_TOWN_WORDS = _max_words(TOWN_NAMES)


def _build_whole_texts() -> dict[str, tuple[Intent, str]]:
    """Whole texts, each with the language they are in; of two meanings the first language's."""
    found: dict[str, tuple[Intent, str]] = {}
    for language in VOCABULARIES:
        for intent, text in language.whole.items():
            for phrase in split_phrases(text):
                found.setdefault(phrase, (intent, language.code))
        for text in language.faq.values():
            for phrase in text.split(","):
                if phrase.strip().startswith("="):
                    found.setdefault(fold(phrase), (Intent.NEWCOMER, language.code))
    return found


WHOLE_TEXTS = _build_whole_texts()


def _build_moves() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for language in VOCABULARIES:
        for move, text in language.moves.items():
            for phrase in split_phrases(text):
                found.setdefault(phrase, (move, language.code))
    return found


MOVES = _build_moves()


class WordClasses(NamedTuple):
    """The classes of the words of all languages, for the frames; and phrases that want something
    wherever they stand."""

    by_phrase: dict[str, frozenset[str | Intent]]
    max_words: dict[str, int]


# Classes of words that say something only of a whole text.
_WHOLE_TEXT_CLASSES = frozenset(["alone", "courtesy", "ambiguous stop"])


def _build_word_classes() -> WordClasses:
    of: dict[str, set[str | Intent]] = {}
    for language in VOCABULARIES:
        rows: list[tuple[str | Intent, str]] = [
            *language.anywhere.items(),
            *language.classes.items(),
        ]
        for name, text in rows:
            for phrase in split_phrases(text):
                if name not in _WHOLE_TEXT_CLASSES:
                    of.setdefault(phrase, set()).add(name)
        for text in (*language.faq.values(), *language.faq_hints.values()):
            for phrase in text.split(","):
                if not phrase.strip().startswith("="):
                    of.setdefault(fold(phrase), set()).add(Intent.NEWCOMER)
    longest = _max_words(of)
    return WordClasses({phrase: frozenset(names) for phrase, names in of.items()}, longest)


WORD_CLASSES = _build_word_classes()


def _words_of_row(name: str) -> frozenset[str]:
    """The single words of a row in all languages."""
    rows = (getattr(language, name) for language in VOCABULARIES)
    return frozenset(
        word for row in rows for phrase in split_phrases(row) for word in phrase.split()
    )


LIST_NUMBER_WORDS = _words_of_row("counting")

# What a text consists of that says STOP and nothing else, language by language.
STOP_WORDS = {
    language.code: (
        frozenset(" ".join(split_phrases(language.classes["alone"])).split()) | {"stop"},
        frozenset(" ".join(split_phrases(language.classes["courtesy"])).split()),
    )
    for language in VOCABULARIES
}
NUMERALS = {
    word: number
    for language in VOCABULARIES
    for row in (language.numerals, language.ordinals, language.other_ordinals)
    for number, word in enumerate(split_phrases(row), 1)
}


# What people write for words ("u"), and the words.
SPELLINGS = {
    short: word
    for language in VOCABULARIES
    for word, row in language.spellings.items()
    for short in split_phrases(row)
}
# The letters that before a number are short for a wish to be reminded, and the wish in full.
REMIND_LETTERS = {
    letter: next(split_phrases(language.reminding["remind"]))
    for language in VOCABULARIES
    for letter in split_phrases(language.reminding["letter"])
}


def is_known_word(word: str) -> bool:
    """Whether a word stands in any row."""
    return word in SENSES or word in MOVES or word in WHOLE_TEXTS


def correct_spelling(word: str) -> str:
    """The word of the vocabulary that a long misspelt word must be; the word itself if there is
    none."""
    if len(word) < 6 or not word.isalpha() or word in shared.NEVER_CORRECTED:
        return word
    found = process.extractOne(
        word, _LONG_WORDS.get(word[0], ()), scorer=OSA.distance, score_cutoff=1 + (len(word) > 9)
    )
    return found[0] if found else word


def _find_long_words() -> dict[str, list[str]]:
    """The long words whose spelling is worth correcting, by first letter."""
    rows = {"meeting", "day", "today", "part", "way"}
    found: dict[str, list[str]] = {}
    for phrase, senses in SENSES.items():
        found_rows = {sense.row for several in senses.values() for sense in several}
        english = any(sense.row == "type" for sense in senses.get("en", ()))
        if len(phrase) >= 6 and phrase.isalpha() and (found_rows & rows or english):
            found.setdefault(phrase[0], []).append(phrase)
    return found


_LONG_WORDS = _find_long_words()


@cache
def merged_table(name: str) -> Mapping[str, frozenset[str]]:
    """One of the tables of all languages together: the folded phrases of each row. Made once."""
    found: dict[str, set[str]] = {}
    for language in VOCABULARIES:
        rows: dict[str, str] = getattr(language, name)
        for row, text in rows.items():
            found.setdefault(row, set()).update(split_phrases(text))
    return MappingProxyType({row: frozenset(known) for row, known in found.items()})


def phrases_of(name: str, row: str) -> frozenset[str]:
    """The folded phrases of one row of a table, of all languages together. Raises KeyError for a
    row that no language has."""
    return merged_table(name)[row]


def phrases_by_language(name: str, row: str) -> dict[str, frozenset[str]]:
    """The folded phrases of one row of a table, by the language they are of. Raises KeyError where
    a language lacks the row."""
    return {
        language.code: frozenset(split_phrases(getattr(language, name)[row]))
        for language in VOCABULARIES
    }
