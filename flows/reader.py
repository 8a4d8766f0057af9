"""What a text wants. Reading only: what can be done about it, the engine knows."""

from dataclasses import dataclass, field
from enum import StrEnum

from flows import vocabulary
from flows.turn import Intent
from flows.words import fold

# So long a text is a letter, and no letter is a list of commands.
LONGEST = 1600


class Move(StrEnum):
    """A step inside a list we gave."""

    MORE = "more"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Request:
    """`intent` UNKNOWN may still be a place: `place` is what of the text could name one.

    `number` is a number in a list; `move` a step in it; `carrier` says that the text is a word
    which the carrier acts on by itself.
    """

    intent: Intent
    place: str = field(default="", repr=False)
    number: int | None = None
    move: Move | None = None
    carrier: bool = False


def read(text: str) -> Request:
    """What a text wants, whatever its case, accents or punctuation."""
    bare = text[:LONGEST].strip().casefold()
    folded = fold(text[:LONGEST])
    for intent, known in _CARRIER.items():
        if folded in known:
            return Request(intent, carrier=bare == folded)
    if folded in _PHRASES:
        return Request(_PHRASES[folded])
    if folded in vocabulary.MORE:
        return Request(Intent.UNKNOWN, move=Move.MORE, place=folded)
    if folded in vocabulary.BACK:
        return Request(Intent.UNKNOWN, move=Move.BACK, place=folded)
    words = folded.split()
    number = _number(words)
    if number is not None:
        return Request(Intent.UNKNOWN, number=number)
    rest = [word for word in words if word not in vocabulary.MEETING]
    intent = Intent.MEETING if len(rest) < len(words) else Intent.UNKNOWN
    return Request(intent, place=" ".join(rest))


def _number(words: list[str]) -> int | None:
    """A number of a list: "1", "#2", "no. 3", "two". Four digits and more are a postal code."""
    match words:
        case [word] | [_, word] if len(words) == 1 or words[0] in vocabulary.NUMBER_WORDS:
            if word in vocabulary.NUMERALS:
                return vocabulary.NUMERALS[word]
            if word.isdecimal() and word.isascii() and len(word) <= 2:
                return int(word)
    return None


_CARRIER = {
    Intent.STOP: vocabulary.CARRIER_STOP,
    Intent.START: vocabulary.CARRIER_START,
    Intent.HELP: vocabulary.CARRIER_HELP,
}
_PHRASES = {phrase: intent for intent, phrases in vocabulary.PHRASES.items() for phrase in phrases}
