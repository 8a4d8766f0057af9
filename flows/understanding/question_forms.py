"""How a question is asked that is answered by yes or no."""

from collections.abc import Sequence
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


_PHRASES = {form: vocabulary.phrases_of("question_forms", form.value) for form in QuestionForm}
