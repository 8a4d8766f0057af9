"""The first evening: six questions, and a file that every command reads."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main
from bot.settings import environment_file, from_environment
from bot.settings.environment_file import FILE_VARIABLE

SID, TOKEN = "AC" + "1" * 32, "0123456789abcdef0123456789abcdef"
ANSWERS = ("Omaha Line", "402-555-0199", "402-555-0123", "https://line.example.org", SID, TOKEN)
FLAGS = ("--name", "--number", "--phone", "--url", "--account-sid", "--auth-token")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, where the file is looked for."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(FILE_VARIABLE)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return tmp_path


def run(*words: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, words, input=answers)


def init(*words: str) -> Result:
    return run("init", *words, answers="\n".join(ANSWERS) + "\n")


def test_six_answers_make_a_line_that_could_start(home: Path) -> None:
    made = init()
    assert made.exit_code == 0, made.output
    for number in range(1, 7):
        assert f"{number} of 6" in made.output
    file = home / ".env"
    assert file.stat().st_mode & 0o777 == 0o600
    settings = from_environment(environment_file.parse(file.read_text())).for_web().for_worker()
    assert (settings.line.name, settings.line.zone) == ("Omaha Line", "America/Chicago")
    assert settings.number == "+14025550199"
    assert settings.secret_keys[0] in made.output
    assert "Store this key somewhere else" in made.output


def test_a_terminal_that_does_not_find_the_command_is_told_how(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A first evening: what it said to do next was "command not found"."""
    monkeypatch.setattr("bot.cli.init_command.shutil.which", lambda name: None)
    assert f'export PATH="{Path(sys.executable).parent}:$PATH"' in init().output
    monkeypatch.setattr("bot.cli.init_command.shutil.which", lambda name: f"/usr/bin/{name}")
    assert "PATH" not in init("--file", "two").output


def test_flags_answer_as_well() -> None:
    words = [word for pair in zip(FLAGS, ANSWERS, strict=True) for word in pair]
    made = run("init", *words)
    assert made.exit_code == 0
    assert "of 6" not in made.output


def test_each_time_it_is_another_key() -> None:
    keys = {
        environment_file.parse(Path(name).read_text())["SECRET_KEY"]
        for name in ("one", "two")
        if init("--file", name).exit_code == 0
    }
    assert len(keys) == 2


def test_nothing_is_overwritten(home: Path) -> None:
    """operators.md F5: whoever ran it again had another key, and had lost everybody."""
    init()
    before = (home / ".env").read_text()
    again = init()
    assert again.exit_code == 1
    said = " ".join(again.output.split())
    assert f"The settings are in {home / '.env'} already" in said
    for what_next in ("edit it there", "`handrail doctor`", "--file"):
        assert what_next in said
    assert (home / ".env").read_text() == before


def test_a_wrong_answer_is_said_so_and_nothing_is_written(home: Path) -> None:
    refused = run("init", "--name", "Omaha Line", "--number", "12", "--url", "line.example.org")
    assert refused.exit_code == 1
    assert "12" in refused.output
    assert not (home / ".env").exists()


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--url", "http://line.example.org"), "Do you mean https://line.example.org? Over http"),
        (("--url", "http://127.0.0.1.example.org"), "Do you mean https://"),
        (("--auth-token", "abcd"), "It has 4 characters."),
        (("--auth-token", TOKEN[:31] + "g"), "only digits and the letters a to f"),
        (("--auth-token", f"{TOKEN},{TOKEN[:16]}"), "One of them has 16 characters."),
    ],
)
def test_what_no_carrier_could_use_is_refused(
    home: Path, words: tuple[str, str], reason: str
) -> None:
    """A first evening: both were taken, and every text would have been refused."""
    refused = run("init", *words, answers="\n".join(ANSWERS) + "\n")
    assert refused.exit_code == 1
    said = " ".join(refused.output.split())
    assert reason in said
    assert words[1] not in said or "--url" in words
    assert not (home / ".env").exists()


@pytest.mark.parametrize("url", ["http://localhost:8000", "http://127.0.0.1", "http://[::1]:80"])
def test_this_machine_needs_no_https(home: Path, url: str) -> None:
    made = run("init", "--url", url, answers="\n".join((*ANSWERS[:3], *ANSWERS[4:])) + "\n")
    assert made.exit_code == 0, made.output
    assert f'PUBLIC_URL="{url}"' in (home / ".env").read_text()


