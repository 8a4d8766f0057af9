"""The helplines of this deployment and the numbers that lead to them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from bot.tables import line_numbers, lines
from flows.turn import Line

_FIELDS = ("name", "phone", "country", "zone", "language", "fellowship")


class LineError(Exception):
    """A line that cannot be made or found, in words for the operator."""


def line_of(row: Row[Any]) -> Line:
    """The line that a row of `lines`, or of a join with it, describes."""
    return Line(row.name, row.line_phone, row.country, row.zone, row.language, row.fellowship)


def save(line: Line, numbers: Sequence[str], connection: Connection) -> int:
    """Add a line, or change the one of this name, and lead these numbers to it. Returns its id.

    Raises LineError for a number that leads to another line.
    """
    values = {field: getattr(line, field) for field in _FIELDS}
    found = connection.scalar(select(lines.c.id).where(lines.c.name == line.name))
    if found is None:
        found = connection.execute(insert(lines).values(values)).inserted_primary_key[0]
    else:
        connection.execute(update(lines).where(lines.c.id == found).values(values))
    for number in numbers:
        owner = connection.scalar(
            select(line_numbers.c.line_id).where(line_numbers.c.number == number)
        )
        if owner is None:
            connection.execute(insert(line_numbers).values(number=number, line_id=found))
        elif owner != found:
            raise LineError("that number leads to another line")
    return int(found)


def save_default(line: Line, number: str, connection: Connection) -> int:
    """Make the first line what the settings say, number and all; the other lines stay."""
    first = connection.scalar(select(lines.c.id).order_by(lines.c.id).limit(1))
    if first is not None:
        values = {field: getattr(line, field) for field in _FIELDS}
        connection.execute(update(lines).where(lines.c.id == first).values(values))
        if number:
            connection.execute(delete(line_numbers).where(line_numbers.c.number == number))
    return save(line, [number] if number else [], connection)
