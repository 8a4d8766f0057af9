"""The real server, as the Procfile runs it: what it refuses, whom it cuts off, what it logs."""

import os
import re
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from urllib.parse import urlencode

import pytest
import requests

from bot.carrier import SIGNATURE_HEADER, sign
from bot.database.database import Database
from bot.monitoring import counters
from tests.support.webhook_client import SECRET, TOKEN, sms_form

ROOT = Path(__file__).parents[2]

# The server's settings, but for its patience and its threads.
CONFIG = """
from datetime import timedelta
from webhooks import background, gunicorn_worker
from webhooks.server import *
gunicorn_worker.READ_TIMEOUT_SECONDS = 1.5
gunicorn_worker.MAX_WAITING_CONNECTIONS = 250
background.COUNTER_WRITE_INTERVAL = timedelta(seconds=0.2)
threads = 2
accesslog = "-"
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path]]:
    """A port on which a server listens, and the file that it logs into."""
    folder = tmp_path_factory.mktemp("server")
    url = f"sqlite:///{folder / 'line.db'}"
    Database(url).upgrade()
    (folder / "config.py").write_text(CONFIG)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = os.environ | {
        "DATABASE_URL": url,
        "SECRET_KEY": SECRET,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "PUBLIC_URL": "https://line.example.org",
        "LOG_LEVEL": "debug",
        "PYTHONPATH": str(ROOT),
    }
    gunicorn = str(Path(sys.executable).with_name("gunicorn"))
    command = [gunicorn, "-c", str(folder / "config.py"), "webhooks:create_app()"]
    command += ["--bind", f"127.0.0.1:{port}", "--log-level", "debug"]
    log = folder / "log"
    with log.open("w") as out:
        process = subprocess.Popen(command, env=environment, cwd=folder, stdout=out, stderr=out)
    try:
        for _ in range(300):
            try:
                requests.get(f"http://127.0.0.1:{port}/healthz", timeout=1)
                break
            except (requests.ConnectionError, requests.Timeout):
                time.sleep(0.1)
        yield port, log
    finally:
        process.terminate()
        process.wait(20)


def text(port: int, body: str, timeout: float = 10, **fields: str) -> requests.Response:
    """Post a signed text."""
    said = sms_form(body, **fields)
    signature = sign(TOKEN, "https://line.example.org/webhooks/sms", said)
    return requests.post(
        f"http://127.0.0.1:{port}/webhooks/sms",
        data=said,
        headers={SIGNATURE_HEADER: signature},
        timeout=timeout,
    )


NUMBERS = count(100)


def in_danger(port: int) -> None:
    """Somebody new is, and gets the answer soon."""
    text_ = text(port, "i want to kill myself", timeout=5, From=f"+14025550{next(NUMBERS)}")
    assert "988" in text_.text


HEAD = b"POST /webhooks/sms HTTP/1.1\r\nHost: x\r\n"
FORM = b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 20000\r\n\r\nBody="
SLOW = {
    "silent": b"",
    "in the headers": HEAD + b"X",
    "in the body": HEAD + FORM,
    "refused and lingering": b"NONSENSE\r\n\r\n",
}


@contextmanager
def slow_senders(port: int, first: bytes, how_many: int) -> Iterator[None]:
    """So many who send `first`, then a byte now and then, and come back when they are cut off."""
    over = threading.Event()
    up = threading.Event()

    def come() -> socket.socket:
        one = socket.create_connection(("127.0.0.1", port))
        one.sendall(first)
        one.setblocking(False)
        return one

    def run() -> None:
        slow = [come() for _ in range(how_many)]
        up.set()
        while not over.wait(0.2):
            for at, one in enumerate(slow):
                try:
                    if first:
                        one.sendall(b"a")
                    while one.recv(1000):  # an answer does not send them away
                        pass
                    gone = first != SLOW["refused and lingering"]
                except BlockingIOError:
                    gone = False
                except OSError:
                    gone = True
                if gone:
                    one.close()
                    slow[at] = come()
        for one in slow:
            one.close()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        assert up.wait(30)
        yield
    finally:
        over.set()
        thread.join()


@pytest.mark.parametrize("how_many", [64, 200])
@pytest.mark.parametrize("kind", SLOW)
def test_slow_senders_do_not_keep_people_from_an_answer(
    server: tuple[int, Path], kind: str, how_many: int
) -> None:
    """The server has four threads and hears each for 1.5 seconds: one who had to wait until all
    before them were heard would wait for twenty seconds or more. The carrier gives up after 15."""
    port, _ = server
    with slow_senders(port, SLOW[kind], how_many):
        for _ in range(2):
            time.sleep(0.3)
            in_danger(port)


@pytest.mark.parametrize("kind", SLOW)
def test_who_says_nothing_more_is_cut_off(server: tuple[int, Path], kind: str) -> None:
    port, _ = server
    with socket.create_connection(("127.0.0.1", port), timeout=10) as one:
        one.sendall(SLOW[kind])
        while one.recv(1000):  # ends; raises TimeoutError where it does not
            pass


def test_more_than_are_heard_at_once(server: tuple[int, Path]) -> None:
    """The oldest goes, so that a whole request always gets in."""
    port, _ = server
    with ExitStack() as silent:
        for _ in range(700):  # the server hears 2 x 250
            silent.enter_context(socket.create_connection(("127.0.0.1", port), timeout=10))
        in_danger(port)


def test_a_request_in_pieces_is_one(server: tuple[int, Path]) -> None:
    """And its answer took as long as the carrier waited, not as long as we thought about it."""
    port, log = server
    database = Database(f"sqlite:///{log.parent / 'line.db'}")

    def seconds() -> float:
        with database.reading() as connection:
            return sum(value for _, value in counters.read_counters(connection)["answer_seconds"])

    time.sleep(0.5)  # what was answered before is written down
    before = seconds()
    said = sms_form("help")
    body = urlencode(said).encode()
    signature = sign(TOKEN, "https://line.example.org/webhooks/sms", said)
    head = HEAD + FORM.replace(b"20000", str(len(body)).encode()).removesuffix(b"\r\nBody=")
    head += f"{SIGNATURE_HEADER}: {signature}\r\n\r\n".encode()
    whole = head + body
    with socket.create_connection(("127.0.0.1", port), timeout=10) as one:
        for start in range(0, len(whole), len(whole) // 5):
            one.sendall(whole[start : start + len(whole) // 5])
            time.sleep(0.2)
        answer = b""
        while more := one.recv(4000):
            answer += more
    assert b"988" in answer
    for _ in range(100):
        if seconds() - before >= 1:
            break
        time.sleep(0.1)
    assert 1 <= seconds() - before < 10
    database.close()


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param("GET /healthz?" + "x" * 2000 + " HTTP/1.1\r\nHost: x\r\n\r\n", id="long line"),
        pytest.param(
            "GET /healthz HTTP/1.1\r\nHost: x\r\n" + "A: 1\r\n" * 100 + "\r\n", id="many headers"
        ),
        pytest.param(
            "GET /healthz HTTP/1.1\r\nHost: x\r\nA: " + "x" * 9000 + "\r\n\r\n", id="long header"
        ),
        pytest.param(
            "GET /healthz HTTP/1.1\r\nHost: x\r\n"
            + "".join(f"A{n}: {'x' * 3500}\r\n" for n in range(12))
            + "\r\n",
            id="long head of short headers",
        ),
        pytest.param(
            "GET /healthz HTTP/1.1\r\nHost: x\r\nA: " + "x\r\n " * 12_000, id="head without end"
        ),
        pytest.param(
            "POST /webhooks/sms HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n\r\nBody=x",
            id="huge body",
        ),
        pytest.param("NONSENSE\r\n\r\n", id="nonsense"),
        pytest.param("GET / HTTP/1.1\r\nHost: x\r\nB(ad: 1\r\n\r\n", id="odd header"),
    ],
)
def test_what_is_too_much_is_refused_before_it_is_read(
    server: tuple[int, Path], request_: str
) -> None:
    port, _ = server
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(request_.encode())
        answer = b""
        while more := connection.recv(4000):
            answer += more
    head, _, body = answer.decode().partition("\r\n\r\n")
    assert (said := re.match(r"HTTP/1\.1 4\d\d (.*)\r\n", head)), answer
    assert body.casefold() == f"{said[1]}\n".casefold()  # nothing of what was sent
    lines = [line.partition(": ") for line in head.splitlines()[1:]]
    headers = {name.casefold(): value for name, _, value in lines}
    assert headers["content-type"].startswith("text/plain")
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["cache-control"] == "no-store"
    assert headers["strict-transport-security"].startswith("max-age")


def test_its_log_at_debug_says_nothing_of_anybody(server: tuple[int, Path]) -> None:
    port, log = server
    assert text(port, "meeting canaryville", From="+14025550163").status_code == 200
    query = "From=%2B14025550163&Body=canaryville"
    requests.get(f"http://127.0.0.1:{port}/canaryville?{query}", timeout=5)
    agent = {"User-Agent": "canaryville", "Referer": "canaryville", "X-Request-Id": "canaryville"}
    requests.get(f"http://127.0.0.1:{port}/healthz", headers=agent, timeout=5)
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(b"CANARYVILLE +14025550163\r\n\r\n")
        connection.recv(1000)
    logged = log.read_text()
    assert "Listening at" in logged
    assert '"logger": "gunicorn.error"' in logged
    for private in ("canaryville", "5550163", TOKEN, SECRET):
        assert private not in logged.casefold()


def test_who_waits_for_the_database_leaves_a_thread_for_danger(server: tuple[int, Path]) -> None:
    """Each of them would hold one for ten seconds, and there are four."""
    port, log = server
    holder = sqlite3.connect(log.with_name("line.db"), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    crowd = [
        threading.Thread(target=text, args=(port, "menu", 60), kwargs={"From": f"+140255501{n}"})
        for n in range(10, 40)
    ]
    try:
        for one in crowd:
            one.start()
        for _ in range(3):
            in_danger(port)
    finally:
        holder.execute("ROLLBACK")
        holder.close()
        for one in crowd:
            one.join()
    assert text(port, "menu", From="+14025550140").status_code == 200
