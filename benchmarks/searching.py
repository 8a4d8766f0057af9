"""How long a search takes, in New York and elsewhere, compared with a box (benchmarks.box_search).

Both get the same queries in one run, and their answers must be the same.
"""

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter_ns, thread_time_ns

from sqlalchemy import Connection, text

from benchmarks.answers import WrongAnswer
from benchmarks.apps import NOW
from benchmarks.box_search import FoundMeetings, create_box_table, search_box
from benchmarks.databases import BenchDatabase
from benchmarks.zips import ZipSampler
from bot.conversation.meeting_lookup import ListedMeetings, _typed_query, _untyped_query, warm_up
from bot.database.database import Database
from bot.places import Gazetteer
from flows.domain.places import Place
from flows.domain.search import (
    Filters,
    Query,
    default_window,
    search_meetings,
)
from flows.domain.week_minutes import WEEK_MINUTES

SearchFunction = Callable[[Connection, Query], FoundMeetings]

ROUNDS = 3
QUERIES_PER_ROUND = 300  # for our search
BOX_QUERIES_PER_ROUND = 30  # for the box, which is slow
COLD_SEARCHES = 5

_NEW_YORK = "10001 10003 10019 10025 10027 10032 10457 11201 11215 11221 11372 10301".split()
_NEAR_NEW_YORK = tuple("100 101 102 103 104 110 111 112 113 114 116 070 071 073".split())
_TYPES = "W M O C S BE X LGBTQ Y ASL".split()
_FEED_ID = 1  # the only one there is


