"""The versions of the tables that this program knows: its migrations, and which one is the newest.

The newest is the one that none follows. Its number need not be the highest: of two that were made
side by side, the second to be merged follows the first, whatever their numbers are.
"""

import re
from functools import cache
from pathlib import Path

_VERSIONS = Path(__file__).parents[1] / "migrations" / "versions"

# Read and not imported: alembic takes a third of a second, and every start asks.
_FOLLOWS = re.compile(r'^down_revision(?:: [^=]+)? = "(\w+)"', re.MULTILINE)


@cache
def known_revisions() -> frozenset[str]:
    """Every version, by the numbers of the files."""
    return frozenset(path.name.partition("_")[0] for path in _VERSIONS.glob("[0-9]*.py"))


@cache
def newest_revision() -> str:
    """The version that no other follows. Raises ValueError where there is not exactly one."""
    followed = {
        found[1]
        for path in _VERSIONS.glob("[0-9]*.py")
        if (found := _FOLLOWS.search(path.read_text()))
    }
    (newest,) = known_revisions() - followed
    return newest
