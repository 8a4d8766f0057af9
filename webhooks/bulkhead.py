"""A bulkhead: a limit on the requests that may wait for the database at the same time.

A request that needs a database which does not answer holds its thread for about ten seconds. If
such requests held all threads, danger and HELP, which are answered without the database, would
have to wait behind them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition
from time import monotonic

# Without a request that finished for so long, the database is stopped and not merely busy.
STALL_TIMEOUT_SECONDS = 1.0


class Overloaded(Exception):
    """All places are taken and no request finishes. The carrier tries again later."""


class ConcurrencyLimit:
    """Limits how many requests run at once. As long as some finish, the next ones wait."""

    def __init__(self) -> None:
        """Without limit until `set_thread_count` is called."""
        self._max_active: int | None = None
        self._active = 0
        self._last_progress = 0.0  # when a request last finished, or found no other one running
        self._condition = Condition()

    def set_thread_count(self, threads: int) -> None:
        """Leave a quarter of these threads to requests that need no database."""
        self._max_active = max(1, threads * 3 // 4)

    @contextmanager
    def acquire(self) -> Iterator[None]:
        """Take a place for the length of a request. Raises Overloaded."""
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

    def is_stalled(self) -> bool:
        """Whether all places are taken and no request has finished for a while."""
        with self._condition:
            patient = self._last_progress + STALL_TIMEOUT_SECONDS > monotonic()
            return not (patient or self._is_free())

    def _is_free(self) -> bool:
        return self._max_active is None or self._active < self._max_active
