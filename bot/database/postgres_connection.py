"""Connections to PostgreSQL that notice a silent peer.

After a failover a server may be gone without a word, and a firewall may drop what it has forgotten.
The time limits of a statement are the server's, so nobody would end the wait. Over TCP the system
tries for a quarter of an hour.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import psycopg
from psycopg import errors
from psycopg.abc import PQGen

# How much longer than the server's own limit a statement is waited for: a server that is only slow
# has told us of its limit by then.
ANSWER_MARGIN_SECONDS = 3

# The system asks an idle peer after KEEPALIVE_IDLE_SECONDS, again every KEEPALIVE_INTERVAL_SECONDS,
# and gives it up after so many questions: nine seconds in all.
KEEPALIVE_IDLE_SECONDS, KEEPALIVE_INTERVAL_SECONDS, KEEPALIVE_QUESTIONS = 5, 2, 2

Result = TypeVar("Result")


class TimedConnection(psycopg.Connection[Any]):
    """A connection that is closed when no answer comes. SQLAlchemy then makes its pool anew."""

    answer_timeout_seconds: float | None = None
    # Called when a connection is given up.
    on_silence: Callable[[], None] | None = None

    def __del__(self, *_: Any) -> None:
        """Close it quietly. A turn that the crisis fallback gave up may hold one after its pool is
        closed, and nobody closes that one."""
        if hasattr(self, "pgconn"):
            self.pgconn.finish()

    def wait(
        self, gen: PQGen[Result], interval: float = 0.1, timeout: float | None = None
    ) -> Result:
        """As psycopg has it, with the limit of this connection. Raises OperationalError."""
        limit = self.answer_timeout_seconds if timeout is None else timeout
        try:
            return super().wait(gen, interval, limit)
        except errors._WaitTimeout:
            self.pgconn.finish()
            if self.on_silence:
                self.on_silence()
            raise psycopg.OperationalError("no answer from the server") from None


def connection_arguments(timeout_seconds: int) -> dict[str, Any]:
    """What psycopg is given, for statements and locks of this length."""
    milliseconds = timeout_seconds * 1000
    return {
        "options": f"-c lock_timeout={milliseconds} -c statement_timeout={milliseconds}",
        "connect_timeout": timeout_seconds,
        "keepalives": 1,
        "keepalives_idle": KEEPALIVE_IDLE_SECONDS,
        "keepalives_interval": KEEPALIVE_INTERVAL_SECONDS,
        "keepalives_count": KEEPALIVE_QUESTIONS,
        "tcp_user_timeout": milliseconds + ANSWER_MARGIN_SECONDS * 1000,
    }


def connector(timeout_seconds: int, on_silence: Callable[[], None]) -> Callable[..., Any]:
    """A listener for SQLAlchemy's "do_connect". `on_silence` is called for each connection that is
    given up."""

    def connect(dialect: Any, entry: Any, words: Sequence[Any], options: dict[str, Any]) -> Any:
        made = TimedConnection.connect(*words, **options)
        made.answer_timeout_seconds = timeout_seconds + ANSWER_MARGIN_SECONDS
        made.on_silence = on_silence
        return made

    return connect
