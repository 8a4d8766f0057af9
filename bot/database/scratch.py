"""A database in memory with all tables, for what must leave no trace."""

from functools import cache
from typing import Any

from sqlalchemy.pool import StaticPool

from bot.database.database import Database
from bot.database.schema import metadata


class _MemoryDatabase(Database):
    """A database that is gone with its connection: it has one, and no other reaches it."""

    def __init__(self) -> None:
        super().__init__("sqlite://")

    def pages(self) -> bytes:
        """Everything in it, for a copy."""
        with self._engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            copied: bytes = driver.serialize()
            return copied

    def _pool_arguments(self, size: int) -> dict[str, Any]:
        return {"poolclass": StaticPool}


class ScratchDatabase(_MemoryDatabase):
    """A database that only this object reaches.

    Nothing may read it while it is written, and no two threads may use it at the same time.
    """

    def __init__(self, pages: bytes | None = None) -> None:
        """With the rows of another one, as its `pages` has them, or with none."""
        super().__init__()
        with self._engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            driver.deserialize(pages or _pages_without_rows())


@cache
def _pages_without_rows() -> bytes:
    """What a new one begins as. Creating the tables takes a tenth of a second, copying them a
    tenth of a millisecond."""
    database = _MemoryDatabase()
    with database.transaction() as connection:
        metadata.create_all(connection)
    pages = database.pages()
    database.close()
    return pages
