"""Rows 28 and 29 of docs/reliability.md: old states and lost meetings trap nobody, and releases
come and go under real processes."""

import signal
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from alembic import command
from sqlalchemy import delete, text, update

from bot.cli.serve import worker_command
from bot.database.database import NEWER_RELEASE_WARNING, Deadlock
from bot.database.schema import conversations, meetings, metadata
from tests.support import phones
from tests.support.database_lock import lock_database
from tests.support.processes import PROCESS_TIMEOUT_SECONDS, Deployment
from tests.support.replay import play_all_transcripts
from tests.support.restarts import assert_answered_once, people_texting
from tests.support.state_samples import OLD_STATES, UNKNOWN_STATES
from tests.support.unbound_values import seal_unbound

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("patient")]

DAMAGED = [
    "",
    "null",
    "[]",
    "{",
    '{"v":1}',
    '{"v":1,"state":"Idle","misses":"many"}',
    "\x00",
    "[" * 99,
]


def test_no_state_that_was_ever_kept_traps_anybody(town: Deployment) -> None:
    """Each is what somebody's talk stands at when they text again."""
    town.serve()
    states = [*OLD_STATES, *UNKNOWN_STATES, *DAMAGED]
    for number, state in enumerate(states):
        sender = f"+1402555{number:04}"
        for body in ("1", "more", "ok", "back", "68102"):
            phones.text_line(town, "menu", sender)
            with town.database.transaction() as connection:
                sealed = seal_unbound(town.keys, state)
                connection.execute(update(conversations).values(state=sealed))
            answer = phones.text_line(town, body, sender)
            assert answer.status == 200, (state, body)
            assert answer.replies, (state, body)
    with town.database.transaction() as connection:
        connection.execute(update(conversations).values(state=b"sealed with no key of ours"))
    assert phones.text_line(town, "1").replies
    assert '"level": "ERROR"' not in town.log_file.read_text()


def test_a_meeting_that_is_gone_is_said_to_be_gone(town: Deployment) -> None:
    town.serve()
    assert "Hope Group" in phones.text_line(town, "68102").replies[0]
    with town.database.transaction() as connection:
        connection.execute(delete(meetings))
    for body in ("1", "remind 1", "ok", "more"):
        assert phones.text_line(town, body).replies, body
    assert "12 Oak St" not in phones.text_line(town, "1").replies[0]
    assert '"level": "ERROR"' not in town.log_file.read_text()


def newer(town: Deployment) -> None:
    """The tables as the next release has them: a new column in each, and a new one beside them.
    What deadlocks with texts that come in is tried again, as `handrail db upgrade` does it."""
    for tries_left in (2, 1, 0):
        try:
            change_tables(town)
            break
        except Deadlock:
            if not tries_left:
                raise


def change_tables(town: Deployment) -> None:
    with town.database.transaction() as connection:
        for table in metadata.sorted_tables:
            connection.execute(text(f"ALTER TABLE {table.name} ADD COLUMN newer TEXT"))
            connection.execute(
                text(f"ALTER TABLE {table.name} ADD COLUMN newest INTEGER NOT NULL DEFAULT 7")
            )
        connection.execute(text("CREATE TABLE newest (id INTEGER PRIMARY KEY)"))
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))


def test_the_next_releases_tables_come_under_the_processes_of_this_one(
    own_town: Deployment,
) -> None:
    """`handrail db upgrade` of the next release while texts come in and reminders go out; then this
    release is started anew on those tables, as somebody does who goes back to it."""
    town = own_town
    with town.open_listener() as listener:
        web, worker = town.serve(listener), town.start_worker(worker_command())
        with people_texting(town, tries=3) as sids:
            town.wait_until(lambda: len(sids) > 20, "people text")
            newer(town)
            promised = town.add_reminders(10)
            town.wait_until(lambda: town.statuses()["ACCEPTED"] == 10, "reminders go out")
            assert town.terminate(worker) == 0
            assert town.terminate(web) == 0
            upgraded = town.handrail("db", "upgrade")
            assert (upgraded.returncode, NEWER_RELEASE_WARNING in upgraded.stdout) == (0, True)
            web, worker = town.serve(listener), town.start_worker(worker_command())
            promised += town.add_reminders(10)
            town.wait_until(lambda: town.statuses()["ACCEPTED"] == 20, "reminders go out")
        assert_answered_once(town, sids, "on tables of the next release")
    assert town.accepted_counts() == dict.fromkeys(promised, 1)
    assert town.terminate(worker) == 0
    assert town.terminate(web) == 0
    assert play_all_transcripts(town) > 70


def test_the_tables_of_each_release_before_are_brought_up_with_everybody_in_them(
    own_town: Deployment,
) -> None:
    """Down as far as there were people and reminders, and up again by the command; then they go on
    talking, and are reminded."""
    town = own_town
    web = town.serve()
    assert "Hope Group" in phones.text_line(town, "68102").replies[0]
    promised = town.add_reminders(20, due=timedelta(hours=1))
    assert town.terminate(web) == 0
    with town.database.migrating() as config:
        command.downgrade(config, "0006")
    assert town.handrail("worker", "--once").returncode == 1  # not on tables that are too old
    assert town.handrail("db", "upgrade").returncode == 0
    town.serve()
    assert "12 Oak St" in phones.text_line(town, "1").replies[0]
    town.make_due()
    worker = town.start_worker()
    town.wait_until(lambda: town.statuses()["ACCEPTED"] == 20, "reminders go out")
    assert town.accepted_counts() == dict.fromkeys(promised, 1)
    assert town.terminate(worker) == 0


def test_sigterm_lets_every_text_be_answered_that_has_begun(town: Deployment) -> None:
    """As many as one process lets wait for the database wait when the web is told to end."""
    web = town.serve()
    phones.text_line(town, "menu")
    numbers = [f"+14025550{100 + number}" for number in range(12)]
    with ThreadPoolExecutor(12) as people:
        with lock_database(town):
            waiting = [people.submit(phones.text_line, town, "68102", who) for who in numbers]
            time.sleep(1)
            web.send_signal(signal.SIGTERM)
            time.sleep(1)
        assert [one.result().status for one in waiting] == [200] * 12
    assert web.wait(PROCESS_TIMEOUT_SECONDS) == 0
    assert town.texts_recorded() == 13
