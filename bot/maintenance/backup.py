"""Backups of the database: made while everything runs, and restored in its place.

What is sealed stays sealed in a backup, which is useless without SECRET_KEY: the two must not be
kept in one place. PostgreSQL's are made by its own tools (postgres_tools.py).
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path

from sqlalchemy import URL, make_url

from bot.database import row_numbers
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.delivery.planner import plan_due
from bot.maintenance import postgres_tools
from bot.maintenance.key_checks import keys_fit
from bot.monitoring import heartbeats
from bot.outbox import queue


class BackupError(Exception):
    """Why a backup was not made or not restored. The message is for the operator."""


def create_backup(url: str, file: Path, *, overwrite: bool) -> int:
    """Copy the database at `url` to a file that only its owner may read; its size in bytes.

    The copy is of one moment, whatever is written meanwhile, and holds nothing that was deleted
    before. Raises BackupError, and then leaves an existing file as it was.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return _dump_postgres(parsed, file, overwrite)
    source = _sqlite_path(parsed)
    if not source.exists():
        raise BackupError("There is no database yet.")
    _refuse_overwrite(file, overwrite)
    with _folder_lock(source.parent), _temporary_file(file) as part:
        _copy(source, part)
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            copy.execute("PRAGMA journal_mode=DELETE")
            copy.execute("VACUUM")
        _check_integrity(part)
        part.replace(file)
    return file.stat().st_size


def set_daily_backup(url: str, now: datetime | None) -> None:
    """Record that a daily backup was made at this moment, so that an alarm is raised when the next
    ones are missing. None: no daily backups are expected any more."""
    database = Database(url)
    try:
        with database.transaction() as connection:
            if now is None:
                heartbeats.expect_no_backups(connection)
            else:
                heartbeats.record_backup(connection, now)
    finally:
        database.close()


def restore_backup(url: str, file: Path, keys: Keys, now: datetime, *, overwrite: bool) -> bool:
    """Replace the database at `url` with a backup, prepared as `prepare_restored` does. Returns
    what that returns.

    No program may be using the present database. Raises BackupError, and then leaves it as it was,
    unless the error says that it was replaced.
    """
    if not file.is_file():
        raise BackupError(f"There is no file {file}.")
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return _restore_postgres(parsed, file, keys, now, overwrite)
    target = _sqlite_path(parsed)
    _check_copy(file)
    _refuse_overwrite(target, overwrite)
    with _folder_lock(target.parent), _temporary_file(target) as part:
        _copy(file, part)
        _check_integrity(part)
        database = Database(f"sqlite:///{part}")
        try:
            newer = prepare_restored(database, keys, now)
        finally:
            database.close()
        _check_integrity(part)
        _check_unused(target)
        _remove_journals(target)  # SQLite would replay the old database's log into the new one
        part.replace(target)
    if not _is_intact(target):
        raise BackupError(f"{target} was replaced and is damaged: look at the disk, try again.")
    return newer


def prepare_restored(database: Database, keys: Keys, now: datetime) -> bool:
    """Prepare a database that was restored from a backup, before any worker runs on it: upgrade its
    tables to this program's version, and make unknown what may have been sent after the backup was
    made. Row numbers that the lost database may have given out are left out. Nothing is sent until
    the carrier has been asked for missed texts, among which may be a STOP. Returns whether its
    tables are of a newer release; those stay as they are.

    What may have been sent is what waited then and what has become due since. The latter is planned
    here, so that it can be made unknown too. Raises BackupError.
    """
    if database.schema_versions()[0] is None:
        raise BackupError("That is no backup of Handrail.")
    database.upgrade()
    if not keys_fit(database, keys):
        raise BackupError("SECRET_KEY does not open that backup: add the key it was made with.")
    with database.transaction(durable=True) as connection:
        row_numbers.leap(connection, now)
    plan_due(database, keys, now)
    with database.transaction(durable=True) as connection:
        # A worker that sends has heartbeats: nothing was sent between the last one and the backup.
        alive = heartbeats.newest_heartbeat(connection)
        queue.mark_restored_unknown(connection, alive, now)
        heartbeats.hold_sending(connection, now)
    return database.schema_is_newer()


