"""Tables of many columns on a narrow phone: each row is a block, and each cell has its heading."""

import re
from collections.abc import Iterator, Sequence

from markupsafe import escape

_CELL = re.compile(r"<(tr|t[dh])\b")


def with_headings(rows: str, headings: Sequence[str]) -> str:
    """The rows of a table, whose cells name the heading of their column (`data-label`). They are of
    our own templates, which have escaped what is in them, and hold no other table."""
    columns: Iterator[str] = iter(())

    def labelled(found: re.Match[str]) -> str:
        nonlocal columns
        if found[1] == "tr":
            columns = iter(headings)
            return found[0]
        return f'{found[0]} data-label="{escape(next(columns, ""))}"'

    return _CELL.sub(labelled, str(rows))
