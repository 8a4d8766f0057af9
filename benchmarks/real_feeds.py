"""`make feeds`: real meeting lists, read as an operator's are, where their developers keep some.

They lie where HANDRAIL_FEEDS says, or in a folder beside the repository; what is published in them
may not be in it. For each: its format, rows and meetings and, in words, what was left out; and each
meeting whose rule of occurrence was read from words, for a person to look at.
"""

import calendar
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.feeds import FeedError
from bot.feeds.fetching.collect import bmlt_document
from bot.feeds.fetching.fetch import FeedFetcher
from bot.feeds.formats import registry
from bot.feeds.rows.documents import parse_document
from bot.feeds.rows.feed_reading import FeedProfile, FeedReading
from bot.feeds.sync.feed_summary import feed_summary
from bot.places import gazetteer
from flows.domain.occurrence import parse_rule

_ROOT = Path(__file__).parents[1]
REAL_FEEDS_FOLDER = Path(os.environ.get("HANDRAIL_FEEDS") or _ROOT.parent / "shared" / "feeds")
_MAPPINGS = _ROOT / "docs" / "mappings"

# How many rows each has, by the hand that collected them, and whose meetings they are.
EXPECTED_LISTS = {
    "aa-alabama-es.mg.json": (48, "AA"),
    "aa-charleston-sc.tsml.json": (290, "AA"),
    "aa-edmonton-ab.mg.json": (315, "AA"),
    "aa-kansas-city-d6-mo.mg.json": (206, "AA"),
    "aa-orange-county-ca.tsml.json": (1967, "AA"),
    "aa-san-jose-ca.2021-06.tsml.json": (635, "AA"),
    "aa-san-jose-ca.2021-08.tsml.json": (670, "AA"),
    "aa-tsml-template.tsml.csv": (36, "AA"),
    "alanon-los-angeles-ca.csv": (437, ""),
    "alanon-massachusetts.tsml.json": (360, "AL-ANON"),
    "na-berlin-de.bmlt.json": (108, ""),
    "na-finger-lakes-ny.bmlt-geo.json": (62, ""),
    "smart-recovery-us-2022.scrape.json": (1041, ""),
}

# "day is not a day": the scrape took "the" for one, out of "the third Thursday".
ACCEPTED_SKIP_REASONS = {"exact repeat", "day is not a day"}

_MAPPING_FILES = {
    "alanon-los-angeles-ca.csv": "los-angeles-al-anon.toml",
    "smart-recovery-us-2022.scrape.json": "smart-recovery-scrape.toml",
    "aa-edmonton-ab.mg.json": "edmonton-aa.toml",
}

# A BMLT server's formats are another answer of its, and another file.
_FORMAT_FILES = {
    "na-berlin-de.bmlt.json": (
        "na-berlin-de.bmlt-formats.de.json",
        "na-berlin-de.bmlt-formats.en.json",
    )
}


def main() -> None:
    """Read them all; end with status 1 if one has not the rows it should, or loses any unsaid."""
    if not REAL_FEEDS_FOLDER.is_dir():
        _print_lines(
            f"There are no real lists to read: no folder {REAL_FEEDS_FOLDER.name}, and no"
            f" HANDRAIL_FEEDS."
        )
        return
    wrong = [
        name for name, (rows, whose) in EXPECTED_LISTS.items() if not _check_list(name, rows, whose)
    ]
    _print_lines("", f"Not as expected: {', '.join(wrong)}" if wrong else "All as expected.")
    sys.exit(bool(wrong))


def _check_list(name: str, rows: int, fellowship: str) -> bool:
    path = REAL_FEEDS_FOLDER / name
    if not path.exists():
        _print_lines("", f"{name} is not there.")
        return True
    today = datetime.now(UTC).date()
    profile = FeedProfile(places=gazetteer(), fellowship=fellowship, today=today)
    mapping = (_MAPPINGS / _MAPPING_FILES[name]).read_text() if name in _MAPPING_FILES else ""
    start = time.process_time()
    try:
        reading = registry.read_feed(_read_document(path), profile, mapping=mapping)
    except FeedError as error:
        _print_lines("", f"{name}: {error}")
        return False
    seconds = time.process_time() - start
    _print_lines(
        "", f"{name} ({seconds:.2f} s)", *(f"  {line}" for line in feed_summary(reading, "US"))
    )
    days = Counter("none" if each.day is None else str(each.day) for each in reading.meetings)
    types = Counter(code for each in reading.meetings for code in each.types)
    _print_lines(f"  Days: {dict(sorted(days.items()))}", f"  Types: {dict(types.most_common(12))}")
    _print_lines(*_rules_from_words(reading))
    return reading.rows == rows and _is_accounted_for(reading)


def _rules_from_words(reading: FeedReading) -> Iterator[str]:
    """Each rule that was read, with the words of its meeting."""
    ruled = [each for each in reading.meetings if each.rule]
    unclear = sum(bool(parse_rule(each.rule).check) for each in ruled)
    yield f"  Rules from words: {len(ruled) - unclear}, and {unclear} not plain"
    for each in sorted(ruled, key=lambda meeting: meeting.rule):
        day = calendar.day_abbr[((each.day or 0) - 1) % 7]
        notes = each.notes.replace("\n", " / ")
        yield f"    {each.rule}  <=  {day} {each.name[:60]} | {notes[:160]}"


def _read_document(path: Path) -> bytes:
    document = FeedFetcher().get(str(path))
    found = parse_document(document)
    if path.name not in _FORMAT_FILES or not isinstance(found, list):
        return document
    entries: list[object] = []
    for other in _FORMAT_FILES[path.name]:
        told = parse_document(FeedFetcher().get(str(path.with_name(other))))
        entries += told if isinstance(told, list) else []
    return bmlt_document(found, entries)


def _is_accounted_for(reading: FeedReading) -> bool:
    """Whether every row is a meeting or was left out for a reason that a person accepts."""
    told = len(reading.meetings) + reading.skipped.total() >= reading.rows
    return told and set(reading.skipped) <= ACCEPTED_SKIP_REASONS


def _print_lines(*lines: str) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
