"""The web application is started anew while people text. `make chaos` runs these and prints what
was counted."""

import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import click
import psutil
import pytest

from tests.support.processes import Deployment

pytestmark = pytest.mark.chaos

# Texts a second, and as many people as never text twice at the same moment.
RATE, PEOPLE = 25, 50

# Seconds of texts before, between and after the restarts.
WHILE = 2.0

RESTARTS = 3


@contextmanager
def people_texting(town: Deployment, tries: int) -> Iterator[list[str]]:
    """Texts all the while, each delivered in so many tries; their SIDs."""
    sids: list[str] = []
    ended = threading.Event()

    def text() -> None:
        while not ended.wait(1 / RATE):
            sender = f"+1402555{100 + len(sids) % PEOPLE:04}"
            sids.append(
                town.carrier.deliver_text("68102", sender=sender, to=town.number, tries=tries)
            )

    thread = threading.Thread(target=text)
    thread.start()
    try:
        yield sids
    finally:
        ended.set()
        thread.join()


def processes(web: subprocess.Popen[bytes]) -> set[int]:
    """The processes that answer."""
    return {child.pid for child in psutil.Process(web.pid).children()}


def others(web: subprocess.Popen[bytes], before: set[int]) -> bool:
    """Whether others answer now."""
    return before.isdisjoint(processes(web))


def answered(town: Deployment, sids: list[str], how: str) -> None:
    """Each of these was recorded once and answered once, in the webhook's own answer."""
    town.carrier.wait_for_callbacks(60)
    log = town.carrier.log()
    again = sum(len(one["deliveries"]) - 1 for one in log["received"])
    slowest = max(len(one["deliveries"]) for one in log["received"])
    click.echo(f"\n{how}: {len(sids)} texts, {again} tried again, at most {slowest} tries")
    assert {one["sid"] for one in log["received"]} == set(sids)
    assert {one["deliveries"][-1] for one in log["received"]} == {200}
    assert town.texts_recorded() == len(sids)
    assert len(log["replies"]) == len(sids)


def test_a_reload_loses_nothing(town: Deployment) -> None:
    """SIGHUP: new processes before the old ones end. Three tries, as `#rc=2` asks for."""
    web = town.serve()
    with people_texting(town, tries=3) as sids:
        for _ in range(RESTARTS):
            time.sleep(WHILE)
            before = processes(web)
            web.send_signal(signal.SIGHUP)
            town.wait_until(partial(others, web, before), "the old ones have ended")
        time.sleep(WHILE)
    answered(town, sids, "reloaded")
    assert town.terminate(web) == 0


def test_a_restart_on_a_socket_that_stays_loses_nothing(town: Deployment) -> None:
    """A socket that systemd holds: texts wait in it from the one to the next."""
    with town.open_listener() as listener:
        web = town.serve(listener)
        with people_texting(town, tries=3) as sids:
            for _ in range(RESTARTS):
                time.sleep(WHILE)
                assert town.terminate(web) == 0
                web = town.serve(listener)
            time.sleep(WHILE)
        answered(town, sids, "restarted on a socket that stays")


def test_after_a_restart_without_such_care_the_worker_finds_what_was_missed(
    town: Deployment,
) -> None:
    """Nothing listens for a while, and the carrier tries only once: the rest is caught up with."""
    web = town.serve()
    with people_texting(town, tries=1) as sids:
        for _ in range(RESTARTS):
            time.sleep(WHILE)
            assert town.terminate(web) == 0
            web = town.serve()
        time.sleep(WHILE)
    town.carrier.wait_for_callbacks(60)
    # Only now, for this worker calls missed what the carrier has had for two seconds.
    town.start_worker()
    town.wait_until(lambda: town.texts_recorded() == len(sids), "all are recorded")
    log = town.carrier.log()
    missed = {one["sid"] for one in log["received"] if one["deliveries"][-1] != 200}
    town.wait_until(
        lambda: len(town.carrier.accepted()) >= len(missed), "what was missed is answered"
    )
    click.echo(f"\nrestarted without care: {len(sids)} texts, {len(missed)} found by the worker")
    assert len(log["replies"]) == len(sids) - len(missed)
    assert len(town.carrier.accepted()) == len(missed)
    assert missed
