"""The meetings of lists, as operators look through them: in the order of their names, a page at a
time, and by cell of the map. Nothing here is read by a search."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum, auto
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, exists, func, or_, select, true, tuple_

from bot.database.schema import feed_lines, feeds, lines
from bot.database.schema import meetings as table
from flows.domain.map_cells import Area
from flows.domain.meetings import MeetingKind

ROWS_PER_PAGE = 50

# PostgreSQL takes no larger number as an id.
LARGEST_ID = 2**31 - 1

# What a meeting can be asked for as, besides its kind.
HIDDEN, COPY, NO_HOUR = "hidden", "copy", "no hour"


@dataclass(frozen=True, slots=True)
class MeetingFilter:
    """Which meetings: of these lists, on a `day` of the week (0 is Sunday), of a `kind` (one of
    MeetingKind, HIDDEN, COPY or NO_HOUR), with these words in the name. None and "" ask for all."""

    lists: tuple[int, ...]
    day: int | None = None
    kind: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class MeetingInTable:
    """A meeting in the table, of the list `feed`. `same_as` is the one that it is a copy of.
    `searched` is whether any search finds it, `shown` whether a line that uses its list shows its
    fellowship."""

    id: int
    feed: str
    name: str
    day: int | None
    minute: int | None
    kind: MeetingKind
    rule: str
    venue: str
    address: str
    region: str
    hidden_until: date | None
    hidden_reason: str
    same_as: int | None
    searched: bool
    shown: bool

    @property
    def standing(self) -> "Standing":
        """Whether people find it. Every page and command asks here."""
        if self.hidden_until:
            return Standing.HIDDEN
        if self.same_as:
            return Standing.COPY
        if self.kind is MeetingKind.CLOSED:
            return Standing.CLOSED
        if self.day is None or self.minute is None:
            return Standing.NO_HOUR
        if not self.searched:
            return Standing.NO_PLACE
        return Standing.FOUND if self.shown else Standing.OTHER_FELLOWSHIP


class Standing(Enum):
    """Whether people find a meeting, or why not: hidden by an operator; a copy, whose other entry
    counts; closed for now; by appointment; neither a door nor a link; of no fellowship that a line
    with its list shows."""

    FOUND = auto()
    HIDDEN = auto()
    COPY = auto()
    CLOSED = auto()
    NO_HOUR = auto()
    NO_PLACE = auto()
    OTHER_FELLOWSHIP = auto()


@dataclass(frozen=True, slots=True)
class TablePage:
    """Some rows in order, and whether there are more before and after them."""

    rows: tuple[MeetingInTable, ...]
    earlier: bool
    later: bool


class CellCount(NamedTuple):
    """How many meetings with a door that searches find are in a cell (flows.domain.map_cells)."""

    cell: int
    meetings: int


class MeetingPoint(NamedTuple):
    """Where the door of a meeting is, that searches find."""

    id: int
    name: str
    lat: float
    lon: float


def read_page(
    connection: Connection,
    wanted: MeetingFilter,
    *,
    after: int | None = None,
    before: int | None = None,
    rows: int = ROWS_PER_PAGE,
) -> TablePage:
    """A page: the rows that follow the meeting `after`, or those that stand before the meeting
    `before`; the first page without either, or where that meeting has left its list."""
    edge = _edge(connection, after or before)
    backwards = bool(edge and before and not after)
    keys = table.c.name, table.c.id
    ids = select(table.c.id).where(_matching(wanted)).limit(rows + 1)
    if edge is not None:
        passed = tuple_(*keys) < tuple_(*edge) if backwards else tuple_(*keys) > tuple_(*edge)
        ids = ids.where(passed)
    ids = ids.order_by(*(key.desc() if backwards else key for key in keys))
    found = list(connection.scalars(ids))
    more, these = len(found) > rows, found[:rows]
    if backwards:
        these.reverse()
    return TablePage(
        tuple(rows_with_ids(connection, these)),
        earlier=more if backwards else edge is not None,
        later=True if backwards else more,
    )


def count_by_cell(connection: Connection, wanted: MeetingFilter) -> list[CellCount]:
    """How many meetings with a door searches find in each cell of the map."""
    counted = select(table.c.cell, func.count()).where(_matching(wanted), table.c.cell.is_not(None))
    found = connection.execute(counted.group_by(table.c.cell))
    return [CellCount(cell, count) for cell, count in found]


def points_within(
    connection: Connection, wanted: MeetingFilter, area: Area, limit: int
) -> list[MeetingPoint]:
    """The doors in an area, no more than `limit`."""
    columns = table.c.id, table.c.name, table.c.lat, table.c.lon
    inside = (
        table.c.cell.in_(area.cells),
        table.c.lat.between(area.south, area.north),
        table.c.lon.between(area.west, area.east),
    )
    found = select(*columns).where(_matching(wanted), *inside).limit(limit)
    return [MeetingPoint(*row) for row in connection.execute(found)]


def names_of_lists(connection: Connection, lists: Collection[int]) -> dict[int, str]:
    """The names of these lists by their ids, in order."""
    named = select(feeds.c.id, feeds.c.name).where(feeds.c.id.in_(lists)).order_by(feeds.c.name)
    return {row.id: row.name for row in connection.execute(named)}


def find_list(connection: Connection, meeting: int) -> int | None:
    """The id of the list that a meeting is on; None if there is no such meeting."""
    if meeting > LARGEST_ID:
        return None
    return connection.scalar(select(table.c.feed_id).where(table.c.id == meeting))


def _matching(wanted: MeetingFilter) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = [table.c.feed_id.in_(wanted.lists)]
    if wanted.day is not None:
        conditions.append(table.c.day == wanted.day)
    if wanted.kind == HIDDEN:
        conditions.append(table.c.hidden_until.is_not(None))
    elif wanted.kind == COPY:
        # That no search finds them is in an index, and which they are copies of is not.
        conditions.append(table.c.cell.is_(None) & table.c.same_as.is_not(None))
    elif wanted.kind == NO_HOUR:
        conditions.append(or_(table.c.day.is_(None), table.c.minute.is_(None)))
    elif wanted.kind:
        conditions.append(table.c.kind == wanted.kind)
    if wanted.words:
        conditions.append(func.lower(table.c.name).contains(wanted.words.lower(), autoescape=True))
    return and_(true(), *conditions)


def _edge(connection: Connection, meeting: int | None) -> tuple[Any, ...] | None:
    """Where a meeting stands in the order."""
    if meeting is None:
        return None
    found = connection.execute(
        select(table.c.name, table.c.id).where(table.c.id == meeting)
    ).first()
    return tuple(found) if found else None


def rows_with_ids(connection: Connection, ids: Sequence[int]) -> list[MeetingInTable]:
    """These meetings, in this order, those that are there."""
    searched = or_(table.c.cell.is_not(None), table.c.online)
    shown = exists().where(
        feed_lines.c.feed_id == table.c.feed_id,
        feed_lines.c.line_id == lines.c.id,
        or_(lines.c.fellowship == "", lines.c.fellowship == table.c.fellowship),
    )
    labels = searched.label("searched"), shown.label("shown"), feeds.c.name.label("feed")
    columns = (*_OWN_COLUMNS, *labels)
    wanted = select(*columns).join(feeds, feeds.c.id == table.c.feed_id)
    found = {}
    for row in connection.execute(wanted.where(table.c.id.in_(ids))).mappings():
        found[row["id"]] = MeetingInTable(**dict(row) | {"kind": MeetingKind(row["kind"])})
    return [found[number] for number in ids if number in found]


_OWN_COLUMNS = [
    table.c[one.name]
    for one in fields(MeetingInTable)
    if one.name not in ("feed", "searched", "shown")
]
