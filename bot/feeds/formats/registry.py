"""The formats lists come in, and reading a list in any of them.

A format is a module that knows its own documents and turns them into rows with Meeting Guide's
fields; what is made of a row is `record`'s, whatever the format.
"""

from collections.abc import Callable
from typing import NamedTuple

from bot.feeds.fetching.fetch import unpacked
from bot.feeds.formats import bmlt, central, custom_mapping, google_sheet, meeting_guide, tsml_csv
from bot.feeds.rows import clean_text, meeting_row
from bot.feeds.rows.documents import Table, contents
from bot.feeds.rows.feed_reading import FeedError, Profile, Reading


class _Format(NamedTuple):
    """How a format is named, known and read."""

    name: str
    knows: Callable[[object], bool]
    rows: Callable[[object], list[object]]


# In the order in which they are tried: Meeting Guide's fields are found in others' rows too.
_FORMATS = (
    _Format(bmlt.NAME, bmlt.knows, bmlt.rows),
    _Format(central.NAME, central.knows, central.rows),
    _Format(google_sheet.NAME, google_sheet.knows, google_sheet.rows),
    _Format(tsml_csv.NAME, tsml_csv.knows, tsml_csv.rows),
    _Format(meeting_guide.NAME, meeting_guide.knows, meeting_guide.rows),
)

NAMES = tuple(known.name for known in _FORMATS)


def read(
    document: bytes,
    profile: Profile,
    format: str = "",
    mapping: str = "",
    *,
    watch: meeting_row.Watch | None = None,
    look: meeting_row.Look | None = None,
) -> Reading:
    """The meetings of a list, packed with gzip or not.

    Its format is the one named, else what it looks like; a `mapping` (TOML, see `mapped`) reads any
    CSV or JSON. `watch` and `look` are told of progress and of rows. Raises FeedError for a
    document, a format or a mapping that cannot be used, and never anything else.
    """
    document = unpacked(document)
    if mapping:
        form = custom_mapping.parsed(mapping)
        rows, format = custom_mapping.rows(document, form), custom_mapping.NAME
        profile = custom_mapping.profile(profile, form)
    else:
        found = contents(document)
        known = named(format) if format else _recognised(found)
        rows, format = known.rows(found), known.name
    reading = meeting_row.read(rows, profile, watch, look)
    reading.format = format
    return reading


def named(name: str) -> _Format:
    """The format of a name. Raises FeedError if there is none."""
    for known in _FORMATS:
        if known.name == name:
            return known
    raise FeedError(f"There is no format {name}: it must be one of {', '.join(NAMES)}.")


def _recognised(found: object) -> _Format:
    if found in ([], {}):
        raise FeedError("The list is empty.")
    for known in _FORMATS:
        if known.knows(found):
            return known
    raise FeedError(f"This is not a list in a format known here. {_seen(found)} {_ADVICE}")


_ADVICE = "A mapping file can tell what they mean (docs/feeds.md)."


def _seen(found: object) -> str:
    """The names that a mapping would have to explain."""
    rows = found if isinstance(found, list) else [found]
    first = next((row for row in rows if isinstance(row, dict)), {})
    names = found.columns if isinstance(found, Table) else list(first)
    # In a table whose first line is no heading they may be anything, a person's number too.
    shown = clean_text.without_persons(", ".join(name[:40] for name in names[:30] if name))
    return f"Its {'columns' if isinstance(found, Table) else 'fields'} are: {shown or 'none'}."
