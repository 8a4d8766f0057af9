"""Any table, or JSON of objects, whose headings a person would understand.

The headings make a mapping, as an operator would write one (`custom_mapping`): it reads the list,
and is shown and written out to be corrected.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.feeds.formats import custom_mapping
from bot.feeds.formats.heading_words import (
    ATTENDANCE_WORDS,
    FIELD_OF_HEADING,
    PRIVATE_WORDS,
    WEAK_NAMES,
)
from bot.feeds.rows import clean_text
from bot.feeds.rows.documents import FeedTable
from bot.feeds.rows.feed_reading import FeedError
from flows.text.normalize import fold

FORMAT_NAME = "guessed"

# So many rows are looked at for keys and for what separates values.
_SAMPLE_ROWS = 200
_DAY_MATCH = r"(?i)[^\W\d_]{3,}(?:[ ,/&-]+[^\W\d_]{3,})*"
_TIME_MATCH = r"(?i)\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\b\.?|h\b)?"


@dataclass(frozen=True, slots=True)
class GuessedHeadings:
    """How the columns of a list are read: the field of each that is read, and those that are not,
    with the reason."""

    fields: Mapping[str, tuple[str, ...]]
    unread: Mapping[str, str]
    separator: str

    @property
    def are_enough(self) -> bool:
        """Whether they tell a meeting: its name, its day and its hour."""
        return bool(self.fields.get("name")) and (
            {"day", "time"} <= self.fields.keys() or "when" in self.fields
        )

    def preview(self) -> list[str]:
        """How each column was read, in lines for an operator."""
        read = [
            f"{column} as {field}" for field, columns in self.fields.items() for column in columns
        ]
        lines = [f"Columns, by their headings: {', '.join(read)}"]
        if self.unread:
            not_read = (f"{column} ({why})" for column, why in self.unread.items())
            lines.append(f"Not read: {', '.join(not_read)}")
        return lines

    def mapping_text(self) -> str:
        """The mapping that these headings make (TOML)."""
        lines = [
            "# Guessed from the headings of the list. Correct what is wrong, then add the list"
        ]
        lines += ["# with --mapping and this file. docs/feeds.md has the rules.", "", "[fields]"]
        tables: list[str] = []
        for field, columns in self.fields.items():
            if field == "half":
                continue
            if field == "when":
                source = json.dumps(f"{{{columns[0]}}}", ensure_ascii=False)
                for name, match in (("day", _DAY_MATCH), ("time", _TIME_MATCH)):
                    tables += ["", f"[fields.{name}]", f"from = {source}", f"match = '{match}'"]
            elif field == "types":
                for column in columns:
                    tables += ["", "[[fields.types]]", _source(column)]
                    tables.append(f"split = {json.dumps(self.separator)}")
            elif field == "attendance_option":
                tables += ["", "[fields.attendance_option]", _source(columns[0])]
                tables += [f"words = {_words_table()}", "only = true"]
            else:
                lines.append(f"{field} = {self._value(field, columns)}")
        return "\n".join([*lines, *tables]) + "\n"

    def _value(self, field: str, columns: Sequence[str]) -> str:
        text = " ".join(f"{{{column}}}" for column in columns)
        if field == "time" and "half" in self.fields:
            text = f"{text} {{{self.fields['half'][0]}}}"
        return json.dumps(text, ensure_ascii=False)


def _source(column: str) -> str:
    return f"from = {json.dumps(f'{{{column}}}', ensure_ascii=False)}"


def _words_table() -> str:
    words = {
        word.strip(): option
        for option, words in ATTENDANCE_WORDS.items()
        for word in words.split(",")
    }
    pairs = (
        f"{json.dumps(word, ensure_ascii=False)} = {json.dumps(words[word])}" for word in words
    )
    return f"{{ {', '.join(pairs)} }}"


def guess_headings(found: object) -> GuessedHeadings | None:
    """What the headings of a document mean; None if they do not tell enough."""
    columns, rows = _columns_and_rows(found)
    fields: dict[str, tuple[str, ...]] = {}
    unread: dict[str, str] = {}
    weak: list[str] = []
    for column in columns:
        heading = fold(column.replace("_", " "))
        if "{" in column or "}" in column or not heading:
            continue
        field = FIELD_OF_HEADING.get(heading)
        if field in ("notes", "types", "location_notes", "conference_url_notes"):
            fields[field] = (*fields.get(field, ()), column)
        elif field and field not in fields:
            fields[field] = (column,)
        elif heading in WEAK_NAMES:
            weak.append(column)
        elif not PRIVATE_WORDS.isdisjoint(heading.split()):
            unread[column] = "it may be about a person"
        else:
            unread[column] = "its heading says nothing known here"
    for column in weak:
        field = "group" if "name" in fields else "name"
        fields.setdefault(field, (column,))
    guessed = GuessedHeadings(fields, unread, _separator(rows, fields.get("types", ())))
    return guessed if guessed.are_enough else None


def has_headings(found: object) -> bool:
    """Whether the headings of a document tell what its columns are."""
    return guess_headings(found) is not None


def guessed_rows(found: object) -> list[object]:
    """The rows by Meeting Guide's fields. Raises FeedError if the headings do not tell enough."""
    guessed = guess_headings(found)
    if guessed is None:
        raise FeedError("The headings do not tell name, day and time.")
    return custom_mapping.rows_by_mapping(
        found, custom_mapping.parse_mapping(guessed.mapping_text())
    )


def _columns_and_rows(found: object) -> tuple[list[str], list[dict[str, object]]]:
    if isinstance(found, FeedTable):
        return found.columns, found.rows[:_SAMPLE_ROWS]
    rows = found if isinstance(found, list) else []
    known = [row for row in rows[:_SAMPLE_ROWS] if isinstance(row, dict)]
    return list(dict.fromkeys(str(key) for row in known for key in row)), known


def _separator(rows: Sequence[Mapping[str, object]], columns: Sequence[str]) -> str:
    """What stands between the types of a row."""
    text = "\n".join(clean_text.line(row.get(column)) for row in rows for column in columns)
    return max(",;|/", key=text.count) if text else ","
