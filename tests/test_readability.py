"""What people receive can be read at twelve: the grade of every English sentence."""

import re
from collections.abc import Iterator

import pytest
from babel.messages.pofile import read_po

from flows.domain import meeting_types
from flows.replies.translations import CATALOG_FOLDER
from tests.support.readability import reading_grade

MAX_GRADE = 6.0
# The measure says nothing of a fragment.
MIN_WORDS = 6

# What stands in the place of what is filled in.
FILLED = {
    "crisis": "call or text 988, any time",
    "emergency": "Call 911",
    "phone": "402-555-0123",
    "people": "people who drink",
}

# Begins with: why it may be harder.
EXCEPTIONS = {
    "Nar-Anon and Families Anonymous are": "names that are counted as words of five syllables",
    "Al-Anon (alcohol) and Nar-Anon (drugs) are": "names, and the words that tell them apart",
    "couples who want to recover": "a fellowship's own word for what it is for",
    "people with any addiction; it uses Buddhist": "addiction has no shorter name",
    "people who want to recover from an eating disorder": "what doctors and the fellowship call it",
    "people who want to stop smoking, vaping": "three things, each with its only name",
    "adults who were hurt by family": "a fellowship's own words for what it is for",
    "people who want to stop sexual behavior": "the fellowship's own words",
    "people who want to stop using drugs, alcohol": "alcohol has no shorter name",
}


def english_sentences() -> Iterator[str]:
    names = set(meeting_types.names())
    with (CATALOG_FOLDER / "handrail.pot").open("rb") as file:
        for message in read_po(file):
            sentence = str(message.id)
            if sentence and sentence not in names:
                yield sentence


def filled(sentence: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda slot: FILLED.get(slot[1], "Hope"), sentence)


def too_hard(sentence: str) -> bool:
    words = re.findall(r"[^\W\d_][\w']*", filled(sentence))
    return len(words) >= MIN_WORDS and reading_grade(filled(sentence)) > MAX_GRADE


def test_every_sentence_can_be_read_at_twelve() -> None:
    hard = {sentence for sentence in english_sentences() if too_hard(sentence)}
    allowed = {sentence for sentence in hard if sentence.startswith(tuple(EXCEPTIONS))}
    assert hard == allowed


@pytest.mark.parametrize("begins", EXCEPTIONS)
def test_an_exception_is_still_needed(begins: str) -> None:
    assert any(s.startswith(begins) and too_hard(s) for s in english_sentences())


@pytest.mark.parametrize(
    "sentence",
    [
        "All identifying information retained concerning your communications is permanently"
        " eradicated upon submission of the appropriate instruction.",
        "To have all information that is retained erased, submit the appropriate command.",
    ],
)
def test_an_office_is_not_understood_at_twelve(sentence: str) -> None:
    assert too_hard(sentence)
