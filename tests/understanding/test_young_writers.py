"""A child writes: told by the age, and by nothing else."""

import pytest

from flows.understanding.understand import understand
from flows.understanding.young_writers import tells_of_childs_age


@pytest.mark.parametrize(
    "body",
    [
        "my stepdad drinks im 11",
        "I'm 16 and my brother uses",
        "i am 9 years old",
        "im 17yo",
        "tengo 12 años y mi papá toma",
        "j'ai 14 ans",
        "tenho 13 anos e meu pai bebe",
        "ho 15 anni",
    ],
)
def test_an_age_of_a_child(body: str) -> None:
    assert tells_of_childs_age(understand(body).words)


@pytest.mark.parametrize(
    "body",
    [
        "im 13 days sober",
        "im 10 years clean",
        "i am 15 minutes away",
        "im 34 and my wife drinks",
        "my son is 15",
        "tengo 14 años sobrio",
        "tengo 10 días",
        "j'ai 12 jours",
        "im 12345",
    ],
)
def test_no_age_of_a_child(body: str) -> None:
    assert not tells_of_childs_age(understand(body).words)
