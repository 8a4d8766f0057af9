"""A web application under gunicorn, as in production, and the processor time it takes."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).parents[1]
WORKERS = 2
GTHREAD = ("--worker-class", "gthread", "--threads", "4")
SYNC = ("--worker-class", "sync")
PROCESS_TIMEOUT_SECONDS = 30  # seconds to start or to end


@dataclass(frozen=True, slots=True)
class GunicornServer:
    """A running gunicorn."""

    port: int
    process: psutil.Process

    def cpu_seconds(self) -> float:
        """Seconds of processor time that its processes have taken so far."""
        every = [self.process, *self.process.children(recursive=True)]
        return float(sum(sum(process.cpu_times()[:2]) for process in every))


@contextmanager
def run_gunicorn(app: str, settings: tuple[str, ...]) -> Iterator[GunicornServer]:
    """Run `app`, as gunicorn names it, on a free port of this machine only."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [
        sys.executable,
        "-m",
        "gunicorn",
        app,
        "--no-control-socket",
        "--chdir",
        str(ROOT),
        *settings,
    ]
    command += ["--bind", f"127.0.0.1:{port}", "--workers", str(WORKERS), "--log-level", "warning"]
    server = subprocess.Popen(command)
    try:
        _wait_until_up(port, server)
        yield GunicornServer(port, psutil.Process(server.pid))
    finally:
        server.terminate()
        server.wait(PROCESS_TIMEOUT_SECONDS)


def _wait_until_up(port: int, server: subprocess.Popen[bytes]) -> None:
    for _ in range(PROCESS_TIMEOUT_SECONDS * 20):
        if server.poll() is not None:
            raise RuntimeError("the web server ended; its reason stands above")
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError("the web server did not start in time")
