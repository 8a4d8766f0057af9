"""Listings that people found wrong, as an operator sees and settles them."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from getpass import getuser
from pathlib import Path

import pytest
import time_machine
from click.testing import CliRunner, Result

from bot.cli.main import main
from tests.support.feed_rows import hall_row

NOON = datetime(2026, 3, 6, 18, tzinfo=UTC)
TODAY = NOON.date()


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    """However late it is: no day ends within a test."""
    with time_machine.travel(NOON):
        yield


@pytest.fixture(autouse=True)
def home(noon: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with a line's database and its list "omaha"."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")
    listed = [
        hall_row(
            url="https://example.org/meetings/early", formatted_address="100 Main St, Omaha, NE"
        ),
        hall_row(slug="noon", name="Nooners", time="12:00"),
    ]
    (tmp_path / "list.json").write_text(json.dumps(listed))
    assert run("feeds", "add", "omaha", "list.json", "--yes").exit_code == 0
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def said(*words: str) -> str:
    """What a command says, without the breaks of its lines."""
    result = run(*words)
    assert result.exit_code == 0, result.output
    return " ".join(result.output.split())


def report(*rows: tuple[int, str, int, int]) -> None:
    """Reports: of which meeting, of which kind, how many days ago, how many."""
    values = [(a, kind, str(TODAY - timedelta(days=ago)), n) for a, kind, ago, n in rows]
    with sqlite3.connect("line.db") as connection:
        connection.executemany(
            "INSERT INTO listing_reports (meeting_id, kind, day, count) VALUES (?, ?, ?, ?)", values
        )


NOTHING = "Nobody has reported anything, and nothing is hidden."
EARLY = "Early Risers, Mon 07:00"


def test_nothing_reported_is_said() -> None:
    assert said("listings", "reports") == NOTHING


def test_the_most_reported_stand_first_with_what_is_said_of_them() -> None:
    report((2, "link", 40, 1), (1, "nobody", 3, 2), (1, "time", 1, 1))
    assert said("listings", "reports") == (
        f"omaha: 1 {EARLY}, 100 Main St, Omaha, NE"
        f" 2 nobody there, 1 another time, since {TODAY - timedelta(days=3)}."
        " People who look at it are told. https://example.org/meetings/early"
        " 2 Nooners, Mon 12:00, 100 Main St, Omaha, NE 68102"
        f" 1 the link does not work, since {TODAY - timedelta(days=40)}."
    )
    assert said("listings", "reports", "lincoln") == NOTHING


@pytest.mark.parametrize("named", ["1", "omaha/early"])
def test_a_meeting_is_hidden_until_a_day_and_mended(named: str) -> None:
    until = TODAY + timedelta(days=9)
    hidden = said("listings", "hide", named, "--until", f"{until}", "--reason", "locked church")
    assert hidden == f"{EARLY} is given to nobody through {until}. It comes back by itself."
    assert f"Hidden through {until}: locked church" in said("listings", "reports")
    report((1, "nobody", 0, 2))
    mended = said("listings", "mended", named)
    assert mended == f"{EARLY}: 2 reports closed. It is shown again."
    assert said("listings", "reports") == NOTHING


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("hide", "9", "--until", "2999-01-01"), "No listed meeting is 9."),
        (("hide", "omaha/9", "--until", "2999-01-01"), "No listed meeting is omaha/9."),
        (("hide", "1", "--until", "2020-01-01"), "2020-01-01 is past."),
        (("hide", "1", "--until", "2999-01-01", "--reason", "x" * 81), "at most 80 characters"),
        (("hide", "1"), "Missing option '--until'"),
        (("mended", "Early Risers"), "No listed meeting is Early Risers."),
    ],
)
def test_what_cannot_be_is_said(words: tuple[str, ...], message: str) -> None:
    refused = run("listings", *words)
    assert refused.exit_code != 0
    assert message in " ".join(refused.output.split())


def test_what_was_passed_on_says_by_whom_and_what_came_after(home: Path) -> None:
    report((1, "nobody", 3, 2))
    assert said("listings", "passed-on", "1") == f"{EARLY}: passed on."
    assert f"Passed on by {getuser()}, {TODAY}" in said("listings", "reports")
    report((1, "nobody", 0, 1))
    assert f"{TODAY}, and 1 since" in said("listings", "reports")
    assert said("listings", "right", "1") == f"{EARLY}: 3 reports closed."
    audit = said("desk", "audit")
    assert f"listing.passed on omaha: {EARLY}; to: omaha" in audit
    assert f"listing.right omaha: {EARLY}; reports closed: 3" in audit
