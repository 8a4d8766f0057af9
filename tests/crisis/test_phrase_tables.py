"""The phrase tables: a row that cannot be used is refused with its file and line."""

import pytest

from flows.crisis.danger import Category
from flows.crisis.phrase_tables import (
    PHRASE_TABLES,
    DangerLabel,
    Strength,
    TableError,
    parse_tables,
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[suicide]\n~ die\n", "xx.txt, line 2: a row cannot begin or end with a gap: ~ die"),
        ("[suicide]\ndie ~\n", "xx.txt, line 2: a row cannot begin or end with a gap: die ~"),
        ("[suicide]\n# why\n\nWISH die\n", "xx.txt, line 4: there is no class WISH"),
        ("[sucide]\ndie\n", "xx.txt, line 1: there is no section [sucide]"),
        ("die\n[suicide]\n", "xx.txt, line 1: a row before the first [section]"),
        ("[spelling]\nim i am\n", "xx.txt, line 2: a pair is written word = what it means,"),
        ("[classes]\nwish = want to\n", "xx.txt, line 2: a class is written NAME = word | two"),
        ("[suicide]\n  die\n", "xx.txt, line 2: an indented line goes on with the row above;"),
    ],
)
def test_a_row_that_cannot_be_used_is_told_with_its_line(text: str, said: str) -> None:
    with pytest.raises(TableError) as told:
        parse_tables("xx", text, "xx.txt")
    assert str(told.value).startswith(said)


def test_a_row_is_found_with_its_danger_and_strength() -> None:
    text = "[classes]\nWISH = want to | wish to\n[suicide certain]\ni WISH ~\n  die  # a remark\n"
    language = parse_tables("xx", text, "xx.txt")
    found = language.matcher.find("i want to really die".split(), frozenset(), {})
    assert [match.label for match in found] == [DangerLabel(Category.SUICIDE, Strength.CERTAIN)]


@pytest.mark.parametrize(
    ("code", "text", "category"),
    [
        ("en", "i want to kill myself", Category.SUICIDE),
        ("es", "me quiero morir", Category.SUICIDE),
        ("fr", "je veux mourir", Category.SUICIDE),
        ("pt", "quero me matar", Category.SUICIDE),
        ("it", "voglio uccidermi", Category.SUICIDE),
        ("en", "she is not breathing", Category.OVERDOSE),
        ("es", "mi hijo no respira", Category.OVERDOSE),
        ("fr", "il ne respire plus", Category.OVERDOSE),
        ("pt", "ele nao respira", Category.OVERDOSE),
        ("it", "non respira", Category.OVERDOSE),
    ],
)
def test_every_language_has_declarations(code: str, text: str, category: Category) -> None:
    language = next(language for language in PHRASE_TABLES if language.code == code)
    labels = {match.label for match in language.matcher.find(text.split(), frozenset(), {})}
    assert DangerLabel(category, Strength.CERTAIN) in labels
