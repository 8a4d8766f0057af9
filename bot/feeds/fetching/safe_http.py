"""One request to somebody else's site, with no trust in what answers.

What `requests` offers would not do: it reads the body of a redirect without a limit, and leaves no
room between looking up an address and connecting to it. So the connection is made here, to an
address that was looked at, and the standard library talks over it.
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

from bot.feeds.fetching.feed_location import shown
from bot.feeds.rows.feed_reading import FeedError

LIMIT = 50 * 2**20  # bytes of a list, on the wire and unpacked
PATIENCE = 20  # seconds to connect, and between two pieces of the answer
DEADLINE = 120  # seconds for everything together
REDIRECTS = 5
AGENT = "Handrail/0.1 (recovery meeting helpline; reads meeting lists a few times a day)"

_PIECE = 2**16
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})
# IPv6 addresses that end in an IPv4 one: NAT64's, and those once called compatible.
_ENDING_IN_IPV4 = tuple(map(ipaddress.IPv6Network, ("64:ff9b::/96", "::/96")))
_GIVEN_OUT = ipaddress.IPv6Network("2000::/3")
_MEANINGS = {
    401: "the list is not public, it may need a sharing key",
    403: "access is refused",
    404: "there is nothing at this address",
    410: "the list is gone for good",
    429: "too many requests",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a site sent, and what it calls this version of it, "" where it does not say.

    `moved` is where the list now is, if the site said that it has moved for good.
    """

    body: bytes
    etag: str = ""
    modified: str = ""
    moved: str = ""


def get(url: str, etag: str = "", modified: str = "", private: bool = False) -> Answer | None:
    """What is at an http(s) URL; None if it is still the version with this `etag` or `modified`.

    Redirects are followed, to http(s) only. Nothing is sent to an address that is not on the public
    Internet unless `private` allows it, and even then not because a public site leads there, and
    never to a link-local one, where clouds keep their secrets. Raises FeedError, whose message
    holds no secret of a URL.
    """
    headers = {"If-None-Match": etag, "If-Modified-Since": modified}
    moved, for_good = "", True
    with _call(private) as call:
        for _ in range(REDIRECTS + 1):
            with call.said_plainly(url):
                answer = call.ask(url, {name: value for name, value in headers.items() if value})
                if answer.status == 304 and (etag or modified):
                    return None
                if answer.status == 200:
                    body = _body(answer)
                    tag = answer.getheader("ETag", "")
                    return Answer(body, tag, answer.getheader("Last-Modified", ""), moved)
                if answer.status not in _REDIRECTS:
                    raise FeedError(f"{shown(url)} answered {_meaning(answer.status)}.")
                for_good = for_good and answer.status in _FOR_GOOD
                url = _target(url, answer)
                moved = url if for_good else moved
    raise FeedError(f"{shown(url)} only leads on and on: more than {REDIRECTS} redirects.")


class _Call:
    """A connection at a time, and the clock that cuts it off."""

    def __init__(self, private: bool) -> None:
        self._private = private
        self._socket: socket.socket | None = None
        self._answer: HTTPResponse | None = None
        self._late = False

    def ask(self, url: str, headers: Mapping[str, str]) -> HTTPResponse:
        """The head of the answer to a GET; its body is still to be read."""
        self.hang_up()
        # Spells the URL as HTTP wants it, and makes a header of a name and password in it.
        request = requests.Request("GET", url, headers=dict(headers)).prepare()
        parts = urlsplit(request.url or "")
        secure = parts.scheme == "https"
        host = (parts.hostname or "").strip(".")
        plain = _connected(host, parts.port or (443 if secure else 80), self._private)
        self._socket = plain
        self._private = self._private and not is_public(plain.getpeername()[0])
        if secure:
            # Shaken by hand, so that a handshake without end can be cut off too.
            wrapped = _tls().wrap_socket(plain, server_hostname=host, do_handshake_on_connect=False)
            self._socket = wrapped
            self._check()
            wrapped.do_handshake()
        connection = (HTTPSConnection if secure else HTTPConnection)(host, parts.port)
        connection.sock = self._socket
        self._check()
        more = {"User-Agent": AGENT, "Accept": "*/*", "Accept-Encoding": "gzip"}
        more["Connection"] = "close"
        connection.request("GET", request.path_url, headers={**more, **request.headers})
        self._answer = connection.getresponse()
        return self._answer

    def cut_off(self) -> None:
        """Out of time: whoever waits for the site stops waiting."""
        self._late = True
        if self._socket:
            with suppress(OSError):
                # Not the TLS socket's own, which would change it under its reader.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def hang_up(self) -> None:
        """Close the connection, if any."""
        for held in (self._answer, self._socket):
            if held:
                held.close()
        self._answer = self._socket = None

    @contextmanager
    def said_plainly(self, url: str) -> Iterator[None]:
        """Turns what can go wrong into a sentence without the URL's secrets."""
        try:
            yield
            self._check()
        except (OSError, HTTPException, ValueError) as error:
            where = shown(url)
            if self._late or isinstance(error, TimeoutError):
                raise FeedError(f"{where} did not answer in time.") from None
            if isinstance(error, ssl.SSLError):
                raise FeedError(f"{where} has no certificate that can be trusted.") from None
            if isinstance(error, HTTPException):
                raise FeedError(f"{where} broke off or spoke no HTTP.") from None
            raise FeedError(f"{where} could not be reached.") from None

    def _check(self) -> None:
        if self._late:
            raise TimeoutError


