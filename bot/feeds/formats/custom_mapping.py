"""Reads any CSV or JSON by a mapping that an operator has written (TOML, docs/feeds.md).

A mapping gives a source for each field of the Meeting Guide. A source is a text in which `{Column}`
stands for a cell, or a table of: `from` (that text), `match` (a regular expression to look for in
it: its group counts, else the whole match), `split` (what separates several values; "" if each
letter is one), `words` (what each value means) and `only` (pass over values that are not among the
words). Of an array of sources, `types` gets all values, another field the first not empty.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.feeds.rows import clean_text
from bot.feeds.rows.documents import FeedTable, Known, as_table, parse_document
from bot.feeds.rows.feed_reading import (
    SKIP_REASON_FIELD,
    FeedError,
    FeedProfile,
    checked_fellowship,
    checked_zone,
)
from flows.text.normalize import fold

FORMAT_NAME = "mapping"

MAPPABLE_FIELDS = frozenset(
    f"""
    slug name day time end_time duration timezone fellowship types attendance_option location
    address formatted_address city state postal_code country latitude longitude approximate region
    group notes group_notes location_notes conference_url conference_url_notes conference_phone
    conference_phone_notes url entity entity_phone {SKIP_REASON_FIELD}
    """.split()
)
_SETTING_TYPES: dict[str, type] = dict.fromkeys(
    ("fellowship", "zone", "country", "encoding", "delimiter", "rows"), str
) | {"skip_lines": int, "sunday": int, "fields": dict}
_SOURCE_TYPES = {"from": str, "match": str, "split": str, "words": dict, "only": bool}
_COLUMN_REFERENCE = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSource:
    """Where a field gets its value from a row; see above."""

    text: str
    match: re.Pattern[str] | None = None
    split: str | None = None
    words: Mapping[str, str]
    only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedMapping:
    """A mapping. `sunday` is the number of Sunday, from which those of the other days follow."""

    fields: Mapping[str, tuple[FieldSource, ...]]
    fellowship: str = ""
    zone: str = ""
    country: str = ""
    encoding: str = ""
    delimiter: str = ""
    rows: str = ""
    skip_lines: int = 0
    sunday: int = 0


def parse_mapping(text: str) -> FeedMapping:
    """The mapping in a text. Raises FeedError with what is wrong in it."""
    try:
        settings = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise FeedError(f"The mapping is not TOML: {error}.") from None
    settings = _checked_table(settings, _SETTING_TYPES, "The mapping")
    fields = settings.pop("fields", {})
    unknown = fields.keys() - MAPPABLE_FIELDS
    if unknown:
        raise FeedError(f"The mapping has no field to put into {_comma_list(unknown)}.")
    settings["fellowship"] = checked_fellowship(settings.get("fellowship", ""))
    settings["zone"] = checked_zone(settings.get("zone", ""))
    parsed_mapping = FeedMapping(
        fields={name: tuple(_sources(name, fields[name])) for name in fields}, **settings
    )
    if parsed_mapping.sunday not in (0, 1, 6, 7):
        raise FeedError("In the mapping `sunday` must be the number of Sunday: 0, 1, 6 or 7.")
    if parsed_mapping.skip_lines < 0 or len(parsed_mapping.delimiter) > 1:
        raise FeedError("In the mapping `skip_lines` or `delimiter` makes no sense.")
    return parsed_mapping


def mapped_profile(known: FeedProfile, mapping: FeedMapping) -> FeedProfile:
    """What is known of the list. Its own settings come before those of its mapping."""
    return replace(
        known,
        fellowship=known.fellowship or mapping.fellowship,
        zone=known.zone or mapping.zone,
        country=mapping.country.upper() or known.country,
    )


def mapped_rows(document: bytes, mapping: FeedMapping) -> list[object]:
    """The rows by Meeting Guide's fields. Raises FeedError if the mapping does not fit."""
    found = parse_document(
        document, mapping.encoding, mapping.delimiter, mapping.skip_lines, _has_columns(mapping)
    )
    return rows_by_mapping(found, mapping)


def _has_columns(mapping: FeedMapping) -> Known:
    return _referenced_columns(mapping).issubset


def rows_by_mapping(found: object, mapping: FeedMapping) -> list[object]:
    """The same for a document that has been parsed."""
    if mapping.rows:
        found = _value_at(found, mapping.rows)
    if isinstance(found, list) and found and all(isinstance(line, list) for line in found):
        found = as_table(found, _has_columns(mapping))
    lines = found.rows if isinstance(found, FeedTable) else found
    if not isinstance(lines, list):
        raise FeedError("There is no list of rows where the mapping says.")
    known = [row for row in lines if isinstance(row, dict)]
    for column in sorted(_referenced_columns(mapping)):
        there = isinstance(found, FeedTable) and column in found.columns
        if known and not there and all(_value_at(row, column) is None for row in known):
            raise FeedError(f"The mapping names {column}, which no row of the list has.")
    return [_to_meeting_guide(row, mapping) if isinstance(row, dict) else row for row in lines]


