"""Any list a person would understand: its headings are guessed, and written out for correction."""

import json

import pytest

from bot.feeds import FeedError
from bot.feeds.formats.guessed_headings import guess_headings
from bot.feeds.formats.registry import read_feed
from bot.feeds.rows.documents import parse_document
from bot.feeds.rows.feed_reading import FeedReading
from flows.domain.meetings import Meeting
from tests.support.feed_rows import HALL_ROW, PROFILE, hall_row

ENGLISH = """Group Name,Day of Week,Time,Location,Tags,Street,City,State,Zip,Secretary
Dawn Patrol,Monday,7:00 AM,Test Hall,"Open, Women",100 Main St,Omaha,NE,68102,Ann B.
"""


def read(text: str) -> FeedReading:
    return read_feed(text.encode(), PROFILE)


def only(text: str) -> Meeting:
    (found,) = read(text).meetings
    return found


def test_headings_are_read_as_a_person_would() -> None:
    found = only(ENGLISH)
    assert (found.name, found.day, found.minute) == ("Dawn Patrol", 1, 420)
    assert (found.venue, found.address) == ("Test Hall", "100 Main St, Omaha, NE 68102")
    assert (found.types, found.lat) == (("O", "W"), 41.259)
    assert "Ann" not in repr(found)


@pytest.mark.parametrize(
    "table",
    [
        "Nombre del grupo;Día de la semana;Hora de inicio;Lugar;Dirección;Ciudad;Código postal\n"
        "Alba;lunes;7:00;Test Hall;100 Main St;Omaha;68102\n",
        "Nom du groupe;Jour;Heure de début;Lieu;Adresse;Ville;Code postal\n"
        "Alba;lundi;7h00;Test Hall;100 Main St;Omaha;68102\n",
        "Nome del gruppo;Giorno;Orario;Luogo;Indirizzo;Città;CAP\n"
        "Alba;lunedì;7:00;Test Hall;100 Main St;Omaha;68102\n",
        "Nome do grupo;Dia da semana;Horário;Local;Endereço;Cidade;CEP\n"
        "Alba;segunda;7:00;Test Hall;100 Main St;Omaha;68102\n",
        "Meeting\tWhen\tVenue\tFull address\n"
        "Alba\tMonday 7:00 AM\tTest Hall\t100 Main St, Omaha, NE 68102, USA\n",
        "Group|Day|Start|AM/PM|Place|Address|Town|Zip\n"
        "Alba|Mon|7:00|AM|Test Hall|100 Main St|Omaha|68102\n",
    ],
    ids=["Spanish", "French", "Italian", "Portuguese", "one column for when", "halves of days"],
)
def test_headings_are_guessed_in_five_languages(table: str) -> None:
    found = only(table)
    assert (found.name, found.day, found.minute, found.venue) == ("Alba", 1, 420, "Test Hall")
    assert (found.address.startswith("100 Main St"), found.lat) == (True, 41.259)


def test_the_preview_says_how_each_column_was_read() -> None:
    read_as, not_read = read(ENGLISH).headings
    assert "Group Name as name" in read_as
    assert "Zip as postal_code" in read_as
    assert not_read == "Not read: Secretary (it may be about a person)"


def test_the_mapping_that_is_written_out_reads_the_same() -> None:
    guessed = read(ENGLISH)
    mapped = read_feed(ENGLISH.encode(), PROFILE, mapping=guessed.mapping)
    assert mapped.meetings == guessed.meetings


def test_objects_of_any_site_are_read_by_their_keys() -> None:
    row = {"Group Name": "Alba", "Day of Week": "Monday", "Start Time": "7:00 AM", "Town": "Omaha"}
    assert only(json.dumps([row])).name == "Alba"


@pytest.mark.parametrize(
    "above",
    [
        "River Intergroup\n",
        "River Intergroup,,,,\n",
        '"Meetings, as of May",,,\n\n',
        "\n\nList\n",
        "Meetings of River District, Omaha, Nebraska\n",
        "Open, Closed, Women\nRiver District; Omaha; Nebraska\n",
    ],
)
def test_a_title_may_stand_above_the_headings(above: str) -> None:
    assert only(above + ENGLISH).name == "Dawn Patrol"
    tsml = "Name,Day,Time,Location,Address\nAlba,Monday,7:00 AM,Test Hall,100 Main St\n"
    assert (read(above + tsml).format, only(above + tsml).name) == ("tsml-csv", "Alba")
    lines = [["River", "Omaha", "Nebraska"], ["Name", "Day", "Time"], ["Alba", "Monday", "7:00 AM"]]
    assert only(json.dumps({"values": lines})).name == "Alba"


def test_a_mappings_columns_may_stand_below_a_title_with_commas() -> None:
    mapping = '[fields]\nname = "{Who}"\nday = "{Which}"\ntime = "{Clock}"\n'
    text = "River District, Omaha, Nebraska\nWho,Which,Clock\nAlba,Monday,7:00 AM\n"
    assert [one.name for one in read_feed(text.encode(), PROFILE, mapping=mapping).meetings] == [
        "Alba"
    ]


def test_a_line_of_objects_may_have_every_sign_that_json_allows() -> None:
    rows = [
        hall_row(slug=slug, name=slug * 3, notes="Ring.\u2028Knock.\u0085Wait.") for slug in "ab"
    ]
    for end in ("\n", "\r\n", "\r"):
        text = end.join(json.dumps(row, ensure_ascii=False) for row in rows)
        assert [one.source_id for one in read(text).meetings] == ["a", "b"]


def test_one_object_a_line_is_a_list() -> None:
    rows = "\n".join(json.dumps(hall_row(slug=slug, name=slug * 3)) for slug in "abc")
    found = read(rows)
    assert (found.format, [each.source_id for each in found.meetings]) == (
        "meeting-guide",
        ["a", "b", "c"],
    )
    assert parse_document(f"\n{json.dumps(HALL_ROW)}\n\n{json.dumps(HALL_ROW)}\n".encode()) == [
        HALL_ROW,
        HALL_ROW,
    ]


@pytest.mark.parametrize("text", ['{"a": 1}\n{"b": ', '{"a": 1}\n{"b": 2}]'])
def test_a_broken_line_is_no_list(text: str) -> None:
    with pytest.raises(FeedError, match="not JSON"):
        read(text)


def test_headings_that_tell_too_little_are_not_guessed() -> None:
    assert guess_headings([{"Nombre": "Alba", "Correo": "x"}]) is None
    with pytest.raises(FeedError, match="Its columns are: Number, Colour, Weight"):
        read("Number,Colour,Weight\n1,red,2\n")
