"""A meeting keeps our id, whatever its list calls it."""

import json
import os
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot import feeds
from bot.database.database import Database
from bot.database.schema import meetings
from bot.feeds.sync.identity import match_new_ids
from bot.places import gazetteer
from flows.domain.meetings import Meeting, MeetingKind
from tests.support.feed_file import KEYS, NOW, OPTIONS, FeedFile, numbered_rows
from tests.support.feed_rows import HALL_MEETING, ONLINE_MEETING

# Beside the repository where its developers keep what may not be in it.
REAL = Path(os.environ.get("HANDRAIL_FEEDS", Path(__file__).parents[3] / "shared" / "feeds"))


def moved(old: dict[str, Meeting], new: dict[str, Meeting], stored: int = 0) -> dict[str, str]:
    return match_new_ids(old, new, stored or len(old))


CHURCH = replace(
    HALL_MEETING, name="Hope", venue="First Church", address="7 Elm St, Omaha, NE", lat=41.3
)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"name": "Early Risers Group", "venue": "The Hall", "notes": "x"},
        {"address": "100 Main Street, Omaha, NE, USA"},
        {"minute": 450},
        {"name": "Sunrise"},
        {"address": "9 Oak St, Omaha, NE", "venue": "New Hall", "lat": 41.26},
        {"kind": MeetingKind.HYBRID, "join_url": ONLINE_MEETING.join_url},
    ],
    ids=str,
)
def test_in_a_list_that_has_lost_its_ids_a_meeting_is_known_by_less(
    changes: dict[str, Any],
) -> None:
    new = {"a": replace(HALL_MEETING, **changes), "b": CHURCH}
    assert moved({"1": HALL_MEETING, "2": CHURCH}, new) == {"a": "1", "b": "2"}


@pytest.mark.parametrize(
    "changes",
    [
        {"day": 2},  # perhaps it has ended, and another day's group is new
        {"fellowship": "NA"},
        {"name": "Sunrise", "minute": 450},
        {"address": "9 Oak St, Lincoln, NE", "lat": 40.81, "lon": -96.68},
    ],
    ids=str,
)
def test_but_not_by_too_little(changes: dict[str, Any]) -> None:
    assert moved({"1": HALL_MEETING}, {"a": replace(HALL_MEETING, **changes)}) == {}


def test_where_two_can_be_meant_neither_is() -> None:
    later = replace(HALL_MEETING, minute=480)
    assert moved({"1": HALL_MEETING, "2": later}, {"a": replace(HALL_MEETING, minute=450)}) == {}
    upstairs, downstairs = (replace(HALL_MEETING, venue_notes=f"Room {n}") for n in (5, 7))
    assert moved({"1": upstairs, "2": downstairs}, {"a": HALL_MEETING}) == {}


def test_of_twins_each_is_taken_for_one() -> None:
    twins = {"1": HALL_MEETING, "2": replace(HALL_MEETING, notes="x")}
    assert moved(twins, {"a": HALL_MEETING, "b": HALL_MEETING}) == {"a": "1", "b": "2"}
    assert moved(twins, {"a": HALL_MEETING}) == {"a": "1"}
    assert moved({"1": HALL_MEETING}, {"a": HALL_MEETING, "b": HALL_MEETING}) == {"a": "1"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("*OPEN* Early Risers", "Early Risers"),
        ("Early Risers (Open)", "Early Risers Group"),
        ("EARLY RISERS - ZOOM", "Early Riser"),
        ("**Early Risers** NEW", "The Early Risers AA Meeting"),
        ("Reunión Cerrada Esperanza", "Grupo Esperanza"),
    ],
)
def test_a_new_id_and_a_trimmed_name_change_nothing(before: str, after: str) -> None:
    """Also in a list that keeps its other ids."""
    old = replace(HALL_MEETING, name=before)
    new = replace(HALL_MEETING, name=after, address="100 Main Street, Omaha, NE, USA", lat=41.2502)
    assert moved({"1": old}, {"a": new}, stored=10) == {"a": "1"}
    assert moved({"1": old}, {"a": replace(new, address="7 Elm St, Omaha")}, stored=10) == {}
    assert moved({"1": old}, {"a": replace(new, minute=450)}, stored=10) == {}


def test_in_a_list_that_keeps_its_ids_one_that_is_gone_is_gone() -> None:
    """Unless it is the very same in everything people know it by."""
    assert moved({"1": HALL_MEETING}, {"a": replace(HALL_MEETING, minute=450)}, stored=10) == {}
    assert moved(
        {"1": HALL_MEETING}, {"a": replace(HALL_MEETING, notes="x", lat=41.26)}, stored=10
    ) == {"a": "1"}


def test_two_that_meet_at_one_time_behind_one_door_are_told_apart_by_name() -> None:
    old = {"1": HALL_MEETING, "2": replace(HALL_MEETING, name="Men's Step Study")}
    new = {
        "a": replace(HALL_MEETING, name="Step Study for Men's"),
        "b": replace(HALL_MEETING, name="Third Tradition: Early Risers"),
    }
    assert moved(old, new) == {"a": "2", "b": "1"}
    assert moved(old, new, stored=10) == {}


