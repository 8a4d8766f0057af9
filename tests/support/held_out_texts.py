"""Texts to measure with, and never to teach with: tests/crisis/measured, one a line.

Written by people who did not work on the reader and had not seen it. README.md there says who and
when, and when the reader first read them.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from flows.crisis import Danger, read_danger
from tests.support.crisis_cases import CrisisCase

HELD_OUT_FOLDER = Path(__file__).parents[1] / "crisis" / "measured"
HELD_OUT_SETS = ("first", "second")
_LABELS = "suicide overdose violence withdrawal relapse everyday lookalike requests".split()
_LANGUAGES = ("en", "es")


def held_out_cases(*sets: str) -> list[CrisisCase]:
    """Every labelled text of some sets, else of all: the dangers, then what is harmless."""
    return [
        CrisisCase(label, language, text)
        for label in _LABELS
        for language in _LANGUAGES
        for name in sets or HELD_OUT_SETS
        for text in _read_lines(name, f"{label}-{language}")
    ]


def held_out_declarations(language: str, *sets: str) -> Iterator[str]:
    """Declarations of danger with everyday words behind them, and some before."""
    for name in sets or HELD_OUT_SETS:
        words = _read_lines(name, f"everyday-words-{language}")
        for declaration in _read_lines(name, f"declarations-{language}"):
            for n, word in enumerate(words):
                yield f"{word} {declaration}" if n % 4 == 0 else f"{declaration} {word}"


@cache
def read_once(text: str) -> Danger | None:
    """`read_danger` of a text that several tests and figures ask about."""
    return read_danger(text)


def _read_lines(name: str, kind: str) -> list[str]:
    path = HELD_OUT_FOLDER / name / f"{kind}.txt"
    return [line for line in path.read_text("utf-8").splitlines() if line.strip()]
