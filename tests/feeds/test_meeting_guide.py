"""Meeting Guide JSON with all that real lists do to it."""

import gzip
import json
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds import FeedError
from bot.feeds.formats.registry import read_feed
from bot.feeds.rows.feed_reading import FeedProfile
from flows.domain.meetings import Meeting, MeetingKind
from tests.support.feed_rows import (
    HALL_ROW,
    LINK_FIELDS,
    OMAHA_ZIP,
    PROFILE,
    FakePlaces,
    hall_row,
    read_json_rows,
    read_meeting,
)


def test_an_ordinary_row_is_read_whole() -> None:
    found = read_meeting(
        end_time="08:00",
        types=["O", "B"],
        region="Midtown",
        group="Risers",
        notes="Ring the bell.",
        url="https://example.org/early",
        entity="Test Intergroup",
        entity_phone="402-555-0100",
    )
    assert found == Meeting(
        source_id="early",
        name="Early Risers",
        day=1,
        minute=420,
        minutes=60,
        zone="America/Chicago",
        kind=MeetingKind.IN_PERSON,
        fellowship="AA",
        types=("O", "B"),
        lat=41.25,
        lon=-95.93,
        venue="Test Hall",
        address="100 Main St, Omaha, NE 68102",
        region="Midtown",
        group="Risers",
        notes="Ring the bell.",
        url="https://example.org/early",
        office="Test Intergroup",
        office_phone="402-555-0100",
    )


@pytest.mark.parametrize(
    ("day", "days"),
    [
        (0, [0]),
        ("0", [0]),
        (7, [0]),
        (6.0, [6]),
        ("Friday", [5]),
        ("fri", [5]),
        ([6], [6]),
        (["wednesdays"], [3]),
        ("['wednesdays']", [3]),
        ([1, 3, 3], [1, 3]),
        ("Mon, Wed", [1, 3]),
        ("mié.", [3]),
        ("Dimanche", [0]),
        ("Söndag", [0]),
        ("土曜日", [6]),
        ("月", [1]),
    ],
)
def test_days_come_in_many_spellings(day: object, days: list[int]) -> None:
    assert [found.day for found in read_json_rows(hall_row(day=day)).meetings] == days


@pytest.mark.parametrize("day", ["someday", 8, -1, "-1", 1.5, True, [1, "x"], {"a": 1}, "Mo"])
def test_what_is_no_day_is_counted(day: object) -> None:
    assert read_json_rows(hall_row(day=day)).skipped == {"day is not a day": 1}


def test_only_several_days_get_a_day_in_their_id() -> None:
    assert [found.source_id for found in read_json_rows(hall_row(day=[1, 3])).meetings] == [
        "early#1",
        "early#3",
    ]
    assert read_meeting(day=[1]).source_id == "early"


@pytest.mark.parametrize(
    ("time", "minute"),
    [
        ("19:30", 1170),
        ("7:30 pm", 1170),
        ("7:30PM", 1170),
        ("7 p.m.", 1140),
        ("11:00 AM", 660),
        ("9:00", 540),
        ("19:30:00", 1170),
        ("19.30", 1170),
        ("1930", 1170),
        (["4:00 pm"], 960),
        ("12:00 AM", 0),
        ("12:00 pm", 720),
        ("noon", 720),
        ("12:00 Noon", 720),
        ("12:00 midnight", 0),
        ("19 h 30", 1170),
        ("19h", 1140),
        ("19.30 Uhr", 1170),
        ("Midnight", 0),
        ("00:00", 0),
        ("24:00", 1439),
        ("23:59", 1439),
    ],
)
def test_times_come_in_many_spellings(time: object, minute: int) -> None:
    assert read_meeting(time=time).minute == minute


@pytest.mark.parametrize("time", ["25:00", "7:75", "evening", "7", "7:00 - late", "24:01"])
def test_what_is_no_time_is_counted(time: object) -> None:
    assert read_json_rows(hall_row(time=time)).skipped == {"time is not a time": 1}


def test_a_meeting_by_appointment_is_kept_without_a_day() -> None:
    found = read_meeting(day=..., time=...)
    assert (found.day, found.minute) == (None, None)


def test_half_a_schedule_is_no_appointment() -> None:
    assert read_json_rows(hall_row(day=...)).skipped == {"time without a day": 1}
    assert read_json_rows(hall_row(time="")).skipped == {"day without a time": 1}


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("19:00", "20:30", 90),
        ("23:30", "00:30", 60),
        ("23:59", "01:00", 60),
        ("22:30", "23:59", 90),
        ("19:00", "19:00", None),
        ("19:00", "18:00", None),
        ("10:00", "15:00", None),
        ("19:00", "late", None),
    ],
)
def test_an_end_counts_where_it_makes_sense(start: str, end: str, minutes: int | None) -> None:
    assert read_meeting(time=start, end_time=end).minutes == minutes


