"""Steps that a sentence asks for inside a list: "is there anything later", "those are too far".

A whole text that is a step is read with the request; in a sentence these words count only after a
list, where the engine asks for them.
"""

from collections.abc import Iterator, Sequence

from flows import vocabulary
from flows.understanding.parsed_request import Move
from flows.understanding.phrase_table import PhraseTable, table_of

_STEPS = (
    Move.OTHER_PLACE,
    Move.OTHER_DAY,
    Move.LATEST,
    Move.FARTHER,
    Move.CLOSER,
    Move.LATER,
    Move.EARLIER,
)
_LENGTHS = (Move.LONGEST, Move.SHORTEST)
_TIME_WORDS = vocabulary.merged_table("time_words")
_SAME, _DAY_BEHIND = table_of(_TIME_WORDS["same"]), table_of(_TIME_WORDS["day behind"])
_PHRASES: PhraseTable[Move] = PhraseTable(
    (phrase, step)
    for step in (*_STEPS, *_LENGTHS)
    for phrase in vocabulary.phrases_of("moves", step.value)
)


# Who tells a story asks for no step.
_MAX_WORDS = 60


def _steps_in(words: Sequence[str]) -> Iterator[Move]:
    found = _PHRASES.find(words) if len(words) <= _MAX_WORDS else ()
    return (step for _, _, step in found)


def find_step(words: Sequence[str]) -> Move | None:
    """The first step that folded words ask for; None for none."""
    return next((step for step in _steps_in(words) if step not in _LENGTHS), None)


def find_length(words: Sequence[str]) -> Move | None:
    """Whether folded words ask for the longest of a list, or for the shortest; None for neither."""
    return next((step for step in _steps_in(words) if step in _LENGTHS), None)


def asks_same_time(words: Sequence[str]) -> bool:
    """Whether folded words want the hours of before on another day."""
    return _SAME.is_in(words)


def asks_day_behind(words: Sequence[str]) -> bool:
    """Whether folded words want the day after the one that was talked about."""
    return _DAY_BEHIND.is_in(words)


def asks_latest(words: Sequence[str]) -> bool:
    """Whether folded words ask for the last meeting of a day, in any state."""
    return any(step is Move.LATEST for step in _steps_in(words))
