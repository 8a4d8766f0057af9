"""Any CSV or JSON, by a mapping that its operator has written (TOML, docs/feeds.md).

A mapping says for each of Meeting Guide's fields what of a row stands in it. Such a source is text
in which `{Column}` stands for a cell, or a table of: `from` (that text), `match` (a regular
expression to look for in it: its group, else all it found), `split` (what stands between several
values; "" where each letter is one), `words` (what to read for which value) and `only` (pass over
values that are not among the words). An array of sources gives all of them for `types`, the first
that is not empty for any other field.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.feeds.rows import clean_text
from bot.feeds.rows.documents import Table, as_table, contents
from bot.feeds.rows.feed_reading import LEFT_OUT, FeedError, Profile, fellowship_called, zone_called
from flows.text.normalize import fold

NAME = "mapping"

FIELDS = frozenset(
    f"""
    slug name day time end_time duration timezone fellowship types attendance_option location
    address formatted_address city state postal_code country latitude longitude approximate region
    group notes group_notes location_notes conference_url conference_url_notes conference_phone
    conference_phone_notes url entity entity_phone {LEFT_OUT}
    """.split()
)
_SETTINGS: dict[str, type] = dict.fromkeys(
    ("fellowship", "zone", "country", "encoding", "delimiter", "rows"), str
) | {"skip_lines": int, "sunday": int, "fields": dict}
_SOURCE = {"from": str, "match": str, "split": str, "words": dict, "only": bool}
_COLUMN = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What of a row stands in a field; see the module."""

    text: str
    match: re.Pattern[str] | None = None
    split: str | None = None
    words: Mapping[str, str]
    only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A mapping. `sunday` is the number that Sunday has, which settles those of the other days."""

    fields: Mapping[str, tuple[Source, ...]]
    fellowship: str = ""
    zone: str = ""
    country: str = ""
    encoding: str = ""
    delimiter: str = ""
    rows: str = ""
    skip_lines: int = 0
    sunday: int = 0


def parsed(mapping: str) -> Form:
    """A mapping's text as what it says. Raises FeedError with what is wrong in it."""
    try:
        told = tomllib.loads(mapping)
    except (ValueError, RecursionError) as error:
        raise FeedError(f"The mapping is not TOML: {error}.") from None
    told = _checked(told, _SETTINGS, "The mapping")
    fields = told.pop("fields", {})
    unknown = fields.keys() - FIELDS
    if unknown:
        raise FeedError(f"The mapping has no field to put into {_listed(unknown)}.")
    told["fellowship"] = fellowship_called(told.get("fellowship", ""))
    told["zone"] = zone_called(told.get("zone", ""))
    form = Form(fields={name: tuple(_sources(name, fields[name])) for name in fields}, **told)
    if form.sunday not in (0, 1, 6, 7):
        raise FeedError("In the mapping `sunday` must be the number of Sunday: 0, 1, 6 or 7.")
    if form.skip_lines < 0 or len(form.delimiter) > 1:
        raise FeedError("In the mapping `skip_lines` or `delimiter` makes no sense.")
    return form


def profile(known: Profile, form: Form) -> Profile:
    """What is known of the list, its own settings before its mapping's."""
    return replace(
        known,
        fellowship=known.fellowship or form.fellowship,
        zone=known.zone or form.zone,
        country=form.country.upper() or known.country,
    )


def rows(document: bytes, form: Form) -> list[object]:
    """The rows by Meeting Guide's fields. Raises FeedError if the mapping does not fit."""
    found = contents(document, form.encoding, form.delimiter, form.skip_lines)
    if form.rows:
        found = _at(found, form.rows)
    if isinstance(found, list) and found and all(isinstance(line, list) for line in found):
        found = as_table(found)
    lines = found.rows if isinstance(found, Table) else found
    if not isinstance(lines, list):
        raise FeedError("There is no list of rows where the mapping says.")
    known = [row for row in lines if isinstance(row, dict)]
    for column in sorted(_columns(form)):
        there = isinstance(found, Table) and column in found.columns
        if known and not there and all(_at(row, column) is None for row in known):
            raise FeedError(f"The mapping names {column}, which no row of the list has.")
    return [_translated(row, form) if isinstance(row, dict) else row for row in lines]


