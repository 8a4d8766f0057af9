"""Yes and no in other words, to the question whether somebody wants our texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.understanding.consent_answers import read_consent
from flows.understanding.understand import understand


@pytest.mark.parametrize(
    ("texts", "consent"),
    [
        ("yeah go for it|yup thats fine thx|sure, please do|ok do it|that would be great", True),
        ("sí está bien gracias|órale pues|ándale, así está bien|va", True),
        (
            "oui d'accord merci|ça marche pour moi|pode ser|tá bom obrigada|va bene grazie",
            True,
        ),
        ("nah forget it|actually never mind, i'll remember|no thanks|maybe later", False),
        ("mejor no gracias|olvídalo|non merci|laissez tomber|não precisa|lascia stare", False),
        (
            "thanks|hi|yeah no|stop|ok stop|yes omaha|make it 2 hours|who is this|i want to die",
            None,
        ),
    ],
)
def test_what_is_a_yes_and_what_a_no(texts: str, consent: bool | None) -> None:
    for text in texts.split("|"):
        assert (text, read_consent(understand(text))) == (text, consent)


@given(st.text(max_size=80))
def test_any_text_has_an_answer(text: str) -> None:
    assert read_consent(understand(text)) in (True, False, None)
