"""What a question about a meeting is about, and what the meeting's notes say of the same."""

import re
from collections.abc import Sequence

from flows import vocabulary
from flows.domain.meetings import Meeting
from flows.text.normalize import fold
from flows.understanding.phrase_table import table_of

_SUBJECTS = vocabulary.merged_table("subjects")
_SUBJECT_TABLES = {subject: table_of(phrases) for subject, phrases in _SUBJECTS.items()}
# What may stand around a question about one thing.
_SMALL_WORDS = (
    vocabulary.phrases_of("courtesy", "polite")
    | vocabulary.LIST_NUMBER_WORDS
    | vocabulary.phrases_of("choosing", "and")
    | vocabulary.phrases_of("choosing", "this")
    | vocabulary.phrases_of("choosing", "one")
    | vocabulary.phrases_of("choosing", "before")
)
_SENTENCE_ENDS = re.compile(r"(?<=[.!?;])\s+|\n+")


def mentions(words: Sequence[str], subject: str) -> bool:
    """Whether folded words speak of a subject, a row of the vocabulary's `subjects`."""
    return _SUBJECT_TABLES[subject].is_in(words)


def asks_open_or_closed(words: Sequence[str]) -> bool:
    """Whether folded words ask which of the two something is, and nothing else: "is it open or
    closed"; not what "closed" means.

    >>> asks_open_or_closed("is it open or closed".split())
    True
    >>> asks_open_or_closed("what does closed mean".split())
    False
    """
    said = [word for word in words if word not in _SUBJECTS["open or closed"]]
    return len(said) < len(words) and all(word in _SMALL_WORDS for word in said)


def notes_about(meeting: Meeting, *subjects: str) -> str:
    """The sentences of a meeting's notes that speak of one of these subjects, as they stand there;
    "" where there are none."""
    found = dict.fromkeys(
        sentence.strip()
        for note in (meeting.venue_notes, meeting.notes, meeting.join_notes, meeting.dial_in_notes)
        for sentence in _SENTENCE_ENDS.split(note)
        if any(mentions(fold(sentence).split(), subject) for subject in subjects)
    )
    return " ".join(found)


def types_named(words: Sequence[str]) -> frozenset[str]:
    """The kinds of meeting that folded words name, by the Meeting Guide's codes, those that
    exclude each other too ("men or women")."""
    found, at = set[str](), 0
    while at < len(words):
        size = _longest_type(words, at)
        phrase = " ".join(words[at : at + size])
        for senses in vocabulary.SENSES.get(phrase, {}).values():
            found.update(sense.value for sense in senses if sense.row == "type")
        at += size or 1
    return frozenset(found)


def _longest_type(words: Sequence[str], at: int) -> int:
    """The number of words of the longest name of a kind here, 0 for none."""
    most = min(vocabulary.MAX_PHRASE_WORDS.get(words[at], 0), len(words) - at)
    for size in range(most, 0, -1):
        senses = vocabulary.SENSES.get(" ".join(words[at : at + size]), {})
        if any(sense.row == "type" for several in senses.values() for sense in several):
            return size
    return 0
