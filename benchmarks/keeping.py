"""What it takes to keep a large list: reading it in, finding it unchanged, and a hundredth changed.

Each is done in a process of its own, so that the most memory it held can be told.
"""

import gzip
import json
import multiprocessing
import resource
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from time import perf_counter, process_time
from typing import Any
from unittest.mock import patch

from benchmarks import lists
from benchmarks.answers import WrongAnswer
from benchmarks.apps import NOW
from bot import feeds
from bot.database.database import Database
from bot.feeds.sync import store_meetings

MEETINGS_PER_CHANGE = 100  # one meeting in so many changes


@dataclass(frozen=True, slots=True)
class SyncRun:
    """One reading of a list: seconds altogether and of this process's processor, seconds of them
    in which others could not write, megabytes held at most, and what came of it."""

    seconds: float
    cpu_seconds: float
    write_seconds: float
    megabytes: float
    result: feeds.SyncResult


def measure_syncs(database_url: str, path: Path, folder: Path) -> dict[str, SyncRun]:
    """All three, in an empty database, which then holds the list. Raises WrongAnswer."""
    whole = json.loads(_text(path))
    copy = folder / "list.json"
    found = {}
    for what in ("import", "unchanged", "1 % changed"):
        if what == "1 % changed":
            for row in whole[::MEETINGS_PER_CHANGE]:
                row["name"] = f"{row.get('name', '')} again"
        copy.write_text(json.dumps(whole))
        # Spawned, not forked: it begins without our memory.
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(1, mp_context=context) as process:
            found[what] = process.submit(_run_sync, database_url, copy, what == "import").result()
    _check(found)
    return found


def _text(path: Path) -> str:
    packed = path.read_bytes()
    return (gzip.decompress(packed) if path.suffix == ".gz" else packed).decode()


def _check(found: dict[str, SyncRun]) -> None:
    first, same, changed = (visit.result for visit in found.values())
    if first.flag or same.flag or changed.flag:
        raise WrongAnswer(f"not taken: {first.flag or same.flag or changed.flag}")
    if (
        same.unchanged != first.added
        or not 0 < changed.changed <= first.added / MEETINGS_PER_CHANGE + 1
    ):
        raise WrongAnswer(f"{first.added} added, {same.unchanged} kept, {changed.changed} changed")


def _run_sync(database_url: str, path: Path, is_first: bool) -> SyncRun:
    database = Database(database_url)
    if is_first:
        lists.prepare_database(database, path)
    terms = lists.sync_options()
    later = NOW if is_first else NOW + timedelta(days=1)
    write_seconds = 0.0
    apply = store_meetings.apply_changes

    def timed(*arguments: Any) -> Any:
        nonlocal write_seconds
        start = perf_counter()
        try:
            return apply(*arguments)
        finally:
            write_seconds = perf_counter() - start

    with patch.object(store_meetings, "apply_changes", timed):
        start, processor = perf_counter(), process_time()
        (result,) = feeds.sync_lists(database, lists.FEED_NAME, terms, now=later)
        seconds, processor = perf_counter() - start, process_time() - processor
    database.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    megabytes = peak / (2**20 if sys.platform == "darwin" else 2**10)
    return SyncRun(seconds, processor, write_seconds, megabytes, result)


def sync_rows(name: str, found: dict[str, SyncRun]) -> list[str]:
    """The table as text."""
    table = [f"keeping a list, {name}", _LAYOUT.format(*_HEADS).rstrip()]
    for what, visit in found.items():
        count = visit.result.added or visit.result.changed + visit.result.unchanged
        table.append(
            _LAYOUT.format(
                what,
                f"{count:,}",
                f"{visit.seconds:.2f}",
                f"{visit.cpu_seconds:.2f}",
                f"{count / visit.seconds:,.0f}",
                f"{visit.write_seconds:.2f}",
                f"{visit.megabytes:.0f}",
            )
        )
    return table


_HEADS = ("", "meetings", "seconds", "processor", "a second", "writing", "MB at most")
_LAYOUT = "  {:<14}{:>10}{:>10}{:>11}{:>11}{:>10}{:>12}"
