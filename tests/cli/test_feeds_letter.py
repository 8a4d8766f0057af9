"""The letter to a list's webmaster: counts first, only what they can mend, reports included."""

import json
import sqlite3
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.main import main
from bot.feeds.sync.list_contacts import ListContacts
from bot.feeds.sync.webmaster_letter import WebmasterLetter
from tests.support.feed_rows import hall_row

EDIT = "https://example.org/wp-admin/post.php?post={}&action=edit"
LISTED = [
    hall_row(
        edit_url=EDIT.format(1),
        feedback_emails=["List@example.org", "list@example.org, b@example.org"],
    ),
    *(hall_row(slug=f"blank-{n}", name="", edit_url=EDIT.format(20 + n)) for n in range(7)),
    hall_row(slug="evil", name="=cmd()", day="", time="", edit_url="javascript:alert(1)"),
    hall_row(slug="multi", name="Two Days", day="Mon & Thu", edit_url=EDIT.format(50)),
    hall_row(slug="rests", name="Rests", notes="Suspended.", edit_url=EDIT.format(60)),
    hall_row(
        slug="over", name="Over", notes="Closed until March 1, 2020.", updated="2020-01-05 10:00:00"
    ),
    # What only we can mend is in no letter.
    hall_row(slug="far", name="Far", formatted_address="1 Nowhere Rd", latitude=..., longitude=...),
]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with a line's database and its list "omaha"."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")
    (tmp_path / "list.json").write_text(json.dumps(LISTED))
    run("feeds", "add", "omaha", "list.json", "--fellowship", "AA", "--yes", "--keep")
    run("feeds", "sync", "omaha", "--accept", "--yes")
    day = str(datetime.now(UTC).date())
    with sqlite3.connect("line.db") as connection:
        connection.execute(
            "INSERT INTO listing_reports (meeting_id, kind, day, count)"
            " SELECT id, 'nobody', ?, 2 FROM meetings WHERE source_id = 'early'",
            (day,),
        )
    return tmp_path


def run(*words: str) -> str:
    """What a command says."""
    return CliRunner().invoke(main, words).output


def test_a_letter_names_no_folder_of_ours_and_folds_what_most_of_a_list_has(home: Path) -> None:
    many = [hall_row(slug=f"m{n}", name="", time=f"{n % 24:02}:{n % 60:02}") for n in range(51)]
    (home / "long.json").write_text(json.dumps([hall_row(), *many]))
    run("feeds", "add", "long", "long.json", "--fellowship", "AA", "--yes", "--keep")
    letter = " ".join(run("feeds", "letter", "long", "--csv", "long.csv").split())
    assert "those of your list, long.json." in letter
    assert str(home) not in letter
    assert "NO NAME: 51, which the table lists." in letter
    assert "- m7" not in letter
    assert (home / "long.csv").read_text().count("no name") == 51


def test_the_letter_says_what_why_and_how_with_the_lists_own_links() -> None:
    letter = run("feeds", "letter", "omaha")
    assert "To: list@example.org, b@example.org\nSubject: " in letter
    counts, reported = letter.index("found wrong by people"), letter.index("FOUND WRONG BY PEOPLE")
    assert counts < letter.index("NO NAME: 7")
    assert counts < reported
    assert "early, Early Risers, Mon 07:00: 2 nobody there" in letter
    assert EDIT.format(1) in letter
    assert "  7  no name" in letter
    assert "and 2 more, which the table lists" in letter
    assert EDIT.format(20) in letter
    assert "javascript" not in letter


def test_an_entry_of_several_days_has_its_page_too() -> None:
    with sqlite3.connect("line.db") as connection:
        connection.execute(
            "INSERT INTO listing_reports (meeting_id, kind, day, count)"
            " SELECT id, 'moved', '2026-01-01', 1 FROM meetings WHERE source_id = 'multi#4'"
        )
    letter = run("feeds", "letter", "omaha", "--csv", "l.csv").splitlines()
    at = next(n for n, line in enumerate(letter) if "multi#4, Two Days" in line)
    assert letter[at + 1].strip() == EDIT.format(50)
    (told,) = [line for line in Path("l.csv").read_text().splitlines() if "multi#4" in line]
    assert EDIT.format(50) in told


def test_what_says_that_it_rests_is_told_once_and_what_is_over_is_not() -> None:
    letter = run("feeds", "letter", "omaha")
    assert "  1  it says that it does not meet for now" in letter
    assert "NEITHER A DOOR" not in letter


@pytest.mark.parametrize(
    ("format", "where"),
    [
        ("meeting-guide", "in WordPress with the 12 Step Meeting List plugin"),
        ("bmlt", "in BMLT"),
        ("sheet", "in the spreadsheet itself"),
        ("tsml-csv", "where the list is kept."),
        ("guessed", "where the list is kept."),
        ("mapping", "where the list is kept."),
    ],
)
def test_each_kind_of_list_is_mended_where_it_is_kept(format: str, where: str) -> None:
    letter = WebmasterLetter("omaha", "list.csv", format, [], [], ListContacts())
    assert f"can be mended {where}" in "\n".join(letter.lines())


def test_lines_are_wrapped_by_words() -> None:
    letter = run("feeds", "letter", "omaha")
    assert all(len(line) <= 100 for line in letter.splitlines())


def test_it_is_written_as_a_page_a_table_and_a_mail(home: Path) -> None:
    run("feeds", "letter", "omaha", "--html", "l.html", "--csv", "l.csv", "--eml", "l.eml")
    page = (home / "l.html").read_text()
    assert "<script" not in page
    assert f'href="{EDIT.format(1).replace("&", "&amp;")}"' in page
    table = (home / "l.csv").read_text()
    assert table.count("no name") == 7
    assert "\n=" not in table
    assert ",=" not in table
    mail = message_from_bytes((home / "l.eml").read_bytes(), policy=policy.default)
    assert mail["To"] == "list@example.org, b@example.org"
    assert mail["From"] is None
    kinds = [part.get_content_type() for part in mail.walk() if not part.is_multipart()]
    assert kinds == ["text/plain", "text/html", "text/csv"]


def test_a_list_that_is_not_there_is_said() -> None:
    assert "There is no list lincoln." in run("feeds", "letter", "lincoln")
