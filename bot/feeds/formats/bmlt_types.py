"""What the formats of a BMLT server mean: kinds of meeting, and in which weeks.

`world_id` explains a format: it is the only key that all servers share. It is blank on about half,
which the name explains, else `key_string`, which is each server's own. A meeting names its formats
twice, in `format_shared_id_list` and in `formats`, and not always the same: both count.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.feeds.rows import clean_text, type_codes
from flows.domain import meeting_types

FELLOWSHIP = "NA"

# Formats that say where people meet rather than what kind of meeting it is.
ONLINE, HYBRID, CLOSED = "VM", "HY", "TC"

# World ids, and keys of English formats, that differ from our code.
_TYPE_CODES = {"OPEN": "O", "CLOSED": "C", "WCHR": "X", "HYBR": HYBRID, "LGBTQ": "GL", "YP": "Y"}

JsonObject = Mapping[str, object]

# The entries of one format, one for each language.
FormatEntries = list[JsonObject]

# By server and id or key. The server is "" for formats that name none, None for meetings that name
# none.
_FormatIndex = dict[tuple[str | None, str], FormatEntries]


@dataclass(frozen=True, slots=True)
class BmltFormats:
    """The formats of one or many servers, as GetFormats gives them."""

    by_id: _FormatIndex = field(default_factory=dict)
    by_key: _FormatIndex = field(default_factory=dict)

    @classmethod
    def from_entries(cls, entries: list[object]) -> "BmltFormats":
        """The formats of these entries; a value that is no entry is passed over."""
        formats = cls()
        for entry in entries:
            if isinstance(entry, Mapping):
                server, key = text_field(entry, "root_server_uri"), text_field(entry, "key_string")
                shared = text_field(entry, "id") or key
                one = formats.by_id.setdefault((server, shared), [])
                one.append(entry)
                formats.by_id.setdefault((None, shared), one)
                # One key may mean two formats in two languages.
                for name in (f"{key} {text_field(entry, 'lang')}", key):
                    formats.by_key.setdefault((server, name), one)
                    formats.by_key.setdefault((None, name), one)
        return formats

    def for_meeting(self, row: JsonObject) -> tuple[list[str], list[str]]:
        """A meeting's type codes, each once, and the names of its formats that have none."""
        language = text_field(row, "lang_enum")
        codes: dict[str, None] = {}
        names: dict[str, None] = {}
        for entries in self._meeting_formats(row, language):
            code = next(filter(None, map(_entry_code, entries)), "")
            if code:
                codes[code] = None
            else:
                names[_format_name(entries, language)] = None
        return list(codes), list(names)

    def _meeting_formats(self, row: JsonObject, language: str) -> Iterator[FormatEntries]:
        server = text_field(row, "root_server_uri") or None
        seen: list[FormatEntries] = []
        for shared in _comma_list(row, "format_shared_id_list"):
            seen += _find_formats(self.by_id, server, shared)[:1]
        for key in _comma_list(row, "formats"):
            found = _find_formats(self.by_key, server, f"{key} {language}", key)
            seen += found[:1] or [[_unknown_format(key, language)]]
        for number, entries in enumerate(seen):
            if not any(entries is earlier for earlier in seen[:number]):
                yield entries


def _comma_list(row: JsonObject, name: str) -> list[str]:
    return [part for part in map(str.strip, text_field(row, name).split(",")) if part]


def _find_formats(index: _FormatIndex, server: str | None, *names: str) -> list[FormatEntries]:
    """The formats of these names that a server has, then those that name no server."""
    wanted = [(whose, name) for whose in (server, "") for name in names]
    return [index[key] for key in wanted if key in index]


def text_field(row: JsonObject, *names: str) -> str:
    """The first of these fields with text, as one line."""
    return next(filter(None, (clean_text.line(row.get(name), 2000) for name in names)), "")


def _unknown_format(key: str, language: str) -> JsonObject:
    """An entry for a key that no format explains; the keys of English servers are known."""
    english = language in ("", "en") or key in (ONLINE, HYBRID, CLOSED)
    return {"key_string": key, "lang": "en" if english else language}


def _entry_code(entry: JsonObject) -> str:
    """The type code of a format by its entry in one language, "" if it has no code."""
    key, name, named_in = (
        text_field(entry, "key_string"),
        text_field(entry, "name_string"),
        text_field(entry, "lang"),
    )
    world = text_field(entry, "world_id")
    if "LANG" in (world, text_field(entry, "format_type_enum")):
        return type_codes.language_code(key) or type_codes.language_code(name, named_in or "en")
    if code := _own_code(world):
        return code
    if named_in != "en":
        return ""
    return type_codes.known_code(name, FELLOWSHIP) if name else _own_code(key)


def _own_code(key: str) -> str:
    code = _TYPE_CODES.get(key.upper(), key.upper())
    return code if meeting_types.name(FELLOWSHIP, code) else ""


def _format_name(entries: FormatEntries, language: str) -> str:
    """The name of a format in a language, else its first name."""
    entries_in_language = [
        entry for entry in entries if text_field(entry, "lang") == language
    ] or entries
    return text_field(entries_in_language[0], "name_string", "key_string")
