"""Lines as an operator adds, changes, shows and removes them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import delete, insert, update

from bot.cli.main import main
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import feeds, lines
from bot.people import helplines
from bot.people.helplines import LineError, LineRecord
from bot.samples import SAMPLE_MEETINGS_FILE
from tests.support.people import store_person
from tests.support.stored_lists import store_list
from tests.support.webhook_client import LINE, LINE_NUMBER, SECRET

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
NORTH = (
    "North Line", "402-555-0171", "--fellowship", "NA", "--phone", "402-555-0172",
    "--language", "es", "--zone", "Central",
)  # fmt: skip


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")
    return tmp_path


def run(*words: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, ["lines", *words], input=answers)


def listed() -> str:
    return " ".join(run("list").stdout.split())


def test_a_line_is_added_and_shown_as_it_is() -> None:
    added = run("add", *NORTH)
    assert added.exit_code == 0
    for value in ("North Line", "+14025550171", "402-555-0172", "America/Chicago", "es", "NA"):
        assert value in added.stdout
    assert "North Line: +14025550171 America/Chicago, US, es, NA, a person at" in listed()


def test_adding_a_line_that_is_there_changes_nothing() -> None:
    """operators.md F1: it lost its phone, language and fellowship."""
    run("add", *NORTH)
    before = listed()
    again = run("add", "North Line", "--zone", "America/Denver")
    assert again.exit_code == 1
    assert 'handrail lines change "North Line"' in again.output
    assert listed() == before


def test_a_change_touches_only_what_is_given_and_shows_before_and_after() -> None:
    run("add", *NORTH)
    changed = run("change", "North Line", "--zone", "Mountain")
    assert changed.exit_code == 0
    before, _, after = changed.stdout.partition("Now:")
    assert "America/Chicago" in before
    assert "America/Denver" in after
    for kept in ("402-555-0172", "es", "NA", "+14025550171"):
        assert kept in before
        assert kept in after


def test_a_line_is_renamed_and_gets_and_loses_numbers() -> None:
    run("add", *NORTH)
    changed = run(
        "change", "North Line", "--name", "North Star", "--add-number", "402 555 0173",
        "--drop-number", "402-555-0171",
    )  # fmt: skip
    assert changed.exit_code == 0
    assert "North Star: +14025550173 " in listed()
    assert "has no number" in run("change", "North Star", "--drop-number", "402-555-0171").output
    assert run("change", "North Star").exit_code == 2
    assert "Do you mean North Star?" in run("change", "North Stat", "--zone", "Central").output


@pytest.mark.parametrize("number", ["12", "call me", "402-555-017", "+1402555017199"])
def test_what_is_no_number_is_refused(number: str) -> None:
    """operators.md F9: any string was."""
    refused = run("add", "Lincoln Line", number)
    assert refused.exit_code == 1
    assert f'is "{number}"' in refused.output
    assert "Lincoln" not in listed()


def test_a_number_is_read_in_the_country_of_its_line() -> None:
    assert "+442079460199" in run("add", "London", "020 7946 0199", "--country", "gb").stdout
    assert "whatsapp:+14025550199" in run("add", "Chat", "whatsapp:+14025550199").stdout


def test_a_number_has_one_line() -> None:
    run("add", *NORTH)
    taken = run("add", "Other", "(402) 555-0171")
    assert taken.exit_code == 1
    assert "+14025550171 leads to another line, " in taken.output
    assert "--drop-number +14025550171" in " ".join(taken.output.split())
    assert "Other" not in listed()


def test_a_line_without_a_number_is_no_accident() -> None:
    """operators.md F10: a typing error made a second line for all numbers."""
    refused = run("add", "North Lime")
    assert refused.exit_code == 1
    assert "--without-number" in refused.output
    assert run("add", "North Lime", "--without-number").exit_code == 0
    assert "North Lime: none: nobody can text it" in listed()


def test_every_fault_is_told_at_once() -> None:
    refused = run(
        "add", "x" * 31, "402-555-0171", "--zone", "CST", "--language", "english", "--country",
        "USA", "--fellowship", "Alkoholics", "--phone", "call Bob",
    ).output  # fmt: skip
    for name in ("NAME", "--zone", "--language", "--country", "--fellowship", "--phone"):
        assert f"{name} is" in refused
    for nearest in ("America/Chicago", "Do you mean en?", "That is US.", "Alcoholics Anonymous"):
        assert nearest in refused


def test_what_is_changed_of_the_settings_line_goes_before_the_settings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run("add", *NORTH)
    monkeypatch.setenv("LINE_PHONE", "402-555-0101")
    changed = run("change", "Handrail", "--zone", "Central", "--phone", "402-555-0102").stdout
    assert "not followed LINE_PHONE, LINE_ZONE" in changed
    assert CliRunner().invoke(main, ["db", "upgrade"]).exit_code == 0  # as each start does
    assert "America/Chicago, US, en, all fellowships, a person at 402-555-0102" in listed()
    assert "not in use yet" not in run("list").stderr
    assert run("follow-settings", "phone").stdout == "These decide again: LINE_PHONE.\n"
    assert "America/Chicago, US, en, all fellowships, a person at 402-555-0101" in listed()
    assert run("follow-settings").stdout == "These decide again: LINE_ZONE.\n"
    assert run("follow-settings").stdout == "The settings decide this already.\n"
    assert "America/New_York" in listed()


def test_numbers_of_the_settings_line_are_added_and_it_is_not_removed() -> None:
    run("add", *NORTH)
    assert "+14025550188" in run("change", "Handrail", "--add-number", "402-555-0188").stdout
    assert "cannot be removed" in run("remove", "Handrail", "--yes").output


def test_a_line_is_removed() -> None:
    run("add", *NORTH)
    refused = run("remove", "North Line", "--yes")
    assert refused.exit_code == 1
    assert 'lines change "North Line" --drop-number +14025550171`' in refused.output
    run("change", "North Line", "--drop-number", "402-555-0171")
    assert "say --yes" in run("remove", "North Line").output
    assert run("remove", "North Line", "--yes").exit_code == 0
    assert "North" not in listed()


def test_a_line_whose_lists_nobody_else_uses_is_not_removed() -> None:
    run("add", "North Line", "--without-number")
    feed = ("feeds", "add", "samples", str(SAMPLE_MEETINGS_FILE), "--line", "North Line")
    assert CliRunner().invoke(main, feed).exit_code == 0
    refused = run("remove", "North Line", "--yes")
    assert refused.exit_code == 1
    assert "The list samples is used by no other line." in refused.output
    assert "feeds add samples --line LINE" in " ".join(refused.output.split())
    # Once another line uses it, it stays when this one goes.
    assert (
        CliRunner().invoke(main, ["feeds", "add", "samples", "--line", "Handrail"]).exit_code == 0
    )
    assert run("remove", "North Line", "--yes").exit_code == 0
    kept = CliRunner().invoke(main, ["feeds", "list"]).output
    assert "samples: " in kept
    assert "samples: no meeting" not in kept


def test_what_is_ready_to_be_pasted_is_what_is_sent() -> None:
    run("add", *NORTH[:4])
    run("change", "North Line", "--phone", "402-555-0172")
    shown = run("show", "North Line").stdout
    assert "In danger? Call 911. In crisis: call or text 988, any time.\n" in shown
    assert "A person: 402-555-0172." in shown
    assert "North Line: you will get no more texts from us." in shown
    assert "North Line: welcome back." in shown
    assert "Hi, this is North Line" in shown
    assert "HELP (2 segments)" in shown
    assert "STOP (1 segment)" in shown


# Both databases


def record(database: Database, name: str) -> LineRecord:
    with database.reading() as connection:
        return helplines.line_record(name, connection)


def test_a_line_that_uses_a_list_is_not_removed(database: Database) -> None:
    with database.transaction() as connection:
        helplines.add_line({"name": "Second"}, ["+14025550188"], connection)
    second = record(database, "Second")
    with database.transaction() as connection:
        store_list(connection, second.id)
    assert record(database, "Second").lists == 1
    with (
        pytest.raises(LineError, match="uses a meeting list"),
        database.transaction() as connection,
    ):
        helplines.remove_line(record(database, "Second"), connection)
    with database.transaction() as connection:
        connection.execute(delete(feeds))
    with database.transaction() as connection:
        helplines.remove_line(record(database, "Second"), connection)
    with database.reading() as connection:
        assert [line for line, _ in helplines.all_lines(connection)] == [LINE]


def test_a_line_that_knows_people_is_not_removed_by_the_way(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.transaction() as connection:
        connection.execute(insert(lines).values(id=0, name="First"))
    store_person(database, Keys([SECRET]), NOW)
    monkeypatch.setenv("DATABASE_URL", database_url)
    run("change", LINE.name, "--drop-number", LINE_NUMBER)
    refused = run("remove", LINE.name, "--yes")
    assert refused.exit_code == 1
    assert "1 person" in refused.output
    assert run("remove", LINE.name, "--yes", "--with-people").exit_code == 0
    assert record(database, "").line.name == "First"


def test_a_failed_change_leaves_everything(database: Database) -> None:
    with database.transaction() as connection:
        helplines.add_line({"name": "Second"}, ["+14025550188"], connection)
    with pytest.raises(LineError), database.transaction() as connection:
        helplines.change_line(
            helplines.line_record("Second", connection),
            {"zone": "UTC"},
            connection,
            add_numbers=[LINE_NUMBER],
        )
    assert record(database, "Second").line.zone == "America/New_York"


def test_a_name_that_differs_in_capitals_alone_is_no_new_name() -> None:
    run("add", *NORTH)
    assert "There is a line North Line already" in run("add", "north line", "402-555-0181").output
    run("add", "East", "402-555-0182")
    assert (
        "There is a line North Line already" in run("change", "East", "--name", "NORTH LINE").output
    )
    assert "Now:" in run("change", "East", "--name", "EAST").stdout


def test_lines_that_an_earlier_release_let_have_one_name_can_be_changed(
    database: Database,
) -> None:
    with database.transaction() as connection:
        helplines.add_line({"name": "Second"}, ["+14025550188"], connection)
        third = helplines.add_line({"name": "Third"}, ["+14025550189"], connection)
        connection.execute(update(lines).where(lines.c.id == third.id).values(name="SECOND"))
        of_one_name = helplines.line_record("SECOND", connection)
        helplines.change_line(of_one_name, {"zone": "UTC"}, connection)
    assert record(database, "SECOND").line.zone == "UTC"
    assert record(database, "Second").line.zone != "UTC"
    with pytest.raises(LineError), database.transaction() as connection:
        helplines.change_line(of_one_name, {"name": "second"}, connection)


@pytest.mark.parametrize(
    ("words", "country", "zone"),
    [
        (("402-555-0181",), "US", "America/Chicago"),
        (("204-555-0181",), "CA", "America/Winnipeg"),
        (("402-555-0181", "--zone", "Pacific"), "US", "America/Los_Angeles"),
        (("--without-number",), "US", "America/New_York"),
    ],
)
def test_country_and_zone_follow_from_the_number(
    words: tuple[str, ...], country: str, zone: str
) -> None:
    """A first evening: `init` knew them, and a second line was in New York."""
    assert run("add", "East", *words).exit_code == 0
    assert f"{zone}, {country}," in listed()


def test_settings_of_the_first_line_that_are_not_in_use_yet_are_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert run("list").stderr == ""
    monkeypatch.setenv("LINE_FELLOWSHIP", "AA")
    for command in (("list",), ("show",)):
        assert "not in use yet: LINE_FELLOWSHIP." in run(*command).stderr


# --- templates of WhatsApp


SID = "HX" + "1" * 32


def test_templates_are_set_shown_and_taken_away() -> None:
    run("add", *NORTH)
    changed = run("change", "North Line", "--template", f"reminder:es={SID}")
    assert changed.exit_code == 0
    shown = " ".join(run("templates", "North Line").stdout.split())
    assert f"reminder, es: {SID}, not asked yet" in shown
    run("change", "North Line", "--template", "reminder:es=")
    assert "No template is set" in run("templates", "North Line").stdout


def test_what_is_to_be_approved_is_printed_in_the_lines_language() -> None:
    run("add", *NORTH)
    printed = run("templates", "North Line").stdout
    assert "Como pediste" in printed
    assert "As you asked, here is your text: {{1}} STOP ends all texts." in printed
    assert printed.count("sample for {{1}}") == 8
    assert "Come hai chiesto" in run("templates", "North Line", "--language", "it").stdout


@pytest.mark.parametrize("text", ["reminder:en=HX1", "talk:en=" + SID, "reminder:xx=" + SID])
def test_a_template_that_makes_no_sense_changes_nothing(text: str) -> None:
    run("add", *NORTH)
    refused = run("change", "North Line", "--template", text, "--phone", "402-555-0173")
    assert refused.exit_code == 1
    assert "reminder:en=HX" in refused.output or "HX and 32" in refused.output
    assert "402-555-0172" in listed()


def test_a_sender_of_rcs_leads_to_a_line() -> None:
    run("add", *NORTH)
    assert run("change", "North Line", "--add-number", "rcs:north_line_agent").exit_code == 0
    assert "rcs:north_line_agent" in listed()
