"""Real workers, killed. `make chaos` runs these and prints what was counted."""

import random
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import click
import pytest

from tests.chaos.script import Behaviour
from tests.chaos.town import Town

pytestmark = pytest.mark.chaos

RECEIPTS = ("sent", "delivered")


@pytest.mark.parametrize("workers", [2, 4])
def test_two_thousand_reminders_and_workers_that_die(town: Town, workers: int) -> None:
    """At least so many kills while texts are in the air: none is lost, none is taken twice."""
    town.start_web()
    town.carrier.behave(Behaviour(delay=0.05, receipts=RECEIPTS))
    phones = town.promise(2000)
    team = [town.start_worker() for _ in range(workers)]
    dice = random.Random(workers)
    while town.carrier.count()["accepted"] < 1800 and town.kills < 40:
        town.carrier.wait_for(60, accepted=town.carrier.count()["accepted"] + 20)
        victim = dice.randrange(workers)
        town.kill(team[victim])
        team[victim] = town.start_worker()
    finished = {"DELIVERED": 2000}
    town.until(lambda: town.statuses() == finished, "all are delivered", seconds=180)
    taken = town.taken()
    twice = sum(count - 1 for count in taken.values())
    lost = set(phones) - set(taken)
    counted = f"{town.kills} kills: {len(lost)} lost, {twice} sent twice of 2000"
    click.echo(f"\n{workers} workers, {counted}")
    assert not lost
    assert not twice
    assert town.kills >= 15


@pytest.mark.parametrize(
    "hears", ["of it by a receipt", "nothing", "nothing, and it was not taken"]
)
def test_a_worker_dies_while_the_carrier_holds_its_request(town: Town, hears: str) -> None:
    """It was taken or it was not: found out from a receipt, or from the carrier's list."""
    town.start_web()
    accept = hears != "nothing, and it was not taken"
    town.carrier.behave(
        Behaviour(hold=True, accept=accept, times=1),
        Behaviour(receipts=RECEIPTS),
    )
    [phone] = town.promise(1)
    first = town.start_worker()
    town.carrier.wait_for(held=1)
    assert town.statuses() == {"SENDING": 1}
    town.kill(first)
    if hears == "of it by a receipt":
        [message] = town.carrier.accepted()
        town.carrier.receipt(message["sid"], *RECEIPTS)
    town.carrier.release()
    town.start_worker()
    ended = {"of it by a receipt": "DELIVERED", "nothing": "ACCEPTED"}.get(hears, "DELIVERED")
    town.until(lambda: town.statuses() == {ended: 1}, f"it is {ended}")
    assert town.taken() == {phone: 1}


@pytest.mark.parametrize(
    "cruelty",
    [
        Behaviour(answer="drop", accept=True),
        Behaviour(answer="drop", accept=False),
        Behaviour(answer="error", status=500, accept=True),
        Behaviour(answer="error", status=503, accept=False),
        Behaviour(answer="html", accept=True),
        Behaviour(answer="error", status=429, code=20429, retry_after="2", accept=False),
        Behaviour(receipts=("delivered", "sent", "delivered"), early=True),
        Behaviour(receipts=("sent", "undelivered", "sent", "delivered"), later=0.5),
    ],
    ids=lambda cruelty: f"{cruelty.answer}-{cruelty.status}-{cruelty.accept}-{cruelty.early}",
)
def test_whatever_the_carrier_answers_each_text_is_taken_once(
    town: Town, cruelty: Behaviour
) -> None:
    town.start_web()
    kind = Behaviour(times=1)
    town.carrier.behave(*[replace(cruelty, times=1), kind, kind] * 10)
    phones = town.promise(30)
    for _ in range(2):
        town.start_worker()
    gone = ("ACCEPTED", "SENT", "DELIVERED")
    town.until(lambda: sum(town.statuses()[name] for name in gone) == 30, "all are out")
    assert town.taken() == Counter(phones)


def test_after_too_many_requests_nobody_asks_until_it_is_time(town: Town) -> None:
    town.carrier.behave(
        Behaviour(answer="error", status=429, code=20429, retry_after="4", accept=False, times=1)
    )
    town.promise(1)
    for _ in range(3):
        town.start_worker()
    town.carrier.wait_for(requests=1)
    [before] = [town.carrier.count()["requests"]]
    town.promise(5)
    with pytest.raises(TimeoutError):
        town.carrier.wait_for(3, requests=before + 1)
    town.carrier.wait_for(accepted=6)


def test_stop_is_a_barrier(town: Town) -> None:
    """Twenty texts wait and one is in the air while STOP comes in by the webhook."""
    town.start_web()
    [phone] = town.promise(1)
    others = town.promise(20, due=timedelta(days=1))
    town.carrier.behave(Behaviour(hold=True, times=1))
    town.start_worker()
    town.carrier.wait_for(held=1)
    town.queue_for(phone, 20)
    town.carrier.arrive("STOP", sender=phone, to=town.number)
    town.until(lambda: town.statuses()["CANCELLED"] == 20, "what waited is cancelled")
    town.carrier.release()
    town.until(lambda: town.statuses()["ACCEPTED"] == 1, "what was in the air has gone")
    town.start_worker()
    with pytest.raises(TimeoutError):
        town.carrier.wait_for(2, requests=2)
    assert town.taken() == {phone: 1}
    assert others


def test_sigterm_finishes_what_is_in_the_air(town: Town) -> None:
    town.carrier.behave(Behaviour(delay=1))
    town.promise(40)
    worker = town.start_worker()
    town.carrier.wait_for(requests=4)
    assert town.end(worker) == 0
    assert town.statuses()["SENDING"] == 0
    assert town.statuses()["ACCEPTED"] == sum(town.taken().values())


def test_texts_that_never_reached_us_are_answered(town: Town) -> None:
    """The web was down, and the carrier has given up; the worker finds them in its list."""
    for number in range(3):
        town.carrier.arrive(
            "68102", sender=f"+1402555010{number}", to=town.number, tries=number % 2
        )
    for _ in range(2):
        town.start_worker()
    town.until(lambda: town.texts_recorded() == 3, "all are recorded")
    town.carrier.wait_for(accepted=3)
    assert set(town.taken().values()) == {1}
