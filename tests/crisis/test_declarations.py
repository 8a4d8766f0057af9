"""A declaration of danger is never talked away by the words around it."""

import pytest

from flows.crisis import read
from tests.crisis.declarations import DECLARATIONS, declared


@pytest.mark.parametrize("language", DECLARATIONS)
def test_no_everyday_word_takes_a_declaration_away(language: str) -> None:
    texts = list(declared(language))
    assert len(texts) > 2000
    assert [text for text, _ in texts if read(text) is None] == []


def test_a_saying_that_is_the_whole_sentence_says_what_is_meant() -> None:
    assert read("im gonna kill myself laughing") is None
    assert read("dying to see you") is None
    assert read("me muero de risa") is None
    assert read("im gonna kill myself laughing at work, i want to die") is not None
