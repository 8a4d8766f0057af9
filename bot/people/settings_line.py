"""The line of the settings: the first one, which the settings name, and operators may change.

Each start takes over what the settings say of it, but for the columns that an operator has set
(`LineRecord.set_here`): those stay until somebody has the settings decide them again.
"""

from collections.abc import Collection

from sqlalchemy import Connection, delete, insert, select, update

from bot.database.schema import line_numbers, lines
from bot.people.helplines import (
    LineError,
    LineRecord,
    another_of_name,
    columns_of,
    columns_set_here,
    line_from_row,
    line_of_number,
    line_record,
    save_line,
    store_columns,
)
from flows.domain.line import Line

_SELECT_FIRST = select(lines, lines.c.phone.label("line_phone")).order_by(lines.c.id).limit(1)


def save_default_line(line: Line, number: str, connection: Connection, countries: str = "") -> int:
    """Set the first line, and its number, to what the settings say, but for what an operator has
    set; the other lines stay.

    Writes nothing if nothing changes, because every web process does this when it starts.
    """
    first = connection.execute(_SELECT_FIRST).first()
    if first is None:
        return save_line(line, [number] if number else [], connection, countries)
    now = columns_of(line_from_row(first), first.countries)
    wanted = {
        column: value
        for column, value in columns_of(line, countries).items()
        if column not in columns_set_here(first) and value != now[column]
    }
    if wanted:
        connection.execute(update(lines).where(lines.c.id == first.id).values(wanted))
    if number and line_of_number(number, connection) != first.id:
        connection.execute(delete(line_numbers).where(line_numbers.c.number == number))
        connection.execute(insert(line_numbers).values(number=number, line_id=first.id))
    return int(first.id)


def follow_settings(
    record: LineRecord, columns: Collection[str], line: Line, countries: str, connection: Connection
) -> LineRecord:
    """Have the settings, which say `line` and `countries`, decide these columns of their line
    again. Raises LineError for another line, and for a name that is another line's."""
    if not record.first:
        raise LineError(f"{record.line.name} is not the line of the settings.")
    wanted = columns_of(line, countries)
    values = {column: wanted[column] for column in record.set_here & set(columns)}
    if "name" in values and (taken := another_of_name(line.name, connection, record.id)):
        raise LineError(f"There is a line {taken} already.")
    store_columns(record.id, values, record.set_here - set(columns), connection)
    return line_record("", connection)


def outdated_columns(record: LineRecord, line: Line, countries: str) -> list[str]:
    """The columns in which the first line differs from what the settings say of it: they were
    changed, and nothing that takes them over has been started since."""
    differing = _differing_columns(record, line, countries)
    return [column for column in differing if column not in record.set_here]


def overruled_columns(record: LineRecord, line: Line, countries: str) -> list[str]:
    """The columns of the first line for which the settings say one thing, and an operator has set
    another."""
    differing = _differing_columns(record, line, countries)
    return [column for column in differing if column in record.set_here]


def _differing_columns(record: LineRecord, line: Line, countries: str) -> list[str]:
    if not record.first:
        return []
    now, wanted = columns_of(record.line, record.countries), columns_of(line, countries)
    return [column for column in now if now[column] != wanted[column]]
