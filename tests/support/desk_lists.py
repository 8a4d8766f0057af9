"""A meeting list on a site of this machine, and the worker that reads it for the desk."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import select

from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import audit_log, feeds
from bot.feeds.fetching.feed_location import seal_location
from bot.feeds.sync.checked_list import ListSettings
from bot.feeds.sync.feed_settings import save_feed
from bot.feeds.sync.schedule import sync_due
from bot.feeds.sync.sync_feed import sync_lists
from bot.feeds.sync.sync_outcome import SyncOptions
from bot.operators.list_tasks import TaskKind, ask_for
from bot.operators.run_list_tasks import run_list_tasks
from tests.support.desk_client import Desk
from tests.support.fake_site import FakeSite, respond, run_site
from tests.support.feed_rows import FakePlaces, hall_row
from tests.support.webhook_client import SECRET

OPTIONS = SyncOptions(keys=Keys((SECRET,)), places=FakePlaces(), allow_private=True)


class DeskLists:
    """The lists of a desk. `site` is where they are; `site.url` has a key in it."""

    def __init__(self, desk: Desk, site: FakeSite) -> None:
        self.desk = desk
        self.site = site

    @property
    def database(self) -> Database:
        return self.desk.webhook.database

    def publish(self, *rows: object) -> None:
        """Have the site give these rows."""
        self.site.behaviour = respond(json.dumps(rows).encode())

    def take_on(self, name: str = "omaha", lines: tuple[int, ...] = (1,)) -> int:
        """A list that the site gives, taken on and read; its id."""
        save_feed(self.database, lines, name, self.site.url, fellowship="AA", keys=OPTIONS.keys)
        sync_lists(self.database, name, OPTIONS, now=self.desk.now)
        return self.feed(name)

    def feed(self, name: str = "omaha") -> int:
        with self.database.reading() as connection:
            found = select(feeds.c.id).where(feeds.c.name == name)
            return int(connection.execute(found).scalar_one())

    def column(self, name: str, feed: int) -> Any:
        """What stands in a column of a list's row."""
        with self.database.reading() as connection:
            return connection.scalar(select(feeds.c[name]).where(feeds.c.id == feed))

    def ask(self, kind: TaskKind, feed: int | None = 1, name: str = "omaha") -> int | None:
        """Ask for something about a list, or for a look at the one of the site; the task's id."""
        settings = {"lines": [1]} | ListSettings(fellowship="AA")._asdict()
        location = seal_location(self.site.url, OPTIONS.keys)
        asked = (kind, feed, name, "Pat")
        with self.database.transaction() as connection:
            return ask_for(*asked, connection, self.desk.now, settings, location)

    def work(self) -> int:
        """Do what was asked for, as a worker does."""
        return run_list_tasks(self.database, OPTIONS, lambda: self.desk.now)

    def read_due(self) -> None:
        """Read the lists that are due, as a worker does."""
        sync_due(self.database, OPTIONS, now=self.desk.now)

    def audited(self) -> list[tuple[str, str, str]]:
        """The acts in the audit log, who, and what of."""
        wanted = select(audit_log.c.act, audit_log.c.operator, audit_log.c.subject)
        with self.database.reading() as connection:
            return [tuple(row) for row in connection.execute(wanted.order_by(audit_log.c.id))]


@contextmanager
def lists_of_desk(desk: Desk) -> Iterator[DeskLists]:
    with run_site() as site:
        yield DeskLists(desk, site)


def rows_of_list(count: int, **changes: object) -> list[dict[str, object]]:
    """So many rows: of one hall, at one hour after the other."""
    return [
        hall_row(**{"slug": f"m{n}", "name": f"Meeting {n}", "time": f"{n % 24:02}:00"} | changes)
        for n in range(count)
    ]
