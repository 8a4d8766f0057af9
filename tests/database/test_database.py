"""The tables and their history; the two ways to use a database."""

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from psycopg.errors import DeadlockDetected
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError, OperationalError, StatementError

from bot.database.database import MIGRATIONS_FOLDER, Database
from bot.database.revisions import known_revisions, newest_revision
from bot.database.schema import lines, metadata, people


def test_the_migrations_make_the_tables_as_they_are_declared(database: Database) -> None:
    with database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_newest_version_is_the_end_of_the_chain_whatever_its_number() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS_FOLDER))
    scripts = ScriptDirectory.from_config(config)
    assert newest_revision() == scripts.get_current_head()
    assert known_revisions() == {one.revision for one in scripts.walk_revisions()}


def test_upgrading_twice_changes_nothing(database: Database) -> None:
    before = database.schema_versions()
    database.upgrade()
    assert database.schema_versions() == before
    assert before[0] == before[1]


def test_a_new_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    database = Database(f"sqlite:///{tmp_path / 'new.db'}")
    database.upgrade()
    with database.transaction() as connection:
        connection.execute(text("DELETE FROM lines"))
    os.umask(mask)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 3
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    database.close()


def test_a_database_that_somebody_else_writes_to_fails_like_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As an error of SQLAlchemy's, which those who try again wait for."""
    monkeypatch.setattr("bot.database.database.DATABASE_TIMEOUT_SECONDS", 0.05)
    mine, theirs = (Database(f"sqlite:///{tmp_path / 'new.db'}") for _ in range(2))
    mine.upgrade()
    with theirs.transaction(), pytest.raises(OperationalError, match="locked"):
        mine.transaction().__enter__()
    mine.close()
    theirs.close()


def test_an_empty_database_has_no_version(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'new.db'}")
    assert database.schema_versions()[0] is None
    assert database.needs_upgrade()
    assert not database.schema_is_newer()


@pytest.mark.parametrize(("version", "ahead", "behind"), [("9999", 1, 0), ("0001", 0, 1)])
def test_an_older_release_leaves_a_newer_ones_tables_alone(
    tmp_path: Path, version: str, ahead: bool, behind: bool
) -> None:
    database = Database(f"sqlite:///{tmp_path / 'other.db'}")
    database.upgrade()
    with database.transaction() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": version})
    assert (database.schema_is_newer(), database.needs_upgrade()) == (ahead, behind)
    if ahead:
        database.upgrade()
        assert database.schema_versions()[0] == version
    database.close()
    database.close()


def test_a_transaction_is_all_or_nothing(database: Database) -> None:
    with pytest.raises(IntegrityError), database.transaction() as connection:
        connection.execute(insert(lines), [{"name": "Half"}, {"name": "Half"}])
    with database.reading() as connection:
        assert "Half" not in connection.scalars(select(lines.c.name)).all()


def test_a_reading_keeps_its_picture_while_others_write(database: Database) -> None:
    with database.reading() as picture:
        before = picture.scalars(select(lines.c.name)).all()
        with database.transaction(durable=True) as connection:
            connection.execute(insert(lines).values(name="New"))
        assert picture.scalars(select(lines.c.name)).all() == before
    with database.reading() as connection:
        assert "New" in connection.scalars(select(lines.c.name)).all()


def test_moments_come_back_aware_and_naive_ones_are_refused(database: Database) -> None:
    moment = datetime(2026, 3, 8, 2, 30, tzinfo=UTC)
    row = {"line_id": 1, "phone_hash": b"h", "phone": b"p", "created_at": moment}
    with database.transaction() as connection:
        connection.execute(insert(people).values(row))
        assert connection.scalar(select(people.c.created_at)) == moment
    naive = {**row, "phone_hash": b"i", "created_at": moment.replace(tzinfo=None)}
    with pytest.raises(StatementError, match="time zone"), database.transaction() as connection:
        connection.execute(insert(people).values(naive))


def test_an_error_of_the_database_quotes_nobody(database: Database) -> None:
    row = {"line_id": 1, "phone_hash": b"h", "phone": b"canary", "created_at": "never"}
    with pytest.raises(Exception, match=r".") as caught, database.transaction() as connection:
        connection.execute(insert(people).values(row))
    assert "canary" not in str(caught.value)


def test_an_upgrade_that_deadlocks_with_running_processes_is_tried_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = OperationalError("ALTER TABLE", {}, DeadlockDetected())
    answers = [ended, ended, None]

    def upgrade(*_: object) -> None:
        if answer := answers.pop(0):
            raise answer

    monkeypatch.setattr("alembic.command.upgrade", upgrade)
    database.upgrade()
    assert answers == []
    answers += [ended, ended, ended]
    with pytest.raises(OperationalError):
        database.upgrade()
