"""Which meetings of a list a text points at, by number, place or hour."""

import pytest

from flows.text.normalize import fold
from flows.understanding.list_choices import (
    numbers_like_hours,
    only_rows,
    rows_chosen,
    says_only_which,
)
from flows.understanding.understand import understand

# Of a list with 6 rows, the last 3 of which are on the screen.
NUMBERS = [
    ("number 2", (2,)),
    ("address for 2", (2,)),
    ("the second one", (2,)),
    ("2nd one", (2,)),
    ("two please", (2,)),
    ("the top one", (4,)),
    ("middle one", (5,)),
    ("the last one", (6,)),
    ("1 and 3", (1, 3)),
    ("is 2 open", (2,)),
    ("share 2", (2,)),
    ("parking 3?", (3,)),
    ("i am on step 2", ()),
    ("can 2 people come", ()),
    ("i have 2 kids", ()),
    ("the 5 pm one", ()),
    ("two people are here", ()),
    ("la segunda", (2,)),
    ("la de arriba", (4,)),
    ("la última por favor", (6,)),
    ("numero dos", (2,)),
    ("le deuxième", (2,)),
    ("celle du bas", (6,)),
    ("a segunda", (2,)),
    ("a de cima", (4,)),
    ("la seconda", (2,)),
    ("quella in mezzo", (5,)),
]

ONLY_NUMBERS = [
    ("2 and 3", (2, 3)),
    ("both 1 and 2", (1, 2)),
    ("1-3", (1, 2, 3)),
    ("1, 2, 3", (1, 2, 3)),
    ("1 y 2", (1, 2)),
    ("1 et 2 svp", (1, 2)),
    ("1 e 2", (1, 2)),
    ("both the first and the third", (1, 3)),
    ("lets see the last 2", (5, 6)),
    ("dame la 1 y la 3", (1, 3)),
    ("quiero la segunda y la tercera", (2, 3)),
    ("2", ()),
    ("2 and 9", ()),
    ("2 kids and 3 dogs", ()),
    ("between 2 and 3 pm", ()),
]

ONLY_WHICH = [
    ("last one", True),
    ("top one please", True),
    ("2nd one", True),
    ("the 7pm one", True),
    ("la última por favor", True),
    ("la de las 7:30", True),
    ("le dernier", True),
    ("celle de 19h30", True),
    ("a última", True),
    ("quella delle 19", True),
    ("7pm", False),
    ("friday", False),
    ("the last meeting", False),
    ("last meeting tonight", False),
    ("not the last one", False),
    ("the women's one", False),
    ("how about the 7pm one in lincoln", False),
]


@pytest.mark.parametrize(("text", "numbers"), NUMBERS)
def test_a_text_names_rows(text: str, numbers: tuple[int, ...]) -> None:
    assert rows_chosen(understand(text).slots.choices, 6, 3) == numbers


@pytest.mark.parametrize(("text", "numbers"), ONLY_NUMBERS)
def test_a_text_is_several_numbers_and_nothing_else(text: str, numbers: tuple[int, ...]) -> None:
    understood = understand(text)
    assert only_rows(understood.words, understood.slots.choices, 6, 3) == numbers


@pytest.mark.parametrize(("text", "chooses"), ONLY_WHICH)
def test_a_text_is_a_choice_and_nothing_else(text: str, chooses: bool) -> None:
    understood = understand(text)
    assert says_only_which(understood.words, understood.slots.choices) is chooses


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("parking at 2", (2,)), ("parking at 2 pm", ()), ("parking at 9", ()), ("2", ())],
)
def test_a_number_behind_at_is_a_row_where_it_is_no_hour(
    text: str, numbers: tuple[int, ...]
) -> None:
    assert numbers_like_hours(fold(text).split(), 6) == numbers
