"""A flood at /desk leaves /webhooks/sms untouched: real processes, as the Procfile serves them."""

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import click
import pytest
import requests

from tests.support import phones
from tests.support.processes import Deployment

pytestmark = pytest.mark.chaos

TEXTS = 60
PUMPS = 24

# What one text may take at the 95th percentile while the flood lasts, in seconds, and how many
# times as long as before it. The carrier waits for 15 seconds.
MAX_SECONDS = 2.0


def text_often(town: Deployment, first: int) -> list[float]:
    """Text from many phones, one after the other; how long each answer took, in seconds."""
    took = []
    for number in range(TEXTS):
        began = time.monotonic()
        answer = phones.text_line(town, "68102", f"+1402555{first + number:04}")
        took.append(time.monotonic() - began)
        assert answer.status == 200
        assert answer.replies
    return sorted(took)


def test_a_flood_at_the_desk_leaves_people_who_text_alone(town: Deployment) -> None:
    town.environment["DESK"] = "on"
    town.serve()
    quiet = text_often(town, 100)
    stop, told = Event(), Counter[int]()

    def pump(number: int) -> None:
        paths = ["/desk", "/desk/sign-in", "/desk/people", "/desk/nothing/here"]
        while not stop.is_set():
            try:
                answer = requests.get(
                    f"{town.web_url}{paths[number % len(paths)]}",
                    headers={"X-Forwarded-For": f"198.51.100.{number}"},
                    allow_redirects=False,
                    timeout=10,
                )
                told[answer.status_code] += 1
            except requests.RequestException:
                told[0] += 1

    with ThreadPoolExecutor(PUMPS) as pumps:
        for number in range(PUMPS):
            pumps.submit(pump, number)
        try:
            flooded = text_often(town, 300)
        finally:
            stop.set()
    middle, late = TEXTS // 2, TEXTS * 95 // 100
    click.echo(
        f"\na text took {quiet[middle]:.3f} s (p95 {quiet[late]:.3f}); while {sum(told.values())} "
        f"requests for the desk came {flooded[middle]:.3f} s (p95 {flooded[late]:.3f}); "
        f"the desk answered {dict(told)}"
    )
    assert told[429] + told[503] > told[200]
    assert flooded[late] < MAX_SECONDS
    assert requests.get(f"{town.web_url}/desk/sign-in", timeout=10).status_code in (200, 429, 503)
