"""The texts that the crisis reader is taught with: training/crisis/*.txt, one a line.

The name of a file says which danger its texts are about, their language, and what they are like:
suicide-en-oblique.txt. "none" is everyday talk and texts that only sound like danger. The file
writers.txt says which files one person wrote, because the reader is judged on writers it was not
taught by.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

LESSONS_FOLDER = Path(__file__).parent / "crisis"
_WRITERS = LESSONS_FOLDER / "writers.txt"

# How many texts are made of several, so that the reader learns danger among everyday words, and
# learns nothing from length alone.
JOINED_TEXTS = 12_000
# Half of these take their harmless parts from texts of at most so many words.
_SCRAP_WORDS = 5
_SEPARATORS = (". ", " ", ", ", " and ", "\n")


class Lesson(NamedTuple):
    """A text, its danger ("none" for no danger), its language and its file."""

    text: str
    label: str
    language: str
    file: str


def load_lessons() -> list[Lesson]:
    """Every text, always in the same order."""
    found = []
    for path in sorted(LESSONS_FOLDER.glob("*-*.txt")):
        label, language = path.stem.split("-")[:2]
        lines = path.read_text("utf-8").splitlines()
        found += [Lesson(text, label, language, path.stem) for text in lines if text.strip()]
    return found


def load_writer_groups() -> list[frozenset[str]]:
    """The files that are left out together, a set for each group of writers."""
    lines = _WRITERS.read_text("utf-8").splitlines()
    return [frozenset(line.split()) for line in lines if line and not line.startswith("#")]


def join_lessons(lessons: Iterable[Lesson], count: int = JOINED_TEXTS) -> list[Lesson]:
    """Texts made of several of one language: half of them hold one danger. Always the same."""
    chance = Random(5)
    by_language: dict[str, tuple[list[Lesson], list[Lesson]]] = {}
    for lesson in lessons:
        harmless, dangers = by_language.setdefault(lesson.language, ([], []))
        (harmless if lesson.label == "none" else dangers).append(lesson)
    found = []
    total = sum(len(harmless) for harmless, _ in by_language.values())
    for harmless, dangers in by_language.values():
        scraps = [one for one in harmless if len(one.text.split()) <= _SCRAP_WORDS]
        for n in range(count * len(harmless) // total):
            parts = chance.sample(scraps if n % 4 < 2 else harmless, 1 + n % 3)
            if n % 2:
                parts = [*parts[:2], chance.choice(dangers)]
                chance.shuffle(parts)
            found.append(_join(parts, chance))
    return found


def _join(parts: Sequence[Lesson], chance: Random) -> Lesson:
    label = next((part.label for part in parts if part.label != "none"), "none")
    text = chance.choice(_SEPARATORS).join(part.text for part in parts)
    return Lesson(text, label, parts[0].language, "joined")
