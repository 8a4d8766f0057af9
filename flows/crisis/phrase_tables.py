"""The phrase tables of each language: the files flows/crisis/tables/*.txt, read once at import.

A file is made of sections, "[suicide certain]", each of rows (flows.crisis.matcher), of pairs
("im = i am") or of words. tables/README.md says what each section is for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from importlib.resources import files
from typing import Any, NamedTuple

from flows.crisis.danger import Category
from flows.crisis.matcher import PatternMatcher, RowError, TableRow, parse_rows
from flows.vocabulary import LANGUAGE_CODES


class TableError(Exception):
    """A table that cannot be used: the file, the line, and what is wrong with it."""


class Strength(StrEnum):
    """How much a row says by itself. What a CERTAIN row says, no word beside it takes away."""

    WEAK = "weak"
    PLAIN = "plain"
    CERTAIN = "certain"


class DangerLabel(NamedTuple):
    """The label of a row that tells of a danger."""

    category: Category
    strength: Strength


_DANGER_LABELS = {
    category.value
    if strength is Strength.PLAIN
    else f"{category.value} {strength.value}": DangerLabel(category, strength)
    for category in Category
    for strength in Strength
}
# Labels of rows that say something else about the text.
_OTHER_LABELS = ("child", "home", "symptom", "quitting", "harmless", "meant", "past", "loss")
_ROW_SECTIONS = ("classes", *_DANGER_LABELS, *_OTHER_LABELS)


@dataclass(frozen=True, eq=False, slots=True)
class PhraseTables:
    """One language's tables, compiled. `words` are all that its rows know; each field behind it
    holds the section of that name, which README.md explains."""

    code: str
    matcher: PatternMatcher
    words: frozenset[str]
    spelling: Mapping[str, str]
    contractions: Mapping[str, str]
    initials: Mapping[str, str]
    clipped: Mapping[str, str]
    emoji: Mapping[str, str]
    silent: frozenset[str]
    topic: frozenset[str]
    negations: frozenset[str]
    auxiliaries: frozenset[str]
    selves: frozenset[str]
    others: frozenset[str]
    helped: frozenset[str]
    core: frozenset[str]
    spared: frozenset[str]
    stopwords: frozenset[str]
    fillers: frozenset[str]
    subjects: frozenset[str]
    answers: frozenset[str]
    numerals: frozenset[str]
    ages: frozenset[str]
    letters: frozenset[str]
    stems: frozenset[str]
    endings: frozenset[str]
    elisions: frozenset[str]


def _fields_of(kind: object) -> list[str]:
    return [field.name for field in fields(PhraseTables) if field.type == kind]


_PAIR_SECTIONS = (*_fields_of(Mapping[str, str]), "aliases")
_WORD_SECTIONS = tuple(name for name in _fields_of(frozenset[str]) if name != "words")


def parse_tables(code: str, text: str, file: str) -> PhraseTables:
    """The tables of one language. Raises TableError naming the file and the line."""
    try:
        sections = _sections(text)
        found = {name: parse_rows(sections.get(name, ())) for name in _ROW_SECTIONS}
        pairs = {name: _pairs(parse_rows(sections.get(name, ()))) for name in _PAIR_SECTIONS}
        words = {name: _words(parse_rows(sections.get(name, ()))) for name in _WORD_SECTIONS}
        labelled: dict[object, Sequence[TableRow]] = {
            **{label: found[name] for name, label in _DANGER_LABELS.items()},
            **{mark: found[mark] for mark in _OTHER_LABELS},
        }
        matcher = PatternMatcher(labelled, found["classes"], pairs["aliases"])
    except RowError as error:
        raise TableError(f"{file}, {error}") from None
    del pairs["aliases"]  # the matcher has them
    named: dict[str, Any] = {**pairs, **words}
    return PhraseTables(code, matcher, frozenset(matcher.words), **named)


def _sections(text: str) -> dict[str, list[tuple[int, str]]]:
    """The numbered lines of each section."""
    sections: dict[str, list[tuple[int, str]]] = {}
    lines: list[tuple[int, str]] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("["):
            name = line.strip().strip("[]")
            if name not in (*_ROW_SECTIONS, *_PAIR_SECTIONS, *_WORD_SECTIONS):
                raise RowError(number, f"there is no section [{name}]")
            lines = sections.setdefault(name, [])
        elif lines is not None:
            lines.append((number, line))
        elif line.partition("#")[0].strip():
            raise RowError(number, "a row before the first [section]")
    return sections


def _pairs(table: Sequence[TableRow]) -> dict[str, str]:
    pairs = {}
    for row in table:
        word, equals, meant = (part.strip() for part in row.text.partition("="))
        if not (word and equals and meant):
            raise RowError(row.line, f"a pair is written word = what it means, not: {row.text}")
        pairs[word] = meant
    return pairs


def _words(table: Sequence[TableRow]) -> frozenset[str]:
    return frozenset(word for row in table for word in row.text.split())


def _read_shipped_tables() -> tuple[PhraseTables, ...]:
    folder = files("flows.crisis") / "tables"
    names = {code: f"{code}.txt" for code in LANGUAGE_CODES}
    return tuple(
        parse_tables(code, (folder / name).read_text("utf-8"), name) for code, name in names.items()
    )


def _read_everyday_words() -> frozenset[str]:
    text = (files("flows.crisis") / "tables" / "everyday.txt").read_text("utf-8")
    return frozenset(" ".join(line.partition("#")[0] for line in text.splitlines()).split())


PHRASE_TABLES = _read_shipped_tables()
# Words that tell of no danger, however much they look like one that does.
EVERYDAY_WORDS = _read_everyday_words()


def merged_words(section: str) -> frozenset[str]:
    """The words of a section in all languages."""
    return frozenset().union(*(getattr(language, section) for language in PHRASE_TABLES))


def merged_pairs(section: str) -> dict[str, str]:
    """The pairs of a section in all languages; of two for one word the last language's."""
    return {
        word: meant
        for language in PHRASE_TABLES
        for word, meant in getattr(language, section).items()
    }
