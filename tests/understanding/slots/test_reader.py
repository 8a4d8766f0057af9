"""Any text has slots, none shows in a repr, and the work is bounded."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.understanding.understand import understand

WORDS = st.sampled_from(
    """
    not no in near from to the a first second last both one two oh six eight 68102 6810 12/25 12-15
    5 27th december may monday tonight after before between and til within miles km max hour before
    night morning my son omaha ne na al-anon zoom women stop show add skip christmas eve next week
    no el lunes menos de en dos millas diciembre antes pas le à sans non di não em comma period
    . , ! ? / - … ６８ ٦
    """.split()
)
TEXTS = st.lists(WORDS, max_size=30).map(" ".join)


@given(st.one_of(TEXTS, st.text(max_size=80)))
@settings(max_examples=400, deadline=None)
def test_any_text_has_slots(text: str) -> None:
    slots = understand(text).slots
    assert slots == understand(text).slots
    assert slots.distance is None or 0 < slots.distance.miles <= 500
    for span in slots.dates:
        assert span.first is not None


def test_nothing_that_a_person_wrote_shows() -> None:
    text = "not gretna, my zip is 6810, hope group in papillion, dec 25"
    understood = understand(text)
    assert understood.slots.places
    for word in ("gretna", "6810", "hope", "papillion", "25"):
        assert word not in repr(understood), word
        assert word not in repr(understood.slots.places), word


@pytest.mark.parametrize(
    "part",
    [
        "not omaha ",
        "12/25 ",
        "dec 12-15 ",
        "twenty ",
        "6 ",
        "no ",
        "within 5 miles ",
        "to the in a ",
    ],
)
def test_a_long_text_takes_no_longer_a_word_than_a_short_one(part: str) -> None:
    """Twenty times the words of a text of 80 characters: the time grows with them."""
    short = (part * 80)[:80]
    assert _seconds(part * (1600 // len(part))) < 60 * max(_seconds(short), 0.0005)


def _seconds(text: str) -> float:
    times = []
    for _ in range(3):
        start = time.process_time()
        understand(text)
        times.append(time.process_time() - start)
    return min(times)
