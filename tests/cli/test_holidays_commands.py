"""The holidays of a line, as its operator shows and changes them."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main
from bot.database.database import Database
from bot.people import helplines


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["holidays", *words])


def test_the_days_of_a_year_are_shown_with_their_names() -> None:
    shown = run("list", "--year", "2026").stdout
    assert "Thu 2026-11-26  Thanksgiving Day" in shown
    assert "Thu 2026-12-24  Christmas Eve\n" in shown
    assert "Fri 2026-01-02" not in shown


def test_the_days_to_come_do_not_end_with_the_year(monkeypatch: pytest.MonkeyPatch) -> None:
    """A first evening, at the end of November: the first of January was not on the list."""
    late = datetime(2026, 11, 30, 20, tzinfo=UTC)
    monkeypatch.setattr("bot.cli.holidays_commands.current_time", lambda: late)
    shown = run("list").stdout
    assert "from 2026-11-30 to 2027-11-29" in shown
    assert "2027-01-01  New Year's Day" in shown
    assert "2026-11-26" not in shown
    assert "2027-11-25  Thanksgiving Day" in shown


def test_a_change_that_changes_nothing_is_said_so(home: Path) -> None:
    assert "2027-06-11 is none: nothing changes." in run("remove", "2027-06-11").stdout
    assert "2026-12-24 is one already: nothing changes." in run("add", "2026-12-24").stdout
    added = run("add", "2027-06-11").stdout
    assert "nothing changes" not in added
    assert "Fri 2027-06-11  added" in added
    assert "2027-06-11" not in run("remove", "2027-06-11").stdout.replace("from 2027", "")


def test_a_day_is_added_and_taken_off_for_the_line_alone(home: Path) -> None:
    CliRunner().invoke(main, ["lines", "add", "North Line", "--without-number"])
    assert "2026-05-05" in run("add", "2026-05-05", "--line", "North Line").stdout
    assert "2026-10-12" not in run("remove", "10-12", "--line", "North Line").stdout
    with Database(f"sqlite:///{home / 'line.db'}").reading() as connection:
        (first, _), (north, _) = helplines.all_lines(connection)
    assert date(2026, 5, 5) in north.holidays
    assert date(2026, 10, 12) not in north.holidays
    assert date(2026, 5, 5) not in first.holidays
    assert date(2026, 10, 12) in first.holidays


def test_what_is_no_day_is_told_in_a_sentence() -> None:
    refused = run("add", "13-45")
    assert refused.exit_code == 1
    assert refused.output.endswith("13-45 is no day: write 2026-12-24, or 12-24 for every year.\n")
