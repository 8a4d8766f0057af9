"""A published Google Sheet: {"values": [[header, ...], [cell, ...], ...]}.

Its columns are those of TSML, with "Full Address", and "ID" for the slug. Empty cells at the end of
a row are missing. https://github.com/code4recovery/sheets serves them ready-made.
"""

from bot.feeds.formats import tsml_csv
from bot.feeds.rows.documents import as_table
from bot.feeds.rows.feed_reading import FeedError

FORMAT_NAME = "sheet"


def is_google_sheet(found: object) -> bool:
    """Whether this is an object with a list of rows under "values"."""
    return isinstance(found, dict) and isinstance(found.get("values"), list)


def google_sheet_rows(found: object) -> list[object]:
    """The rows by the fields' names. Raises FeedError if this is no such sheet."""
    lines = found.get("values") if isinstance(found, dict) else None
    if not isinstance(lines, list) or not all(isinstance(line, list) for line in lines):
        raise FeedError("This is not a Google Sheet's values.")
    return tsml_csv.tsml_csv_rows(as_table(lines, tsml_csv.has_columns))
