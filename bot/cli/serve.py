"""The web application under gunicorn, with a worker beside it where one machine does it all."""

import logging
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from ipaddress import IPv4Address
from pathlib import Path
from types import FrameType

log = logging.getLogger("handrail")

# As a file, not as a module: gunicorn executes it again at each reload.
GUNICORN_CONFIG = Path(__file__).parents[2] / "webhooks" / "server.py"

# The default, as in the Procfile: a platform's router is another machine.
EVERY_ADDRESS = str(IPv4Address(0))

# For a process to finish the texts it holds.
SERVE_SHUTDOWN_TIMEOUT_SECONDS = 40

# Before a worker that ended by itself is started again.
RESTART_DELAY_SECONDS = 2


def bind_address(host: str, port: int | str) -> str:
    """Where gunicorn listens: at this address, or at every one for "". IPv6 stands in brackets."""
    host = host or EVERY_ADDRESS
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def web_command(bind: str, *more: str) -> list[str]:
    """The command that serves the web application at an address like "0.0.0.0:8000"."""
    gunicorn = str(Path(sys.executable).with_name("gunicorn"))
    return [gunicorn, "--config", str(GUNICORN_CONFIG), "--bind", bind, *more]


def worker_command() -> list[str]:
    """The command that runs a worker."""
    return [str(Path(sys.executable).with_name("handrail")), "worker"]


def run_web_and_worker(bind: str, *, worker: bool) -> int:
    """Run the web application, and a worker if wanted, until SIGTERM or SIGINT.

    Returns the exit status. A worker that ends by itself is started again. If the web application
    ends, everything ends: the supervisor (systemd, a container) decides what to do.
    """
    web = subprocess.Popen(web_command(bind))
    worker_process = subprocess.Popen(worker_command()) if worker else None
    stopping = False

    def request_stop(number: int, frame: FrameType | None) -> None:
        nonlocal stopping
        stopping = True

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, request_stop)
    while not stopping and web.poll() is None:
        if worker_process and worker_process.poll() is not None:
            log.error(
                "the worker ended with status %s; starting it again", worker_process.returncode
            )
            time.sleep(RESTART_DELAY_SECONDS)
            worker_process = subprocess.Popen(worker_command())
        time.sleep(0.2)
    log.info("stopping: what is being answered or sent is finished first")
    stop_processes([process for process in (web, worker_process) if process])
    return 0 if stopping else web.returncode or 1


def stop_processes(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    """Ask processes to end, and kill those that do not."""
    for process in processes:
        process.terminate()
    for process in processes:
        try:
            process.wait(SERVE_SHUTDOWN_TIMEOUT_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
