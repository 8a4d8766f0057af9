"""Tables of texts: one a line, comments after "#"."""

import re
from pathlib import Path

_ESCAPE = re.compile(r"\\n|\\u[0-9a-f]{4}")


def texts_in(table: Path) -> list[str]:
    r"""The texts of a table, with "\n" and "\u200b" as the characters that they stand for."""
    return [
        _ESCAPE.sub(lambda found: found[0].encode().decode("unicode_escape"), line)
        for line in table.read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    ]
