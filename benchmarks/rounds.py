"""Rounds of load, Handrail and bare Flask in turn, so that both see the same noise."""

import multiprocessing
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from statistics import median

from benchmarks import load
from benchmarks.answers import WrongAnswer
from benchmarks.apps import CONSTANT
from benchmarks.load import Round
from benchmarks.server import Server, serve
from benchmarks.traffic import Traffic

# Faster than anything here answers, so that the time of a round ends it and not its texts.
MOST_A_SECOND = 4_000
BARE_IS_FASTER = 4  # times, at least
WARM_UP = 400  # texts


@dataclass(frozen=True, slots=True)
class Measured:
    """One side of one round: answers a second, milliseconds, milliseconds of processor time an
    answer."""

    rate: float
    p50: float
    p99: float
    worst: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Pair:
    """A round of bare Flask and one of Handrail, one after the other."""

    bare: Measured
    ours: Measured


@dataclass(slots=True)
class Runner:
    """Puts load on servers from a process of its own, and keeps every distinct answer."""

    pool: ProcessPoolExecutor
    traffic: Traffic
    answers: Counter[bytes] = field(default_factory=Counter)

    def compare(self, bare: Server, ours: Server, rounds: int, seconds: float) -> list[Pair]:
        """Both at their limit, after a warm-up. Raises WrongAnswer."""
        self._saturate(bare, seconds / 4, 1)
        self._saturate(ours, seconds / 4, 1)
        return [
            Pair(
                self._saturate(bare, seconds, BARE_IS_FASTER),
                self._saturate(ours, seconds, 1),
            )
            for _ in range(rounds)
        ]

    def pace(self, server: Server, rate: float, rounds: int, seconds: float) -> list[Measured]:
        """Handrail at a steady load, `rate` texts a second. Raises WrongAnswer."""
        return [self._pace(server, rate, seconds) for _ in range(rounds)]
