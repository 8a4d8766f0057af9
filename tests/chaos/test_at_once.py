"""Rows 13 and 14 of docs/reliability.md: many texts at once, and a database that is locked, down or
full."""

import os
import resource
import signal
import sys
import threading
import time
from functools import partial
from pathlib import Path

import click
import pytest
from sqlalchemy import select

from bot.database.schema import inbound
from tests.support import phones
from tests.support.database_lock import lock_database
from tests.support.own_postgres import run_own_postgres
from tests.support.phones import TextResponse
from tests.support.processes import Deployment
from tests.support.processes import deploy as build
from tests.support.restarts import all_replaced, server_pids
from tests.support.simultaneous_calls import at_once
from tests.support.webhook_client import sms_form

pytestmark = pytest.mark.chaos

DANGER = "i want to die"
# Seconds in which the carrier wants its answer.
BUDGET = 15
ROUNDS = 3


def order(town: Deployment) -> list[str]:
    """The ids of all texts in the order of their turns."""
    with town.database.reading() as connection:
        return list(connection.scalars(select(inbound.c.sid).order_by(inbound.c.turn)))


def test_ten_texts_of_one_number_at_once_are_answered_as_if_one_came_after_the_other(
    town: Deployment,
) -> None:
    """Whatever order they were taken in: texted again in that order, they get the same answers."""
    town.serve()
    bodies = ["68102", "more", "1", "help", "springfield", "2", "menu", "what", "omaha ne", "back"]
    for number in range(ROUNDS):
        texts = [sms_form(body, From=f"+140255501{number:02}") for body in bodies]
        answers = at_once([partial(phones.post_fields, town, one) for one in texts])
        assert {answer.status for answer in answers} == {200}
        said = {
            one["MessageSid"]: (one["Body"], answer.replies)
            for one, answer in zip(texts, answers, strict=True)
        }
        # HELP does not wait long for a busy database: its turn is caught up with after its answer.
        town.wait_until(
            partial(lambda sids: sids <= set(order(town)), said.keys()), "every turn is recorded"
        )
        taken = [sid for sid in order(town) if sid in said]
        for body, replies in map(said.__getitem__, taken):
            assert phones.text_line(town, body, f"+140255502{number:02}").replies == replies


def test_a_hundred_numbers_at_once_wait_for_nobody(town: Deployment) -> None:
    """No deadlock, and all but five are answered within a second; in the best of a few rounds, for
    this machine may have other things to do."""
    town.serve()
    people = [f"+1402555{number:04}" for number in range(100)]
    for who in people[:4]:
        phones.text_line(town, "68102", who)  # each process has read its gazetteer
    slowest = []
    for _ in range(ROUNDS):
        answers = at_once([partial(phones.text_line, town, "68102", who) for who in people])
        assert {answer.status for answer in answers} == {200}
        slowest.append(sorted(answer.seconds for answer in answers)[94])
    click.echo(f"\n100 at once: 95 of them within {min(slowest):.2f} s")
    assert min(slowest) < 1
    assert town.texts_recorded() == 4 + ROUNDS * 100


def waiting(town: Deployment, body: str, seconds: float) -> TextResponse:
    """Text while the database is locked for so long."""
    answers: list[TextResponse] = []
    phone = threading.Thread(target=lambda: answers.append(phones.text_line(town, body)))
    with lock_database(town):
        phone.start()
        phone.join(seconds)
    phone.join(BUDGET)
    return answers[0]


def test_a_database_that_is_locked_for_three_seconds_makes_an_answer_late(town: Deployment) -> None:
    town.serve()
    phones.text_line(town, "menu")
    answer = waiting(town, "68102", 3)
    assert answer.status == 200
    assert answer.replies
    assert 3 < answer.seconds < 5
    assert town.texts_recorded() == 2


def test_what_could_not_be_written_for_long_is_refused_in_time_and_caught_up_with_once(
    town: Deployment,
) -> None:
    town.serve()
    phones.text_line(town, "menu")
    answer = waiting(town, "68102", 20)
    assert answer.status == 500
    assert answer.seconds < BUDGET
    with lock_database(town):
        town.carrier.deliver_text("68102", sender="+14025550101", to=town.number)
        danger = phones.text_line(town, DANGER, "+14025550102")
        assert "988" in danger.replies[0]
        assert danger.seconds < 2
        town.carrier.wait_for_callbacks(BUDGET)
        time.sleep(2)  # its turn behind the safety net has been given up, too
    [missed] = town.carrier.log()["received"]
    assert missed["deliveries"] == [500]
    assert town.texts_recorded() == 1, "no half of anything"
    for _ in range(2):
        town.start_worker()
    town.carrier.wait_for(accepted=1)
    town.wait_until(lambda: town.statuses() == {"ACCEPTED": 1}, "it is answered")
    assert town.texts_recorded() == 2
    assert town.accepted_counts() == {"+14025550101": 1}


def test_a_database_server_that_dies_costs_no_text(tmp_path: Path) -> None:
    """PostgreSQL is killed, is away for some texts, in which the web's processes die as well, and
    comes back."""
    with run_own_postgres() as server, build(server.url, tmp_path) as town:
        web = town.serve()
        for number in range(40):
            sender = f"+14025550{100 + number}"
            town.carrier.deliver_text("68102", sender=sender, to=town.number, tries=40)
            if number == 10:
                server.kill()
                assert "988" in phones.text_line(town, DANGER).replies[0]
                assert phones.text_line(town, "menu").status == 500
            if number == 20:
                before = server_pids(web)
                for process in before:
                    os.kill(process, signal.SIGKILL)
                town.wait_until(partial(all_replaced, web, before), "they have ended")
                town.wait_until(
                    lambda: phones.text_line(town, DANGER).replies, "who is in danger is heard"
                )
            if number == 30:
                server.start()
                town.database.close()  # this process's own connections
        town.carrier.wait_for_callbacks(60)
        log = town.carrier.log()
        assert {one["deliveries"][-1] for one in log["received"]} == {200}
        assert town.texts_recorded() == len(log["replies"]) == 40


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds a running process's files")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_full_disk_costs_no_text_and_silences_nobody_in_danger(town: Deployment) -> None:
    """The web processes can make no file any longer than it is."""
    web = town.serve()
    phones.text_line(town, "menu")
    hard = resource.RLIM_INFINITY
    workers = server_pids(web)
    for pid in workers:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (1, hard))
    sid = town.carrier.deliver_text("68102", sender="+14025550101", to=town.number, tries=20)
    town.wait_until(lambda: town.carrier.log()["received"][0]["deliveries"], "it was tried")
    assert phones.text_line(town, "68102").status == 500
    assert "988" in phones.text_line(town, DANGER).replies[0]
    assert town.texts_recorded() == 1
    for pid in workers:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (hard, hard))
    town.carrier.wait_for_callbacks(60)
    log = town.carrier.log()
    [text_] = log["received"]
    assert (text_["sid"], text_["deliveries"][0], text_["deliveries"][-1]) == (sid, 500, 200)
    assert len(log["replies"]) == 1
