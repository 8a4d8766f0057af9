"""How lists are read, what came of it, and what of it is written to the row of a list.

A list that fails keeps its meetings. It raises its flag, a plain sentence for its operator, and the
next good reading lowers it.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, func, select, update

from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import feed_lines, feeds, lines
from bot.feeds.fetching.feed_location import redact_location
from bot.feeds.fetching.safe_http import FetchedDocument
from bot.feeds.rows.feed_reading import FeedError
from bot.feeds.sync.claim import SYNC_INTERVAL, next_due_at
from bot.feeds.sync.list_lines import add_user
from bot.feeds.sync.meeting_changes import MeetingChange
from flows.domain.places import Places


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncOptions:
    """How lists are read.

    `keys` seal locations, `allow_private` allows sites in the operator's own network, `interval` is
    how often a list is read that has no interval of its own.
    """

    keys: Keys
    places: Places
    allow_private: bool = False
    interval: timedelta = SYNC_INTERVAL


@dataclass(frozen=True, slots=True)
class SyncResult:
    """How reading one list went.

    `flag` says why the list was not taken, "" if it was. A list that was not taken counts its
    meetings as `unchanged`. `skipped` counts unreadable rows by reason, `repairs` what was mended.
    `note` is for the operator of a list that was taken. `meeting_changes` says what the changes
    mean to people with reminders.
    """

    feed: str
    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    repairs: Counter[str] = field(default_factory=Counter)
    flag: str = ""
    note: str = ""
    meeting_changes: Sequence[MeetingChange] = ()


def load_feed(database: Database, feed_id: int) -> Row[Any]:
    """The row of a list, with the zone and country of the first line that uses it. Raises FeedError
    if it is gone."""
    using = select(func.min(feed_lines.c.line_id)).where(feed_lines.c.feed_id == feeds.c.id)
    first = using.scalar_subquery()
    wanted = select(
        feeds, lines.c.zone.label("line_zone"), lines.c.country, first.label("first_line")
    ).join_from(feeds, lines, lines.c.id == func.coalesce(first, feeds.c.line_id))
    with database.reading() as connection:
        feed = connection.execute(wanted.where(feeds.c.id == feed_id)).one_or_none()
    if feed is None:
        raise FeedError("There is no such list any more.")
    if feed.first_line is None:  # the release before has added it
        with database.transaction() as connection:
            add_user(connection, feed_id, feed.line_id)
    return feed


def record_failure(
    database: Database, feed_id: int, options: SyncOptions, now: datetime, flag: str
) -> SyncResult:
    """Raise a list's flag. It is read again soon, later with each failure on end."""
    feed = load_feed(database, feed_id)
    failures = feed.failures + 1
    _update_feed(
        database,
        feed,
        checked_at=now,
        flag=flag,
        failures=failures,
        due_at=next_due_at(feed.id, now, _interval_of(feed, options), failures),
        claimed_until=None,
    )
    return SyncResult(feed.name, unchanged=feed.meetings, flag=flag, note=feed.note)


def record_unchanged(
    database: Database,
    feed: Row[Any],
    options: SyncOptions,
    now: datetime,
    fetched: FetchedDocument | None,
) -> SyncResult:
    """Lower a list's flag; `fetched` is None if the site did not send the list again."""
    columns = success_columns(feed, options, now, fetched)
    _update_feed(database, feed, **columns)
    return SyncResult(feed.name, unchanged=feed.meetings, note=columns["note"])


def success_columns(
    feed: Row[Any], options: SyncOptions, now: datetime, fetched: FetchedDocument | None
) -> dict[str, Any]:
    """The columns that any reading without failure sets, for `fetched` as in `record_unchanged`."""
    note = feed.note
    if fetched:
        to = redact_location(fetched.moved_to)
        note = f"The list has moved to {to}: `handrail feeds add` it from there." if to else ""
    return {
        "checked_at": now,
        "good_at": now,
        "flag": "",
        "note": note,
        "failures": 0,
        "due_at": next_due_at(feed.id, now, _interval_of(feed, options), 0),
        "claimed_until": None,
    }


def _update_feed(database: Database, feed: Row[Any], **columns: Any) -> None:
    with database.transaction() as connection:
        connection.execute(update(feeds).where(feeds.c.id == feed.id).values(columns))


def _interval_of(feed: Row[Any], options: SyncOptions) -> timedelta:
    return options.interval if feed.every is None else timedelta(minutes=feed.every)