def test_an_online_meeting_is_known_by_its_link() -> None:
    other = replace(ONLINE_MEETING, join_url="https://zoom.us/j/999999999")
    new = replace(ONLINE_MEETING, join_url="https://zoom.us/j/1234567890", minute=450)
    assert moved({"1": ONLINE_MEETING, "2": other}, {"a": new}) == {"a": "1"}


@given(st.lists(st.integers(0, 30), unique=True, min_size=1), st.randoms())
def test_a_list_that_gives_everything_a_new_id_loses_none(minutes: list[int], random: Any) -> None:
    old = {f"old-{n}": replace(HALL_MEETING, minute=n, address=f"{n} Main St") for n in minutes}
    new = {key.replace("old", "new"): meeting for key, meeting in old.items()}
    shuffled = dict(random.sample(list(new.items()), len(new)))
    found = moved(old, shuffled)
    assert found == {key: key.replace("new", "old") for key in new}


MARKS = ("{}", "*OPEN* {}", "{} (Open)", "The {} Group", "{} - Zoom", "{}s")
STREETS = ("{} Oak Street, Omaha, NE", "{} Oak St., Omaha, NE, USA")
NAMES = ("Serenity", "Hope at Sunset", "Sunrise", "Men in Recovery", "Nueva Esperanza")
# Which meeting, its marks and street before and after, and whether its id is a new one.
REIMPORTED = st.tuples(
    st.sampled_from(NAMES),
    st.integers(1, 4),
    *[st.sampled_from(MARKS)] * 2,
    *[st.sampled_from(STREETS)] * 2,
    st.booleans(),
)


@given(st.lists(REIMPORTED, unique_by=lambda one: one[:2], min_size=1))
def test_of_lists_with_new_ids_and_marks_every_meeting_keeps_its_id(
    found: list[tuple[str, int, str, str, str, str, bool]],
) -> None:
    """Several groups meet behind each door at one time. None is taken for another."""
    old: dict[str, Meeting] = {}
    new: dict[str, Meeting] = {}
    truth: dict[str, str] = {}
    for number, (name, door, mark, later_mark, street, later_street, has_new_id) in enumerate(
        found
    ):
        meeting = replace(HALL_MEETING, lat=None, lon=None)
        key = f"new-{number}" if has_new_id else f"old-{number}"
        old[f"old-{number}"] = replace(meeting, name=mark.format(name), address=street.format(door))
        new[key] = replace(
            meeting, name=later_mark.format(name), address=later_street.format(door), notes="x"
        )
        truth |= {key: f"old-{number}"} if has_new_id else {}
    gone = {key: old[key] for key in old.keys() - new.keys()}
    assert moved(gone, {key: new[key] for key in new.keys() - old.keys()}, len(old)) == truth


def test_a_site_that_moves_to_another_system_keeps_our_ids(source: FeedFile) -> None:
    def numbered(prefix: str, *more: dict[str, object]) -> list[dict[str, object]]:
        found = [
            each | {"slug": f"{prefix}{n}", "formatted_address": f"{n} Elm St, Omaha, NE, USA"}
            for n, each in enumerate(numbered_rows(8))
        ]
        return [each | change for each, change in zip(found, [*more, *[{}] * 8], strict=False)]

    source.write(*numbered("a-"))
    source.sync()
    before = {key.removeprefix("a-"): row.id for key, row in source.stored_rows().items()}
    changes: list[dict[str, object]] = [{"time": "05:30"}, {"name": "New Name"}, {"notes": "x"}]
    source.write(*numbered("post-", *changes))
    result = source.sync(NOW + timedelta(hours=1))
    assert (result.added, result.changed, result.removed) == (0, 8, 0)
    assert {
        key.removeprefix("post-"): row.id for key, row in source.stored_rows().items()
    } == before


@pytest.mark.skipif(not REAL.is_dir(), reason="the real lists are not here")
def test_the_real_pair_of_lists_keeps_every_id(database: Database, tmp_path: Path) -> None:
    """San Jose's, before and after it moved: every id of its own changed, no slug did."""
    terms = replace(OPTIONS, places=gazetteer())
    path = tmp_path / "list.json"
    feeds.save_feed(database, [1], "list", str(path), fellowship="AA", keys=KEYS)

    def take(month: str) -> tuple[feeds.SyncResult, dict[str, int]]:
        path.write_bytes((REAL / f"aa-san-jose-ca.2021-{month}.tsml.json").read_bytes())
        (result,) = feeds.sync_lists(database, "list", terms, now=NOW)
        with database.reading() as connection:
            found = connection.execute(select(meetings.c.source_id, meetings.c.id))
            return result, {row.source_id: row.id for row in found}

    first, before = take("06")
    assert (first.added, first.flag) == (635, "")
    second, after = take("08")
    assert (second.added, second.removed, second.changed, second.unchanged) == (57, 22, 613, 0)
    assert all(after[slug] == before[slug] for slug in before.keys() & after.keys())

    # And had the slugs and the names changed too, the ids would still be ours.
    renumbered = json.loads(path.read_bytes())
    for number, row in enumerate(renumbered):
        row |= {"slug": f"post-{number}", "name": f"*OPEN* {row['name']}"}
    path.write_text(json.dumps(renumbered))
    (third,) = feeds.sync_lists(database, "list", terms, now=NOW)
    assert third.removed + third.added <= 0.05 * len(renumbered)
    kinds = Counter(what for news in third.meeting_changes for what in news.kinds)
    assert kinds.total() == third.removed
