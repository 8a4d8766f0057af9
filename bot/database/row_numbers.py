"""The numbers of rows that are never given twice, also when a database is restored from a backup.

The copy knows nothing of the numbers that were given out after it was made. The carrier does: it
still sends delivery reports about them. So a restored database leaves a wide gap, and remembers it.
"""

import secrets
from datetime import datetime

from sqlalchemy import Connection, Table, and_, case, column, exists, insert, select, text
from sqlalchemy import table as table_clause

from bot.database.schema import metadata, outbox, restores

# How many numbers a restored database leaves out, at least and at most. The random part keeps two
# restores of one copy apart. A number has 31 bits: there is room for a thousand restores.
LEAP_AT_LEAST, LEAP_AT_MOST = 1_000_000, 2_000_000


def leap(connection: Connection, now: datetime) -> None:
    """Leave out the numbers that a lost database may have given to people, reminders, meetings and
    texts, and remember the gap in those of texts."""
    for table in metadata.sorted_tables:
        if not table.dialect_options["sqlite"].get("autoincrement"):
            continue
        last = _last_given(connection, table)
        following = last + LEAP_AT_LEAST + secrets.randbelow(LEAP_AT_MOST - LEAP_AT_LEAST)
        _set_last_given(connection, table, following)
        if table is outbox:
            gap = {"at": now, "last_row": last, "next_row": following}
            connection.execute(insert(restores).values(gap))


def was_given(connection: Connection, row: int) -> bool:
    """Whether this database, and not one that was lost, has given this number to a row of the
    outbox, which may be deleted by now."""
    skipped = and_(restores.c.last_row < row, restores.c.next_row >= row)
    if connection.scalar(select(exists().where(skipped))):
        return False
    return row <= _last_given(connection, outbox)


def _last_given(connection: Connection, table: Table) -> int:
    """The last number that a table has given; 0 for none."""
    if connection.dialect.name == "sqlite":
        asked = text("SELECT seq FROM sqlite_sequence WHERE name = :table")
        return connection.scalar(asked, {"table": table.name}) or 0
    sequence = table_clause(_sequence(table), column("last_value"), column("is_called"))
    given = case((sequence.c.is_called, sequence.c.last_value), else_=0)
    return connection.scalar(select(given)) or 0


def _set_last_given(connection: Connection, table: Table, number: int) -> None:
    values = {"table": table.name, "number": number}
    if connection.dialect.name != "sqlite":
        connection.execute(
            text("SELECT setval(CAST(:sequence AS regclass), :number)"),
            {"sequence": _sequence(table), "number": number},
        )
        return
    connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :table"), values)
    made = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :number)")
    connection.execute(made, values)


def _sequence(table: Table) -> str:
    """PostgreSQL's name of what counts a table's numbers."""
    return f"{table.name}_id_seq"
