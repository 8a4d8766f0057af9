"""The meetings on the command line: listed, shown as people get them, and why one is not found."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine
from click.testing import CliRunner, Result

from bot.cli.main import main
from tests.support.feed_rows import hall_row

NOON = datetime(2026, 3, 6, 18, tzinfo=UTC)


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with time_machine.travel(NOON):
        yield


@pytest.fixture(autouse=True)
def home(noon: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line's database with its list "omaha"."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")
    listed = [
        hall_row(formatted_address="100 Main St, Omaha, NE"),
        hall_row(slug="noon", name="Nooners", time="12:00"),
    ]
    (tmp_path / "list.json").write_text(json.dumps(listed))
    assert run("feeds", "add", "omaha", "list.json", "--yes").exit_code == 0


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def said(*words: str) -> str:
    """What a command says, without the breaks of its lines."""
    result = run(*words)
    assert result.exit_code == 0, result.output
    return " ".join(result.output.split())


def test_the_meetings_are_listed_by_name() -> None:
    assert said("meetings", "list") == (
        "1 omaha: Early Risers, Mon 07:00, 100 Main St, Omaha, NE, in person"
        " 2 omaha: Nooners, Mon 12:00, 100 Main St, Omaha, NE 68102, in person"
    )
    assert said("meetings", "list", "noon", "--day", "mon", "--kind", "in_person").startswith("2 ")
    assert said("meetings", "list", "--day", "tue") == ""
    assert "There are more: --after 1" in said("meetings", "list", "--rows", "1")
    assert said("meetings", "list", "--after", "1").startswith("2 ")


def test_a_hidden_meeting_is_listed_as_that_and_shown_again() -> None:
    assert run("listings", "hide", "1", "--until", "2026-03-20").exit_code == 0
    assert "hidden through 2026-03-20" in said("meetings", "list", "--kind", "hidden")
    assert said("meetings", "show", "1").startswith("Nothing: nobody finds it.")
    why = said("meetings", "why", "omaha/early", "Omaha NE", "--day", "mon")
    assert "NOT It is hidden through Fri 20 Mar 2026" in why
    assert "is shown again" in said("listings", "show", "omaha/early")
    assert "is not hidden" in said("listings", "show", "1")
    assert "It is found, as number 1." in said("meetings", "why", "1", "Omaha NE", "--day", "mon")


def test_it_is_shown_as_people_get_it() -> None:
    shown = said("meetings", "show", "1", "--language", "es")
    assert "Manda 1 para la direccion. -- 1 segment, GSM-7" in shown
    assert "100 Main St, Omaha, NE" in said("meetings", "show", "omaha/early")


def test_each_reason_is_said() -> None:
    why = said("meetings", "why", "1", "women Omaha NE", "--day", "sun")
    assert 'asked "meeting women Omaha NE sun": It is not found.' in why
    assert "NOT It does not meet then. It meets every week, next on Mon 9 Mar 2026, 07:00." in why
    assert "NOT Its list does not say that it is of this kind: Women." in why
    assert "NOT It has no link" in said("meetings", "why", "1", "--online")
    assert "It asks back before it searches: Which town" in said("meetings", "why", "1", "Nebraska")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("why", "1"), "Name a place"),
        (("why", "9", "Omaha NE"), "No listed meeting is 9."),
        (("why", "1", "Omaha NE", "--line", "Nowhere"), "There is no such line"),
        (("list", "--list", "nowhere"), "There is no list nowhere."),
        (("show", "omaha/nothing"), "No listed meeting is omaha/nothing."),
        (("list", "--day", "someday"), "someday"),
    ],
)
def test_what_cannot_be_is_said(words: tuple[str, ...], message: str) -> None:
    refused = run("meetings", *words)
    assert refused.exit_code != 0
    assert message in " ".join(refused.output.split())
