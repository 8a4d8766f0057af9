"""The load generator: one process, one loop, a few connections kept open.

It does as little as it can, since it shares the machine with what it measures: requests are ready
bytes, and answers are only counted; `benchmarks.answers` reads them afterwards.
"""

import gc
import re
import socket
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import inf
from selectors import EVENT_READ, SelectSelector
from time import perf_counter

CONNECTIONS = 16
ANSWER_TIMEOUT_SECONDS = 30  # without any answer: the server counts as gone

_CONTENT_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CONNECTION_CLOSE = re.compile(rb"\r\nconnection: *close", re.IGNORECASE)


@dataclass(slots=True)
class LoadResult:
    """The results of some requests.

    `seconds` pass from the first request to the last answer. `latencies_ms` are milliseconds.
    `answers` counts the bodies by their bytes, `failures` what was no answer at all.
    """

    seconds: float = 0.0
    latencies_ms: list[float] = field(default_factory=list)
    answers: Counter[bytes] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)


def saturate(port: int, requests: Sequence[bytes], seconds: float) -> LoadResult:
    """Keep every connection busy until the time is up or the requests are. A latency counts from
    the sending."""
    return _run_load(port, requests, seconds, inf)


def pace(port: int, requests: Sequence[bytes], rate: float) -> LoadResult:
    """Send `rate` requests a second, answered or not. A latency counts from when a request was due,
    so that a late start because of slow answers counts too."""
    return _run_load(port, requests, inf, rate)


def _run_load(port: int, requests: Sequence[bytes], seconds: float, rate: float) -> LoadResult:
    gc.disable()
    done = LoadResult()
    # Unlike epoll, select waits for microseconds; with so few connections it costs no more.
    selector = SelectSelector()
    idle = deque(_Connection(port, selector) for _ in range(CONNECTIONS))
    start = now = perf_counter()
    sent = 0
    while (now - start < seconds and sent < len(requests)) or len(idle) < CONNECTIONS:
        wait: float = ANSWER_TIMEOUT_SECONDS
        while idle and sent < len(requests) and now - start < seconds:
            due = now if rate == inf else start + sent / rate
            if due > now:
                wait = due - now
                break
            idle.popleft().send(requests[sent], due)
            sent += 1
        ready = selector.select(wait)
        now = perf_counter()
        if not ready and wait == ANSWER_TIMEOUT_SECONDS:
            raise TimeoutError("the server no longer answers")
        for key, _ in ready:
            connection: _Connection = key.data
            if connection.receive(done, now):
                idle.append(connection)
    done.seconds = now - start
    for connection in idle:
        connection.close()
    gc.enable()
    return done


class _Connection:
    """One connection of the carrier's. Opened when there is something to send."""

    def __init__(self, port: int, selector: SelectSelector) -> None:
        self._port = port
        self._selector = selector
        self._socket: socket.socket | None = None
        self._received = b""
        self._since: float | None = None

    def send(self, request: bytes, since: float) -> None:
        if self._socket is None:
            self._socket = socket.create_connection(("127.0.0.1", self._port))
            self._socket.setblocking(False)
            self._selector.register(self._socket, EVENT_READ, self)
        self._received = b""
        self._since = since
        self._socket.sendall(request)

    def receive(self, done: LoadResult, now: float) -> bool:
        """Read what has arrived. Returns whether that ends an exchange."""
        assert self._socket
        try:
            data = self._socket.recv(65536)
        except ConnectionError:
            data = b""
        self._received += data
        if self._since is None:  # the server hangs up on a connection that is idle
            self.close()
            return False
        head, found, body = self._received.partition(b"\r\n\r\n")
        length = _CONTENT_LENGTH.search(head) if found else None
        if data and not (length and len(body) >= int(length[1])):
            return False
        done.latencies_ms.append((now - self._since) * 1000)
        self._since = None
        if not data:
            done.failures["hung up"] += 1
        elif head[9:12] != b"200":
            done.failures[head[:40].decode("latin-1").partition("\r")[0]] += 1
        else:
            done.answers[body] += 1
        if not data or _CONNECTION_CLOSE.search(head):
            self.close()
        return True

    def close(self) -> None:
        if self._socket:
            self._selector.unregister(self._socket)
            self._socket.close()
            self._socket = None
