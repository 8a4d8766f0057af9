"""Readings as an operator has them: a table (CSV) or a folder of texts. Everything is checked
before anything is stored, and all faults are told at once.

- A table has the columns `day`, `text` and, if wanted, `language`.
- A folder has a file for each reading: `12-31.txt`, `2026-12-31.txt`, in another language
  `12-31.es.txt`.

A day is of every year (`12-31`) or of one (`2026-12-31`).
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import NamedTuple

from bot.free_text import has_controls
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.text.gsm import sms_cost, to_gsm

# A longer reading costs the line more each day than most people read.
MAX_READING_SEGMENTS = 3
# Two years of five languages, and what no text file is larger than.
MAX_READINGS = 4000
MAX_READINGS_BYTES = 8_000_000
# So many faults are told at once.
MAX_FAULTS_TOLD = 10

_DAY = re.compile(r"(?:\d{4}-)?\d{2}-\d{2}")
# A year that has every day of the calendar.
_LEAP_YEAR = "2024"
_DAY_COLUMNS, _TEXT_COLUMNS = ("day", "date"), ("text", "reading", "words")


class ReadingsError(Exception):
    """Readings that cannot be taken. The message is for the operator, and names files and lines."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of a day ("12-31" or "2026-12-31") in a language, in the alphabet of an SMS."""

    day: str
    language: str
    words: str = field(repr=False)


class _Found(NamedTuple):
    """A reading as it stands somewhere, not checked yet."""

    where: str
    day: str
    language: str
    words: str


def read_readings(path: Path, language: str) -> Sequence[Reading]:
    """The readings of a table or a folder; `language` is that of those that name none. Raises
    ReadingsError."""
    try:
        found = list(_of_folder(path) if path.is_dir() else _of_table(path))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ReadingsError(f"{path} cannot be read: {_reason(error)}.") from None
    if not found:
        raise ReadingsError(f"{path} has no readings. docs/readings.md shows what they look like.")
    if len(found) > MAX_READINGS:
        raise ReadingsError(f"{path} has {len(found):,} readings; {MAX_READINGS:,} are the most.")
    readings, faults = _checked(found, language)
    if faults:
        more = len(faults) - MAX_FAULTS_TOLD
        rest = [f"And {more} more."] if more > 0 else []
        told = "\n".join([*faults[:MAX_FAULTS_TOLD], *rest])
        raise ReadingsError(f"Nothing is taken over until all of it can be.\n{told}")
    return readings


def _reason(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return "it is not in UTF-8. In a spreadsheet, save it as CSV UTF-8"
    return str(getattr(error, "strerror", None) or error)


def _of_folder(path: Path) -> Iterator[_Found]:
    for file in sorted(path.glob("*.txt")):
        day, _, language = file.stem.partition(".")
        yield _Found(file.name, day, language, _text_of(file))


def _of_table(path: Path) -> Iterator[_Found]:
    rows = csv.DictReader(io.StringIO(_text_of(path)), skipinitialspace=True)
    names = {(name or "").strip().lower(): name for name in rows.fieldnames or ()}
    day = next((names[name] for name in _DAY_COLUMNS if name in names), None)
    text = next((names[name] for name in _TEXT_COLUMNS if name in names), None)
    if day is None or text is None:
        raise ReadingsError(f"{path} needs the columns day and text, and may have language.")
    for row in rows:
        if any(value for value in row.values() if isinstance(value, str)):
            language = row.get(names.get("language", "")) or ""
            yield _Found(f"line {rows.line_num}", row[day] or "", language, row[text] or "")


def _text_of(file: Path) -> str:
    """The text of a file. Raises OSError, UnicodeDecodeError, and ReadingsError for a huge one."""
    if file.stat().st_size > MAX_READINGS_BYTES:
        raise ReadingsError(f"{file} is too large: {MAX_READINGS_BYTES // 10**6} MB at most.")
    return file.read_text("utf-8-sig")


def _checked(found: Sequence[_Found], language: str) -> tuple[list[Reading], list[str]]:
    """The readings, and what is wrong."""
    readings: list[Reading] = []
    faults: list[str] = []
    places: dict[tuple[str, str], str] = {}
    for one in found:
        day = one.day.strip()
        spoken = one.language.strip().lower() or language
        words = to_gsm("\n".join(" ".join(line.split()) for line in one.words.strip().split("\n")))
        key = (day, spoken)
        fault = _fault(day, spoken, one.words, words)
        if not fault and key in places:
            fault = f"{day} stands there twice, in {places[key]} too"
        if fault:
            faults.append(f"{one.where}: {fault}.")
            continue
        places[key] = one.where
        readings.append(Reading(day, spoken, words))
    return readings, faults


def _fault(day: str, language: str, written: str, words: str) -> str:
    """What is wrong with a reading; "" if nothing is."""
    if not _is_day(day):
        return f'"{day[:20]}" is no day. Write it like 12-31, or 2026-12-31 for one year'
    if language not in SPOKEN_LANGUAGES:
        return f'"{language[:10]}" is none of the languages {", ".join(SPOKEN_LANGUAGES)}'
    if has_controls(written):
        return "there is a character in it that nobody types"
    if not words:
        return "it has no words that a text can hold"
    segments = sms_cost(words).segments
    if segments > MAX_READING_SEGMENTS:
        return (
            f"it takes {segments} segments, {MAX_READING_SEGMENTS} are the most (about 450"
            f" characters; it has {len(words)})"
        )
    return ""


def _is_day(day: str) -> bool:
    if not _DAY.fullmatch(day):
        return False
    try:
        date.fromisoformat(day if len(day) > len("12-31") else f"{_LEAP_YEAR}-{day}")
    except ValueError:
        return False
    return True
