"""The database: SQLite by default, PostgreSQL when several machines share it.

A text is decided on a `reading`, a snapshot that blocks no other process. What was decided is
written in a short `transaction`, with no look-up inside. Nothing else commits.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from math import inf
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, create_engine, event, inspect, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from bot.database.revisions import known_revisions, newest_revision
from bot.database.sqlite_file import create_private_file, wipe_free_pages

if TYPE_CHECKING:
    from alembic.config import Config

# Alembic is imported only where tables are changed: that takes half a second.
MIGRATIONS_FOLDER = Path(__file__).parents[1] / "migrations"

# How long a writer waits for another, and how long a statement may take. The carrier waits 15
# seconds for an answer.
DATABASE_TIMEOUT_SECONDS = 5

# The warning of a program that runs on tables of a newer release.
NEWER_RELEASE_WARNING = (
    "The tables are of a newer release than this program: run the newer one again soon."
)

# How a database's URL may begin.
SUPPORTED_DRIVERS = ("sqlite", "sqlite+pysqlite", "postgres", "postgresql", "postgresql+psycopg")

# PostgreSQL's code for a deadlock, which it ends by failing one of the transactions.
DEADLOCK_SQLSTATE = "40P01"


class Deadlock(Exception):
    """Two transactions waited for each other, and this one was ended. Nothing was written: it can
    be tried again at once."""


class Database:
    """One database and the two ways to use it."""

    def __init__(self, url: str, pool_size: int = 16) -> None:
        """`url` is SQLAlchemy's; "postgresql://" means psycopg 3. Nothing is opened yet.

        Raises sqlalchemy.exc.ArgumentError for what is not such a database's URL.
        """
        parsed = make_url(url)
        if parsed.drivername not in SUPPORTED_DRIVERS:
            raise ArgumentError("neither SQLite nor PostgreSQL")
        self.sqlite = parsed.get_backend_name() == "sqlite"
        if parsed.drivername in ("postgres", "postgresql"):
            parsed = parsed.set(drivername="postgresql+psycopg")
        self._engine = create_engine(
            parsed,
            **self._pool_arguments(pool_size),
            hide_parameters=True,  # an error may be logged; what a person sent never
            connect_args=self._connect_arguments(),
        )
        if self.sqlite:
            event.listen(self._engine, "do_connect", create_private_file)
            event.listen(self._engine, "begin", _on_begin)
            event.listen(self._engine, "connect", _on_connect)
            self._reader = self._engine
        else:
            from bot.database.postgres_connection import connector

            listener = connector(DATABASE_TIMEOUT_SECONDS, self._note_silence)
            event.listen(self._engine, "do_connect", listener)
            # One snapshot for all look-ups of a decision, even while a list is being replaced.
            self._reader = self._engine.execution_options(isolation_level="REPEATABLE READ")
        self._write_lock = _make_write_lock() if self.sqlite else nullcontext
        self._writer = self._engine.execution_options(write=True)
        self._durable = self._engine.execution_options(write=True, durable=True)
        # When a connection was last given up because no answer came (time.monotonic).
        self.silent_at: float | None = None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the database as it was at its first statement."""
        with self._reader.begin() as connection:
            yield connection

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[Connection]:
        """A connection whose writes are committed together when the block ends, or not at all.

        SQLite writes a commit to the disk a moment later: it survives a crash of the program, but
        may not survive a power cut. `durable` waits for the disk, for what must never be lost
        (STOP). Raises Deadlock, TimeoutError, and whatever the block raises.
        """
        writer = self._durable if durable else self._writer
        try:
            with self._write_lock(), writer.begin() as connection:
                yield connection
        except Exception as error:
            if is_deadlock(error):
                raise Deadlock from None
            raise

    def upgrade(self) -> None:
        """Upgrade the tables to this program's version; a newer release's stay as they are."""
        from alembic import command

        if self.schema_is_newer():
            return
        if self.sqlite:
            # The mode is kept in the file. Setting it needs sole use of the file, so it is set
            # here.
            with self._engine.connect() as connection:
                _driver_connection(connection).execute("PRAGMA journal_mode=WAL")
        for tries_left in (2, 1, 0):  # running processes and a change of tables may deadlock
            try:
                with self.migrating() as config:
                    command.upgrade(config, "head")
                break
            except OperationalError as error:
                if not (tries_left and is_deadlock(error)):
                    raise
        if self.sqlite:
            with self._engine.connect() as connection:
                wipe_free_pages(_driver_connection(connection))

    @contextmanager
    def migrating(self) -> Iterator["Config"]:
        """A transaction for migrations, with the configuration that Alembic's commands need.

        SQLite changes a column by creating the table again, and dropping the old table would delete
        the rows that refer to it. So foreign keys are not enforced meanwhile, and are checked at
        the end.
        """
        engine = self._engine.execution_options(write=True, durable=True, loose=True)
        with self._write_lock(), engine.begin() as connection:
            config = _alembic_config()
            config.attributes["connection"] = connection
            yield config
            if (
                self.sqlite
                and _driver_connection(connection).execute("PRAGMA foreign_key_check").fetchone()
            ):
                raise RuntimeError("a step between versions would leave rows that refer to nothing")

    def truncate_wal(self) -> bool:
        """Truncate SQLite's write-ahead log, which holds what was erased until it is overwritten.

        This does not wait: it returns False where another connection reads or writes at this
        moment, and is to be tried again. PostgreSQL ends its own log by itself.
        """
        if not self.sqlite:
            return True
        with self._engine.connect() as connection:
            driver = _driver_connection(connection)
            try:
                driver.execute("PRAGMA busy_timeout=0")
                # First the part that blocks no other connection, so that the rest is short.
                driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
                busy, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                driver.execute(f"PRAGMA busy_timeout={DATABASE_TIMEOUT_SECONDS * 1000}")
        return not busy

    def schema_versions(self) -> tuple[str | None, str | None]:
        """The tables' version and this program's; the first is None for an empty database."""
        with self.reading() as connection:
            known = inspect(connection).has_table("alembic_version")
            found = text("SELECT version_num FROM alembic_version")
            return connection.scalar(found) if known else None, newest_revision()

    def schema_is_newer(self) -> bool:
        """Whether the tables are of a newer release: migrations only add (docs/deploy.md)."""
        current, _ = self.schema_versions()
        return current is not None and current not in known_revisions()

    def needs_upgrade(self) -> bool:
        """Whether the tables are of an older release, or there are none."""
        current, wanted = self.schema_versions()
        return current != wanted and not self.schema_is_newer()

    def seconds_since_silence(self) -> float:
        """How long ago PostgreSQL last fell silent on a connection; infinite if it never did."""
        return inf if self.silent_at is None else monotonic() - self.silent_at

    def _pool_arguments(self, size: int) -> dict[str, Any]:
        return {"pool_size": size, "max_overflow": 0, "pool_timeout": DATABASE_TIMEOUT_SECONDS}

    def _connect_arguments(self) -> dict[str, Any]:
        if self.sqlite:
            return _sqlite_arguments()
        # Imported here: a deployment on SQLite needs no driver of PostgreSQL's.
        from bot.database.postgres_connection import connection_arguments

        return connection_arguments(DATABASE_TIMEOUT_SECONDS)

    def _note_silence(self) -> None:
        self.silent_at = monotonic()

    def is_missing(self) -> bool:
        """Whether SQLite's file is not there yet: opening it would make it."""
        path = self._engine.url.database
        return self.sqlite and path not in (None, "", ":memory:") and not Path(str(path)).exists()

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def is_deadlock(error: Exception) -> bool:
    """Whether an error of SQLAlchemy's says that two transactions waited for each other."""
    return getattr(getattr(error, "orig", None), "sqlstate", "") == DEADLOCK_SQLSTATE


