"""Whom a text is about, and what it wants done with something that is there."""

from collections.abc import Iterator, Sequence

from flows import vocabulary
from flows.understanding.phrase_table import PhraseTable
from flows.understanding.slots.text_slots import Verb, Whom

_RELATIONS: PhraseTable[Whom] = PhraseTable(
    (phrase, Whom(row))
    for row, phrases in vocabulary.merged_table("relations").items()
    for phrase in phrases
)
_VERBS: PhraseTable[Verb] = PhraseTable(
    (phrase, Verb(row))
    for row, phrases in vocabulary.merged_table("verbs").items()
    for phrase in phrases
)


def find_whom(words: Sequence[str]) -> Whom | None:
    """Whom folded words are about: the first person who is named; oneself only if nobody is."""
    found = None
    for _, _, whom in _RELATIONS.find(words):
        if whom is not Whom.SELF:
            return whom
        found = whom
    return found


def find_people(words: Sequence[str]) -> Iterator[tuple[int, Whom]]:
    """Each person whom folded words name, and where."""
    return ((start, whom) for start, _, whom in _RELATIONS.find(words))


def find_verbs(words: Sequence[str]) -> frozenset[Verb]:
    """What folded words want done."""
    return frozenset(verb for _, _, verb in _VERBS.find(words))
