"""How a question is asked that is answered by yes or no, and the things it may ask about."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from flows import vocabulary


class QuestionForm(StrEnum):
    """What a question asks: what or how, whether one may, or whether one must."""

    OPEN = "open"
    MAY = "may"
    MUST = "must"


def read_question_form(words: Sequence[str]) -> QuestionForm | None:
    """The form of the first question in folded words, None where they have none.

    >>> read_question_form("can i just listen".split())
    <QuestionForm.MAY: 'may'>
    >>> read_question_form("hi do i have to talk".split())
    <QuestionForm.MUST: 'must'>
    >>> read_question_form("how often do i have to go".split())
    <QuestionForm.OPEN: 'open'>
    """
    text = f" {' '.join(words)} "
    found = [
        (text.find(f" {phrase} "), form)
        for form, phrases in _PHRASES.items()
        for phrase in phrases
        if f" {phrase} " in text
    ]
    return min(found)[1] if found else None


class RecoveryThing(StrEnum):
    """What newcomers see or hear of at a meeting, and ask about by its name."""

    BOOKS = "recovery books"
    CHIPS = "chips"
    MODERATION = "moderation"


def read_recovery_thing(words: Sequence[str]) -> RecoveryThing | None:
    """The thing that folded words name, None where they name none.

    >>> read_recovery_thing("whats the big book".split())
    <RecoveryThing.BOOKS: 'recovery books'>
    """
    return next((thing for thing, said in _THINGS.items() if _names(words, said)), None)


def names_website(words: Sequence[str]) -> bool:
    """Whether folded words name a web site."""
    return _names(words, _WEBSITE)


def _names(words: Sequence[str], phrases: Iterable[str]) -> bool:
    text = f" {' '.join(words)} "
    return any(f" {phrase} " in text for phrase in phrases)


_WEBSITE = vocabulary.phrases_of("classes", "website")
_THINGS = {thing: vocabulary.phrases_of("classes", thing.value) for thing in RecoveryThing}
_PHRASES = {form: vocabulary.phrases_of("question_forms", form.value) for form in QuestionForm}
