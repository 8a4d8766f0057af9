"""How gunicorn serves us, whoever is on the other side: `gunicorn -c python:webhooks.server`.

A request of the carrier's is 3 kB, 24 kB at the most, and comes at once. What is larger is refused
before it is read, and what is slower is cut off, so that a few sockets held open do not take all
threads from people who text. (A proxy in front should do the same; this holds without one.)
"""

import contextlib
import socket
import time
from typing import Any

from gunicorn.glogging import Logger
from gunicorn.workers.gthread import ThreadWorker

from bot import logs
from bot.settings import Settings, SettingsError, from_environment

# Seconds that a request may take, from its first byte to its last and the answer: the carrier
# gives up after fifteen.
LONGEST = 15.0

limit_request_line = 1024  # bytes: ours are a tenth of it
limit_request_fields = 64  # headers: the carrier's twelve, and a proxy's
limit_request_field_size = 4096  # bytes
keepalive = 5  # seconds that a connection may idle, and that a new one may say nothing
timeout = 30  # seconds after which a process that does nothing at all is started again
threads = 16
control_socket_disable = True  # its path is one for all servers of a user


class Worker(ThreadWorker):  # type: ignore[misc]  # gunicorn has no types
    """A threaded worker that hears nobody out for longer than `LONGEST`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._since: dict[Any, float] = {}

    def handle(self, conn: Any) -> Any:
        """Handle a request, on a thread of its own."""
        self._since[conn] = time.monotonic()
        try:
            return super().handle(conn)
        finally:
            self._since.pop(conn, None)

    def murder_pending(self) -> None:
        """Called about every second: also end the reading of what is too slow."""
        super().murder_pending()
        latest = time.monotonic() - LONGEST
        for conn, since in list(self._since.items()):
            if since < latest:
                with contextlib.suppress(OSError):  # it has just been closed
                    conn.sock.shutdown(socket.SHUT_RD)


class Log(Logger):  # type: ignore[misc]  # gunicorn has no types
    """Gunicorn's news among ours. There is no log of requests: who calls when is the carrier's."""

    def setup(self, cfg: Any) -> None:
        """Log as everything here does."""
        super().setup(cfg)
        try:
            logs.start(from_environment())
        except SettingsError:  # the application will say so itself
            logs.start(Settings())
        self.access_log.handlers.clear()
        self.error_log.handlers.clear()
        self.error_log.propagate = True


worker_class = Worker
logger_class = Log
