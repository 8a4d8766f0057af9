"""Every format as lists are written in it, read whole: excerpts of invented lists with the oddities
of real ones, beside what they are read as. `pytest --accept` rewrites the latter."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds import FORMATS, FeedError
from bot.feeds.formats.registry import read_feed
from bot.feeds.rows import cell_values, documents, geocode, meeting_row, type_codes, zone_names
from bot.feeds.rows.feed_reading import FeedProfile, FeedReading
from bot.places import gazetteer
from flows.domain.meetings import Meeting

EXCERPTS = Path(__file__).with_name("excerpts")
MAPPINGS = Path(__file__).parents[2] / "docs" / "mappings"

AA = FeedProfile(places=gazetteer(), fellowship="AA", line_zone="America/Denver")
ANY = FeedProfile(places=gazetteer(), line_zone="America/Denver")
CANADA = FeedProfile(places=gazetteer(), fellowship="AA", country="CA")

CASES = {
    "tsml.json": (AA, "", "meeting-guide"),
    "home-made.json": (CANADA, "", "meeting-guide"),
    "integers.json": (AA, "", "meeting-guide"),
    "spanish.json": (AA, "", "meeting-guide"),
    "tsml.csv": (AA, "", "tsml-csv"),
    "sheet.json": (AA, "", "sheet"),
    "bmlt.json": (ANY, "", "bmlt"),
    "bmlt-old.json": (ANY, "", "bmlt"),
    "central.json": (ANY, "", "central"),
    "mac.csv": (ANY, "los-angeles-al-anon.toml", "mapping"),
    "scrape.json": (ANY, "smart-recovery-scrape.toml", "mapping"),
}


def document(name: str) -> bytes:
    """An excerpt's bytes. That of the old Mac has its encoding and its ends of lines."""
    text = (EXCERPTS / name).read_text(encoding="utf-8")
    if name == "mac.csv":
        return text.replace("\n", "\r").replace("␊", "\n").encode("mac_roman")
    return text.encode()


@pytest.mark.parametrize("name", CASES)
def test_an_excerpt_is_read_as_it_says_beside_it(name: str, request: pytest.FixtureRequest) -> None:
    profile, mapping, format = CASES[name]
    explained = (MAPPINGS / mapping).read_text() if mapping else ""
    reading = read_feed(document(name), profile, mapping=explained)
    assert reading.format == format
    told = "".join(f"{line}\n" for line in lines(reading))
    golden = EXCERPTS / f"{name}.txt"
    if request.config.getoption("--accept"):
        golden.write_text(told, encoding="utf-8")
    assert told == golden.read_text(encoding="utf-8")


def lines(reading: FeedReading) -> list[str]:
    """A reading as text: counts, then each meeting, then what was left out and mended."""
    found = reading.meetings
    return [
        f"rows {reading.rows}, meetings {len(found)}",
        *(meeting_lines for each in found for meeting_lines in described(each)),
        *sorted(f"{odd.problem}: {odd.outcome}: {odd.row}" for odd in reading.issues),
    ]


def described(meeting: Meeting) -> list[str]:
    """What of a meeting people are told, the empty left out."""
    when = "by appointment"
    if meeting.day is not None and meeting.minute is not None:
        day = "Sun Mon Tue Wed Thu Fri Sat".split()[meeting.day]
        when = f"{day} {meeting.minute // 60:02}:{meeting.minute % 60:02}"
    lasting = f" for {meeting.minutes}" if meeting.minutes else ""
    point = f"{meeting.lat}, {meeting.lon}" if meeting.lat is not None else ""
    head = f"{meeting.source_id}: {meeting.name}"
    facts = {
        "": f"{when}{lasting} {meeting.zone}, {meeting.kind}, {meeting.fellowship or 'whose?'}",
        "types": " ".join(meeting.types),
        "at": f"{point} near" if point and meeting.approximate else point,
    }
    texts = (
        "venue address region group notes venue_notes join_url join_notes dial_in dial_in_notes"
        " url office office_phone rule"
    )
    facts |= {name: getattr(meeting, name).replace("\n", " / ") for name in texts.split()}
    return [
        head,
        *(f"  {name} {fact}".replace("   ", "  ") for name, fact in facts.items() if fact),
    ]


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if not case[1]])
def test_a_format_named_is_the_format_found(name: str) -> None:
    profile, _, format = CASES[name]
    assert read_feed(document(name), profile, format) == read_feed(document(name), profile)


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("tsml.json", "tsml-csv"),
        ("tsml.csv", "meeting-guide"),
        ("tsml.csv", "bmlt"),
        ("tsml.csv", "sheet"),
        ("tsml.csv", "central"),
        ("mac.csv", "tsml-csv"),
        ("tsml.json", "yellow-pages"),
    ],
)
def test_a_list_in_another_format_than_it_should_be_is_refused(name: str, format: str) -> None:
    with pytest.raises(FeedError):
        read_feed(document(name), AA, format)


def test_a_list_in_no_known_format_says_what_a_mapping_would_have_to_explain() -> None:
    with pytest.raises(FeedError, match="columns are: City, Meeting Focus, Day"):
        read_feed(document("mac.csv"), ANY)
    with pytest.raises(FeedError, match="fields are: days, times, address"):
        read_feed(document("scrape.json"), ANY)


def test_a_table_without_a_heading_does_not_show_whom_it_lists() -> None:
    with pytest.raises(FeedError) as caught:
        read_feed(b"Hope,Contact Ann 402-555-0101,ann@example.org\n", ANY)
    assert "555" not in str(caught.value)
    assert "@" not in str(caught.value)


