"""The table of landmarks: every row is a place, and people's names lead to it."""

import pytest

from bot.places import gazetteer
from bot.places.landmarks import LANDMARKS_FILE, landmarks_named
from bot.places.phone_home import home_of
from flows.domain.intents import Intent
from flows.domain.map_cells import distance_miles
from flows.domain.regions import REGIONS_BY_NAME
from flows.text.normalize import fold_name
from flows.understanding.place_finder import find_place
from flows.understanding.place_resolver import CityOfPart, PlaceChoices
from flows.understanding.place_spelling import PlaceGuess
from flows.understanding.possible_places import PossiblePlaces
from flows.understanding.understand import understand

ROWS = [line.split(";") for line in LANDMARKS_FILE.read_text("utf-8").splitlines()[1:]]


def found(text: str, sender: str = "+14025550100") -> object:
    read = understand(text)
    candidates = PossiblePlaces(
        read.request.places,
        gazetteer(),
        home_of(sender),
        near=read.request.near,
        asked=read.intent is Intent.MEETING,
        correct_spelling=True,
        text=" ".join(read.words),
        venues=read.request.venues,
    )
    return find_place(candidates)


def label(text: str) -> str:
    where = found(text)
    match where:
        case CityOfPart(place):
            return f"part of {getattr(place, 'name', 'several')}"
        case PlaceGuess(place):
            return f"{place.name}?"
        case PlaceChoices(places):
            return " or ".join(f"{one.name} {one.region or one.country}" for one in places)
    return getattr(where, "name", "")


@pytest.mark.parametrize("row", ROWS, ids=[row[2] for row in ROWS])
def test_each_row_is_a_place_with_a_zone(row: list[str]) -> None:
    names, cities, _label, _region, _country, lat, lon, people = row
    name = names.split("|")[0]
    if name.startswith("="):
        name = f"{name[1:]} {cities.split('|')[0]}"
    places = landmarks_named(fold_name(name))
    assert any((one.lat, one.lon) == (float(lat), float(lon)) for one in places)
    assert all(one.zone and -90 <= one.lat <= 90 for one in places)
    assert int(people) >= 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("maui", "Maui (Kahului)"),
        ("jfk", "JFK Airport"),
        ("meetings near ucla", "UCLA"),
        ("dundee omaha", "Dundee, Omaha"),
        ("aa in the old market omaha tonight", "Old Market, Omaha"),
        ("capitol hill seattle", "Capitol Hill, Seattle"),
        ("capitol hill denver", "Capitol Hill, Denver"),
        ("the bay area", "San Francisco Bay Area"),
        ("layover at LAX", "LAX Airport"),
        ("bna tonight", "Nashville Airport"),
        ("university of iowa", "University of Iowa"),
        ("aeropuerto de miami", "Miami"),
        ("east texas", "East Texas (Tyler)"),
        ("norte de california", "Northern California (Sacramento)"),
        ("fells point", "Fells Point"),
        ("the 402", "Omaha"),
        ("sin city", "Las Vegas"),
        ("stuck at ohare airport till 6", "O'Hare Airport"),
        ("rose hill omaha", "part of Omaha"),
        ("noho", "North Hollywood CA or NoHo, New York NY"),
        ("omaaha", "Omaha?"),
        ("omaha nebrasca", "Omaha"),
        ("san hosé", "San Jose?"),
    ],
)
def test_what_people_call_a_place(text: str, expected: str) -> None:
    assert label(text).replace("é", "e") == expected.replace("é", "e")


@pytest.mark.parametrize(
    "text",
    [
        "i miss my kids",
        "pray for me",
        "i want to go home",
        "first day sober, scared",
        "tell me at every milestone",
        "is there parking",
        "i lost the keys to my car",
        "thank you so much",
        "whats the end time",
        "mi primer día",
        "the holiday was hard",
    ],
)
def test_talk_is_no_place(text: str) -> None:
    assert found(text) is None


def test_a_landmark_lies_where_its_town_does() -> None:
    """A slip in the table's degrees would be hundreds of miles."""
    for names, cities, *_, lat, lon, _people in ROWS:
        for city in cities.split("|")[:1] if cities.split("|")[0] not in REGIONS_BY_NAME else []:
            towns = [town for town in gazetteer().named(fold_name(city)) if town.population > 9000]
            miles = [distance_miles(float(lat), float(lon), one.lat, one.lon) for one in towns]
            assert not miles or min(miles) < 60, (names, city, min(miles))
