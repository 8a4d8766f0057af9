"""A database that another program has locked."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from sqlalchemy import create_engine, text

from tests.support.processes import Deployment


@contextmanager
def lock_database(town: Deployment) -> Iterator[None]:
    """Hold a lock that lets no other connection write until the block ends."""
    if town.database.sqlite:
        with closing(sqlite3.connect(town.database_file, isolation_level=None)) as holder:
            holder.execute("BEGIN IMMEDIATE")
            yield
        return
    engine = create_engine(town.url)
    with engine.begin() as connection:
        connection.execute(text("LOCK TABLE people, conversations, inbound IN EXCLUSIVE MODE"))
        yield
    engine.dispose()
