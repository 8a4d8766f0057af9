"""A list that looks damaged is looked at, and that very version accepted; a list is paused."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import insert, select

from bot.cli.deployment import TRIAL_KEY
from bot.cli.main import main
from bot.conversation.stored_reminders import reminder_to_row
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import meetings, reminders
from bot.feeds.sync.schedule import sync_due
from tests.support.desk_lists import OPTIONS, rows_of_list
from tests.support.factories import make_meeting, make_reminder
from tests.support.feed_rows import hall_row
from tests.support.people import insert_person

KEYS = Keys([TRIAL_KEY])


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with a line's database and its list "omaha", which has shrunk since."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'line.db'}")
    publish(*rows_of_list(10))
    said("feeds", "add", "omaha", "list.json", "--fellowship", "AA", "--yes")
    less = rows_of_list(4)
    less[1] |= {"time": "20:30"}
    less[2] |= {"formatted_address": "9 Other Ave, Omaha, NE 68102, USA", "latitude": 41.3}
    less[3] |= {"notes": "Ring the bell."}
    publish(*less, hall_row(slug="new", name="Newest", time="21:00"))
    return tmp_path


def publish(*rows: object) -> None:
    Path("list.json").write_text(json.dumps(rows))


def said(*words: str, code: int = 0) -> str:
    """What a command says, without the breaks of its lines."""
    result = CliRunner().invoke(main, words)
    assert result.exit_code == code, result.output
    return " ".join(result.output.split())


def version() -> str:
    """The version that `feeds difference` names."""
    found = re.search(r"feeds accept omaha ([0-9a-f]{12})`", said("feeds", "difference", "omaha"))
    assert found
    return found[1]


def test_a_list_that_has_shrunk_names_what_shows_the_difference() -> None:
    assert "shrunk from 10 meetings to 5. `handrail feeds difference omaha`" in said(
        "feeds", "sync", code=1
    )


def test_the_difference_is_told_by_kind_with_both_sides(home: Path) -> None:
    told = said("feeds", "difference", "omaha", "--csv", "all.csv")
    for words in (
        "omaha has 10 meetings here, and 5 meetings there.",
        "gone: 6",
        "new: 1 Newest: Mon 21:00, in person",
        "moved: 1 Meeting 2: Mon 02:00, in person, 100 Main St, Omaha, NE 68102 ->",
        "another hour: 1 Meeting 1: Mon 01:00,",
        "as before: 1; only words changed: 1",
    ):
        assert words in told, words
    table = (home / "all.csv").read_text().splitlines()
    assert len(table) == 10
    assert "10 meetings" in said("feeds", "list")


def test_the_version_that_was_looked_at_is_accepted_and_no_other() -> None:
    looked_at = version()
    publish(*rows_of_list(2))
    refused = said("feeds", "accept", "omaha", looked_at, code=1)
    assert "shrunk from 10 meetings to 2" in refused
    assert f"{looked_at} is not what the list holds now" in refused
    newer = version()
    assert "0 added, 0 changed, 8 removed" in said("feeds", "accept", "omaha", newer)
    assert "nothing is left to do" in said("feeds", "accept", "omaha", newer)
    assert (
        f"feed.accepted omaha; added: 0; changed: 0; removed: 8; unchanged: 2; version: {newer}"
        in said("desk", "audit")
    )


def test_no_list_is_accepted_that_was_not_named_and_looked_at(home: Path) -> None:
    """Somebody typed a hint without a name, and lost 25 meetings of another list."""
    said("feeds", "add", "other", "list.json", "--fellowship", "AA", "--yes")
    publish(*rows_of_list(1))
    refused = said("feeds", "sync", "--accept", "--yes", code=2)
    assert "name it: `handrail feeds sync NAME --accept`" in refused
    assert "other: 5 meetings" in said("feeds", "list")
    asked = CliRunner().invoke(main, ["feeds", "sync", "omaha", "--accept"], input="n\n")
    assert asked.exit_code == 1
    assert "gone: 9" in " ".join(asked.output.split())
    assert "omaha: 10 meetings" in said("feeds", "list")
    agreed = CliRunner().invoke(main, ["feeds", "sync", "omaha", "--accept"], input="y\n")
    assert agreed.exit_code == 0
    told = said("feeds", "list")
    assert "omaha: 1 meeting" in told
    assert "other: 5 meetings" in told
    assert "feed.accepted omaha" in said("desk", "audit")


def test_it_is_told_whose_reminders_would_end(home: Path) -> None:
    database = Database(f"sqlite:///{home / 'line.db'}")
    with database.transaction() as connection:
        person = insert_person(connection, KEYS, "+14025550100", datetime.now(UTC))
        gone = connection.scalar(select(meetings.c.id).where(meetings.c.name == "Meeting 9"))
        reminder = make_reminder(meeting=make_meeting(), done_until=datetime.now(UTC))
        row = {**reminder_to_row(reminder, person, KEYS), "meeting_id": gone}
        owner = {"person_id": person, "line_id": 1, "next_at": datetime.now(UTC)}
        connection.execute(insert(reminders).values(row | owner))
    database.close()
    assert "People have 1 reminder of meetings that would be gone." in said(
        "feeds", "difference", "omaha"
    )


@pytest.mark.parametrize("short", ["", "a", "abcdef0"])
def test_a_version_that_says_too_little_is_refused(short: str) -> None:
    assert "Name the version" in said("feeds", "accept", "omaha", short, code=1)


def test_order_and_words_around_the_meetings_are_no_other_version() -> None:
    looked_at = version()
    rows = json.loads(Path("list.json").read_text())
    publish(*({**row, "generated": "just now"} for row in reversed(rows)))
    assert version() == looked_at


def test_a_rule_and_a_link_that_change_are_seen_too() -> None:
    rows = rows_of_list(10)
    rows[1] |= {"day": "1st Monday"}
    rows[2] |= {"conference_url": "https://example.org/j/1"}
    publish(*rows)
    said("feeds", "sync")
    rows[2] |= {"conference_url": "https://example.org/j/2"}
    rows[1] |= {"day": "3rd Monday"}
    publish(*rows)
    told = said("feeds", "difference", "omaha")
    assert (
        "Mon 01:00 (1st Mon), in person, 100 Main St, Omaha, NE 68102 -> Mon 01:00 (3rd Mon)"
        in told
    )
    assert "in person and online, 100 Main St, Omaha, NE 68102, another link" in told


def test_a_list_without_difference_needs_no_acceptance() -> None:
    publish(*rows_of_list(10))
    told = said("feeds", "difference", "omaha")
    assert "feeds accept" not in told
    publish(*rows_of_list(9))
    assert "It is taken when it is read next." in said("feeds", "difference", "omaha")
    publish()
    assert "The list is empty." in said("feeds", "difference", "omaha", code=1)


def test_a_list_that_is_paused_is_read_only_when_it_is_named() -> None:
    publish(*rows_of_list(9))
    assert "omaha is paused." in said("feeds", "pause", "omaha")
    assert "paused already" in said("feeds", "pause", "omaha")
    assert "`handrail feeds resume omaha` reads it again." in said("feeds", "sync")
    assert "10 meetings" in said("feeds", "list")
    assert "1 removed" in said("feeds", "sync", "omaha")
    assert "omaha is read again." in said("feeds", "resume", "omaha")
    assert "is not paused" in said("feeds", "resume", "omaha")
    assert "There is no list lincoln." in said("feeds", "pause", "lincoln", code=1)


def test_a_worker_leaves_a_list_alone_that_is_paused() -> None:
    said("feeds", "pause", "omaha")
    database = Database("sqlite:///line.db")
    later = datetime.now(UTC) + timedelta(days=2)
    assert sync_due(database, OPTIONS, now=later) == []
    said("feeds", "resume", "omaha")
    assert len(sync_due(database, OPTIONS, now=later)) == 1
    database.close()


def test_that_the_letter_was_sent_is_noted() -> None:
    assert "the letter is sent" in said("feeds", "letter", "omaha", "--sent")
    assert "feed.letter sent omaha" in said("desk", "audit")
