"""How long each page of the desk takes in a large deployment, and what it asks the database.

python -m benchmarks desk [--postgres]
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import click
from flask.testing import FlaskClient
from sqlalchemy import Engine, event

from benchmarks.answers import WrongAnswer
from benchmarks.apps import ACCOUNT, NOW, PUBLIC_URL, SECRET_KEY, TOKEN
from benchmarks.databases import BenchDatabase, postgres_database, sqlite_database
from benchmarks.desk_addresses import desk_address
from benchmarks.desk_history import LISTS, MEETINGS, build_history
from bot.database.database import Database
from bot.operators.desk_sessions import begin_session
from bot.operators.operator_rows import operator_by_id
from bot.review.wordings import reply_wording
from bot.settings import Settings
from desk.desk_features import desk_rules
from desk.visit import SESSION_COOKIE
from flows.domain.line import Line
from webhooks import create_app

ROUNDS = 40
TARGET_MS, TARGET_QUERIES = 300, 60

# Asked for beside the pages as they open.
_MORE = {
    "/report of a year": "/desk/report?from=2025-07-01&to=2026-06-30",
    "/audit of one person": "/desk/audit?who=Somebody+7",
    "/reminders of one line": "/desk/reminders?line=7",
}


@dataclass(frozen=True, slots=True)
class PageTime:
    """How long a page took, in milliseconds, how much of it this process's processor, and how often
    it asked the database."""

    name: str
    p50: float
    p95: float
    processor: float
    queries: int


def bench_desk(also_postgres: bool) -> None:
    """Measure and print."""
    with TemporaryDirectory(prefix="handrail-bench-") as folder:
        _bench(sqlite_database(Path(folder) / "desk.db"))
    if also_postgres:
        with postgres_database() as target:
            _bench(target)


def _bench(target: BenchDatabase) -> None:
    database = Database(target.url)
    start = perf_counter()
    rows = build_history(database)
    click.echo(
        f"the desk on {target.name}: {rows:,} rows of history, {MEETINGS:,} meetings, {LISTS} lists"
        f" (built in {perf_counter() - start:.0f} s), each page {ROUNDS} times in turn"
    )
    click.echo(_LAYOUT.format("", "p50 ms", "p95 ms", "processor", "queries", "").rstrip())
    for page in measure_pages(target.url, database):
        missed = page.p95 > TARGET_MS or page.queries > TARGET_QUERIES
        took = (f"{number:.1f}" for number in (page.p50, page.p95, page.processor))
        click.echo(_LAYOUT.format(page.name, *took, page.queries, "<--" * missed).rstrip())
    click.echo("")
    database.close()


def measure_pages(url: str, database: Database) -> Iterator[PageTime]:
    """Each page of the desk, as an owner who sees all lines. Raises WrongAnswer."""
    client = _signed_in(url, database)
    sentence = reply_wording("es").sentences[0][0]
    pages = {
        rule.path or "/": desk_address(rule, sentence)
        for rule in desk_rules()
        if rule.method == "GET" and rule.access.needs
    }
    pages |= _MORE
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in pages}
    queries = {name: _count_queries(client, address) for name, address in pages.items()}
    for _ in range(ROUNDS):
        for name, address in pages.items():
            start, processor = perf_counter(), process_time()
            client.get(address, base_url=PUBLIC_URL)
            times[name].append((perf_counter() - start, process_time() - processor))
    for name, taken in times.items():
        took, busy = (sorted(1000 * seconds for seconds in one) for one in zip(*taken, strict=True))
        yield PageTime(
            name, _share(took, 0.5), _share(took, 0.95), _share(busy, 0.5), queries[name]
        )


def _share(ordered: list[float], share: float) -> float:
    """The value that this share of the values does not exceed."""
    return ordered[ceil(share * len(ordered)) - 1]


def _signed_in(url: str, database: Database) -> FlaskClient:
    settings = Settings(
        database_url=url,
        secret_keys=(SECRET_KEY,),
        account_sid=ACCOUNT,
        auth_tokens=(TOKEN,),
        public_url=PUBLIC_URL,
        line=Line("Line 1", zone="America/Chicago"),
        number="+13015550123",
        desk=True,
    )
    app = create_app(settings, clock=lambda: NOW)
    with database.transaction() as connection:
        operator = operator_by_id(1, connection)
        assert operator
        token = begin_session(operator, "Firefox, Linux", connection, NOW)
    client = app.test_client()
    host = PUBLIC_URL.partition("//")[2]
    client.set_cookie(SESSION_COOKIE, token, domain=host, secure=True, path="/")
    return client


def _count_queries(client: FlaskClient, address: str) -> int:
    """How often a page asks, once what is read once is read. Raises WrongAnswer for an error."""
    asked = 0

    def note(*_: object) -> None:
        nonlocal asked
        asked += 1

    status = client.get(address, base_url=PUBLIC_URL).status_code
    if status not in (200, 404):  # some are there only once somebody has asked for them
        raise WrongAnswer(f"{address} is answered with {status}")
    event.listen(Engine, "before_cursor_execute", note)
    try:
        client.get(address, base_url=PUBLIC_URL)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return asked


_LAYOUT = "  {:<40}{:>10}{:>10}{:>11}{:>9}  {}"
