"""Which lists a worker reads when, and that two workers do not read one at once."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from bot import feeds
from bot.database.database import Database
from bot.database.schema import feeds as lists
from bot.feeds import sync_due
from bot.feeds.sync import claim as due
from bot.feeds.sync import schedule, sync_feed
from bot.feeds.sync.claim import FIRST_RETRY_DELAY, SYNC_LEASE, claim_feed, next_due_at
from bot.monitoring.health_status import LineFeeds, check_health
from tests.support.feed_file import KEYS, NOW, OPTIONS, numbered_rows

HOUR = timedelta(hours=1)


@pytest.fixture
def folder(database: Database, tmp_path: Path) -> Path:
    """Three lists of line 1 in files: a, b and c."""
    for name in "abc":
        (tmp_path / name).write_text(json.dumps(numbered_rows(3)))
        feeds.save_feed(database, 1, name, str(tmp_path / name), keys=KEYS)
    return tmp_path


def read(database: Database, now: datetime) -> list[str]:
    return [result.feed for result in sync_due(database, OPTIONS, now=now)]


def row(database: Database, name: str) -> Any:
    with database.reading() as connection:
        return connection.execute(select(lists).where(lists.c.name == name)).one()


def test_a_new_list_is_due_at_once_and_then_after_a_while(database: Database, folder: Path) -> None:
    assert read(database, NOW) == ["a", "b", "c"]
    assert read(database, NOW + HOUR) == []
    assert sorted(read(database, NOW + 7 * HOUR)) == ["a", "b", "c"]


def test_a_list_has_a_word_of_its_own_on_how_often(database: Database, folder: Path) -> None:
    feeds.save_feed(database, 1, "b", str(folder / "b"), keys=KEYS, every=HOUR)
    read(database, NOW)
    assert read(database, NOW + 1.2 * HOUR) == ["b"]


def test_no_list_is_read_by_two_at_once(database: Database, folder: Path) -> None:
    claimed = [claim_feed(database, NOW) for _ in range(4)]
    assert claimed == [row(database, name).id for name in "abc"] + [None]
    assert read(database, NOW) == []


def test_another_worker_that_was_quicker_by_a_moment_has_it(
    database: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = database.transaction
    ours = row(database, "a").id

    def interrupted(**more: Any) -> Any:
        monkeypatch.undo()
        assert claim_feed(database, NOW) == ours
        return begin(**more)

    monkeypatch.setattr(database, "transaction", interrupted)
    assert claim_feed(database, NOW) == row(database, "b").id


def test_a_worker_that_died_leaves_its_list_to_the_others(database: Database, folder: Path) -> None:
    claim_feed(database, NOW)
    assert "a" not in read(database, NOW)
    assert read(database, NOW + SYNC_LEASE) == ["a"]


def test_a_list_that_fails_is_tried_again_soon_but_ever_later(
    database: Database, folder: Path
) -> None:
    (folder / "b").unlink()
    assert [bool(result.flag) for result in sync_due(database, OPTIONS, now=NOW)] == [
        False,
        True,
        False,
    ]
    now, waits = NOW, []
    for _ in range(8):
        due_at = row(database, "b").due_at
        waits.append(due_at - now)
        now = due_at
        sync_due(database, OPTIONS, now=now)
    assert FIRST_RETRY_DELAY * 0.9 <= waits[0] <= FIRST_RETRY_DELAY * 1.1
    assert all(0.9 <= waits[n] / (FIRST_RETRY_DELAY * 2**n) <= 1.1 for n in range(4))
    assert max(waits) <= 1.1 * OPTIONS.interval
    (folder / "b").write_text(json.dumps(numbered_rows(3)))
    sync_due(database, OPTIONS, now=now + 7 * HOUR)
    assert (row(database, "b").failures, row(database, "b").flag) == (0, "")


def test_a_fault_of_ours_stops_no_other_list(
    database: Database,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    sync_one = sync_feed.sync_one

    def faulty(database: Database, number: int, *terms: Any, **more: Any) -> Any:
        if number == row(database, "b").id:
            raise KeyError("Bob's words")
        return sync_one(database, number, *terms, **more)

    monkeypatch.setattr(sync_feed, "sync_one", faulty)
    results = sync_due(database, OPTIONS, now=NOW)
    assert [result.added for result in results] == [3, 0, 3]
    assert "KeyError" in results[1].flag == row(database, "b").flag
    assert row(database, "b").due_at > NOW
    assert "KeyError" in caplog.text
    assert "Bob" not in caplog.text + results[1].flag


def test_a_tick_reads_so_many_lists_and_leaves_the_rest_to_the_next(
    database: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schedule, "MAX_FEEDS_PER_TICK", 2)
    assert read(database, NOW) == ["a", "b"]
    assert read(database, NOW) == ["c"]


def test_syncing_by_hand_counts_as_a_visit(database: Database, folder: Path) -> None:
    feeds.sync_line(database, 1, "a", OPTIONS, now=NOW)
    assert read(database, NOW + HOUR) == ["b", "c"]


def test_a_list_that_is_gone_meanwhile_is_no_matter(
    database: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = row(database, "a").id

    def claim_and_remove(database: Database, now: datetime) -> int | None:
        mine = claim_feed(database, now)
        if mine == first:
            with database.transaction() as connection:
                connection.execute(lists.delete().where(lists.c.name == "a"))
        return mine

    monkeypatch.setattr(schedule, "claim_feed", claim_and_remove)
    with database.transaction() as connection:
        connection.execute(lists.delete().where(lists.c.name == "c"))
    assert read(database, NOW) == ["b"]


@given(st.integers(1, 10**6), st.integers(0, 100), st.sampled_from([0.25, 6, 168]))
def test_waits_are_spread_and_bounded(feed: int, failures: int, hours: float) -> None:
    every = timedelta(hours=hours)
    wait = next_due_at(feed, NOW, every, failures) - NOW
    assert timedelta(minutes=13) <= wait <= 1.1 * every


def test_lists_taken_on_together_do_not_stay_together() -> None:
    times = {next_due_at(feed, NOW, due.SYNC_INTERVAL, 0) for feed in range(100)}
    assert len(times) > 90


def standing(database: Database, now: datetime) -> LineFeeds:
    """How the line's lists stand."""
    with database.reading() as connection:
        (found,) = check_health(connection, now).line_feeds
    return found


def test_how_fresh_the_lists_are_is_told_by_line(database: Database, folder: Path) -> None:
    before = standing(database, NOW)
    assert (before.oldest_read_at, before.flagged) == (None, ())
    sync_due(database, OPTIONS, now=NOW)
    (folder / "b").unlink()
    later = NOW + 7 * HOUR
    sync_due(database, OPTIONS, now=later)
    found = standing(database, later)
    assert (found.oldest_read_at, found.flagged) == (NOW, ("b",))
    with database.transaction() as connection:
        connection.execute(update(lists).values(claimed_until=None, due_at=None))
    (folder / "b").write_text(json.dumps(numbered_rows(3)))
    sync_due(database, replace(OPTIONS), now=later + HOUR)
    mended = standing(database, later)
    assert (mended.oldest_read_at, mended.flagged) == (later + HOUR, ())
