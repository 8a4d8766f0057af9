"""What kind of small talk a text is."""

from collections.abc import Sequence
from enum import StrEnum

from flows import vocabulary


class SmallTalk(StrEnum):
    """The kinds that have an answer of their own. Of two in one text the first here counts."""

    PRAYER = "prayer"
    INSULT = "insult"
    FLIRTING = "flirting"
    JOKE = "joke"
    TRIAL = "trial"


def read_small_talk(words: Sequence[str]) -> SmallTalk | None:
    """The kind that folded words are of; None for any other.

    >>> read_small_talk("tell me a joke".split())
    <SmallTalk.JOKE: 'joke'>
    """
    text = f" {' '.join(words)} "
    for kind, phrases in _PHRASES.items():
        if any(f" {phrase} " in text for phrase in phrases):
            return kind
    return None


_PHRASES = {kind: vocabulary.phrases_of("small_talk", kind.value) for kind in SmallTalk}
