"""One request to a foreign site, with no trust in what answers.

`requests` would not do: it reads the body of a redirect without a limit, and it allows no check
between looking up an address and connecting to it. So the connection is made here, to an address
that has been checked, and the standard library talks over it.
"""

import ipaddress
import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from threading import Timer
from urllib.parse import urljoin, urlsplit

import certifi
import requests

from bot.feeds.fetching.feed_location import redact_location
from bot.feeds.rows.feed_reading import FeedError

MAX_FEED_BYTES = 50 * 2**20  # of a list, on the wire and unpacked
SOCKET_TIMEOUT_SECONDS = 20  # to connect, and between two pieces of the answer
TOTAL_TIMEOUT_SECONDS = 120  # for everything together
MAX_REDIRECTS = 5
USER_AGENT = "Handrail/0.1 (recovery meeting helpline; reads meeting lists a few times a day)"

_CHUNK_BYTES = 2**16
_REDIRECT_STATUSES = frozenset({301, 302, 303, 307, 308})
_PERMANENT_STATUSES = frozenset({301, 308})
# IPv6 addresses that end in an IPv4 one: those of NAT64, and those once called compatible.
_IPV4_EMBEDDING_NETWORKS = tuple(map(ipaddress.IPv6Network, ("64:ff9b::/96", "::/96")))
_ALLOCATED_IPV6 = ipaddress.IPv6Network("2000::/3")
_STATUS_MEANINGS = {
    401: "the list is not public, it may need a sharing key",
    403: "access is refused",
    404: "there is nothing at this address",
    410: "the list is gone for good",
    429: "too many requests",
}


@dataclass(frozen=True, slots=True)
class FetchedDocument:
    """What a site sent, and its names for this version, "" if it gives none.

    `moved_to` is where the list is now, if the site said that it has moved permanently.
    """

    body: bytes
    etag: str = ""
    last_modified: str = ""
    moved_to: str = ""


def get(
    url: str, etag: str = "", modified: str = "", allow_private: bool = False
) -> FetchedDocument | None:
    """What is at an http(s) URL; None if it is still the version with this `etag` or `modified`.

    Redirects are followed, to http(s) only. A request goes to an address outside the public
    Internet only if `allow_private`, and even then not after a redirect from a public site. It
    never goes to a link-local address, where clouds keep their secrets. Raises FeedError, whose
    message holds no secret of a URL.
    """
    headers = {"If-None-Match": etag, "If-Modified-Since": modified}
    moved, permanent = "", True
    with _open_connection(allow_private) as connection:
        for _ in range(MAX_REDIRECTS + 1):
            with connection.plain_errors(url):
                response = connection.send_get(
                    url, {name: value for name, value in headers.items() if value}
                )
                if response.status == 304 and (etag or modified):
                    return None
                if response.status == 200:
                    body = _read_body(response)
                    tag = response.getheader("ETag", "")
                    return FetchedDocument(
                        body, tag, response.getheader("Last-Modified", ""), moved
                    )
                if response.status not in _REDIRECT_STATUSES:
                    raise FeedError(
                        f"{redact_location(url)} answered {_status_meaning(response.status)}."
                    )
                permanent = permanent and response.status in _PERMANENT_STATUSES
                url = _redirect_target(url, response)
                moved = url if permanent else moved
    raise FeedError(
        f"{redact_location(url)} only leads on and on: more than {MAX_REDIRECTS} redirects."
    )


