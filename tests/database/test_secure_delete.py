"""What is forgotten is gone from the file too: whoever is made to hand over the disk and the key
hands over nobody who was promised to be forgotten."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import people
from bot.database.sqlite_file import wipe_free_pages
from bot.people import helplines
from bot.people.purge import apply_retention
from bot.places import gazetteer
from tests.support.factories import make_inbound
from tests.support.people import table_rows
from tests.support.webhook_client import LINE, LINE_NUMBER, SECRET

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
KEYS = Keys([SECRET])
PEOPLE = 120


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "line.db"


def open_line(file: Path) -> Database:
    database = Database(f"sqlite:///{file}")
    database.upgrade()
    with database.transaction() as connection:
        helplines.save_line(LINE, [LINE_NUMBER], connection)
    return database


def text_from(database: Database, body: str, day: int, everybody: range) -> None:
    inbox = Inbox(database, KEYS, gazetteer())
    for number in everybody:
        text_ = make_inbound(body, f"SM{day}-{number}", f"+1402555{number:04}")
        inbox.receive(text_, NOW + timedelta(days=day))


def sealed_phones(database: Database) -> set[bytes]:
    return {row.phone for row in table_rows(database, people)}


def carved(file: Path, values: set[bytes]) -> int:
    """How many of these values are in the file, its journals cut off."""
    content = file.read_bytes()
    return sum(value in content for value in values)


def test_who_texts_forget_me_is_not_left_in_a_free_page(file: Path) -> None:
    database = open_line(file)
    text_from(database, "68102", 0, range(PEOPLE))
    before = sealed_phones(database)
    text_from(database, "forget me", 1, range(0, PEOPLE, 2))
    gone = before - sealed_phones(database)
    assert database.truncate_wal()
    assert len(gone) == PEOPLE / 2
    assert carved(file, gone) == 0
    assert carved(file, before - gone) == PEOPLE / 2
    database.close()


def test_whoever_is_silent_too_long_is_not_left_in_a_free_page(file: Path) -> None:
    database = open_line(file)
    text_from(database, "68102", 0, range(PEOPLE))
    before = sealed_phones(database)
    apply_retention(database, KEYS, 90, NOW + timedelta(days=200))
    assert database.truncate_wal()
    assert not table_rows(database, people)
    assert carved(file, before) == 0
    database.close()


def left_behind(file: Path) -> bytes:
    """A value that the release before deleted and left in a free page."""
    value = os.urandom(400)
    with closing(sqlite3.connect(file, isolation_level=None)) as old:
        old.execute("PRAGMA secure_delete=FAST")
        old.execute("CREATE TABLE spare (value BLOB)")
        old.executemany("INSERT INTO spare VALUES (?)", [(value,)] * 100)
        old.execute("DROP TABLE spare")
        old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        old.execute("PRAGMA user_version=0")
    assert value in file.read_bytes()
    return value


def test_what_the_release_before_left_is_gone_after_the_next_upgrade(file: Path) -> None:
    open_line(file).close()
    value = left_behind(file)
    database = open_line(file)
    assert database.truncate_wal()
    assert value not in file.read_bytes()
    database.close()


def test_the_file_is_written_anew_once(file: Path) -> None:
    """And not with each upgrade: that takes a while where the file is large."""
    open_line(file).close()
    value = left_behind(file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version=1")
    database = open_line(file)
    assert database.truncate_wal()
    assert value in file.read_bytes()
    database.close()


def test_a_file_that_is_in_use_is_written_anew_by_a_later_upgrade(file: Path) -> None:
    database = open_line(file)
    value = left_behind(file)
    with database.transaction(), closing(sqlite3.connect(file, timeout=0.05)) as other:
        assert not wipe_free_pages(other)
    database.close()
    again = open_line(file)
    assert again.truncate_wal()
    assert value not in file.read_bytes()
    again.close()
