"""Texts that arrive during a restart, and the processes that answer them."""

import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import click
import psutil

from tests.support.processes import Deployment

# Texts per second, and enough people that no one of them texts twice at the same moment.
RATE, PEOPLE = 25, 50


@contextmanager
def people_texting(town: Deployment, tries: int) -> Iterator[list[str]]:
    """Deliver texts until the block ends, each in at most `tries` tries.

    Gives the list of their SIDs, which grows meanwhile.
    """
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


def server_pids(web: subprocess.Popen[bytes]) -> set[int]:
    """The ids of the processes that answer requests."""
    return {child.pid for child in psutil.Process(web.pid).children()}


def all_replaced(web: subprocess.Popen[bytes], before: set[int]) -> bool:
    """Whether none of the processes before still answers requests."""
    return before.isdisjoint(server_pids(web))


def assert_answered_once(town: Deployment, sids: list[str], how: str) -> None:
    """Assert that each of these texts was recorded once, and answered once in the response of the
    webhook. `how` names the case in what is printed."""
    town.carrier.wait_for_callbacks(60)
    log = town.carrier.log()
    again = sum(len(one["deliveries"]) - 1 for one in log["received"])
    slowest = max(len(one["deliveries"]) for one in log["received"])
    click.echo(f"\n{how}: {len(sids)} texts, {again} tried again, at most {slowest} tries")
    assert {one["sid"] for one in log["received"]} == set(sids)
    assert {one["deliveries"][-1] for one in log["received"]} == {200}
    assert town.texts_recorded() == len(sids)
    assert len(log["replies"]) == len(sids)
