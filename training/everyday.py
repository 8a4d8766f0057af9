"""Finds the words of everyday talk that the speller leaves as they are (tables/everyday.txt).

A speller that looks for "dying" in similar words finds it in "studying". A word that is frequent in
harmless lessons is a word of its own, not a misspelt danger. `make teach` does this first, because
the features of a text depend on the speller.
"""

import re
import textwrap
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from flows.crisis.plain_letters import normalize_letters
from training.lessons import Lesson, load_lessons

EVERYDAY_WORDS_FILE = Path(__file__).parents[1] / "flows" / "crisis" / "tables" / "everyday.txt"

_WORD = re.compile(r"[a-z]+")
# A shorter word is respelled only if it has signs in it or repeated letters.
_MIN_WORD_CHARS = 5
# A word must be in at least this many harmless texts.
_MIN_TEXTS = 3


def everyday_words(lessons: Iterable[Lesson]) -> list[str]:
    """The words, sorted."""
    counts = Counter(
        word
        for lesson in lessons
        if lesson.label == "none"
        for word in set(_WORD.findall(normalize_letters(lesson.text)))
        if len(word) >= _MIN_WORD_CHARS
    )
    return sorted(word for word, count in counts.items() if count >= _MIN_TEXTS)


def write_everyday_words(lessons: Iterable[Lesson]) -> None:
    """Write the file anew."""
    lines = textwrap.wrap(" ".join(everyday_words(lessons)), 100)
    head = "# Words of everyday talk, never respelled; `make teach` finds them in the lessons.\n\n"
    EVERYDAY_WORDS_FILE.write_text(head + "\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    write_everyday_words(load_lessons())
