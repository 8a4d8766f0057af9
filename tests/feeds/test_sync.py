"""Keeping lists: what a new version of one does to the meetings there are."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from bot import feeds
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import feeds as lists
from bot.database.schema import lines
from bot.feeds import FeedError, SyncResult
from bot.feeds.rows import type_codes
from bot.feeds.sync import store_meetings
from flows.domain.map_cells import cell_of
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.week_minutes import week_minute
from tests.support.feed_file import KEYS, LATER, NOW, OPTIONS, FeedFile, numbered_rows
from tests.support.feed_rows import HALL_ROW, LINK_FIELDS, hall_row


def test_a_first_sync_stores_everything(source: FeedFile) -> None:
    source.write(*numbered_rows(5), hall_row(name=""))
    result = source.sync()
    assert (result.added, result.changed, result.removed, result.unchanged) == (5, 0, 0, 0)
    assert result.skipped == {"no name": 1}
    listed = source.status()
    assert (listed.meetings, listed.skipped, listed.flag) == (5, {"no name": 1}, "")
    assert (listed.checked_at, listed.synced_at, listed.fellowship) == (NOW, NOW, "AA")


def test_a_next_sync_changes_only_what_differs_and_keeps_our_ids(source: FeedFile) -> None:
    source.write(*numbered_rows(10))
    source.sync()
    before = source.stored_rows()
    source.write(
        *numbered_rows(8), hall_row(slug="m8", name="New name"), hall_row(slug="new", name="Newest")
    )
    result = source.sync(LATER)
    assert (result.added, result.changed, result.removed, result.unchanged) == (1, 1, 1, 8)
    after = source.stored_rows()
    assert after["m8"].id == before["m8"].id
    assert after["m8"].name == "New name"
    assert after["m3"] == before["m3"]
    assert "m9" not in after


def test_an_id_of_ours_is_never_given_again(source: FeedFile) -> None:
    source.write(*numbered_rows(3))
    source.sync()
    newest = source.stored_rows()["m2"].id
    source.write(*numbered_rows(2), hall_row(slug="new", name="Newest"))
    source.sync(LATER, accept=True)
    source.write(*numbered_rows(2))
    source.sync(LATER, accept=True)
    source.write(*numbered_rows(2), hall_row(slug="newer", name="Newer yet"))
    source.sync(LATER)
    assert source.stored_rows()["newer"].id > newest + 1


def test_a_meeting_whose_id_alone_changes_keeps_ours(source: FeedFile) -> None:
    source.write(*numbered_rows(3))
    source.sync()
    before = source.stored_rows()
    source.write(*(each | {"slug": f"site-{each['slug']}"} for each in numbered_rows(3)))
    result = source.sync(LATER)
    assert (result.added, result.changed, result.removed) == (0, 3, 0)
    assert source.stored_rows()["site-m1"].id == before["m1"].id


def test_the_same_document_again_only_notes_the_visit(source: FeedFile) -> None:
    source.write(*numbered_rows(3))
    source.sync()
    assert source.sync(LATER) == SyncResult("list", unchanged=3)
    assert (source.status().checked_at, source.status().synced_at) == (LATER, NOW)


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        (json.dumps(numbered_rows(10))[:-9], "not JSON"),
        (json.dumps(numbered_rows(6)), "shrunk from 10 meetings to 6"),
        (json.dumps([*numbered_rows(10), *[{"name": ""}] * 3]), "3 of 13 rows could not be read"),
        ("[]", "empty"),
        ('{"error":"no"}', "error: no"),
        ("<html>Just a moment...</html>", "web page"),
        (None, "could not be read"),
    ],
)
def test_a_damaged_list_raises_a_flag_and_changes_nothing(
    source: FeedFile, document: str | None, sentence: str
) -> None:
    source.write(*numbered_rows(10))
    source.sync()
    before = source.stored_rows()
    source.path.unlink()
    if document is not None:
        source.path.write_text(document)
    result = source.sync(LATER)
    listed = source.status()
    assert sentence in result.flag == listed.flag
    assert source.stored_rows() == before
    assert (listed.meetings, listed.checked_at, listed.synced_at) == (10, LATER, NOW)


def test_the_next_good_list_lowers_the_flag(source: FeedFile) -> None:
    source.write(*numbered_rows(3))
    source.sync()
    source.path.write_text("<html>")
    source.sync(LATER)
    source.write(*numbered_rows(3))
    assert source.sync(LATER).flag == source.status().flag == ""


def test_a_smaller_list_can_be_accepted_but_never_an_empty_one(source: FeedFile) -> None:
    source.write(*numbered_rows(10))
    source.sync()
    source.write(*numbered_rows(2))
    assert source.sync(LATER).flag
    result = source.sync(LATER, accept=True)
    assert (result.removed, result.unchanged, result.flag) == (8, 2, "")
    source.path.write_text("[]")
    assert source.sync(LATER, accept=True).flag == "The list is empty."


def test_a_list_with_seven_of_ten_left_is_taken(source: FeedFile) -> None:
    source.write(*numbered_rows(10))
    source.sync()
    source.write(*numbered_rows(7))
    assert source.sync(LATER).removed == 3


def test_of_two_syncs_at_once_one_stores(source: FeedFile, monkeypatch: pytest.MonkeyPatch) -> None:
    source.write(*numbered_rows(3))
    compare = store_meetings.find_changes

    def interrupted(*arguments: Any) -> store_meetings.FeedChanges:
        changes = compare(*arguments)
        monkeypatch.setattr(store_meetings, "find_changes", compare)
        assert source.sync().added == 3
        return changes

    monkeypatch.setattr(store_meetings, "find_changes", interrupted)
    assert source.sync().added == 0
    assert len(source.stored_rows()) == 3


def test_new_settings_make_a_list_be_read_anew(source: FeedFile) -> None:
    source.write(HALL_ROW)
    source.sync()
    path = str(source.path)
    feeds.save_feed(source.database, [1], "list", path, fellowship="Narcotics Anonymous", keys=KEYS)
    assert source.sync(LATER).changed == 1
    assert source.stored_rows()["early"].fellowship == "NA"


def test_a_lines_lists_are_all_synced_in_order(source: FeedFile, tmp_path: Path) -> None:
    source.write(HALL_ROW)
    feeds.save_feed(source.database, [1], "absent", str(tmp_path / "absent.json"), keys=KEYS)
    results = feeds.sync_lists(source.database, None, OPTIONS, now=NOW)
    assert [(result.feed, result.added) for result in results] == [("absent", 0), ("list", 1)]


def test_what_nobody_knows_is_refused(database: Database) -> None:
    with pytest.raises(FeedError, match="no list nowhere"):
        feeds.sync_lists(database, "nowhere", OPTIONS, now=NOW)
    with pytest.raises(FeedError, match="up to 60 characters"):
        feeds.save_feed(database, [1], "x" * 61, "list.json", keys=KEYS)
    with pytest.raises(FeedError, match="No fellowship"):
        feeds.save_feed(database, [1], "list", "list.json", fellowship="Rotary", keys=KEYS)
    with pytest.raises(FeedError, match="no time zone"):
        feeds.save_feed(database, [1], "list", "list.json", zone="Omaha", keys=KEYS)


def test_a_sharing_key_is_not_listed(database: Database) -> None:
    where = "https://example.org/list?key=s3cret"
    feeds.save_feed(database, [1], "list", where, zone="Central", keys=KEYS)
    (listed,) = feeds.feed_statuses(database, KEYS)
    assert listed.location == "https://example.org/list?..."
    assert listed.zone == "America/Chicago"
    with database.reading() as connection:
        assert "example" not in connection.scalars(select(lists.c.location)).one()
    (sealed,) = feeds.feed_statuses(database, Keys(("another",)))
    assert sealed.location == "a sealed address"
    terms = replace(OPTIONS, keys=Keys(("another",)))
    assert "SECRET_KEY" in feeds.sync_lists(database, "list", terms, now=NOW)[0].flag


HYBRID = Meeting(
    source_id="early",
    name="Early",
    day=1,
    minute=420,
    zone="America/Chicago",
    kind=MeetingKind.HYBRID,
    types=("O", "X"),
    lat=41.25,
    lon=-95.93,
    join_url="https://example.org/j/1",
)


def test_a_row_has_what_search_looks_for() -> None:
    found = store_meetings.meeting_to_row(HYBRID)
    assert found["cell"] == cell_of(41.25, -95.93)
    assert found["week_minute"] == week_minute(1, 420, "America/Chicago")
    assert (found["types"], found["kind"], found["online"]) == (" O X ", "hybrid", True)


@pytest.mark.parametrize(
    ("meeting", "findable"),
    [
        (replace(HYBRID, kind=MeetingKind.ONLINE, lat=None, lon=None), (False, True, True)),
        (replace(HYBRID, kind=MeetingKind.IN_PERSON), (True, True, False)),
        (replace(HYBRID, kind=MeetingKind.CLOSED), (False, True, False)),
        (replace(HYBRID, day=None, minute=None), (False, False, True)),
        (replace(HYBRID, lat=None, lon=None), (False, True, True)),
        (replace(HYBRID, join_url=""), (True, True, False)),
        (replace(HYBRID, join_url="", dial_in="+14025550142"), (True, True, True)),
    ],
)
def test_a_row_is_found_only_where_it_can_be(
    meeting: Meeting, findable: tuple[bool, bool, bool]
) -> None:
    found = store_meetings.meeting_to_row(meeting)
    in_cell, in_week = found["cell"] is not None, found["week_minute"] is not None
    assert (in_cell, in_week, found["online"]) == findable


def test_absurdly_many_types_are_no_trouble_for_an_index(source: FeedFile) -> None:
    source.write(
        hall_row(types=["\N{KATAKANA LETTER A}" * 20 + str(n) for n in range(200)], name="N" * 999)
    )
    assert source.sync().added == 1
    assert len(source.stored_rows()["early"].types) <= type_codes.MAX_TYPES_CHARS
    assert source.stored_rows()["early"].types.endswith(" ")


def test_a_link_survives_storing(source: FeedFile) -> None:
    source.write(hall_row(**LINK_FIELDS, types=["O", "X"]))
    source.sync()
    found = source.stored_rows()["early"]
    assert (found.join_url, found.types, found.online) == (
        LINK_FIELDS["conference_url"],
        " O X ",
        True,
    )


def test_a_day_in_a_lists_words_begins_where_the_list_is(source: FeedFile) -> None:
    """In Omaha the 24th is over at five in the morning, UTC, of the 25th."""
    with source.database.transaction() as connection:
        connection.execute(update(lines).values(zone="America/Chicago"))
    source.write(hall_row(notes="Closed through March 24."))
    midnight = datetime(2026, 3, 25, 5, tzinfo=UTC)
    for now, rule in (
        (NOW, "from=2026-03-25"),
        (midnight - timedelta(minutes=1), "from=2026-03-25"),
        (midnight, ""),
    ):
        source.sync(now)
        assert source.stored_rows()["early"].rule == rule


def test_an_unchanged_list_is_read_again_when_its_words_mean_something_else(
    source: FeedFile,
) -> None:
    ends = (NOW + timedelta(days=9)).date()
    source.write(hall_row(slug="shut", notes=f"Closed until {ends.isoformat()}."))
    source.sync()
    assert source.stored_rows()["shut"].rule == f"from={ends.isoformat()}"
    source.sync(NOW + timedelta(days=8))
    assert source.stored_rows()["shut"].rule == f"from={ends.isoformat()}"
    source.sync(NOW + timedelta(days=9))
    assert source.stored_rows()["shut"].rule == ""
