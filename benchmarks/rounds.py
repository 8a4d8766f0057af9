"""Rounds of load on Handrail and on bare Flask in turn, so that both have the same noise."""

import multiprocessing
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median

from benchmarks import load
from benchmarks.answers import WrongAnswer
from benchmarks.apps import CONSTANT
from benchmarks.load import Round
from benchmarks.server import Server
from benchmarks.traffic import Traffic

# More texts than are answered in a second, so that a round ends by the clock; and how many times
# over bare Flask, which remembers nothing, gets the same ones.
TEXTS_A_SECOND = 4_000
AGAIN = 4


@dataclass(frozen=True, slots=True)
class Measured:
    """One side of one round: answers a second; milliseconds from a request to its answer; and
    milliseconds of the server's processor time for each."""

    rate: float
    p50: float
    p99: float
    worst: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Pair:
    """A round of bare Flask and, right after it, one of Handrail."""

    bare: Measured
    ours: Measured


class Runner:
    """Loads servers from a process of its own, and keeps the distinct answers of Handrail."""

    def __init__(self, traffic: Traffic, process: ProcessPoolExecutor) -> None:
        self.answers: Counter[bytes] = Counter()
        self._traffic = traffic
        self._process = process

    def compare(self, bare: Server, ours: Server, rounds: int, seconds: float) -> list[Pair]:
        """Both as fast as they can, after a shorter round that does not count.

        Raises WrongAnswer.
        """
        self._pair(bare, ours, seconds / 3)
        return [self._pair(bare, ours, seconds) for _ in range(rounds)]

    def pace(self, ours: Server, rate: float, rounds: int, seconds: float) -> list[Measured]:
        """Handrail at `rate` texts a second. Raises WrongAnswer."""
        return [
            self._measure(ours, load.pace, self._requests(int(rate * seconds)), rate)
            for _ in range(rounds)
        ]

    def _pair(self, bare: Server, ours: Server, seconds: float) -> Pair:
        requests = self._requests(int(TEXTS_A_SECOND * seconds))
        return Pair(
            self._measure(bare, load.saturate, requests * AGAIN, seconds, {CONSTANT.encode()}),
            self._measure(ours, load.saturate, requests, seconds),
        )

    def _requests(self, count: int) -> list[bytes]:
        return [delivery.raw for delivery in self._traffic.take(count)]

    def _measure(
        self,
        server: Server,
        how: Callable[[int, list[bytes], float], Round],
        requests: list[bytes],
        limit: float,
        expected: set[bytes] | None = None,
    ) -> Measured:
        before = server.cpu()
        done = self._process.submit(how, server.port, requests, limit).result()
        cpu = server.cpu() - before
        if done.failures:
            raise WrongAnswer(f"instead of answers: {dict(done.failures)}")
        if expected is None:
            self.answers.update(done.answers)
        elif done.answers.keys() - expected:
            raise WrongAnswer(f"bare Flask answered {done.answers.keys() - expected}")
        times = sorted(done.latencies)
        count = len(times)
        return Measured(
            rate=count / done.seconds,
            p50=times[count // 2],
            p99=times[count * 99 // 100],
            worst=times[-1],
            cpu=cpu * 1000 / count,
        )


@contextmanager
def runner(traffic: Traffic) -> Iterator[Runner]:
    """A runner with its process."""
    # Spawned, not forked: the load generator shares nothing with us but what it is told.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as process:
        yield Runner(traffic, process)


def middle(rounds: list[Measured]) -> Measured:
    """The median of each figure."""
    return Measured(
        median(each.rate for each in rounds),
        median(each.p50 for each in rounds),
        median(each.p99 for each in rounds),
        median(each.worst for each in rounds),
        median(each.cpu for each in rounds),
    )
