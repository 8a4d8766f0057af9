"""The phrases in which newcomers ask, of all languages, by their first word."""

from typing import NamedTuple

from flows.domain.intents import Topic
from flows.text.normalize import fold
from flows.vocabulary import VOCABULARIES


class Question(NamedTuple):
    """A phrase that asks about a topic. `rank` is the topic's place in the order in which topics
    count; `whole` says that the phrase must be the whole text."""

    rank: int
    topic: Topic
    words: tuple[str, ...]
    whole: bool


def _build_questions(name: str) -> dict[str, tuple[Question, ...]]:
    """The questions of a row in all languages, by their first word. Topics count in the order of
    the first language's rows."""
    found: dict[str, list[Question]] = {}
    order: dict[Topic, int] = {}
    for language in VOCABULARIES:
        rows: dict[Topic, str] = getattr(language, name)
        for topic, text in rows.items():
            rank = order.setdefault(topic, len(order))
            for phrase in text.split(","):
                words = tuple(fold(phrase).split())
                whole = phrase.strip().startswith("=")
                found.setdefault(words[0], []).append(Question(rank, topic, words, whole))
    return {word: tuple(questions) for word, questions in found.items()}


FAQ = _build_questions("faq")
FAQ_HINTS = _build_questions("faq_hints")
