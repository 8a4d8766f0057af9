"""The real server, as the Procfile runs it: what it refuses, whom it cuts off, what it logs."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from bot.carrier import SIGNATURE_HEADER, sign
from bot.db import Database
from tests.webhooks.texting import SECRET, TOKEN, form

ROOT = Path(__file__).parents[2]

# The server's settings, but for its patience.
CONFIG = """
from webhooks import server
from webhooks.server import *
server.LONGEST = 1.5
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
            except requests.ConnectionError:
                time.sleep(0.1)
        yield port, log
    finally:
        process.terminate()
        process.wait(20)


def text(port: int, body: str, **fields: str) -> requests.Response:
    """Post a signed text."""
    said = form(body, **fields)
    signature = sign(TOKEN, "https://line.example.org/webhooks/sms", said)
    return requests.post(
        f"http://127.0.0.1:{port}/webhooks/sms",
        data=said,
        headers={SIGNATURE_HEADER: signature},
        timeout=10,
    )


def test_slow_senders_do_not_keep_people_from_an_answer(server: tuple[int, Path]) -> None:
    """Twice as many as there are threads: half in the headers, half in the body."""
    port, _ = server
    slow = [socket.create_connection(("127.0.0.1", port)) for _ in range(4)]
    head = b"POST /webhooks/sms HTTP/1.1\r\nHost: x\r\n"
    rest = b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\nBody="
    for one, sent in zip(slow, (head, head + rest) * 2, strict=True):
        one.sendall(sent)
    time.sleep(0.3)  # they have all threads now
    assert "988" in text(port, "help").text
    for one in slow:
        one.settimeout(10)
        while one.recv(1000):  # ended, not held for ever
            pass
        one.close()


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
            "POST /webhooks/sms HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n\r\nBody=x",
            id="huge body",
        ),
        pytest.param("NONSENSE\r\n\r\n", id="nonsense"),
    ],
)
def test_what_is_too_much_is_refused_before_it_is_read(
    server: tuple[int, Path], request_: str
) -> None:
    port, _ = server
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(request_.encode())
        answer = connection.recv(4000).decode()
    assert re.match(r"HTTP/1\.1 4\d\d ", answer), answer
    assert "Traceback" not in answer


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
