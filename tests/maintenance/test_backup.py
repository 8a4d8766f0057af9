"""A copy made while texts are being recorded, the database lost, the copy put back."""

import os
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from resource import RLIMIT_FSIZE, getrlimit, setrlimit
from threading import Event, Thread

import pytest
from click.testing import CliRunner
from sqlalchemy import delete, insert, select, update

from bot.cli.backup_commands import backup_command as backup_command
from bot.cli.backup_commands import restore_command as restore_command
from bot.conversation.inbox import Inbox
from bot.conversation.stored_reminders import reminder_to_row
from bot.database.database import NEWER_RELEASE_WARNING, Database
from bot.database.encryption import Keys
from bot.database.schema import (
    consents,
    day_counts,
    inbound,
    meetings,
    outbox,
    people,
    reminders,
)
from bot.database.sealed_columns import PHONE
from bot.delivery.planner import plan_due
from bot.feeds.sync.store_meetings import meeting_to_row as meeting_row
from bot.maintenance import backup as backups
from bot.maintenance.backup import BackupError, create_backup, restore_backup
from bot.monitoring import heartbeats
from bot.monitoring.heartbeats import HeartbeatRecorder
from bot.outbox.queue import Status
from bot.people import helplines
from bot.places import gazetteer
from bot.settings import Settings
from tests.support.conversations import TRANSCRIPTS, TranscriptPlayer
from tests.support.delivery import DeliveryHarness
from tests.support.drivers import StackDriver
from tests.support.factories import make_inbound, make_meeting, make_reminder
from tests.support.people import PERSON_PHONE, store_person, table_rows
from tests.support.stored_lists import store_list
from tests.support.webhook_client import (
    ACCOUNT,
    LINE,
    LINE_NUMBER,
    SECRET,
    TOKEN,
    URL,
    WebhookClient,
)

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
KEYS = Keys([SECRET])


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A database with a line and a person, in a file of its own."""
    database = Database(f"sqlite:///{tmp_path / 'handrail.db'}")
    database.upgrade()
    with database.transaction() as connection:
        helplines.save_line(LINE, [LINE_NUMBER], connection)
    store_person(database, KEYS, NOW)
    database.close()
    return f"sqlite:///{tmp_path / 'handrail.db'}"


def lose(tmp_path: Path) -> None:
    """The disk is gone."""
    for file in tmp_path.glob("handrail.db*"):
        file.unlink()


def everybody(url: str) -> list[str]:
    """The numbers of all people in a database."""
    database = Database(url)
    found = [KEYS.open(row.phone, PHONE.of(row.id)) for row in table_rows(database, people)]
    database.close()
    return found


def test_a_copy_made_while_texts_come_in_is_whole(url: str, tmp_path: Path) -> None:
    database = Database(url)
    inbox, answered, done = Inbox(database, KEYS, gazetteer()), [0], Event()

    def people_text() -> None:
        while not done.is_set():
            number = answered[0]
            sender = f"+1402555{number % 50:04}"
            text = make_inbound("meeting", f"SM{number}", sender)
            inbox.receive(text, NOW)
            answered[0] += 1

    texting = Thread(target=people_text)
    texting.start()
    copies: list[tuple[int, Path]] = []
    while answered[0] < 300:
        before = answered[0]
        copies.append((before, tmp_path / f"copy{len(copies)}.db"))
        create_backup(url, copies[-1][1], overwrite=False)
    done.set()
    texting.join()
    database.close()
    lose(tmp_path)
    for before, copy in copies:
        restore_backup(url, copy, KEYS, NOW, overwrite=True)
        there = Database(url)
        assert len(table_rows(there, inbound)) >= before
        turns = {row.person_id: 0 for row in table_rows(there, inbound)}
        for row in table_rows(there, inbound):
            turns[row.person_id] += 1
            assert row.turn == turns[row.person_id]  # whole turns, none half
        there.close()
    assert len(copies) > 1


def test_after_a_restore_the_conversations_go_as_they_should(url: str, tmp_path: Path) -> None:
    create_backup(url, tmp_path / "copy", overwrite=False)
    lose(tmp_path)
    restore_backup(url, tmp_path / "copy", KEYS, NOW, overwrite=False)
    assert everybody(url) == [PERSON_PHONE]
    webhook = WebhookClient(
        Settings(
            database_url=url,
            secret_keys=(SECRET,),
            account_sid=ACCOUNT,
            auth_tokens=(TOKEN,),
            public_url=URL,
            line=LINE,
            number=LINE_NUMBER,
        )
    )
    for name in ("refining", "forget_me_with_reminders", "stop_family", "my_data"):
        with webhook.database.transaction() as connection:  # each begins with nobody known
            connection.execute(people.delete())
            connection.execute(consents.delete())
        script = TranscriptPlayer(TRANSCRIPTS / f"{name}.txt")
        assert script.play(StackDriver(webhook)) == script.path.read_text().splitlines()
    webhook.database.close()


def test_a_copy_is_for_its_owner_alone_and_one_file(url: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    mask = os.umask(0)
    try:
        create_backup(url, copy, overwrite=False)
    finally:
        os.umask(mask)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.glob("copy*")] == ["copy"]


def test_a_copy_says_nothing_and_holds_nothing_of_who_was_forgotten(
    url: str, tmp_path: Path
) -> None:
    database = Database(url)
    inbox = Inbox(database, KEYS, gazetteer())
    (person,) = table_rows(database, people)
    inbox.receive(make_inbound("narnia"), NOW)
    inbox.receive(make_inbound("forget me"), NOW)
    database.close()
    create_backup(url, tmp_path / "copy", overwrite=False)
    kept = (tmp_path / "copy").read_bytes()
    for private in (b"5550100", b"narnia", person.phone):
        assert private not in kept


def test_nothing_is_overwritten_unless_told_so(url: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.write_text("precious")
    with pytest.raises(BackupError, match="--overwrite"):
        create_backup(url, copy, overwrite=False)
    assert copy.read_text() == "precious"
    create_backup(url, copy, overwrite=True)
    with pytest.raises(BackupError, match="--overwrite"):
        restore_backup(url, copy, KEYS, NOW, overwrite=False)
    assert everybody(url) == [PERSON_PHONE]


def test_a_database_in_use_is_not_replaced(url: str, tmp_path: Path) -> None:
    create_backup(url, tmp_path / "copy", overwrite=False)
    database = Database(url)
    store_person(database, KEYS, NOW, "+14025550101")
    with pytest.raises(BackupError, match="stop web and workers"):
        restore_backup(url, tmp_path / "copy", KEYS, NOW, overwrite=True)
    assert len(table_rows(database, people)) == 2
    database.close()
    restore_backup(url, tmp_path / "copy", KEYS, NOW, overwrite=True)
    assert everybody(url) == [PERSON_PHONE]


def test_a_damaged_database_can_be_replaced(url: str, tmp_path: Path) -> None:
    create_backup(url, tmp_path / "copy", overwrite=False)
    lose(tmp_path)
    (tmp_path / "handrail.db").write_bytes(b"nothing of a database" * 100)
    restore_backup(url, tmp_path / "copy", KEYS, NOW, overwrite=True)
    assert everybody(url) == [PERSON_PHONE]


def test_what_lies_beside_a_lost_database_does_not_spoil_the_copy(url: str, tmp_path: Path) -> None:
    """SQLite would replay a log that is left over into whatever has the database's name."""
    create_backup(url, tmp_path / "copy", overwrite=False)
    database = Database(url)
    for number in range(200):
        store_person(database, KEYS, NOW, f"+140255502{number:02}")
    left = {end: (tmp_path / f"handrail.db{end}").read_bytes() for end in ("-wal", "-shm")}
    database.close()
    (tmp_path / "handrail.db").unlink()
    for end, content in (*left.items(), ("-journal", b"of another life" * 99)):
        (tmp_path / f"handrail.db{end}").write_bytes(content)
    restore_backup(url, tmp_path / "copy", KEYS, NOW, overwrite=True)
    with closing(sqlite3.connect(tmp_path / "handrail.db")) as there:
        assert there.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert everybody(url) == [PERSON_PHONE]


