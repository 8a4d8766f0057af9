"""Texts to measure with, and never to teach with: tests/crisis/measured/*.txt, one a line.

Written by people who did not work on the reader and had not seen it, and first read by the reader
on the day that docs/crisis.md names.
"""

from collections.abc import Iterator
from pathlib import Path

from tests.crisis.cases import Case

FOLDER = Path(__file__).parent / "measured"


def measured() -> list[Case]:
    """Every labelled text: the dangers, then what is harmless."""
    found = []
    for label in "suicide overdose violence withdrawal relapse everyday lookalike requests".split():
        for language in ("en", "es"):
            found += [Case(label, language, text) for text in _lines(f"{label}-{language}")]
    return found


def declarations(language: str) -> Iterator[str]:
    """Declarations of danger with everyday words behind them, and some before."""
    words = _lines(f"everyday-words-{language}")
    for declaration in _lines(f"declarations-{language}"):
        for n, word in enumerate(words):
            yield f"{word} {declaration}" if n % 4 == 0 else f"{declaration} {word}"


def _lines(name: str) -> list[str]:
    path = FOLDER / f"{name}.txt"
    return [line for line in path.read_text("utf-8").splitlines() if line.strip()]