def _dump_postgres(url: URL, file: Path, overwrite: bool) -> int:
    _refuse_overwrite(file, overwrite)
    with _temporary_file(file) as part:
        try:
            postgres_tools.dump(url, part)
        except postgres_tools.ToolError as error:
            raise BackupError(str(error)) from None
        part.replace(file)
    return file.stat().st_size


def _restore_postgres(url: URL, file: Path, keys: Keys, now: datetime, overwrite: bool) -> bool:
    try:
        if not (overwrite or postgres_tools.is_empty(url)):
            raise BackupError("The database holds something: --overwrite takes its place.")
        postgres_tools.restore(url, file)
    except postgres_tools.ToolError as error:
        raise BackupError(str(error)) from None
    database = Database(url.render_as_string(hide_password=False))
    try:
        return prepare_restored(database, keys, now)
    finally:
        database.close()


def _sqlite_path(url: URL) -> Path:
    """The file of an SQLite database. Raises BackupError where it names none."""
    if not url.database or url.database == ":memory:":
        raise BackupError("DATABASE_URL names no file.")
    return Path(url.database)


def _refuse_overwrite(file: Path, overwrite: bool) -> None:
    if file.exists() and not overwrite:
        raise BackupError(f"{file} is there already: --overwrite takes its place.")


@contextmanager
def _folder_lock(folder: Path) -> Iterator[None]:
    """Lets one backup or restore at a time use a database's folder. The lock ends with its process,
    however that ends."""
    try:
        lock = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise BackupError(f"{folder} cannot be opened: {error.strerror}.") from None
    try:
        flock(lock, LOCK_EX | LOCK_NB)
        yield
    except BlockingIOError:
        raise BackupError("Another backup or restore is running.") from None
    finally:
        os.close(lock)


@contextmanager
def _temporary_file(file: Path) -> Iterator[Path]:
    """An empty file in the same folder, which only its owner may read. It is removed at the end if
    it is still there, and so is what a killed run has left."""
    part = file.with_name(f"{file.name}.part")
    try:
        part.unlink(missing_ok=True)
        _remove_journals(part)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise BackupError(f"{part} cannot be written: {error.strerror}.") from None
    try:
        yield part
    except (sqlite3.Error, OSError) as error:
        raise BackupError(f"The copy could not be made: {error}.") from None
    finally:
        part.unlink(missing_ok=True)
        _remove_journals(part)


def _remove_journals(file: Path) -> None:
    """Remove the files that SQLite keeps beside a database."""
    for end in ("-wal", "-shm", "-journal"):
        file.with_name(f"{file.name}{end}").unlink(missing_ok=True)


def _open_to_read(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


def _copy(source: Path, target: Path) -> None:
    with closing(_open_to_read(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)


def _check_copy(file: Path) -> None:
    """Raises BackupError for a backup that is damaged. A good one that cannot be copied is not:
    the disk may be full."""
    try:
        with closing(_open_to_read(file)) as copy:
            (said,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        said = str(error)
    if said != "ok":
        raise BackupError(f"{file} is no good copy: {' '.join(said.split())}. Take an earlier one.")


def _check_integrity(file: Path) -> None:
    if not _is_intact(file):
        raise BackupError("The file is damaged.")


def _is_intact(file: Path) -> bool:
    with closing(sqlite3.connect(file)) as copy:
        (said,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
        return said == "ok" and not copy.execute("PRAGMA foreign_key_check").fetchone()


def _check_unused(file: Path) -> None:
    """Raises BackupError if another process has the database open: SQLite changes the journal mode
    only for the sole user of a file."""
    if not file.exists():
        return
    with closing(sqlite3.connect(file, timeout=1)) as connection:
        try:
            connection.execute("PRAGMA journal_mode=DELETE")
        except sqlite3.OperationalError:
            raise BackupError("The database is in use: stop web and workers first.") from None
        except sqlite3.DatabaseError:
            return  # the present file is damaged, and may be replaced