def test_ids_are_the_slug_else_the_id_else_made() -> None:
    assert read_meeting(slug=5718).source_id == "5718"
    assert read_meeting(slug=4025550101).source_id == "4025550101"
    assert read_meeting(slug=None, id=12).source_id == "12"
    assert read_meeting(slug="").source_id == "early-risers-1-420"
    assert read_meeting(slug="", day=..., time=...).source_id == "early-risers"


def test_an_id_given_twice_is_told_apart_whatever_the_order() -> None:
    rows = [hall_row(), hall_row(day=2), hall_row(day=3), hall_row(slug="early-2", day=4)]
    forward, backward = read_json_rows(*rows), read_json_rows(*reversed(rows))
    ids = {found.day: found.source_id for found in forward.meetings}
    assert ids == {1: "early", 2: "early-3", 3: "early-4", 4: "early-2"}
    assert {found.day: found.source_id for found in backward.meetings} == ids
    assert forward.repairs == {"id given twice": 2}


def test_one_id_for_all_is_told_apart_in_no_time() -> None:
    found = read_json_rows(*(hall_row(name=f"Meeting {number}") for number in range(20_000)))
    assert len({each.source_id for each in found.meetings}) == 20_000


def test_an_exact_repeat_is_dropped_and_counted() -> None:
    found = read_json_rows(
        hall_row(), hall_row(slug="again"), hall_row(slug="other", name="Another")
    )
    assert [each.source_id for each in found.meetings] == ["early", "other"]
    assert found.skipped == {"exact repeat": 1}


@pytest.mark.parametrize(
    ("types", "codes"),
    [
        (["O", "b", " onl "], ("O", "B")),
        ("O, X", ("O", "X")),
        (["Open", "Wheelchair Access", "12 Steps & 12 Traditions"], ("O", "X", "12X12")),
        (["O", "C"], ("C",)),
        (["ES", "S"], ("S",)),
        (["", None, 11, "my own"], ("11", "MY-OWN")),
        (["Abierta", "Gros Livre", "クローズド", "Stegmöte"], ("B", "C", "ST")),
        ("Temporary Closure", ("TC",)),
        (None, ()),
        ({"O": 1}, ()),
    ],
)
def test_types_come_as_codes_and_names(types: object, codes: tuple[str, ...]) -> None:
    assert read_meeting(types=types).types == codes


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, MeetingKind.IN_PERSON),
        (LINK_FIELDS, MeetingKind.HYBRID),
        (LINK_FIELDS | {"formatted_address": "Omaha, NE, USA"}, MeetingKind.ONLINE),
        (LINK_FIELDS | {"approximate": "yes"}, MeetingKind.ONLINE),
        (LINK_FIELDS | {"approximate": True}, MeetingKind.ONLINE),
        (
            LINK_FIELDS | {"approximate": False, "formatted_address": "Omaha, USA"},
            MeetingKind.HYBRID,
        ),
        ({"conference_phone": "+1 312 555 0199,,123#"}, MeetingKind.HYBRID),
        ({"conference_phone": "555-0199"}, MeetingKind.IN_PERSON),
        ({"conference_url": "ask the host"}, MeetingKind.IN_PERSON),
        ({"conference_url": "javascript://a.b"}, MeetingKind.IN_PERSON),
        ({"location": "", "formatted_address": "Omaha, NE, USA"}, MeetingKind.CLOSED),
        ({"formatted_address": "Alma, NE, USA"}, MeetingKind.IN_PERSON),
        ({"types": ["TC"]}, MeetingKind.CLOSED),
        (LINK_FIELDS | {"types": ["TC"], "attendance_option": "in_person"}, MeetingKind.ONLINE),
        ({"types": ["Location Temporarily Closed"]}, MeetingKind.CLOSED),
        ({"attendance_option": "inactive"}, MeetingKind.CLOSED),
        ({"attendance_option": "online"}, MeetingKind.ONLINE),
        (LINK_FIELDS | {"attendance_option": "In-Person"}, MeetingKind.IN_PERSON),
        (LINK_FIELDS | {"attendance_option": "maybe"}, MeetingKind.HYBRID),
    ],
)
def test_doors_and_links(changes: dict[str, object], kind: MeetingKind) -> None:
    assert read_meeting(**changes).kind == kind


