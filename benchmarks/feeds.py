"""Lists of real size, on SQLite and on PostgreSQL: keeping them and searching them.

A part of `make bench`; by itself, `python -m benchmarks.feeds`, or with another list,
`python -m benchmarks.feeds --list PATH`.
"""

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from benchmarks import databases, keeping, lists, searching
from benchmarks.answers import WrongAnswer
from benchmarks.databases import BenchDatabase
from benchmarks.zips import ZipSampler
from bot.places import Gazetteer, gazetteer

COPIES = 4  # make a quarter of a million meetings


def main() -> None:
    """Run and print; status 1 only where an answer was wrong."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.feeds", description=__doc__)
    parser.add_argument("--list", type=Path, help="a list in Meeting Guide JSON, .gz or not")
    parser.add_argument("--sqlite", action="store_true", help="SQLite only")
    parser.add_argument(
        "--cold",
        type=int,
        default=searching.COLD_SEARCHES,
        metavar="N",
        help="cold searches for each line of the table",
    )
    chosen = parser.parse_args()
    places = gazetteer()
    zips = ZipSampler(places)
    with TemporaryDirectory(prefix="handrail-bench-") as name:
        folder = Path(name)
        path = chosen.list or lists.choose_list(folder, zips)
        try:
            bench_feeds(
                folder, path, places, zips, also_postgres=not chosen.sqlite, cold=chosen.cold
            )
        except WrongAnswer as wrong:
            sys.exit(f"Wrong answer: {wrong}")


def bench_feeds(
    folder: Path,
    path: Path,
    places: Gazetteer,
    zips: ZipSampler,
    *,
    also_postgres: bool = True,
    cold: int = searching.COLD_SEARCHES,
) -> None:
    """All measurements of lists."""
    click.echo(f"lists: {path.name} (load average before: {os.getloadavg()[0]:.1f})\n")
    own = folder / "lists"
    own.mkdir()
    _measure(databases.sqlite_database(own / "bench.db"), folder, path, places, zips, cold)
    if also_postgres:
        with databases.postgres_database() as target:
            _measure(target, folder, path, places, zips, cold)


def _measure(
    target: BenchDatabase, folder: Path, path: Path, places: Gazetteer, zips: ZipSampler, cold: int
) -> None:
    visits = keeping.measure_syncs(target.url, path, folder)
    _print_rows(keeping.sync_rows(target.name, visits))
    count = visits["import"].result.added
    _print_rows(
        searching.search_rows(
            target.name, count, searching.measure_searches(target, places, zips, cold)
        )
    )
    count = lists.multiply_meetings(target.url, COPIES)
    _print_rows(
        searching.search_rows(
            target.name, count, searching.measure_searches(target, places, zips, cold)
        )
    )


def _print_rows(rows: list[str]) -> None:
    click.echo("\n".join((*rows, "")))


if __name__ == "__main__":
    main()
