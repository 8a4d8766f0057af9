"""The readings of a line, as its operator takes them over, looks at them and removes them."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["readings", *words])


def table(home: Path, *rows: str) -> str:
    """A table with these rows; its path."""
    path = home / "readings.csv"
    path.write_text("\n".join(("day,language,text", *rows)) + "\n")
    return str(path)


def test_readings_are_taken_shown_and_removed(home: Path) -> None:
    path = table(home, "12-31,en,Look back.", "12-31,es,Mira.", "2026-12-31,en,Look ahead.")
    taken = run("import", path).stdout
    assert "2 in en, 1 in es." in taken
    assert "of the next 30 days" in taken.lower()
    day = run("show", "--day", "2026-12-31").stdout
    assert "en: Look ahead." in day
    assert "es: Mira." in day
    shown = run("show").stdout
    assert "People who get one each day: 0." in shown
    assert "People who are asked each day how it goes: 0." in shown
    assert "has no readings any more" in run("remove", "--yes").stdout
    assert "has no readings." in run("show").stdout
    audit = CliRunner().invoke(main, ["desk", "audit"]).stdout
    assert "readings.taken" in audit
    assert "readings.removed" in audit


def test_what_cannot_all_be_taken_changes_nothing(home: Path) -> None:
    run("import", table(home, "12-31,en,Look back."))
    refused = run("import", table(home, "12-31,en,New.", "12-32,en,x"))
    assert refused.exit_code == 1
    assert "line 3" in refused.output
    assert "en: Look back." in run("show", "--day", "2026-12-31").stdout


def test_a_check_takes_nothing(home: Path) -> None:
    assert (
        "All of 1 reading can be taken"
        in run("import", "--check", table(home, "12-31,en,x")).stdout
    )
    assert "has no readings." in run("show").stdout


def test_where_there_are_several_lines_one_is_named(home: Path) -> None:
    lines = ["lines", "add", "South", "+14025550188", "--zone", "America/Chicago"]
    assert CliRunner().invoke(main, lines).exit_code == 0
    path = table(home, "12-31,en,x")
    assert "Say which: --line NAME" in run("import", path).output
    assert "South: 1 in en." in run("import", path, "--line", "South").stdout
