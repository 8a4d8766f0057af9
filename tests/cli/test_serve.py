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
    command = [str(Path(sys.executable).with_name("handrail")), "serve", "--port", str(port)]
    served = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        until(lambda: answers(port))
        family = psutil.Process(served.pid)
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
