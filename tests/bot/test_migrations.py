"""From each version to the next and back, with people in the tables."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import func, inspect, select, text

from bot.db import Database
from bot.forgetting import forget
from bot.inbox import Inbound, Inbox
from bot.places import gazetteer
from bot.retention import KEPT
from bot.seal import Keys
from bot.tables import consents, metadata
from tests.bot.somebody import SOMEBODY, keep_somebody, rows
from tests.webhooks.texting import LINE_NUMBER, SECRET

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
KEYS = Keys([SECRET])
# Before it there were people, but no reminders and nothing to be sent.
FIRST_WITH_ALL = "0006"


@pytest.fixture
def steps(database: Database) -> Iterator[list[str]]:
    """The versions from the first with all tables on, the newest last; the newest again after."""
    with database.rebuilding() as config:
        revisions = ScriptDirectory.from_config(config).walk_revisions(FIRST_WITH_ALL, "head")
        found = [revision.revision for revision in revisions][::-1]
    yield found
    database.upgrade()


def counts(database: Database) -> dict[str, int]:
    """How many rows each table about people has."""
    with database.reading() as connection:
        there = inspect(connection).get_table_names()
        return {
            table.name: connection.scalar(select(func.count()).select_from(table)) or 0
            for table in KEPT
            if table.name in there
        }


def test_down_and_up_again_loses_nobody(database: Database, steps: list[str]) -> None:
    for number in range(3):
        keep_somebody(database, KEYS, NOW, f"+1402555010{number}")
    before = counts(database)
    for version in steps[-2::-1]:
        with database.rebuilding() as config:
            command.downgrade(config, version)
        assert database.version()[0] == version
        assert counts(database).items() <= before.items()
    for version in steps[1:]:
        with database.rebuilding() as config:
            command.upgrade(config, version)
        assert counts(database).items() <= before.items()
    assert counts(database) == before
    answer = Inbox(database, KEYS, gazetteer()).receive(
        Inbound("SM1", SOMEBODY, LINE_NUMBER, "my data"), NOW
    )
    assert "2026-03-06" in answer.replies[0]


def test_all_the_way_down_and_up(database: Database, steps: list[str]) -> None:
    keep_somebody(database, KEYS, NOW)
    with database.rebuilding() as config:
        command.downgrade(config, "base")
    with database.reading() as connection:
        left = set(inspect(connection).get_table_names()) - {"alembic_version"}
    assert left & set(metadata.tables) == set()
    database.upgrade()
    assert set(counts(database).values()) == {0}


def test_a_step_that_would_leave_dangling_rows_is_not_taken(database: Database) -> None:
    if not database.sqlite:
        pytest.skip("PostgreSQL enforces references throughout")
    keep_somebody(database, KEYS, NOW)
    before = counts(database)
    with pytest.raises(RuntimeError, match="refer to nothing"), database.rebuilding() as config:
        config.attributes["connection"].execute(text("DELETE FROM people"))
    assert counts(database) == before


def test_those_who_were_forgotten_before_lose_their_wordings(
    database: Database, steps: list[str]
) -> None:
    for number in range(2):
        keep_somebody(database, KEYS, NOW, f"+1402555010{number}")
    with database.transaction() as connection:
        forget(connection, 1, "words", NOW)
        connection.execute(consents.update().values(wording="at 3:30 PM"))
    with database.rebuilding() as config:
        command.downgrade(config, "0009")
        command.upgrade(config, "0010")
    gone, stays, _ = rows(database, consents)
    assert (gone.wording, stays.wording) == ("", "at 3:30 PM")
