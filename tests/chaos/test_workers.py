"""Real workers, killed. `make chaos` runs these and prints what was counted."""

import random
import time
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import click
import pytest

from tests.support.carrier_behaviour import CarrierBehaviour
from tests.support.endless_site import ENDLESS, site
from tests.support.processes import Deployment

pytestmark = pytest.mark.chaos

RECEIPTS = ("sent", "delivered")


@pytest.mark.parametrize("workers", [2, 4])
def test_two_thousand_reminders_and_workers_that_die(town: Deployment, workers: int) -> None:
    """At least so many kills while texts are in the air: none is lost, none is taken twice."""
    town.start_web()
    town.carrier.behave(CarrierBehaviour(delay=0.05, receipts=RECEIPTS))
    phones = town.add_reminders(2000)
    team = [town.start_worker() for _ in range(workers)]
    dice = random.Random(workers)
    while town.carrier.counts()["accepted"] < 1800 and town.kill_count < 40:
        town.carrier.wait_for(60, accepted=town.carrier.counts()["accepted"] + 20)
        victim = dice.randrange(workers)
        town.kill(team[victim])
        team[victim] = town.start_worker()
    finished = {"DELIVERED": 2000}
    town.wait_until(lambda: town.statuses() == finished, "all are delivered", seconds=180)
    taken = town.accepted_counts()
    twice = sum(count - 1 for count in taken.values())
    lost = set(phones) - set(taken)
    counted = f"{town.kill_count} kills: {len(lost)} lost, {twice} sent twice of 2000"
    click.echo(f"\n{workers} workers, {counted}")
    assert not lost
    assert not twice
    assert town.kill_count >= 15


@pytest.mark.parametrize(
    "hears", ["of it by a receipt", "nothing", "nothing, and it was not taken"]
)
def test_a_worker_dies_while_the_carrier_holds_its_request(town: Deployment, hears: str) -> None:
    """It was taken or it was not: found out from a receipt, or from the carrier's list."""
    town.start_web()
    accept = hears != "nothing, and it was not taken"
    town.carrier.behave(
        CarrierBehaviour(hold=True, accept=accept, times=1),
        CarrierBehaviour(receipts=RECEIPTS),
    )
    [phone] = town.add_reminders(1)
    first = town.start_worker()
    town.carrier.wait_for(held=1)
    assert town.statuses() == {"SENDING": 1}
    town.kill(first)
    if hears == "of it by a receipt":
        [message] = town.carrier.accepted()
        town.carrier.send_report(message["sid"], *RECEIPTS)
    town.carrier.release()
    town.start_worker()
    ended = {"of it by a receipt": "DELIVERED", "nothing": "ACCEPTED"}.get(hears, "DELIVERED")
    town.wait_until(lambda: town.statuses() == {ended: 1}, f"it is {ended}")
    assert town.accepted_counts() == {phone: 1}


@pytest.mark.parametrize(
    "cruelty",
    [
        CarrierBehaviour(answer="drop", accept=True),
        CarrierBehaviour(answer="drop", accept=False),
        CarrierBehaviour(answer="error", status=500, accept=True),
        CarrierBehaviour(answer="error", status=503, accept=False),
        CarrierBehaviour(answer="html", accept=True),
        CarrierBehaviour(answer="error", status=429, code=20429, retry_after="2", accept=False),
        CarrierBehaviour(receipts=("delivered", "sent", "delivered"), early=True),
        CarrierBehaviour(receipts=("sent", "undelivered", "sent", "delivered"), later=0.5),
    ],
    ids=lambda cruelty: f"{cruelty.answer}-{cruelty.status}-{cruelty.accept}-{cruelty.early}",
)
def test_whatever_the_carrier_answers_each_text_is_taken_once(
    town: Deployment, cruelty: CarrierBehaviour
) -> None:
    town.start_web()
    kind = CarrierBehaviour(times=1)
    town.carrier.behave(*[replace(cruelty, times=1), kind, kind] * 10)
    phones = town.add_reminders(30)
    for _ in range(2):
        town.start_worker()
    gone = ("ACCEPTED", "SENT", "DELIVERED")
    town.wait_until(lambda: sum(town.statuses()[name] for name in gone) == 30, "all are out")
    assert town.accepted_counts() == Counter(phones)


def test_after_too_many_requests_nobody_asks_until_it_is_time(town: Deployment) -> None:
    town.carrier.behave(
        CarrierBehaviour(
            answer="error", status=429, code=20429, retry_after="4", accept=False, times=1
        )
    )
    town.add_reminders(1)
    for _ in range(3):
        town.start_worker()
    town.carrier.wait_for(requests=1)
    [before] = [town.carrier.counts()["requests"]]
    town.add_reminders(5)
    with pytest.raises(TimeoutError):
        town.carrier.wait_for(3, requests=before + 1)
    town.carrier.wait_for(accepted=6)


def test_stop_is_a_barrier(town: Deployment) -> None:
    """Twenty texts wait and one is in the air while STOP comes in by the webhook."""
    town.start_web()
    [phone] = town.add_reminders(1)
    others = town.add_reminders(20, due=timedelta(days=1))
    town.carrier.behave(CarrierBehaviour(hold=True, times=1))
    town.start_worker()
    town.carrier.wait_for(held=1)
    town.queue_for(phone, 20)
    town.carrier.deliver_text("STOP", sender=phone, to=town.number)
    town.wait_until(lambda: town.statuses()["CANCELLED"] == 20, "what waited is cancelled")
    town.carrier.release()
    town.wait_until(lambda: town.statuses()["ACCEPTED"] == 1, "what was in the air has gone")
    town.start_worker()
    with pytest.raises(TimeoutError):
        town.carrier.wait_for(2, requests=2)
    assert town.accepted_counts() == {phone: 1}
    assert others


def test_sigterm_finishes_what_is_in_the_air(town: Deployment) -> None:
    town.carrier.behave(CarrierBehaviour(delay=1))
    town.add_reminders(40)
    worker = town.start_worker()
    town.carrier.wait_for(requests=4)
    assert town.terminate(worker) == 0
    assert town.statuses()["SENDING"] == 0
    assert town.statuses()["ACCEPTED"] == sum(town.accepted_counts().values())


def test_texts_that_never_reached_us_are_answered(town: Deployment) -> None:
    """The web was down, and the carrier has given up; the worker finds them in its list."""
    for number in range(3):
        town.carrier.deliver_text(
            "68102", sender=f"+1402555010{number}", to=town.number, tries=number % 2
        )
    for _ in range(2):
        town.start_worker()
    town.wait_until(lambda: town.texts_recorded() == 3, "all are recorded")
    town.carrier.wait_for(accepted=3)
    assert set(town.accepted_counts().values()) == {1}


def test_a_carrier_whose_answer_never_ends_holds_no_worker(town: Deployment) -> None:
    """A byte at a time, more often than any read waits: nothing waits for longer than half a
    minute, and a worker that is asked to end does."""
    with site(ENDLESS["a body that never ends"]) as endless:
        town.environment["TWILIO_API_URL"] = endless
        worker = town.start_worker()
        town.add_reminders(3)
        town.wait_until(lambda: town.statuses()["SENDING"] == 3, "they are on their way")
        began = time.monotonic()
        assert town.terminate(worker) == 0
        assert time.monotonic() - began < 40
        assert set(town.statuses()) <= {"SENDING", "UNKNOWN"}  # to be found out, and not sent again
