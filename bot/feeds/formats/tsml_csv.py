"""CSV with the columns of the TSML plugin's import and export, in any order.

Days and types are named in words, times are like "6:30 pm", and there are no coordinates:
https://github.com/code4recovery/12-step-meeting-list, template.csv.
"""

from collections.abc import Mapping

from bot.feeds.rows.documents import Table
from bot.feeds.rows.feed_reading import FeedError
from flows.text.normalize import fold

NAME = "tsml-csv"

_NEEDED = {"name", "day", "time"}

# Where a column's name is not the field's with blanks for its underscores.
_OTHERWISE = {
    "meeting": "name",
    "meeting_name": "name",
    "start_time": "time",
    "full_address": "formatted_address",
    "subregion": "sub_region",
}


def knows(found: object) -> bool:
    """Whether this is a table with the columns that no meeting can do without."""
    return isinstance(found, Table) and set(map(field, found.columns)) >= _NEEDED


def rows(found: object) -> list[object]:
    """The rows by the fields' names. Raises FeedError if this is no such table."""
    if not isinstance(found, Table):
        raise FeedError("This is not CSV.")
    missing = _NEEDED - set(map(field, found.columns))
    if missing:
        raise FeedError(f"The table has no column {' and no column '.join(sorted(missing))}.")
    return [translated(row) for row in found.rows]


def translated(row: Mapping[str, object]) -> dict[str, object]:
    """A row by the fields' names. Where two columns mean one field, the first with text counts."""
    fields: dict[str, object] = {}
    for column, cell in row.items():
        if fields.get(field(column)) in (None, ""):
            fields[field(column)] = cell
    sub_region = fields.get("sub_region")
    return fields | {"region": sub_region} if sub_region else fields


def field(column: str) -> str:
    """The field that a column is for: "Full Address" is formatted_address."""
    name = fold(column).replace(" ", "_")
    return _OTHERWISE.get(name, name)
