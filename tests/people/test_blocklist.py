"""The operator's list of numbers."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.main import main


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")
    monkeypatch.setenv("SECRET_KEY", "k" * 32)
    run("db", "upgrade")
    return tmp_path / "line.db"


def run(*words: str) -> str:
    return CliRunner().invoke(main, words).output


def test_a_number_is_blocked_once_and_answered_again(file: Path) -> None:
    assert run("block", "add", "402-555-0100") == "Blocked.\n"
    assert run("block", "add", "+1 402 555 0100") == "It was blocked already.\n"
    assert "a number ending in 00" in run("block", "list")
    assert run("block", "list").count("\n") == 1
    for kept in (file, file.with_name("line.db-wal")):
        assert not kept.exists() or b"5550100" not in kept.read_bytes()
    assert run("block", "remove", "+14025550100") == "It is answered again.\n"
    assert run("block", "remove", "+14025550100") == "It was not blocked.\n"
    assert run("block", "list") == "No number is blocked.\n"


def test_a_number_is_typed_where_no_process_list_shows_it() -> None:
    def typed(*words: str) -> str:
        return CliRunner().invoke(main, words, input="402-555-0100\n").stdout

    assert typed("block", "add") == "Blocked.\n"
    assert typed("block", "add", "-") == "It was blocked already.\n"
    assert typed("block", "remove", "-") == "It is answered again.\n"
    assert "no phone number" in CliRunner().invoke(main, ["block", "add"], input="").output


def test_it_is_known_under_an_older_key(monkeypatch: pytest.MonkeyPatch) -> None:
    run("block", "add", "+14025550100")
    monkeypatch.setenv("SECRET_KEY", f"{'n' * 32},{'k' * 32}")
    assert "ending in 00" in run("block", "list")
    assert run("block", "remove", "+14025550100") == "It is answered again.\n"


def test_it_stays_blocked_when_the_older_key_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    run("block", "add", "+14025550100")
    monkeypatch.setenv("SECRET_KEY", f"{'n' * 32},{'k' * 32}")
    assert run("block", "add", "+14025550100") == "It was blocked already.\n"
    run("keys", "rotate")
    monkeypatch.setenv("SECRET_KEY", "n" * 32)
    assert "ending in 00" in run("block", "list")
    assert run("block", "remove", "+14025550100") == "It is answered again.\n"


@pytest.mark.parametrize("what", ["", "nobody", "12", "+1402555010012345"])
def test_what_is_no_number_is_refused(what: str) -> None:
    assert "no phone number" in run("block", "add", what)


def test_without_a_key_nothing_is_blocked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SECRET_KEY")
    assert "SECRET_KEY is not set" in run("block", "add", "+14025550100")


def test_a_number_is_taken_off_by_its_row_with_the_reason_for_all_to_see() -> None:
    """The small ones of operators.md: nobody has the number any more."""
    run("block", "add", "+14025550100", "--reason", "sold things")
    run("block", "add", "+14025550111")
    run("block", "add", "+14025550122")
    first, second, _ = run("block", "list").splitlines()
    assert first.startswith("  1  a number ending in 00, since ")
    assert first.endswith(": sold things")
    assert second.startswith("  2  a number ending in 11, since ")
    assert "ending in 11 is answered again" in run("block", "remove", "--row", "2")
    assert [line.split(",")[0][-2:] for line in run("block", "list").splitlines()] == ["00", "22"]
    assert "no such row" in run("block", "remove", "--row", "3")
    assert "not both" in run("block", "remove", "402-555-0100", "--row", "1")


def test_a_number_that_no_key_opens_goes_by_its_row(monkeypatch: pytest.MonkeyPatch) -> None:
    run("block", "add", "+14025550100")
    monkeypatch.setenv("SECRET_KEY", "n" * 32)
    assert "ending in ??" in run("block", "list")
    run("block", "remove", "--row", "1")
    assert "ending in ??, since" in run("block", "list")  # its WhatsApp row
    run("block", "remove", "--row", "1")
    assert run("block", "list") == "No number is blocked.\n"


def test_a_reason_names_nobody() -> None:
    assert "leave numbers" in run("block", "add", "+14025550100", "--reason", "is 402-555-0100")
    assert "at most 80" in run("block", "add", "+14025550100", "--reason", "x" * 81)
    assert run("block", "list") == "No number is blocked.\n"


def test_a_row_given_as_a_number_is_recognised() -> None:
    """A first evening: `block remove 1` was told how a number is written."""
    run("block", "add", "+14025550100")
    assert "--row 1" in run("block", "remove", "1")
    assert "ending in 00" in run("block", "list")
    assert "No number is blocked." in run("block", "remove", "--row", "1") + run("block", "list")
