"""The map's arithmetic: what is in sight, where it lies, and what lies together."""

import json
from itertools import combinations

import pytest

from desk.map.build_outline import OUTLINE_FILE, UNIT_DEGREES
from desk.map.marks import circles_of, labels_of
from desk.map.view import MAP_HEIGHT, MAP_WIDTH, View, Weighted, outline_path, view_of
from flows.domain.map_cells import distance_miles
from flows.domain.places import Place
from tests.support.factories import OMAHA

AROUND_OMAHA = View(OMAHA.lat, OMAHA.lon, 4.0)


def test_the_middle_of_a_view_is_the_middle_of_the_drawing() -> None:
    assert AROUND_OMAHA.at(OMAHA.lat, OMAHA.lon) == (MAP_WIDTH / 2, MAP_HEIGHT / 2)


def test_a_mile_is_as_long_to_the_east_as_to_the_north() -> None:
    north, east = distance_miles(41, -96, 41.1, -96), distance_miles(41, -96, 41, -95.9)
    view = View(41.0, -96.0, 4.0)
    (x, y), (_, up), (right, _) = view.at(41, -96), view.at(41.1, -96), view.at(41, -95.9)
    assert (y - up) / north == pytest.approx((right - x) / east, rel=0.03)


def test_one_far_meeting_does_not_make_the_map_wide() -> None:
    near = [Weighted(41 + n / 100, -96 + n / 100, 5) for n in range(100)]
    view = view_of([*near, Weighted(61.2, -149.9, 1)])
    assert view.tall < 3
    assert len(view.seen(near)) > 95


@pytest.mark.parametrize("tall", [0.001, 1000.0])
def test_no_view_is_endlessly_near_or_far(tall: float) -> None:
    view = AROUND_OMAHA.around(89.9, 10.0, tall)
    assert 0.1 <= view.tall <= 150
    assert view.lat <= 85


def test_what_lies_close_together_is_one_circle_and_nothing_is_lost() -> None:
    points = [Weighted(OMAHA.lat, OMAHA.lon, 7), Weighted(OMAHA.lat + 0.001, OMAHA.lon, 3)]
    points += [Weighted(OMAHA.lat + 1, OMAHA.lon, 2), Weighted(60.0, 10.0, 9)]
    circles = circles_of(AROUND_OMAHA, points, [OMAHA], 1)
    assert [one.count for one in circles] == [10, 2]
    assert [one.town for one in circles] == ["Omaha, NE", ""]
    assert circles[0].radius > circles[1].radius
    assert circles_of(AROUND_OMAHA, [], [OMAHA], 1) == []


def test_names_of_towns_do_not_lie_on_one_another() -> None:
    towns = [
        Place(f"Town {n}", "NE", "US", 41 + n % 7 / 10, -96 + n % 5 / 10, "UTC") for n in range(35)
    ]
    labels = labels_of(AROUND_OMAHA, towns)
    assert labels[0].text == "Town 0"
    assert len(labels) > 3
    for one, other in combinations(labels, 2):  # of letters 7 wide, at least 14 apart in height
        left, right = sorted((one, other), key=lambda label: label.x)
        assert right.x - left.x > 7 * len(left.text) or abs(one.y - other.y) > 14


def test_a_page_has_no_more_of_the_outline_than_is_in_sight() -> None:
    assert outline_path(AROUND_OMAHA).startswith("M")
    assert len(outline_path(AROUND_OMAHA)) < 5_000 < len(outline_path(View(39, -96, 26)))
    assert outline_path(View(30.0, -40.0, 2.0)) == ""  # the Atlantic


def test_the_outline_is_of_short_lines_on_the_earth() -> None:
    lines = json.loads(OUTLINE_FILE.read_text())
    assert len(lines) > 1_000
    for line in lines:
        assert 4 <= len(line) <= 80
        lon, lat = sum(line[::2]) * UNIT_DEGREES, sum(line[1::2]) * UNIT_DEGREES
        assert -180.01 <= lon <= 180.01
        assert -90 <= lat <= 90
