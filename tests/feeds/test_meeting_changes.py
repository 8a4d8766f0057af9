"""What changes in a list mean to people who planned to go."""

from dataclasses import replace
from typing import Any

import pytest

from bot.feeds.sync.meeting_changes import ChangeKind, MeetingChange, significant_changes
from flows.domain.meetings import ClosedReason, MeetingKind
from tests.support.feed_file import LATER, FeedFile, numbered_rows
from tests.support.feed_rows import (
    HALL_MEETING,
    HYBRID_MEETING,
    LINK_FIELDS,
    ONLINE_MEETING,
    hall_row,
)


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"day": 2}, "day"),
        ({"minute": 450}, "time"),
        ({"day": 2, "minute": 450}, "day time"),
        ({"zone": "America/Denver"}, "time"),
        ({"day": None, "minute": None}, "day time"),
        ({"address": "7 Elm St, Omaha, NE", "lat": 41.3}, "place"),
        ({"kind": MeetingKind.HYBRID, "join_url": ONLINE_MEETING.join_url}, "kind"),
        ({"kind": MeetingKind.ONLINE, "join_url": ONLINE_MEETING.join_url, "lat": None}, "kind"),
        ({"rule": "weeks=1"}, "day"),
        ({"rule": "months=9,10"}, "day"),
        ({"rule": "check=some mondays"}, "day"),
        ({"rule": "from=2026-05-01"}, "day"),
        ({"rule": "not=12-24"}, "dates"),
        ({"kind": MeetingKind.CLOSED}, "closed"),
        ({"kind": MeetingKind.CLOSED, "minute": 450}, "closed"),
    ],
    ids=str,
)
def test_news_of_a_meeting_at_a_door(changes: dict[str, Any], what: str) -> None:
    assert significant_changes(HALL_MEETING, replace(HALL_MEETING, **changes)) == set(what.split())


@pytest.mark.parametrize("rule", ["not=2026-03-09", "from=2026-05-01", "weeks=1 not=2026-03-09"])
def test_a_date_that_is_over_moves_no_meeting(rule: str) -> None:
    over = " ".join(part for part in rule.split() if part.startswith("weeks"))
    before, after = (replace(HALL_MEETING, rule=each) for each in (rule, over))
    assert significant_changes(before, after) == {ChangeKind.DATES}


def test_one_that_is_closed_for_another_reason_is_news() -> None:
    off = replace(HALL_MEETING, kind=MeetingKind.CLOSED)
    moved = replace(off, closed_reason=ClosedReason.MOVED)
    assert significant_changes(off, off) == set()
    assert significant_changes(off, moved) == {ChangeKind.CLOSED}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"zone": "America/Menominee"},
        {"address": "100 Main Street, Omaha, Nebraska"},
        {"lat": 41.2505},
        {"venue": "The Hall", "notes": "Ring twice", "types": ("O",), "minutes": 60},
        {"name": "Earliest Risers"},
        {"join_url": "https://example.org/not-in-use"},
    ],
    ids=str,
)
def test_what_is_no_news_at_a_door(changes: dict[str, Any]) -> None:
    assert significant_changes(HALL_MEETING, replace(HALL_MEETING, **changes)) == set()


def test_news_of_a_meeting_with_a_link() -> None:
    passcode = replace(ONLINE_MEETING, join_url="https://us02web.zoom.us/j/1234567890?pwd=new")
    assert significant_changes(ONLINE_MEETING, passcode) == {ChangeKind.LINK}
    assert significant_changes(HYBRID_MEETING, HALL_MEETING) == {ChangeKind.KIND}
    assert (
        significant_changes(ONLINE_MEETING, replace(ONLINE_MEETING, address="Lincoln, NE")) == set()
    )
    assert significant_changes(replace(HALL_MEETING, kind=MeetingKind.CLOSED), HALL_MEETING) == {
        ChangeKind.KIND
    }  # it is open again


def test_a_sync_tells_what_became_of_each_meeting_by_our_id(source: FeedFile) -> None:
    source.write(*numbered_rows(6), hall_row(slug="hall"))
    assert list(source.sync().meeting_changes) == []  # nobody planned to go yet
    ids = {key: found.id for key, found in source.stored_rows().items()}
    changed = numbered_rows(6)
    changed[0] |= {"day": 3}
    changed[1] |= {"notes": "Ring twice"}
    changed[2] |= {"types": ["TC"]}
    changed[3] |= LINK_FIELDS
    source.write(*changed)
    news = {each.meeting_id: each for each in source.sync(LATER).meeting_changes}
    assert {number: each.kinds for number, each in news.items()} == {
        ids["m0"]: {ChangeKind.DAY},
        ids["m2"]: {ChangeKind.CLOSED},
        ids["m3"]: {ChangeKind.KIND},
        ids["hall"]: {ChangeKind.ENDED},
    }
    moved, ended = news[ids["m0"]], news[ids["hall"]]
    assert moved.after
    assert (moved.before.day, moved.after.day, moved.after.id) == (1, 3, ids["m0"])
    assert ended == MeetingChange(ids["hall"], frozenset({ChangeKind.ENDED}), ended.before, None)
    assert ended.before.name == "Early Risers"


def test_a_list_that_is_not_taken_is_no_news(source: FeedFile) -> None:
    source.write(*numbered_rows(10))
    source.sync()
    source.write(*numbered_rows(2))
    assert list(source.sync(LATER).meeting_changes) == []
