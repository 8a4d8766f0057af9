"""How long it takes to read a text: what it wants, and whether it tells of danger."""

import time
from collections.abc import Callable, Iterator

from flows import crisis
from flows.understanding import request_reader
from flows.understanding.understand import understand

TEXTS_TO_READ = {
    "a usual text": "is there a womens mtg tonite near 68144",
    "160 characters": "is there a womens mtg tonite near 68144 " * 4,
    "1,600 characters": "is there a womens mtg tonite near 68144 " * 40,
}
READINGS_PER_TEXT = 200


def microseconds(read: Callable[[str], object], text: str) -> float:
    """Processor time of one reading. Each text differs, so that none is remembered."""
    texts = [f"{text[:-4]}{number:04}" for number in range(READINGS_PER_TEXT)]
    start = time.process_time()
    for one in texts:
        read(one)
    return (time.process_time() - start) / READINGS_PER_TEXT * 1e6


def reading_rows() -> Iterator[str]:
    """The report's lines."""
    for name, text in TEXTS_TO_READ.items():
        wants = microseconds(request_reader.read_request, text)
        danger = microseconds(crisis.read_danger, text)
        whole = microseconds(understand, text)
        yield (
            f"  {name:<18} what it wants {wants:>6,.0f}   danger {danger:>6,.0f}"
            f"   all that is read {whole:>6,.0f}"
        )
