"""From each version to the next and back, with people in the tables."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from click.testing import CliRunner
from sqlalchemy import func, inspect, select, text, update

from bot.cli.main import main
from bot.conversation.inbox import Inbox
from bot.database.database import NEWER_RELEASE_WARNING, Database
from bot.database.encryption import Keys
from bot.database.schema import (
    consents,
    conversations,
    daily_texts,
    feed_lines,
    feeds,
    metadata,
    report_marks,
)
from bot.database.sealed_columns import STATE
from bot.people.erase_person import forget_person
from bot.people.retention import RETENTION_RULES
from bot.places import gazetteer
from flows.conversation.state_json import load_conversation
from tests.support.conversations import TRANSCRIPTS, TranscriptPlayer
from tests.support.drivers import StackDriver
from tests.support.factories import make_inbound
from tests.support.people import store_person, table_rows
from tests.support.state_samples import OLD_STATES
from tests.support.unbound_values import seal_unbound
from tests.support.webhook_client import SECRET, WebhookClient

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
KEYS = Keys([SECRET])
# Before it there were people, but no reminders and nothing to be sent.
FIRST_WITH_ALL = "0006"
# Its step let a column be empty that had not been; from here on steps only add (docs/deploy.md).
HELD_SINCE = "0007"


@pytest.fixture
def steps(database: Database) -> Iterator[list[str]]:
    """The versions from the first with all tables on, the newest last; the newest again after."""
    with database.migrating() as config:
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
            for table in RETENTION_RULES
            if table.name in there
        }


def test_down_and_up_again_loses_nobody(database: Database, steps: list[str]) -> None:
    for number in range(3):
        store_person(database, KEYS, NOW, f"+1402555010{number}")
    with database.transaction() as connection:
        for later in (report_marks, daily_texts):  # tables of later releases, which lose nobody
            connection.execute(later.delete())
    before = counts(database)
    for version in steps[-2::-1]:
        with database.migrating() as config:
            command.downgrade(config, version)
        assert database.schema_versions()[0] == version
        assert counts(database).items() <= before.items()
    for version in steps[1:]:
        with database.migrating() as config:
            command.upgrade(config, version)
        assert counts(database).items() <= before.items()
    assert counts(database) == before
    answer = Inbox(database, KEYS, gazetteer()).receive(make_inbound("my data"), NOW)
    assert "2026-03-06" in answer.replies[0]


def test_conversations_of_earlier_releases_go_on(database: Database, steps: list[str]) -> None:
    """Every state that a release has written, in a row of the oldest tables."""
    talks = {f"+1402555{number:04}": old for number, old in enumerate(OLD_STATES)}
    people = {phone: store_person(database, KEYS, NOW, phone) for phone in talks}
    with database.migrating() as config:
        command.downgrade(config, steps[0])
    with database.transaction() as connection:
        for phone, old in talks.items():
            theirs = conversations.c.person_id == people[phone]
            connection.execute(
                update(conversations).where(theirs).values(state=seal_unbound(KEYS, old))
            )
    database.upgrade()
    inbox = Inbox(database, KEYS, gazetteer())
    for phone in talks:
        inbox.receive(make_inbound("menu", sender=phone), NOW)
    kept = {row.person_id: row.state for row in table_rows(database, conversations)}
    for phone, old in talks.items():
        before = load_conversation(old)
        expected = replace(before, dangers=before.dangers.after_no_answer())
        assert (
            load_conversation(KEYS.open(kept[people[phone]], STATE.of(people[phone]))) == expected
        )


def test_all_the_way_down_and_up(database: Database, steps: list[str]) -> None:
    store_person(database, KEYS, NOW)
    with database.migrating() as config:
        command.downgrade(config, "base")
    with database.reading() as connection:
        left = set(inspect(connection).get_table_names()) - {"alembic_version"}
    assert left & set(metadata.tables) == set()
    database.upgrade()
    assert set(counts(database).values()) == {0}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_step_that_would_leave_dangling_rows_is_not_taken(database: Database) -> None:
    """PostgreSQL enforces references throughout."""
    store_person(database, KEYS, NOW)
    before = counts(database)
    with pytest.raises(RuntimeError, match="refer to nothing"), database.migrating() as config:
        config.attributes["connection"].execute(text("DELETE FROM people"))
    assert counts(database) == before


def test_those_who_were_forgotten_before_lose_their_wordings(
    database: Database, steps: list[str]
) -> None:
    for number in range(2):
        store_person(database, KEYS, NOW, f"+1402555010{number}")
    with database.transaction() as connection:
        forget_person(connection, 1, "words", NOW)
        connection.execute(consents.update().values(wording="at 3:30 PM"))
    with database.migrating() as config:
        command.downgrade(config, "0009")
        command.upgrade(config, "0010")
    gone, stays, _ = table_rows(database, consents)
    assert (gone.wording, stays.wording) == ("", "at 3:30 PM")


def shape(database: Database) -> dict[tuple[str, str], tuple[str, bool, bool]]:
    """Each column: its type, whether it may be empty, and whether it may be left out."""
    with database.reading() as connection:
        return {
            (table, column["name"]): (
                str(column["type"]),
                column["nullable"],
                column["nullable"] or column["default"] is not None,
            )
            for (_, table), columns in inspect(connection).get_multi_columns().items()
            for column in columns
        }


def rules(database: Database) -> dict[str, set[tuple[str, ...]]]:
    """What each table refuses: rows that are alike in these columns."""
    with database.reading() as connection:
        see = inspect(connection)
        keys, uniques = see.get_multi_pk_constraint(), see.get_multi_unique_constraints()
        return {
            name[1]: {
                tuple(map(str, index["column_names"])) for index in indexes if index["unique"]
            }
            | {tuple(one["column_names"]) for one in uniques[name]}
            | {tuple(keys[name]["constrained_columns"])}
            for name, indexes in see.get_multi_indexes().items()
        }


def test_a_step_only_adds_what_the_release_before_can_leave_out(
    database: Database, steps: list[str]
) -> None:
    held = steps[steps.index(HELD_SINCE) :]
    with database.migrating() as config:
        command.downgrade(config, held[0])
    after, refused_after = shape(database), rules(database)
    for version in held[1:]:
        before, refused = after, refused_after
        with database.migrating() as config:
            command.upgrade(config, version)
        after, refused_after = shape(database), rules(database)
        assert {key: after.get(key) for key in before} == before, version
        old = {table for table, _ in before}
        new = {key: column for key, column in after.items() if key not in before}
        assert all(column[2] for key, column in new.items() if key[0] in old), version
        assert {table: refused_after[table] for table in refused} == refused, version


@pytest.fixture
def newer(database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """The database as the next release leaves it."""
    version = database.schema_versions()[0]
    steps = (
        "ALTER TABLE people ADD COLUMN later VARCHAR(8) DEFAULT '' NOT NULL",
        "ALTER TABLE reminders ADD COLUMN later BIGINT",
        "CREATE TABLE later (person_id INTEGER PRIMARY KEY"
        " REFERENCES people (id) ON DELETE CASCADE)",
        "UPDATE alembic_version SET version_num = '9999'",
    )
    back = (
        "DROP TABLE later",
        "ALTER TABLE reminders DROP COLUMN later",
        "ALTER TABLE people DROP COLUMN later",
        f"UPDATE alembic_version SET version_num = '{version}'",
    )
    monkeypatch.setenv("SECRET_KEY", SECRET)
    taken(database, steps)
    yield database
    taken(database, back)


def taken(database: Database, steps: tuple[str, ...]) -> None:
    with database.migrating() as config:
        for step in steps:
            config.attributes["connection"].execute(text(step))


@pytest.mark.parametrize(
    "name", ["refining", "remind_early", "forget_me_with_reminders", "stop_family"]
)
def test_this_release_talks_on_the_next_ones_tables(
    newer: Database, webhook: WebhookClient, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    there = WebhookClient(webhook.settings)
    assert NEWER_RELEASE_WARNING in caplog.messages
    script = TranscriptPlayer(TRANSCRIPTS / f"{name}.txt")
    assert script.play(StackDriver(there)) == script.path.read_text().splitlines()
    there.close()


def test_this_release_works_on_the_next_ones_tables(
    newer: Database,
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setattr("bot.logs.start", lambda settings: None)
    person = store_person(newer, KEYS, NOW)
    with newer.transaction() as connection:
        connection.execute(text("INSERT INTO later VALUES (:id)"), {"id": person})
    for words in (("db", "upgrade"), ("worker", "--once")):
        caplog.clear()
        ran = CliRunner().invoke(main, words)
        assert ran.exit_code == 0, ran.output
        assert caplog.messages.count(NEWER_RELEASE_WARNING) == 1
    assert newer.schema_versions()[0] == "9999"
    Inbox(newer, KEYS, gazetteer()).receive(make_inbound("forget me", "SM1"), NOW)
    with newer.reading() as connection:
        assert connection.scalar(text("SELECT count(*) FROM later")) == 0


def test_lists_of_one_name_get_names_of_their_own(database: Database, steps: list[str]) -> None:
    """A list belonged to a line, and two lines could each have an "area"."""
    with database.migrating() as config:
        command.downgrade(config, "0018")
    with database.transaction() as connection:
        for line in (2, 3):
            name = "Lincoln & South" if line == 2 else "Third"
            connection.execute(
                text("INSERT INTO lines (id, name) VALUES (:id, :name)"), {"id": line, "name": name}
            )
        for number, (line, name) in enumerate(
            ((1, "area"), (2, "area"), (3, "area"), (2, "own"), (1, "area-Third")), 1
        ):
            connection.execute(
                text(
                    "INSERT INTO feeds (id, line_id, name, location, skipped)"
                    " VALUES (:id, :line, :name, '', '{}')"
                ),
                {"id": number, "line": line, "name": name},
            )
    database.upgrade()
    found = {row.id: row.name for row in table_rows(database, feeds)}
    assert found == {
        1: "area", 2: "area-Lincoln-South", 3: "area-Third-2", 4: "own", 5: "area-Third",
    }  # fmt: skip
    used = {(row.line_id, row.feed_id) for row in table_rows(database, feed_lines)}
    assert used == {(1, 1), (2, 2), (3, 3), (2, 4), (1, 5)}
