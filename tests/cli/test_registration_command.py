"""`handrail registration` and `handrail fallback`, as an operator runs them."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "DATABASE_URL": f"sqlite:///{tmp_path / 'line.db'}",
        "LINE_NAME": "North Line",
        "LINE_PHONE": "402-555-0172",
        "LINE_ZONE": "America/Chicago",
        "LINE_NUMBER": "+14025550171",
        "PUBLIC_URL": "https://line.example.org",
        "SECRET_KEY": "k" * 32,
        "TWILIO_AUTH_TOKEN": "the-carriers-token",
    }.items():
        monkeypatch.setenv(name, value)
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def test_the_form_and_the_pages_are_written(home: Path) -> None:
    """operators.md A2.3: registration was one clause of the README."""
    ran = run("registration", "--organization", "North Intergroup")
    assert ran.exit_code == 0
    written = {path.relative_to(home).as_posix() for path in (home / "registration").rglob("*.*")}
    assert written == {
        "registration/form.txt",
        "registration/pages/poster.html",
        "registration/pages/privacy.html",
        "registration/pages/terms.html",
    }
    form = (home / "registration/form.txt").read_text()
    for filled_in in (
        "A2P 10DLC", "North Intergroup", "North Line: you will get no more texts",
        "https://line.example.org/about/privacy.html", "(402) 555-0171",
    ):  # fmt: skip
        assert filled_in in form
    assert "7 places are for you to fill in" in " ".join(ran.stdout.split())


def test_the_form_holds_no_secret(home: Path) -> None:
    run("registration")
    for path in (home / "registration").rglob("*.*"):
        assert "k" * 32 not in path.read_text()
        assert "the-carriers-token" not in path.read_text()


def test_nothing_is_left_to_fill_in_on_the_pages_where_all_is_said(home: Path) -> None:
    run(
        "registration", "--organization", "North Intergroup", "--website",
        "https://north.example.org", "--email", "line@north.example.org", "--site",
        "https://north.example.org/line", "--to", "papers",
    )  # fmt: skip
    pages = [path.read_text() for path in (home / "papers/pages").glob("*.html")]
    assert len(pages) == 3
    assert "FILL IN" not in "".join(pages)
    assert "https://north.example.org/line/privacy.html" in "".join(pages)


def test_files_of_an_earlier_time_are_replaced_only_if_wanted(home: Path) -> None:
    run("registration")
    form = home / "registration/form.txt"
    form.write_text("filled in by hand")
    again = run("registration")
    assert again.exit_code == 1
    assert "--overwrite" in again.output
    assert form.read_text() == "filled in by hand"
    assert run("registration", "--overwrite").exit_code == 0
    assert "A2P" in form.read_text()


def test_a_folder_that_cannot_be_written_is_named(home: Path) -> None:
    (home / "file").write_text("")
    failed = run("registration", "--to", "file")
    assert failed.exit_code == 1
    assert "file cannot be written" in failed.output


def test_another_line_is_registered_by_its_name() -> None:
    run("lines", "add", "Sunrise", "888-555-0171")
    assert run("registration", "Sunrise").exit_code == 0
    assert "toll-free verification" in Path("registration/form.txt").read_text()
    assert "There is no such line" in run("registration", "Sunset").output


def test_the_fallback_is_printed_alone_to_be_pasted() -> None:
    """operators.md A2.4: it had to be hosted on another machine."""
    printed = run("fallback").stdout
    said = ElementTree.fromstring(printed).findtext("Message") or ""
    assert "North Line is out of order" in said
    for number in ("911", "988", "402-555-0172"):
        assert number in said


def test_addresses_that_a_reviewer_could_not_use_are_refused(home: Path) -> None:
    """A first evening: they went into the form as they were typed."""
    wrong = ("--website", "north.example.org", "--site", "north.example.org/line", "--email", "x")
    ran = run("registration", *wrong)
    assert ran.exit_code == 1
    for option in ("--website", "--site", "--email"):
        assert f"{option} is an" in ran.output
    assert not (home / "registration").exists()


@pytest.mark.parametrize("command", ["fallback", "registration"])
def test_settings_that_are_not_in_use_yet_are_named(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is printed is what the line says until it is started again."""
    run("db", "upgrade")
    assert "not in use yet" not in run(command).stderr
    monkeypatch.setenv("LINE_NAME", "South Line")
    told = run(command, "--overwrite") if command == "registration" else run(command)
    assert "not in use yet: LINE_NAME." in told.stderr
    run("db", "upgrade")
    assert "not in use yet" not in run(command).stderr
