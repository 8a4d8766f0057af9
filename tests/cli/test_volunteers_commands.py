"""`handrail volunteers`, as a coordinator runs it."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.main import main
from tests.support.webhook_client import SECRET


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'test.db'}")
    monkeypatch.setenv("SECRET_KEY", SECRET)
    monkeypatch.setenv("LINE_NAME", "North Line")
    run("db", "upgrade")


def run(*words: str) -> str:
    ran = CliRunner().invoke(main, ["volunteers", *words] if words[0] != "db" else [*words])
    assert ran.exit_code == 0, ran.output
    return ran.output


def test_callers_reach_a_volunteer_only_where_that_is_said() -> None:
    run("add", "Sam", "402-555-0177")
    assert "calls        no" in run("show", "Sam")
    run("change", "Sam", "--calls")
    shown = run("show", "Sam")
    assert "calls        yes" in shown
    assert "reminders    yes" in shown
    run("change", "Sam", "--no-calls")
    assert "calls        no" in run("show", "Sam")
