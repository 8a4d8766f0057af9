"""Tables of a new SQLite file that are copied, where no test is about how they are made.

Every migration from the first on takes a quarter of a second, and hundreds of tests begin with a
file of their own. What is copied was made by the same migrations, once in a process.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import text

from bot.database.database import Database

upgrade_by_migrations = Database.upgrade


def upgrade_by_copying(folder: Path) -> Callable[[Database], None]:
    """`Database.upgrade` as it is, but for SQLite's empty files. `folder` keeps what is copied."""
    made = folder / "made.db"

    def upgrade(database: Database) -> None:
        if not is_empty_file(database):
            upgrade_by_migrations(database)
            return
        if not made.exists():
            first = Database(f"sqlite:///{made}")
            upgrade_by_migrations(first)
            first.close()
        with database._engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            driver.execute("PRAGMA journal_mode=WAL")
            source = sqlite3.connect(made)
            source.backup(driver)
            source.close()

    return upgrade


def is_empty_file(database: Database) -> bool:
    """Whether it is an SQLite file without any table."""
    if not database.sqlite:
        return False
    with database.reading() as connection:
        return not connection.scalar(text("SELECT count(*) FROM sqlite_master"))
