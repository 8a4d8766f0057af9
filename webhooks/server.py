"""How gunicorn serves the application: `gunicorn --config webhooks/server.py`.

A request of the carrier's is 3 kB, 24 kB at the most, and comes at once. What is larger is refused
before it is read. A request gets a thread when it is there as a whole: however many sockets are
held open, they take no thread from people who text, and those that say nothing more are cut off.
(A proxy in front should do the same; this holds without one.)

What an operator may want to change is an environment variable; every other line says why it is so.
"""

import contextlib
import gc
import os
import re
import selectors
import socket
import time
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from typing import Any

from gunicorn.glogging import Logger
from gunicorn.http import get_parser
from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine, ParseException
from gunicorn.workers.gthread import ThreadWorker

from bot import logs
from bot.settings import Settings, SettingsError, from_environment

wsgi_app = "webhooks:create_app()"

# Seconds from a connection to the last byte of its request, and again from the answer to the
# other side's goodbye.
READ_TIMEOUT_SECONDS = 3.0

# Bytes: as much as `webhooks.request_guard` reads at all of a body, and ten times the carrier's
# headers with a proxy's.
MAX_BODY_BYTES = 24 * 1024
MAX_HEAD_BYTES = 32 * 1024

# Connections of a process that are being heard, or are leaving. The oldest goes when there are
# more: the carrier's is there for no longer than its bytes are under way.
MAX_WAITING_CONNECTIONS = 400

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

# A connection is for one request: the carrier's come one by one, a proxy is near, and what was said
# beyond a request can never be taken for another.
keepalive = 0

# Connections of a process in all, those with a thread or waiting for one too. With the database's
# files they stay below the 1,024 that a process may commonly open.
worker_connections = 800

# Workers are not started again after so many requests (max_requests): nothing is known to leak, and
# what does is to be seen (docs/operations.md) and mended. The application is not loaded before the
# processes are made (preload_app), so that SIGHUP brings in another release.

# The control socket's path is one for all servers of a user.
control_socket_disable = True


_ERROR_STATUS = {
    LimitRequestLine: HTTPStatus.REQUEST_URI_TOO_LONG,
    LimitRequestHeaders: HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
}

# A request without a body says nothing of its length. What else is odd is the parser's to refuse.
_CONTENT_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,9})[ \t]*\r\n", re.IGNORECASE)


class PendingConnection:
    """A connection, what it has said, and until when it may speak."""

    def __init__(self, conn: Any) -> None:
        self.conn = conn
        self.received_at = datetime.now(UTC)
        self.deadline = 0.0  # of the monotonic clock
        self.answered = False
        self._received = bytearray()
        self._size: int | None = None

    def feed(self, more: bytes) -> bytes | None:
        """The request, once it is there as a whole or can be told to be too large."""
        self._received += more
        if self._size is None:
            end = self._received.find(b"\r\n\r\n") + 4
            if end < 4:
                return bytes(self._received) if len(self._received) > MAX_HEAD_BYTES else None
            found = _CONTENT_LENGTH.search(self._received, 0, end)
            length = int(found[1]) if found else 0
            self._size = end + (length if length <= MAX_BODY_BYTES else 0)
        return bytes(self._received) if len(self._received) >= self._size else None