def test_a_run_that_was_killed_does_not_stop_the_next(url: str, tmp_path: Path) -> None:
    for name in ("copy.part", "copy.part-journal", "handrail.db.part", "handrail.db.part-wal"):
        (tmp_path / name).write_bytes(b"half of a copy" * 500)
    create_backup(url, tmp_path / "copy", overwrite=False)
    restore_backup(url, tmp_path / "copy", KEYS, NOW, overwrite=True)
    assert everybody(url) == [PERSON_PHONE]
    assert not list(tmp_path.glob("*.part*"))


def test_a_run_that_is_going_on_stops_the_next(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    going_on, done = Event(), Event()
    whole = backups._is_intact

    def slow(file: Path) -> bool:
        going_on.set()
        assert done.wait(20)
        return whole(file)

    monkeypatch.setattr(backups, "_is_intact", slow)
    first = Thread(target=create_backup, args=(url, tmp_path / "copy"), kwargs={"overwrite": False})
    first.start()
    assert going_on.wait(20)
    with pytest.raises(BackupError, match="Another backup or restore is running"):
        create_backup(url, tmp_path / "copy", overwrite=False)
    assert (tmp_path / "copy.part").exists()
    done.set()
    first.join()
    create_backup(url, tmp_path / "copy", overwrite=True)


def last_copy(url: str) -> datetime | None:
    database = Database(url)
    with database.reading() as connection:
        found = heartbeats.last_backup_at(connection)
    database.close()
    return found


def test_a_daily_copy_is_noted_where_it_succeeded(url: str, tmp_path: Path) -> None:
    copy, before = str(tmp_path / "copy"), datetime.now(UTC) - timedelta(seconds=1)

    def run(*options: str) -> int:
        words = [copy, "--overwrite", *options]
        return CliRunner().invoke(backup_command, words, env={"DATABASE_URL": url}).exit_code

    assert run() == 0
    assert last_copy(url) is None
    assert run("--daily") == 0
    noted = last_copy(url)
    assert noted is not None
    assert noted > before
    assert run() == 0
    copy = str(tmp_path / "nowhere" / "copy")
    assert run("--daily") == 1
    assert last_copy(url) == noted
    copy = str(tmp_path / "copy")
    assert run("--no-daily") == 0
    assert last_copy(url) is None


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _other(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE other (id)")


def _newer(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def _dangling(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("DELETE FROM lines")


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (_cut, "no good copy|damaged"),
        (lambda file: file.write_text("no database"), "no good copy"),
        (_other, "no backup of Handrail"),
        (_dangling, "damaged"),
        (Path.unlink, "There is no file"),
    ],
    ids=["cut short", "a text", "something else", "dangling", "missing"],
)
def test_what_is_no_good_copy_changes_nothing(
    harm: object, said: str, url: str, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    create_backup(url, copy, overwrite=False)
    assert callable(harm)
    harm(copy)
    with pytest.raises(BackupError, match=said):
        restore_backup(url, copy, KEYS, NOW, overwrite=True)
    assert everybody(url) == [PERSON_PHONE]
    assert not list(tmp_path.glob("*.part*"))


def test_a_full_disk_is_not_blamed_on_the_copy(url: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    create_backup(url, copy, overwrite=False)
    before = getrlimit(RLIMIT_FSIZE)
    setrlimit(RLIMIT_FSIZE, (copy.stat().st_size // 2, before[1]))
    try:
        with pytest.raises(BackupError, match="The copy could not be made") as refused:
            restore_backup(url, copy, KEYS, NOW, overwrite=True)
    finally:
        setrlimit(RLIMIT_FSIZE, before)
    assert "earlier" not in str(refused.value)
    assert everybody(url) == [PERSON_PHONE]
    assert not restore_backup(url, copy, KEYS, NOW, overwrite=True)


def test_a_copy_of_a_newer_release_is_put_back_and_said_to_be_one(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has gone back a release has only such copies."""
    copy = tmp_path / "copy"
    create_backup(url, copy, overwrite=False)
    _newer(copy)
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("SECRET_KEY", SECRET)
    said = CliRunner().invoke(restore_command, ["--overwrite", str(copy)])
    assert said.exit_code == 0
    assert NEWER_RELEASE_WARNING in said.output
    assert everybody(url) == [PERSON_PHONE]
    assert Database(url).schema_is_newer()


def test_a_copy_that_the_key_does_not_open_is_not_put_back(url: str, tmp_path: Path) -> None:
    create_backup(url, tmp_path / "copy", overwrite=False)
    other = Keys(["some other secret of many characters"])
    with pytest.raises(BackupError, match="SECRET_KEY does not open"):
        restore_backup(url, tmp_path / "copy", other, NOW, overwrite=True)
    restore_backup(url, tmp_path / "copy", Keys(["newest of all", SECRET]), NOW, overwrite=True)


def test_what_may_have_been_sent_since_is_asked_about_first(url: str, tmp_path: Path) -> None:
    create_backup(url, tmp_path / "copy", overwrite=False)
    lose(tmp_path)
    restore_backup(url, tmp_path / "copy", KEYS, NOW + timedelta(minutes=5), overwrite=False)
    database = Database(url)
    assert [row.status for row in table_rows(database, outbox)] == [Status.UNKNOWN]
    database.close()


def test_a_reminder_that_came_due_since_is_asked_about_first(url: str, tmp_path: Path) -> None:
    """It was planned and sent after the copy was made, and the copy knows nothing of it."""
    database = Database(url)
    house = DeliveryHarness(database, now=NOW)
    now, due = NOW + timedelta(hours=2), NOW + timedelta(hours=1)
    meeting = make_meeting("fri 21:30", zone="UTC")
    with database.transaction() as connection:
        connection.execute(delete(outbox))
        connection.execute(delete(day_counts))
        store_list(connection, id=1)
        row = {**meeting_row(meeting), "id": 1, "line_id": 1, "feed_id": 1}
        connection.execute(insert(meetings).values(row))
        reminder = make_reminder(meeting, done_until=NOW, minutes_before=110)
        kept = reminder_to_row(reminder, 1, KEYS)
        connection.execute(update(reminders).values(**kept, next_at=due))
    HeartbeatRecorder(database).record("sending", NOW)
    create_backup(url, tmp_path / "copy", overwrite=False)
    house.now = due
    plan_due(database, KEYS, due)
    assert len(house.send()) == 1
    database.close()
    restore_backup(url, tmp_path / "copy", KEYS, now, overwrite=True)
    house.database, house.now = Database(url), now
    assert house.statuses() == [Status.UNKNOWN]
    house.sweep()
    assert house.send() == []
    assert house.statuses() == [Status.SENT]
    house.database.close()


def test_what_is_due_later_just_waits(url: str, tmp_path: Path) -> None:
    database = Database(url)
    with database.transaction() as connection:
        connection.execute(update(outbox).values(due_at=NOW + timedelta(days=1)))
    database.close()
    create_backup(url, tmp_path / "copy", overwrite=False)
    restore_backup(url, tmp_path / "copy", KEYS, NOW + timedelta(minutes=5), overwrite=True)
    database = Database(url)
    with database.reading() as connection:
        assert connection.scalars(select(outbox.c.status)).all() == [Status.QUEUED]
    database.close()


# The commands


@pytest.mark.parametrize("nowhere", ["sqlite://", "sqlite:///nowhere.db"])
def test_where_there_is_no_database_there_is_no_copy(
    nowhere: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BackupError, match=r"names no file|no database yet"):
        create_backup(nowhere, tmp_path / "copy", overwrite=False)


def test_from_the_command_line(url: str, tmp_path: Path) -> None:
    environment, copy = {"DATABASE_URL": url, "SECRET_KEY": SECRET}, str(tmp_path / "copy")
    made = CliRunner().invoke(backup_command, [copy], env=environment)
    assert "checked" in made.output
    back = CliRunner().invoke(restore_command, [copy, "--overwrite"], env=environment)
    assert "The database is back" in back.output
    keyless = CliRunner().invoke(restore_command, [copy], env={"DATABASE_URL": url})
    assert "SECRET_KEY is not set" in str(keyless.exception)
