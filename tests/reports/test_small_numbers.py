"""Small numbers are hidden, and nothing else that is shown tells them."""

from collections.abc import Iterator, Mapping
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reports.small_numbers import Breakdown, ShownNumber, add_up, hide_one, hide_small

COUNTS = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 9), max_size=4)


def shown(found: Breakdown[str]) -> dict[str, str]:
    return {label: str(number) for label, number in found.numbers.items()}


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({}, {}),
        ({"en": 40, "es": 12}, {"en": "40", "es": "12"}),
        ({"en": 40, "es": 0}, {"en": "40"}),
        # The total is known: the other number has to go too.
        ({"en": 40, "es": 2}, {"en": "not shown", "es": "<5"}),
        ({"en": 40, "es": 9, "fr": 2}, {"en": "40", "es": "not shown", "fr": "<5"}),
        # Two small ones that could be anything between them.
        ({"en": 40, "es": 2, "fr": 3}, {"en": "40", "es": "<5", "fr": "<5"}),
        # Two that are four each, or one each, would be known.
        ({"en": 40, "es": 4, "fr": 4}, {"en": "not shown", "es": "<5", "fr": "<5"}),
        ({"en": 40, "es": 1, "fr": 1}, {"en": "not shown", "es": "<5", "fr": "<5"}),
        ({"es": 3}, {}),
        ({"es": 1, "fr": 1}, {}),
    ],
    ids=str,
)
def test_what_is_under_five_is_hidden_and_not_to_be_computed(
    counts: dict[str, int], expected: dict[str, str]
) -> None:
    assert shown(hide_small(counts)) == expected


def test_only_what_is_sensitive_is_hidden() -> None:
    counts = {"danger": 2, "thanks": 1, "meeting": 9}
    assert shown(hide_small(counts, {"danger"})) == {
        "danger": "<5",
        "thanks": "not shown",
        "meeting": "not shown",
    }
    assert shown(hide_small(counts, set())) == {"danger": "2", "thanks": "1", "meeting": "9"}


def test_a_number_alone() -> None:
    assert [str(hide_one(n)) for n in (0, 1, 4, 5)] == ["0", "<5", "<5", "5"]


def possible(found: Breakdown[str], total: int) -> Iterator[Mapping[str, int]]:
    """Every table of counts that looks like this and has this total."""
    labels = list(found.numbers)
    ranges = []
    for label in labels:
        number = found.numbers[label]
        if number.is_exact:
            ranges.append([number.known])
        else:
            ranges.append(list(range(1, 5) if number.small else range(5, total + 1)))
    for values in product(*ranges):
        if sum(values) == total:
            yield dict(zip(labels, values, strict=True))


@given(COUNTS)
def test_each_hidden_number_could_be_any_from_one_to_four(counts: dict[str, int]) -> None:
    total = sum(counts.values())
    found = hide_small(counts)
    tables = list(possible(found, total))
    for label, number in found.numbers.items():
        assert number.is_exact or str(number) in ("<5", "not shown")
        if number.small:
            assert {table[label] for table in tables} == {1, 2, 3, 4}
        else:
            assert counts[label] >= 5
    if not found.complete:
        assert not found.numbers


@given(st.lists(COUNTS, max_size=3))
def test_a_sum_says_no_more_than_its_parts(parts: list[dict[str, int]]) -> None:
    hidden = [hide_small(counts) for counts in parts]
    found = add_up(hidden)
    for label, number in found.numbers.items():
        true = sum(counts.get(label, 0) for counts in parts)
        visible = sum(part.numbers.get(label, ShownNumber()).known for part in hidden)
        assert number.known == visible <= true
        assert not number.is_exact or number.known == true
