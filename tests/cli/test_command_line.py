"""The command line as an operator types it."""

import json
import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main
from bot.samples import SAMPLE_MEETINGS_FILE

AT = "2026-03-06T18:40:00-06:00"
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with a database of its own to be made in."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")
    return tmp_path


def run(*words: str, texts: str = "") -> Result:
    return CliRunner().invoke(main, words, input=texts)


def test_a_list_is_added_read_again_and_shown() -> None:
    added = run("feeds", "add", "samples", str(SAMPLE_MEETINGS_FILE), "--every", "1")
    assert added.exit_code == 0
    assert "added" in added.output
    assert "as before" in run("feeds", "sync").output
    assert "samples:" in run("feeds", "list").output


def test_a_list_is_given_up() -> None:
    added = run("feeds", "add", "samples", str(SAMPLE_MEETINGS_FILE)).output
    removed = run("feeds", "remove", "samples").output
    count = added.split(" added")[0].rpartition(" ")[2]
    gone = f"The list samples is gone, with its {count} meetings. Nobody had a reminder of one.\n"
    assert removed == gone
    assert run("feeds", "list").stdout == run("feeds", "sync").stdout == ""
    assert "There is no list samples." in run("feeds", "remove", "samples").output


def test_a_list_that_cannot_be_read_is_told_of_once_and_not_kept() -> None:
    """operators.md F16: it stayed in the database, and raised an alarm for ever."""
    result = run("feeds", "add", "gone", "nowhere.json")
    assert result.exit_code == 1
    assert result.output.count("cannot be read") == 1
    assert "gone is not added" in result.output
    assert run("feeds", "list").stdout == ""
    assert run("feeds", "add", "gone", "nowhere.json", "--keep").exit_code == 1
    assert "!" in run("feeds", "list").output


def test_the_number_texted_is_read_as_it_is_dialled() -> None:
    """A first evening: the first line answered for a second one, without a word."""
    run("lines", "add", "East", "402-555-0188")
    for number in ("402-555-0188", "+14025550188", "(402) 555 0188"):
        assert "East: an automated line" in run("chat", "--to", number, texts="help\n").output
    assert "--to is" in run("chat", "--to", "12", texts="hi\n").output


def test_chat_answers_each_line_as_one_text() -> None:
    run("feeds", "add", "samples", str(SAMPLE_MEETINGS_FILE))
    result = run("chat", "--at", AT, texts="68102\n1\n")
    assert result.exit_code == 0
    assert "Near Omaha, NE 68102" in result.stdout
    assert "https://maps.google.com" in result.stdout


def test_chat_remembers_between_two_calls() -> None:
    run("chat", "--at", AT, texts="meeting\n")
    again = run("chat", "--at", AT, "--json", texts="xyzzy\n")
    assert json.loads(again.stdout)["intent"] == "meeting"


def test_chat_tells_other_programs_everything() -> None:
    run("feeds", "add", "samples", str(SAMPLE_MEETINGS_FILE))
    result = run("chat", "--at", AT, "--json", texts="meeting 68102\nhelp\nxyzzy\n")
    found, help_, unknown = map(json.loads, result.stdout.splitlines())
    assert found["intent"] == "meeting"
    assert found["state"] == "Results"
    assert found["query"]["place"]["label"] == "Omaha, NE 68102"
    assert found["query"]["place"]["zone"] == "America/Chicago"
    assert found["query"]["window"]["start"] == "2026-03-06T18:25:00-06:00"
    assert found["query"]["types"] == []
    assert found["query"]["fellowship"] is None
    assert len(found["meetings"]) == 3
    for meeting in found["meetings"]:
        assert meeting["source"] == "samples"
        assert meeting["source_id"]
        assert meeting["start"][-6:] == "-06:00"
    assert found["replies"][0]["segments"] == 2
    assert found["replies"][0]["encoding"] == "GSM-7"
    assert help_["intent"] == "help"
    assert unknown["intent"] == "unknown"
    assert unknown["crisis"] is None
    assert "query" not in unknown