@pytest.mark.parametrize(
    ("lat", "lon", "point"),
    [
        (41.123456789, "-95.99999999999999431", (41.123457, -96.0)),
        ("41.2", " -95.9 ", (41.2, -95.9)),
    ],
)
def test_coordinates_are_rounded(lat: object, lon: object, point: tuple[float, float]) -> None:
    found = read_meeting(latitude=lat, longitude=lon)
    assert (found.lat, found.lon) == point
    assert not found.approximate


@pytest.mark.parametrize("lat", [..., None, "", 0, 91, "north", "nan", 1e999, [41]])
def test_without_coordinates_the_zip_will_do(lat: object) -> None:
    lon = 0 if lat == 0 else -95.93
    found = read_meeting(latitude=lat, longitude=lon)
    assert (found.lat, found.lon, found.approximate) == (OMAHA_ZIP.lat, OMAHA_ZIP.lon, True)


@pytest.mark.parametrize(
    ("parts", "place"),
    [
        ({"city": "Omaha", "state": "Nebraska", "country": "US"}, (41.2565, -95.9345)),
        ({"city": "Omaha", "state": "IA"}, (None, None)),
        ({"city": "Boston", "postal_code": 2108, "state": "MA"}, (42.35, -71.06)),
        ({"city": "Omaha", "zip": "68102-1234", "country": "United States"}, (41.259, -95.934)),
        ({"postal_code": "T5J 0N3", "country": "Canada"}, (53.55, -113.49)),
    ],
)
def test_an_address_in_parts_is_found(parts: dict[str, object], place: tuple[Any, Any]) -> None:
    found = read_meeting(formatted_address=..., latitude=..., address="1 Main St", **parts)
    assert (found.lat, found.lon) == place


def test_a_whole_address_in_the_street_field_is_taken_apart() -> None:
    found = read_meeting(
        FeedProfile(places=FakePlaces(), country="CA"),
        formatted_address=...,
        latitude=...,
        address=" #201 - 10 Main Ave NW, Edmonton, Alberta, T5J 0N3, Canada",
    )
    assert (found.lat, found.zone, found.kind) == (53.55, "America/Edmonton", MeetingKind.IN_PERSON)


def test_addresses_are_joined_for_display() -> None:
    parts = {"address": "1 Main St @ 2nd, rear", "city": "Omaha", "state": "NE"}
    found = read_meeting(formatted_address=..., country="US", postal_code="68102", **parts)
    assert found.address == "1 Main St, Omaha, NE 68102"
    abroad = "1 High St, London SW1A 1AA, UK"
    assert read_meeting(formatted_address=abroad).address == abroad


def test_an_online_meeting_has_no_point() -> None:
    found = read_meeting(attendance_option="online")
    assert (found.lat, found.lon, found.approximate) == (None, None, False)
    assert found.zone == "America/Chicago"


def test_coordinates_in_another_zone_are_somebody_elses() -> None:
    nowhere = {"formatted_address": "1 Elm St, Nowhere, Germany"}
    berlin = {"latitude": 34.05, "longitude": -118.24, "timezone": "Europe/Berlin"}
    assert read_meeting(**berlin, **nowhere).lat is None
    new_york = berlin | {"timezone": "America/New_York"}
    assert read_meeting(**new_york, **nowhere).lat == 34.05
    honolulu = {"latitude": 21.3, "longitude": -157.8, "timezone": "America/Chicago"}
    found = read_meeting(**honolulu)
    assert (found.lat, found.approximate) == (OMAHA_ZIP.lat, True)


def test_a_point_shared_by_several_houses_is_no_door() -> None:
    def at(number: int, day: int) -> dict[str, object]:
        address = f"{number} Main St, Omaha, NE 68102, USA"
        return hall_row(slug=f"{number}-{day}", day=day, formatted_address=address)

    houses = read_json_rows(*(at(number, 1) for number in (10, 20, 30)))
    assert all(found.approximate for found in houses.meetings)
    clubhouse = read_json_rows(*(at(10, day) for day in range(7)), at(12, 1))
    assert not any(found.approximate for found in clubhouse.meetings)


def test_a_point_shared_by_several_towns_is_no_door() -> None:
    def hall(city: str) -> dict[str, object]:
        parts = {"formatted_address": ..., "address": "", "city": city, "state": "NE"}
        return hall_row(slug=city, name=city, **parts)

    assert all(
        found.approximate
        for found in read_json_rows(*map(hall, ("Alma", "Ord", "Ohiowa"))).meetings
    )
    village = read_json_rows(
        hall("Ord"), hall("ORD"), hall("Ord."), hall("Alma"), hall("7 Elm Ord")
    ).meetings
    assert not any(found.approximate for found in village)


