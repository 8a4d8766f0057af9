"""Everything that a database holds, to be compared before and after."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Row, Table, select

from bot.database.database import Database
from bot.database.schema import metadata


def whole_database(
    database: Database, wanted: Callable[[Table, Row[Any]], bool] = lambda table, row: True
) -> dict[str, list[str]]:
    """Every row that is wanted, as text, by its table."""
    with database.reading() as connection:
        return {
            table.name: sorted(
                str(row._mapping) for row in connection.execute(select(table)) if wanted(table, row)
            )
            for table in metadata.sorted_tables
        }
