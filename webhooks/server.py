"""How gunicorn serves the application: `gunicorn --config webhooks/server.py`.

A request of the carrier's is 3 kB, 24 kB at the most, and comes at once. What is larger is refused
before it is read, and what is slower is cut off, so that a few sockets held open do not take all
threads from people who text. (A proxy in front should do the same; this holds without one.)

What an operator may want to change is an environment variable; every other line says why it is so.
"""

import contextlib
import os
import socket
import time
from typing import Any

from gunicorn.glogging import Logger
from gunicorn.workers.gthread import ThreadWorker

from bot import logs
from bot.settings import Settings, SettingsError, from_environment

wsgi_app = "webhooks:create_app()"

# Seconds that a request may take, from its first byte to its last and the answer: the carrier
# gives up after fifteen.
LONGEST = 15.0

# A platform says on which port to listen. systemd hands over a socket, which goes before this.
bind = f"0.0.0.0:{os.environ.get('PORT', '8000')}"

# Two processes, so that one that is busy, or just starting again, leaves another. Each holds some
# 100 MB, and a core is kept busy by one. A text waits for the database now and then: for that there
# are threads.
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = int(os.environ.get("WEB_THREADS", "16"))

limit_request_line = 1024  # bytes: ours are a tenth of it
limit_request_fields = 64  # headers: the carrier's twelve, and a proxy's
limit_request_field_size = 4096  # bytes

# A process that does nothing for so long is stuck and is started again.
timeout = 30

# SIGTERM and SIGHUP: what is under way is finished; nothing takes as long as this.
graceful_timeout = 20

# Seconds that a connection may idle, and that a new one may say nothing. A proxy in front must not
# keep its connections for later longer than that (docs/deploy.md).
keepalive = 5

# Workers are not started again after so many requests (max_requests): nothing is known to leak, and
# what does is to be seen (docs/operations.md) and mended. The application is not loaded before the
# processes are made (preload_app), so that SIGHUP brings in another release.

# The control socket's path is one for all servers of a user.
control_socket_disable = True


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


def post_worker_init(worker: Any) -> None:
    """A process is ready to serve."""
    worker.wsgi.extensions["upkeep"].start()


def worker_exit(server: Any, worker: Any) -> None:
    """A process has served its last. One that never came up has no application."""
    if getattr(worker, "wsgi", None) is not None:
        worker.wsgi.extensions["upkeep"].stop()
