"""The desk's sentences in other languages: gettext catalogs in desk/catalogs, read at the start.

They are the operators' languages, and not those of the lines. A sentence that a catalog lacks
stays English.
"""

from pathlib import Path

from babel.messages.pofile import read_po
from flask import g

DESK_CATALOGS = Path(__file__).parent / "catalogs"

# By their own names.
DESK_LANGUAGES = {"en": "English", "es": "Español"}


def N_(message: str) -> str:  # gettext's own name for a mark
    """Marks a sentence for the catalogs that is translated later, where it is shown."""
    return message


def gettext(message: str) -> str:
    """A sentence in the language of who asks."""
    return str(_SENTENCES.get(_language(), {}).get(message, message))


def ngettext(one: str, more: str, number: int) -> str:
    """A sentence about one thing or several."""
    forms = _SENTENCES.get(_language(), {}).get(one, (one, more))
    return forms[number != 1]


def language_of_page() -> str:
    """The code of the language of who asks."""
    return _language()


def _language() -> str:
    found = g.get("desk_visit")
    return found.language if found else "en"


def read_sentences(path: Path) -> dict[str, str | tuple[str, str]]:
    """The sentences of a catalog's file by their English, a pair for what has a plural."""
    with path.open("rb") as file:
        catalog = read_po(file, abort_invalid=True)
    sentences: dict[str, str | tuple[str, str]] = {}
    for message in catalog:
        if not message.id or message.fuzzy:
            continue
        said = message.string
        if isinstance(said, str) and said:
            sentences[str(message.id)] = said
        elif isinstance(said, tuple) and all(said):
            sentences[message.id[0]] = (said[0], said[1])
    return sentences


_SENTENCES = {path.stem: read_sentences(path) for path in DESK_CATALOGS.glob("*.po")}
