"""The lines that the intent classifier is taught from: training/intents/*.txt.

A file holds the lines of one intent in one language: newcomer-en.txt. A heading says what the lines
behind it want, in which state of the conversation they were sent, and who wrote them:

    == newcomer/parking | details/parking @shown by amber
    where do i park

Where a fair judge would accept several readings, all are given, the better first. The classifier is
judged on writers that it was not taught by.
"""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from flows.crisis import Category
from flows.domain.intents import INTENT_TOPICS, Intent, Topic
from training.lessons import load_lessons

# One lesson in so many.
_DANGER_STEP = 40

LINES_FOLDER = Path(__file__).parent / "intents"

_HEADING = re.compile(r"== (?P<labels>[a-z_/ |]+) @(?P<state>[a-z]+) by (?P<writer>[a-z]+)")


class Label(NamedTuple):
    """An intent, and of it which."""

    intent: Intent
    topic: Topic | None


class IntentLine(NamedTuple):
    """A text, what it wants (one label or several), the state it was sent in, its language and who
    wrote it."""

    text: str
    labels: tuple[Label, ...]
    state: str
    language: str
    writer: str


@cache
def load_lines(folder: Path = LINES_FOLDER) -> tuple[IntentLine, ...]:
    """Every line, always in the same order. Raises ValueError for a heading that means nothing."""
    return tuple(line for path in sorted(folder.glob("*-*.txt")) for line in read_lines(path))


def danger_lines() -> list[IntentLine]:
    """Some of the crisis reader's own lessons. They teach no danger: they make what that reader may
    miss fall to a warm answer instead of a search."""
    dangers = [lesson for lesson in load_lessons() if lesson.label != "none"]
    return [
        IntentLine(one.text, (_danger_label(one.label),), "cold", one.language, "crisis")
        for one in dangers[::_DANGER_STEP]
    ]


def _danger_label(label: str) -> Label:
    return Label(Intent.RELAPSE if label == Category.RELAPSE else Intent.CRISIS, None)


def read_lines(path: Path) -> list[IntentLine]:
    """The lines of a file."""
    language = path.stem.rsplit("-", 1)[1]
    found: list[IntentLine] = []
    labels: tuple[Label, ...] = ()
    state = writer = ""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.startswith("=="):
            heading = _HEADING.fullmatch(line)
            if not heading:
                raise ValueError(f"{path.name}:{number}: not a heading: {line}")
            labels = tuple(map(_read_label, heading["labels"].split(" | ")))
            state, writer = heading["state"], heading["writer"]
        elif line.strip():
            found.append(IntentLine(line, labels, state, language, writer))
    return found


def _read_label(text: str) -> Label:
    intent, _, topic = text.partition("/")
    label = Label(Intent(intent), Topic(topic) if topic else None)
    if label.topic and label.topic not in INTENT_TOPICS.get(label.intent, ()):
        raise ValueError(f"{intent} has no topic {topic}")
    return label
