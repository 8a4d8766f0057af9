"""How long a search takes, in New York and elsewhere, beside the plain way: a box of latitude and
longitude, and everything in it.

The same questions go to both in one run, and their answers must be the same.
"""

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from itertools import cycle
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter_ns, thread_time_ns

from sqlalchemy import Connection, text

from benchmarks.answers import WrongAnswer
from benchmarks.apps import NOW
from benchmarks.databases import BenchDatabase
from benchmarks.zips import ZipSampler
from bot.conversation.meeting_lookup import ListedMeetings, _typed_query, _untyped_query, warm_up
from bot.database.compiled_statements import CompiledStatement
from bot.database.database import Database
from bot.places import Gazetteer
from flows.domain.meeting_types import matching_codes_anywhere
from flows.domain.meetings import MeetingKind
from flows.domain.places import Place
from flows.domain.search import (
    MAX_DST_SHIFT_MINUTES,
    MEETINGS_PER_PAGE,
    RADII_MILES,
    WEEK_MINUTES,
    Candidate,
    Filters,
    Query,
    WallClock,
    area_around,
    default_window,
    distance_miles,
    search_meetings,
    week_minute_at,
)

# Starts in minutes since the epoch, and names.
FoundMeetings = list[tuple[int, str]]
SearchFunction = Callable[[Connection, Query], FoundMeetings]

ROUNDS = 3
QUERIES_PER_ROUND = 300  # of ours in a round
BOX_QUERIES_PER_ROUND = 30  # of the plain way's, which takes its time
COLD_SEARCHES = 5

_NEW_YORK = "10001 10003 10019 10025 10027 10032 10457 11201 11215 11221 11372 10301".split()
_NEAR_NEW_YORK = tuple("100 101 102 103 104 110 111 112 113 114 116 070 071 073".split())
_TYPES = "W M O C S BE X LGBTQ Y ASL".split()
_LINE_ID = 1  # the only one there is


@dataclass(frozen=True, slots=True)
class SearchTimes:
    """Milliseconds, of the clock and of the processor; the medians of the rounds'."""

    p50_ms: float
    p99_ms: float
    cpu_p50_ms: float
    cpu_p99_ms: float


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One line of the table. `box` is the plain way's time; `cold_ms` the p50 and p99 of
    first searches, after `warm_up_ms`, both in milliseconds."""

    label: str
    ours: SearchTimes
    box: SearchTimes
    cold_ms: tuple[float, float]
    warm_up_ms: float


def measure_searches(
    target: BenchDatabase, places: Gazetteer, zips: ZipSampler, cold: int = COLD_SEARCHES
) -> list[SearchRow]:
    """The table for one database of meetings, with so many cold searches for each line. Raises
    WrongAnswer where the two ways disagree."""
    database = Database(target.url)
    create_box_table(database)
    asked, warm = {}, {}
    for where, around in (
        ("New York", _places_in_new_york(places)),
        ("elsewhere", _places_elsewhere(zips)),
    ):
        for what, filters in _FILTER_SETS.items():
            questions = _queries(around, filters, QUERIES_PER_ROUND)
            _check_same_answers(database, questions[:BOX_QUERIES_PER_ROUND])
            ours = _search_times(database, _search_indexed, questions)
            box = _search_times(database, _search_box, questions[:BOX_QUERIES_PER_ROUND])
            asked[f"{where}, {what}"] = questions
            warm[f"{where}, {what}"] = ours, box
    database.close()  # to forget, a file must be closed
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
    """Questions at any minute of a week."""
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
    """p50 and p99, which of less than 100 is the slowest."""
    times.sort()
    return times[len(times) // 2], times[len(times) * 99 // 100]


def _cold_times(
    target: BenchDatabase, questions: Sequence[Query]
) -> tuple[tuple[float, float], float]:
    """The p50 and p99 of first searches of a process that has just begun, where nothing of the
    database was in memory; and how long it took, in the middle, to connect and to recall the
    meetings, as a web process does first (webhooks.background). All in milliseconds."""
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
            ours, box = _search_indexed(connection, query), _search_box(connection, query)
            if ours != box:
                raise WrongAnswer(f"search found {ours}, a box {box}")


def _search_indexed(connection: Connection, query: Query) -> FoundMeetings:
    hits = search_meetings(ListedMeetings(connection, _LINE_ID), query).hits
    return [(int(hit.start.timestamp()) // 60, hit.name) for hit in hits]


# --- the plain way


def create_box_table(database: Database) -> None:
    """The meetings with a door once more, by latitude and longitude."""
    with database.transaction() as connection:
        if not database.sqlite:
            connection.execute(text("SET LOCAL statement_timeout = 0"))
        for statement in (
            "DROP TABLE IF EXISTS boxed",
            "CREATE TABLE boxed AS SELECT id, day * 1440 + minute AS wall, zone, lat, lon,"
            " approximate, name, fellowship, types, kind, week_minute FROM meetings"
            f" WHERE cell IS NOT NULL AND line_id = {_LINE_ID}",
            "CREATE INDEX boxed_lat_lon ON boxed (lat, lon)",
            "ANALYZE boxed",
        ):
            connection.execute(text(statement))


def _search_box(connection: Connection, query: Query) -> FoundMeetings:
    place, window = query.place, query.window
    assert place
    clock = WallClock(window)
    first, last = (-int(-moment.timestamp() // 60) for moment in window)
    start = week_minute_at(first)
    span = {"start": start, "end": (start + last + MAX_DST_SHIFT_MINUTES - first) % WEEK_MINUTES}
    hits: list[tuple[int, float, str]] = []
    for radius in RADII_MILES:
        hits.clear()
        area = area_around(place.lat, place.lon, radius)
        edges = {"south": area.south, "north": area.north, "west": area.west, "east": area.east}
        statement = _box_statement(query.filters, span["start"] > span["end"])
        for *row, fellowship, types, kind in statement.run(connection, edges | span).fetchall():
            candidate = Candidate(*row)
            miles = distance_miles(place.lat, place.lon, candidate.lat, candidate.lon)
            if miles > radius or not query.filters.admit(
                fellowship, types.split(), MeetingKind(kind)
            ):
                continue
            at = clock.start(candidate, first)
            if first <= at < last:
                hits.append((at, miles, candidate.name))
        if len(hits) >= MEETINGS_PER_PAGE:
            break
    return [(at, name) for at, _, name in sorted(hits)[:MEETINGS_PER_PAGE]]


@cache
def _box_statement(filters: Filters, over_the_weeks_end: bool) -> CompiledStatement:
    """All that begins in the span within the edges, and of the kinds as far as SQL can tell."""
    either = "OR" if over_the_weeks_end else "AND"
    conditions = [
        "lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east",
        f"(week_minute >= :start {either} week_minute < :end)",
    ]
    for kind in filters.types:
        held = (f"types LIKE '% {code} %'" for code in sorted(matching_codes_anywhere(kind)))
        conditions.append(f"({' OR '.join(held)})")
    if filters.fellowship:
        conditions.append(f"fellowship = '{filters.fellowship}'")
    return CompiledStatement(
        text(
            "SELECT id, wall, zone, lat, lon, approximate, name, fellowship, types, kind"
            f" FROM boxed WHERE {' AND '.join(conditions)}"
        )
    )


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
