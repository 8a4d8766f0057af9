"""What people say who stand before a wrong meeting: what is wrong with its listing, where the words
leave no doubt; and words that tell of a life instead ("the door closed on my marriage")."""

from collections.abc import Sequence
from typing import NamedTuple

from flows import vocabulary
from flows.domain.intents import Topic
from flows.understanding.phrase_table import PhraseTable, table_of

# Who complains writes no more words than this; a longer text tells more.
MAX_COMPLAINT_WORDS = 25
# So many words at most stand between a thing and what is wrong with it.
MAX_WORDS_BETWEEN = 8
# So many words at most stand between "I am" and what somebody is.
_MAX_WORDS_OF_DEGREE = 2


def _table(row: str) -> PhraseTable[bool]:
    return table_of(vocabulary.phrases_of("complaints", row))


_KEYWORDS = vocabulary.phrases_of("complaints", "keyword")
_LIFE, _DOUBT, _I_AM, _SHUT = (_table(row) for row in ("life", "doubt", "i am", "shut"))
# The first that fits is meant.
_SAYINGS = [
    (topic, _table(row))
    for topic, row in (
        (Topic.LINK, "says link"),
        (Topic.MOVED, "says moved"),
        (Topic.TIME, "says time"),
        (Topic.CLOSED, "says closed"),
        (Topic.NOBODY, "says nobody"),
        (Topic.OTHER, "says other"),
    )
]


class _Fault(NamedTuple):
    topic: Topic
    things: PhraseTable[bool]
    faults: PhraseTable[bool]


_FAULTS = [
    _Fault(topic, _table(things), _table(faults))
    for topic, things, faults in (
        (Topic.LINK, "link", "broken"),
        (Topic.MOVED, "address", "elsewhere"),
        (Topic.TIME, "hours", "mistaken"),
        (Topic.OTHER, "list", "mistaken"),
        (Topic.CLOSED, "door", "ruined"),
        (Topic.CLOSED, "group", "ended"),
        (Topic.CLOSED, "door", "shut"),
        (Topic.NOBODY, "rooms", "dark"),
        (Topic.NOBODY, "nobody", "came"),
    )
]


def read_complaint(words: Sequence[str]) -> Topic | None:
    """What is surely said to be wrong with a listing; None for any other text. A question is none,
    which the caller knows by its mark."""
    if len(words) > MAX_COMPLAINT_WORDS or tells_of_life(words) or _DOUBT.is_in(words):
        return None
    for topic, table in _SAYINGS:
        if table.is_in(words):
            return topic
    return next((fault.topic for fault in _FAULTS if _is_said(fault, words)), None)


def tells_of_life(words: Sequence[str]) -> bool:
    """Whether a text tells of a person's life, in whatever words."""
    if _LIFE.is_in(words):
        return True
    return any(
        _SHUT.size_at(words, at)
        for _, end, _ in _I_AM.find(words)
        for at in range(end, end + _MAX_WORDS_OF_DEGREE + 1)
    )


def is_report_keyword(words: Sequence[str]) -> bool:
    """Whether a text is the word that we tell people to send, or with a number of the list."""
    rest = [word for word in words if not word.isdecimal()]
    return len(words) - len(rest) <= 1 and " ".join(rest) in _KEYWORDS


def _is_said(fault: _Fault, words: Sequence[str]) -> bool:
    """Whether a thing stands near what is wrong with it."""
    faults = [(start, end) for start, end, _ in fault.faults.find(words)]
    if not faults:
        return False
    return any(
        0 <= max(start, begins) - min(end, ends) <= MAX_WORDS_BETWEEN
        for start, end, _ in fault.things.find(words)
        for begins, ends in faults
    )
