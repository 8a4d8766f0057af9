"""How long a text of a talk is on its way: from the webhook's request to the carrier's 201, with
twenty talks at once on one number.

    python -m benchmarks relay [--postgres]
"""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

import click

from benchmarks.answers import WrongAnswer
from benchmarks.databases import postgres_database
from bot.cli.serve import worker_command
from tests.support.carrier_behaviour import CarrierBehaviour
from tests.support.processes import Deployment, deploy
from tests.support.talking_town import TALK_SETTINGS, add_volunteers, connect_pairs, phones_of

# Talks at once, and rounds in which each texter and each volunteer writes once: one after the
# other, each of them every ten seconds.
TALKS, ROUNDS, ROUND_SECONDS = 20, 5, 10.0

# What the carrier takes to answer, in seconds.
CARRIER_DELAY_SECONDS = 0.05


def bench_relay(also_postgres: bool) -> None:
    """Measure and print."""
    with TemporaryDirectory(prefix="handrail-bench-") as folder:
        _measure(f"sqlite:///{Path(folder) / 'bench.db'}", "SQLite", Path(folder), 1, "< 3 s")
        if also_postgres:
            with postgres_database() as target:
                url = target.url.replace("postgresql://", "postgresql+psycopg://")
                _measure(url, "PostgreSQL", Path(folder), 2, "< 1 s")


def _measure(url: str, name: str, folder: Path, workers: int, aim: str) -> None:
    with deploy(url, folder) as town:
        town.environment |= TALK_SETTINGS | {"SEND_THREADS": "16"}
        town.start_web("webhooks:create_app()")
        add_volunteers(town, TALKS)
        for _ in range(workers):
            town.start_worker(worker_command())
        connect_pairs(town, TALKS)
        town.carrier.behave(CarrierBehaviour(delay=CARRIER_DELAY_SECONDS))
        took = _text_in_rounds(town)
    cuts = quantiles(took, n=100)
    click.echo(
        f"{name}, {TALKS} talks at once, {workers} worker{'s' if workers > 1 else ''}, "
        f"{len(took)} texts: p50 {cuts[49]:.2f} s, p95 {cuts[94]:.2f} s, p99 {cuts[98]:.2f} s "
        f"(aim for p95: {aim})"
    )


def _text_in_rounds(town: Deployment) -> list[float]:
    """Seconds from request to 201 of each text that was passed on."""
    begun: dict[str, float] = {}
    ends = [phone for pair in range(TALKS) for phone in phones_of(pair)]

    def text(job: tuple[int, int, str]) -> None:
        number, place, phone = job
        time.sleep(place * ROUND_SECONDS / len(ends))
        body = f"round {number} of {phone[-3:]}"
        begun[body] = datetime.now(UTC).timestamp()
        town.carrier.deliver_text(body, sender=phone, to=town.number)

    with ThreadPoolExecutor(len(ends)) as pool:
        for number in range(ROUNDS):
            list(pool.map(text, [(number, at, phone) for at, phone in enumerate(ends)]))
    deadline = time.monotonic() + 120
    while True:
        taken = {one["body"]: one["at"] for one in town.carrier.accepted()}
        if begun.keys() <= taken.keys():
            return [taken[body] - at for body, at in begun.items()]
        if time.monotonic() > deadline:
            raise WrongAnswer(f"{len(begun.keys() - taken.keys())} texts were not passed on")
        time.sleep(0.5)
