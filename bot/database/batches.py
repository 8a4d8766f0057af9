"""Goes over many rows, a batch at a time, so that no reading and no transaction is long."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Row, Select

from bot.database.database import Database


def row_batches(database: Database, query: Select[Any], size: int) -> Iterator[Sequence[Row[Any]]]:
    """The rows of a query in the order of its first column, which must be unique: `size` rows at a
    time, each row once. Each batch is read when the one before it has been taken."""
    key = query.selected_columns[0]
    ordered, last = query.order_by(key).limit(size), None
    while True:
        with database.reading() as connection:
            rows = connection.execute(ordered if last is None else ordered.where(key > last)).all()
        if rows:
            yield rows
        if len(rows) < size:
            return
        last = rows[-1][0]
