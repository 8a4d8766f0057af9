"""Reads the bytes of a list: JSON, or a table with named columns."""

import csv
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import chain, islice

from bot.feeds.rows import clean_text
from bot.feeds.rows.feed_reading import FeedError

_DELIMITERS = ",;\t|"

# A table's columns are named within so many lines, and a title has fewer cells than this.
_MAX_TITLE_LINES, _MIN_HEADINGS = 10, 3

# The largest list, since the reader holds all of it in memory: larger than any real list of the
# bytes that may be fetched. Parts are values, roughly.
MAX_ROWS = 250_000
MAX_PARTS = 5_000_000

# A first line of text never has these: control characters, and bytes that are no character.
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x80-\x84\x86-\x9f\ufffd]")

_URL_QUERY = re.compile(r"\S*[?&=]\S*")

# The key of cells beyond the last named column: an unquoted comma has shifted the row.
EXTRA_CELLS_KEY = ""


@dataclass(frozen=True, slots=True)
class FeedTable:
    """Rows by the names of their columns as written; rows without any text are left out."""

    columns: list[str]
    rows: list[dict[str, object]]


# Whether these are the names of columns that a reader knows.
Known = Callable[[Sequence[str]], bool]


def parse_document(
    document: bytes, encoding: str = "", delimiter: str = "", skip: int = 0, known: Known = bool
) -> object:
    """The JSON value or, if the text is no JSON, the `FeedTable` in a document.

    For the parameters see `decode_document` and `parse_csv`. Raises FeedError for a web page,
    broken JSON, and a document that is neither.
    """
    text = decode_document(document, encoding)
    if not encoding and _NOT_TEXT.search(text.partition("\n")[0]):
        raise FeedError("The list is not JSON and no table: it looks like another kind of file.")
    if sum(map(text.count, "[{\n\r" + _DELIMITERS)) > MAX_PARTS:
        raise FeedError(f"The list has more than {MAX_PARTS:,} parts, as no list of meetings has.")
    start = text.lstrip()[:1]
    if start == "<":
        raise FeedError("This is a web page, not a meeting list: perhaps a firewall answered.")
    if start == "{" and (objects := _json_lines(text)):
        return objects
    if start in ("", "[", "{"):
        return parse_json(text)
    return parse_csv(text, delimiter, skip, known)


def decode_document(document: bytes, encoding: str = "") -> str:
    """A document as text: in the encoding named, else Unicode, else Windows-1252.

    Bytes that are no character become "\\ufffd". Raises FeedError for an unknown encoding.
    """
    if encoding:
        try:
            return document.decode(encoding, errors="replace")
        except (LookupError, ValueError):
            raise FeedError(f"There is no text encoding {encoding}.") from None
    try:
        return document.decode(json.detect_encoding(document))
    except UnicodeDecodeError:
        return document.decode("cp1252", errors="replace")


def _json_lines(text: str) -> list[object]:
    """The objects of a text with one JSON object a line (NDJSON), [] if it is another text."""
    # Other ends of lines than these may stand in a value.
    lines = [line for line in text.replace("\r", "\n").split("\n") if line.strip()]
    if len(lines) < 2 or not lines[1].lstrip().startswith("{"):
        return []
    try:
        return [json.loads(line) for line in lines[: MAX_ROWS + 1]]
    except (ValueError, RecursionError):
        return []


def parse_json(text: str) -> object:
    """The value of a JSON text. Raises FeedError for any other text."""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        raise FeedError("This is not JSON, or not all of it.") from None
    if isinstance(found, dict) and found.get("error"):
        # Some sites repeat the request, with its key.
        error = found["error"]
        words = clean_text.line(error.get("message") if isinstance(error, dict) else error)
        message = _URL_QUERY.sub("...", words) or "it does not say which"
        raise FeedError(f"The site answered with an error: {message[:100]}.")
    return found


def parse_csv(text: str, delimiter: str = "", skip: int = 0, known: Known = bool) -> FeedTable:
    """A CSV text's table, its columns named by the first line after `skip`; without `skip`, by the
    first that is `known`, else that has some words, since a title may stand above it.

    Lines may end in CR, LF or both; if most end in CR, an LF is part of a cell. A delimiter that is
    not given is the one of `,;|` and tab that the first line has most of. Raises FeedError.
    """
    if text.count("\r") > text.count("\n"):
        text = text.replace("\n", " ").replace("\r", "\n")
    above = list(islice(StringIO(text, newline=""), _MAX_TITLE_LINES))
    skip = skip or _headings_at([_cells(line, delimiter) for line in above], known)
    lines = islice(StringIO(text, newline=""), skip, None)
    first = next(lines, "")
    delimiter = delimiter or _delimiter(first)
    try:
        filled = filter(None, csv.reader(chain([first], lines), delimiter=delimiter))
        cells = list(islice(filled, MAX_ROWS + 2))  # the columns' names, and one too many
    except (csv.Error, TypeError):
        raise FeedError("This is neither JSON nor a table of comma-separated values.") from None
    return as_table(cells)


def _delimiter(line: str) -> str:
    return max(_DELIMITERS, key=line.count)


def _cells(line: str, delimiter: str) -> list[str]:
    """The cells of a line by itself, [] where it is only a part of a row."""
    try:
        return next(csv.reader([line], delimiter=delimiter or _delimiter(line)), [])
    except (csv.Error, TypeError):
        return []


def _headings_at(lines: Sequence[Sequence[object]], known: Known) -> int:
    """Which of the first lines names the columns: below a title, a date, an empty line."""
    named = [[clean_text.line(cell) for cell in line] for line in lines[:_MAX_TITLE_LINES]]
    likely = [at for at, words in enumerate(named) if _are_headings(words)]
    return next((at for at in likely if known(named[at])), likely[0] if likely else 0)


def _are_headings(words: Sequence[str]) -> bool:
    """Whether a line has so many cells with words as the names of columns are."""
    return sum(any(c.isalpha() for c in word) for word in words) >= _MIN_HEADINGS


def as_table(lines: Sequence[Sequence[object]], known: Known = bool) -> FeedTable:
    """The table of lines of cells, one of the first of which names the columns (`parse_csv`).

    A line may be shorter than that. Raises FeedError if there are no columns.
    """
    lines = lines[_headings_at(lines, known) :]
    columns = [clean_text.line(cell) for cell in lines[0]] if lines else []
    if not any(columns):
        raise FeedError("This is a table without names for its columns.")
    rows = []
    for line in lines[1:]:
        # Of two columns of one name the first counts.
        row = dict(reversed(list(zip(columns, line, strict=False))))
        beyond = "".join(map(clean_text.line, line[len(columns) :]))
        if beyond:
            row[EXTRA_CELLS_KEY] = beyond
        if any(map(clean_text.line, row.values())):
            rows.append(row)
    return FeedTable(columns, rows)
