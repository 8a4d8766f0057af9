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
from benchmarks.apps import CONSTANT_ANSWER
from benchmarks.load import LoadResult
from benchmarks.server import GunicornServer
from benchmarks.traffic import Traffic

# More texts than are answered in a second, so that a round ends by the clock; and how many times
# over bare Flask, which remembers nothing, gets the same ones.
TEXTS_PER_SECOND = 4_000
BARE_REPEATS = 4


@dataclass(frozen=True, slots=True)
class Measurement:
    """One side of one round: answers a second; milliseconds from a request to its answer; and
    milliseconds of the server's processor time for each."""

    rate: float
    p50_ms: float
    p99_ms: float
    slowest_ms: float
    cpu_ms: float


@dataclass(frozen=True, slots=True)
class RoundPair:
    """A round of bare Flask and, right after it, one of Handrail."""

    bare: Measurement
    ours: Measurement


class LoadRunner:
    """Loads servers from a process of its own, and keeps the distinct answers of Handrail."""

    def __init__(self, traffic: Traffic, process: ProcessPoolExecutor) -> None:
        self.answers: Counter[bytes] = Counter()
        self._traffic = traffic
        self._process = process

    def compare(
        self, bare: GunicornServer, ours: GunicornServer, rounds: int, seconds: float
    ) -> list[RoundPair]:
        """Both as fast as they can, after a shorter round that does not count.

        Raises WrongAnswer.
        """
        self._pair(bare, ours, seconds / 3)
        return [self._pair(bare, ours, seconds) for _ in range(rounds)]

    def pace(
        self, ours: GunicornServer, rate: float, rounds: int, seconds: float
    ) -> list[Measurement]:
        """Handrail at `rate` texts a second. Raises WrongAnswer."""
        return [
            self._measure(ours, load.pace, self._requests(int(rate * seconds)), rate)
            for _ in range(rounds)
        ]

    def _pair(self, bare: GunicornServer, ours: GunicornServer, seconds: float) -> RoundPair:
        requests = self._requests(int(TEXTS_PER_SECOND * seconds))
        return RoundPair(
            self._measure(
                bare, load.saturate, requests * BARE_REPEATS, seconds, {CONSTANT_ANSWER.encode()}
            ),
            self._measure(ours, load.saturate, requests, seconds),
        )

    def _requests(self, count: int) -> list[bytes]:
        return [delivery.raw for delivery in self._traffic.take(count)]

    def _measure(
        self,
        server: GunicornServer,
        how: Callable[[int, list[bytes], float], LoadResult],
        requests: list[bytes],
        limit: float,
        expected: set[bytes] | None = None,
    ) -> Measurement:
        before = server.cpu_seconds()
        done = self._process.submit(how, server.port, requests, limit).result()
        cpu = server.cpu_seconds() - before
        if done.failures:
            raise WrongAnswer(f"instead of answers: {dict(done.failures)}")
        if expected is None:
            self.answers.update(done.answers)
        elif done.answers.keys() - expected:
            raise WrongAnswer(f"bare Flask answered {done.answers.keys() - expected}")
        times = sorted(done.latencies_ms)
        count = len(times)
        return Measurement(
            rate=count / done.seconds,
            p50_ms=times[count // 2],
            p99_ms=times[count * 99 // 100],
            slowest_ms=times[-1],
            cpu_ms=cpu * 1000 / count,
        )


@contextmanager
def load_runner(traffic: Traffic) -> Iterator[LoadRunner]:
    """A runner with its process."""
    # Spawned, not forked: the load generator shares only its arguments with us.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as process:
        yield LoadRunner(traffic, process)


def median_measurement(rounds: list[Measurement]) -> Measurement:
    """The median of each figure."""
    return Measurement(
        median(each.rate for each in rounds),
        median(each.p50_ms for each in rounds),
        median(each.p99_ms for each in rounds),
        median(each.slowest_ms for each in rounds),
        median(each.cpu_ms for each in rounds),
    )
