"""The words of human languages stand in the vocabulary, in the crisis tables and in the catalogs,
each language's in its own files, and no language lacks a row that the others have."""

import ast
import importlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cached_property
from pathlib import Path

import pytest

from flows import vocabulary
from flows.hotlines import SHIPPED_HOTLINES
from flows.replies.translations import CATALOG_FOLDER
from flows.vocabulary import LANGUAGE_CODES, VOCABULARIES, split_phrases
from flows.vocabulary.language import Vocabulary

ROOT = Path(__file__).parents[2]
FLOWS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "flows").rglob("*.py"))

# Where words of languages stand.
WORDY = ("flows/vocabulary/", "flows/replies/")
# Modules that hold names or letters.
NAMING = {
    "flows/domain/attachments.py": "names of content types",
    "flows/domain/fellowships.py": "names of fellowships",
    "flows/domain/meeting_type_tables.py": "names of types; the catalogs translate them",
    "flows/domain/meeting_types.py": "the same",
    "flows/domain/regions.py": "names of states and countries",
    "flows/hotlines/directory.py": "names of needs and services, which rows and tables use",
    "flows/hotlines/hotline_toml.py": "errors that operators are told",
    "flows/hotlines/old_numbers.py": "keywords that posters told people to send",
    "flows/text/gsm.py": "the alphabet of text messages",
    "flows/text/lookalikes.py": "letters that look like others",
    "flows/text/normalize.py": "how names of towns are abbreviated; the vocabulary is folded by it",
}
CHECKED = [path for path in FLOWS if not path.startswith(WORDY) and path not in NAMING]

# Names that are no row of the vocabulary, no section of a table, no field and no value of an enum.
OTHER_NAMES = {
    "keys of stored states, which older rows have": {"page", "reminded", "seen", "wish"},
    "figures of the models' files": {
        "_bias",
        "intent_labels",
        "intents",
        "platt",
        "step",
        "topic_labels",
        "topics",
        "units",
    },
    "events of the ledger of consents": {"forgotten"},
    "topics that other programs know": {"basic_needs"},
    "parts of a stored rule of occurrence": {"every", "not", "from", "lasts", "check", "months"},
    "files": {
        ".toml",
        ".txt",
        "everyday.txt",
        "flows.crisis",
        "flows.understanding",
        "intents.tsv.gz",
        "ideas.txt",
        "model.tsv",
        "word_counts.tsv",
        "tables",
    },
    "arguments of the standard library and of Babel": {
        "array",
        "ascii",
        "format",
        "little",
        "utf-8",
    },
    "the feature of a postal code": {"#zip"},
    "a sense beside the rows: the word is of another language than the text": {"foreign"},
    "groups of regular expressions": {"by"},
    "letters: two that one sign may stand for, and the vowels": {"il", "aeiouh"},
    "units of measure": {"mgl", "ml"},
    "who has answered already": {"carrier"},
    "what a rate limit does": {"answer", "replace"},
    "keys of flows/replies/catalogs/crisis.toml": {"again_other"},
    "what keeps a notice from being sent twice": {"ended", "moved", "resting"},
    "a town": {"nyc"},
}


def tables(language: Vocabulary) -> Iterator[tuple[str, dict[object, str], bool]]:
    """The tables of a language: name, rows, and whether it may lack rows."""
    for field in fields(language):
        rows = getattr(language, field.name)
        if isinstance(rows, dict):
            yield field.name, rows, bool(field.metadata.get("partial"))


@pytest.mark.parametrize("language", VOCABULARIES, ids=LANGUAGE_CODES)
def test_no_language_lacks_a_row(language: Vocabulary) -> None:
    own = {(table, row) for table, rows, _ in tables(language) for row in rows}
    for other in VOCABULARIES:
        for table, rows, partial in tables(other):
            for row in () if partial else rows:
                assert (table, row) in own, f"{language.name} lacks the row {row!r} of {table}"


@pytest.mark.parametrize("language", VOCABULARIES, ids=LANGUAGE_CODES)
def test_a_language_is_three_files(language: Vocabulary) -> None:
    assert (ROOT / "flows" / "vocabulary" / f"{language.code}.py").exists()
    assert (ROOT / "flows" / "crisis" / "tables" / f"{language.code}.txt").exists()
    # The sentences of English are in the program.
    assert language.code == "en" or (CATALOG_FOLDER / f"{language.code}.po").exists()