@pytest.mark.parametrize(
    ("told", "zone"),
    [
        ("America/New_York", "America/New_York"),
        ("Eastern", "America/New_York"),
        ("ET", "America/New_York"),
        ("EST", "America/New_York"),
        ("central time", "America/Chicago"),
        ("Mars/Olympus", "America/Chicago"),
        (5, "America/Chicago"),
    ],
)
def test_a_meetings_own_zone_counts_if_it_is_one(told: object, zone: str) -> None:
    assert read_meeting(timezone=told, attendance_option="online", **LINK_FIELDS).zone == zone


def test_the_zone_comes_from_the_next_best_thing() -> None:
    nowhere = {"formatted_address": ..., "latitude": ..., "address": "1 Main St"}
    feed = FeedProfile(places=FakePlaces(), zone="America/Boise")
    assert read_meeting(feed, **nowhere).zone == "America/Boise"
    assert read_meeting(latitude=21.3, longitude=-157.8).zone == "Pacific/Honolulu"
    assert read_meeting(latitude=...).zone == "America/Chicago"
    assert read_meeting(**nowhere, city="Nowhere", state="AZ").zone == "America/Phoenix"
    assert read_meeting(**nowhere).zone == "America/Denver"


def test_a_whole_state_is_no_town() -> None:
    found = read_meeting(
        **LINK_FIELDS, formatted_address="California", latitude=..., location="Zoom"
    )
    assert (found.kind, found.zone) == (MeetingKind.ONLINE, "America/Los_Angeles")


def test_the_program_is_the_lists_else_the_rows() -> None:
    mixed = FeedProfile(places=FakePlaces())
    assert read_meeting(entity="na").fellowship == "AA"
    assert read_meeting(mixed, entity="recovery-dharma").fellowship == "RD"
    assert read_meeting(mixed, entity="na").office == ""
    assert read_meeting(mixed, entity="Test Intergroup").fellowship == ""


@pytest.mark.parametrize(
    ("changes", "fellowship"),
    [
        ({"name": "Serenity Al-Anon Family Group"}, "AL-ANON"),
        ({"name": "Lake Alateen"}, "ALATEEN"),
        ({"name": "Al-Anon and AA together"}, "AA"),
        ({"name": "Al Anon/AA Speaker"}, "AA"),
        ({"name": "Al-Anon next door", "types": ["AL-AN"]}, "AA"),
        ({"name": "Nar-Anon or Al-Anon"}, "AA"),
        ({"name": "Alcoholics Anonymous Narcotics Anonymous"}, "AA"),
    ],
)
def test_a_guest_in_an_aa_list_is_known_by_its_name(
    changes: dict[str, object], fellowship: str
) -> None:
    assert read_meeting(**changes).fellowship == fellowship


def test_only_an_aa_list_has_guests() -> None:
    al_anon = FeedProfile(places=FakePlaces(), fellowship="AL-ANON")
    assert read_meeting(al_anon, name="Adult Children of Alcoholics AFG").fellowship == "AL-ANON"


def test_words_around_a_link_or_a_number_are_kept_as_notes() -> None:
    found = read_meeting(
        conference_url="Zoom https://example.org/j/1 (opens at 6:45)",
        conference_phone="+1 312 555 0199 code 77",
    )
    assert (found.join_url, found.join_notes) == (
        "https://example.org/j/1",
        "Zoom (opens at 6:45)",
    )
    assert (found.dial_in, found.dial_in_notes) == ("+13125550199", "+1 312 555 0199 code 77")
    assert read_meeting(conference_url="ask inside").join_notes == "ask inside"


def test_a_zone_that_nothing_tells_is_that_of_nearly_all_others() -> None:
    lost = {"formatted_address": ..., "latitude": ..., "location": "", **LINK_FIELDS}
    known = [hall_row(slug=str(n), day=n % 7, time=f"{n}:00") for n in range(9)]
    (found,) = (
        each
        for each in read_json_rows(*known, hall_row(slug="lost", **lost)).meetings
        if not each.lat
    )
    assert found.zone == "America/Chicago"
    abroad = hall_row(slug="x", latitude=40.7, longitude=-74.0, time="5:00")
    other = read_json_rows(*known[:3], abroad, hall_row(slug="lost", **lost))
    assert {each.source_id: each.zone for each in other.meetings}["lost"] == "America/Denver"
    assert other.repairs == {"no time zone": 1}


