"""Every language of the desk has every sentence, with the same names in it."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from bot.cli.update_catalogs import catalog_text, updated_catalog
from desk.translation import DESK_CATALOGS, DESK_LANGUAGES
from desk.update_desk_catalogs import DESK_TEMPLATE, desk_sentences

CATALOGS = sorted(DESK_CATALOGS.glob("*.po"))


def test_the_template_holds_every_sentence_of_the_desk() -> None:
    assert DESK_TEMPLATE.read_text() == catalog_text(desk_sentences()), "run `make catalogs`"


def test_every_language_of_the_desk_has_a_catalog() -> None:
    assert [path.stem for path in CATALOGS] == sorted(set(DESK_LANGUAGES) - {"en"})


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: path.stem)
def test_a_catalog_of_the_desk_is_whole(path: Path) -> None:
    assert path.read_text() == updated_catalog(path, desk_sentences()), "run `make catalogs`"
    with path.open("rb") as file:
        for message in read_po(file):
            ids = message.id if isinstance(message.id, tuple) else (message.id,)
            said = message.string if isinstance(message.string, tuple) else (message.string,)
            if not ids[0]:
                continue
            assert all(said), ids
            assert not message.fuzzy, ids
            assert {name for one in said for name in _names(str(one))} == {
                name for one in ids for name in _names(str(one))
            }, ids


def _names(sentence: str) -> list[str]:
    return re.findall(r"%\(\w+\)s|\{\w*\}", sentence)