def test_two_tokens_are_taken_while_they_change(home: Path) -> None:
    tokens = f"{TOKEN},{TOKEN[::-1]}"
    made = run("init", "--name", "Omaha Line", "--auth-token", tokens, answers="\n" * 4)
    assert made.exit_code == 0, made.output
    assert tokens in (home / ".env").read_text()


def test_what_is_left_open_stands_in_the_file(home: Path) -> None:
    made = run("init", answers="Omaha Line\n\n\n\n\n\n")
    assert made.exit_code == 0
    assert "#TWILIO_FROM=" in (home / ".env").read_text()


def test_people_whom_another_key_protects_are_not_lost(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = "a secret of thirty-two characters"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{home / 'line.db'}")
    CliRunner().invoke(main, ["chat"], input="hi\n", env={"SECRET_KEY": key})
    refused = init()
    assert refused.exit_code == 1
    assert "another SECRET_KEY protects" in refused.output
    assert not (home / ".env").exists()
    monkeypatch.setenv("SECRET_KEY", key)
    assert init().exit_code == 0
    assert key in (home / ".env").read_text()


def test_every_command_reads_the_file_and_says_which(home: Path) -> None:
    """operators.md F6: settings lived only in the shell that had exported them."""
    init()
    listed = run("lines", "list")
    assert "Omaha Line: +14025550199" in listed.stdout
    assert f"Settings: {home / '.env'}" in listed.stderr


def test_a_variable_names_the_file_and_the_environment_goes_first(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = home / "etc"
    elsewhere.mkdir()
    init("--file", str(elsewhere / "handrail.env"))
    assert "Omaha" not in run("lines", "list").stdout
    monkeypatch.setenv(FILE_VARIABLE, str(elsewhere / "handrail.env"))
    assert "Omaha Line" in run("lines", "list").stdout
    monkeypatch.setenv("LINE_NAME", "Other Line")
    run("db", "upgrade")
    assert "Other Line" in run("lines", "list").stdout
    monkeypatch.setenv(FILE_VARIABLE, "nowhere.env")
    missing = run("lines", "list")
    assert missing.exit_code == 1
    assert "nowhere.env cannot be read" in missing.output


def test_it_is_found_beside_the_database(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = home / "var"
    there.mkdir()
    (there / ".env").write_text("LINE_NAME=Beside\n")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{there / 'line.db'}")
    assert "Beside" in run("lines", "list").stdout


AWKWARD = "a b $HOME `id` \\ \"x\" 'y' #z"


def test_a_shell_reads_the_same_value(home: Path) -> None:
    file = home / "settings"
    environment_file.create(file, environment_file.written("LINE_NAME", AWKWARD) + "\n")
    read = subprocess.run(
        ["sh", "-c", f'. {file}; printf %s "$LINE_NAME"'],
        capture_output=True,
        text=True,
        check=True,
    )
    assert read.stdout == AWKWARD
    assert environment_file.parse(file.read_text()) == {"LINE_NAME": AWKWARD}


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("LINE_NAME=Omaha Line", "Omaha Line"),
        ("export LINE_NAME='Omaha Line'", "Omaha Line"),
        ('  LINE_NAME = "Omaha Line"  ', "Omaha Line"),
        ("# no\n; no\n\nLINE_NAME=a=b#c", "a=b#c"),
        ("LINE_NAME=", ""),
    ],
)
def test_lines_are_read_as_systemd_reads_them(line: str, value: str) -> None:
    assert environment_file.parse(line) == {"LINE_NAME": value}


def test_a_misspelt_setting_is_told_where_it_is_seen(home: Path) -> None:
    """A first evening: the warning stood above a page, and `lines show` had the old name."""
    init()
    run("db", "upgrade")
    file = home / ".env"
    file.write_text(file.read_text().replace("LINE_NAME", "LINE_NAEM"))
    for command in (("lines", "show"), ("lines", "list")):
        shown = run(*command)
        assert shown.exit_code == 0
        told = shown.stderr.splitlines()
        assert "not in the settings any more: LINE_NAME" in shown.stderr
        assert told[-1].startswith("Warning: LINE_NAEM is no setting")
        assert shown.output.rstrip().endswith("Do you mean LINE_NAME?")
    refused = run("lines", "show", "No Such Line")
    assert refused.exit_code == 1
    assert "Do you mean LINE_NAME?" in refused.stderr


def test_a_line_that_is_none_is_named_by_its_number_alone(home: Path) -> None:
    (home / ".env").write_text("LINE_NAME=x\nsecret stuff\n")
    refused = run("lines", "list")
    assert ".env, line 2" in refused.output
    assert "stuff" not in refused.output
