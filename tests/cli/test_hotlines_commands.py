"""The operator's hotlines: checked when the application starts, and every quarter by a person."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.hotlines_commands import call_sheet
from bot.cli.main import main
from bot.conversation import hotline_file
from bot.conversation.hotline_records import (
    HotlineCall,
    hotline_calls_by_id,
    not_rung_lately,
    record_call,
)
from bot.database.database import Database
from bot.review.crisis_preview import preview_lines
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

# Emergency numbers are never rung to try them.
TO_RING = [entry for entry in SHIPPED_HOTLINES.entries if not entry.is_emergency]


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


def test_nobody_is_asked_to_ring_an_emergency_number() -> None:
    """A first evening: the first line of the sheet for volunteers was 911."""
    printed = "\n".join(call_sheet(SHIPPED_HOTLINES, date(2026, 12, 1)))
    asked, never = printed.split("Never ring these to try them.")
    emergency = [entry for entry in SHIPPED_HOTLINES.entries if entry not in TO_RING]
    assert {entry.call for entry in emergency} >= {"911", "999", "112", "15"}
    assert not [entry.id for entry in emergency if f"[ ] {entry.id}:" in asked]
    assert all(entry.id in never for entry in emergency)
    assert f"Not rung within a quarter: {len(TO_RING)}" in asked


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


# What was found, and who has reviewed the sentences


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")
    return tmp_path


def hotlines(*words: str) -> str:
    return " ".join(CliRunner().invoke(main, ["hotlines", *words]).output.split())


@pytest.mark.usefixtures("home")
def test_what_somebody_found_who_rang_is_recorded() -> None:
    """operators.md, the small ones: the quarterly evening ended on paper."""
    said = hotlines("checked", "us-988", "--by", "N. N.", "--on", "2026-11-29")
    assert "us-988, 2026-11-29, by N. N.: it answered as it should." in said
    sheet = hotlines("check")
    assert "last rung: 2026-11-29 by N. N.: as it should be" in sheet
    assert sheet.count("last rung: never") == len(TO_RING) - 1
    hotlines("checked", "us-988", "--by", "N. N.", "--on", "2026-11-30", "--outcome", "busy")
    assert "last rung: 2026-11-30 by N. N.: busy" in hotlines("check")


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("us-98", "--by", "N. N."), "Do you mean us-988?"),
        (("us-988", "--by", "N. N.", "--on", "2999-01-01"), "has not come yet"),
        (("us-988", "--by", " "), "Say who"),
        (("us-emergency", "--by", "N. N."), "is an emergency number: it is never rung"),
        (("fr-samu", "--by", "N. N."), "is an emergency number: it is never rung"),
        (("us-988", "--by", "N. N.", "--outcome", "x" * 201), "more than 200"),
    ],
)
def test_what_cannot_be_recorded_is_said_so(words: tuple[str, ...], sentence: str) -> None:
    assert sentence in hotlines("checked", *words)
    assert hotlines("check").count("last rung: never") == len(TO_RING)


def test_a_call_of_long_ago_is_to_be_made_again(database: Database) -> None:
    entries = TO_RING
    today = date(2026, 11, 30)
    noon = datetime(2026, 11, 30, 12, tzinfo=UTC)
    calls = [
        HotlineCall(entries[0].id, today, "N. N.", ""),
        HotlineCall(entries[1].id, date(2026, 6, 1), "N. N.", ""),
    ]
    with database.transaction() as connection:
        for call in calls:
            record_call(connection, SHIPPED_HOTLINES, call, noon)
            record_call(connection, SHIPPED_HOTLINES, call, noon)
    with database.reading() as connection:
        found = hotline_calls_by_id(connection)
    waiting = not_rung_lately(entries, found, today)
    assert entries[0] not in waiting
    assert waiting[-1] == entries[1]
    assert len(waiting) == len(entries) - 1
    assert not_rung_lately(SHIPPED_HOTLINES.entries, {}, today) == list(entries)


@pytest.mark.usefixtures("home")
def test_whoever_reviewed_the_sentences_signs_for_this_wording(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Nobody has reviewed them yet." in hotlines("sign-off")
    signed = hotlines("sign-off", "--by", "N. N.", "--as", "clinician", "--on", "2026-11-29")
    assert "2026-11-29, N. N., clinician: this wording" in signed
    assert "Nobody" in hotlines("sign-off", "--language", "es")
    own.write_text(own.read_text().replace('needs = ["crisis"]', 'needs = ["suicide", "crisis"]'))
    monkeypatch.setenv("HOTLINES_FILE", str(own))
    other = hotlines("sign-off", "--region", "NE")
    assert "N. N., clinician: an earlier wording, or another country's" in other
    assert "Nobody has reviewed this wording yet." in other
    assert "There are sentences in" in hotlines("sign-off", "--language", "xx")
    assert "Say as what" in hotlines("sign-off", "--by", "N. N.")


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--country", "XX"), "--country is"),
        (("--country", "USA"), "That is US."),
        (("--region", "Nebraska"), "No region NEBRASKA of US has numbers of its own"),
        (("--country", "DE", "--region", "BE"), "none have"),
    ],
)
def test_nobody_reviews_the_sentences_of_no_place(words: tuple[str, ...], sentence: str) -> None:
    """A first evening: a clinician had signed for a country XX."""
    assert sentence in hotlines("sign-off", "--by", "N. N.", "--as", "clinician", *words)
    assert sentence in hotlines("preview", *words)
    assert "Nobody has reviewed them yet." in hotlines("sign-off")
