"""What changes in a list mean to people who planned to go."""

from dataclasses import replace
from typing import Any

import pytest

from bot.feeds.sync.meeting_changes import News, What, of_change
from flows.domain.meetings import Kind
from tests.feeds.keeping import LATER, Source, rows
from tests.feeds.rows import LINK, row
from tests.feeds.test_twins import HALL, HYBRID, ONLINE


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"day": 2}, "day"),
        ({"minute": 450}, "time"),
        ({"day": 2, "minute": 450}, "day time"),
        ({"zone": "America/Denver"}, "time"),
        ({"day": None, "minute": None}, "day time"),
        ({"address": "7 Elm St, Omaha, NE", "lat": 41.3}, "place"),
        ({"kind": Kind.HYBRID, "join_url": ONLINE.join_url}, "kind"),
        ({"kind": Kind.ONLINE, "join_url": ONLINE.join_url, "lat": None}, "kind"),
        ({"kind": Kind.CLOSED}, "closed"),
        ({"kind": Kind.CLOSED, "minute": 450}, "closed"),
    ],
    ids=str,
)
def test_news_of_a_meeting_at_a_door(changes: dict[str, Any], what: str) -> None:
    assert of_change(HALL, replace(HALL, **changes)) == set(what.split())


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
    assert of_change(HALL, replace(HALL, **changes)) == set()


def test_news_of_a_meeting_with_a_link() -> None:
    passcode = replace(ONLINE, join_url="https://us02web.zoom.us/j/1234567890?pwd=new")
    assert of_change(ONLINE, passcode) == {What.LINK}
    assert of_change(HYBRID, HALL) == {What.KIND}
    assert of_change(ONLINE, replace(ONLINE, address="Lincoln, NE")) == set()
    assert of_change(replace(HALL, kind=Kind.CLOSED), HALL) == {What.KIND}  # it is open again


def test_a_sync_tells_what_became_of_each_meeting_by_our_id(source: Source) -> None:
    source.write(*rows(6), row(slug="hall"))
    assert list(source.sync().news) == []  # nobody planned to go yet
    ids = {key: found.id for key, found in source.stored().items()}
    changed = rows(6)
    changed[0] |= {"day": 3}
    changed[1] |= {"notes": "Ring twice"}
    changed[2] |= {"types": ["TC"]}
    changed[3] |= LINK
    source.write(*changed)
    news = {each.meeting: each for each in source.sync(LATER).news}
    assert {number: each.what for number, each in news.items()} == {
        ids["m0"]: {What.DAY},
        ids["m2"]: {What.CLOSED},
        ids["m3"]: {What.KIND},
        ids["hall"]: {What.ENDED},
    }
    moved, ended = news[ids["m0"]], news[ids["hall"]]
    assert moved.after
    assert (moved.before.day, moved.after.day, moved.after.id) == (1, 3, ids["m0"])
    assert ended == News(ids["hall"], frozenset({What.ENDED}), ended.before, None)
    assert ended.before.name == "Early Risers"


def test_a_list_that_is_not_taken_is_no_news(source: Source) -> None:
    source.write(*rows(10))
    source.sync()
    source.write(*rows(2))
    assert list(source.sync(LATER).news) == []
