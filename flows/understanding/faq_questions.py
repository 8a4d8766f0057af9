"""What newcomers ask, by topic: the rows `faq` and `faq_hints` of the vocabularies."""

import re

from flows import vocabulary
from flows.domain.intents import Topic

# A text with a postal code asks for a meeting, whatever else it says.
_POSTAL_CODE = re.compile(r"\d{4}")


def read_question(folded: str) -> Topic | None:
    """The topic of the question that stands in a folded text.

    >>> read_question("hi do i have to talk"), read_question("i have to talk to somebody")
    (<Topic.SPEAK: 'speak'>, None)
    """
    return _find(folded, vocabulary.FAQ)


def read_hint(folded: str) -> Topic | None:
    """The topic that a folded text hints at: a question, if the text wants nothing else.

    >>> read_hint("how much does aa cost")
    <Topic.COST: 'cost'>
    """
    return _find(folded, vocabulary.FAQ_HINTS)


def _find(folded: str, rows: tuple[tuple[Topic, tuple[str, ...]], ...]) -> Topic | None:
    if _POSTAL_CODE.search(folded):
        return None
    padded = f"= {folded} ="
    for topic, phrases in rows:
        if any(phrase in padded for phrase in phrases):
            return topic
    return None
