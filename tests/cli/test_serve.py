"""One command that runs the web application and a worker beside it."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
import requests
from click.testing import CliRunner

from bot.cli.main import main
from bot.cli.serve import EVERY_ADDRESS
from tests.support.webhook_client import SECRET, TOKEN

PATIENCE = 30  # seconds


def test_one_command_runs_it_all_and_ends_cleanly(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{tmp_path / 'serve.db'}",
        "SECRET_KEY": SECRET,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
    }
    handrail = str(Path(sys.executable).with_name("handrail"))
    command = [handrail, "serve", "--host", "127.0.0.1", "--port", str(port)]
    served = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        until(lambda: answers(port))
        family = psutil.Process(served.pid)
        assert listening_addresses(family, port) == {"127.0.0.1"}
        [worker] = filter(works, family.children())
        worker.kill()
        until(lambda: any(works(one) and one != worker for one in family.children()))
        children = family.children(recursive=True)
        served.send_signal(signal.SIGTERM)
        assert served.wait(PATIENCE) == 0
        assert psutil.wait_procs(children, timeout=5)[1] == []
    finally:
        served.kill()
        served.wait()


def test_it_serves_where_the_database_cannot_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.cli.process_commands.logs.start", lambda settings: None)
    monkeypatch.setattr("bot.cli.process_commands.serve.run_web_and_worker", lambda bind, worker: 7)
    settings = {
        "SECRET_KEY": SECRET,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "PUBLIC_URL": "https://line.example.org",
        "DATABASE_URL": f"sqlite:///{tmp_path}",
    }
    assert CliRunner().invoke(main, ["serve"], env=settings).exit_code == 7


@pytest.mark.parametrize(
    ("options", "variables", "bind"),
    [
        ([], {}, f"{EVERY_ADDRESS}:8000"),
        ([], {"PORT": "8100", "WEB_HOST": "127.0.0.1"}, "127.0.0.1:8100"),
        (["--host", "127.0.0.1", "--port", "9000"], {"WEB_HOST": "10.0.0.7"}, "127.0.0.1:9000"),
        (["--host", "::1"], {}, "[::1]:8000"),
    ],
)
def test_it_listens_where_it_is_told(
    options: list[str],
    variables: dict[str, str],
    bind: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.cli.process_commands.logs.start", lambda settings: None)
    told: list[str] = []
    monkeypatch.setattr(
        "bot.cli.process_commands.serve.run_web_and_worker", lambda bind, worker: told.append(bind)
    )
    settings = {
        "SECRET_KEY": SECRET,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "PUBLIC_URL": "https://line.example.org",
        "DATABASE_URL": f"sqlite:///{tmp_path / 'line.db'}",
    }
    result = CliRunner().invoke(main, ["serve", *options], env=settings | variables)
    assert told == [bind], result.output
    assert "is no setting" not in result.output


def listening_addresses(family: psutil.Process, port: int) -> set[str]:
    """The addresses on which a process or a child of it listens at this port."""
    return {
        connection.laddr.ip
        for one in (family, *family.children(recursive=True))
        for connection in one.net_connections("inet")
        if connection.status == psutil.CONN_LISTEN and connection.laddr.port == port
    }


def works(process: psutil.Process) -> bool:
    try:
        return "worker" in process.cmdline()
    except psutil.Error:  # it has just ended
        return False


def answers(port: int) -> bool:
    try:
        return requests.get(f"http://127.0.0.1:{port}/healthz", timeout=1).ok
    except requests.RequestException:
        return False


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.1)
