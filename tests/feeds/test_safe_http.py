"""Getting a list from a site that one cannot trust; a real server on this machine plays it."""

import gzip
import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest

from bot.feeds import FeedError
from bot.feeds.fetching import safe_http
from bot.feeds.fetching.fetch import fetch_document
from bot.feeds.fetching.safe_http import FetchedDocument, is_public_address
from tests.support.fake_site import (
    FakeSite,
    by_path,
    redirect,
    respond,
    respond_endlessly,
    run_site,
)

OK = b"HTTP/1.1 200 OK\r\n\r\n"


@pytest.fixture
def here() -> Iterator[FakeSite]:
    with run_site() as found:
        yield found


def refusal(url: str, private: bool = True) -> str:
    """Why a location is refused; the sentence never holds the key."""
    with pytest.raises(FeedError) as caught:
        fetch_document(url, allow_private=private)
    assert "s3cret" not in str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return str(caught.value)


def test_a_list_is_fetched_politely_and_unpacked(here: FakeSite) -> None:
    here.behaviour = respond(gzip.compress(b"[1]"), ETag='"v1"', Last_Modified="Fri, 06 Mar 2026")
    assert fetch_document(here.url, allow_private=True) == FetchedDocument(
        b"[1]", '"v1"', "Fri, 06 Mar 2026"
    )
    assert here.requests == [f"127.0.0.1:{here.port} /list?key=s3cret"]
    assert "Handrail" in here.headers[0]["User-Agent"]
    assert "If-None-Match" not in here.headers[0]


def test_a_known_version_is_not_sent_again(here: FakeSite) -> None:
    here.behaviour = respond(b"", 304)
    assert fetch_document(here.url, '"v1"', "Fri, 06 Mar 2026", allow_private=True) is None
    assert here.headers[0]["If-None-Match"] == '"v1"'
    assert here.headers[0]["If-Modified-Since"] == "Fri, 06 Mar 2026"
    assert "304" in refusal(here.url)  # to somebody who knows no version that is no answer


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "sharing key"), (404, "nothing"), (500, "failing"), (204, "no list"), (300, "no list")],
)
def test_an_answer_other_than_200_is_explained(here: FakeSite, status: int, words: str) -> None:
    here.behaviour = respond(b"", status)
    assert words in refusal(here.url)


def test_a_name_and_password_are_sent_but_not_on_to_others(here: FakeSite) -> None:
    elsewhere = f"http://127.0.0.2:{here.port}/new"
    here.behaviour = by_path(list=redirect(elsewhere), new=respond(b"[]"))
    fetch_document(here.url.replace("//", "//me:s3cret@"), allow_private=True)
    assert [headers.get("Authorization", "") for headers in here.headers] == [
        "Basic bWU6czNjcmV0",
        "",
    ]


def test_a_redirect_is_followed_and_only_one_for_good_is_a_move(here: FakeSite) -> None:
    here.behaviour = by_path(
        list=redirect("/a", 301), a=redirect("/b?key=2", 308), b=respond(b"[]")
    )
    moved = fetch_document(here.url, allow_private=True)
    assert moved
    assert moved.moved_to == f"http://127.0.0.1:{here.port}/b?key=2"
    here.behaviour = by_path(list=redirect("/a", 302), a=redirect("/b", 301), b=respond(b"[]"))
    visiting = fetch_document(here.url, allow_private=True)
    assert visiting
    assert visiting.moved_to == ""


def test_redirects_come_to_an_end(here: FakeSite) -> None:
    here.behaviour = redirect("/list?key=s3cret")
    assert "redirects" in refusal(here.url)
    assert len(here.requests) == safe_http.MAX_REDIRECTS + 1


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://example.org/", "", "data:,x"])
def test_a_redirect_leads_to_the_web_only(here: FakeSite, target: str) -> None:
    here.behaviour = redirect(target)
    assert "no web address" in refusal(here.url)


def test_the_body_of_a_redirect_is_not_waited_for(here: FakeSite) -> None:
    head = b"HTTP/1.1 302 Found\r\nLocation: /b\r\n\r\n"
    here.behaviour = by_path(
        list=respond_endlessly(head, b"x" * 2**16, 0, here.closing), b=respond(b"[2]")
    )
    found = fetch_document(here.url, allow_private=True)
    assert found
    assert found.body == b"[2]"


def test_a_private_address_is_not_asked_anything(here: FakeSite) -> None:
    words = refusal(here.url, private=False)
    assert "private address" in words
    assert "FEEDS_PRIVATE" in words
    assert here.requests == []


def test_a_redirect_to_a_private_address_is_not_followed(
    here: FakeSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe_http, "is_public_address", lambda address: address == "127.0.0.1")
    here.behaviour = redirect(f"http://127.0.0.2:{here.port}/inside")
    assert "127.0.0.2 is a private address" in refusal(here.url, private=False)
    assert len(here.requests) == 1


