"""Numbers and sentences, reviewed on the command line: the twins of the desk's pages."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.main import main


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")
    return tmp_path


def run(*words: str) -> str:
    return " ".join(CliRunner().invoke(main, list(words)).output.split())


def test_two_people_have_a_number_given_in_another_way() -> None:
    wanted = ("hotlines", "override", "us-help4u", "--by", "Ada", "--reason", "their page")
    assert "Say what is to change" in run(*wanted)
    assert "approve 1" in run(*wanted, "--keyword", "HOPE")
    assert "Another person" in run("hotlines", "approve", "1", "--by", "Ada")
    assert "us-help4u: keyword HOPE" in run("hotlines", "approve", "1", "--by", "Bob")
    assert "There is no change 7" in run("hotlines", "approve", "7", "--by", "Bob")
    assert "always given" in run(
        *("hotlines", "override", "us-988", "--off", "--by", "Ada", "--reason", "no")
    )


def test_a_number_that_nobody_answers_is_recorded() -> None:
    words = ("hotlines", "checked", "us-help4u", "--by", "Ada", "--result")
    assert "by Ada: no-answer." in run(*words, "no-answer")
    assert "Say what has changed" in run(*words, "changed")


def test_sentences_are_signed_and_commented_on() -> None:
    assert "Nobody has reviewed" in run("wording", "show", "it")
    assert "sentences in it" in run("wording", "sign-off", "it", "--by", "Ada", "--as", "native")
    assert "Ada, native: this wording." in run("wording", "show", "it")
    assert "There is no sentence" in run("wording", "comment", "it", "nope", "x", "--by", "Ada")
    assert "Kept." in run("wording", "comment", "it", "menu", "Too stiff.", "--by", "Ada")
    assert "[1] it menu (Ada" in run("wording", "comments")
    assert "Too stiff." in run("wording", "export", "it")
    assert "msgid" in run("wording", "export", "it", "--catalog")
    assert run("wording", "settle", "1") == "Done."
    assert "no such comment" in run("wording", "settle", "1")


def test_what_callers_hear_has_a_signature_of_its_own() -> None:
    callers = ("--callers", "US")
    signing = ("wording", "sign-off", "es", "--by", "Ada", "--as", "clinician", *callers)
    assert "sentences in es" in run(*signing)
    assert "Ada, clinician: this wording." in run("wording", "show", "es", *callers)
    assert "Nobody has reviewed" in run("wording", "show", "es")
    assert "There are no numbers of XX" in run("wording", "show", "es", "--callers", "xx")


def test_a_number_is_blocked_for_some_days(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "k" * 32)
    run("db", "upgrade")
    assert run("block", "add", "402-555-0100", "--days", "30") == "Blocked."
    assert " until 20" in run("block", "list")
