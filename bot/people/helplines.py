"""The helplines of this deployment and the numbers that lead to them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from bot.database.schema import line_numbers, lines
from flows.conversation.turn import Line

_SELECT_LINES = select(lines, lines.c.phone.label("line_phone")).order_by(lines.c.id)
_FIELDS = ("name", "phone", "country", "zone", "language", "fellowship")


class LineError(Exception):
    """A line cannot be added or found. The message is for the operator."""


def line_from_row(row: Row[Any]) -> Line:
    """The line that a row of `lines`, or of a join with it, describes."""
    return Line(row.name, row.line_phone, row.country, row.zone, row.language, row.fellowship)


def find_line(name: str, connection: Connection) -> int:
    """The id of the line of this name; "" is the first. Raises LineError if there is none."""
    wanted = select(lines.c.id).order_by(lines.c.id).limit(1)
    found = connection.scalar(wanted.where(lines.c.name == name) if name else wanted)
    if found is None:
        raise LineError("There is no such line: `handrail lines list` shows them.")
    return int(found)


def line_and_number(line: int, connection: Connection) -> tuple[Line, str]:
    """A line and the number it sends from, "" if it has none of its own."""
    row = connection.execute(_SELECT_LINES.where(lines.c.id == line)).one()
    number = select(func.min(line_numbers.c.number)).where(
        line_numbers.c.line_id == line, line_numbers.c.number.startswith("+")
    )
    return line_from_row(row), connection.scalar(number) or ""


def all_lines(connection: Connection) -> list[tuple[Line, list[str]]]:
    """Every line with its numbers, the first one first."""
    numbers: dict[int, list[str]] = {}
    for row in connection.execute(select(line_numbers).order_by(line_numbers.c.number)):
        numbers.setdefault(row.line_id, []).append(row.number)
    return [
        (line_from_row(row), numbers.get(row.id, [])) for row in connection.execute(_SELECT_LINES)
    ]


def save_line(
    line: Line, numbers: Sequence[str], connection: Connection, countries: str = ""
) -> int:
    """Add a line, or change the one of this name, and give it these numbers. Returns its id.
    `countries` are those whose numbers it answers freely ("US,CA"), "" for its own country.

    Raises LineError for a number that leads to another line.
    """
    found = connection.scalar(select(lines.c.id).where(lines.c.name == line.name))
    if found is None:
        made = insert(lines).values(_values(line, countries)).returning(lines.c.id)
        found = connection.execute(made).scalar_one()
    else:
        changed = update(lines).where(lines.c.id == found).values(_values(line, countries))
        connection.execute(changed)
    for number in numbers:
        owner = _line_of_number(number, connection)
        if owner is None:
            connection.execute(insert(line_numbers).values(number=number, line_id=found))
        elif owner != found:
            raise LineError("That number leads to another line.")
    return int(found)


def save_default_line(line: Line, number: str, connection: Connection, countries: str = "") -> int:
    """Set the first line, and its number, to what the settings say; the other lines stay.

    Writes nothing if nothing changes, because every web process does this when it starts.
    """
    first = connection.execute(_SELECT_LINES.limit(1)).first()
    if first is None:
        return save_line(line, [number] if number else [], connection, countries)
    if (line_from_row(first), first.countries) != (line, countries):
        changed = update(lines).where(lines.c.id == first.id).values(_values(line, countries))
        connection.execute(changed)
    if number and _line_of_number(number, connection) != first.id:
        connection.execute(delete(line_numbers).where(line_numbers.c.number == number))
        connection.execute(insert(line_numbers).values(number=number, line_id=first.id))
    return int(first.id)


def _values(line: Line, countries: str) -> dict[str, str]:
    return {field: getattr(line, field) for field in _FIELDS} | {"countries": countries}


def _line_of_number(number: str, connection: Connection) -> int | None:
    return connection.scalar(select(line_numbers.c.line_id).where(line_numbers.c.number == number))
