"""The gate of the desk: how much of a process its pages may take from people who text.

A flood of requests for the desk is turned away before anything is read or looked up: those of one
address, and those of all, by token buckets; and few of the threads are ever with the desk.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http import HTTPStatus
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from threading import Lock, Semaphore
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from bot.operators.client_address import CLIENT_ADDRESS
from webhooks.bulkhead import ConcurrencyLimit, Overloaded

WsgiApplication = Callable[..., Iterable[bytes]]

PREFIX = "/desk"

# Files without which a page looks broken, and that cost next to nothing.
_FILES = "/desk/static/"

# The bucket of all has a name that no address is.
_ALL = "all"

# Addresses that are remembered; a bucket that is full again need not be.
MAX_ADDRESSES = 2000

# How long a request may wait for a place, in seconds, and how many may.
MAX_WAIT_SECONDS = 1.0
MAX_WAITING = 2

# Where a proxy of ours can stand: this machine, private networks, and what platforms share.
_NEAR = tuple(
    ip_network(network)
    for network in (
        *("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"),
        *("::1/128", "fc00::/7"),
    )
)

_SENTENCES = {
    HTTPStatus.NOT_FOUND: "There is no such page.",
    HTTPStatus.TOO_MANY_REQUESTS: "Too many pages at once. Wait a minute, then load it again.",
    HTTPStatus.SERVICE_UNAVAILABLE: "Busy. Wait some seconds, then load the page again.",
}


@dataclass(frozen=True, slots=True)
class DeskPace:
    """Requests a second, and how many at once: of one address, and of all."""

    address_rate: float = 5
    address_burst: float = 150
    total_rate: float = 25
    total_burst: float = 250


class DeskGate:
    """WSGI middleware: everything below /desk passes here, and nothing else does."""

    def __init__(
        self,
        app: Any,
        desk_url: str,
        bulkhead: ConcurrencyLimit,
        pace: DeskPace | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """Stands before `app`, a Flask application. With a `desk_url` of its own the desk is
        answered at this host alone."""
        self._application: WsgiApplication = app.wsgi_app
        self._headers: dict[str, str] = app.extensions["headers"]
        self._host = urlsplit(desk_url).netloc if desk_url else ""
        self._bulkhead = bulkhead
        self._pace = pace or DeskPace()
        self._clock = clock
        self._lock = Lock()
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self.set_thread_count(16)

    def set_pace(self, pace: DeskPace) -> None:
        """Limit requests by this from now on."""
        self._pace = pace
        self._buckets.clear()

    def set_thread_count(self, threads: int) -> None:
        """Of these threads a quarter is for pages, and two may wait."""
        self._places = Semaphore(max(1, threads // 4))
        self._queue = Semaphore(max(1, threads // 4) + MAX_WAITING)

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """A request of the whole application."""
        # As the router reads it, for whom "//desk" is "/desk".
        path = f"/{environ.get('PATH_INFO', '').lstrip('/')}"
        if path != PREFIX and not path.startswith(f"{PREFIX}/"):
            return self._application(environ, start_response)
        if self._host and environ.get("HTTP_HOST", "") != self._host:
            return self._refuse(HTTPStatus.NOT_FOUND, start_response)
        address = environ[CLIENT_ADDRESS] = client_address(environ)
        if not self._take(address):
            return self._refuse(HTTPStatus.TOO_MANY_REQUESTS, start_response)
        if _is_file(path, environ.get("REQUEST_METHOD", "GET")):
            return self._application(environ, start_response)
        return self._in_turn(environ, start_response)

    def _in_turn(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        if not self._queue.acquire(blocking=False):
            return self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, start_response)
        try:
            if not self._places.acquire(timeout=MAX_WAIT_SECONDS):
                return self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, start_response)
            try:
                with self._bulkhead.acquire():
                    return self._application(environ, start_response)
            except Overloaded:
                return self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, start_response)
            finally:
                self._places.release()
        finally:
            self._queue.release()

    def _take(self, address: str) -> bool:
        """Take a token from the bucket of an address and from that of all."""
        pace = self._pace
        with self._lock:
            # A stranger's flood does not empty the bucket of all for the others.
            return self._take_from(
                address, pace.address_rate, pace.address_burst
            ) and self._take_from(_ALL, pace.total_rate, pace.total_burst)

    def _take_from(self, name: str, rate: float, burst: float) -> bool:
        now = self._clock()
        left, at = self._buckets.pop(name, (burst, now))
        left = min(burst, left + (now - at) * rate)
        taken = left >= 1
        self._buckets[name] = (left - taken, now)
        if len(self._buckets) > MAX_ADDRESSES:
            self._buckets.popitem(last=False)
        return taken

    def _refuse(self, status: HTTPStatus, start_response: Any) -> Iterable[bytes]:
        title = f"{status.phrase}: Handrail"
        body = (
            f'<!doctype html><html lang="en"><title>{title}</title>'
            f"<h1>{status.phrase}</h1><p>{_SENTENCES[status]}</p></html>\n"
        ).encode()
        headers = {
            **self._headers,
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": str(len(body)),
        }
        if status != HTTPStatus.NOT_FOUND:
            headers["Retry-After"] = "30"
        start_response(f"{status.value} {status.phrase}", list(headers.items()))
        return [body]


def _is_file(path: str, method: str) -> bool:
    """Whether a request can be for a file, which needs neither place nor database. Whatever else
    stands below that address is a page that says that there is none, and does."""
    name = path.removeprefix(_FILES)
    return name not in ("", path) and "/" not in name and method in ("GET", "HEAD")


def client_address(environ: dict[str, Any]) -> str:
    """The address that a request came from; of IPv6 the network of 64 bits, which one customer has.

    A proxy stands on this machine, where a socket of its file system has no address, or in its
    network, and adds the address that it was called from
    at the end of a header. From anywhere else nobody is believed.
    """
    address = _parsed(str(environ.get("REMOTE_ADDR", "")))
    named = str(environ.get("HTTP_X_FORWARDED_FOR", "")).rpartition(",")[2].strip()
    if address is None or any(address in network for network in _NEAR):
        address = _parsed(named) or address
    if address is None:
        return ""
    if isinstance(address, IPv6Address):
        return str(ip_network((address, 64), strict=False))
    return str(address)


def _parsed(text: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(text)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
