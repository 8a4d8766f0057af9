"""Changing the key: everything is sealed and hashed anew, beside whatever is running."""

import os
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner
from sqlalchemy import LargeBinary, asc, desc, func, insert, select, update
from sqlalchemy import text as text_sql

from bot.cli.keys_commands import keys as command
from bot.conversation.effects import Subject, record_consent
from bot.conversation.inbox import Inbox
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import (
    blocked,
    consents,
    conversations,
    day_counts,
    feeds,
    inbound,
    list_tasks,
    metadata,
    outbox,
    people,
    reminders,
    senders,
)
from bot.database.sealed_columns import PHONE, STATE, Binding
from bot.feeds.fetching.feed_location import open_location, seal_location
from bot.maintenance import key_checks, key_rotation
from bot.maintenance.key_checks import count_pending, keys_fit
from bot.maintenance.key_rotation import (
    SEALED_COLUMNS,
    count_values,
    forgotten_ledger,
    rotate,
)
from bot.monitoring.running_processes import RUNNING_WITHIN, ProcessRecorder
from bot.people.erase_person import forget_person
from bot.places import gazetteer
from tests.support.factories import make_inbound
from tests.support.people import PERSON_PHONE, enqueue_text, store_person, table_rows
from tests.support.unbound_values import seal_unbound
from tests.support.webhook_client import SECRET

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
NEWER = "a newer secret of thirty-two characters"
OLD, BOTH, NEW = Keys([SECRET]), Keys([NEWER, SECRET]), Keys([NEWER])


def turn(database: Database, keys: Keys = BOTH) -> key_rotation.RotationCounts:
    """One round."""
    return rotate(database, keys, lambda looked, total: None)


def locked(database: Database, keys: Keys) -> Sequence[str]:
    """The columns with something in them that these keys do not open."""
    found = []
    owned = {column: (one.place, one.owner) for column, one in SEALED_COLUMNS.items()}
    owned[people.c.phone] = PHONE, people.c.id
    del owned[feeds.c.location]
    for column, (place, owner) in owned.items():
        with database.reading() as connection:
            values = connection.execute(select(column, owner).where(func.length(column) > 0)).all()
        for value, whose in values:
            try:
                keys.open(value, place.of(whose))
            except Exception:
                found.append(str(column))
    return found


def test_every_sealed_column_takes_part() -> None:
    """A new one is one line in SEALED_COLUMNS. Phone numbers go with their hashes, and what the
    limits remember is over before a key is dropped. A mark of a report is a hash, and goes after 30
    days."""
    sealed = {
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, LargeBinary)
        and not column.name.endswith("_hash")
        and column.name not in ("mark", "subject", "credential_id", "public_key")
    }
    aside = {people.c.phone, blocked.c.phone, senders.c.memory}
    assert sealed | {feeds.c.location, list_tasks.c.location} == aside | set(SEALED_COLUMNS)


def test_the_addresses_of_lists_take_part(database: Database) -> None:
    kept = {"open": "https://a.example", "sealed": seal_location("https://b.example?key=1", OLD)}
    with database.transaction() as connection:
        for name, location in kept.items():
            row = {"line_id": 1, "name": name, "location": location, "skipped": {}}
            connection.execute(insert(feeds).values(row))
    assert turn(database).renewed == 2
    assert turn(database).renewed == 0
    stored = [row.location for row in table_rows(database, feeds)]
    assert [open_location(one, NEW) for one in stored] == [
        "https://a.example",
        "https://b.example?key=1",
    ]


def test_the_newest_key_alone_opens_and_finds_everything(database: Database) -> None:
    for number in range(3):
        store_person(database, OLD, NOW, f"+1402555010{number}")
    assert locked(database, NEW)
    counts = turn(database)
    assert (counts.renewed, counts.current, counts.unreadable) == (count_values(database), 0, 0)
    assert not locked(database, NEW)
    assert keys_fit(database, NEW)
    people_hashes = {row.phone_hash for row in table_rows(database, people)}
    assert people_hashes == {row.phone_hash for row in table_rows(database, consents)}
    assert NEW.hashes("+14025550102")[0] in people_hashes


def test_a_second_round_changes_nothing(database: Database) -> None:
    store_person(database, OLD, NOW)
    turn(database)
    before = [table_rows(database, column.table) for column in (people.c.phone, *SEALED_COLUMNS)]
    assert turn(database).renewed == 0
    assert [
        table_rows(database, column.table) for column in (people.c.phone, *SEALED_COLUMNS)
    ] == before


