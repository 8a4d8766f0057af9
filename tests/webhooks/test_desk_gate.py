"""The gate of the desk: what its pages may take from a process, and whose address is believed."""

from collections.abc import Iterable
from threading import Barrier, Thread
from typing import Any

import pytest

from webhooks.bulkhead import ConcurrencyLimit
from webhooks.desk_gate import MAX_ADDRESSES, MAX_WAITING, DeskGate, DeskPace, client_address


class Inner:
    """The application behind the gate."""

    def __init__(self) -> None:
        self.extensions = {"headers": {"Cache-Control": "no-store"}}
        self.wsgi_app = self.answer
        self.asked: list[str] = []

    def answer(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        self.asked.append(environ["PATH_INFO"])
        start("200 OK", [])
        return [b"page"]


def ask(gate: DeskGate, path: str = "/desk", address: str = "203.0.113.7", **more: str) -> int:
    """The status of an answer."""
    told: list[str] = []
    environ = {"PATH_INFO": path, "REMOTE_ADDR": address} | more
    list(gate(environ, lambda status, headers: told.append(status)))
    return int(told[0][:3])


@pytest.fixture
def clock() -> list[float]:
    return [0.0]


@pytest.fixture
def inner() -> Inner:
    return Inner()


def make_gate(inner: Inner, clock: list[float], url: str = "", **pace: float) -> DeskGate:
    return DeskGate(inner, url, ConcurrencyLimit(), DeskPace(**pace), lambda: clock[0])


def test_an_address_has_a_bucket_of_its_own(inner: Inner, clock: list[float]) -> None:
    gate = make_gate(inner, clock, address_rate=1, address_burst=3)
    assert [ask(gate) for _ in range(5)] == [200, 200, 200, 429, 429]
    assert ask(gate, address="203.0.113.8") == 200
    clock[0] += 1
    assert [ask(gate) for _ in range(2)] == [200, 429]


def test_many_addresses_share_a_bucket(inner: Inner, clock: list[float]) -> None:
    gate = make_gate(inner, clock, total_rate=1, total_burst=10)
    answers = [ask(gate, address=f"203.0.113.{number}") for number in range(20)]
    assert answers.count(200) == 10
    assert ask(gate, "/webhooks/sms") == 200


@pytest.mark.parametrize("path", ["//desk", "///desk/people", "/desk", "/desk/"])
def test_however_it_is_written_it_is_the_desk(inner: Inner, clock: list[float], path: str) -> None:
    """The router finds a page behind several slashes, too."""
    gate = make_gate(inner, clock, total_rate=0, total_burst=1)
    assert [ask(gate, path) for _ in range(2)] == [200, 429]
    gate = make_gate(inner, clock, "https://desk.example.org")
    assert ask(gate, path, HTTP_HOST="line.example.org") == 404


def test_what_is_not_the_desk_is_never_asked(inner: Inner, clock: list[float]) -> None:
    gate = make_gate(inner, clock, "https://desk.example.org", total_burst=1, total_rate=0)
    for path in ("/webhooks/sms", "/healthz", "/desks", "/deskx/y"):
        assert [ask(gate, path) for _ in range(3)] == [200] * 3


@pytest.mark.parametrize(
    ("host", "status"),
    [("desk.example.org", 200), ("line.example.org", 404), ("", 404), ("desk.example.org:1", 404)],
)
def test_a_desk_with_a_host_of_its_own_is_nowhere_else(
    inner: Inner, clock: list[float], host: str, status: int
) -> None:
    gate = make_gate(inner, clock, "https://desk.example.org")
    assert ask(gate, HTTP_HOST=host) == status


def test_a_few_threads_are_with_the_desk_and_two_wait(inner: Inner, clock: list[float]) -> None:
    places = 2
    inside, leave = Barrier(places + 1), Barrier(places + 1)
    answers: list[int] = []

    def wait_inside(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        inside.wait(10)
        leave.wait(10)
        start("200 OK", [])
        return []

    inner.wsgi_app = wait_inside
    gate = make_gate(inner, clock)
    gate.set_thread_count(places * 4)
    threads = [Thread(target=lambda: answers.append(ask(gate))) for _ in range(places)]
    for thread in threads:
        thread.start()
    inside.wait(10)
    queue = [Thread(target=lambda: answers.append(ask(gate))) for _ in range(MAX_WAITING + 3)]
    for thread in queue:
        thread.start()
    for thread in queue:
        thread.join(10)
    assert answers == [503] * (MAX_WAITING + 3), "those who wait give up after a second"
    leave.wait(10)
    for thread in threads:
        thread.join(10)
    assert sorted(answers)[:places] == [200] * places


@pytest.mark.parametrize(
    ("method", "path", "waits"),
    [
        ("GET", "/desk/static/desk.css", False),
        ("HEAD", "/desk/static/nothing", False),
        ("GET", "/desk/static/", True),
        ("GET", "/desk/static/x/y", True),
        ("POST", "/desk/static/desk.css", True),
        ("GET", "/desk/staticx", True),
    ],
)
def test_only_a_file_needs_no_place(
    inner: Inner, clock: list[float], method: str, path: str, waits: bool
) -> None:
    """Any other address looks up who asks: while a database says nothing, a flood of them would
    hold every thread."""
    gate = make_gate(inner, clock)
    gate.set_thread_count(4)
    told = []

    def ask_within(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        gate._application = inner.answer
        told.append(ask(gate, path, REQUEST_METHOD=method))
        start("200 OK", [])
        return []

    gate._application = ask_within
    assert ask(gate) == 200
    assert told == ([503] if waits else [200])


def test_a_flood_of_addresses_takes_little_memory(inner: Inner, clock: list[float]) -> None:
    gate = make_gate(inner, clock)
    for number in range(MAX_ADDRESSES + 500):
        ask(gate, address=f"10.{number // 65536}.{number // 256 % 256}.{number % 256}")
    assert len(gate._buckets) <= MAX_ADDRESSES


@pytest.mark.parametrize(
    ("remote", "forwarded", "believed"),
    [
        ("203.0.113.7", "", "203.0.113.7"),
        ("203.0.113.7", "198.51.100.1", "203.0.113.7"),
        ("127.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("10.1.2.3", "192.0.2.66, 198.51.100.1", "198.51.100.1"),
        ("10.1.2.3", "nonsense", "10.1.2.3"),
        ("::1", "2001:db8::1", "2001:db8::/64"),
        ("2001:db8:1:2:aaaa::9", "", "2001:db8:1:2::/64"),
        ("::ffff:127.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("", "198.51.100.1", "198.51.100.1"),  # a Unix socket is on this machine
        ("", "", ""),
    ],
)
def test_only_a_proxy_that_is_near_is_believed(remote: str, forwarded: str, believed: str) -> None:
    environ = {"REMOTE_ADDR": remote, "HTTP_X_FORWARDED_FOR": forwarded}
    assert client_address(environ) == believed
