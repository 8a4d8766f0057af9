"""The database: whether it can be used, and is used as it must be."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy import delete, make_url, text
from sqlalchemy.exc import ArgumentError, DatabaseError, SQLAlchemyError

from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import ticks
from bot.doctor.finding import Finding, Grade, ok, problem, warning
from bot.doctor.machine_checkup import (
    EPHEMERAL_FILESYSTEMS,
    MOUNTS_FILE,
    NETWORK_FILESYSTEMS,
    filesystem_kind,
)
from bot.maintenance.key_checks import count_pending, try_keys
from bot.monitoring.heartbeats import Heartbeats
from bot.monitoring.running_processes import running_processes, with_other_keys
from bot.settings import Settings

# UPSERT with RETURNING needs the first (https://sqlite.org/lang_returning.html). Releases of
# PostgreSQL before the second get no more fixes (https://www.postgresql.org/support/versioning/).
MIN_SQLITE_VERSION = (3, 35)
MIN_POSTGRES_VERSION = 140_000

_CHECK = "database"

NO_BACKUPS = warning(
    "backup",
    "No nightly copy of the database is known of.",
    "Enable handrail-backup.timer (docs/deploy.md), or make copies in another way.",
)


class _Rollback(Exception):
    """Ends a transaction without writing anything."""


def check_database(settings: Settings) -> tuple[Database | None, Finding]:
    """The database, if it can be used. A SQLite file that is missing is not created."""
    opened = _open_existing(settings)
    if isinstance(opened, Finding):
        return None, opened
    database, current, wanted = opened
    if harm := find_damage(database):
        return None, problem(
            _CHECK,
            f"Its file is damaged: {harm}.",
            "Stop web and workers, keep the file for a look, and put back the last good copy: "
            "`handrail restore --overwrite FILE`. Then look at the disk.",
        )
    finding = _check_schema(database, current, wanted)
    return None if finding.grade is Grade.PROBLEM else database, finding


def _open_existing(settings: Settings) -> tuple[Database, str | None, str | None] | Finding:
    """The database, its tables' version and this program's; or why it cannot be opened."""
    try:
        path = sqlite_file(settings)
        if path is not None and not path.parent.is_dir():
            return problem(
                _CHECK,
                f"DATABASE_URL names the folder {path.parent}, and there is none.",
                f"Make it (mkdir -p {path.parent}), or correct DATABASE_URL; then "
                "`handrail db upgrade`.",
            )
        if path is not None and not path.exists():
            return problem(_CHECK, "There is none yet.", "Run `handrail db upgrade`.")
        database = Database(settings.database_url, pool_size=2)
        return database, *database.schema_versions()
    except ArgumentError:
        return problem(
            _CHECK,
            "DATABASE_URL is not a database's address: sqlite:///... or postgresql://...",
            "See docs/settings.md.",
        )
    except (SQLAlchemyError, TimeoutError) as error:
        # SQLAlchemy's message may quote the address, with a password; the driver's does not.
        why = str(getattr(error, "orig", None) or type(error).__name__).strip().splitlines()
        return problem(
            _CHECK, f"It cannot be opened: {why[0]}", "Is it running, and DATABASE_URL right?"
        )


def _check_schema(database: Database, current: str | None, wanted: str | None) -> Finding:
    """Whether this program can use tables of the current version. A problem says that it cannot."""
    if current is None:
        return problem(_CHECK, "It is empty.", "Run `handrail db upgrade`.")
    if database.schema_is_newer():
        return warning(
            _CHECK,
            f"Its tables are of version {current}, newer than this program's {wanted}.",
            "That is fine for going back by one release. Run the newer one again soon.",
        )
    if current != wanted:
        return problem(
            _CHECK,
            f"Its tables are of version {current}, this program needs {wanted}.",
            "Run `handrail db upgrade` with this release.",
        )
    return ok(_CHECK, f"It can be read, and its tables are of version {current}.")


def find_damage(database: Database) -> str:
    """What a quick check finds wrong with SQLite's file, or "". PostgreSQL checks its own files."""
    if not database.sqlite:
        return ""
    try:
        with database.reading() as connection:
            said = str(connection.scalar(text("PRAGMA quick_check(1)"))).strip()
    except DatabaseError as error:
        said = str(error.orig)
    return "" if said == "ok" else said.splitlines()[-1]


def sqlite_file(settings: Settings) -> Path | None:
    """SQLite's file; None for another kind of database, or one in memory. Raises ArgumentError."""
    url = make_url(settings.database_url)
    if url.get_backend_name() != "sqlite" or url.database in (None, "", ":memory:"):
        return None
    return Path(str(url.database)).absolute()