class BufferingWorker(ThreadWorker):  # type: ignore[misc]  # gunicorn has no types
    """A threaded worker that hears a request out before a thread is given to it.

    Gunicorn gives a thread to a connection and lets it wait there for each byte; and it waits, all
    requests with it, for the other side of a connection to say goodbye. Here the loop does both,
    for all connections at once, and a thread finds all there is to read in memory.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._waiting: dict[Any, PendingConnection] = {}  # by their sockets, the oldest first
        self._served: dict[Any, PendingConnection] = {}  # those that have a thread, or wait for one

    def enqueue_req(self, conn: Any) -> None:
        """Called for each new connection."""
        self._watch(PendingConnection(conn), self._read_request)

    def finish_request(self, conn: Any, fs: Any) -> None:
        """Called after each answer. To close at once might take back an answer that the other side
        has not read, if there are bytes of it that we have not."""
        caller = self._served.pop(conn.sock)
        caller.answered = True
        if conn.sock.fileno() < 0:  # closed in the middle of an answer that failed
            self.nr_conns -= 1
            return
        with contextlib.suppress(OSError):  # the other side has gone
            conn.sock.shutdown(socket.SHUT_WR)
        self._watch(caller, self._await_goodbye)

    def handle_error(self, req: Any, client: Any, addr: Any, exc: BaseException) -> None:
        """Called for what is no request. Gunicorn's own page says back what was sent."""
        status = _ERROR_STATUS.get(type(exc), HTTPStatus.BAD_REQUEST)
        if not isinstance(exc, ParseException):
            self.log.error("a request failed", exc_info=exc)
            status = HTTPStatus.INTERNAL_SERVER_ERROR
        body = f"{status.phrase}\n"
        headers = {
            **self.wsgi.extensions["headers"],
            "Connection": "close",
            "Content-Type": "text/plain; charset=utf-8",
            "Content-Length": len(body),
        }
        lines = [
            f"HTTP/1.1 {status.value} {status.phrase}",
            *(f"{k}: {v}" for k, v in headers.items()),
        ]
        with contextlib.suppress(OSError):  # the other side has gone
            client.sendall("\r\n".join([*lines, "", body]).encode())

    def murder_pending(self) -> None:
        """Called about every second: end what takes too long."""
        now = time.monotonic()
        while self._waiting and self._oldest().deadline < now:
            self._drop(self._oldest())
        if not self.alive:  # the next process is not to wait for their goodbyes
            for caller in [one for one in self._waiting.values() if one.answered]:
                self._drop(caller)

    def with_received_at(self, application: Any) -> Any:
        """The application, told when a request came (`webhooks.request_guard.CAME`)."""

        def wsgi(environ: dict[str, Any], start_response: Any) -> Any:
            environ["handrail.came"] = self._served[environ["gunicorn.socket"]].received_at
            return application(environ, start_response)

        return wsgi

    def _watch(self, caller: PendingConnection, then: Any) -> None:
        if len(self._waiting) >= MAX_WAITING_CONNECTIONS:
            self._drop(self._oldest())
        caller.deadline = time.monotonic() + READ_TIMEOUT_SECONDS
        sock = caller.conn.sock
        sock.setblocking(False)
        self._waiting[sock] = caller
        self.poller.register(sock, selectors.EVENT_READ, partial(then, caller))

    def _oldest(self) -> PendingConnection:
        return next(iter(self._waiting.values()))

    def _read_request(self, caller: PendingConnection, sock: Any) -> None:
        more = self._read(caller)
        request = caller.feed(more) if more else None
        if request is None:
            return
        self._unwatch(caller)
        self._served[sock] = caller
        conn = caller.conn
        conn.data_ready = True
        conn.parser = get_parser(self.cfg, iter([request]), conn.client)
        super().enqueue_req(conn)

    def _await_goodbye(self, caller: PendingConnection, _: Any) -> None:
        self._read(caller)

    def _read(self, caller: PendingConnection) -> bytes:
        """What has come. Ends those who have gone; but not whoever an event of the same moment has
        ended, whose socket cannot be read."""
        if caller.conn.sock not in self._waiting:
            return b""
        try:
            more: bytes = caller.conn.sock.recv(MAX_HEAD_BYTES)
        except BlockingIOError:
            return b""
        except OSError:
            more = b""
        if not more:
            self._drop(caller)
        return more

    def _unwatch(self, caller: PendingConnection) -> None:
        del self._waiting[caller.conn.sock]
        self.poller.unregister(caller.conn.sock)

    def _drop(self, caller: PendingConnection) -> None:
        self._unwatch(caller)
        self.nr_conns -= 1
        caller.conn.close()


class GunicornLog(Logger):  # type: ignore[misc]  # gunicorn has no types
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


worker_class = BufferingWorker
logger_class = GunicornLog


def post_worker_init(worker: Any) -> None:
    """A process is ready to serve."""
    # What it holds now, the words of five languages above all, it keeps. To look through that for
    # garbage takes 70 milliseconds, in the middle of somebody's text.
    gc.collect()
    gc.freeze()
    worker.wsgi.wsgi_app = worker.with_received_at(worker.wsgi.wsgi_app)
    worker.wsgi.extensions["bulkhead"].set_thread_count(worker.cfg.threads)
    worker.wsgi.extensions["background"].start()


def worker_exit(server: Any, worker: Any) -> None:
    """A process has served its last. One that never came up has no application."""
    if getattr(worker, "wsgi", None) is not None:
        worker.wsgi.extensions["background"].stop()