@contextmanager
def _call(private: bool) -> Iterator[_Call]:
    call = _Call(private)
    timer = Timer(DEADLINE, call.cut_off)
    timer.daemon = True
    timer.start()
    try:
        yield call
    finally:
        timer.cancel()
        call.hang_up()


def _connected(host: str, port: int, private: bool) -> socket.socket:
    """A connection to the first of a host's addresses that is allowed and answers.

    The very address that was looked at is connected to, so no second look-up can give another.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    allowed = [info for info in found if _allowed(str(info[4][0]), private)]
    if found and not allowed:
        raise FeedError(
            f"{host} is a private address. FEEDS_PRIVATE=yes allows lists from your own network."
        )
    failure: OSError = OSError("no address")
    for family, kind, protocol, _, address in allowed:
        connection = socket.socket(family, kind, protocol)
        connection.settimeout(PATIENCE)
        try:
            connection.connect(address)
        except OSError as error:
            failure = error
            connection.close()
        else:
            return connection
    raise failure


def _allowed(address: str, private: bool) -> bool:
    ip = ipaddress.ip_address(address.partition("%")[0])
    mapped = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
    return is_public(address) or (private and not (mapped or ip).is_link_local)


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public Internet, by the registries of the IANA.

    An IPv6 address that stands for an IPv4 one (mapped, 6to4, Teredo, NAT64) is as public as that;
    any other only among those given out so far.
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        within = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if any(ip in network for network in _ENDING_IN_IPV4):
            within = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if within:
            return is_public(str(within))
        if ip not in _GIVEN_OUT:
            return False
    return ip.is_global and not ip.is_multicast


@cache
def _tls() -> ssl.SSLContext:
    context = ssl.create_default_context()
    # Beside the system's, which may be none.
    context.load_verify_locations(certifi.where())
    return context


def _target(url: str, answer: HTTPResponse) -> str:
    """Where a redirect leads. Raises FeedError if that is nowhere on the web."""
    # Sites write it in UTF-8, http.client reads headers as Latin-1.
    location = answer.getheader("Location", "").encode("latin-1").decode(errors="replace")
    target = urljoin(url, location)
    if not location or urlsplit(target).scheme not in ("http", "https"):
        raise FeedError(f"{shown(url)} leads to what is no web address.")
    return target


def _body(answer: HTTPResponse) -> bytes:
    limit(answer.length or 0)
    body = bytearray()
    while piece := answer.read1(_PIECE):
        body += piece
        limit(len(body))
    if answer.length:  # what was announced and did not come
        raise HTTPException
    return bytes(body)


def limit(size: int) -> None:
    """Raises FeedError for more bytes than a list may have."""
    if size > LIMIT:
        raise FeedError(f"The list is larger than {LIMIT // 2**20} MB.")


def _meaning(status: int) -> str:
    meaning = _MEANINGS.get(status) or ("the site is failing" if status >= 500 else "no list")
    return f"{status}: {meaning}"
