"""Numbers, ordinals and names of listed meetings."""

import pytest

from flows.understanding.slots.text_slots import BOTH_CHOICE, LAST_CHOICE, MIDDLE_CHOICE, TOP_CHOICE
from flows.understanding.understand import understand

BOTH = (BOTH_CHOICE,)


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("1", (1,)),
        ("#2", (2,)),
        ("2 and 3", (2, 3)),
        ("1, 3", (1, 3)),
        ("1-3", (1, 2, 3)),
        ("2 & 3 please", (2, 3)),
        ("number 4 please", (4,)),
        ("remind me of number 2", (2,)),
        ("is number 3 wheelchair accessible", (3,)),
        ("the second one", (2,)),
        ("2nd one", (2,)),
        ("is the second one open", (2,)),
        ("the first and the third", (1, 3)),
        ("the first two", (1, 2)),
        ("first three please", (1, 2, 3)),
        ("last one", (LAST_CHOICE,)),
        ("the last one please", (LAST_CHOICE,)),
        ("top one", (TOP_CHOICE,)),
        ("the middle one", (MIDDLE_CHOICE,)),
        ("the last two", (-2, -1)),
        ("las dos últimas", (-2, -1)),
        ("both the first and the third", (1, 3)),
        ("the first and the last", (1, LAST_CHOICE)),
        ("address for 1 and parking for 3", (1, 3)),
        ("is 2 open", (2,)),
        ("parking 3?", (3,)),
        ("parking 3 please", (3,)),
        ("i have to bring my 4 yr old", ()),
        ("both", BOTH),
        ("tell me about both of them", BOTH),
        ("el segundo", (2,)),
        ("la segunda por favor", (2,)),
        ("la primera y la tercera", (1, 3)),
        ("número 3", (3,)),
        ("la última", (LAST_CHOICE,)),
        ("las dos", BOTH),
        ("las dos primeras", (1, 2)),
        ("le deuxième", (2,)),
        ("numéro 2", (2,)),
        ("la dernière", (LAST_CHOICE,)),
        ("les deux", BOTH),
        ("il secondo", (2,)),
        ("l'ultima", (LAST_CHOICE,)),
        ("tutti e due", BOTH),
        ("o segundo", (2,)),
        ("a segunda", (2,)),
        ("a última", (LAST_CHOICE,)),
        ("os dois", BOTH),
        ("68102", ()),
        ("after 7", ()),
        ("at 7pm", ()),
        ("second thoughts about this", ()),
        ("last night i drank", ()),
        ("my first meeting", ()),
        ("within 5 miles", ()),
        ("im 13", ()),
        ("12/25", ()),
        ("i have 30 days", ()),
        ("omaha", ()),
    ],
)
def test_which_of_a_list(text: str, choices: tuple[int, ...]) -> None:
    assert understand(text).slots.choices == choices


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("tell me about hope group", "hope group"),
        ("when is the sunrise group in omaha", "sunrise group"),
        ("is there an alano club in lincoln", "alano club"),
        ("citadel meeting in omaha", "citadel"),
        ("a que hora es el grupo nueva luz", "grupo nueva luz"),
        ("donde esta la iglesia san marcos", "iglesia san marcos"),
    ],
)
def test_words_that_may_name_a_group(text: str, name: str) -> None:
    assert name in understand(text).slots.names


@pytest.mark.parametrize(
    "text", ["68102 tonight", "a womens meeting", "any group near me", "need a meeting", "omaha ne"]
)
def test_words_that_name_none(text: str) -> None:
    assert understand(text).slots.names == ()
