"""The operator's hotlines: checked when the application starts, and every quarter by a person."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.hotlines_commands import call_sheet, preview_lines
from bot.cli.main import main
from bot.conversation import hotline_file
from flows.hotlines import SHIPPED_HOTLINES, HotlineError

OWN = """
[county-line]
name = "County Line"
countries = ["US"]
regions = ["NE"]
needs = ["crisis"]
call = "402-555-0123"
source = "the county's page"
checked_on = 2026-11-22
trust = "A"
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(OWN.replace("402-555-0123", "402-444-4444"))
    return path


def test_the_shipped_numbers_are_numbers() -> None:
    assert hotline_file.load_hotlines() is SHIPPED_HOTLINES


def test_an_own_file_adds(own: Path) -> None:
    directory = hotline_file.load_hotlines(str(own))
    assert directory.find("crisis", "US", "NE")[0].name == "County Line"
    assert directory.find("crisis", "US", "IA")[0].name == "988 Lifeline"


@pytest.mark.parametrize("number", ["12", "555", "1-402-555-01234", "call me", "555-0123"])
def test_digits_that_reach_nobody_are_refused(own: Path, number: str) -> None:
    own.write_text(OWN.replace("402-555-0123", number))
    if number == "555":
        hotline_file.load_hotlines(
            str(own)
        )  # a short code; which ones exist is for whoever rings it
        return
    with pytest.raises(HotlineError, match=r"own\.toml, county-line: .* is not a number"):
        hotline_file.load_hotlines(str(own))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(HotlineError, match=r"none\.toml: cannot be read"):
        hotline_file.load_hotlines(str(tmp_path / "none.toml"))


def test_old_entries_come_oldest_first() -> None:
    assert not hotline_file.outdated_hotlines(SHIPPED_HOTLINES.entries, date(2026, 11, 22))
    stale = hotline_file.outdated_hotlines(SHIPPED_HOTLINES.entries, date(2027, 1, 1))
    assert {entry.checked_on for entry in stale} == {date(2026, 9, 14)}
    assert len(hotline_file.outdated_hotlines(SHIPPED_HOTLINES.entries, date(2027, 6, 1))) == len(
        SHIPPED_HOTLINES.entries
    )


def test_the_sheet_names_every_service() -> None:
    printed = "\n".join(call_sheet(SHIPPED_HOTLINES, date(2027, 1, 1)))
    assert all(entry.id in printed for entry in SHIPPED_HOTLINES.entries)
    stale = hotline_file.outdated_hotlines(SHIPPED_HOTLINES.entries, date(2027, 1, 1))
    assert f"Checked more than 92 days ago: {len(stale)}" in printed


def test_the_preview_has_every_sentence_in_two_segments() -> None:
    printed = "\n".join(preview_lines(SHIPPED_HOTLINES, "US"))
    assert printed.count("\nfirst [") == printed.count("other, first [") == 6 * 5
    assert printed.count("under another answer [") == (6 + 6) * 5
    assert printed.count("no other answer [") == (6 + 6) * 5
    assert "3 segments" not in printed
    assert "UCS-2" not in printed


def test_the_preview_of_a_province_has_its_own_numbers() -> None:
    assert "1-800-363-9010" in "\n".join(preview_lines(SHIPPED_HOTLINES, "CA", "QC"))
    assert "1-800-363-9010" not in "\n".join(preview_lines(SHIPPED_HOTLINES, "CA"))


def test_the_commands(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLINES_FILE", str(own))
    assert "county-line" in CliRunner().invoke(main, ["hotlines", "check"]).output
    assert (
        "findahelpline"
        in CliRunner().invoke(main, ["hotlines", "preview", "--country", "de"]).output
    )
    own.write_text("[county-line]\nname = 'x'")
    failed = CliRunner().invoke(main, ["hotlines", "check"])
    assert failed.exit_code == 1
    assert "own.toml, county-line: no countries" in failed.output
