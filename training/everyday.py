"""Finds the words of everyday talk that the speller leaves as they are (tables/everyday.txt).

A speller that looks for "dying" in whatever comes near it finds it in "studying". What harmless
lessons hold again and again is a word of its own, and no misspelt danger. `make teach` does this
first: the features of a text are of what the speller makes of it.
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
# A shorter word is respelled only where it has signs in it or letters too many.
_MIN_WORD_CHARS = 5
# So many harmless texts hold it.
_MIN_TEXTS = 3


def everyday_words(lessons: Iterable[Lesson]) -> list[str]:
    """The words, in the order of the alphabet."""
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
