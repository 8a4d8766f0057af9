"""Every language of the desk has every sentence, with the same names in it."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from bot.cli.update_catalogs import catalog_text, updated_catalog
from desk.bot_sources import bot_sentences
from desk.translation import DESK_LANGUAGES
from desk.update_desk_catalogs import BOT_TEMPLATE, DESK_TEMPLATE, desk_sentences

# The sentences of the desk, and what `bot` says on its pages.
SOURCES = {DESK_TEMPLATE: desk_sentences(), BOT_TEMPLATE: bot_sentences()}
CATALOGS = [path for template in SOURCES for path in sorted(template.parent.glob("*.po"))]


@pytest.mark.parametrize("template", SOURCES, ids=lambda path: path.stem)
def test_the_template_holds_every_sentence(template: Path) -> None:
    assert template.read_text() == catalog_text(SOURCES[template]), "run `make catalogs`"


@pytest.mark.parametrize("template", SOURCES, ids=lambda path: path.stem)
def test_every_language_of_the_desk_has_a_catalog(template: Path) -> None:
    found = sorted(path.stem for path in CATALOGS if path.parent == template.parent)
    assert found == sorted(set(DESK_LANGUAGES) - {"en"})


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_catalog_of_the_desk_is_whole(path: Path) -> None:
    (sentences,) = [found for file, found in SOURCES.items() if file.parent == path.parent]
    assert path.read_text() == updated_catalog(path, sentences), "run `make catalogs`"
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