def _sources(name: str, told: object) -> Iterator[Source]:
    for source in told if isinstance(told, list) else [told]:
        if isinstance(source, str):
            source = {"from": source}
        table = _checked(source, _SOURCE, f"The mapping's {name}")
        words = {str(word): str(meant) for word, meant in table.get("words", {}).items()}
        try:
            match = re.compile(table["match"]) if "match" in table else None
        except (re.error, OverflowError, RecursionError) as error:
            raise FeedError(f"The mapping's {name} has a bad pattern: {error}.") from None
        yield Source(
            text=table.get("from", ""),
            match=match,
            split=table.get("split"),
            words={fold(word): meant for word, meant in words.items() if fold(word)} | words,
            only=table.get("only", False),
        )


def _checked(told: object, known: Mapping[str, type], what: str) -> dict[str, Any]:
    if not isinstance(told, dict):
        raise FeedError(f"{what} must be text or a table.")
    unknown = told.keys() - known.keys()
    if unknown:
        raise FeedError(f"{what} says {_listed(unknown)}, which means nothing there.")
    wrong = {key for key, value in told.items() if type(value) is not known[key]}
    if wrong:
        raise FeedError(f"{what} has another kind of value than it should for {_listed(wrong)}.")
    return told


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))


def _columns(form: Form) -> set[str]:
    sources = (source for told in form.fields.values() for source in told)
    return {column for source in sources for column in _COLUMN.findall(source.text)}


def _at(value: object, path: str) -> object:
    """What stands at a key or, if there is none such, at a path of keys: "place.address.0"."""
    if isinstance(value, dict) and path in value:
        return value[path]
    for key in path.split("."):
        if isinstance(value, dict):
            value = value.get(key)
        elif isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        else:
            return None
    return value


def _translated(row: Mapping[str, object], form: Form) -> dict[str, object]:
    fields: dict[str, object] = {}
    for name, sources in form.fields.items():
        told = (_value(row, source) for source in sources)
        found = [value for value in told if value not in (None, "", [])]
        if name == "types":
            fields[name] = [one for value in found for one in _members(value)]
        else:
            fields[name] = found[0] if found else ""
    fields["day"] = [_day(day, form.sunday) for day in _members(fields.get("day", ""))]
    duration = clean_text.line(fields.get("duration"))
    fields["duration"] = int(duration) if duration.isdecimal() and len(duration) < 5 else None
    return fields


def _value(row: Mapping[str, object], source: Source) -> object:
    """What a source makes of a row: text, a list of texts, or a cell's own value as it is."""
    alone = _COLUMN.fullmatch(source.text)
    value: object = _at(row, alone[1]) if alone else None
    if not alone:
        value = _COLUMN.sub(lambda found: clean_text.lines(_at(row, found[1])), source.text).strip()
    if source.match:
        match = source.match.search(clean_text.lines(value, 20_000))
        value = (match[match.re.groups and 1] or "").strip() if match else ""
    if source.split is not None:
        text = clean_text.lines(value)
        value = text.split(source.split) if source.split else [c for c in text if not c.isspace()]
    if source.words:
        meant = [_meant(clean_text.line(member), source) for member in _members(value)]
        value = meant if isinstance(value, list) else meant[0] if meant else ""
    return value


def _meant(word: str, source: Source) -> str:
    for spelling in (word, fold(word)):
        if spelling in source.words:
            return source.words[spelling]
    return "" if source.only else word


def _members(value: object) -> list[object]:
    """The members of a list, or the only one of what is none."""
    if isinstance(value, list):
        return value
    return [] if value in (None, "") else [value]


def _day(day: object, sunday: int) -> object:
    """A day's number counted from 0 for Sunday; a name as it is."""
    word = clean_text.line(day)
    if not word.isdecimal():
        return day
    number = int(word)
    first = sunday if sunday < 2 else sunday - 6
    return (number - sunday) % 7 if first <= number <= first + 6 else f"weekday {number}"
