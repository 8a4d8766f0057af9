"""The formats of lists, and reading a list in any of them.

A format is a module that recognises its own documents and turns them into rows with the fields of
the Meeting Guide. `meeting_row` reads the rows of every format.
"""

from collections.abc import Callable
from typing import NamedTuple

from bot.feeds.fetching.fetch import decompressed
from bot.feeds.formats import (
    bmlt,
    central,
    custom_mapping,
    google_sheet,
    guessed_headings,
    meeting_guide,
    tsml_csv,
)
from bot.feeds.rows import clean_text, meeting_row
from bot.feeds.rows.documents import FeedTable, parse_document
from bot.feeds.rows.feed_reading import FeedError, FeedProfile, FeedReading


class _Format(NamedTuple):
    """How a format is named, recognised and read."""

    name: str
    recognises: Callable[[object], bool]
    rows: Callable[[object], list[object]]


# In the order in which they are tried: rows of other formats have fields of the Meeting Guide too.
_FORMATS = (
    _Format(bmlt.FORMAT_NAME, bmlt.is_bmlt, bmlt.bmlt_rows),
    _Format(central.FORMAT_NAME, central.is_central, central.central_rows),
    _Format(google_sheet.FORMAT_NAME, google_sheet.is_google_sheet, google_sheet.google_sheet_rows),
    _Format(tsml_csv.FORMAT_NAME, tsml_csv.is_tsml_csv, tsml_csv.tsml_csv_rows),
    _Format(
        meeting_guide.FORMAT_NAME, meeting_guide.is_meeting_guide, meeting_guide.meeting_guide_rows
    ),
    _Format(
        guessed_headings.FORMAT_NAME, guessed_headings.has_headings, guessed_headings.guessed_rows
    ),
)

FORMAT_NAMES = tuple(known.name for known in _FORMATS)

# Of lists that somebody keeps by hand, in columns.
TABLE_FORMATS = frozenset(
    known.FORMAT_NAME for known in (google_sheet, tsml_csv, guessed_headings, custom_mapping)
)


def read_feed(
    document: bytes,
    profile: FeedProfile,
    format: str = "",
    mapping: str = "",
    *,
    on_progress: meeting_row.OnProgress | None = None,
    on_row: meeting_row.OnRow | None = None,
) -> FeedReading:
    """The meetings of a list, packed with gzip or not.

    Its format is the one named, else the one recognised. A `mapping` (TOML, see `custom_mapping`)
    reads any CSV or JSON. `on_progress` and `on_row` are called as rows are read. Raises FeedError,
    and nothing else, for a document, a format or a mapping that cannot be used.
    """
    document = decompressed(document)
    guessed = None
    if mapping:
        parsed_mapping = custom_mapping.parse_mapping(mapping)
        rows, format = (
            custom_mapping.mapped_rows(document, parsed_mapping),
            custom_mapping.FORMAT_NAME,
        )
        profile = custom_mapping.mapped_profile(profile, parsed_mapping)
    else:
        found = parse_list(document)
        known = format_named(format) if format else _recognise(found)
        rows, format = known.rows(found), known.name
        guessed = guessed_headings.guess_headings(found) if known.name == "guessed" else None
    reading = meeting_row.read_rows(rows, profile, on_progress, on_row)
    reading.format = format
    if guessed:
        reading.headings, reading.mapping = tuple(guessed.preview()), guessed.mapping_text()
    return reading


def parse_list(document: bytes) -> object:
    """What a document holds; of a table the columns are those that a format knows, if any."""
    return parse_document(
        document,
        known=lambda columns: any(
            known.recognises(FeedTable(list(columns), [])) for known in _FORMATS
        ),
    )


def format_named(name: str) -> _Format:
    """The format of a name. Raises FeedError if there is none."""
    for known in _FORMATS:
        if known.name == name:
            return known
    raise FeedError(f"There is no format {name}: it must be one of {', '.join(FORMAT_NAMES)}.")


def _recognise(found: object) -> _Format:
    if found in ([], {}):
        raise FeedError("The list is empty.")
    for known in _FORMATS:
        if known.recognises(found):
            return known
    raise FeedError(
        f"This is not a list in a format known here. {_describe_fields(found)} {_MAPPING_HINT}"
    )


_MAPPING_HINT = "A mapping file can tell what they mean (docs/feeds.md)."


def _describe_fields(found: object) -> str:
    """A sentence with the names that a mapping would have to explain."""
    rows = found if isinstance(found, list) else [found]
    first = next((row for row in rows if isinstance(row, dict)), {})
    names = found.columns if isinstance(found, FeedTable) else list(first)
    # If the first line of a table is no heading, a name may be anything, even a phone number.
    shown = clean_text.without_personal_data(", ".join(name[:40] for name in names[:30] if name))
    return f"Its {'columns' if isinstance(found, FeedTable) else 'fields'} are: {shown or 'none'}."