def test_other_names_for_fields_are_known() -> None:
    other = {"meeting": "Late", "location_name": "Annex", "start_time": "21:00", "day": 2, "id": 9}
    found = read_json_rows(other).meetings[0]
    assert (found.name, found.venue, found.minute, found.source_id) == ("Late", "Annex", 1260, "9")


def test_nothing_private_is_kept() -> None:
    secret = "zzsecretzz"
    private = (
        "contact_1_name contact_1_email contact_1_phone contact_2_name email phone author people "
        "venmo square paypal mailing_address entity_email feedback_emails last_contact"
    ).split()
    found = read_meeting(
        **dict.fromkeys(private, secret),
        notes="Contact Bob S. 402-555-0101",
        group_notes="ann@example.org",
        location_notes="Key: Al 402 555 0102",
        conference_url_notes="ID: 123 456 7890, email al@example.org",
    )
    kept = " ".join(str(getattr(found, field.name)) for field in fields(found))
    assert secret not in kept
    assert "@" not in kept
    assert "555" not in kept
    assert found.join_notes == "ID: 123 456 7890"


def test_a_dial_in_keeps_its_pauses_and_loses_what_cannot_be_dialled() -> None:
    found = read_meeting(conference_phone="+1 (312) 555-0199,,3125550188#,,#,,TUh0bG#")
    assert found.dial_in == "+13125550199,,3125550188#,,#"


def test_rubbish_rows_are_counted_and_the_rest_stays() -> None:
    found = read_json_rows(HALL_ROW, hall_row(name=" "), hall_row(name=None), 7, "x", None)
    assert len(found.meetings) == 1
    assert (found.rows, found.skipped) == (6, {"no name": 2, "not an object": 3})


def test_the_document_may_be_packed_or_in_an_old_encoding() -> None:
    text = json.dumps([hall_row(name="Café")], ensure_ascii=False)
    for document in (
        gzip.compress(text.encode()),
        text.encode("utf-8-sig"),
        text.encode("utf-16"),
        text.encode("cp1252"),
    ):
        assert read_feed(document, PROFILE).meetings[0].name == "Café"


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        (b"<!DOCTYPE html><title>Checking your browser</title>", "web page"),
        (b'{"error":"HTTP/1.1 401 Unauthorized"}', "401 Unauthorized"),
        (b"[]", "empty"),
        (b'{"rows":[]}', "not a list in a format known here. Its fields are: rows"),
        (b"[1,2]", "not a list"),
        (b"", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"\x1f\x8bbroken", "broken"),
        (gzip.compress(b"[]", mtime=0)[:-9], "missing"),
    ],
)
def test_what_is_no_list_is_refused_in_plain_words(document: bytes, sentence: str) -> None:
    with pytest.raises(FeedError, match=sentence):
        read_feed(document, PROFILE)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=4,
)
FIELDS = (
    "slug id name day time end_time timezone types location address formatted_address city state "
    "postal_code country latitude longitude approximate region regions group notes url entity "
    "conference_url conference_phone conference_url_notes attendance_option entity_phone"
).split()


@given(st.lists(st.dictionaries(st.sampled_from(FIELDS), ANYTHING) | ANYTHING, max_size=4))
def test_no_row_whatever_is_fatal(rows: list[Any]) -> None:
    found = read_json_rows(HALL_ROW, *rows)
    assert found.rows == len(rows) + 1
    assert len({each.source_id for each in found.meetings}) == len(found.meetings)


def test_no_person_is_kept_in_an_address_or_a_type_either() -> None:
    found = read_meeting(
        formatted_address="100 Main St, call Ana 402-555-0101, Omaha, NE 68102, USA",
        types=["O", "Contact Ana ana@example.org", "402 555 0101"],
    )
    assert found.address == "100 Main St, Omaha, NE 68102"
    assert found.types == ("O",)
    road = "101-1548 Main Road, Omaha, NE 68102"
    assert read_meeting(formatted_address=road).address == road


def test_coordinates_may_have_a_decimal_comma() -> None:
    found = read_meeting(latitude="41,25", longitude="-95,93")
    assert (found.lat, found.lon, found.approximate) == (41.25, -95.93, False)


@pytest.mark.parametrize(
    ("told", "dialled"),
    [
        ("Meeting ID: 312 5550 1999 Password: 241520", ""),
        ("Text Ana 402-555-0101 for the link", ""),
        ("One tap mobile +13125550199,,1234567890#", "+13125550199,,1234567890#"),
        ("Dial 312-555-0199", "3125550199"),
    ],
)
def test_only_a_number_to_dial_in_with_is_offered(told: str, dialled: str) -> None:
    found = read_meeting(conference_phone=told)
    assert found.dial_in == dialled
    assert "0101" not in found.dial_in_notes
