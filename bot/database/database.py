"""The database: SQLite by default, PostgreSQL when several machines share it.

A text is decided on a `reading`, a steady picture that holds nobody up; what was decided is
written in a `transaction`, short and with no look-up inside. Nothing else commits.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

# Seconds a writer waits for another, and a statement for its end. The carrier gives an answer 15.
DATABASE_TIMEOUT_SECONDS = 5

# What is said where a program runs on tables that are ahead of it.
NEWER_RELEASE_WARNING = (
    "The tables are of a newer release than this program: run the newer one again soon."
)

# How a database's URL may begin.
SUPPORTED_DRIVERS = ("sqlite", "sqlite+pysqlite", "postgres", "postgresql", "postgresql+psycopg")

# PostgreSQL's word for two that wait for each other; one of them is sent away.
DEADLOCK_SQLSTATE = "40P01"


class Deadlock(Exception):
    """Somebody else needed what we held and held what we needed. Nothing was written: it can be
    done again at once."""


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
            pool_size=pool_size,
            max_overflow=0,
            pool_timeout=DATABASE_TIMEOUT_SECONDS,
            hide_parameters=True,  # an error may be logged; what a person sent never
            connect_args=_sqlite_arguments() if self.sqlite else _postgres_arguments(),
        )
        if self.sqlite:
            event.listen(self._engine, "do_connect", _create_private_file)
            event.listen(self._engine, "begin", _on_begin)
            event.listen(self._engine, "connect", _on_connect)
            self._reader = self._engine
        else:
            # One picture for all look-ups of a decision, even while a list is being replaced.
            self._reader = self._engine.execution_options(isolation_level="REPEATABLE READ")
        self._write_lock = _make_write_lock() if self.sqlite else nullcontext
        self._writer = self._engine.execution_options(write=True)
        self._durable = self._engine.execution_options(write=True, durable=True)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the database as it was when first asked."""
        with self._reader.begin() as connection:
            yield connection

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[Connection]:
        """A connection whose writes are committed together when the block ends, or not at all.

        SQLite hands a commit to the disk a moment later, which a crash of the program survives and
        a power cut may not; `durable` waits for the disk, for what must never be lost (STOP).
        Raises Deadlock, and whatever the block does.
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
        """Bring the tables to this program's version. A newer release's stay as they are."""
        if self.schema_is_newer():
            return
        if self.sqlite:
            # Kept in the file from then on. Set here, because setting it needs the file alone.
            with self._engine.connect() as connection:
                _driver_connection(connection).execute("PRAGMA journal_mode=WAL")
        with self.migrating() as config:
            command.upgrade(config, "head")

    @contextmanager
    def migrating(self) -> Iterator[Config]:
        """A transaction for steps between versions, and what Alembic's commands need to take them.

        SQLite changes a column by making its table anew, and dropping the old one would drop what
        refers to it: so references are not enforced meanwhile, and checked at the end.
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
        """Cut off SQLite's journal, in which what was erased stands until it is written over.

        Nobody is waited for: False where somebody reads or writes just now, and it is to be tried
        again. PostgreSQL ends its own journal by itself.
        """
        if not self.sqlite:
            return True
        with self._engine.connect() as connection:
            driver = _driver_connection(connection)
            try:
                driver.execute("PRAGMA busy_timeout=0")
                # First what can be done beside others, so that little is left to hold them up.
                driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
                busy, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                driver.execute(f"PRAGMA busy_timeout={DATABASE_TIMEOUT_SECONDS * 1000}")
        return not busy

    def schema_versions(self) -> tuple[str | None, str | None]:
        """The tables' version and this program's; the first is None for an empty database."""
        with self.reading() as connection:
            return MigrationContext.configure(connection).get_current_revision(), _newest_revision()

    def schema_is_newer(self) -> bool:
        """Whether the tables are of a newer release. Its steps only add (docs/deploy.md), so an
        operator can go back, and this one's processes last until the new ones are there."""
        current, _ = self.schema_versions()
        return current is not None and current not in _known_revisions()

    def needs_upgrade(self) -> bool:
        """Whether the tables are of an older release, or there are none."""
        current, wanted = self.schema_versions()
        return current != wanted and not self.schema_is_newer()

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def is_deadlock(error: Exception) -> bool:
    """Whether an error of SQLAlchemy's says that two transactions waited for each other."""
    return getattr(getattr(error, "orig", None), "sqlstate", "") == DEADLOCK_SQLSTATE


def _make_write_lock() -> Callable[[], AbstractContextManager[None]]:
    """Lets a process's threads write one after the other.

    SQLite has one writer at a time. Left to SQLite, threads would sleep and look again, and an
    unlucky one for long. Raises TimeoutError after `PATIENCE`.
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


@cache
def _newest_revision() -> str | None:
    return ScriptDirectory.from_config(_alembic_config()).get_current_head()


@cache
def _known_revisions() -> frozenset[str]:
    """Every version that this program knows."""
    scripts = ScriptDirectory.from_config(_alembic_config())
    return frozenset(script.revision for script in scripts.walk_revisions())


def _alembic_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parents[1] / "migrations"))
    return config


def _sqlite_arguments() -> dict[str, Any]:
    # isolation_level None: the driver begins nothing by itself, `_begin` does.
    return {
        "timeout": DATABASE_TIMEOUT_SECONDS,
        "isolation_level": None,
        "check_same_thread": False,
    }


def _postgres_arguments() -> dict[str, Any]:
    timeout_ms = DATABASE_TIMEOUT_SECONDS * 1000
    options = f"-c lock_timeout={timeout_ms} -c statement_timeout={timeout_ms}"
    return {"options": options, "connect_timeout": DATABASE_TIMEOUT_SECONDS}


def _create_private_file(dialect: Any, entry: Any, arguments: Sequence[Any], options: Any) -> None:
    """Make a file that is not there for its owner alone. What SQLite puts beside it gets the same
    rights, and what is wrong with its place SQLite itself will say."""
    with suppress(OSError):
        if arguments[0] != ":memory:":
            Path(arguments[0]).touch(0o600, exist_ok=False)


def _on_connect(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA secure_delete=FAST")  # what is forgotten is overwritten in its page
    cursor.close()
    entry.info["durable"] = entry.info["loose"] = False


def _on_begin(connection: Connection) -> None:
    """Begin on SQLite. A writer takes the lock at once: one that read first would be refused it."""
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
    except sqlite3.Error as error:  # a hook's errors reach the caller as they are
        raise OperationalError("BEGIN IMMEDIATE", None, error) from None


def _driver_connection(connection: Connection) -> Any:
    return connection.connection.driver_connection
