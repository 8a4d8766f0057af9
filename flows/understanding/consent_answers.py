"""Yes or no in other words than OK and NO, to the question whether somebody wants our texts: "yeah
go for it", "nah forget it". Every word of the text has to belong to it."""

from flows import vocabulary
from flows.understanding.phrase_table import PhraseTable, table_of
from flows.understanding.understanding import Understanding

# No answer of that kind is longer.
_MAX_WORDS = 10

_ROWS = vocabulary.merged_table("reminder_words")
_MOVES = vocabulary.merged_table("moves")
_HOW_OFTEN = table_of(_ROWS["how often"])
_ANSWERS: PhraseTable[str] = PhraseTable(
    (phrase, meaning)
    for meaning, phrases in (
        ("yes", _ROWS["agree"] | _MOVES["ok"]),
        ("no", _ROWS["decline"] | _MOVES["no"]),
        (
            "",
            _ROWS["beside answer"]
            | vocabulary.phrases_of("courtesy", "polite")
            | vocabulary.phrases_of("courtesy", "thanks"),
        ),
    )
    for phrase in phrases
)


def read_consent(understood: Understanding) -> bool | None:
    """Whether a text agrees or (False) declines, None where it says anything else."""
    words, said, at = understood.words, set(), 0
    if not 0 < len(words) <= _MAX_WORDS:
        return None
    while at < len(words):
        found = _ANSWERS.at(words, at)
        if not found:
            return None
        said.add(found[0])
        at += found[1]
    said.discard("")
    return said == {"yes"} if len(said) == 1 else None


def asks_how_often(understood: Understanding) -> bool:
    """Whether a text asks how often, or when, the texts would come."""
    return _HOW_OFTEN.is_in(understood.words)
