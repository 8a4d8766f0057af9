"""The meetings in the database, as `flows.domain.search` looks at them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import fields
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Dialect, RowMapping, func, select, text

from bot.database.compiled_statements import (
    CompiledQuery,
    RawSql,
    labelled_columns,
    placeholder,
)
from bot.database.schema import feed_lines, meetings
from flows.domain.map_cells import Area
from flows.domain.meeting_types import matching_codes_anywhere
from flows.domain.meetings import ClosedReason, Meeting, MeetingKind
from flows.domain.occurrence import LONG_MINUTES
from flows.domain.search import Candidate, Filters, MeetingName
from flows.vocabulary import VOCABULARIES
from flows.vocabulary.language import Vocabulary

_FIELD_NAMES = [field.name for field in fields(Meeting)]
_COLUMNS = [*(meetings.c[name] for name in _FIELD_NAMES), meetings.c.hidden_until]


class _TypedCandidate(NamedTuple):
    """A Candidate, and what says which types of meeting it is."""

    id: int
    local_week_minute: int
    zone: str
    lat: float
    lon: float
    approximate: bool
    name: str
    fellowship: str
    rule: str
    types: str

    def candidate(self) -> Candidate:
        """Its first columns: both queries have those of a Candidate in front."""
        return Candidate._make(self[: len(Candidate._fields)])


_CANDIDATE_COLUMNS = labelled_columns(
    id=meetings.c.id,
    local_week_minute=meetings.c.day * text("1440") + meetings.c.minute,
    zone=meetings.c.zone,
    lat=meetings.c.lat,
    lon=meetings.c.lon,
    approximate=meetings.c.approximate,
    name=meetings.c.name,
    fellowship=meetings.c.fellowship,
    rule=meetings.c.rule,
)
_TYPE_COLUMNS = labelled_columns(types=meetings.c.types)
_CANDIDATES = str(select(*_CANDIDATE_COLUMNS))
_CANDIDATES_AND_TYPES = str(select(*_CANDIDATE_COLUMNS, *_TYPE_COLUMNS))

_NAME_COLUMNS = labelled_columns(
    id=meetings.c.id,
    name=meetings.c.name,
    group=meetings.c.group,
    venue=meetings.c.venue,
    lat=meetings.c.lat,
    lon=meetings.c.lon,
)

_Row = TypeVar("_Row", Candidate, _TypedCandidate)

# The cells are one value, however many there are, and so are the lists.
_IN_CELLS = {
    "sqlite": "cell IN (SELECT value FROM json_each(:cells))",
    "postgresql": "cell = ANY(CAST(%(cells)s AS INTEGER[]))",
}
_IN_LISTS = {
    "sqlite": "feed_id IN (SELECT value FROM json_each(:lists))",
    "postgresql": "feed_id = ANY(CAST(%(lists)s AS INTEGER[]))",
}
# Most lines use one list, which takes a fifth less.
_IN_ONE_LIST = {"sqlite": "feed_id = :lists", "postgresql": "feed_id = %(lists)s"}


class ListedMeetings:
    """The lists that one line uses, seen through one reading of the database."""

    def __init__(self, connection: Connection, lists: Sequence[int]) -> None:
        """`lists` are their ids."""
        self._connection = connection
        self._lists = list(lists)
        self._one = len(self._lists) == 1
        # As `_IN_LISTS` and `_IN_ONE_LIST` bind it.
        several = str(self._lists) if connection.dialect.name == "sqlite" else self._lists
        self._bound = self._lists[0] if self._one else several

    def near(self, area: Area, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """As flows.domain.search.Meetings says."""
        values: dict[str, Any] = {"start": start, "end": end, "cells": area.cells}
        if self._connection.dialect.name == "sqlite":
            edges = {"south": area.south, "north": area.north, "west": area.west, "east": area.east}
            values |= {**edges, "cells": str(area.cells)}  # see `_IN_CELLS`
        return self._search(values, filters, area)

    def online(self, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """As flows.domain.search.Meetings says."""
        return self._search({"start": start, "end": end}, filters)

    def names_in(self, area: Area) -> Iterable[MeetingName]:
        """As flows.domain.search.Meetings says. What a person wrote is no part of the query: a
        server may log what is bound."""
        cells = str(area.cells) if self._connection.dialect.name == "sqlite" else area.cells
        query = _names_query(self._one)
        return query.all(self._connection, {"lists": self._bound, "cells": cells})

    def get(self, ids: Sequence[int]) -> dict[int, Meeting]:
        """As flows.domain.search.Meetings says."""
        listed = meetings.c.feed_id.in_(self._lists)
        wanted = select(*_COLUMNS).where(listed, meetings.c.id.in_(ids))
        return {row["id"]: _meeting(row) for row in self._connection.execute(wanted).mappings()}

    def _search(
        self, values: dict[str, Any], filters: Filters, area: Area | None = None
    ) -> Iterable[Candidate]:
        """What the lists hold in an area, or, without one, online."""
        values["lists"] = self._bound
        if not filters.needs_types:
            query = _untyped_query(area is not None, self._one, filters)
            return self._within(area, query.all(self._connection, values))
        # Whose codes a meeting has, SQL does not know.
        typed = _typed_query(area is not None, self._one, filters)
        found = typed.all(self._connection, values)
        return (
            row.candidate()
            for row in self._within(area, found)
            if filters.admits_types(row.fellowship, row.types.split())
        )

    def _within(self, area: Area | None, rows: list[_Row]) -> list[_Row]:
        """The rows within an area's edges. SQLite has compared them already; a PostgreSQL server
        may log what is bound, and the edges tell where somebody is, far closer than the cells."""
        if area is None or self._connection.dialect.name == "sqlite":
            return rows
        south, north, west, east = area.south, area.north, area.west, area.east
        return [row for row in rows if south <= row.lat <= north and west <= row.lon <= east]


def meetings_by_id(connection: Connection, ids: Collection[int]) -> dict[int, Meeting]:
    """These meetings, of any list, as far as they are still listed."""
    wanted = select(*_COLUMNS).where(meetings.c.id.in_(ids))
    return {row["id"]: _meeting(row) for row in connection.execute(wanted).mappings()}


def meetings_of_lines(
    connection: Connection, lines: Collection[int], ids: Collection[int]
) -> dict[tuple[int, int], Meeting]:
    """These meetings, as far as they are still on a list that one of these lines uses: by the ids
    of the line and of the meeting."""
    used = feed_lines.c.feed_id == meetings.c.feed_id
    wanted = select(feed_lines.c.line_id, *_COLUMNS).join(feed_lines, used)
    here = wanted.where(feed_lines.c.line_id.in_(lines), meetings.c.id.in_(ids))
    found = connection.execute(here).mappings()
    return {(row["line_id"], row["id"]): _meeting(row) for row in found}


# Queries that read the whole of an index that searches use, and nothing else
# (bot.database.schema).
INDEX_SCANS = (
    select(func.count(meetings.c.cell)),
    select(func.count()).select_from(meetings).where(meetings.c.online),
)


def warm_up(connection: Connection) -> None:
    """Load into memory what the first search needs: the indexes of all lines' meetings, what this
    connection must know of the table, and the statement for each type and fellowship that has a
    word.

    A search reads few pages, but from all over an index. A disk takes longer to find them than the
    rest of the search takes; reading all at once is quick (docs/benchmarks.md).
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL enable_seqscan = off"))  # the rows are not to be read
    for whole in INDEX_SCANS:
        connection.execute(whole)
    nowhere = ListedMeetings(connection, [0])
    nowhere.get([0])
    nowhere.online(0, 1, Filters())
    for filters in {Filters()}.union(*map(_single_filters, VOCABULARIES)):
        nowhere.near(Area([0]), 0, 1, filters)


