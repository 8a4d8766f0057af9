"""CSV with the columns of the TSML plugin's import and export, in any order.

Days and types are named in words, times are like "6:30 pm", and there are no coordinates:
https://github.com/code4recovery/12-step-meeting-list, template.csv.
"""

from collections.abc import Mapping, Sequence

from bot.feeds.rows.documents import FeedTable
from bot.feeds.rows.feed_reading import FeedError
from flows.text.normalize import fold

FORMAT_NAME = "tsml-csv"

_REQUIRED_COLUMNS = {"name", "day", "time"}

# Columns whose name is not that of the field, with blanks for its underscores.
_FIELD_ALIASES = {
    "meeting": "name",
    "meeting_name": "name",
    "start_time": "time",
    "full_address": "formatted_address",
    "subregion": "sub_region",
    "street": "address",
    "town": "city",
    "tags": "types",
    "comments": "notes",
}


def is_tsml_csv(found: object) -> bool:
    """Whether this is a table with the columns that every meeting needs."""
    return isinstance(found, FeedTable) and has_columns(found.columns)


def has_columns(columns: Sequence[str]) -> bool:
    """Whether these are the names of the columns that every meeting needs, among others."""
    return set(map(field_name, columns)) >= _REQUIRED_COLUMNS


def tsml_csv_rows(found: object) -> list[object]:
    """The rows by the fields' names. Raises FeedError if this is no such table."""
    if not isinstance(found, FeedTable):
        raise FeedError("This is not CSV.")
    missing = _REQUIRED_COLUMNS - set(map(field_name, found.columns))
    if missing:
        raise FeedError(f"The table has no column {' and no column '.join(sorted(missing))}.")
    return [by_field_names(row) for row in found.rows]


def by_field_names(row: Mapping[str, object]) -> dict[str, object]:
    """A row by the fields' names. Where two columns mean one field, the first with text counts."""
    fields: dict[str, object] = {}
    for column, cell in row.items():
        if fields.get(field_name(column)) in (None, ""):
            fields[field_name(column)] = cell
    sub_region = fields.get("sub_region")
    return fields | {"region": sub_region} if sub_region else fields


def field_name(column: str) -> str:
    """The field that a column is for: "Full Address" is formatted_address."""
    name = fold(column).replace(" ", "_")
    return _FIELD_ALIASES.get(name, name)
