"""Which place a few words mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.places import gazetteer
from flows.domain.places import Home, Place
from flows.replies.shared_phrases import place_label
from flows.understanding.place_resolver import PlaceChoices, WholeRegion, resolve_place

NEBRASKA = Home("US", "NE")
PLACES = gazetteer()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("68102", "Omaha, NE 68102"),
        ("68102-1234", "Omaha, NE 68102"),
        ("near 68102 please", "Omaha, NE 68102"),
        ("12345 Main St Omaha 68102", "Omaha, NE 68102"),
        ("00501", "Holtsville, NY 00501"),
        ("T5J", "Edmonton, AB T5J"),
        ("t5j 2r7", "Edmonton, AB T5J"),
        ("t5j2r7", "Edmonton, AB T5J"),
        ("Omaha NE", "Omaha, NE"),
        ("omaha, nebraska", "Omaha, NE"),
        ("omaha nebraska usa", "Omaha, NE"),
        ("in the omaha area", "Omaha, NE"),
        ("St. Paul, Minn.", "Saint Paul, MN"),
        ("saint paul mn", "Saint Paul, MN"),
        ("Ft Worth TX", "Fort Worth, TX"),
        ("nyc", "New York City, NY"),
        ("new york", "New York City, NY"),
        ("new york new york", "New York City, NY"),
        ("la", "Los Angeles, CA"),
        ("philly", "Philadelphia, PA"),
        ("indy", "Indianapolis, IN"),
        ("kansas city ks", "Kansas City, KS"),
        ("portland or", "Portland, OR"),
        ("portland me", "Portland, ME"),
        ("south bend in", "South Bend, IN"),
        ("Montréal QC", "Montréal, QC"),
        ("london", "London, GB"),
        ("london ontario", "London, ON"),
        ("sydney australia", "Sydney, NSW"),
        ("washington dc", "Washington, DC"),
    ],
)
def test_a_place(text: str, expected: str) -> None:
    place = resolve_place(text, PLACES, NEBRASKA)
    assert isinstance(place, Place), place
    assert place_label(place) == expected


@pytest.mark.parametrize(
    ("text", "home", "code"),
    [
        ("SW1A", NEBRASKA, "SW1A"),
        ("sw1a 1aa", NEBRASKA, "SW1A"),
        ("eh1", NEBRASKA, "EH1"),
        ("m1", Home("GB"), "M1"),
        ("D02", Home("IE"), "D02"),
        ("2000", Home("AU"), "2000"),
        ("1010", Home("NZ"), "1010"),
    ],
)
def test_a_postal_code_of_its_country(text: str, home: Home, code: str) -> None:
    place = resolve_place(text, PLACES, home)
    assert isinstance(place, Place)
    assert place.code == code
    assert home is NEBRASKA or place.country == home.country


@pytest.mark.parametrize(
    "text", ["m1", "b4", "2000", "1010", "99999", "00000", "", "   ", "🙏", "near"]
)
def test_no_place_for_a_phone_of_the_united_states(text: str) -> None:
    assert resolve_place(text, PLACES, NEBRASKA) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [("nebraska", "Nebraska"), ("in Iowa", "Iowa"), ("indiana", "Indiana"), ("canada", "Canada")],
)
def test_a_whole_state_is_too_big(text: str, name: str) -> None:
    assert resolve_place(text, PLACES, NEBRASKA) == WholeRegion(name)


def test_choices_are_ranked_by_the_phones_state_then_by_size() -> None:
    found = resolve_place("springfield", PLACES, NEBRASKA)
    assert isinstance(found, PlaceChoices)
    assert [place.region for place in found.places] == ["NE", "MO", "MA", "IL", "OR"]
    assert resolve_place("springfield", PLACES, Home("US", "IL")) != found


@given(st.text(max_size=200))
def test_no_text_is_too_odd(text: str) -> None:
    resolve_place(text, PLACES, NEBRASKA)
