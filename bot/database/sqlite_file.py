"""An SQLite file as a whole: what was deleted must not be left in it."""

import logging
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

log = logging.getLogger("handrail")

# `PRAGMA user_version` of a file that has been written anew since deleting overwrites free pages
# too. Earlier releases left there what they deleted.
WIPED_VERSION = 1


def wipe_free_pages(driver: Any) -> bool:
    """Write a file anew, once, without what earlier releases left in free pages. `driver` is its
    sqlite3 connection, without a transaction. False where another connection writes at this moment,
    or the disk is too full; then it is to be tried again.
    """
    (version,) = driver.execute("PRAGMA user_version").fetchone()
    if version >= WIPED_VERSION:
        return True
    try:
        driver.execute("VACUUM")
        driver.execute(f"PRAGMA user_version={WIPED_VERSION}")
    except sqlite3.OperationalError as error:
        log.warning("deleted data is left in the file: %s", error.sqlite_errorname)
        return False
    return True


def create_private_file(dialect: Any, entry: Any, arguments: Sequence[Any], options: Any) -> None:
    """Create a missing file so that only its owner may read it. The files that SQLite puts beside
    it get the same rights. If it cannot be created, SQLite itself will report why."""
    with suppress(OSError):
        if arguments[0] != ":memory:":
            Path(arguments[0]).touch(0o600, exist_ok=False)
