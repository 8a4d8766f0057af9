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

from benchmarks import databases, desk, feeds, lists, reading, relay, report, stages, voice
from benchmarks.answers import WrongAnswer, count_segments
from benchmarks.load import CONNECTIONS
from benchmarks.rounds import LoadRunner, load_runner, median_measurement
from benchmarks.server import GTHREAD, SYNC, WORKERS, run_gunicorn
from benchmarks.traffic import Traffic
from benchmarks.zips import ZipSampler
from bot.places import gazetteer

BARE_APP = "benchmarks.apps:bare()"


def main() -> None:
    """Run, print, and end with status 1 only where an answer was wrong."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("what", nargs="?", choices=["desk", "relay", "voice"], help="only this")
    parser.add_argument("--postgres", action="store_true", help="also measure PostgreSQL")
    chosen = parser.parse_args()
    start = time.monotonic()
    try:
        if chosen.what == "desk":
            desk.bench_desk(chosen.postgres)
        elif chosen.what == "voice":
            voice.bench_voice(chosen.postgres)
        elif chosen.what == "relay":
            relay.bench_relay(chosen.postgres)
        else:
            with TemporaryDirectory(prefix="handrail-bench-") as folder:
                run_benchmarks(Path(folder), chosen.postgres)
    except WrongAnswer as wrong:
        sys.exit(f"Wrong answer: {wrong}")
    print_section("", f"{time.monotonic() - start:.0f} seconds")


def run_benchmarks(folder: Path, also_postgres: bool) -> None:
    """Everything there is to measure."""
    zips = ZipSampler(gazetteer())
    traffic = Traffic(zips)
    path = lists.choose_list(folder, zips)
    url = f"sqlite:///{folder / 'bench.db'}"
    count = lists.load_list(url, path)
    print_section(
        f'{count:,} meetings ({path.name}), each text "meeting" and a ZIP code.',
        f"gunicorn with {WORKERS} workers, {CONNECTIONS} connections, Python"
        f" {platform.python_version()}, {os.cpu_count()} cores for everything, the load too"
        f" (load average before: {os.getloadavg()[0]:.1f}).",
        "",
        report.heading("", "bare Flask", "Handrail", "share", "target"),
    )
    with load_runner(traffic) as carrier:
        bench_threads(carrier, url, "SQLite, 4 threads a worker", ">= 20 %, 35 % wanted")
        bench_sync_workers(carrier, url)
        if also_postgres:
            with databases.postgres_database() as target:
                lists.load_list(target.url, path)
                bench_threads(carrier, target.url, "PostgreSQL, 4 threads a worker", "")
        print_section(
            "answers", *report.answer_rows(carrier.answers.total(), count_segments(carrier.answers))
        )
    print_section(
        "processor time of one turn on SQLite, in process, microseconds",
        *report.stage_rows(*stages.measure_stages(url, traffic.take(500), traffic.take(2_000))),
    )
    print_section("reading a text, in process, microseconds", *reading.reading_rows())
    feeds.bench_feeds(folder, path, gazetteer(), zips)


def bench_threads(carrier: LoadRunner, database_url: str, title: str, target: str) -> None:
    """The way we run it: at its limit, then at half of that."""
    with (
        run_gunicorn(BARE_APP, GTHREAD) as bare,
        run_gunicorn(handrail_app(database_url), GTHREAD) as ours,
    ):
        pairs = carrier.compare(bare, ours, rounds=5, seconds=2)
        print_section(title, *report.comparison_rows(pairs, target))
        rate = median_measurement([pair.ours for pair in pairs]).rate / 2
        steady = carrier.pace(ours, rate, rounds=3, seconds=3)
        print_section(f"{title}, half of that load", *report.steady_rows(steady, rate, "p99 < 50"))


def bench_sync_workers(carrier: LoadRunner, database_url: str) -> None:
    """One text at a time in each worker: faster, but two slow clients stop it."""
    with (
        run_gunicorn(BARE_APP, SYNC) as bare,
        run_gunicorn(handrail_app(database_url), SYNC) as ours,
    ):
        pairs = carrier.compare(bare, ours, rounds=3, seconds=1.5)
        print_section(
            "SQLite, sync workers", *report.comparison_rows(pairs, ">= 20 %, 35 % wanted")
        )


def handrail_app(database_url: str) -> str:
    """Handrail on this database, as gunicorn names it."""
    return f"benchmarks.apps:handrail({database_url!r})"


def print_section(title: str, *rows: str) -> None:
    """Print a part of the report as soon as it is known."""
    click.echo("\n".join((title, *rows, "")))


if __name__ == "__main__":
    main()
