"""Texts that are one phrase of the vocabulary are kept read; nothing that a person wrote is."""

import pytest

from flows.understanding.understand import understand


@pytest.mark.parametrize("body", ["1", "MORE", "Thanks", "tomorrow", "en linea", "is it free"])
def test_a_phrase_of_ours_is_read_once(body: str) -> None:
    assert understand(body) is understand(body)


@pytest.mark.parametrize(
    "body", ["68102", "im sam", "more please sam", "omaha", "tomorrow in omaha", "402 555 0143", ""]
)
def test_no_text_of_a_person_is_kept(body: str) -> None:
    assert understand(body) is not understand(body)
    assert understand(body) == understand(body)


def test_what_the_carrier_says_of_a_text_is_kept_for_none() -> None:
    assert understand("stop", "STOP") is not understand("stop", "STOP")
    assert understand("stop", "STOP") != understand("stop")
