"""A failover that nobody announces: PostgreSQL's processes behind the open connections stand still,
and new connections work."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import click
import pytest
import requests
from sqlalchemy import select, text

from bot.database.schema import inbound, people
from tests.support import phones
from tests.support.own_postgres import run_own_postgres
from tests.support.processes import Deployment
from tests.support.processes import deploy as build
from tests.support.simultaneous_calls import at_once
from tests.support.webhook_client import sms_form

pytestmark = pytest.mark.chaos

DANGER = "i want to die"
# Seconds in which the carrier wants its answer.
BUDGET = 15


@contextmanager
def silent_connections(town: Deployment) -> Iterator[int]:
    """Every connection that programs have open now gets no more answers; how many there are."""
    others = text(
        "SELECT pid FROM pg_stat_activity"
        " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
    )
    town.database.close()  # this process's own connections
    with town.database.reading() as connection:
        processes = [int(pid) for pid in connection.scalars(others)]
    for pid in processes:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield len(processes)
    finally:
        for pid in processes:
            os.kill(pid, signal.SIGCONT)


def is_ready(town: Deployment) -> bool:
    return requests.get(f"{town.web_url}/readyz", timeout=BUDGET).status_code == 200


def test_a_database_that_fell_silent_is_left_in_seconds_and_no_stop_is_lost(tmp_path: Path) -> None:
    with run_own_postgres() as server, build(server.url, tmp_path) as town:
        town.environment["WEB_CONCURRENCY"] = "1"
        web = town.serve()
        people_texting = [f"+1402555{number:04}" for number in range(100, 124)]
        at_once([partial(phones.text_line, town, "68102", who) for who in people_texting])
        assert is_ready(town)
        texts = [sms_form("68102", From=who) for who in people_texting[1:15]]
        stop = sms_form("STOP", From=people_texting[0])
        with silent_connections(town) as connections:
            assert connections >= 3
            urgent = [partial(phones.text_line, town, body, "+14025550190") for body in ("HELP",)]
            urgent += [partial(phones.text_line, town, DANGER, "+14025550191")]
            calls = [partial(phones.post_fields, town, one) for one in (stop, *texts)]
            began = time.monotonic()
            helped, danger, *others = at_once([*urgent, *calls])
            assert helped.replies
            assert "988" in danger.replies[0]
            assert max(helped.seconds, danger.seconds) < 3
            # A 200 means that it is recorded. The carrier tries the others again.
            assert {answer.status for answer in others} <= {200, 500}
            assert max(answer.seconds for answer in others) < BUDGET
            assert not is_ready(town)
            click.echo(f"\nleft after {time.monotonic() - began:.1f} s: {connections} connections")
            for again in at_once(calls):
                assert again.status == 200
                assert again.seconds < 3
            with town.database.reading() as connection:
                known = people.c.phone_hash == town.keys.hashes(people_texting[0])[0]
                assert connection.scalar(select(people.c.stopped_at).where(known))
                recorded = set(connection.scalars(select(inbound.c.sid)))
        assert {one["MessageSid"] for one in (stop, *texts)} <= recorded
        assert town.terminate(web) == 0


def test_a_line_whose_database_is_gone_is_not_answered_as_another_one(tmp_path: Path) -> None:
    san_juan = "+17875550122"
    with run_own_postgres() as server, build(server.url, tmp_path) as town:
        added = town.handrail(
            *("lines", "add", "San Juan", san_juan, "--language", "es", "--phone", "787-555-0199")
        )
        assert added.returncode == 0, added.stdout
        web = town.serve()
        server.kill()
        for body, told in (("HELP", "787-555-0199"), ("quiero morir", "llama al 988")):
            answer = phones.text_line(town, body, To=san_juan)
            assert answer.status == 200
            assert told in answer.replies[0]
            assert "peligro" in answer.replies[0]
            assert answer.seconds < BUDGET
        assert "San Juan" not in " ".join(phones.text_line(town, "HELP").replies)
        server.start()
        assert town.terminate(web) == 0
