"""What a list says never speaks for the line, and every phone can show its names."""

import json
import time

import pytest

from bot.feeds.formats.registry import read_feed
from bot.feeds.rows import cell_values
from bot.feeds.rows.feed_reading import FeedProfile
from tests.support.feed_rows import (
    HALL_ROW,
    LINK_FIELDS,
    PROFILE,
    FakePlaces,
    hall_row,
    read_json_rows,
    read_meeting,
)

FLAG = "words that would speak for the line"


@pytest.mark.parametrize(
    ("notes", "kept"),
    [
        ("Ring the bell. In a crisis text HOPE to 55155, not 988.", "Ring the bell."),
        ("For help text HOPE to 55155. Do NOT call 988. Visit http://evil.example", ""),
        ("Thinking of suicide? Call us first. Coffee is free.", "Coffee is free."),
        ("Si estás en crisis, llama al 555-0100. Hay café.", "Hay café."),
        ("En détresse ? Appelez-nous. Café offert.", "Café offert."),
        ("Em perigo? Ligue para nós. Há café.", "Há café."),
        ("Sei in pericolo? Chiama noi. Il caffè è gratis.", "Il caffè è gratis."),
        ("Envía AYUDA al 55155 ya. Hay café.", "Hay café."),
        ("24 hour hotline 1-900-555-0134", "24 hour hotline"),
        ("Dial +1 900 555 0134,,123#. Second floor.", "Second floor."),
        (
            "Call in: +1 876 555 0134 or +1 312 626 6799,,5550100#",
            "Call in: or +1 312 626 6799,,5550100#",
        ),
        ("Join https://zoom.us.evil.example/j/1 now", "Join  now"),
        ("Crisis line 402-555-0100. Park behind the church.", "Park behind the church."),
        ("Línea de crisis: 024. No usar la puerta de delante.", "No usar la puerta de delante."),
        ("Call 988 in a crisis. Do not use the side door.", "Do not use the side door."),
        ("Wanting to die? Call us. Visit http://evil.example", ""),
    ],
)
def test_a_note_says_nothing_in_the_voice_of_the_line(notes: str, kept: str) -> None:
    reading = read_json_rows(HALL_ROW | {"notes": notes})
    assert reading.meetings[0].notes == kept
    assert reading.repairs == {FLAG: 1}


@pytest.mark.parametrize(
    "notes",
    [
        "Zoom ID: 988 812 8357 Passcode 988",
        "Meeting ID: 900 555 0134",
        "Moved online since the health crisis.",
        "Use the entrance by the emergency department.",
        "Come in by the door that says Danger.",
        "Zoom: https://us02web.zoom.us/j/6585550100?pwd=a",
        "Text the host for the code. ZIP 68102.",
        "Intergroup hotline 402-555-0100",
        "Toll-free 1-800-555-0100",
        "Crisis Center, use the back door. Don't park on Elm St; not wheelchair accessible.",
        "We meet in the Crisis Center. Go to the 2nd floor; call box at the gate, press 3.",
        "Survivors of suicide are welcome. Do not ring; knock.",
        "Nos reunimos en el centro de crisis. No usar la puerta de delante.",
        "Dans le centre de crise en danger de fermer. Ne pas sonner.",
        "Si tiene nel centro in crisi. Non suonare.",
        "Sala acessível ao lado do Centro de Valorização. Não toque.",
    ],
)
def test_an_ordinary_note_stays_whole(notes: str) -> None:
    reading = read_json_rows(HALL_ROW | {"notes": notes})
    assert reading.meetings[0].notes == notes
    assert not reading.repairs


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("http://evil.example/login?u=1 Free Meeting", "Free Meeting"),
        ("Hope Group - www.example.org", "Hope Group"),
        ("Hope Group (hopegroup.org)", "Hope Group"),
        ("In crisis text HOPE to 55155 not 988", "Test Hall"),
        ("Call 988 never, call us", "Test Hall"),
        ("Mid-Week Crisis", "Mid-Week Crisis"),
        ("Emergency Room Women's Group", "Emergency Room Women's Group"),
        ("911 Group", "911 Group"),
        ("St.Mary's A.A.", "St.Mary's A.A."),
    ],
)
def test_a_name_is_a_name(name: str, kept: str) -> None:
    assert read_meeting(name=name).name == kept


