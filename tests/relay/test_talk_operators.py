"""What operators are told of talks by text, and what they can do: the doctor, the log, the end."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import update

from bot.cli.main import main
from bot.database.database import Database
from bot.database.schema import lines
from bot.doctor.finding import Grade
from bot.doctor.talk_checkup import check_talks
from bot.people import helplines
from bot.settings import Settings
from tests.support.talk_world import TalkWorld
from tests.support.webhook_client import LINE, LINE_NUMBER, SECRET


def findings(database: Database, settings: Settings, now: datetime) -> list[str]:
    """What the doctor says; all of it problems, or all of it fine."""
    with database.reading() as connection:
        found = list(check_talks(connection, settings, now))
    assert len({one.grade for one in found}) <= 1
    return [one.says for one in found if one.grade is Grade.PROBLEM]


def test_the_doctor_names_each_thing_that_is_missing(database: Database) -> None:
    now = datetime.now(UTC)
    assert findings(database, Settings(), now) == []  # the switch is off
    with database.transaction() as connection:
        connection.execute(update(lines).values(talk="turn"))
    said = " ".join(findings(database, Settings(), now))
    for missing in ("nobody is named", "registration", "signed off", "words", "shift", "worker"):
        assert missing in said
    assert len(findings(database, Settings(), now)) == 6
    world = TalkWorld(database)
    assert findings(database, Settings(redact_texts=True), world.now) == []
    kept = findings(database, Settings(), world.now)
    assert kept == ["Test Line offers no talks by text: the carrier keeps the words of texts."]


@pytest.fixture
def own_world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TalkWorld:
    """A world on a file that the command line opens too."""
    url = f"sqlite:///{tmp_path / 'line.db'}"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("SECRET_KEY", SECRET)
    database = Database(url)
    database.upgrade()
    with database.transaction() as connection:
        helplines.save_line(LINE, [LINE_NUMBER], connection)
    return TalkWorld(database)


def said(*words: str) -> str:
    """What a command says, without the breaks of its lines."""
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 0, result.output
    return " ".join(result.output.split())


def test_the_log_and_the_end_on_the_command_line(own_world: TalkWorld) -> None:
    assert said("relays", "list") == "There was no talk in the last 90 days."
    own_world.connect()
    listed = said("relays", "list")
    assert "Test Line T1" in listed
    assert "Sam took it" in listed
    assert "5550111" not in listed
    assert said("relays", "end", "1") == "Talk 1 has ended."
    assert said("relays", "end", "1") == "Talk 1 is over already."
    assert said("relays", "seen", "1", "--by", "Pat") == "Talk 1 was looked at by Pat."
    assert "operator, seen by Pat" in said("relays", "list")
    assert CliRunner().invoke(main, ["relays", "end", "7"]).exit_code == 1


def test_the_sentences_are_printed_and_signed_off(own_world: TalkWorld) -> None:
    assert "Text OK to begin." in said("relays", "wording", "en")
    assert "Nobody has signed them off." in said("relays", "wording", "fr")
    said("relays", "sign-off", "fr", "--by", "Ann", "--as", "native speaker")
    assert "native speaker: this wording" in said("relays", "wording", "fr")
