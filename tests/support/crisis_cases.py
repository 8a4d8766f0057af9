"""The reader's own texts: tests/crisis/table.txt, one a line."""

from pathlib import Path
from typing import NamedTuple

CASES_FILE = Path(__file__).parents[1] / "crisis" / "table.txt"


class CrisisCase(NamedTuple):
    """What a text tells of ("none" for nothing), in which language."""

    label: str
    language: str
    text: str


def load_cases() -> list[CrisisCase]:
    """Every text of the table."""
    rows = [row for row in CASES_FILE.read_text("utf-8").splitlines() if row and row[0] != "#"]
    found = []
    for row in rows:
        head, _, text = row.partition(" | ")
        label, language = head.split()
        found.append(CrisisCase(label, language, text))
    return found
