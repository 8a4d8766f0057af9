"""`handrail volunteers`: the same acts as at the desk, and no number that was typed comes back."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine
from click.testing import CliRunner, Result

from bot.cli.main import main
from tests.support.webhook_client import SECRET

TUESDAY_NOON = datetime(2026, 12, 1, 18, tzinfo=UTC)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A line in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")
    monkeypatch.setenv("SECRET_KEY", SECRET)
    monkeypatch.setenv("LINE_NAME", "River Line")
    monkeypatch.setenv("LINE_ZONE", "America/Chicago")
    with time_machine.travel(TUESDAY_NOON):
        yield


def run(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, ("volunteers", *words), input=typed)


def test_somebody_is_added_with_a_number_that_is_typed_and_not_shown() -> None:
    added = run("add", "Sam", typed="402-555-0101\n")
    assert added.exit_code == 0, added.output
    assert "is asked by text" in added.output
    shown = run("list").output + run("show", "sam").output
    assert "Sam (ends in 01): asked, has not agreed yet" in shown
    assert "5550101" not in shown + added.output
    assert "555-0101" not in shown


def test_what_is_given_is_changed_and_nothing_else() -> None:
    run("add", "Sam", "402-555-0101", "--language", "es", "--notes", "mornings")
    assert run("change", "Sam").exit_code == 2
    assert run("change", "Sam", "--quiet", "22:00-07:00", "--name", "Samuel").exit_code == 0
    shown = run("show", "1").output
    for value in ("Samuel", "es", "22:00-07:00", "mornings"):
        assert value in shown
    assert "none" in [line.split()[-1] for line in shown.splitlines() if "shifts" in line]


def test_shifts_and_single_days_are_kept_and_gaps_are_named() -> None:
    run("add", "Sam", "402-555-0101")
    evening = ("--day", "thu", "--from", "18:00", "--to", "20:00")
    assert run("shifts", "add", *evening, "--who", "Sam").exit_code == 0
    night = ("--day", "sat", "--from", "22:00", "--to", "02:00", "--weeks", "1,3")
    assert run("shifts", "add", *night).exit_code == 0
    shown = run("shifts", "list").output
    assert "thu 18:00-20:00: Sam (order 1)" in shown
    assert "sat 22:00-02:00 weeks 1,3: nobody" in shown
    assert shown.count("GAP") == 2  # Sam has not agreed yet
    assert run("shifts", "day", "1", "2026-12-03", "--cancel").exit_code == 0
    assert run("shifts", "list").output.count("GAP") == 1
    assert "does not begin on" in run("shifts", "day", "1", "2026-12-04", "--cancel").output
    assert run("shifts", "day", "1", "2026-12-03", "--cancel", "--restore").exit_code == 2
    assert run("shifts", "change", "1", "--weeks", "last", "--who", "-").exit_code == 0
    assert "thu 18:00-20:00 weeks last: nobody" in run("shifts", "list").output
    assert run("shifts", "remove", "2").exit_code == 0
    assert run("shifts", "remove", "2").exit_code == 1


def test_callers_reach_a_volunteer_only_where_that_is_said() -> None:
    run("add", "Sam", "402-555-0177")
    assert "calls        no" in run("show", "Sam").output
    run("change", "Sam", "--calls")
    shown = run("show", "Sam").output
    assert "calls        yes" in shown
    assert "reminders    yes" in shown
    run("change", "Sam", "--no-calls")
    assert "calls        no" in run("show", "Sam").output


def test_nobody_is_removed_unasked() -> None:
    run("add", "Sam", "402-555-0101")
    assert "say --yes" in run("remove", "Sam").output
    assert run("remove", "Sam", "--yes").exit_code == 0
    assert "Nobody answers" in run("list").output
    assert run("show", "Sam").exit_code == 1


def test_a_link_to_the_calendar_is_made_and_revoked() -> None:
    assert "There is no link" in run("calendar", "revoke").output
    assert "/shifts/" in run("calendar", "make").output
    assert "leads nowhere now" in run("calendar", "revoke").output


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("shifts", "add", "--day", "thu", "--from", "25:00", "--to", "1:00"), "A time is written"),
        (("shifts", "change", "7", "--order", "2"), "no such shift"),
        (("add", "Sam 7", "402-555-0101"), "no digits"),
        (("add", "Sam", "12"), "no phone number"),
        (("pause", "Sam"), "no such volunteer"),
        (("list", "--line", "Rover Line"), "Do you mean River Line?"),
    ],
)
def test_a_mistake_is_told_in_words(words: tuple[str, ...], says: str) -> None:
    told = run(*words)
    assert told.exit_code == 1
    assert says in told.output
