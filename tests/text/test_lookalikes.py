"""Every reader is given what a person sees."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.crisis import Tier, read_danger
from flows.text.lookalikes import replace_lookalikes
from flows.text.normalize import fold


@pytest.mark.parametrize(
    "written", ["kіll myself", "kill mysеlf", "ki\u200bll my\u200dself", "k\u00adill myself"]
)
def test_a_disguised_declaration_is_read(written: str) -> None:
    reading = read_danger(f"i want to {written}")
    assert reading
    assert reading.tier is Tier.HARD


@pytest.mark.parametrize("written", ["оmaha", "Omаha", "oma\u200bha", "ОMAHA"])
def test_a_disguised_town_is_the_town(written: str) -> None:
    assert fold(written) == "omaha"


def test_a_word_of_another_alphabet_stays_what_it_is() -> None:
    assert replace_lookalikes("встреча сегодня") == "встреча сегодня"
    assert replace_lookalikes("η συνάντηση") == "η συνάντηση"


@given(st.text(max_size=60))
def test_nothing_but_foreign_letters_and_what_nobody_sees_is_changed(text: str) -> None:
    visible = [letter for letter in text if unicodedata.category(letter) != "Cf"]
    shown = replace_lookalikes(text)
    assert len(shown) == len(visible)
    changed = [before for before, after in zip(visible, shown, strict=True) if before != after]
    assert not [letter for letter in changed if letter.isascii()]