def test_no_public_site_leads_into_the_own_network_even_where_that_is_allowed(
    here: FakeSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.behaviour = by_path(list=redirect(f"http://127.0.0.2:{here.port}/new"), new=respond(b"[]"))
    assert fetch_document(here.url, allow_private=True) == FetchedDocument(b"[]")
    monkeypatch.setattr(safe_http, "is_public_address", lambda address: address == "127.0.0.1")
    assert "127.0.0.2 is a private address" in refusal(here.url)


@pytest.mark.parametrize("host", ["169.254.169.254", "[::ffff:a9fe:a9fe]", "[fe80::1]"])
def test_a_link_local_address_is_never_asked(host: str) -> None:
    assert "is a private address" in refusal(f"http://{host}/?key=s3cret")


def test_a_name_that_changes_its_address_is_connected_to_as_it_was_looked_at(
    here: FakeSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DNS rebinding: a name that is harmless when looked at and private when connected to."""
    monkeypatch.setattr(safe_http, "is_public_address", lambda address: address == "127.0.0.1")
    asked = []

    def rebinding(host: str, port: int, **_: Any) -> list[Any]:
        asked.append(host)
        address = "127.0.0.1" if len(asked) == 1 else "127.0.0.2"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", rebinding)
    url = f"http://list.example.org:{here.port}/list"
    assert fetch_document(url) == FetchedDocument(b"[]")
    assert asked == ["list.example.org"]
    assert "private" in refusal(url, private=False)


def test_of_several_addresses_the_private_ones_are_passed_over(
    here: FakeSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        safe_http, "is_public_address", lambda address: address in ("127.0.0.1", "127.0.0.3")
    )
    addresses = ["127.0.0.2", "127.0.0.1"]
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda host, port, **_: [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses
        ],
    )
    assert fetch_document(f"http://list.example.org:{here.port}/") == FetchedDocument(b"[]")


@pytest.mark.parametrize(
    "address",
    """
    127.0.0.1 10.0.0.1 172.16.0.1 192.168.1.1 169.254.169.254 0.0.0.0 100.64.0.1 198.18.0.1
    224.0.0.1 255.255.255.255 192.0.2.1 ::1 :: fe80::1 fe80::1%eth0 fc00::1 ff02::1 2001:db8::1
    ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::7f00:1 64:ff9b::a00:1 2002:7f00:1:: 2002:c0a8:101::1
    64:ff9b:1::a00:1 ::ffff:0:7f00:1 fec0::1 5f00::1
    """.split(),
)
def test_what_is_not_of_the_public_internet_is_told(address: str) -> None:
    assert not is_public_address(address)


@pytest.mark.parametrize(
    "address", ["93.184.215.14", "2606:2800:21f::1", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_public_addresses_are_public(address: str) -> None:
    assert is_public_address(address)


@pytest.mark.parametrize(
    ("head", "piece"),
    [
        (OK, b"x"),  # a body in drops
        (b"HTTP/1.1 200 OK\r\nX: ", b"x"),  # a header in drops
        (b"", b""),  # nothing at all
    ],
)
def test_a_site_that_takes_for_ever_is_cut_off(
    here: FakeSite, monkeypatch: pytest.MonkeyPatch, head: bytes, piece: bytes
) -> None:
    monkeypatch.setattr(safe_http, "TOTAL_TIMEOUT_SECONDS", 0.3)
    here.behaviour = respond_endlessly(head, piece, 0.05, here.closing)
    start = time.monotonic()
    assert "in time" in refusal(here.url)
    assert time.monotonic() - start < 5


def test_a_site_that_falls_silent_is_not_waited_for(
    here: FakeSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe_http, "SOCKET_TIMEOUT_SECONDS", 0.2)
    here.behaviour = respond_endlessly(OK + b"[", b"", 10, here.closing)
    assert "in time" in refusal(here.url)


def test_a_secure_site_is_cut_off_in_its_handshake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe_http, "TOTAL_TIMEOUT_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        assert "in time" in refusal(f"https://127.0.0.1:{mute.getsockname()[1]}/?key=s3cret")


def test_more_than_a_list_may_have_is_refused(
    here: FakeSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe_http, "MAX_FEED_BYTES", 2**20)
    announced = b"HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n"
    for answer in (
        respond_endlessly(announced, b" " * 2**16, 0, here.closing),
        respond_endlessly(OK, b" " * 2**16, 0, here.closing),
        respond(gzip.compress(b" " * (2**20 + 1))),
        respond(gzip.compress(b" " * (2**20 + 1)), Content_Encoding="gzip"),
    ):
        here.behaviour = answer
        assert "larger than 1 MB" in refusal(here.url)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[", "broke off"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[", "broke off"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", "no HTTP"),
        (b"", "no HTTP"),
        (OK + gzip.compress(b"[1, 2, 3]" * 99, mtime=0)[:20], "its end is missing"),
        (OK + b"\x1f\x8bnot really", "broken"),
    ],
)
def test_half_an_answer_is_none(here: FakeSite, answer: bytes, words: str) -> None:
    here.behaviour = lambda request: void(request.wfile.write(answer))
    assert words in refusal(here.url)


def void(_: object) -> None:
    """Nothing."""


def test_a_site_that_is_not_there_is_said_so() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closing:
        port = closing.getsockname()[1]
    assert "could not be reached" in refusal(f"http://127.0.0.1:{port}/?key=s3cret")


def test_a_secure_site_must_prove_who_it_is(here: FakeSite) -> None:
    """Neither one without TLS nor, by the same context, one without a trusted certificate."""
    assert "certificate" in refusal(here.url.replace("http:", "https:"))
    assert safe_http._tls_context().check_hostname


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "https://[broken",
        "http://user:s3cret@/x?key=s3cret",
        "http://example.org:99999/?key=s3cret",
        "http://a..b/?key=s3cret",
    ],
)
def test_a_malformed_address_is_no_crash(url: str) -> None:
    assert "could not be reached" in refusal(url)