def test_two_texters_are_two_people() -> None:
    run("chat", "--at", AT, texts="meeting\n")
    other = run("chat", "--at", AT, "--json", "--from", "+14025550101", texts="xyzzy\n")
    assert json.loads(other.stdout)["intent"] == "unknown"


@pytest.mark.parametrize("sender", ["5550100", "AUTHMSG", "402-555-0100"])
def test_a_sender_that_no_carrier_names_is_refused(sender: str) -> None:
    """operators.md F26."""
    refused = run("chat", "--from", sender, texts="hi\n")
    assert refused.exit_code == 2
    assert "number in full" in refused.output


@pytest.mark.parametrize("at", ["yesterday", "2026-03-06T18:40:00"])
def test_a_time_without_an_offset_is_no_time(at: str) -> None:
    assert run("chat", "--at", at).exit_code == 2


def test_a_database_that_cannot_be_used_is_one_plain_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:////nowhere/at/all.db")
    result = run("chat", texts="hi\n")
    assert result.exit_code == 1
    assert "The database cannot be used" in result.output
    monkeypatch.setenv("DATABASE_URL", "not an address")
    assert "DATABASE_URL" in run("chat", texts="hi\n").output


def test_every_reply_can_be_read_in_a_language_with_its_price() -> None:
    result = run("texts", "es")
    assert result.exit_code == 0
    assert "Cerca de Lake Havasu City" in result.output
    assert "[2 segments, GSM-7]" in result.output


def test_a_line_begins_in_its_language() -> None:
    run("lines", "add", "Centro", "+14025550188", "--language", "es")
    result = run("chat", "--to", "+14025550188", "--at", AT, texts="x9\n")
    assert "no entendi" in result.stdout
    refused = run("lines", "add", "Zentrum", "--language", "xx")
    assert refused.exit_code == 1
    assert "--language" in refused.output


SECRET = {"SECRET_KEY": "a secret of thirty-two characters"}


def test_a_key_anybody_knows_is_never_used_where_real_people_are() -> None:
    CliRunner().invoke(main, ["chat", "--at", AT], input="hi\n", env=SECRET)
    refused = run("chat", "--at", AT, texts="hi\n")
    assert refused.exit_code == 1
    assert "SECRET_KEY is not set, and real people" in refused.output


@pytest.mark.parametrize("words", [["worker"], ["serve"], ["keys", "rotate"], ["restore", "x"]])
def test_without_a_key_nothing_that_reads_people_runs(words: list[str]) -> None:
    run("chat", "--at", AT, texts="hi\n")
    result = run(*words)
    assert result.exit_code == 1
    assert "SECRET_KEY is not set" in result.output


def test_keys_are_made_and_changed_and_a_copy_is_made_and_put_back(home: Path) -> None:
    CliRunner().invoke(main, ["chat", "--at", AT], input="meeting\n", env=SECRET)
    newest = run("keys", "new").output.strip()
    both = {"SECRET_KEY": f"{newest},{SECRET['SECRET_KEY']}"}
    assert "sealed anew" in CliRunner().invoke(main, ["keys", "rotate"], env=both).output
    assert run("backup", "copy").exit_code == 0
    (home / "line.db").unlink()
    alone = {"SECRET_KEY": newest}
    assert CliRunner().invoke(main, ["restore", "copy"], env=alone).exit_code == 0
    again = CliRunner().invoke(main, ["chat", "--at", AT, "--json"], input="narnia\n", env=alone)
    assert json.loads(again.stdout)["intent"] == "meeting"
    refused = run("backup", "copy")
    assert "--overwrite" in refused.output
    assert refused.exit_code == 1


def test_every_command_that_the_documents_name_exists() -> None:
    documents = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    text = "\n".join(document.read_text() for document in documents)
    named = set(re.findall(r"(?:`|bin/)handrail ([a-z-]+(?: [a-z-]+)*)", text))
    assert {"hotlines check", "feeds sync", "db upgrade", "worker"} <= named
    for words in named:
        command: click.Command = main
        for word in words.split():
            if isinstance(command, click.Group):
                assert word in command.commands, words
                command = command.commands[word]
