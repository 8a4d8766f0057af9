"""Reads the type codes of a meeting in all the spellings that lists have.

type_names.csv holds the names that the Meeting Guide specification gives its codes in languages
other than English (https://github.com/code4recovery/spec, data/types.json); sheets use them.
"""

import csv
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from babel import Locale, UnknownLocaleError

from bot.feeds.rows import clean_text
from flows.domain import meeting_types
from flows.text.normalize import fold

# Of all codes of a meeting: ten times what any real one has.
MAX_TYPES_CHARS = 300

_MAX_NAME_COMMAS = 2  # "Families, Friends, and Observers Welcome"


def codes(value: object, fellowship: str) -> tuple[str, ...]:
    """The type codes in a list or comma string of codes, in any case, or of names; each once.

    Open and closed together are closed. `ONL` says nothing, and `ES` is one generator's code for
    Spanish. An unknown type stays, in upper case with hyphens for its blanks.
    """
    members: Iterable[object] = value if isinstance(value, list) else ()
    if isinstance(value, str):
        members = _split_names(value, fellowship)
    found: dict[str, None] = {}
    for member in members:
        text = clean_text.without_personal_data(clean_text.line(member, 80))
        if text:
            found[_type_code(text, fellowship)] = None
    if "O" in found and "C" in found:
        del found["O"]
    found.pop("ONL", None)
    return tuple(found)


def _split_names(text: str, fellowship: str) -> list[str]:
    """The names in a comma string, some of which have commas themselves."""
    parts = [part.strip() for part in text[:500].split(",")]
    names = []
    while parts:
        for count in range(min(_MAX_NAME_COMMAS + 1, len(parts)), 0, -1):
            name = ", ".join(parts[:count])
            if count == 1 or known_code(name, fellowship):
                names.append(name)
                del parts[:count]
                break
    return names


def known_code(text: str, fellowship: str) -> str:
    """The code for a code in any case or a name in any language, "" if it is unknown."""
    code = meeting_types.code(fellowship, text)
    if not code and fold(text) in _foreign_names():
        # Its English name, since another fellowship has another code for it.
        english = meeting_types.name("AA", _foreign_names()[fold(text)])
        code = meeting_types.code(fellowship, english or "")
    return code or ""


@lru_cache(maxsize=2**15)
def _type_code(text: str, fellowship: str) -> str:
    if text.upper() == "ES":
        text = "SP" if fellowship == "ACA" else "S"
    if fold(text) in ("online", "online meeting"):
        return "ONL"
    return known_code(text, fellowship) or "-".join(text.upper().split())


@cache
def _foreign_names() -> dict[str, str]:
    """Codes by their folded names."""
    text = files(__package__).joinpath("type_names.csv").read_text(encoding="utf-8")
    lines = list(csv.reader(text.splitlines()))[1:]
    return {fold(name): code for code, *names in reversed(lines) for name in names}


@lru_cache(maxsize=2**15)
def language_code(text: str, named_in: str = "en") -> str:
    """The type code of a language, "" if there is none.

    `text` is its ISO 639-1 code or its name in English, in itself or in `named_in` (another code).
    """
    word = fold(text)
    english = Locale("en").languages
    names = {fold(name): code for code, name in english.items()}
    for locale in (named_in, *_SELF_NAMED_LANGUAGES):
        try:
            own = Locale(locale).languages
        except (UnknownLocaleError, ValueError):
            continue
        wanted = own if locale == named_in else {locale: own[locale]}
        names |= {fold(name): code for code, name in wanted.items()}
    code = word if word in english else names.get(word, "")
    return meeting_types.code("", english.get(code, "")) or ""


_SELF_NAMED_LANGUAGES = "ar de es fa fr hu it ja pl pt ru sv uk".split()


def types_column(types: Sequence[str]) -> str:
    """The codes with a blank at both ends, so that " O " finds the code O and no other.

    Codes beyond `MAX_TYPES_CHARS` are left out: an index of PostgreSQL takes 2,700 bytes for a row,
    and no real meeting has so many.
    """
    text = " "
    for code in types:
        if len(text) + len(code) >= MAX_TYPES_CHARS:
            break
        text += f"{code} "
    return text if text.strip() else ""
