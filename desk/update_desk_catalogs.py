"""Brings the desk's catalogs up to date with its pages and modules: part of `make catalogs`."""

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file

from bot.cli.update_catalogs import catalog_text, updated_catalog
from desk.bot_sentences import BOT_CATALOGS
from desk.bot_sources import bot_sentences
from desk.translation import DESK_CATALOGS

DESK_TEMPLATE = DESK_CATALOGS / "desk.pot"
BOT_TEMPLATE = BOT_CATALOGS / "bot.pot"

_FOLDER = Path(__file__).parent

# Their sentences are marked with N_, as they are shown in English too, on the command line.
_MODULES_OF_BOT = (_FOLDER.parent / "bot" / "review" / "verdict_words.py",)
_KEYWORDS = {"N_": None, "_": None, "gettext": None, "ngettext": (1, 2)}


def desk_sentences() -> Catalog:
    """Every sentence of the desk, in the order of the files' names."""
    catalog = Catalog()
    for path in sorted((_FOLDER / "templates").rglob("*.html")):
        options = {"trimmed": "true", "silent": "false"}
        for _, sentence, _, _ in extract_from_file(
            "jinja2.ext:babel_extract", str(path), _KEYWORDS, (), options
        ):
            catalog.add(sentence)
    for path in (*sorted(_FOLDER.rglob("*.py")), *_MODULES_OF_BOT):
        for _, sentence, _, _ in extract_from_file("python", str(path), _KEYWORDS):
            catalog.add(sentence)
    return catalog


def main() -> None:
    """Write all files."""
    for file, template in ((DESK_TEMPLATE, desk_sentences()), (BOT_TEMPLATE, bot_sentences())):
        file.write_text(catalog_text(template))
        for path in sorted(file.parent.glob("*.po")):
            path.write_text(updated_catalog(path, template))


if __name__ == "__main__":
    main()
