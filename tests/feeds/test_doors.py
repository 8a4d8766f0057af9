"""What looks like an address and is no door: P.O. boxes, and venues named for a video service."""

import pytest

from bot.feeds.rows import doors
from flows.domain.meetings import ClosedReason, MeetingKind
from tests.support.feed_rows import LINK_FIELDS, read_json_rows, read_meeting

BOX = {"formatted_address": "P.O. Box 77, Omaha, NE 68102, USA"}


@pytest.mark.parametrize(
    ("address", "left"),
    [
        ("PO Box 123, Omaha, NE 68102", "Omaha, NE 68102"),
        ("P. O. Box 12-B, Ord, NE", "Ord, NE"),
        ("Post Office Box 9, Ord", "Ord"),
        ("12 Main St, PO Box 7, Ord", "12 Main St, Ord"),
        ("12 Main St PO Box 7, Ord", "12 Main St, Ord"),
        ("Apartado Postal 15, Mérida", "Mérida"),
        ("Boîte postale 20, Lyon", "Lyon"),
        ("BP 20, Lyon", "Lyon"),
        ("Casella Postale 31, Roma", "Roma"),
        ("Caixa Postal 404, Recife", "Recife"),
        ("Postfach 10 02, Berlin", "02, Berlin"),
        ("General Delivery, Nome, AK", "Nome, AK"),
    ],
)
def test_a_box_is_no_part_of_the_way_there(address: str, left: str) -> None:
    assert doors.has_box(address)
    assert doors.without_box(address) == left


@pytest.mark.parametrize(
    "address", ["12 Boxwood Ln, Ord", "4 Post Rd, Rye", "7 Bpoe Dr, Ord", "Lock Box Cafe, 1 Elm St"]
)
def test_a_street_is_no_box(address: str) -> None:
    assert not doors.has_box(address)


def test_with_a_link_a_box_is_online_only() -> None:
    found = read_meeting(**BOX, **LINK_FIELDS)
    assert (found.kind, found.lat) == (MeetingKind.ONLINE, None)
    stated = read_meeting(**BOX, **LINK_FIELDS, attendance_option="hybrid", approximate="no")
    assert stated.kind is MeetingKind.ONLINE


def test_without_a_link_the_building_counts_and_its_point_is_not_its_door() -> None:
    found = read_meeting(**BOX)
    assert (found.kind, found.approximate) == (MeetingKind.IN_PERSON, True)
    assert found.address == "Omaha, NE 68102"
    assert read_meeting(**BOX, location="").kind is MeetingKind.CLOSED


@pytest.mark.parametrize(
    ("row", "because"),
    [
        ({**BOX, "location": ""}, ClosedReason.NO_WAY_IN),
        ({"location": "Zoom", "formatted_address": "Omaha, NE, USA"}, ClosedReason.NO_WAY_IN),
        (
            {
                "location": "",
                "formatted_address": "Omaha, NE, USA",
                "conference_url": "https://zoom.us.example.ru/j/1",
            },
            ClosedReason.NO_WAY_IN,
        ),
        ({"types": ["TC"]}, ClosedReason.RESTS),
        ({**BOX, "location": "", "types": ["TC"]}, ClosedReason.RESTS),
        ({"attendance_option": "inactive"}, ClosedReason.RESTS),
    ],
)
def test_one_that_nobody_can_go_to_does_not_rest(
    row: dict[str, object], because: ClosedReason
) -> None:
    found = read_meeting(**row)
    assert (found.kind, found.closed_reason) == (MeetingKind.CLOSED, because)
    assert found.rests == (because is ClosedReason.RESTS)


def test_a_street_beside_a_box_is_a_door() -> None:
    found = read_meeting(formatted_address="12 Main St, PO Box 7, Omaha, NE 68102, USA")
    assert (found.kind, found.approximate) == (MeetingKind.IN_PERSON, False)


@pytest.mark.parametrize(
    "venue",
    [
        "Online Meeting",
        "ZOOM",
        "Virtual",
        "Zoom Omaha",
        "Online - Omaha, NE",
        "No physical location - online only",
        "Zoom ID: 555 0100 402",
        "Reunión en línea",
        "Réunion en ligne",
        "Riunione online",
        "Reunião virtual",
        "Nur Online-Meeting",
        "Telephone conference",
    ],
)
def test_a_venue_that_only_says_online_is_no_door(venue: str) -> None:
    town = {"location": venue, "formatted_address": "Omaha, NE, USA", "approximate": "no"}
    assert read_meeting(**town, **LINK_FIELDS).kind is MeetingKind.ONLINE
    stated = read_meeting(**town, **LINK_FIELDS, attendance_option="in_person")
    assert stated.kind is MeetingKind.ONLINE
    assert read_meeting(**town, attendance_option="in_person").kind is MeetingKind.CLOSED


@pytest.mark.parametrize(
    "venue",
    ["Webster Hall", "Zoom (hybrid) and Reed Park", "Both online and in person", "Phoenix House"],
)
def test_a_building_is_a_door_whatever_it_is_called(venue: str) -> None:
    town = {"location": venue, "formatted_address": "Omaha, NE, USA"}
    assert read_meeting(**town).kind.has_door


def test_a_street_is_a_door_whatever_the_venue_is_called() -> None:
    assert read_meeting(location="Online").kind is MeetingKind.IN_PERSON


def test_a_box_counts_for_its_own_row_only() -> None:
    found = read_json_rows(
        {"slug": "a", "name": "A", "day": 1, "time": "7:00", **BOX, **LINK_FIELDS},
        {
            "slug": "b",
            "name": "B",
            "day": 1,
            "time": "7:00",
            "address": "1 Elm St",
            "city": "Omaha",
        },
    )
    assert [each.kind for each in found.meetings] == [MeetingKind.ONLINE, MeetingKind.IN_PERSON]