def test_what_was_broken_off_is_finished_the_next_time(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(7):
        store_person(database, OLD, NOW, f"+1402555010{number}")
    monkeypatch.setattr(key_rotation, "ROTATION_BATCH_ROWS", 2)
    done = 0

    def power_cut(looked: int, total: int) -> None:
        nonlocal done
        done = looked
        if looked > 9:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rotate(database, BOTH, power_cut)
    assert locked(database, NEW)
    counts = turn(database)
    assert counts.current == done
    assert counts.renewed == count_values(database) - done
    assert not locked(database, NEW)


def test_a_talk_goes_on_while_keys_are_changed(database: Database) -> None:
    """What web and workers write between reading and writing is theirs."""
    Inbox(database, OLD, gazetteer()).receive(make_inbound("meeting"), NOW)
    inbox = Inbox(database, BOTH, gazetteer())
    sids = iter(range(2, 100))

    def meanwhile(looked: int, total: int) -> None:
        assert inbox.receive(make_inbound("meeting", f"SM{next(sids)}"), NOW).replies

    rotate(database, BOTH, meanwhile)
    assert len(table_rows(database, people)) == 1
    turn(database)
    assert not locked(database, NEW)
    receipt = Inbox(database, NEW, gazetteer()).receive(make_inbound("narnia", "SM1000"), NOW)
    assert receipt.step
    assert receipt.step.intent == "meeting"  # it still knew that it had asked where


def test_a_value_that_changed_since_it_was_read_is_left_alone(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = store_person(database, OLD, NOW)
    newest = BOTH.seal("theirs", STATE.of(person))
    renew = Keys.re_encrypt

    def slowly(self: Keys, sealed: bytes, place: Binding) -> bytes | None:
        with database.transaction() as connection:
            mine = conversations.c.person_id == person
            connection.execute(update(conversations).where(mine).values(state=newest))
        return renew(self, sealed, place)

    monkeypatch.setattr(Keys, "re_encrypt", slowly)
    turn(database)
    assert table_rows(database, conversations)[0].state == newest


def test_a_stop_is_found_by_the_newest_key(database: Database) -> None:
    Inbox(database, OLD, gazetteer()).receive(make_inbound("stop"), NOW)
    turn(database)
    inbox = Inbox(database, NEW, gazetteer())
    assert inbox.receive(make_inbound("68102", "SM2"), NOW).replies == ()
    inbox.receive(make_inbound("forget me", "SM3"), NOW)
    assert inbox.receive(make_inbound("68102", "SM4"), NOW).replies == ()


def test_one_person_met_twice_becomes_one(database: Database) -> None:
    """They texted while the key they were known by was missing, and were taken for a stranger."""
    first = store_person(database, OLD, NOW)
    subject = Subject(1, first, OLD.hashes(PERSON_PHONE)[0], "SM2")
    with database.transaction() as connection:
        connection.execute(update(people).values(stopped_at=NOW))
        record_consent("opt_out", "keyword", "", subject, connection, NOW)
    second = store_person(database, NEW, NOW + timedelta(days=1), marks=False)
    turn(database)
    (person,) = table_rows(database, people)
    assert person.id == second
    assert person.stopped_at == NOW
    assert {row.person_id for row in table_rows(database, reminders)} == {second}
    assert len(table_rows(database, reminders)) == 2
    assert [row.person_id for row in table_rows(database, day_counts)] == [second]
    assert {row.person_id for row in table_rows(database, inbound)} == {None, second}
    assert first not in {row.person_id for row in table_rows(database, conversations)}
    assert not locked(database, NEW)


def test_what_no_key_opens_is_counted_and_left(database: Database) -> None:
    store_person(database, Keys(["a key that was lost long ago, sadly"]), NOW)
    store_person(database, OLD, NOW, "+14025550101")
    counts = turn(database)
    assert counts.unreadable == counts.renewed == count_values(database) // 2
    assert not keys_fit(database, BOTH)


# The command


def run(database_url: str, *secrets: str) -> tuple[int, str]:
    """`handrail keys rotate`."""
    environment = {"DATABASE_URL": database_url, "SECRET_KEY": ",".join(secrets)}
    result = CliRunner().invoke(command, ["rotate"], env=environment)
    return result.exit_code, result.output


def test_it_says_what_it_did_and_that_the_old_key_may_go(
    database: Database, database_url: str
) -> None:
    store_person(database, OLD, NOW)
    status, said = run(database_url, NEWER, SECRET)
    assert status == 0
    assert "8 values sealed anew; 8 have the newest key" in said
    assert "may be dropped from SECRET_KEY now" in said
    assert "0 values sealed anew" in run(database_url, NEWER, SECRET)[1]


def test_it_says_until_when_the_ledger_needs_the_old_key(
    database: Database, database_url: str
) -> None:
    person = store_person(database, OLD, NOW)
    with database.transaction() as connection:
        forget_person(connection, person, "words", NOW)
    assert forgotten_ledger(database).entries == 2
    status, said = run(database_url, NEWER, SECRET)
    assert status == 0
    assert "2 entries" in said
    assert "2030-03-07" in said


def test_it_says_what_it_could_not_open(database: Database, database_url: str) -> None:
    store_person(database, Keys(["a key that was lost long ago, sadly"]), NOW)
    status, said = run(database_url, NEWER, SECRET)
    assert status == 1
    assert "8 values cannot be opened" in said


def test_it_says_that_a_program_still_seals_with_the_old_key(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = store_person(database, OLD, NOW)
    turned = key_rotation.rotate

    def beside_an_old_program(*given: object) -> key_rotation.RotationCounts:
        with database.transaction() as connection:
            mine = conversations.c.person_id == person
            connection.execute(
                update(conversations).where(mine).values(state=OLD.seal("{}", STATE.of(person)))
            )
        return turned(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("bot.cli.key_rotation_command.rotate", beside_an_old_program)
    status, said = run(database_url, NEWER, SECRET)
    assert status == 1
    assert "restart web and workers" in said


def test_a_process_with_the_old_key_is_named_and_no_key_may_be_dropped(
    database: Database, database_url: str
) -> None:
    """operators.md F3: the web had sealed nothing during the rotation, and went on with the old
    key."""
    store_person(database, OLD, NOW)
    now = datetime.now(UTC)
    web = ProcessRecorder(database, "web", OLD.fingerprint)
    web.record(now - timedelta(seconds=20))
    ProcessRecorder(database, "worker", BOTH.fingerprint).record(now)
    status, said = run(database_url, NEWER, SECRET)
    said = " ".join(said.split())
    assert status == 1
    assert re.search(rf"The web \(process {os.getpid()}, seen 2\d seconds ago\) still seals", said)
    assert "Nothing was changed" in said
    assert "Keep every key" in said
    assert count_pending(database, BOTH).pending == 8
    web.remove()
    ProcessRecorder(database, "web", BOTH.fingerprint).record(now)
    status, said = run(database_url, NEWER, SECRET)
    assert status == 0
    assert "may be dropped from SECRET_KEY now" in said


def test_what_it_has_still_to_do_is_counted(database: Database) -> None:
    """An older key, and values that an earlier release bound to no row."""
    person = store_person(database, BOTH, NOW)
    assert count_pending(database, BOTH).pending == 0
    with database.transaction() as connection:
        unbound = {"phone": seal_unbound(BOTH, PERSON_PHONE)}
        connection.execute(update(people).where(people.c.id == person).values(unbound))
    assert count_pending(database, BOTH).pending == 1
    store_person(database, OLD, NOW, phone="+14025550177")
    assert count_pending(database, BOTH).pending == 9
    assert count_pending(database, NEW).pending == 1
    assert turn(database).renewed == 9
    assert count_pending(database, BOTH).pending == 0


def test_a_process_that_has_ended_does_not_count(database: Database, database_url: str) -> None:
    killed = datetime.now(UTC) - RUNNING_WITHIN - timedelta(seconds=1)
    ProcessRecorder(database, "worker", OLD.fingerprint).record(killed)
    status, said = run(database_url, NEWER, SECRET)
    assert status == 0
    assert "still seals" not in said


def test_a_fingerprint_tells_keys_apart_and_nothing_else() -> None:
    assert OLD.fingerprint != NEW.fingerprint == BOTH.fingerprint
    assert len(OLD.fingerprint) == 16
    assert SECRET not in OLD.fingerprint


def test_of_many_values_some_from_all_over_are_looked_at(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_checks, "SAMPLE_VALUES", 20)
    monkeypatch.setattr(key_checks, "SAMPLE_PLACES", 5)
    newest = store_person(database, NEW, NOW)
    with database.transaction() as connection:
        connection.execute(outbox.delete())
    for number in range(100):
        keys = OLD if 60 <= number < 90 else BOTH
        enqueue_text(database, keys, newest, NOW, f"text {number}")
    looked, old = count_pending(database, BOTH)
    assert looked < 50
    assert old >= 4
    monkeypatch.setattr(key_checks, "SAMPLE_VALUES", 101)
    assert count_pending(database, BOTH).pending == 30


def test_without_a_key_it_does_not_run(database: Database, database_url: str) -> None:
    result = CliRunner().invoke(command, ["rotate"], env={"DATABASE_URL": database_url})
    assert "SECRET_KEY is not set" in str(result.exception)


def test_a_new_key_is_long_enough_and_another_each_time() -> None:
    made = {CliRunner().invoke(command, ["new"]).output.strip() for _ in range(3)}
    assert len(made) == 3
    assert all(len(key) == 64 for key in made)


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_who_holds_values_in_another_order_is_let_by(database: Database) -> None:
    """PostgreSQL sends one of two away that wait for each other: here it is the rotation."""
    person = store_person(database, OLD, NOW)
    for key in ("first", "second"):
        enqueue_text(database, OLD, person, NOW, key)
    one, other = (
        select(outbox.c.id).order_by(order(outbox.c.id)).limit(1) for order in (asc, desc)
    )
    waiting = text_sql(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE wait_event_type = 'Lock' AND datname = current_database()"
    )

    def held_up() -> bool:
        with database.reading() as connection:
            return bool(connection.scalar(waiting))

    with ThreadPoolExecutor(1) as pool:
        with database.transaction() as connection:
            connection.execute(text_sql("SET LOCAL deadlock_timeout = '10s'"))
            connection.execute(other.with_for_update()).all()
            done = pool.submit(turn, database)
            while not held_up():
                assert not done.done()
            connection.execute(one.with_for_update()).all()
        done.result()
    assert locked(database, NEW) == []
