"""Adding and checking lists as an operator does."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import feed_preview
from bot.cli.main import main
from bot.cli.progress import LINE_EVERY_ITEMS, progress
from bot.samples import SAMPLE_MEETINGS_FILE
from tests.support.fake_site import respond, run_site
from tests.support.feed_rows import hall_row

MAPPING = '[fields]\nname = "{Who}"\nday = "{Day}"\ntime = "{Hour} {Half}"\naddress = "{Street}"\n'
TABLE = 'Who,Day,Hour,Half,Street\nHope,Friday,7:30,PM,"12 Oak St, Omaha, NE 68102"\n'


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with a database of its own to be made in."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")
    return tmp_path


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed_preview, "is_interactive", lambda: True)


def run(*words: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, ["feeds", *words], input=answers)


def test_a_list_is_told_of_before_it_is_added() -> None:
    added = run("add", "samples", str(SAMPLE_MEETINGS_FILE), "--zone", "Central")
    assert added.exit_code == 0
    told, taken = added.output.index("Format: meeting-guide"), added.output.index(" added, ")
    assert told < taken
    assert "Time zones: America/" in added.output
    assert "Add this list?" not in added.output


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(("answer", "count"), [("y\n", 1), ("\n", 1), ("n\n", 0)])
def test_on_a_terminal_it_asks(answer: str, count: int) -> None:
    asked = run("add", "samples", str(SAMPLE_MEETINGS_FILE), answers=answer)
    assert asked.exit_code == 0
    assert "Add this list? [Y/n]" in asked.output
    assert ("Nothing was added." in asked.output) == (not count)
    assert run("list").output.count("samples:") == count


@pytest.mark.usefixtures("terminal")
def test_a_script_says_yes_beforehand() -> None:
    assert "Add this list?" not in run("add", "samples", str(SAMPLE_MEETINGS_FILE), "--yes").output
    assert "samples:" in run("list").output


@pytest.mark.usefixtures("terminal")
def test_a_list_that_cannot_be_read_is_added_only_on_request() -> None:
    refused = run("add", "gone", "nowhere.json", answers="\n")
    assert "cannot be read now" in refused.output
    assert run("list").stdout == ""
    assert run("add", "gone", "nowhere.json", answers="y\n").exit_code == 1
    assert "gone:" in run("list").output
    assert run("remove", "gone").exit_code == 0
    assert run("add", "gone", "nowhere.json").exit_code == 1
    assert run("list").stdout == ""
    assert run("add", "gone", "nowhere.json", "--keep").exit_code == 1
    assert "gone:" in run("list").output


@pytest.mark.parametrize("name", ["", "!!!", "x" * 61])
def test_a_name_of_nothing_or_too_much_is_refused(name: str) -> None:
    refused = run("add", "--", name, str(SAMPLE_MEETINGS_FILE))
    assert refused.exit_code == 1
    assert "A list's name has at least a letter, and at most 60" in refused.output
    assert run("list").stdout == ""


@pytest.mark.parametrize(
    ("name", "called"), [("my list!", "my-list"), ("-x", "x"), ("a/b", "a-b"), ("a.b", "a.b")]
)
def test_a_name_is_made_one_that_can_be_typed(name: str, called: str) -> None:
    added = run("add", "--yes", "--", name, str(SAMPLE_MEETINGS_FILE))
    assert (f"It is called {called}" in added.output) == (name != called)
    assert f"{called}: " in run("list").stdout


def test_an_address_without_https_is_completed() -> None:
    refused = run("add", "omaha", "omaha.invalid/meetings")
    assert "The address was completed with https:// in front." in refused.output


def test_what_is_said_of_a_list_is_changed() -> None:
    run("add", "--yes", "my", str(SAMPLE_MEETINGS_FILE))
    assert run("change", "my").exit_code == 2
    changed = run("change", "my", "--name", "our list", "--fellowship", "NA", "--every", "2")
    assert "name: my -> our-list" in changed.stdout
    assert "fellowship: none -> NA" in changed.stdout
    assert "every: none -> 120" in changed.stdout
    assert "reads the list again" in changed.stdout
    assert "so already" in run("change", "our-list", "--fellowship", "NA").stdout
    refused = run("change", "our-list", "--every", "x", "--letter-to", "y")
    assert "number of hours" in refused.output
    assert "mail address" in refused.output
    assert "There is no list my" in run("change", "my", "--zone", "UTC").output


def test_the_lists_of_all_lines_are_read_and_shown() -> None:
    """operators.md F18: only those of the first line were."""
    runner = CliRunner()
    assert runner.invoke(main, ["lines", "add", "East", "402-555-0188"]).exit_code == 0
    for line in ("Handrail", "East"):
        assert run("add", line.lower(), str(SAMPLE_MEETINGS_FILE), "--line", line).exit_code == 0
    shown = run("list").stdout.splitlines()
    assert [line for line in shown if not line.startswith(" ")][::2] == ["Handrail:", "East:"]
    both = run("sync").stdout
    assert "handrail: 0 added" in both
    assert "east: 0 added" in both
    only = run("sync", "--line", "East").stdout
    assert "east: 0 added" in only
    assert "handrail" not in only
    assert "There is no list nobody." in run("sync", "nobody").output


@pytest.fixture
def east() -> None:
    """A second line, which uses the list of the first too."""
    runner = CliRunner()
    assert runner.invoke(main, ["lines", "add", "East", "402-555-0188"]).exit_code == 0
    assert run("add", "samples", str(SAMPLE_MEETINGS_FILE)).exit_code == 0


def test_it_is_said_which_lines_use_a_list_that_was_added(home: Path) -> None:
    CliRunner().invoke(main, ["lines", "add", "East", "402-555-0188"])
    added = " ".join(run("add", "samples", str(SAMPLE_MEETINGS_FILE)).output.split())
    assert "Lines that use it: Handrail." in added
    assert (
        'do not: East. To let one use it, too: `handrail feeds add samples --line "East"`' in added
    )
    both = ("--line", "East", "--line", "Handrail")
    (home / "other.csv").write_text("Group Name,Day,Time,Address\nHope,Friday,7 PM,12 Oak St\n")
    told = run("add", "other", "other.csv", *both).output
    assert "Lines that use it: Handrail, East.\n" in told
    assert "Lines that do not" not in told


def test_two_lines_use_one_list(east: None) -> None:
    used = run("add", "samples", "--line", "East")
    assert "samples is used by Handrail and East now: " in used.output
    # The same address says as little as none.
    again = run("add", "samples", str(SAMPLE_MEETINGS_FILE), "--line", "East", "--line", "Handrail")
    assert again.exit_code == 0
    shown = run("list").stdout
    assert shown.count("samples:") == 1
    assert shown.startswith("Handrail, East:\nsamples: ")
    assert run("sync").stdout.count("samples: 0 added") == 1
    assert run("list", "--line", "East").stdout.startswith("Handrail, East:\nsamples: ")
    checked = run("check").stdout
    assert checked.startswith("Handrail, East:\nsamples:\nFormat: meeting-guide.")
    assert "Format: meeting-guide." in run("check", "samples").output


def test_a_list_of_that_name_that_is_another_one_is_not_used_by_the_way(
    east: None, home: Path
) -> None:
    (home / "other.json").write_text(json.dumps([hall_row()]))
    refused = run("add", "samples", "other.json", "--line", "East")
    assert refused.exit_code == 1
    assert "There is a list samples already, and it is another one." in refused.output
    for option in (("--fellowship", "NA"), ("--zone", "Pacific"), ("--every", "2")):
        settings = run("add", "samples", "--line", "East", *option)
        assert settings.exit_code == 1
        assert f"is read with another {option[0]}." in " ".join(settings.output.split())
    assert run("list", "--line", "East").stdout == ""
    assert "Where is the list?" in run("add", "new").output


def test_what_goes_with_a_list_is_said(east: None) -> None:
    run("add", "samples", "--line", "East")
    left = " ".join(run("remove", "samples", "--line", "East").output.split())
    assert left == "East uses samples no more; Handrail still does. Nobody had a reminder of one."
    assert "East uses no list samples." in run("remove", "samples", "--line", "East").output
    gone = " ".join(run("remove", "samples", "--line", "Handrail").output.split())
    assert gone.startswith("The list samples is gone, with its ")
    assert gone.endswith(" meetings. Nobody had a reminder of one.")
    assert "There is no list samples." in run("remove", "samples").output


def test_a_second_list_of_one_address_is_told_of(east: None) -> None:
    run("add", "again", str(SAMPLE_MEETINGS_FILE), "--line", "East")
    assert "! It is read from where samples is" in run("list").output
    told = run("add", "samples", "--line", "East").output
    assert "! again: It is read from where samples is" in told
    assert run("remove", "again").exit_code == 0
    assert "again" not in run("list").output


def test_a_list_that_cannot_be_read_any_more_stays_as_it_was(east: None, home: Path) -> None:
    before = run("list").output
    (home / "bad.json").write_text("[]")
    failed = run("add", "samples", "bad.json")
    assert failed.exit_code == 1
    assert run("list").output == before
    assert run("sync").exit_code == 0
    kept = run("add", "samples", "bad.json", "--keep")
    assert kept.exit_code == 1
    assert "bad.json" in run("list").output


def test_an_interrupted_add_leaves_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*arguments: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("bot.feeds.sync.sync_feed.sync_one", interrupt)
    assert run("add", "samples", str(SAMPLE_MEETINGS_FILE)).exit_code == 1
    monkeypatch.undo()
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{home / 'line.db'}")
    assert run("list").stdout == ""


def test_where_there_is_no_list_it_is_said() -> None:
    for command in ("list", "sync"):
        assert "There is no list yet." in run(command).stderr


def test_a_list_of_which_nobody_finds_a_meeting_is_told_of(home: Path) -> None:
    """A first evening: the line showed AA alone, and its list did not say whose meetings it has."""
    list_file = home / "list.json"
    list_file.write_text(json.dumps([hall_row()]))
    CliRunner().invoke(main, ["lines", "add", "East", "402-555-0188", "--fellowship", "NA"])
    silent = run("add", "east", str(list_file), "--line", "East").output
    assert "none of the 1 of its list east is known to be one" in " ".join(silent.split())
    assert "--fellowship NA" in silent
    told = run("add", "east", str(list_file), "--line", "East", "--fellowship", "NA").output
    assert "is known to be one" not in told


def test_a_mapping_is_kept_with_its_list(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FEEDS_PRIVATE", "yes")
    (home / "map.toml").write_text(MAPPING)
    with run_site() as here:
        here.behaviour = respond(TABLE.encode())
        added = run("add", "ours", here.url, "--mapping", "map.toml", "--fellowship", "oa")
        assert "Format: mapping. Rows: 1. Meetings: 1." in added.output
        (home / "map.toml").unlink()
        here.behaviour = respond(TABLE.replace("12 Oak", "14 Oak").encode())
        assert "1 changed" in run("sync").output
    assert "s3cret" not in added.output


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--format", "yellow-pages"), "There is no format yellow-pages"),
        (("--mapping", "nowhere.toml"), "mapping nowhere.toml could not be read"),
        (("--fellowship", "Rotary"), "No fellowship"),
        (("--zone", "Mars"), "no time zone"),
    ],
)
def test_settings_that_make_no_sense_add_nothing(words: tuple[str, str], sentence: str) -> None:
    result = run("add", "samples", str(SAMPLE_MEETINGS_FILE), *words)
    assert result.exit_code == 1
    assert sentence in result.output
    assert "samples" not in run("list").output


def test_a_format_can_be_named() -> None:
    wrong = run("add", "samples", str(SAMPLE_MEETINGS_FILE), "--format", "tsml-csv")
    assert wrong.exit_code == 1
    assert "This is not CSV" in wrong.output
    assert (
        run("add", "samples", str(SAMPLE_MEETINGS_FILE), "--format", "meeting-guide").exit_code == 0
    )


def test_a_list_is_checked_without_being_kept(home: Path) -> None:
    rows = [hall_row(slug=f"m{n}", time=f"1{n}:00", types=["ZZ"]) for n in range(7)]
    (home / "list.json").write_text(json.dumps([*rows, hall_row(name="")]))
    checked = run("check", "list.json", "--zone", "Central", "--fellowship", "AA")
    assert checked.exit_code == 0
    assert "Rows: 8. Meetings: 7." in checked.output
    assert "a type that nobody knows, ZZ: 7" in checked.output
    assert "m4, Early Risers; and 2 more" in " ".join(checked.output.split())
    assert "no name: 1\n  left out: early" in checked.output
    assert "To mend it: " in checked.output
    assert "m6, Early Risers" in run("check", "list.json", "--zone", "Central", "--all").output
    assert not (home / "line.db").exists()


def test_a_report_is_written_for_the_webmaster(home: Path) -> None:
    (home / "list.json").write_text(json.dumps([hall_row(types=["ZZ"])]))
    told = run("check", "list.json", "--html", "for-them.html", "--csv", "for-them.csv")
    assert told.exit_code == 0
    assert "a type that nobody knows, ZZ" in (home / "for-them.html").read_text()
    assert "a type that nobody knows, ZZ" in (home / "for-them.csv").read_text()


def test_no_line_is_broken_within_a_word(home: Path) -> None:
    rows = [hall_row(slug=f"meeting-number-{n}", types=["ZZ"]) for n in range(9)]
    (home / "list.json").write_text(json.dumps(rows))
    lines = run("check", "list.json", "--all").output.splitlines()
    assert max(map(len, lines)) <= 100
    assert "meeting-number-" in "".join(lines)
    assert not any(line.endswith("meeting-") for line in lines)


def test_a_list_without_oddities_is_praised(home: Path) -> None:
    (home / "list.json").write_text(json.dumps([hall_row()]))
    assert "Nothing is odd" in run("check", "list.json", "--zone", "Central").output
    assert run("check", "nowhere.json").exit_code == 1


def test_progress_is_a_line_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Reading") as watch:
        watch(500, 64_000)
        watch(LINE_EVERY_ITEMS, 64_000)
    assert capsys.readouterr().err == "Reading: 10,000 of 64,000\n"


def test_progress_is_a_bar_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    with progress("Reading") as watch:
        watch(32_000, 64_000)
    shown = capsys.readouterr()
    assert "32000/64000" in shown.err
    assert not shown.out