def _single_filters(language: Vocabulary) -> Iterator[Filters]:
    """A filter for each type and each fellowship that can be asked for in a language."""
    yield from (Filters(frozenset({code})) for code in language.types)
    yield from (Filters(fellowship=code) for code in language.fellowships)


@lru_cache(maxsize=256)
def _untyped_query(near: bool, one: bool, filters: Filters) -> CompiledQuery[Candidate]:
    return CompiledQuery(lambda dialect: _write_search(near, one, filters, dialect), Candidate)


@lru_cache(maxsize=256)
def _typed_query(near: bool, one: bool, filters: Filters) -> CompiledQuery[_TypedCandidate]:
    return CompiledQuery(
        lambda dialect: _write_search(near, one, filters, dialect), _TypedCandidate
    )


def _in_lists(one: bool, dialect: Dialect) -> str:
    return (_IN_ONE_LIST if one else _IN_LISTS)[dialect.name]


def _write_search(near: bool, one: bool, filters: Filters, dialect: Dialect) -> RawSql:
    """The search as SQL. It is written out, because SQLAlchemy takes a millisecond to compile it
    from expressions, and each new combination of filters is a new statement."""
    sqlite = dialect.name == "sqlite"
    start, end = (placeholder(name, dialect) for name in ("start", "end"))
    in_span = [_in_lists(one, dialect), f"week_minute >= {start} AND week_minute < {end}"]
    is_long = [_in_lists(one, dialect), f"minutes > {LONG_MINUTES}"]
    if near:
        in_span.append(_IN_CELLS[dialect.name])
        is_long.append("cell IS NOT NULL")
    conditions = [] if near else ["online = 1" if sqlite else "online"]
    constants: dict[str, str] = {}

    def constant(name: str, value: str) -> str:
        constants[name] = value
        return placeholder(name, dialect)

    within = "instr" if sqlite else "strpos"  # half the time of LIKE
    for kind in sorted(filters.types):
        # Stored as " O W ", so that a code is found whole. Whose code it is, `_search` checks.
        held = (
            f"{within}(types, {constant(f'code_{len(constants)}', f' {code} ')}) > 0"
            for code in sorted(matching_codes_anywhere(kind))
        )
        conditions.append(f"({' OR '.join(held)})")
    if filters.fellowship:
        conditions.append(f"fellowship = {constant('fellowship', filters.fellowship)}")
    for number, code in enumerate(sorted(filters.without_fellowships)):
        conditions.append(f"fellowship <> {constant(f'without_{number}', code)}")
    if filters.hybrid:
        conditions.append(f"kind = {constant('kind', MeetingKind.HYBRID.value)}")
    if filters.by_phone:
        conditions.append("dial_in <> ''")
    if near and sqlite:  # last, because most of the cells' meetings pass
        conditions.append("lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east")
    wanted = _CANDIDATES_AND_TYPES if filters.needs_types else _CANDIDATES
    # Two queries rather than OR: each has its index, and that of the long ones is all but empty, so
    # that looking up their cells would take longer than reading them.
    queries = (f"{wanted} WHERE {' AND '.join(each + conditions)}" for each in (in_span, is_long))
    return RawSql(" UNION ALL ".join(queries), constants)


@lru_cache(maxsize=2)
def _names_query(one: bool) -> CompiledQuery[MeetingName]:
    """The names of all meetings with a door in some cells."""

    def write(dialect: Dialect) -> RawSql:
        where = f"{_in_lists(one, dialect)} AND {_IN_CELLS[dialect.name]}"
        return RawSql(f"{select(*_NAME_COLUMNS)} WHERE {where}", {})

    return CompiledQuery(write, MeetingName)


# A later release may know more.
_CLOSED_REASONS = {reason.value: reason for reason in ClosedReason}


def _meeting(row: RowMapping) -> Meeting:
    """The meeting of a row; without its door and link where an operator hides it."""
    values = {name: row[name] for name in _FIELD_NAMES}
    values["kind"] = MeetingKind(values["kind"])
    values["closed_reason"] = _CLOSED_REASONS.get(values["closed_reason"], ClosedReason.RESTS)
    if row["hidden_until"] is not None:
        values |= {"kind": MeetingKind.CLOSED, "closed_reason": ClosedReason.HIDDEN}
    values["types"] = tuple(values["types"].split())
    return Meeting(**values)
