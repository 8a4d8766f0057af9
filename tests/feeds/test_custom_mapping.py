"""Mappings: any CSV or JSON, as its operator explains it."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds import FeedError
from bot.feeds.formats import custom_mapping
from bot.feeds.formats.custom_mapping import parse_mapping
from bot.feeds.formats.registry import read_feed
from bot.feeds.rows.feed_reading import FeedProfile, FeedReading
from flows.domain.meetings import Meeting, MeetingKind
from tests.support.feed_rows import FakePlaces

PROFILE = FeedProfile(places=FakePlaces(), line_zone="America/Denver")
DOCS = Path(__file__).parents[2] / "docs"
WHEN = 'name = "{n}"\nday = "{d}"\ntime = "{t}"\n'


def by(mapping: str, document: object) -> FeedReading:
    """What rows, or a text of CSV, read as by a mapping."""
    text = document if isinstance(document, str) else json.dumps(document)
    return read_feed(text.encode(), PROFILE, mapping=mapping)


def one(mapping: str, **row: object) -> Meeting:
    (only,) = by(mapping, [{"n": "A", "d": 1, "t": "19:30"} | row]).meetings
    return only


@pytest.mark.parametrize(
    ("sunday", "number", "day"),
    [(0, 0, 0), (0, 6, 6), (1, 1, 0), (1, "7", 6), (6, 0, 1), (6, 6, 0), (7, 1, 1), (7, 7, 0)],
)
def test_the_number_of_sunday_settles_the_others(sunday: int, number: object, day: int) -> None:
    assert one(f"sunday = {sunday}\n[fields]\n{WHEN}", d=number).day == day


@pytest.mark.parametrize(("sunday", "number"), [(0, 7), (1, 0), (6, 7), (7, 0), (1, 8)])
def test_a_number_that_no_day_has_is_no_day(sunday: int, number: int) -> None:
    found = by(f"sunday = {sunday}\n[fields]\n{WHEN}", [{"n": "A", "d": number, "t": "7:00"}])
    assert found.skipped == {"day is not a day": 1}


def test_time_in_two_columns_and_letters_for_types() -> None:
    mapping = """
        fellowship = "NA"
        zone = "Mountain"
        delimiter = ";"
        skip_lines = 1
        [fields]
        name = "{Who} at {Where}"
        day = { from = "{Day}", words = { M = "monday", Th = "thursday" } }
        time = "{Hour} {Half}"
        address = "{Street}"
        [[fields.types]]
        from = "{Codes}"
        split = ""
        only = true
        words = { o = "O", "*" = "X" }
        [[fields.types]]
        from = "{Focus}"
        words = { "Women's" = "W" }
    """
    text = "Our meetings\nWho;Where;Day;Hour;Half;Street;Codes;Focus\n"
    text += "Hope;Hall;Th;7:30;PM;1 Main St;*o?;womens\n"
    (found,) = by(mapping, text).meetings
    assert (found.name, found.day, found.minute) == ("Hope at Hall", 4, 1170)
    assert (found.fellowship, found.zone, found.types) == ("NA", "America/Denver", ("X", "O", "W"))


def test_values_lie_deep_and_fields_have_second_choices() -> None:
    mapping = f"""
        rows = "data.list"
        [fields]
        {WHEN}
        latitude = "{{geo.point.1}}"
        longitude = "{{geo.point.0}}"
        address = "1 Main St"
        group = ["{{first}}", "{{second}}"]
        duration = "{{long}}"
        conference_url = {{ from = "{{text}}", match = 'see (\\S+)' }}
        attendance_option = {{ from = "{{how}}", words = {{ Zoom = "online" }} }}
    """
    row: dict[str, object] = {"n": "A", "d": ["Mon", "Tue"], "t": "19:30", "first": ""}
    row |= {"second": "B", "long": 90, "text": "or see https://example.org/j"}
    row |= {"geo": {"point": [-95.93, 41.25]}}
    found = by(mapping, {"data": {"list": [row | {"how": ""}, {**row, "d": 3, "how": "zoom"}]}})
    monday, tuesday, wednesday = found.meetings
    assert (monday.lat, monday.lon, monday.group, monday.minutes) == (41.25, -95.93, "B", 90)
    assert monday.join_url == "https://example.org/j"
    assert (tuesday.day, wednesday.kind) == (2, MeetingKind.ONLINE)


def test_a_rows_own_fellowship_and_reason_to_be_left_out() -> None:
    mapping = f'[fields]\n{WHEN}fellowship = "{{f}}"\n'
    assert one(mapping, f="Overeaters Anonymous").fellowship == "OA"
    mapping = f'[fields]\n{WHEN}left_out = {{ from = "{{s}}", words = {{ off = "ended" }} }}\n'
    found = by(mapping, [{"n": "A", "d": 1, "t": "7:00", "s": "off"}])
    assert (found.skipped, found.unreadable) == ({"ended": 1}, 0)


def test_the_lists_own_settings_come_before_its_mappings() -> None:
    form = parse_mapping('fellowship = "NA"\nzone = "ET"\ncountry = "ca"')
    known = FeedProfile(places=FakePlaces(), fellowship="AA")
    found = custom_mapping.mapped_profile(known, form)
    assert (found.fellowship, found.zone, found.country) == ("AA", "America/New_York", "CA")


@pytest.mark.parametrize(
    ("mapping", "sentence"),
    [
        ("name = ", "not TOML"),
        ('fellowship = "Rotary"', "No fellowship"),
        ('zone = "Mars"', "no time zone"),
        ("sunday = 3", "number of Sunday"),
        ("skip_lines = -1", "makes no sense"),
        ('delimiter = ", "', "makes no sense"),
        ('color = "red"', "says color, which means nothing"),
        ("sunday = true", "another kind of value than it should for sunday"),
        ('[fields]\nshoe = "{size}"', "no field to put into shoe"),
        ('[fields]\nname = { match = "(" }', "name has a bad pattern"),
        ("[fields]\nname = 5", "name must be text or a table"),
        ('[fields]\nname = { text = "{n}" }', "name says text"),
        ('[fields]\nname = { from = "{n}", words = ["a"] }', "another kind of value"),
    ],
)
def test_a_mapping_that_makes_no_sense_is_told_what_is_wrong(mapping: str, sentence: str) -> None:
    with pytest.raises(FeedError, match=sentence):
        parse_mapping(mapping)


@pytest.mark.parametrize(
    ("mapping", "document", "sentence"),
    [
        (f"[fields]\n{WHEN}", "n,d,x\nA,1,7:00\n", "names t, which no row"),
        (f"[fields]\n{WHEN}", [{"n": "A", "d": 1}], "names t, which no row"),
        (f'rows = "data"\n[fields]\n{WHEN}', [], "no list of rows"),
        (f'encoding = "rot13"\n[fields]\n{WHEN}', [], "no text encoding"),
        (f"[fields]\n{WHEN}", "<html>", "web page"),
    ],
)
def test_a_mapping_that_does_not_fit_its_list_is_refused(
    mapping: str, document: object, sentence: str
) -> None:
    with pytest.raises(FeedError, match=sentence):
        by(mapping, document)


@pytest.mark.parametrize("path", sorted((DOCS / "mappings").glob("*.toml")), ids=lambda p: p.stem)
def test_the_worked_examples_are_sound(path: Path) -> None:
    form = parse_mapping(path.read_text())
    assert {"name", "day", "time", "types"} <= form.fields.keys()


def test_the_example_in_the_docs_is_sound() -> None:
    _, _, rest = (DOCS / "feeds.md").read_text().partition("```toml\n")
    form = parse_mapping(rest.partition("```")[0])
    assert form.rows == "data.meetings"
    assert {"name", "slug", "types"} <= form.fields.keys()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ndt0"), inner),
    max_leaves=6,
)


@given(st.lists(st.dictionaries(st.sampled_from(["n", "d", "t", "k"]), VALUES) | VALUES))
def test_no_rows_whatever_are_fatal(rows: list[object]) -> None:
    mapping = f"[fields]\n{WHEN}types = {{ from = '{{k}}', split = '', words = {{ a = 'O' }} }}\n"
    full = {"n": "A", "d": 1, "t": "7:00", "k": "a"}
    found = by(mapping, [full, *rows])
    assert found.rows == len(rows) + 1
