"""A PostgreSQL server that says nothing any more on connections that are open: a node that went
away in a failover, a firewall that lost its table, a process that stands still."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from bot.database.compiled_statements import CompiledStatement
from bot.database.database import DATABASE_TIMEOUT_SECONDS, Database
from tests.support.own_postgres import run_own_postgres
from tests.support.webhook_client import WebhookClient

# The server ends a statement after DATABASE_TIMEOUT_SECONDS; the connection is given up three
# seconds later. The rest is for a machine that is busy.
GIVEN_UP_SECONDS = DATABASE_TIMEOUT_SECONDS + 5


# The limits of a test that is not about their length, and how long a silent connection is waited
# for with them.
SHORT_SECONDS = 1
WAITED_SECONDS = 2 * SHORT_SECONDS


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each limit is a second: a silent connection is given up after two."""
    monkeypatch.setattr("bot.database.database.DATABASE_TIMEOUT_SECONDS", SHORT_SECONDS)
    monkeypatch.setattr("bot.database.postgres_connection.ANSWER_MARGIN_SECONDS", SHORT_SECONDS)


@pytest.fixture
def shared(short: None, postgres: str) -> Iterator[Database]:
    database = Database(postgres, pool_size=2)
    yield database
    database.close()


def backend(database: Database) -> int:
    """The process of the server that a new reading gets."""
    with database.reading() as connection:
        return int(connection.scalar(text("SELECT pg_backend_pid()")) or 0)


@contextmanager
def stopped(process: int) -> Iterator[None]:
    os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(process, signal.SIGCONT)


def read(database: Database) -> None:
    with database.reading() as connection:
        connection.execute(text("SELECT 1"))


def read_by_the_driver(database: Database) -> None:
    with database.reading() as connection:
        CompiledStatement(text("SELECT 1")).run(connection, {})


def write(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(text("SELECT 1"))


def test_a_silent_connection_is_given_up_before_the_carrier_gives_us_up(postgres: str) -> None:
    """With the limits that it has in production."""
    database = Database(postgres)
    with stopped(backend(database)):
        began = time.monotonic()
        with pytest.raises(OperationalError, match="no answer"):
            read(database)
        waited = time.monotonic() - began
    database.close()
    assert DATABASE_TIMEOUT_SECONDS < waited < GIVEN_UP_SECONDS


@pytest.mark.parametrize("use", [read, read_by_the_driver, write])
def test_a_silent_connection_is_given_up_in_seconds_and_the_next_one_is_new(
    shared: Database, use: object
) -> None:
    assert callable(use)
    with stopped(backend(shared)):
        began = time.monotonic()
        with pytest.raises(OperationalError, match=r"no answer|connection is closed"):
            use(shared)
        assert time.monotonic() - began < GIVEN_UP_SECONDS
        assert shared.seconds_since_silence() < GIVEN_UP_SECONDS
        began = time.monotonic()
        use(shared)
        assert time.monotonic() - began < WAITED_SECONDS


def test_what_fell_silent_before_a_commit_is_given_up_too(shared: Database) -> None:
    process = backend(shared)
    began = time.monotonic()
    with pytest.raises(OperationalError), shared.transaction() as connection:  # noqa: PT012
        connection.execute(text("SELECT 1"))
        os.kill(process, signal.SIGSTOP)
    os.kill(process, signal.SIGCONT)
    assert time.monotonic() - began < GIVEN_UP_SECONDS


def test_a_statement_that_is_merely_slow_is_ended_by_the_server(
    shared: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its error says so, the connection is kept, and nothing fell silent."""
    monkeypatch.setattr("bot.database.postgres_connection.ANSWER_MARGIN_SECONDS", 10)
    before = backend(shared)
    with pytest.raises(OperationalError, match="statement timeout"), shared.reading() as connection:
        connection.execute(text("SELECT pg_sleep(30)"))
    assert backend(shared) == before
    assert shared.seconds_since_silence() > GIVEN_UP_SECONDS


def test_every_connection_that_fell_silent_is_left_with_the_first(shared: Database) -> None:
    """Nobody waits for the second one: the pool is made anew."""
    with shared.reading() as first, shared.reading() as second:
        asked = text("SELECT pg_backend_pid()")
        processes = [int(one.scalar(asked) or 0) for one in (first, second)]
    with stopped(processes[0]), stopped(processes[1]):
        with pytest.raises(OperationalError):
            read(shared)
        began = time.monotonic()
        for _ in range(3):
            read(shared)
        assert time.monotonic() - began < WAITED_SECONDS


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_readyz_is_red_for_a_while_after_the_server_fell_silent(webhook: WebhookClient) -> None:
    client = webhook.app.test_client()
    assert client.get("/readyz").status_code == 200
    with stopped(backend(webhook.database)):
        with pytest.raises(OperationalError):
            read(webhook.database)
        assert client.get("/readyz").status_code == 503
    webhook.database.silent_at = time.monotonic() - 121
    assert client.get("/readyz").status_code == 200


@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="needs a network of its own"
)
def test_packets_that_are_dropped_are_noticed_in_seconds() -> None:
    """Over TCP, in network namespaces of the test's own."""
    with run_own_postgres() as server:
        command = ["unshare", "--net", sys.executable, "-m", "tests.support.silent_network"]
        done = subprocess.run(
            [*command, server.url], capture_output=True, text=True, timeout=120, check=False
        )
    assert done.returncode == 0, done.stdout + done.stderr
    waits = dict(line.split("=") for line in done.stdout.split())
    assert float(waits["in_use"]) < GIVEN_UP_SECONDS
    assert float(waits["idle"]) < 1, "the system noticed while nobody asked"
    assert float(waits["afterwards"]) < 1