def test_a_building_is_no_advertisement() -> None:
    assert read_meeting(location="In danger? Text HOPE to 55155").venue == ""
    assert read_meeting(location="The Hall - www.example.org").venue == "The Hall"


@pytest.mark.parametrize(
    ("number", "kept"),
    [
        ("+13125550199,,123#", "+13125550199,,123#"),
        ("+1 800 555 0100", "+18005550100"),
        ("+14165550100", "+14165550100"),
        ("+19005550134,,123#", ""),
        ("+18765550134", ""),
        ("+449091234567", ""),
        ("+442071234567", ""),
        ("+3126266799,,5550100#", "+13126266799,,5550100#"),
    ],
)
def test_only_numbers_that_cost_no_more_are_given_to_dial(number: str, kept: str) -> None:
    assert read_meeting(conference_phone=number).dial_in == kept


@pytest.mark.parametrize(
    ("country", "notes", "kept"),
    [
        ("ES", "Llame al 806 123 456", "Llame al"),
        ("ES", "Hay café. Tel. 0034 806 12 34 56", "Hay café."),
        ("GB", "Dial 0906 123 4567. Ring the bell.", "Ring the bell."),
        ("FR", "Sonnez. Info 08 99 12 34 56", "Sonnez."),
        ("PT", "Toque. Tel. 760 100 100", "Toque."),
        ("IT", "Suona. Tel. 899 123 456", "Suona."),
        ("DE", "Tel. 0900 1 234567", ""),
    ],
)
def test_a_number_that_costs_leaves_notes_in_every_country(
    country: str, notes: str, kept: str
) -> None:
    profile = FeedProfile(places=FakePlaces(), country=country)
    row = hall_row(notes=notes, formatted_address="Main St 1")
    assert read_json_rows(row, profile=profile).meetings[0].notes == kept


@pytest.mark.parametrize(
    ("country", "notes"),
    [
        ("ES", "Reunión ID 806 123 456. Desde el 2026-11-30, de 19:30 a 21:00."),
        ("GB", "Meeting ID: 906 123 4567 passcode 123456"),
        ("FR", "Salle 12, 75011 Paris 1er, code 12345678#"),
        ("DE", "Zoom: https://us02web.zoom.us/j/9001234567"),
    ],
)
def test_other_numbers_stay_in_notes_in_every_country(country: str, notes: str) -> None:
    profile = FeedProfile(places=FakePlaces(), country=country)
    row = hall_row(notes=notes, formatted_address="Main St 1")
    assert read_json_rows(row, profile=profile).meetings[0].notes == notes


def test_a_number_of_the_lists_own_country_is_no_foreign_one() -> None:
    british = FeedProfile(places=FakePlaces(), country="GB")
    assert read_meeting(british, conference_phone="+442071234567").dial_in == "+442071234567"
    assert read_meeting(british, conference_phone="+449091234567").dial_in == ""


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (
            "\N{SUNFLOWER}\N{SUNRISE} Dawn \N{SUNFLOWER} Patrol \N{VARIATION SELECTOR-16}",
            "Dawn Patrol",
        ),
        ("Hope \N{BLACK DIAMOND MINUS WHITE X} Book Study", "Hope Book Study"),
        ("Ventana Abierta \N{WHITE HEART SUIT}", "Ventana Abierta"),
        ("Возвращайся", "Возвращайся"),
        ("Ελπίδα", "Ελπίδα"),
        ("Farsi Meeting جلسه", "Farsi Meeting"),
        ("קבוצת שחר", "Test Hall"),
        ("\N{SUNFLOWER}", "Test Hall"),
        ("São João – 1º de maio", "São João – 1º de maio"),
    ],
)
def test_every_phone_can_show_a_name(name: str, shown: str) -> None:
    assert read_meeting(name=name).name == shown


def test_a_name_that_is_not_shown_is_still_found() -> None:
    assert read_meeting(name="קבוצת שחר").group == "קבוצת שחר"
    assert read_meeting(name="קבוצת שחר", group="Dawn").name == "Dawn"
    assert read_meeting(name="קבוצת שחר", location="", **LINK_FIELDS).name == "Alcoholics Anonymous"


def test_no_cell_takes_long() -> None:
    start = time.process_time()
    assert cell_values.days("<a " * 30_000) is None
    row = HALL_ROW | dict.fromkeys(("name", "notes", "location"), "<a 1-900 http:" * 7000)
    read_feed(json.dumps([row]).encode(), PROFILE)
    assert time.process_time() - start < 1.5
