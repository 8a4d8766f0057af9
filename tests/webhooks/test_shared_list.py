"""One list that two lines use, as the people see it who text their numbers."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot import feeds
from bot.people import helplines
from tests.support.feed_rows import FakePlaces, hall_row
from tests.support.webhook_client import LINE, WebhookClient, twiml_replies

EAST = "+14025550188"


@pytest.fixture
def shared(webhook: WebhookClient, tmp_path: Path) -> Path:
    """The file of a list that line 1 and line 2, East, use."""
    with webhook.database.transaction() as connection:
        helplines.save_line(replace(LINE, name="East"), [EAST], connection)
    path = tmp_path / "list.json"
    feeds.save_feed(webhook.database, [1, 2], "area", str(path), fellowship="AA", keys=webhook.keys)
    return path


def write(webhook: WebhookClient, path: Path, *rows: object) -> None:
    path.write_text(json.dumps(rows))
    options = feeds.SyncOptions(keys=webhook.keys, places=FakePlaces())
    (result,) = feeds.sync_lists(webhook.database, "area", options, now=webhook.now, accept=True)
    assert not result.flag


def answers(webhook: WebhookClient, body: str) -> list[tuple[str, ...]]:
    """What each line answers to somebody."""
    return [
        twiml_replies(webhook.text(body, From=sender, **to))
        for sender, to in (
            ("+14025550101", {}),
            ("+14025550102", {"To": EAST}),
        )
    ]


def test_both_find_it_and_see_its_changes(webhook: WebhookClient, shared: Path) -> None:
    every_day = list(range(7))
    write(webhook, shared, *(hall_row(slug=f"m{day}", day=day) for day in every_day))
    first, second = answers(webhook, "meeting 68102")
    assert "Early Risers" in first[0]
    assert [text.replace("East", LINE.name) for text in second] == list(first)
    write(
        webhook,
        shared,
        *(hall_row(slug=f"m{day}", day=day, name="Late Risers", time="09:00") for day in every_day),
    )
    for told in answers(webhook, "meeting 68102"):
        assert "Late Risers" in told[0]
        assert "9AM" in told[0] or "9 AM" in told[0] or "9:00" in told[0]


def test_a_line_that_does_not_use_it_finds_nothing(webhook: WebhookClient, shared: Path) -> None:
    write(webhook, shared, *(hall_row(slug=f"m{day}", day=day) for day in range(7)))
    feeds.leave_list(webhook.database, 1, 1, now=webhook.now)
    first, second = answers(webhook, "meeting 68102")
    assert "Early Risers" not in first[0]
    assert "Early Risers" in second[0]
