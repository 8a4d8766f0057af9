"""The log says which kind of failure a database's is, and never what its message quotes."""

import sqlite3
from pathlib import Path

import psycopg
import pytest
from psycopg import errors
from sqlalchemy import text
from sqlalchemy.exc import OperationalError, TimeoutError

from bot.database.database import Database
from bot.error_summary import database_reason, summarize

FATAL = 'connection to server at "10.0.0.9", port 5432 failed: FATAL:  '


@pytest.mark.parametrize(
    ("cause", "reason"),
    [
        (psycopg.OperationalError("10.0.0.9 failed: Connection refused"), "refuses connections"),
        (psycopg.OperationalError(f'{FATAL}password authentication failed for "eve"'), "password"),
        (psycopg.OperationalError(f"{FATAL}sorry, too many clients already"), "too many conn"),
        (psycopg.OperationalError("connection timeout expired"), "did not answer in time"),
        (psycopg.OperationalError("no answer from the server"), "did not answer in time"),
        (psycopg.OperationalError(f"{FATAL}the database system is starting up"), "starting"),
        (psycopg.OperationalError("failed to resolve host 'ss#w@10.0.0.9'"), "name is not known"),
        (psycopg.OperationalError(f'{FATAL}database "secret" does not exist'), "does not exist"),
        (errors.DiskFull("could not extend file secret"), "the disk is full"),
        (errors.LockNotAvailable("canceling statement of secret"), "lock"),
        (sqlite3.OperationalError("database is locked"), "another program has locked it"),
        (sqlite3.OperationalError("database or disk is full"), "the disk is full"),
        (sqlite3.OperationalError("unable to open database file"), "cannot be opened"),
        (sqlite3.DatabaseError("database disk image is malformed"), "damaged"),
    ],
)
def test_each_kind_has_words_of_its_own(cause: Exception, reason: str) -> None:
    wrapped = OperationalError("SELECT secret", {}, cause)
    for error in (cause, wrapped):
        said = summarize(error)
        assert reason in said
        assert not any(word in said for word in ("secret", "10.0.0.9", "eve", "ss#w"))


def test_what_is_no_database_s_error_keeps_its_words_to_itself() -> None:
    assert database_reason(RuntimeError("connection refused")) == ""
    assert database_reason(TimeoutError("QueuePool limit of size 16 reached")) != ""
    assert summarize(ValueError("i want to die")) == "ValueError"


def test_real_ones(tmp_path: Path, postgres: str) -> None:
    refused = Database("postgresql://eve:pa55w@127.0.0.1:1/line")
    unknown = Database(postgres.replace("/postgres?", "/nowhere?"))
    missing = Database(f"sqlite:///{tmp_path / 'no' / 'line.db'}")
    for database, reason in (
        (refused, "refuses connections"),
        (unknown, "does not exist"),
        (missing, "cannot be opened"),
    ):
        with pytest.raises(OperationalError) as caught, database.reading() as connection:
            connection.execute(text("SELECT 1"))
        assert reason in summarize(caught.value)
        assert "pa55w" not in summarize(caught.value)
        database.close()
