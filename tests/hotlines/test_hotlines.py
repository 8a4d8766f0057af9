"""The directory of hotlines: every entry says where it was read; short codes stay at home."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.crisis import Category, Danger, Tier
from flows.hotlines import (
    SHIPPED_HOTLINES,
    HotlineDirectory,
    HotlineError,
    merge_hotlines,
    parse_hotlines,
)
from flows.replies.crisis_replies import CrisisReplies
from flows.text.normalize import fold
from flows.understanding.hotline_requests import HotlineRequest, read_hotline_request

COUNTRIES = ("US", "CA", "GB", "IE", "AU", "NZ", "MX", "ES", "FR", "BR", "IT")
ENTRY = """
[test]
name = "Test"
countries = ["US"]
needs = ["crisis"]
call = "1-402-555-0100"
source = "a page"
checked_on = 2026-11-22
trust = "A"
"""


def test_every_country_has_an_emergency_number_and_all_but_italy_a_crisis_line() -> None:
    for country in COUNTRIES:
        assert SHIPPED_HOTLINES.first("emergency", country)
        assert SHIPPED_HOTLINES.covers(country) is (country != "IT")


@pytest.mark.parametrize("field", ["name", "countries", "needs", "source", "checked_on", "trust"])
def test_an_entry_needs_its(field: str) -> None:
    lines = [line for line in ENTRY.splitlines() if not line.startswith(field)]
    with pytest.raises(HotlineError, match=rf"own.toml, test: no {field}"):
        parse_hotlines("\n".join(lines), "own.toml")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('call = "1-402-555-0100"', "", "no way to reach it"),
        ('["crisis"]', '["cheer"]', "no such need: cheer"),
        ('trust = "A"', 'trust = "D"', "trust is A, B or C"),
        ("2026-11-22", '"today"', "checked_on is not a date"),
        ('name = "Test"', "name = 1", "name is not in quotes"),
        ('["US"]', '"US"', "countries is not a list"),
        ('trust = "A"', 'trust = "A"\ncolor = "red"', "unknown color"),
        ('trust = "A"', 'trust = "A"\nhours = "Mon-Fri 8-6"', "hours are not like"),
        ('trust = "A"', 'trust = "A"\ninterpreters = "yes"', "interpreters is true or false"),
        ('trust = "A"', 'trust = "A"\ntext_languages = "en"', "text_languages is not a list"),
        ("[test]", "[test", "own.toml"),
        ("[test]\n", "test = 1\n[other]\n", "own.toml, test: not a table"),
    ],
)
def test_a_bad_entry_is_named(old: str, new: str, message: str) -> None:
    with pytest.raises(HotlineError, match=message):
        parse_hotlines(ENTRY.replace(old, new), "own.toml")


def test_an_own_entry_replaces_the_one_of_its_id_and_others_come_first() -> None:
    own = parse_hotlines(ENTRY + ENTRY.replace("[test]", "[us-988]"), "own.toml")
    directory = merge_hotlines(SHIPPED_HOTLINES.entries, own)
    assert len(directory.entries) == len(SHIPPED_HOTLINES.entries) + 1
    first = directory.first("crisis", "US")
    assert first
    assert first.id == "test"
    assert [entry.name for entry in directory.entries if entry.id == "us-988"] == ["Test"]


def test_pennsylvania_has_its_own() -> None:
    assert SHIPPED_HOTLINES.find("treatment", "US", "PA")[0].id == "pa-get-help-now"
    assert "pa-get-help-now" not in [
        entry.id for entry in SHIPPED_HOTLINES.find("treatment", "US", "NE")
    ]


def test_the_language_comes_first() -> None:
    found = SHIPPED_HOTLINES.first("crisis", "US", "es")
    assert found
    assert found.id == "us-988-es"


@pytest.mark.parametrize("country", ["CA", "GB", "IE", "AU", "NZ", "MX", "ES", "DE"])
def test_a_short_code_of_the_united_states_stays_there(country: str) -> None:
    codes = {"741741", "88788", "64673", "678678", "435748", "838255", "898211"}
    if country != "CA":
        codes.add("988")
    texts = CrisisReplies(SHIPPED_HOTLINES, country, "en")
    said = [
        texts.answer(Danger(category, Tier.HARD, 1.0, "en"), n)
        for category in Category
        for n in range(3)
    ]
    said += [row for need in ("", "violence", "lgbt") for row in texts.hotline_rows(need, "", "en")]
    assert not [text for text in said if any(code in text for code in codes)]


def test_an_empty_directory_still_says_where_to_look() -> None:
    texts = CrisisReplies(HotlineDirectory(()), "US", "en")
    assert "findahelpline.com" in texts.answer(Danger(Category.SUICIDE, Tier.HARD, 1.0, "en"), 0)
    assert texts.emergency == "112"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hotline", HotlineRequest()),
        ("HOTLINE PA", HotlineRequest(place="pa")),
        ("veteran", HotlineRequest("veterans")),
        ("veterans hotline", HotlineRequest("veterans", service="us-veterans")),
        ("hotline in spanish", HotlineRequest(language="es")),
        ("domestic violence", HotlineRequest("violence")),
        ("rehab", HotlineRequest("treatment")),
        ("detox near 68102", HotlineRequest("treatment", "near 68102")),
        ("lgbt", HotlineRequest("lgbt")),
        ("poison control", HotlineRequest("poison", service="us-poison")),
        ("number for my sister who is suicidal", HotlineRequest("suicide")),
        ("1-800-273-8255", HotlineRequest("suicide")),
        ("(800) 273 8255", HotlineRequest("suicide")),
        ("START to 741741", HotlineRequest("crisis")),
        ("text HOME to 741-741", HotlineRequest("crisis")),
        ("988 press 3", HotlineRequest("lgbt")),
        ("988 press 2", HotlineRequest(language="es")),
    ],
)
def test_a_wish_for_a_number(text: str, expected: HotlineRequest) -> None:
    assert read_hotline_request(fold(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "68102",
        "omaha ne",
        "meeting",
        "women veterans meeting",
        "1",
        "thanks",
        "",
        "call me",
        "food",
    ],
)
def test_no_wish_for_a_number(text: str) -> None:
    assert read_hotline_request(fold(text)) is None


@given(st.text(max_size=200))
def test_a_wish_never_raises(text: str) -> None:
    read_hotline_request(fold(text))