@dataclass(frozen=True, slots=True)
class SearchTimes:
    """Milliseconds of the clock and of the processor; medians of the rounds."""

    p50_ms: float
    p99_ms: float
    cpu_p50_ms: float
    cpu_p99_ms: float


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One line of the table.

    `box` is the time of the plain way. `cold_ms` is the p50 and p99 of first searches, which come
    after a warm-up of `warm_up_ms`.
    """

    label: str
    ours: SearchTimes
    box: SearchTimes
    cold_ms: tuple[float, float]
    warm_up_ms: float


def measure_searches(
    target: BenchDatabase, places: Gazetteer, zips: ZipSampler, cold: int = COLD_SEARCHES
) -> list[SearchRow]:
    """The table for one database of meetings, with `cold` first searches for each line.

    Raises WrongAnswer if the two ways disagree.
    """
    database = Database(target.url)
    create_box_table(database, _FEED_ID)
    asked, warm = {}, {}
    for where, around in (
        ("New York", _places_in_new_york(places)),
        ("elsewhere", _places_elsewhere(zips)),
    ):
        for what, filters in _FILTER_SETS.items():
            questions = _queries(around, filters, QUERIES_PER_ROUND)
            _check_same_answers(database, questions[:BOX_QUERIES_PER_ROUND])
            ours = _search_times(database, _search_indexed, questions)
            box = _search_times(database, search_box, questions[:BOX_QUERIES_PER_ROUND])
            asked[f"{where}, {what}"] = questions
            warm[f"{where}, {what}"] = ours, box
    database.close()  # the system forgets only files that are closed
    return [
        SearchRow(name, *warm[name], *_cold_times(target, questions[:cold]))
        for name, questions in asked.items()
    ]


_FILTER_SETS = {
    "any kind": [Filters()],
    "by type": [Filters(frozenset({code})) for code in _TYPES] + [Filters(frozenset({"W", "BE"}))],
    "by fellowship": [Filters(fellowship=code) for code in ("AA", "NA", "GA", "SMART")],
}


def _places_in_new_york(places: Gazetteer) -> list[Place]:
    return [places.postal(code)[0] for code in _NEW_YORK]


def _places_elsewhere(zips: ZipSampler) -> list[Place]:
    drawn = zips.sample(Random(5), QUERIES_PER_ROUND)
    return [place for place in drawn if not place.code.startswith(_NEAR_NEW_YORK)]


def _queries(places: Sequence[Place], filters: Sequence[Filters], count: int) -> list[Query]:
    """Queries at any minute of a week."""
    random = Random(1)
    asked = cycle(filters)
    return [
        Query(
            default_window(NOW + timedelta(minutes=random.randrange(WEEK_MINUTES))),
            random.choice(places),
            filters=next(asked),
        )
        for _ in range(count)
    ]


def _search_times(
    database: Database, search: SearchFunction, questions: Sequence[Query]
) -> SearchTimes:
    with database.reading() as connection:
        for query in questions[:20]:
            search(connection, query)
    rounds = [_run_round(database, search, questions) for _ in range(ROUNDS)]
    return SearchTimes(*(median(each) for each in zip(*rounds, strict=True)))


def _run_round(
    database: Database, search: SearchFunction, questions: Sequence[Query]
) -> tuple[float, ...]:
    walls, cpus = [], []
    processor = _cpu_clock(database)
    gc.collect()
    for query in questions:
        cpu, wall = processor(), perf_counter_ns()
        with database.reading() as connection:
            search(connection, query)
        walls.append((perf_counter_ns() - wall) / 1e6)
        cpus.append((processor() - cpu) / 1e6)
    return (*_percentiles(walls), *_percentiles(cpus))


def _cpu_clock(database: Database) -> Callable[[], int]:
    """Nanoseconds of processor time so far: this thread's and, where the system tells (Linux), that
    of the PostgreSQL process behind our one connection."""
    if database.sqlite:
        return thread_time_ns
    with database.reading() as connection:
        process = Path(f"/proc/{connection.scalar(text('SELECT pg_backend_pid()'))}/schedstat")
    if not process.exists():
        return thread_time_ns
    return lambda: thread_time_ns() + int(process.read_text().split()[0])


def _percentiles(times: list[float]) -> tuple[float, float]:
    """p50 and p99; the p99 of fewer than 100 times is the slowest."""
    times.sort()
    return times[len(times) // 2], times[len(times) * 99 // 100]


def _cold_times(
    target: BenchDatabase, questions: Sequence[Query]
) -> tuple[tuple[float, float], float]:
    """First searches of a new process, with nothing of the database in memory.

    Returns their p50 and p99, and the median time to connect and to recall the meetings, as a web
    process does first (webhooks.background). All in milliseconds.
    """
    recalls, searches = [], []
    gc.collect()
    gc.freeze()  # as a web process does
    for query in questions:
        target.drop_caches()
        _typed_query.cache_clear()
        _untyped_query.cache_clear()
        database = Database(target.url)
        begun = perf_counter_ns()
        with database.reading() as connection:
            warm_up(connection)
        recalls.append((perf_counter_ns() - begun) / 1e6)
        gc.collect()  # what making a new database left
        begun = perf_counter_ns()
        with database.reading() as connection:
            _search_indexed(connection, query)
        searches.append((perf_counter_ns() - begun) / 1e6)
        database.close()
    gc.unfreeze()
    return _percentiles(searches), median(recalls)


def _check_same_answers(database: Database, questions: Sequence[Query]) -> None:
    with database.reading() as connection:
        for query in questions:
            ours, box = _search_indexed(connection, query), search_box(connection, query)
            if ours != box:
                raise WrongAnswer(f"search found {ours}, a box {box}")


def _search_indexed(connection: Connection, query: Query) -> FoundMeetings:
    hits = search_meetings(ListedMeetings(connection, [_FEED_ID]), query).hits
    return [(int(hit.start.timestamp()) // 60, hit.name) for hit in hits]


def search_rows(name: str, count: int, found: Sequence[SearchRow]) -> list[str]:
    """The table as text."""
    heads = ("ms", "p50 / p99", "of that processor", "a box", "box / ours", "cold", "recalling")
    lines = [
        f"search, {name}, {count:,} meetings",
        _LAYOUT.format(*heads).rstrip(),
    ]
    for row in found:
        ours, box = row.ours, row.box
        lines.append(
            _LAYOUT.format(
                row.label,
                f"{ours.p50_ms:.2f} / {ours.p99_ms:.2f}",
                f"{ours.cpu_p50_ms:.2f} / {ours.cpu_p99_ms:.2f}",
                f"{box.p50_ms:.2f} / {box.p99_ms:.2f}",
                f"{box.p50_ms / ours.p50_ms:.0f} / {box.p99_ms / ours.p99_ms:.0f}",
                f"{row.cold_ms[0]:.1f} / {row.cold_ms[1]:.1f}",
                f"{row.warm_up_ms:.0f}",
            ).rstrip()
        )
    return lines


_LAYOUT = "  {:<26}{:>14}{:>19}{:>16}{:>12}{:>13}{:>11}"
