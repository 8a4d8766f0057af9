"""What `bot` says, in the language of who asks.

`bot` says it in English, on the command line and in logs, and what is stored of it (an alarm, an
examination) is English too. So it is recognised here by the templates of the catalogs in
desk/catalogs/bot (`desk.bot_sources`), whichever release wrote it, with the names and numbers in
it. What no template fits stays as it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desk.translation import DESK_CATALOGS, language_of_page, read_sentences

BOT_CATALOGS = DESK_CATALOGS / "bot"

_PLACE = re.compile(r"\{\d\}")

# What stands in a place: never several sentences.
_VALUE = r"((?:(?!; ).)*?)"

# The names of lists and lines change, and what was recognised is kept for the next page.
_KEPT = 4096


@dataclass(frozen=True, slots=True)
class _Template:
    """A sentence with places in it, as a pattern of its English. So many of its characters are
    always the same; `anchor` is the longest part of them."""

    pattern: re.Pattern[str]
    fixed_chars: int
    anchor: str
    translated: str


def translated_for_page(text: str) -> str:
    """A text of `bot` in the language of who asks."""
    return translated(text, language_of_page())


@lru_cache(_KEPT)
def translated(text: str, language: str) -> str:
    """A text of `bot` in a language; as it is where it is not known."""
    if language not in _CATALOGS or not text:
        return text
    return _with_details(text, language) or _whole(text, language) or _made_of(text, language)


def _whole(text: str, language: str) -> str:
    """The translation of what is a sentence, "" for what is none."""
    plain, templates = _CATALOGS[language]
    if text in plain:
        return plain[text]
    for template in templates:
        if template.anchor in text and (found := template.pattern.fullmatch(text)):
            values = (translated(one, language) for one in found.groups())
            return template.translated.format(*values)
    return ""


def _with_details(text: str, language: str) -> str:
    """The translation of a sentence that has details behind it, "" for anything else."""
    found = re.fullmatch(r"(.*[.?)]) \((.*)\)", text, re.DOTALL)
    if found is None or (said := translated(found[1], language)) == found[1]:
        return ""
    return f"{said} ({translated(found[2], language)})"


def _made_of(text: str, language: str) -> str:
    """The translation of what was made of sentences: with a capital and a full stop, or of several.
    Anything else stays as it is."""
    bare = text.removesuffix(".")
    if bare != text and (said := _whole(bare, language)):
        return f"{said}."
    bare = bare[:1].lower() + bare[1:]
    if said := _whole(bare, language):
        return said[0].upper() + said[1:] + "." * text.endswith(".")
    if "; " in text:
        return "; ".join(translated(part, language) for part in text.split("; "))
    return text


def _templates(sentences: dict[str, str]) -> Iterator[_Template]:
    for english, said in sentences.items():
        parts = [part.replace("{{", "{").replace("}}", "}") for part in _PLACE.split(english)]
        if len(parts) > 1:
            pattern = re.compile(_VALUE.join(map(re.escape, parts)), re.DOTALL)
            yield _Template(pattern, sum(map(len, parts)), max(parts, key=len), said)


def _read(path_stem: str) -> tuple[dict[str, str], list[_Template]]:
    """The sentences without places, and those with some: first the ones of which most is fixed, so
    that a special sentence is not taken for a general one."""
    sentences = {
        english: said
        for english, said in read_sentences(BOT_CATALOGS / f"{path_stem}.po").items()
        if isinstance(said, str)
    }
    found = sorted(_templates(sentences), key=lambda one: -one.fixed_chars)
    plain = {
        english.replace("{{", "{").replace("}}", "}"): said.replace("{{", "{").replace("}}", "}")
        for english, said in sentences.items()
        if not _PLACE.search(english)
    }
    return plain, found


_CATALOGS = {path.stem: _read(path.stem) for path in BOT_CATALOGS.glob("*.po")}