def _make_write_lock() -> Callable[[], AbstractContextManager[None]]:
    """A lock that lets a process's threads write one after the other.

    SQLite has one writer at a time. Without the lock threads would poll, and an unlucky one would
    wait for long. Raises TimeoutError after `DATABASE_TIMEOUT_SECONDS`.
    """
    lock = Lock()

    @contextmanager
    def write_lock() -> Iterator[None]:
        if not lock.acquire(timeout=DATABASE_TIMEOUT_SECONDS):
            raise TimeoutError
        try:
            yield
        finally:
            lock.release()

    return write_lock


def _alembic_config() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS_FOLDER))
    return config


def _sqlite_arguments() -> dict[str, Any]:
    # isolation_level None: the driver begins no transaction by itself, `_on_begin` does.
    return {
        "timeout": DATABASE_TIMEOUT_SECONDS,
        "isolation_level": None,
        "check_same_thread": False,
    }


def _on_connect(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA synchronous=NORMAL")
    # What is forgotten is overwritten, also in pages that become free (FAST leaves those).
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.close()
    entry.info["durable"] = entry.info["loose"] = False


def _on_begin(connection: Connection) -> None:
    """Begin a transaction on SQLite. A writer takes the lock at once: after a read it could be
    refused."""
    options = connection.get_execution_options()
    driver = _driver_connection(connection)
    if not options.get("write"):
        driver.execute("BEGIN")
        return
    durable = bool(options.get("durable"))
    if connection.info["durable"] != durable:
        driver.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
        connection.info["durable"] = durable
    loose = bool(options.get("loose"))
    if connection.info["loose"] != loose:
        driver.execute(f"PRAGMA foreign_keys={'OFF' if loose else 'ON'}")
        connection.info["loose"] = loose
    try:
        driver.execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:  # SQLAlchemy does not translate the errors of a listener
        raise OperationalError("BEGIN IMMEDIATE", None, error) from None


def _driver_connection(connection: Connection) -> Any:
    return connection.connection.driver_connection
