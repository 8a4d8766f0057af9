"""The meetings in the database, as `flows.search` looks at them."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, or_, select

from bot.tables import meetings
from flows.kinds import answering_anywhere
from flows.meetings import Kind, Meeting
from flows.search import Candidate, Filters

_CANDIDATE = select(
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
)
_NEAR = _CANDIDATE.where(meetings.c.cell.in_(bindparam("cells", expanding=True)))
_ONLINE = _CANDIDATE.where(meetings.c.online)
_COLUMNS = [meetings.c[field.name] for field in fields(Meeting)]


class ListedMeetings:
    """The lists of one line, seen through one reading of the database."""

    def __init__(self, connection: Connection, line: int) -> None:
        self._connection = connection
        self._line = line

    def near(
        self, cells: Sequence[int], start: int, end: int, filters: Filters
    ) -> Iterable[Candidate]:
        """As flows.search.Meetings says."""
        return self._candidates(_NEAR, start, end, filters, cells=cells)

    def online(self, start: int, end: int, filters: Filters) -> Iterable[Candidate]:
        """As flows.search.Meetings says."""
        return self._candidates(_ONLINE, start, end, filters)

    def get(self, ids: Sequence[int]) -> dict[int, Meeting]:
        """As flows.search.Meetings says."""
        wanted = select(*_COLUMNS).where(meetings.c.line_id == self._line, meetings.c.id.in_(ids))
        return {row.id: _meeting(row) for row in self._connection.execute(wanted)}

    def _candidates(
        self, statement: Select[Any], start: int, end: int, filters: Filters, **more: Any
    ) -> Iterable[Candidate]:
        for kind in sorted(filters.types):
            # Stored as " O W ", so that a code is found whole. Whose code it is, `admit` knows.
            statement = statement.where(
                or_(
                    *(
                        meetings.c.types.contains(f" {code} ", autoescape=True)
                        for code in sorted(answering_anywhere(kind))
                    )
                )
            )
        if filters.fellowship:
            statement = statement.where(meetings.c.fellowship == filters.fellowship)
        if filters.hybrid:
            statement = statement.where(meetings.c.kind == Kind.HYBRID.value)
        values = {"line": self._line, "start": start, "end": end, **more}
        rows = self._connection.execute(statement, values)
        return (
            Candidate(*row[:-3])
            for row in rows.all()
            if filters.admit(row.fellowship, row.types.split(), Kind(row.kind))
        )


def _meeting(row: Row[Any]) -> Meeting:
    values = dict(row._mapping)
    values["kind"] = Kind(values["kind"])
    values["types"] = tuple(values["types"].split())
    return Meeting(**values)
