"""Dates as people write them; what is no date is none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.text.normalize import split_words
from flows.understanding.dates import read_date

TODAY = date(2026, 3, 6)  # a Friday


def reads(text: str, country: str = "US", *, ahead: bool = False) -> str:
    written = read_date(split_words(text))
    found = written.day(TODAY, country, ahead=ahead) if written else None
    return found.isoformat() if found else ""


@pytest.mark.parametrize(
    ("text", "here", "in_britain"),
    [
        ("2026-03-01", "2026-03-01", "2026-03-01"),
        ("3/1/26", "2026-03-01", "2026-01-03"),
        ("03.01.2026", "2026-03-01", "2026-01-03"),
        ("3-1-1987", "1987-03-01", "1987-01-03"),
        ("13/1/26", "2026-01-13", "2026-01-13"),
        ("1/13/26", "2026-01-13", "2026-01-13"),
        ("3/1", "2026-03-01", "2026-01-03"),
        ("12/31", "2025-12-31", "2025-12-31"),
        ("12/31/99", "1999-12-31", "1999-12-31"),
        ("1/1/27", "2027-01-01", "2027-01-01"),
        ("31/4/25", "", ""),
        ("2026-13-01", "", ""),
        ("99", "", ""),
        ("1 2 3 4", "", ""),
    ],
)
def test_numbers_are_read_by_the_countrys_custom(text: str, here: str, in_britain: str) -> None:
    assert (reads(text), reads(text, "GB")) == (here, in_britain)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("march 1", "2026-03-01"),
        ("March 1st, 2025", "2025-03-01"),
        ("the 1st of march", "2026-03-01"),
        ("1 mar 25", "2025-03-01"),
        ("sept 5", "2025-09-05"),
        ("1 de marzo de 2024", "2024-03-01"),
        ("le 1er août 2024", "2024-08-01"),
        ("1º de março", "2026-03-01"),
        ("il 1 gennaio", "2026-01-01"),
        ("feb 29", "2024-02-29"),
        ("feb 30", ""),
        ("today", "2026-03-06"),
        ("hoy", "2026-03-06"),
        ("yesterday", "2026-03-05"),
        ("ieri", "2026-03-05"),
        ("friday", "2026-03-06"),
        ("el lunes", "2026-03-02"),
        ("march", ""),
        ("march 2020", ""),
        ("march 1 at noon", ""),
        ("", ""),
    ],
)
def test_names_are_read_in_every_language(text: str, day: str) -> None:
    assert reads(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [("march 1", "2027-03-01"), ("march 20", "2026-03-20"), ("friday", "2026-03-13"),
     ("monday", "2026-03-09"), ("tomorrow", "2026-03-07"), ("feb 29", "2028-02-29")],
)  # fmt: skip
def test_a_day_ahead_is_the_next_one(text: str, day: str) -> None:
    assert reads(text, ahead=True) == day


@given(
    st.dates(date(1930, 1, 1), date(2026, 3, 6)),
    st.sampled_from(["%Y-%m-%d", "%m/%d/%Y", "%B %d %Y", "%d %b %Y"]),
)
def test_a_date_comes_back_as_it_was_written(day: date, form: str) -> None:
    assert reads(day.strftime(form)) == day.isoformat()


@given(st.text(), st.booleans())
def test_anything_is_a_date_or_none(text: str, ahead: bool) -> None:
    reads(text, ahead=ahead)
