"""What a BMLT server's formats mean: kinds of meeting, and in which weeks.

What they mean is told by `world_id`, the only key that all servers share, but blank on about half:
then by the name, else by `key_string`, which is each server's own. A meeting tells its formats
twice, by `format_shared_id_list` and by `formats`, and not always the same: both count.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.feeds.rows import clean_text, type_codes
from flows.domain import meeting_types

FELLOWSHIP = "NA"

# Formats that say where one meets rather than what kind of meeting it is.
ONLINE, HYBRID, CLOSED = "VM", "HY", "TC"

# World ids, and keys of the servers' own English formats, that are no code of ours themselves.
_OURS = {"OPEN": "O", "CLOSED": "C", "WCHR": "X", "HYBR": HYBRID, "LGBTQ": "GL", "YP": "Y"}

Object = Mapping[str, object]

# The entries of one format, one for each language it is told in.
Format = list[Object]

# By server and id or key. The server is "" for formats that do not tell theirs, None for meetings
# that do not.
_Index = dict[tuple[str | None, str], Format]


@dataclass(frozen=True, slots=True)
class Formats:
    """The formats of one or many servers, as GetFormats tells them."""

    by_id: _Index = field(default_factory=dict)
    by_key: _Index = field(default_factory=dict)

    @classmethod
    def of(cls, entries: list[object]) -> "Formats":
        """The formats that entries tell of; what is no entry is passed over."""
        formats = cls()
        for entry in entries:
            if isinstance(entry, Mapping):
                server, key = text(entry, "root_server_uri"), text(entry, "key_string")
                shared = text(entry, "id") or key
                one = formats.by_id.setdefault((server, shared), [])
                one.append(entry)
                formats.by_id.setdefault((None, shared), one)
                # One key may be two formats in two languages.
                for name in (f"{key} {text(entry, 'lang')}", key):
                    formats.by_key.setdefault((server, name), one)
                    formats.by_key.setdefault((None, name), one)
        return formats

    def of_meeting(self, row: Object) -> tuple[list[str], list[str]]:
        """A meeting's type codes, each once, and the names of its formats that have none."""
        language = text(row, "lang_enum")
        codes: dict[str, None] = {}
        names: dict[str, None] = {}
        for entries in self._told(row, language):
            code = next(filter(None, map(_code, entries)), "")
            if code:
                codes[code] = None
            else:
                names[_name(entries, language)] = None
        return list(codes), list(names)

    def _told(self, row: Object, language: str) -> Iterator[Format]:
        server = text(row, "root_server_uri") or None
        seen: list[Format] = []
        for shared in _listed(row, "format_shared_id_list"):
            seen += _found(self.by_id, server, shared)[:1]
        for key in _listed(row, "formats"):
            found = _found(self.by_key, server, f"{key} {language}", key)
            seen += found[:1] or [[_unexplained(key, language)]]
        for number, entries in enumerate(seen):
            if not any(entries is earlier for earlier in seen[:number]):
                yield entries


def _listed(row: Object, name: str) -> list[str]:
    return [part for part in map(str.strip, text(row, name).split(",")) if part]


def _found(index: _Index, server: str | None, *names: str) -> list[Format]:
    """The formats of these names that a server has, then those that tell no server."""
    wanted = [(whose, name) for whose in (server, "") for name in names]
    return [index[key] for key in wanted if key in index]


def text(row: Object, *names: str) -> str:
    """The first of these fields with text, as one line."""
    return next(filter(None, (clean_text.line(row.get(name), 2000) for name in names)), "")


def _unexplained(key: str, language: str) -> Object:
    """What to make of a key that no format explains: those of English servers are known."""
    english = language in ("", "en") or key in (ONLINE, HYBRID, CLOSED)
    return {"key_string": key, "lang": "en" if english else language}


def _code(entry: Object) -> str:
    """The type code of a format as one language tells it, "" if there is none for it."""
    key, name, told_in = text(entry, "key_string"), text(entry, "name_string"), text(entry, "lang")
    world = text(entry, "world_id")
    if "LANG" in (world, text(entry, "format_type_enum")):
        return type_codes.language(key) or type_codes.language(name, told_in or "en")
    if code := _ours(world):
        return code
    if told_in != "en":
        return ""
    return type_codes.known(name, FELLOWSHIP) if name else _ours(key)


def _ours(key: str) -> str:
    code = _OURS.get(key.upper(), key.upper())
    return code if meeting_types.name(FELLOWSHIP, code) else ""


def _name(entries: Format, language: str) -> str:
    """A format's name in a language if it has one there, else its first."""
    told = [entry for entry in entries if text(entry, "lang") == language] or entries
    return text(told[0], "name_string", "key_string")
