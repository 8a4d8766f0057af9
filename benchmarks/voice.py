"""`python -m benchmarks voice`: how long a caller hears nothing, from a request to its TwiML."""

import time
import uuid
from collections import defaultdict
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import click

from benchmarks import databases, lists
from benchmarks.apps import ACCOUNT, LINE_NUMBER, PUBLIC_URL, TOKEN
from benchmarks.server import GTHREAD, run_gunicorn
from benchmarks.zips import ZipSampler
from bot.cli.followed_call import FollowedCall
from bot.cli.pretended_phone import post_signed
from bot.places import gazetteer

# Callers at the same time, and calls of each.
CALLERS, CALLS = 4, 20

# Calls of each that do not count: the first answers of a process are slower.
WARM_UP_ROUNDS = 3

# A caller hears nothing for so long at most, in milliseconds (operators' specification).
AIM_MS = 300

VOICE_URL = f"{PUBLIC_URL}/webhooks/voice"

# The number of a step at which it is measured: by what the caller did before it.
Times = defaultdict[str, list[float]]


def bench_voice(also_postgres: bool) -> None:
    """Calls over SQLite, and over PostgreSQL if wanted: gunicorn with two workers."""
    with TemporaryDirectory(prefix="handrail-bench-") as folder:
        zips = ZipSampler(gazetteer())
        path = lists.choose_list(Path(folder), zips)
        url = f"sqlite:///{Path(folder) / 'bench.db'}"
        count = lists.load_list(url, path)
        click.echo(f"{count:,} meetings, {CALLERS} callers at once, {CALLS} calls of each.\n")
        _bench("SQLite", url, zips)
        if also_postgres:
            with databases.postgres_database() as target:
                lists.load_list(target.url, path)
                _bench("PostgreSQL", target.url, zips)


def _bench(title: str, url: str, zips: ZipSampler) -> None:
    sampled = zips.sample(Random(1), CALLERS * CALLS)
    codes = [place.code for place in sampled]
    times: Times = defaultdict(list)
    with run_gunicorn(f"benchmarks.apps:handrail({url!r})", GTHREAD) as server:
        call = partial(_call, server.port)
        with ThreadPoolExecutor(CALLERS) as callers:
            for _ in range(WARM_UP_ROUNDS):
                list(callers.map(lambda code: list(call(code)), codes[:CALLERS]))
            for steps in callers.map(lambda code: list(call(code)), codes):
                for step, took in steps:
                    times[step].append(took)
    click.echo(f"{title}: milliseconds until the TwiML is there; the aim is {AIM_MS}.")
    for step, waits in times.items():
        waits.sort()
        middle, most = waits[len(waits) // 2], waits[int(len(waits) * 0.95)]
        click.echo(f"  {step:<28}{middle:7.1f} p50{most:8.1f} p95{waits[-1]:8.1f} slowest")
    click.echo("")


def _call(port: int, code: str) -> Iterator[tuple[str, float]]:
    """One call, step by step: what was done, and how long the answer took."""
    took = 0.0

    def post(address: str, form: Mapping[str, str]) -> str:
        nonlocal took
        begun = time.perf_counter()
        path = address.removeprefix(PUBLIC_URL)
        status, content = post_signed(f"http://127.0.0.1:{port}", PUBLIC_URL, TOKEN, path, form)
        took = (time.perf_counter() - begun) * 1000
        if status != 200:
            raise SystemExit(f"{path} answers {status}.")
        return content.decode()

    phone = FollowedCall(
        post,
        VOICE_URL,
        {
            "CallSid": f"CA{uuid.uuid4().hex}",
            "AccountSid": ACCOUNT,
            "From": f"+1402555{uuid.uuid4().int % 100 + 100:04}",
            "To": LINE_NUMBER,
        },
    )
    yield "the greeting", took
    phone.press("1")
    yield "key 1", took
    phone.press(code)
    yield "a ZIP code, meetings read", took
    phone.speak("Chicago Illinois")
    yield "a town said, meetings read", took
    phone.speak("I want to kill myself")
    yield "a danger", took
    phone.press("2")
    yield "key 2, a phone rings", took
