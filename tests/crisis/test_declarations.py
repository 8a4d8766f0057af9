"""A declaration of danger is never talked away by the words around it."""

import pytest

from flows.crisis import Tier, read_danger
from tests.support.crisis_declarations import DECLARATIONS, surrounded_declarations


@pytest.mark.parametrize("language", DECLARATIONS)
def test_no_everyday_word_takes_a_declaration_away(language: str) -> None:
    texts = list(surrounded_declarations(language))
    assert len(texts) > 2000
    assert [text for text, _ in texts if read_danger(text) is None] == []


def test_a_saying_that_is_the_whole_sentence_says_what_is_meant() -> None:
    assert read_danger("im gonna kill myself laughing") is None
    assert read_danger("dying to see you") is None
    assert read_danger("me muero de risa") is None
    assert read_danger("im gonna kill myself laughing at work, i want to die") is not None


@pytest.mark.parametrize("head", ["no,", "no", "stop,", "i cant stop,", "hey", "please"])
@pytest.mark.parametrize(
    "declaration", ["i want to die", "i want to kill myself", "i took all my pills"]
)
def test_a_head_that_denies_something_else_leaves_it_hard(head: str, declaration: str) -> None:
    reading = read_danger(f"{head} {declaration}")
    assert reading
    assert reading.tier is Tier.HARD


@pytest.mark.parametrize(
    "text",
    [
        "i overdosed in 2019 and got clean",
        "i overdosed 5 years ago",
        "10 years ago i wanted to kill myself, today im grateful",
        "my dog is not breathing",
        "mi perro no respira",
    ],
)
def test_what_is_long_past_or_an_animal_gets_no_crisis_answer(text: str) -> None:
    reading = read_danger(text)
    assert reading is None or reading.tier is Tier.ASK


@pytest.mark.parametrize(
    "text",
    [
        "je veux mourir au travail",
        "quero me matar hoje na escola",
        "voglio uccidermi dopo la scuola",
        "il ne respire plus a la maison",
        "ho ricominciato a bere al matrimonio",
    ],
)
def test_the_other_languages_have_declarations_too(text: str) -> None:
    assert read_danger(text)
