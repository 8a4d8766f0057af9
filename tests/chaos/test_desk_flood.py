"""A flood at /desk leaves /webhooks/sms untouched: real processes, as the Procfile serves them."""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Event, Lock

import click
import pytest
import requests

from desk.visit import SESSION_COOKIE
from tests.support import phones
from tests.support.own_postgres import run_own_postgres
from tests.support.processes import Deployment
from tests.support.processes import deploy as build
from tests.support.simultaneous_calls import at_once

pytestmark = pytest.mark.chaos

TEXTS = 60
PUMPS = 24

DANGER = "i want to die"

# For somebody who may be signed in, whose session is looked up: pages, and what only looks like a
# file.
PAGES = (
    "/desk",
    "/desk/sign-in",
    "/desk/people",
    "/desk/nothing/here",
    "/desk/static/no/file",
    "/desk/static/desk.css",
)
LOOKING_UP = ("/desk", "/desk/static/no/file")
# What the same server answers at once, to whoever asks, without a look at anything.
CHEAP = ("/healthz",)

# How many times as long a text may take as while the same clients ask for what is cheap.
MAX_TIMES = 10


def ask(town: Deployment, path: str, number: int) -> int:
    """The status of a page, asked for from an address of its own; 0 for no answer."""
    headers = {"X-Forwarded-For": f"198.51.100.{number}", "Cookie": f"{SESSION_COOKIE}={'x' * 43}"}
    try:
        return requests.get(
            f"{town.web_url}{path}", headers=headers, allow_redirects=False, timeout=30
        ).status_code
    except requests.RequestException:
        return 0


@contextmanager
def flood(town: Deployment, paths: Sequence[str]) -> Iterator[Counter[int]]:
    """Many clients who ask without a pause; how they were answered."""
    stop, lock, told = Event(), Lock(), Counter[int]()

    def pump(number: int) -> None:
        while not stop.is_set():
            status = ask(town, paths[number % len(paths)], number)
            with lock:
                told[status] += 1

    with ThreadPoolExecutor(PUMPS) as pumps:
        for number in range(PUMPS):
            pumps.submit(pump, number)
        try:
            yield told
        finally:
            stop.set()


def text_often(town: Deployment, first: int) -> list[float]:
    """Text from many phones, one after the other: each is answered; how long each answer took, in
    seconds."""
    took = []
    for number in range(TEXTS):
        answer = phones.text_line(town, "68102", f"+1402555{first + number:04}")
        took.append(answer.seconds)
        assert answer.status == 200
        assert answer.replies
    return sorted(took)


def test_a_flood_at_the_desk_leaves_people_who_text_alone(town: Deployment) -> None:
    town.environment["DESK"] = "on"
    town.serve()
    quiet = text_often(town, 100)
    with flood(town, CHEAP):
        busy = text_often(town, 300)
    with flood(town, PAGES) as told:
        flooded = text_often(town, 500)
    middle, late = TEXTS // 2, TEXTS * 95 // 100
    said = [f"{one[middle]:.3f} s (p95 {one[late]:.3f})" for one in (quiet, busy, flooded)]
    click.echo(
        f"\na text took {said[0]}; {said[1]} while {PUMPS} clients asked for what is cheap, and "
        f"{said[2]} while {sum(told.values())} requests for the desk came, answered {dict(told)}"
    )
    assert told[429] + told[503] > told[200]
    assert flooded[middle] < MAX_TIMES * busy[middle]
    assert ask(town, "/desk/sign-in", 250) in (200, 429, 503)


def test_a_flood_at_the_desk_while_the_database_says_nothing(tmp_path: Path) -> None:
    """Few threads wait for the database with pages: whoever is in danger is answered before any of
    these pages has its answer."""
    with run_own_postgres() as server, build(server.url, tmp_path) as town:
        town.environment |= {"DESK": "on", "WEB_CONCURRENCY": "1"}
        town.serve()
        at_once([partial(phones.text_line, town, "68102")] * 8)
        at_once([partial(ask, town, "/desk", 250)] * 4)
        ended: list[tuple[float, int]] = []

        def wait_for(number: int) -> None:
            status = ask(town, LOOKING_UP[number % 2], number)
            ended.append((time.monotonic(), status))

        with server.silent(), ThreadPoolExecutor(PUMPS * 2) as pumps:
            for number in range(PUMPS * 2):
                pumps.submit(wait_for, number)
            time.sleep(1.5)  # all have come; those that found no place have been told so
            pages_told = len(ended)
            help_answer, danger = at_once(
                [partial(phones.text_line, town, one) for one in ("HELP", DANGER)]
            )
            told_meanwhile = len(ended) - pages_told
        assert help_answer.replies
        assert "988" in danger.replies[0]
        waited = PUMPS * 2 - pages_told
        took = f"{help_answer.seconds:.1f} and {danger.seconds:.1f} s"
        click.echo(
            f"\n{pages_told} of {PUMPS * 2} were told at once, {waited} waited; HELP and danger "
            f"took {took}, and {told_meanwhile} pages came before; {Counter(dict(ended).values())}"
        )
        assert waited
        assert told_meanwhile == 0
