"""Room for whoever is in danger: how many other requests may wait for the database at once.

A request that needs a database which gives no answer holds its thread for some ten seconds. If all
threads were held so, danger and HELP, which are answered without it, would stand in line behind.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition
from time import monotonic

# Seconds without anybody having come through after which it is no crowd but a stop.
STALL_TIMEOUT_SECONDS = 1.0


class Overloaded(Exception):
    """So many wait already that one more would wait in vain. The carrier tries again."""


class ConcurrencyLimit:
    """How many there may be. As long as some come through, the next ones wait for their turn."""

    def __init__(self) -> None:
        self._max_active: int | None = None
        self._active = 0
        self._last_progress = 0.0  # when somebody last came through, or found nobody inside
        self._condition = Condition()

    def set_thread_count(self, threads: int) -> None:
        """Of so many threads leave a quarter to others."""
        self._max_active = max(1, threads * 3 // 4)

    @contextmanager
    def acquire(self) -> Iterator[None]:
        """Be one of them. Raises Full."""
        with self._condition:
            if not self._active:
                self._last_progress = monotonic()
            left = self._last_progress + STALL_TIMEOUT_SECONDS - monotonic()
            if not self._condition.wait_for(self._is_free, timeout=max(0.0, left)):
                raise Overloaded
            self._active += 1
        try:
            yield
            self._last_progress = monotonic()
        finally:
            with self._condition:
                self._active -= 1
                self._condition.notify()

    def _is_free(self) -> bool:
        return self._max_active is None or self._active < self._max_active
