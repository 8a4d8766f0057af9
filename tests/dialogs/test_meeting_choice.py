"""Which meeting of a list a text names, and nothing beside."""

import pytest

from flows.dialogs.meeting_choice import surely_named
from flows.text.normalize import fold

LISTED = (
    "Early Risers Group",
    "Rock & Recovery",
    "Downtown Women",
    "Grupo Nueva Luz",
    "Sunrise on the Lake",
    "North Platte Hope",
    "Trust Group",
)

NAMED = [
    ("early risers group", 1),
    ("the early risers", 1),
    ("rock and recovery please", 0),
    ("rock & recovery please", 2),
    ("ill take early risers", 1),
    ("where is early risers", 1),
    ("whats early risers like", 1),
    ("the downtown womens one plz", 0),
    ("the downtown women one plz", 3),
    ("wheres that sunrise one at", 5),
    ("how do i get to the north platte one", 6),
    ("is the hope one open to anybody", 6),
    ("la de nueva luz", 4),
    ("donde queda la de nueva luz", 4),
    ("hope", 0),
    ("trust group", 7),
    ("trust", 0),
    ("women", 0),
    ("downtown", 0),
    ("early risers in lincoln", 0),
    ("the sunrise one in lincoln", 0),
    ("the church one", 0),
    ("the last one", 0),
    ("anything on sunday", 0),
]


@pytest.mark.parametrize(("text", "number"), NAMED)
def test_a_text_names_one_of_the_list(text: str, number: int) -> None:
    assert surely_named(fold(text).split(), LISTED) == number