def test_several_servers_meetings_keep_ids_of_their_own() -> None:
    rows = [
        {"id_bigint": "7", "weekday_tinyint": "2", "start_time": "19:00:00", "meeting_name": server}
        | {"root_server_uri": f"https://{server}.example.org/main_server"}
        for server in ("one", "two")
    ]
    reading = read_feed(json.dumps(rows).encode(), ANY)
    ids = [meeting.source_id for meeting in reading.meetings]
    assert ids == ["one.example.org/main_server/7", "two.example.org/main_server/7"]


def test_a_key_of_another_servers_formats_means_nothing_here() -> None:
    meeting = {"id_bigint": "1", "weekday_tinyint": "2", "start_time": "19:00:00"}
    meeting |= {"formats": "S", "root_server_uri": "https://two.example.org", "lang_enum": "de"}
    step = {"key_string": "S", "id": "1", "world_id": "STEP", "lang": "de"}
    step |= {"root_server_uri": "https://one.example.org"}
    found = read_feed(json.dumps({"meetings": [meeting], "formats": [step]}).encode(), ANY)
    assert (found.meetings[0].types, found.meetings[0].notes) == ((), "S")


def test_a_key_means_what_it_does_in_the_meetings_language() -> None:
    meeting = {"id_bigint": "1", "weekday_tinyint": "2", "start_time": "19:00:00"}
    spanish = {"key_string": "S", "id": "1", "world_id": "LANG", "name_string": "Spanish"}
    step = {"key_string": "S", "id": "2", "world_id": "STEP", "name_string": "Schritte"}
    formats = [spanish | {"lang": "en"}, step | {"lang": "de"}]
    rows = [meeting | {"formats": "S", "lang_enum": language} for language in ("de", "en")]
    rows[1]["meeting_name"] = "Other"
    found = read_feed(json.dumps({"meetings": rows, "formats": formats}).encode(), ANY)
    assert [each.types for each in found.meetings] == [("STEP",), ("S",)]


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "meetings formats values weekday_tinyint id_bigint key_string world_id lang id"
                " format_shared_id_list groupID languages timeUTC timezone name day time".split()
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@pytest.mark.parametrize(
    "document", [b"[" + b"{}," * 4 + b"{}]", b"name,day,time\n" + b"a,,\n\n" * 5]
)
def test_a_list_of_more_rows_than_any_is_refused(
    monkeypatch: pytest.MonkeyPatch, document: bytes
) -> None:
    for module in (documents, meeting_row):
        monkeypatch.setattr(module, "MAX_ROWS", 4)
    with pytest.raises(FeedError, match="more than 4 rows"):
        read_feed(document, AA, "" if document.startswith(b"name") else "meeting-guide")


@pytest.mark.parametrize("document", [b"[" + b"[]," * 9 + b"[]]", b"a\n" * 20, b"a;" * 20])
def test_a_list_of_more_parts_than_any_is_not_even_taken_apart(
    monkeypatch: pytest.MonkeyPatch, document: bytes
) -> None:
    monkeypatch.setattr(documents, "MAX_PARTS", 19)
    with pytest.raises(FeedError, match="more than 19 parts"):
        read_feed(document, AA)


def test_an_error_that_repeats_what_was_asked_is_told_without_the_key() -> None:
    document = json.dumps({"error": "Not for /list.json?action=meetings&key=s3cret, sorry"})
    with pytest.raises(FeedError, match=r"error: Not for \.\.\. sorry"):
        read_feed(document.encode(), AA)
    google = json.dumps({"error": {"code": 403, "message": "The caller may not"}})
    with pytest.raises(FeedError, match="error: The caller may not"):
        read_feed(google.encode(), AA)


@pytest.mark.parametrize(
    "remembering",
    [
        *(cell_values.day_named, zone_names.zone, geocode.country_code, geocode._state_code),
        *(type_codes._type_code, type_codes.language_code),
    ],
)
def test_no_more_is_remembered_of_lists_than_so_much(remembering: Any) -> None:
    """A worker reads lists for months, and what they hold may be new every time."""
    assert remembering.cache_parameters()["maxsize"] is not None


SETTINGS = pytest.mark.parametrize("format", ["", *FORMATS])


def no_worse_than_refused(document: bytes, format: str = "") -> None:
    with suppress(FeedError):
        reading = read_feed(document, AA, format)
        assert len({each.source_id for each in reading.meetings}) == len(reading.meetings)


@SETTINGS
@given(value=ANYTHING)
def test_no_json_whatever_is_fatal(format: str, value: Any) -> None:
    no_worse_than_refused(json.dumps(value).encode(), format=format)


@given(rows=st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=4))
def test_no_sheet_whatever_is_fatal(rows: list[list[str]]) -> None:
    heading = ["Name", "Day", "Time", "Types", "Address"]
    no_worse_than_refused(json.dumps({"values": [heading, *rows]}).encode())


@given(text=st.text(alphabet=st.sampled_from('ab,;"\t|\r\n\0é7:')))
def test_no_table_whatever_is_fatal(text: str) -> None:
    no_worse_than_refused(f"name,day,time\n{text}".encode())
    no_worse_than_refused(text.encode(), format="tsml-csv")


@given(document=st.binary())
def test_no_bytes_whatever_are_fatal(document: bytes) -> None:
    no_worse_than_refused(document)
