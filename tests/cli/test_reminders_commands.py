"""`handrail reminders pause`: where there are several lines, it is said which."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.main import main
from bot.database.database import Database
from bot.people import helplines, settings_line
from flows.domain.line import Line


@pytest.fixture(autouse=True)
def two_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path / 'line.db'}"
    monkeypatch.setenv("DATABASE_URL", url)
    database = Database(url)
    database.upgrade()
    with database.transaction() as connection:
        settings_line.save_default_line(Line("Handrail"), "", connection)
        helplines.save_line(Line("River Line"), ["+14025550171"], connection)
    database.close()


def said(*words: str, code: int = 0) -> str:
    result = CliRunner().invoke(main, ["reminders", *words])
    assert result.exit_code == code, result.output
    return " ".join(result.output.split())


@pytest.mark.parametrize("act", [("pause", "--hours", "3"), ("resume",)])
def test_no_line_is_forgotten_in_a_storm(act: tuple[str, ...]) -> None:
    """Without a name the first line alone was paused, and another town reminded all night."""
    refused = said(*act, code=2)
    assert "--all-lines" in refused
    assert "Handrail, River Line" in refused
    both = said(*act, "--all-lines")
    one = said(*act, "--line", "River Line")
    assert both.count("reminders") == 2
    assert one.startswith("River Line sends") or "River Line sends" in one
    assert "Handrail sends" not in one
