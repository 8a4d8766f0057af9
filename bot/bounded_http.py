"""Requests that end: with a limit on their time in all, and on the size of the answer.

The timeouts of `requests` are for each read, so an answer that comes a byte at a time has none; and
it reads an answer whole, however long it is.
"""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError

# Seconds for a request in all, from the look-up of its host to the last byte of the answer.
TOTAL_TIMEOUT_SECONDS = 30.0

# Of an answer, unpacked. The carrier's longest is a page of a thousand texts, about 2 MB.
MAX_ANSWER_BYTES = 8 * 2**20

# No site that we ask leads on more often.
MAX_REDIRECTS = 3

_CHUNK_BYTES = 2**16


class _Watch(threading.local):
    """The connection that this thread's request uses."""

    connection: Any = None


_WATCH = _Watch()


class _WatchedConnection:
    """Says which connection a thread uses, before anything may wait."""

    def connect(self) -> None:
        _WATCH.connection = self
        super().connect()  # type: ignore[misc]

    def request(self, *words: Any, **options: Any) -> None:
        _WATCH.connection = self
        super().request(*words, **options)  # type: ignore[misc]


class _WatchedHttp(_WatchedConnection, HTTPConnection):
    pass


class _WatchedHttps(_WatchedConnection, HTTPSConnection):
    pass


class _HttpPool(HTTPConnectionPool):
    ConnectionCls = _WatchedHttp


class _HttpsPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedHttps


class BoundedAdapter(HTTPAdapter):
    """An adapter whose requests end. Their answers are read when they are returned.

    A request that takes too long raises requests.ReadTimeout, one whose answer is too long or
    breaks off requests.ConnectionError.
    """

    def __init__(
        self,
        total_timeout_seconds: float | None = None,
        max_answer_bytes: int = MAX_ANSWER_BYTES,
        **options: Any,
    ) -> None:
        self._total_timeout_seconds = total_timeout_seconds or TOTAL_TIMEOUT_SECONDS
        self._max_answer_bytes = max_answer_bytes
        super().__init__(**options)

    def init_poolmanager(self, *words: Any, **options: Any) -> None:
        """As requests has it, with connections that can be cut off."""
        super().init_poolmanager(*words, **options)
        self.poolmanager.pool_classes_by_scheme = {"http": _HttpPool, "https": _HttpsPool}

    def proxy_manager_for(self, *words: Any, **options: Any) -> Any:
        """As requests has it, with connections that can be cut off."""
        manager = super().proxy_manager_for(*words, **options)
        manager.pool_classes_by_scheme = {"http": _HttpPool, "https": _HttpsPool}
        return manager

    def send(  # type: ignore[override]
        self, request: Any, stream: bool = False, **options: Any
    ) -> requests.Response:
        """As requests has it; the answer is whole."""
        with _deadline(self._total_timeout_seconds, request):
            answer = super().send(request, stream=True, **options)
            self._read(answer, request)
        return answer

    def _read(self, answer: requests.Response, request: Any) -> None:
        body = bytearray()
        try:
            for chunk in answer.raw.stream(_CHUNK_BYTES, decode_content=True):
                body += chunk
                if len(body) > self._max_answer_bytes:
                    raise requests.ConnectionError("the answer is too long", request=request)
        except (HTTPError, OSError) as error:
            answer.close()
            if isinstance(error, requests.RequestException):
                raise
            raise requests.ConnectionError("the answer broke off", request=request) from error
        answer._content, answer._content_consumed = bytes(body), True  # type: ignore[attr-defined]
        answer.raw.release_conn()


def bounded_session() -> requests.Session:
    """A session whose requests end."""
    session = requests.Session()
    session.max_redirects = MAX_REDIRECTS
    for scheme in ("https://", "http://"):
        session.mount(scheme, BoundedAdapter())
    return session


@contextmanager
def _deadline(seconds: float, request: Any) -> Iterator[None]:
    """Cuts this thread's connection off after so long. Raises requests.ReadTimeout then."""
    over = threading.Event()
    _WATCH.connection = None
    watch = vars(_WATCH)  # of this thread, for the timer's

    def cut_off() -> None:
        over.set()
        wire = getattr(watch.get("connection"), "sock", None)
        with suppress(OSError, TypeError):
            # Not the method of the TLS socket, which would change it under its reader.
            socket.socket.shutdown(wire, socket.SHUT_RDWR)  # type: ignore[arg-type]

    timer = threading.Timer(seconds, cut_off)
    timer.daemon = True
    timer.start()
    try:
        yield
    except (requests.RequestException, HTTPError, OSError):
        if over.is_set():
            raise requests.ReadTimeout("no answer in time", request=request) from None
        raise
    finally:
        timer.cancel()
        _WATCH.connection = None
    if over.is_set():
        raise requests.ReadTimeout("no answer in time", request=request)
