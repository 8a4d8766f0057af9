"""Room for whoever is in danger: how many other requests may wait for the database at once.

A request that needs a database which gives no answer holds its thread for some ten seconds. If all
threads were held so, danger and HELP, which are answered without it, would stand in line behind.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition
from time import monotonic

# Seconds without anybody having come through after which it is no crowd but a stop.
PATIENCE = 1.0


class Full(Exception):
    """So many wait already that one more would wait in vain. The carrier tries again."""


class Room:
    """How many there may be. As long as some come through, the next ones wait for their turn."""

    def __init__(self) -> None:
        self._most: int | None = None
        self._inside = 0
        self._moved = 0.0  # when somebody last came through, or found nobody inside
        self._door = Condition()

    def keep(self, threads: int) -> None:
        """Of so many threads leave a quarter to others."""
        self._most = max(1, threads * 3 // 4)

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Be one of them. Raises Full."""
        with self._door:
            if not self._inside:
                self._moved = monotonic()
            left = self._moved + PATIENCE - monotonic()
            if not self._door.wait_for(self._is_free, timeout=max(0.0, left)):
                raise Full
            self._inside += 1
        try:
            yield
            self._moved = monotonic()
        finally:
            with self._door:
                self._inside -= 1
                self._door.notify()

    def _is_free(self) -> bool:
        return self._most is None or self._inside < self._most
