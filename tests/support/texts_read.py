"""The table of texts and what each asks for."""

from pathlib import Path

TEXTS_READ_FILE = Path(__file__).parents[1] / "understanding/texts_read.txt"


def texts_read() -> list[tuple[str, str]]:
    """The texts of the table, each with what it wants."""
    lines = TEXTS_READ_FILE.read_text().splitlines()
    pairs = (line.split(" => ") for line in lines if line and not line.startswith("#"))
    return [(text, wanted) for text, wanted in pairs]
