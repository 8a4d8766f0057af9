"""The meetings in the database, as `flows.domain.search` looks at them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import fields
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Dialect, Row, func, select, text

from bot.database.compiled_statements import CompiledStatement, RawSql, placeholder
from bot.database.schema import meetings
from flows.domain.map_cells import Area
from flows.domain.meeting_types import matching_codes_anywhere
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.search import Candidate, Filters
from flows.vocabulary import VOCABULARIES
from flows.vocabulary.language import Vocabulary

_COLUMNS = [meetings.c[field.name] for field in fields(Meeting)]

# What a flows.domain.search.Candidate is made of, and what tells its types; see `_candidates`.
_CANDIDATE = (
    *(meetings.c.id, meetings.c.day * text("1440") + meetings.c.minute, meetings.c.zone),
    *(meetings.c.lat, meetings.c.lon, meetings.c.approximate, meetings.c.name),
)
_CANDIDATES = str(select(*_CANDIDATE))
_CANDIDATES_AND_TYPES = str(select(*_CANDIDATE, meetings.c.fellowship, meetings.c.types))

# The cells are one value, however many there are.
_IN_CELLS = {
    "sqlite": "cell IN (SELECT value FROM json_each(:cells))",
    "postgresql": "cell = ANY(CAST(%(cells)s AS INTEGER[]))",
}


class ListedMeetings:
    """The lists of one line, seen through one reading of the database."""

    def __init__(self, connection: Connection, line: int) -> None:
        self._connection = connection
        self._line = line

    def near(self, area: Area, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """As flows.domain.search.Meetings says."""
        values: dict[str, Any] = {"start": start, "end": end, "cells": area.cells}
        if self._connection.dialect.name == "sqlite":
            edges = {"south": area.south, "north": area.north, "west": area.west, "east": area.east}
            values |= {**edges, "cells": str(area.cells)}  # see `_IN_CELLS`
            return _candidates(self._rows(True, filters, values), filters)
        # A server may log what is bound, and the edges of a box tell where somebody is, far closer
        # than its cells do.
        rows = [
            row
            for row in self._rows(True, filters, values)
            if area.south <= row[3] <= area.north and area.west <= row[4] <= area.east
        ]
        return _candidates(rows, filters)

    def online(self, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """As flows.domain.search.Meetings says."""
        return _candidates(self._rows(False, filters, {"start": start, "end": end}), filters)

    def get(self, ids: Sequence[int]) -> dict[int, Meeting]:
        """As flows.domain.search.Meetings says."""
        wanted = select(*_COLUMNS).where(meetings.c.line_id == self._line, meetings.c.id.in_(ids))
        return {row.id: _meeting(row) for row in self._connection.execute(wanted)}

    def _rows(self, near: bool, filters: Filters, values: dict[str, Any]) -> Sequence[Any]:
        found = _search_statement(near, filters).run(
            self._connection, {"line": self._line, **values}
        )
        rows: Sequence[Any] = found.fetchall()
        return rows


def _candidates(rows: Iterable[Any], filters: Filters) -> Iterable[Candidate]:
    """The wanted ones of a statement's rows: whose codes they have, SQL does not know."""
    if not filters.types:
        return map(Candidate._make, rows)
    return (
        Candidate._make(candidate)
        for *candidate, fellowship, types in rows
        if filters.admits_types(fellowship, types.split())
    )


def meetings_by_id(connection: Connection, ids: Collection[int]) -> dict[int, Meeting]:
    """These meetings, of any line, as far as they are still listed."""
    wanted = select(*_COLUMNS).where(meetings.c.id.in_(ids))
    return {row.id: _meeting(row) for row in connection.execute(wanted)}


# What takes reading a whole index that searches use, and nothing else; see bot.database.schema.
INDEX_SCANS = (
    select(func.count(meetings.c.cell)),
    select(func.count()).select_from(meetings).where(meetings.c.online),
)


def warm_up(connection: Connection) -> None:
    """Have in memory what a search needs before anybody asks: the indexes of all lines' meetings,
    what this connection must know of the table, and the statement for each wish that has a word.

    A search reads few pages, but from all over an index. To find them takes a disk longer than the
    rest of the search takes; to read all at once is quick (docs/benchmarks.md).
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL enable_seqscan = off"))  # the rows are not to be read
    for whole in INDEX_SCANS:
        connection.execute(whole)
    nowhere = ListedMeetings(connection, line=0)
    nowhere.get([0])
    nowhere.online(0, 1, Filters())
    for filters in {Filters()}.union(*map(_single_filters, VOCABULARIES)):
        nowhere.near(Area([0]), 0, 1, filters)


def _single_filters(language: Vocabulary) -> Iterator[Filters]:
    """Each type and each fellowship that somebody can ask for in a language."""
    yield from (Filters(frozenset({code})) for code in language.types)
    yield from (Filters(fellowship=code) for code in language.fellowships)


@lru_cache(maxsize=256)
def _search_statement(near: bool, filters: Filters) -> CompiledStatement:
    return CompiledStatement(lambda dialect: _write_search(near, filters, dialect))


def _write_search(near: bool, filters: Filters, dialect: Dialect) -> RawSql:
    """The search. It is written, for as expressions it takes SQLAlchemy a millisecond to compile,
    and there is another for each wish that somebody has for the first time."""
    sqlite = dialect.name == "sqlite"
    line, start, end = (placeholder(name, dialect) for name in ("line", "start", "end"))
    conditions = [f"line_id = {line} AND week_minute >= {start} AND week_minute < {end}"]
    if near:
        conditions.append(_IN_CELLS[dialect.name])
    else:
        conditions.append("online = 1" if sqlite else "online")
    constants: dict[str, str] = {}

    def constant(name: str, value: str) -> str:
        constants[name] = value
        return placeholder(name, dialect)

    within = "instr" if sqlite else "strpos"  # half the time of LIKE
    for kind in sorted(filters.types):
        # Stored as " O W ", so that a code is found whole. Whose code it is, `typed` knows.
        held = (
            f"{within}(types, {constant(f'code_{len(constants)}', f' {code} ')}) > 0"
            for code in sorted(matching_codes_anywhere(kind))
        )
        conditions.append(f"({' OR '.join(held)})")
    if filters.fellowship:
        conditions.append(f"fellowship = {constant('fellowship', filters.fellowship)}")
    if filters.hybrid:
        conditions.append(f"kind = {constant('kind', MeetingKind.HYBRID.value)}")
    if near and sqlite:  # last, for most of the cells' meetings pass
        conditions.append("lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east")
    wanted = _CANDIDATES_AND_TYPES if filters.types else _CANDIDATES
    return RawSql(f"{wanted} WHERE {' AND '.join(conditions)}", constants)


def _meeting(row: Row[Any]) -> Meeting:
    values = dict(row._mapping)
    values["kind"] = MeetingKind(values["kind"])
    values["types"] = tuple(values["types"].split())
    return Meeting(**values)
