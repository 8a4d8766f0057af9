"""A gunicorn worker that reads a request completely before a thread is given to it.

Gunicorn's threaded worker gives a thread to each connection and lets the thread wait for every
byte. It also waits, and all requests with it, for the other side to close the connection. Slow
senders would so keep people in danger from an answer (decision 19). Here the event loop reads and
closes all connections at once, and a thread finds a whole request in memory.

Gunicorn does not promise that the methods overridden here stay as they are:
tests/webhooks/test_gunicorn_interface.py compares them with the installed version.
"""

import contextlib
import re
import selectors
import socket
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from typing import Any

from gunicorn.http import get_parser
from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine, ParseException
from gunicorn.workers.gthread import ThreadWorker

# From the connection to the last byte of its request, and again from the answer to the close of
# the other side.
READ_TIMEOUT_SECONDS = 3.0

# The most of a body that `webhooks.request_guard` accepts.
MAX_BODY_BYTES = 24 * 1024

# Ten times the carrier's headers and a proxy's.
MAX_HEAD_BYTES = 32 * 1024

# Connections of one process that are being read or closed. When there are more, the oldest is
# dropped: a connection of the carrier's lasts only as long as its bytes are on their way.
MAX_WAITING_CONNECTIONS = 400

_ERROR_STATUS = {
    LimitRequestLine: HTTPStatus.REQUEST_URI_TOO_LONG,
    LimitRequestHeaders: HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
}

# A request without a body has no such header. Whatever else is odd, gunicorn's parser refuses.
_CONTENT_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,9})[ \t]*\r\n", re.IGNORECASE)


class PendingConnection:
    """A connection, what was received on it, and how long it may still take."""

    def __init__(self, conn: Any) -> None:
        """`conn` is gunicorn's own object for the connection (gthread.TConn)."""
        self.conn = conn
        self.received_at = datetime.now(UTC)
        self.deadline = 0.0  # of the monotonic clock
        self.answered = False
        self.head_too_large = False
        self._received = bytearray()
        self._size: int | None = None

    def feed(self, more: bytes) -> bytes | None:
        """The request, once it is complete or known to be too large; None until then. Of a request
        whose head is too large nothing is given."""
        self._received += more
        if self._size is None:
            end = self._received.find(b"\r\n\r\n") + 4
            if (len(self._received) if end < 4 else end) > MAX_HEAD_BYTES:
                self.head_too_large = True
                return b""
            if end < 4:
                return None
            found = _CONTENT_LENGTH.search(self._received, 0, end)
            length = int(found[1]) if found else 0
            self._size = end + (length if length <= MAX_BODY_BYTES else 0)
        return bytes(self._received) if len(self._received) >= self._size else None


def _refused_head() -> Iterator[Any]:
    """A parser that finds too large a head, in place of gunicorn's, which limits each header."""
    raise LimitRequestHeaders("the head is too large")
    yield


class BufferingWorker(ThreadWorker):  # type: ignore[misc]  # gunicorn has no types
    """A threaded worker whose event loop reads each request and closes each connection."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # By their sockets, the oldest first: connections that are being read or closed,
        self._waiting: dict[Any, PendingConnection] = {}
        # and those whose request has a thread, or waits for one.
        self._served: dict[Any, PendingConnection] = {}

    def enqueue_req(self, conn: Any) -> None:
        """Called for each new connection."""
        self._watch(PendingConnection(conn), self._read_request)

    def finish_request(self, conn: Any, fs: Any) -> None:
        """Called after each answer: wait until the other side closes.

        The system discards an answer on its way when a connection is closed with bytes unread.
        """
        pending = self._served.pop(conn.sock)
        pending.answered = True
        if conn.sock.fileno() < 0:  # closed in the middle of an answer that failed
            self.nr_conns -= 1
            return
        with contextlib.suppress(OSError):  # the other side is gone
            conn.sock.shutdown(socket.SHUT_WR)
        self._watch(pending, self._await_close)

    def handle_error(self, req: Any, client: Any, addr: Any, exc: BaseException) -> None:
        """Called for a request that cannot be parsed. Gunicorn's own page repeats what was sent."""
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
            *(f"{name}: {value}" for name, value in headers.items()),
        ]
        with contextlib.suppress(OSError):  # the other side is gone
            client.sendall("\r\n".join([*lines, "", body]).encode())

    def murder_pending(self) -> None:
        """Called about every second: drop the connections that take too long."""
        now = time.monotonic()
        while self._waiting and self._oldest().deadline < now:
            self._drop(self._oldest())
        if not self.alive:  # the process that follows must not wait for answered connections
            for pending in [one for one in self._waiting.values() if one.answered]:
                self._drop(pending)

    def with_received_at(self, application: Any) -> Any:
        """The WSGI application, told when the connection of each request came (UTC)."""
        from webhooks.request_guard import RECEIVED_AT  # only a process that serves needs Flask

        def wsgi(environ: dict[str, Any], start_response: Any) -> Any:
            environ[RECEIVED_AT] = self._served[environ["gunicorn.socket"]].received_at
            return application(environ, start_response)

        return wsgi

    def _watch(self, pending: PendingConnection, then: Any) -> None:
        if len(self._waiting) >= MAX_WAITING_CONNECTIONS:
            self._drop(self._oldest())
        pending.deadline = time.monotonic() + READ_TIMEOUT_SECONDS
        sock = pending.conn.sock
        sock.setblocking(False)
        self._waiting[sock] = pending
        self.poller.register(sock, selectors.EVENT_READ, partial(then, pending))

    def _oldest(self) -> PendingConnection:
        return next(iter(self._waiting.values()))

    def _read_request(self, pending: PendingConnection, sock: Any) -> None:
        more = self._read(pending)
        request = pending.feed(more) if more else None
        if request is None:
            return
        self._unwatch(pending)
        self._served[sock] = pending
        conn = pending.conn
        conn.data_ready = True
        conn.parser = (
            _refused_head()
            if pending.head_too_large
            else get_parser(self.cfg, iter([request]), conn.client)
        )
        super().enqueue_req(conn)

    def _await_close(self, pending: PendingConnection, _: Any) -> None:
        self._read(pending)

    def _read(self, pending: PendingConnection) -> bytes:
        """What has arrived, b"" for nothing. Drops a connection that the other side has closed.

        An earlier event of the same moment may have dropped it: then its socket cannot be read.
        """
        if pending.conn.sock not in self._waiting:
            return b""
        try:
            more: bytes = pending.conn.sock.recv(MAX_HEAD_BYTES)
        except BlockingIOError:
            return b""
        except OSError:
            more = b""
        if not more:
            self._drop(pending)
        return more

    def _unwatch(self, pending: PendingConnection) -> None:
        del self._waiting[pending.conn.sock]
        self.poller.unregister(pending.conn.sock)

    def _drop(self, pending: PendingConnection) -> None:
        self._unwatch(pending)
        self.nr_conns -= 1
        pending.conn.close()
