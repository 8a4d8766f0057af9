"""The pictures of docs/desk.md: a desk with invented meetings, on a screen and on a phone.

`make screenshots` keeps them in docs/images; here they are only made and looked at.
"""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, update

from bot.conversation.hotline_records import HotlineCall, record_call
from bot.database.schema import feeds, line_counts
from bot.feeds.sync.feed_settings import save_feed
from bot.feeds.sync.sync_feed import sync_lists
from bot.feeds.sync.sync_outcome import SyncOptions
from bot.monitoring.heartbeats import HeartbeatRecorder
from bot.monitoring.line_counts import Measure
from bot.operators.roles import Role
from bot.places import gazetteer
from bot.samples import SAMPLE_MEETINGS_FILE
from flows.hotlines import SHIPPED_HOTLINES
from tests.support.browser_desk import NARROW, BrowserDesk

MAX_BYTES = 120_000

# Each picture: its name, the page, and whether it is a phone's.
PICTURES = [
    ("overview", "/desk", False),
    ("list-change", "/desk/lists/1/settings", False),
    ("meeting", "/desk/meetings/1", False),
    ("map", "/desk/meetings/map", False),
    ("line-phone", "/desk/lines/1", True),
    ("hotlines", "/desk/hotlines", False),
    ("call-sheet", "/desk/hotlines/sheet", False),
    ("phone", "/desk/phone", False),
]


@pytest.fixture
def furnished(browser_desk: BrowserDesk) -> BrowserDesk:
    """A desk with a list of invented meetings, counts of two months, and numbers that were rung."""
    webhook, now = browser_desk.webhook, browser_desk.now
    options = SyncOptions(keys=webhook.keys, places=gazetteer())
    save_feed(
        *(webhook.database, [1, 2], "omaha", str(SAMPLE_MEETINGS_FILE)),
        keys=options.keys,
        fellowship="AA",
    )
    sync_lists(webhook.database, "omaha", options, now=now)
    counted = [
        {
            "line_id": line,
            "hour": now.replace(minute=0) - timedelta(hours=number),
            "measure": Measure.TEXTS,
            "language": language,
            "detail": wish,
            "total": 1 + (number * 7 + line * 3 + len(wish)) % 9,
        }
        for number in range(24 * 62)
        for line, language, wish in ((1, "en", "meeting"), (1, "es", "more"), (2, "en", "help"))
        if 6 <= (now - timedelta(hours=number + 6)).hour <= 22
    ]
    rung = [entry for entry in SHIPPED_HOTLINES.entries if not entry.is_emergency]
    with webhook.database.transaction() as connection:
        connection.execute(insert(line_counts), counted)
        connection.execute(update(feeds).values(location="https://omaha.example/meetings"))
        for entry in rung[::2]:
            call = HotlineCall(entry.id, now.date() - timedelta(days=9), "Ada", "", "answered")
            record_call(connection, SHIPPED_HOTLINES, call, now - timedelta(days=9))
    HeartbeatRecorder(webhook.database).record("planning", now)
    return browser_desk


@pytest.mark.parametrize(("name", "path", "narrow"), PICTURES, ids=[one[0] for one in PICTURES])
def test_a_picture_for_the_documents(
    furnished: BrowserDesk, tmp_path: Path, name: str, path: str, narrow: bool
) -> None:
    size = NARROW if narrow else {"width": 1000, "height": 760}
    page = furnished.open(path, Role.OWNER, viewport=size, color_scheme="light")
    page.wait_for_load_state("networkidle")
    folder = Path(os.environ.get("HANDRAIL_SCREENSHOTS", tmp_path))
    picture = folder / f"desk-{name}.png"
    page.screenshot(path=picture, animations="disabled")
    assert 5_000 < picture.stat().st_size < MAX_BYTES