def _sources(name: str, given: object) -> Iterator[FieldSource]:
    for source in given if isinstance(given, list) else [given]:
        if isinstance(source, str):
            source = {"from": source}
        table = _checked_table(source, _SOURCE_TYPES, f"The mapping's {name}")
        words = {str(word): str(meant) for word, meant in table.get("words", {}).items()}
        try:
            match = re.compile(table["match"]) if "match" in table else None
        except (re.error, OverflowError, RecursionError) as error:
            raise FeedError(f"The mapping's {name} has a bad pattern: {error}.") from None
        yield FieldSource(
            text=table.get("from", ""),
            match=match,
            split=table.get("split"),
            words={fold(word): meant for word, meant in words.items() if fold(word)} | words,
            only=table.get("only", False),
        )


def _checked_table(given: object, known: Mapping[str, type], what: str) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise FeedError(f"{what} must be text or a table.")
    unknown = given.keys() - known.keys()
    if unknown:
        raise FeedError(f"{what} says {_comma_list(unknown)}, which means nothing there.")
    wrong = {key for key, value in given.items() if type(value) is not known[key]}
    if wrong:
        raise FeedError(
            f"{what} has another kind of value than it should for {_comma_list(wrong)}."
        )
    return given


def _comma_list(names: set[str]) -> str:
    return ", ".join(sorted(names))


def _referenced_columns(mapping: FeedMapping) -> set[str]:
    sources = (
        source for sources_of_field in mapping.fields.values() for source in sources_of_field
    )
    return {column for source in sources for column in _COLUMN_REFERENCE.findall(source.text)}


def _value_at(value: object, path: str) -> object:
    """The value at a key or, without such a key, at a path of keys: "place.address.0"."""
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


def _to_meeting_guide(row: Mapping[str, object], mapping: FeedMapping) -> dict[str, object]:
    fields: dict[str, object] = {}
    for name, sources in mapping.fields.items():
        values = (_source_value(row, source) for source in sources)
        found = [value for value in values if value not in (None, "", [])]
        if name == "types":
            fields[name] = [one for value in found for one in _as_list(value)]
        else:
            fields[name] = found[0] if found else ""
    day = fields.get("day", "")
    if isinstance(day, list) or clean_text.line(day).isdecimal():
        fields["day"] = [_day(one, mapping.sunday) for one in _as_list(day)]
    duration = clean_text.line(fields.get("duration"))
    fields["duration"] = int(duration) if duration.isdecimal() and len(duration) < 5 else None
    return fields


def _source_value(row: Mapping[str, object], source: FieldSource) -> object:
    """The value of a source for a row: text, a list of texts, or the value of a cell."""
    alone = _COLUMN_REFERENCE.fullmatch(source.text)
    value: object = _value_at(row, alone[1]) if alone else None
    if not alone:
        value = _COLUMN_REFERENCE.sub(
            lambda found: clean_text.lines(_value_at(row, found[1])), source.text
        ).strip()
    if source.match:
        match = source.match.search(clean_text.lines(value, 20_000))
        value = (match[match.re.groups and 1] or "").strip() if match else ""
    if source.split is not None:
        text = clean_text.lines(value)
        value = text.split(source.split) if source.split else [c for c in text if not c.isspace()]
    if source.words:
        meant = [_translate_word(clean_text.line(member), source) for member in _as_list(value)]
        value = meant if isinstance(value, list) else meant[0] if meant else ""
    return value


def _translate_word(word: str, source: FieldSource) -> str:
    for spelling in (word, fold(word)):
        if spelling in source.words:
            return source.words[spelling]
    return "" if source.only else word


def _as_list(value: object) -> list[object]:
    """The members of a list; another value as the only member, an empty one as none."""
    if isinstance(value, list):
        return value
    return [] if value in (None, "") else [value]


def _day(day: object, sunday: int) -> object:
    """The number of a day, counted from 0 for Sunday; a name stays as it is."""
    word = clean_text.line(day)
    if not word.isdecimal():
        return day
    number = int(word)
    first = sunday if sunday < 2 else sunday - 6
    return (number - sunday) % 7 if first <= number <= first + 6 else f"weekday {number}"