class _Connection:
    """One connection at a time, which a timer can cut off."""

    def __init__(self, allow_private: bool) -> None:
        self._allow_private = allow_private
        self._socket: socket.socket | None = None
        self._response: HTTPResponse | None = None
        self._timed_out = False

    def send_get(self, url: str, headers: Mapping[str, str]) -> HTTPResponse:
        """The head of the answer to a GET; its body is still to be read."""
        self.close()
        # Encodes the URL for HTTP, and makes a header of a name and password in it.
        request = requests.Request("GET", url, headers=dict(headers)).prepare()
        parts = urlsplit(request.url or "")
        secure = parts.scheme == "https"
        host = (parts.hostname or "").strip(".")
        plain = _connect(host, parts.port or (443 if secure else 80), self._allow_private)
        self._socket = plain
        self._allow_private = self._allow_private and not is_public_address(plain.getpeername()[0])
        if secure:
            # The handshake is a step of its own, so that an endless one can be cut off too.
            wrapped = _tls_context().wrap_socket(
                plain, server_hostname=host, do_handshake_on_connect=False
            )
            self._socket = wrapped
            self._check_deadline()
            wrapped.do_handshake()
        connection = (HTTPSConnection if secure else HTTPConnection)(host, parts.port)
        connection.sock = self._socket
        self._check_deadline()
        more = {"User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "gzip"}
        more["Connection"] = "close"
        connection.request("GET", request.path_url, headers={**more, **request.headers})
        self._response = connection.getresponse()
        return self._response

    def abort(self) -> None:
        """Cut the connection off, so that the thread that waits for the site goes on."""
        self._timed_out = True
        if self._socket:
            with suppress(OSError):
                # Not the method of the TLS socket, which would change it under its reader.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the connection, if any."""
        for held in (self._response, self._socket):
            if held:
                held.close()
        self._response = self._socket = None

    @contextmanager
    def plain_errors(self, url: str) -> Iterator[None]:
        """Turns errors into FeedError with a sentence that has no secret of the URL."""
        try:
            yield
            self._check_deadline()
        except (OSError, HTTPException, ValueError) as error:
            site = redact_location(url)
            if self._timed_out or isinstance(error, TimeoutError):
                raise FeedError(f"{site} did not answer in time.") from None
            if isinstance(error, ssl.SSLError):
                raise FeedError(f"{site} has no certificate that can be trusted.") from None
            if isinstance(error, HTTPException):
                raise FeedError(f"{site} broke off or spoke no HTTP.") from None
            raise FeedError(f"{site} could not be reached.") from None

    def _check_deadline(self) -> None:
        if self._timed_out:
            raise TimeoutError


@contextmanager
def _open_connection(allow_private: bool) -> Iterator[_Connection]:
    connection = _Connection(allow_private)
    timer = Timer(TOTAL_TIMEOUT_SECONDS, connection.abort)
    timer.daemon = True
    timer.start()
    try:
        yield connection
    finally:
        timer.cancel()
        connection.close()


def _connect(host: str, port: int, allow_private: bool) -> socket.socket:
    """A connection to the first of a host's addresses that is allowed and answers.

    The address that was checked is the one connected to: no second look-up can give another.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    allowed = [info for info in found if _is_allowed(str(info[4][0]), allow_private)]
    if found and not allowed:
        raise FeedError(
            f"{host} is a private address. FEEDS_PRIVATE=yes allows lists from your own network."
        )
    failure: OSError = OSError("no address")
    for family, kind, protocol, _, address in allowed:
        connection = socket.socket(family, kind, protocol)
        connection.settimeout(SOCKET_TIMEOUT_SECONDS)
        try:
            connection.connect(address)
        except OSError as error:
            failure = error
            connection.close()
        else:
            return connection
    raise failure


def _is_allowed(address: str, allow_private: bool) -> bool:
    ip = ipaddress.ip_address(address.partition("%")[0])
    mapped = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
    return is_public_address(address) or (allow_private and not (mapped or ip).is_link_local)


def is_public_address(address: str) -> bool:
    """Whether an IP address is of the public Internet, by the registries of the IANA.

    An IPv6 address that stands for an IPv4 one (mapped, 6to4, Teredo, NAT64) is as public as that.
    Any other must be in the range that has been allocated so far.
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        within = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if any(ip in network for network in _IPV4_EMBEDDING_NETWORKS):
            within = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if within:
            return is_public_address(str(within))
        if ip not in _ALLOCATED_IPV6:
            return False
    return ip.is_global and not ip.is_multicast


@cache
def _tls_context() -> ssl.SSLContext:
    context = ssl.create_default_context()
    # In addition to the system's, which may have none.
    context.load_verify_locations(certifi.where())
    return context


def _redirect_target(url: str, response: HTTPResponse) -> str:
    """Where a redirect leads. Raises FeedError if that is not an http(s) address."""
    # Sites write the header in UTF-8, but http.client reads headers as Latin-1.
    location = response.getheader("Location", "").encode("latin-1").decode(errors="replace")
    target = urljoin(url, location)
    if not location or urlsplit(target).scheme not in ("http", "https"):
        raise FeedError(f"{redact_location(url)} leads to what is no web address.")
    return target


def _read_body(response: HTTPResponse) -> bytes:
    check_size(response.length or 0)
    body = bytearray()
    while chunk := response.read1(_CHUNK_BYTES):
        body += chunk
        check_size(len(body))
    if response.length:  # the rest that was announced did not come
        raise HTTPException
    return bytes(body)


def check_size(size: int) -> None:
    """Raises FeedError for more bytes than a list may have."""
    if size > MAX_FEED_BYTES:
        raise FeedError(f"The list is larger than {MAX_FEED_BYTES // 2**20} MB.")


def _status_meaning(status: int) -> str:
    meaning = _STATUS_MEANINGS.get(status) or (
        "the site is failing" if status >= 500 else "no list"
    )
    return f"{status}: {meaning}"
