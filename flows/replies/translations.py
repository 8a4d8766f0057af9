"""The sentences in other languages: gettext catalogs beside this file, read once, at the start."""

from collections.abc import Callable
from pathlib import Path

from babel.messages.pofile import read_po

from flows.text.gsm import plain

FOLDER = Path(__file__).parent / "catalogs"

# The languages that can be spoken, by their own names. English is in the program itself.
LANGUAGES = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "it": "Italiano",
}


def translator(language: str) -> Callable[[str], str]:
    """What turns an English sentence into the same one of a language, ready for a text message.

    A catalog has every accent its language writes; a text has only those that do not double its
    price (flows.text.gsm). A sentence that a catalog lacks stays English, as does a language without
    one.
    """
    sentences = _SENTENCES.get(language, {})
    return lambda english: sentences.get(english, english)


def _read(path: Path) -> dict[str, str]:
    with path.open("rb") as file:
        catalog = read_po(file, abort_invalid=True)
    return {
        str(message.id): plain(str(message.string))
        for message in catalog
        if message.id and message.string and not message.fuzzy
    }


# All of them now: a damaged catalog stops the start, not the first text somebody sends at night.
_SENTENCES = {path.stem: _read(path) for path in FOLDER.glob("*.po")}
