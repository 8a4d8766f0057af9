"""How long it takes to read a text: what it wants, and whether it tells of danger."""

import time
from collections.abc import Callable, Iterator, Sequence
from statistics import median
from typing import Any

from flows import crisis
from flows.understanding import request_reader
from flows.understanding.intent_classifier import CLASSIFIER
from flows.understanding.intent_features import text_features
from flows.understanding.message_form import read_form
from flows.understanding.text_reading import read_text
from flows.understanding.understand import understand

TEXTS_TO_READ = {
    "a usual text": "is there a womens mtg tonite near 68144",
    "a person": "im so lonely tonight and i dont know who to call",
    "160 characters": "is there a womens mtg tonite near 68144 " * 4,
    "1,600 characters": "is there a womens mtg tonite near 68144 " * 40,
}
READINGS_PER_TEXT = 200


def microseconds(read: Callable[[Any], object], texts: Sequence[Any]) -> float:
    """Processor time of one reading: the median, since a machine is never quiet."""
    times = []
    for one in texts:
        start = time.thread_time_ns()
        read(one)
        times.append(time.thread_time_ns() - start)
    return median(times) / 1e3


def reading_rows() -> Iterator[str]:
    """The report's lines. The learned part is measured by itself; a text that is read for certain
    does not reach it."""
    for name, text in TEXTS_TO_READ.items():
        # Each text differs, so that none is remembered.
        texts = [f"{text[:-4]}{number:04}" for number in range(READINGS_PER_TEXT)]
        read = [read_text(read_form(one)) for one in texts]
        wants = microseconds(request_reader.read_request, texts)
        danger = microseconds(crisis.read_danger, texts)
        learned = microseconds(lambda one: CLASSIFIER.rank(text_features(*one)), read)
        whole = microseconds(understand, texts)
        yield (
            f"  {name:<18} what it wants {wants:>6,.0f}   danger {danger:>6,.0f}"
            f"   the learned part {learned:>6,.0f}   all that is read {whole:>6,.0f}"
        )
