"""Steps that a sentence asks for inside a list: "is there anything later", "those are too far".

A whole text that is a step is read with the request; in a sentence these words count only after a
list, where the engine asks for them.
"""

from collections.abc import Sequence

from flows import vocabulary
from flows.understanding.parsed_request import Move
from flows.understanding.phrase_table import PhraseTable

_STEPS = (
    Move.OTHER_PLACE,
    Move.OTHER_DAY,
    Move.LATEST,
    Move.FARTHER,
    Move.CLOSER,
    Move.LATER,
    Move.EARLIER,
)
_PHRASES: PhraseTable[Move] = PhraseTable(
    (phrase, step) for step in _STEPS for phrase in vocabulary.phrases_of("moves", step.value)
)


def find_step(words: Sequence[str]) -> Move | None:
    """The first step that folded words ask for; None for none."""
    return next((step for _, _, step in _PHRASES.find(words)), None)


def asks_latest(words: Sequence[str]) -> bool:
    """Whether folded words ask for the last meeting of a day, in any state."""
    return any(step is Move.LATEST for _, _, step in _PHRASES.find(words))
