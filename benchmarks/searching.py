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
from benchmarks.databases import Kept
from benchmarks.zips import Zips
from bot.conversation.meeting_lookup import ListedMeetings, _prepared, recall
from bot.database.compiled_statements import CompiledStatement
from bot.database.database import Database
from bot.places import Gazetteer
from flows.domain.meeting_types import answering_anywhere
from flows.domain.meetings import Kind
from flows.domain.places import Place
from flows.domain.search import (
    ENOUGH,
    RADII_MILES,
    SHIFT,
    WEEK,
    Candidate,
    Clock,
    Filters,
    Query,
    area_around,
    distance,
    find,
    upcoming,
    week_of,
)

# Starts in minutes since the epoch, and names.
Answer = list[tuple[int, str]]
Look = Callable[[Connection, Query], Answer]

ROUNDS = 3
QUESTIONS = 300  # of ours in a round
BOXES = 30  # of the plain way's, which takes its time
COLD = 5

_NEW_YORK = "10001 10003 10019 10025 10027 10032 10457 11201 11215 11221 11372 10301".split()
_NEAR_NEW_YORK = tuple("100 101 102 103 104 110 111 112 113 114 116 070 071 073".split())
_TYPES = "W M O C S BE X LGBTQ Y ASL".split()
_LINE = 1  # the only one there is


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds, of the clock and of the processor; the medians of the rounds'."""

    p50: float
    p99: float
    cpu50: float
    cpu99: float


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `box` is the plain way's time; `cold` the p50 and p99 of
    first searches, after `recalling`, both in milliseconds."""

    where: str
    ours: Times
    box: Times
    cold: tuple[float, float]
    recalling: float


def measure(kept: Kept, places: Gazetteer, zips: Zips, cold: int = COLD) -> list[Row]:
    """The table for one database of meetings, with so many cold searches for each line. Raises
    WrongAnswer where the two ways disagree."""
    database = Database(kept.url)
    prepare_boxes(database)
    asked, warm = {}, {}
    for where, around in (("New York", _new_york(places)), ("elsewhere", _elsewhere(zips))):
        for what, filters in _ASKED.items():
            questions = _questions(around, filters, QUESTIONS)
            _agree(database, questions[:BOXES])
            ours = _times(database, _ours, questions)
            box = _times(database, _boxed, questions[:BOXES])
            asked[f"{where}, {what}"] = questions
            warm[f"{where}, {what}"] = ours, box
    database.close()  # to forget, a file must be closed
    return [
        Row(name, *warm[name], *_cold(kept, questions[:cold])) for name, questions in asked.items()
    ]


_ASKED = {
    "any kind": [Filters()],
    "by type": [Filters(frozenset({code})) for code in _TYPES] + [Filters(frozenset({"W", "BE"}))],
    "by fellowship": [Filters(fellowship=code) for code in ("AA", "NA", "GA", "SMART")],
}


def _new_york(places: Gazetteer) -> list[Place]:
    return [places.postal(code)[0] for code in _NEW_YORK]


def _elsewhere(zips: Zips) -> list[Place]:
    drawn = zips.draw(Random(5), QUESTIONS)
    return [place for place in drawn if not place.code.startswith(_NEAR_NEW_YORK)]


def _questions(places: Sequence[Place], filters: Sequence[Filters], count: int) -> list[Query]:
    """Questions at any minute of a week."""
    random = Random(1)
    asked = cycle(filters)
    return [
        Query(
            upcoming(NOW + timedelta(minutes=random.randrange(WEEK))),
            random.choice(places),
            filters=next(asked),
        )
        for _ in range(count)
    ]


def _times(database: Database, look: Look, questions: Sequence[Query]) -> Times:
    with database.reading() as connection:
        for query in questions[:20]:
            look(connection, query)
    rounds = [_round(database, look, questions) for _ in range(ROUNDS)]
    return Times(*(median(each) for each in zip(*rounds, strict=True)))


def _round(database: Database, look: Look, questions: Sequence[Query]) -> tuple[float, ...]:
    walls, cpus = [], []
    processor = _processor(database)
    gc.collect()
    for query in questions:
        cpu, wall = processor(), perf_counter_ns()
        with database.reading() as connection:
            look(connection, query)
        walls.append((perf_counter_ns() - wall) / 1e6)
        cpus.append((processor() - cpu) / 1e6)
    return (*_percentiles(walls), *_percentiles(cpus))


def _processor(database: Database) -> Callable[[], int]:
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


def _cold(kept: Kept, questions: Sequence[Query]) -> tuple[tuple[float, float], float]:
    """The p50 and p99 of first searches of a process that has just begun, where nothing of the
    database was in memory; and how long it took, in the middle, to connect and to recall the
    meetings, as a web process does first (webhooks.background). All in milliseconds."""
    recalls, searches = [], []
    gc.collect()
    gc.freeze()  # as a web process does
    for query in questions:
        kept.forget()
        _prepared.cache_clear()
        database = Database(kept.url)
        begun = perf_counter_ns()
        with database.reading() as connection:
            recall(connection)
        recalls.append((perf_counter_ns() - begun) / 1e6)
        gc.collect()  # what making a new database left
        begun = perf_counter_ns()
        with database.reading() as connection:
            _ours(connection, query)
        searches.append((perf_counter_ns() - begun) / 1e6)
        database.close()
    gc.unfreeze()
    return _percentiles(searches), median(recalls)


def _agree(database: Database, questions: Sequence[Query]) -> None:
    with database.reading() as connection:
        for query in questions:
            ours, box = _ours(connection, query), _boxed(connection, query)
            if ours != box:
                raise WrongAnswer(f"search found {ours}, a box {box}")


def _ours(connection: Connection, query: Query) -> Answer:
    hits = find(ListedMeetings(connection, _LINE), query).hits
    return [(int(hit.start.timestamp()) // 60, hit.name) for hit in hits]


# --- the plain way


def prepare_boxes(database: Database) -> None:
    """The meetings with a door once more, by latitude and longitude."""
    with database.transaction() as connection:
        if not database.sqlite:
            connection.execute(text("SET LOCAL statement_timeout = 0"))
        for statement in (
            "DROP TABLE IF EXISTS boxed",
            "CREATE TABLE boxed AS SELECT id, day * 1440 + minute AS wall, zone, lat, lon,"
            " approximate, name, fellowship, types, kind, week_minute FROM meetings"
            f" WHERE cell IS NOT NULL AND line_id = {_LINE}",
            "CREATE INDEX boxed_lat_lon ON boxed (lat, lon)",
            "ANALYZE boxed",
        ):
            connection.execute(text(statement))


def _boxed(connection: Connection, query: Query) -> Answer:
    place, window = query.place, query.window
    assert place
    clock = Clock(window)
    first, last = (-int(-moment.timestamp() // 60) for moment in window)
    start = week_of(first)
    span = {"start": start, "end": (start + last + SHIFT - first) % WEEK}
    hits: list[tuple[int, float, str]] = []
    for radius in RADII_MILES:
        hits.clear()
        area = area_around(place.lat, place.lon, radius)
        edges = {"south": area.south, "north": area.north, "west": area.west, "east": area.east}
        statement = _box(query.filters, span["start"] > span["end"])
        for *row, fellowship, types, kind in statement.run(connection, edges | span).fetchall():
            candidate = Candidate(*row)
            miles = distance(place.lat, place.lon, candidate.lat, candidate.lon)
            if miles > radius or not query.filters.admit(fellowship, types.split(), Kind(kind)):
                continue
            at = clock.start(candidate, first)
            if first <= at < last:
                hits.append((at, miles, candidate.name))
        if len(hits) >= ENOUGH:
            break
    return [(at, name) for at, _, name in sorted(hits)[:ENOUGH]]


@cache
def _box(filters: Filters, over_the_weeks_end: bool) -> CompiledStatement:
    """All that begins in the span within the edges, and of the kinds as far as SQL can tell."""
    either = "OR" if over_the_weeks_end else "AND"
    conditions = [
        "lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east",
        f"(week_minute >= :start {either} week_minute < :end)",
    ]
    for kind in filters.types:
        held = (f"types LIKE '% {code} %'" for code in sorted(answering_anywhere(kind)))
        conditions.append(f"({' OR '.join(held)})")
    if filters.fellowship:
        conditions.append(f"fellowship = '{filters.fellowship}'")
    return CompiledStatement(
        text(
            "SELECT id, wall, zone, lat, lon, approximate, name, fellowship, types, kind"
            f" FROM boxed WHERE {' AND '.join(conditions)}"
        )
    )


def rows(name: str, count: int, found: Sequence[Row]) -> list[str]:
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
                row.where,
                f"{ours.p50:.2f} / {ours.p99:.2f}",
                f"{ours.cpu50:.2f} / {ours.cpu99:.2f}",
                f"{box.p50:.2f} / {box.p99:.2f}",
                f"{box.p50 / ours.p50:.0f} / {box.p99 / ours.p99:.0f}",
                f"{row.cold[0]:.1f} / {row.cold[1]:.1f}",
                f"{row.recalling:.0f}",
            ).rstrip()
        )
    return lines


_LAYOUT = "  {:<26}{:>14}{:>19}{:>16}{:>12}{:>13}{:>11}"
