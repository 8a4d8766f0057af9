"""`make bench`: how Handrail compares with bare Flask here and now, and what large lists cost, in
about four minutes."""

import argparse
import os
import platform
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from benchmarks import databases, feeds, lists, reading, report, stages
from benchmarks.answers import WrongAnswer, segments
from benchmarks.load import CONNECTIONS
from benchmarks.rounds import Runner, middle, runner
from benchmarks.server import GTHREAD, SYNC, WORKERS, serve
from benchmarks.traffic import Traffic
from benchmarks.zips import Zips
from bot.places import gazetteer

BARE = "benchmarks.apps:bare()"


def main() -> None:
    """Run, print, and end with status 1 only where an answer was wrong."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--postgres", action="store_true", help="also measure PostgreSQL")
    chosen = parser.parse_args()
    start = time.monotonic()
    try:
        with TemporaryDirectory(prefix="handrail-bench-") as folder:
            bench(Path(folder), chosen.postgres)
    except WrongAnswer as wrong:
        sys.exit(f"Wrong answer: {wrong}")
    say("", f"{time.monotonic() - start:.0f} seconds")


def bench(folder: Path, also_postgres: bool) -> None:
    """Everything there is to measure."""
    zips = Zips(gazetteer())
    traffic = Traffic(zips)
    path = lists.choose(folder, zips)
    url = f"sqlite:///{folder / 'bench.db'}"
    count = lists.load(url, path)
    say(
        f'{count:,} meetings ({path.name}), each text "meeting" and a ZIP code.',
        f"gunicorn with {WORKERS} workers, {CONNECTIONS} connections, Python"
        f" {platform.python_version()}, {os.cpu_count()} cores for everything, the load too"
        f" (load average before: {os.getloadavg()[0]:.1f}).",
        "",
        report.heading("", "bare Flask", "Handrail", "share", "target"),
    )
    with runner(traffic) as carrier:
        threads(carrier, url, "SQLite, 4 threads a worker", ">= 20 %, 35 % wanted")
        sync(carrier, url)
        if also_postgres:
            with databases.postgres() as kept:
                lists.load(kept.url, path)
                threads(carrier, kept.url, "PostgreSQL, 4 threads a worker", "")
        say("answers", *report.answers(carrier.answers.total(), segments(carrier.answers)))
    say(
        "processor time of one turn on SQLite, in process, microseconds",
        *report.stages(*stages.measure(url, traffic.take(500), traffic.take(2_000))),
    )
    say("reading a text, in process, microseconds", *reading.rows())
    feeds.bench(folder, path, gazetteer(), zips)


def threads(carrier: Runner, database_url: str, title: str, target: str) -> None:
    """The way we run it: at its limit, then at half of that."""
    with serve(BARE, GTHREAD) as bare, serve(handrail(database_url), GTHREAD) as ours:
        pairs = carrier.compare(bare, ours, rounds=5, seconds=2)
        say(title, *report.comparison(pairs, target))
        rate = middle([pair.ours for pair in pairs]).rate / 2
        steady = carrier.pace(ours, rate, rounds=3, seconds=3)
        say(f"{title}, half of that load", *report.steady(steady, rate, "p99 < 50"))


def sync(carrier: Runner, database_url: str) -> None:
    """One text at a time in each worker: faster, but two slow clients stop it."""
    with serve(BARE, SYNC) as bare, serve(handrail(database_url), SYNC) as ours:
        pairs = carrier.compare(bare, ours, rounds=3, seconds=1.5)
        say("SQLite, sync workers", *report.comparison(pairs, ">= 20 %, 35 % wanted"))


def handrail(database_url: str) -> str:
    """Handrail on this database, as gunicorn names it."""
    return f"benchmarks.apps:handrail({database_url!r})"


def say(title: str, *rows: str) -> None:
    """Print a part of the report as soon as it is known."""
    click.echo("\n".join((title, *rows, "")))


if __name__ == "__main__":
    main()