def check_writable(database: Database) -> Finding:
    """Whether something can be written: a write is tried and rolled back."""
    try:
        with database.transaction() as connection:
            connection.execute(delete(ticks).where(ticks.c.name == ""))
            raise _Rollback
    except _Rollback:
        return ok("writing", "It can be written to.")
    except (SQLAlchemyError, TimeoutError) as error:
        return problem(
            "writing",
            f"It cannot be written to ({type(getattr(error, 'orig', error)).__name__}): every "
            "text fails.",
            "Look at the file's owner and its folder's, the disk, or who holds a lock.",
        )


def check_release(database: Database) -> Finding:
    """Whether the database is new enough."""
    with database.reading() as connection:
        if database.sqlite:
            version = str(connection.scalar(text("SELECT sqlite_version()")))
            fits = tuple(map(int, version.split(".")))[:2] >= MIN_SQLITE_VERSION
            kind = "SQLite"
        else:
            version = str(connection.scalar(text("SHOW server_version")))
            fits = (
                int(connection.scalar(text("SHOW server_version_num")) or 0) >= MIN_POSTGRES_VERSION
            )
            kind = "PostgreSQL"
    if fits:
        return ok("release", f"{kind} {version} is new enough.")
    return problem("release", f"{kind} {version} is too old.", "Install a newer one.")


def check_sqlite(
    database: Database, path: Path, beats: Heartbeats, mounts: Path = MOUNTS_FILE
) -> Iterator[Finding]:
    """Whether SQLite is used as it must be: by one machine, on its own disk, with a write-ahead
    log. `mounts` has the format of /proc/mounts."""
    with database.reading() as connection:
        journal = connection.scalar(text("PRAGMA journal_mode"))
    if journal != "wal":
        yield problem(
            "sqlite",
            "It does not write ahead (WAL): who reads keeps waiting for who writes.",
            "Run `handrail db upgrade`, which turns it on.",
        )
    kind = filesystem_kind(path.parent, mounts)
    if kind in NETWORK_FILESYSTEMS:
        yield problem(
            "sqlite",
            f"Its file is on a network disk ({kind}), where SQLite loses data.",
            "Move it to the machine's own disk, or use PostgreSQL.",
        )
    elif kind in EPHEMERAL_FILESYSTEMS:
        yield warning(
            "sqlite",
            f"Its file is on a disk that may be gone at the next start ({kind}).",
            "Put it on a volume that stays, or use PostgreSQL.",
        )
    if beats.alive_machines > 1:
        yield problem(
            "sqlite",
            f"{beats.alive_machines} machines work on it at once, and SQLite is for one.",
            "Use PostgreSQL: docs/deploy.md.",
        )
    if path.stat().st_mode & 0o077:
        yield warning(
            "sqlite",
            "Other users of this machine may read its file.",
            f"chmod 600 {path.name}, and the same for {path.name}-wal and -shm.",
        )
    if journal == "wal" and kind not in NETWORK_FILESYSTEMS and beats.alive_machines <= 1:
        yield ok("sqlite", "SQLite is used by one machine, from its own disk, as it must be.")


def check_keys_open(database: Database, settings: Settings) -> Finding | None:
    """Whether the keys open what was sealed; None where there is no key, or no person yet."""
    looked, locked = (
        try_keys(database, Keys(settings.secret_keys)) if settings.secret_keys else (0, 0)
    )
    if not looked:
        return None
    if locked:
        return problem(
            "keys",
            f"SECRET_KEY does not open {locked} of {looked} people looked at: they are not "
            "recognised, and no STOP of theirs is known.",
            "Put back the key they were sealed with, behind the new one.",
        )
    return ok("keys", f"They open all {looked} people looked at.")


def check_keys_pending(database: Database, settings: Settings) -> Finding | None:
    """Whether `handrail keys rotate` has still values to change; None where there is no key."""
    if not settings.secret_keys:
        return None
    looked, pending = count_pending(database, Keys(settings.secret_keys))
    if pending:
        return warning(
            "keys",
            f"Of {looked} sealed values looked at, {pending} still have an older key, or are bound"
            " to no row, as earlier releases left them: who can write to the database can move"
            " those.",
            "Run `handrail keys rotate` (docs/privacy.md).",
        )
    return ok("keys", f"All {looked} values looked at have the newest key, and are bound to rows.")


def check_keys_in_use(database: Database, settings: Settings, now: datetime) -> Finding | None:
    """Whether a running process seals with another key than the newest one here; None if none
    runs."""
    if not settings.secret_keys:
        return None
    with database.reading() as connection:
        running = running_processes(connection, now)
    others = with_other_keys(running, Keys(settings.secret_keys).fingerprint)
    if others:
        which = ", ".join(f"the {one.role} (process {one.pid})" for one in others)
        return problem(
            "keys",
            f"SECRET_KEY here is not the key that seals now: {which} has another one in front.",
            "Give all of them the same settings, and restart them.",
        )
    return ok("keys", "Every running process seals with the newest key.") if running else None
