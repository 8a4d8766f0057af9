"""What newcomers ask, by topic: the rows `faq` and `faq_hints` of the vocabularies."""

from collections.abc import Mapping, Sequence

from flows.domain.intents import Topic
from flows.vocabulary.questions import FAQ, FAQ_HINTS, Question

# Such a share of the words makes a text that question.
_MOST_OF_TEXT = 0.6


def read_question(words: Sequence[str]) -> Topic | None:
    """The topic of the question that stands in folded words.

    >>> read_question("hi do i have to talk".split())
    <Topic.SPEAK: 'speak'>
    >>> read_question("i have to talk to somebody".split()) is None
    True
    """
    return _find_topic(tuple(words), FAQ)


def read_hint(words: Sequence[str]) -> Topic | None:
    """The topic that folded words hint at: a question, if the text wants nothing else.

    >>> read_hint("how much does aa cost".split())
    <Topic.COST: 'cost'>
    """
    return _find_topic(tuple(words), FAQ_HINTS)


def is_mostly_question(words: Sequence[str]) -> bool:
    """Whether folded words are such a question and little else: nothing else is as certain.

    >>> is_mostly_question("hi is this free".split())
    True
    >>> is_mostly_question("is this free for all of us who come by bus".split())
    False
    """
    found = _find(tuple(words), FAQ)
    return found is not None and len(found.words) >= _MOST_OF_TEXT * len(words)


def _find_topic(
    words: tuple[str, ...], questions: Mapping[str, tuple[Question, ...]]
) -> Topic | None:
    found = _find(words, questions)
    return found.topic if found else None


def _find(words: tuple[str, ...], questions: Mapping[str, tuple[Question, ...]]) -> Question | None:
    """The longest question of all that stand in a text; of several the topic that counts first."""
    if any(_may_be_postal_code(word) for word in words):
        return None  # such a text asks for a meeting, whatever else it says
    found = [
        question
        for at, word in enumerate(words)
        for question in questions.get(word, ())
        if words[at : at + len(question.words)] == question.words
        if not question.whole or question.words == words
    ]
    return min(found, key=_precedence, default=None)


def _precedence(question: Question) -> tuple[int, int]:
    return -len(question.words), question.rank


def _may_be_postal_code(word: str) -> bool:
    return len(word) >= 4 and sum(map(str.isdecimal, word)) >= 4
