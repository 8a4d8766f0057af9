"""Backups of a PostgreSQL database, by its own tools: pg_dump and pg_restore.

They are given the database of the settings, and never another one: an empty name would be that of
the user. Where it is and the password go by the environment, since anybody on the machine can read
the words of a command.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import URL, text

from bot.database.database import Database


class ToolError(Exception):
    """Why a tool did not do its work. The message is for the operator."""


# A tool waits so long for a lock that somebody else holds.
LOCK_TIMEOUT_SECONDS = 10

_PACKAGE = "Install PostgreSQL's client (Debian: sudo apt install postgresql-client)."
# What stands in the list of a backup of ours.
_OUR_TABLE = " TABLE DATA public alembic_version "


def dump(url: URL, file: Path) -> None:
    """Copy the database at `url` to a file, as of one moment. Raises ToolError."""
    _run("pg_dump", url, "--format=custom", "--no-owner", "--no-privileges", f"--file={file}")
    _check_is_ours(url, file)


def restore(url: URL, file: Path) -> None:
    """Put a dump in the place of what the database at `url` holds, all of it or nothing. Raises
    ToolError."""
    _check_is_ours(url, file)
    _check_unused(url)
    from psycopg.conninfo import make_conninfo

    _run(
        "pg_restore",
        url,
        "--clean",
        "--if-exists",
        "--no-owner",
        "--no-privileges",
        "--single-transaction",
        "--exit-on-error",
        f"--dbname={make_conninfo(dbname=url.database)}",
        str(file),
    )


def is_empty(url: URL) -> bool:
    """Whether the database at `url` has no tables of ours."""
    database = Database(url.render_as_string(hide_password=False), pool_size=1)
    try:
        return database.schema_versions()[0] is None
    finally:
        database.close()


def _check_is_ours(url: URL, file: Path) -> None:
    if _OUR_TABLE not in _run("pg_restore", url, "--list", str(file)):
        raise ToolError(f"{file} is no backup of Handrail.")


def _check_unused(url: URL) -> None:
    database = Database(url.render_as_string(hide_password=False), pool_size=1)
    others = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
    try:
        with database.reading() as connection:
            if connection.scalar(others):
                raise ToolError("The database is in use: stop web and workers first.")
    finally:
        database.close()


def _run(tool: str, url: URL, *words: str) -> str:
    """Run a tool; what it printed. Raises ToolError with its first line of complaint."""
    program = shutil.which(tool)
    if program is None:
        raise ToolError(f"{tool} is not on this machine. {_PACKAGE}")
    environment = _environment(url)
    done = subprocess.run(
        [program, "--no-password", *words] if tool == "pg_dump" else [program, *words],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = next(iter(done.stderr.strip().splitlines()), f"{tool} failed")
        password = environment.get("PGPASSWORD", "")
        raise ToolError(said.replace(password, "[secret]") if password else said)
    return done.stdout


def _environment(url: URL) -> Mapping[str, str]:
    """The variables that tell libpq of a database. Raises ToolError for a URL that names none."""
    from psycopg import pq

    if not url.database:
        raise ToolError("DATABASE_URL names no database: postgresql://user@host/name.")
    values = {**url.translate_connect_args(username="user", database="dbname"), **url.query}
    known = {
        option.keyword.decode(): option.envvar.decode()
        for option in pq.Conninfo.get_defaults()
        if option.envvar
    }
    options = f"-c lock_timeout={LOCK_TIMEOUT_SECONDS * 1000}"
    given = {known[name]: str(value) for name, value in values.items() if name in known}
    return {**given, "PGOPTIONS": f"{given.get('PGOPTIONS', '')} {options}".strip()}
