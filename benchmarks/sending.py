"""How fast reminders go out that are all due in one minute, beside what the fake carrier can take;
and what a look at the reminders costs where a million are not due.

    python -m benchmarks.sending [--reminders 10000] [--postgres]
"""

import argparse
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

import click
import psutil
import requests
from requests.adapters import HTTPAdapter
from sqlalchemy import delete, text

from benchmarks.answers import WrongAnswer
from benchmarks.databases import postgres_database
from bot.cli.serve import worker_command
from bot.database.schema import people
from bot.delivery.planner import plan_due
from tests.support.carrier_behaviour import CarrierBehaviour
from tests.support.carrier_control import CarrierControl
from tests.support.carrier_server import ACCOUNT, TOKEN
from tests.support.processes import Deployment, deploy

# What the carrier takes to answer, in seconds.
CARRIER_DELAY_SECONDS = 0.05

# How many texts a worker sends at the same time.
SEND_THREADS = 16

REMINDERS_NOT_DUE = 1_000_000

# Time for the workers to start before the first reminder is due.
HEAD_START = timedelta(seconds=8)


class SendRate(NamedTuple):
    """One run: texts a second, and the workers' processor time for one, in milliseconds."""

    rate: float
    cpu_ms: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sending", description=__doc__)
    parser.add_argument("--reminders", type=int, default=10_000)
    parser.add_argument("--postgres", action="store_true", help="also measure PostgreSQL")
    chosen = parser.parse_args()
    with TemporaryDirectory(prefix="handrail-bench-") as folder:
        measure_sending(
            f"sqlite:///{Path(folder) / 'bench.db'}", "SQLite", Path(folder), chosen.reminders
        )
        if chosen.postgres:
            with postgres_database() as target:
                measure_sending(target.url, "PostgreSQL", Path(folder), chosen.reminders)


def measure_sending(url: str, name: str, folder: Path, count: int) -> None:
    """All there is to measure about sending on one database."""
    with deploy(url, folder) as deployment:
        # A day's limit of segments would end the second run.
        deployment.environment |= {"SEND_THREADS": str(SEND_THREADS), "LIMITS": "off"}
        deployment.carrier.behave(CarrierBehaviour(delay=CARRIER_DELAY_SECONDS))
        for workers in (1, 2, 4):
            ceiling = _carrier_rate(
                deployment.carrier, threads=SEND_THREADS * workers, count=count // 5
            )
            run = _send(deployment, count, workers)
            click.echo(
                f"{name}, {count:,} reminders due at once, {workers} workers of {SEND_THREADS}"
                f" threads:"
                f" {run.rate:,.0f} texts/s, {run.cpu_ms:.1f} ms of processor time each"
                f" (the fake carrier alone: {ceiling:,.0f}/s, ratio {run.rate / ceiling:.2f})"
            )
        for far in (0, REMINDERS_NOT_DUE):
            _add_reminders(deployment, far)
            none_due, some_due = _planning_ms(deployment), _planning_ms(deployment, due=100)
            click.echo(
                f"{name}, a look at {far:,} reminders that are not due:"
                f" {none_due:.2f} ms, with 100 due ones {some_due:.1f} ms"
            )


def _send(deployment: Deployment, count: int, workers: int) -> SendRate:
    """Send so many reminders with so many workers."""
    with deployment.database.transaction() as connection:
        connection.execute(delete(people))
    deployment.carrier.reset()
    deployment.carrier.behave(CarrierBehaviour(delay=CARRIER_DELAY_SECONDS))
    deployment.add_reminders(count, due=HEAD_START)
    due = time.monotonic() + HEAD_START.total_seconds()
    team = [deployment.start_worker(worker_command()) for _ in range(workers)]
    deployment.carrier.wait_for(600, accepted=1)
    began = max(time.monotonic(), due)
    deployment.carrier.wait_for(600, accepted=count)
    took = time.monotonic() - began
    used = sum(sum(psutil.Process(worker.pid).cpu_times()[:2]) for worker in team)
    for worker in team:
        deployment.terminate(worker)
    if deployment.accepted_counts().total() != count:
        raise WrongAnswer("a reminder was sent twice")
    return SendRate(count / took, used / count * 1000)


def _carrier_rate(carrier: CarrierControl, threads: int, count: int) -> float:
    """How many texts a second the fake takes from so many threads that do nothing else."""
    carrier.reset()
    carrier.behave(CarrierBehaviour(delay=CARRIER_DELAY_SECONDS))
    url = f"{carrier.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    form = {"To": "+14025550100", "From": "+14025550199", "Body": "hello"}
    session = requests.Session()
    session.auth = (ACCOUNT, TOKEN)
    session.mount("http://", HTTPAdapter(pool_maxsize=threads))
    with ThreadPoolExecutor(threads) as pool:
        began = time.monotonic()
        done = list(pool.map(lambda _: session.post(url, data=form).status_code, range(count)))
        took = time.monotonic() - began
    if set(done) != {201}:
        raise WrongAnswer("the fake carrier refused a text")
    return count / took


def _add_reminders(deployment: Deployment, count: int) -> None:
    """So many reminders of one person, due some time next year."""
    deployment.add_reminders(1, due=timedelta(days=365))
    series = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
        if deployment.database.sqlite
        else "WITH n(i) AS (SELECT generate_series(1, :count))"
    )
    columns = "line_id, person_id, meeting_id, before, chosen, zone, told, after"
    copies = f"""
        INSERT INTO reminders ({columns}, next_at)
        {series}
        SELECT {columns}, next_at + i * 1000 FROM n, (SELECT * FROM reminders LIMIT 1) AS one
    """
    with deployment.database.transaction() as connection:
        if count:
            if not deployment.database.sqlite:
                connection.execute(text("SET LOCAL statement_timeout = 0"))
            connection.execute(text(copies), {"count": count})
        connection.execute(text("ANALYZE reminders"))


def _planning_ms(deployment: Deployment, due: int = 0) -> float:
    """What a planning tick takes, in milliseconds: the median of some."""
    took = []
    for _ in range(15):
        if due:
            deployment.add_reminders(due)
        began = time.perf_counter()
        plan_due(deployment.database, deployment.keys, datetime.now(UTC))
        took.append(time.perf_counter() - began)
    return median(took) * 1000


if __name__ == "__main__":
    main()
