"""The meetings in the database, as `flows.search` looks at them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Connection,
    Dialect,
    Integer,
    Row,
    Select,
    bindparam,
    cast,
    func,
    or_,
    select,
)

from bot.prepared import Prepared
from bot.tables import meetings
from flows.kinds import answering_anywhere
from flows.meetings import Kind, Meeting
from flows.search import Area, Candidate, Filters

_COLUMNS = [meetings.c[field.name] for field in fields(Meeting)]


class ListedMeetings:
    """The lists of one line, seen through one reading of the database."""

    def __init__(self, connection: Connection, line: int) -> None:
        self._connection = connection
        self._line = line

    def near(self, area: Area, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """As flows.search.Meetings says."""
        values: dict[str, Any] = {"start": start, "end": end, "cells": area.cells}
        if self._connection.dialect.name == "sqlite":
            edges = {"south": area.south, "north": area.north, "west": area.west, "east": area.east}
            values |= {**edges, "cells": str(area.cells)}  # see `_in_cells`
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
        """As flows.search.Meetings says."""
        return _candidates(self._rows(False, filters, {"start": start, "end": end}), filters)

    def get(self, ids: Sequence[int]) -> dict[int, Meeting]:
        """As flows.search.Meetings says."""
        wanted = select(*_COLUMNS).where(meetings.c.line_id == self._line, meetings.c.id.in_(ids))
        return {row.id: _meeting(row) for row in self._connection.execute(wanted)}

    def _rows(self, near: bool, filters: Filters, values: dict[str, Any]) -> Sequence[Any]:
        found = _prepared(near, filters).run(self._connection, {"line": self._line, **values})
        rows: Sequence[Any] = found.fetchall()
        return rows


def _candidates(rows: Iterable[Any], filters: Filters) -> Iterable[Candidate]:
    if not filters.types:
        return (Candidate(*row[:-3]) for row in rows)
    return (
        Candidate(*row)
        for *row, fellowship, types, kind in rows
        if filters.admit(fellowship, types.split(), Kind(kind))
    )


def by_id(connection: Connection, ids: Collection[int]) -> dict[int, Meeting]:
    """These meetings, of any line, as far as they are still listed."""
    wanted = select(*_COLUMNS).where(meetings.c.id.in_(ids))
    return {row.id: _meeting(row) for row in connection.execute(wanted)}


@lru_cache(maxsize=256)
def _prepared(near: bool, filters: Filters) -> Prepared:
    return Prepared(lambda dialect: _statement(near, filters, dialect))


def _statement(near: bool, filters: Filters, dialect: Dialect) -> Select[Any]:
    statement = select(
        meetings.c.id,
        meetings.c.day * 1440 + meetings.c.minute,
        meetings.c.zone,
        meetings.c.lat,
        meetings.c.lon,
        meetings.c.approximate,
        meetings.c.name,
        meetings.c.fellowship,
        meetings.c.types,
        meetings.c.kind,
    ).where(
        meetings.c.line_id == bindparam("line"),
        meetings.c.week_minute >= bindparam("start"),
        meetings.c.week_minute < bindparam("end"),
        _in_cells(dialect) if near else meetings.c.online,
    )
    within = func.instr if dialect.name == "sqlite" else func.strpos  # half the time of LIKE
    for kind in sorted(filters.types):
        # Stored as " O W ", so that a code is found whole. Whose code it is, `admit` knows.
        codes = sorted(answering_anywhere(kind))
        statement = statement.where(or_(*(within(meetings.c.types, f" {it} ") > 0 for it in codes)))
    if filters.fellowship:
        statement = statement.where(meetings.c.fellowship == filters.fellowship)
    if filters.hybrid:
        statement = statement.where(meetings.c.kind == Kind.HYBRID.value)
    if near and dialect.name == "sqlite":  # last, for most of the cells' meetings pass
        statement = statement.where(
            meetings.c.lat.between(bindparam("south"), bindparam("north")),
            meetings.c.lon.between(bindparam("west"), bindparam("east")),
        )
    return statement


def _in_cells(dialect: Dialect) -> ColumnElement[bool]:
    """Whether a meeting lies in some cells; they are one value, however many there are."""
    if dialect.name == "sqlite":
        listed = select(func.json_each(bindparam("cells")).table_valued("value").c.value)
        return meetings.c.cell.in_(listed)
    return meetings.c.cell == func.any(cast(bindparam("cells"), ARRAY(Integer)))


def _meeting(row: Row[Any]) -> Meeting:
    values = dict(row._mapping)
    values["kind"] = Kind(values["kind"])
    values["types"] = tuple(values["types"].split())
    return Meeting(**values)
