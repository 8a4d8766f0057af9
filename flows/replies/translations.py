"""The sentences in other languages: gettext catalogs beside this file, read once, at the start."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from babel.messages.pofile import read_po

from flows.text.gsm import to_gsm
from flows.vocabulary import VOCABULARIES

CATALOG_FOLDER = Path(__file__).parent / "catalogs"

# The languages we write, by their own names. The sentences of English are in the program itself.
SPOKEN_LANGUAGES = {language.code: language.name for language in VOCABULARIES}


@lru_cache(maxsize=32)
def translator(language: str) -> Callable[[str], str]:
    """What turns an English sentence into the same one of a language, ready for a text message.

    A catalog has every accent its language writes; a text has only those that do not double its
    price (flows.text.gsm). A sentence that a catalog lacks stays English, as does a language
    without one.
    """
    sentences = _TRANSLATIONS.get(language, {})
    return lambda english: sentences.get(english, english)


@lru_cache(maxsize=32)
def spoken_translator(language: str) -> Callable[[str], str]:
    """The same for a voice that reads aloud: with every accent, for it says them."""
    sentences = _CATALOGS.get(language, {})
    return lambda english: sentences.get(english, english)


def _read_catalog(path: Path) -> dict[str, str]:
    with path.open("rb") as file:
        catalog = read_po(file, abort_invalid=True)
    return {
        str(message.id): str(message.string)
        for message in catalog
        if message.id and message.string and not message.fuzzy
    }


# All catalogs are read at the start, so that a damaged one stops the start and not a reply.
_CATALOGS = {path.stem: _read_catalog(path) for path in CATALOG_FOLDER.glob("*.po")}
_TRANSLATIONS = {
    language: {english: to_gsm(said) for english, said in catalog.items()}
    for language, catalog in _CATALOGS.items()
}
