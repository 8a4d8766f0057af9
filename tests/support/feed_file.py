"""A list in a file, taken on and read again and again."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot import feeds
from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import meetings
from bot.feeds import SyncResult
from tests.support.feed_rows import FakePlaces, hall_row

NOW = datetime(2026, 3, 6, 18, 40, tzinfo=UTC)
LATER = NOW + timedelta(hours=6)
KEYS = Keys(("a secret of the tests",))
OPTIONS = feeds.SyncOptions(keys=KEYS, places=FakePlaces())


class FeedFile:
    """A list in a file, added to line 1 under the name "list"."""

    def __init__(self, database: Database, path: Path) -> None:
        self.database = database
        self.path = path
        feeds.save_feed(database, [1], "list", str(path), fellowship="aa", keys=KEYS)

    def write(self, *rows: object) -> None:
        self.path.write_text(json.dumps(rows))

    def sync(self, now: datetime = NOW, accept: bool = False) -> SyncResult:
        (result,) = feeds.sync_lists(self.database, "list", OPTIONS, now=now, accept=accept)
        return result

    def stored_rows(self) -> dict[str, Any]:
        """The rows of its meetings by their id in the list."""
        with self.database.reading() as connection:
            return {found.source_id: found for found in connection.execute(select(meetings))}

    def status(self) -> feeds.FeedStatus:
        (listed,) = feeds.feed_statuses(self.database, KEYS)
        return listed


def numbered_rows(count: int) -> list[dict[str, object]]:
    return [
        hall_row(slug=f"m{n}", name=f"Meeting {n}", time=f"{n % 24:02}:00") for n in range(count)
    ]