@pytest.mark.parametrize("language", VOCABULARIES, ids=LANGUAGE_CODES)
def test_a_language_is_asked_for_by_its_own_name(language: Vocabulary) -> None:
    names = vocabulary.merged_table("language_names")
    assert names.keys() <= set(LANGUAGE_CODES)
    assert next(vocabulary.split_phrases(language.name)) in names[language.code]
    assert not names[language.code] & {
        name for code, known in names.items() if code != language.code for name in known
    }


def test_a_row_is_read_in_all_languages_and_in_each() -> None:
    assert {"please", "gracias", "svp"} <= vocabulary.phrases_of("courtesy", "polite")
    crossing = vocabulary.phrases_by_language("place_words", "crossing")
    assert tuple(crossing) == LANGUAGE_CODES
    assert [sorted(crossing[code]) for code in ("en", "es", "pt")] == [[], ["y"], ["e"]]
    with pytest.raises(KeyError):
        vocabulary.phrases_of("courtesy", "no such row")


def names_in_code() -> frozenset[str]:
    """Names that the code uses for its own things: rows, sections, fields, values of enums."""
    found = set(LANGUAGE_CODES)
    for language in VOCABULARIES:
        found.update(str(row) for _, rows, _ in tables(language) for row in rows)
    for table in (ROOT / "flows" / "crisis" / "tables").glob("*.txt"):
        found.update(re.findall(r"^\[(.+)\]$", table.read_text("utf-8"), re.MULTILINE))
    found.update(need for entry in SHIPPED_HOTLINES.entries for need in entry.needs)
    for path in FLOWS:
        module = importlib.import_module(
            path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        )
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, Enum):
                found.update(str(member.value) for member in kind)
            elif isinstance(kind, type) and is_dataclass(kind):
                found.update(field.name for field in fields(kind))
                read = vars(kind).items()
                found.update(name for name, one in read if isinstance(one, cached_property))
            elif isinstance(kind, type) and issubclass(kind, tuple):
                found.update(getattr(kind, "_fields", ()))
    senses = (sense for by_code in vocabulary.SENSES.values() for sense in by_code.values())
    found.update(sense.row for several in senses for sense in several)
    return frozenset(found).union(*OTHER_NAMES.values())


NAMES = names_in_code()


def literals(tree: ast.AST) -> Iterator[ast.Constant]:
    """The strings of a module, but for docstrings, annotations and the texts of errors."""
    for child in ast.iter_child_nodes(tree):
        docstring = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        exported = isinstance(child, ast.Assign) and ast.unparse(child.targets[0]) == "__all__"
        if docstring or exported or isinstance(child, ast.Raise | ast.arg):
            continue
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child
        if isinstance(child, ast.AnnAssign):
            child.annotation = ast.Name("str")
        yield from literals(child)


# What of a regular expression is no word: escapes, names of groups, sets of characters.
PATTERN_SYNTAX = re.compile(r"\\[A-Za-z]|\(\?P<\w+>|\[[^\]]*\]")
LETTERS = ("Ll", "Lu", "Lt", "Lo")
WORD = re.compile(r"[^\W\d_]{2,}")


def words_in(text: str) -> list[str]:
    """The words in a string that are no names of ours. Texts are folded before they are compared,
    so that only what is in small letters can be a word of theirs."""
    name = text.strip(" :[]")
    if name in NAMES:
        return []
    if re.fullmatch(r"[\w.:/#-]+", name):
        return [name] if WORD.search(name) and name == name.lower() else []
    found = [word for word in WORD.findall(PATTERN_SYNTAX.sub(" ", text)) if word.islower()]
    return [word for word in found if len(found) > 1 or word not in NAMES]


@pytest.mark.parametrize("path", CHECKED)
def test_no_logic_module_holds_a_word_of_a_language(path: str) -> None:
    for literal in literals(ast.parse((ROOT / path).read_text())):
        text = str(literal.value)
        where = f"{path}:{literal.lineno}: {text!r}"
        # Signs such as the modifier letter apostrophe are no letters of a word.
        assert not [c for c in text if unicodedata.category(c) in LETTERS and ord(c) > 127], where
        assert not words_in(text), f"{where}: {words_in(text)}"


def test_no_subject_of_a_note_is_a_small_word_of_another_language() -> None:
    """Notes are searched in all languages at once: "thé" without its accent is in most notes."""
    for language in VOCABULARIES:
        subjects = {phrase for row in language.subjects.values() for phrase in split_phrases(row)}
        for other in VOCABULARIES:
            small = {
                word
                for row in ("generic", "before", "article", "and")
                for word in split_phrases(other.choosing[row])
            }
            assert other is language or not subjects & small
