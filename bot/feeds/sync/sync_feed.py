"""Reading lists again, and storing what changed.

A list that fails, shrinks suspiciously or turns to rubbish never removes the meetings there are.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from hashlib import sha256
from importlib.metadata import version
from typing import Any, NamedTuple

from sqlalchemy import Row, select, update

from bot.database.database import Database
from bot.database.schema import feeds
from bot.feeds.fetching.collect import collect_feed
from bot.feeds.fetching.feed_location import open_location, seal_location
from bot.feeds.fetching.fetch import FeedFetcher, NotModified
from bot.feeds.fetching.safe_http import FetchedDocument
from bot.feeds.formats import registry
from bot.feeds.rows.feed_reading import FeedError, FeedProfile, FeedReading, day_of_list
from bot.feeds.rows.meeting_row import OnProgress
from bot.feeds.sync import store_meetings
from bot.feeds.sync.feed_status import ACCEPT_HINT
from bot.feeds.sync.meeting_changes import recheck_reminders
from bot.feeds.sync.sync_outcome import (
    SyncOptions,
    SyncResult,
    load_feed,
    record_failure,
    record_unchanged,
    success_columns,
)
from flows.domain.meetings import Meeting

# The share of its meetings that a list may lose at once, and of its rows that may be unreadable.
MAX_LOST_SHARE = 0.3
MAX_UNREADABLE_SHARE = 0.2

# A list shorter than this may have any share of unreadable rows: one typing error is no damage.
MIN_ROWS_TO_JUDGE = 10

# How often a list is compared with what is stored, if other lists change meanwhile.
MAX_STORE_ATTEMPTS = 5
KEPT_CHANGING_FLAG = "The other lists would not keep still."

# Another release may read more out of the same list, so what an earlier one took is read again.
READER_VERSION = version("handrail")


def reader_mark(changes_on: date | None) -> str:
    """By whom a list was read, and the first day, if any, on which it will mean something else:
    "closed until March 1" is over then."""
    return f"{READER_VERSION}@{changes_on}" if changes_on else READER_VERSION


def _is_read(mark: str, today: date) -> bool:
    """Whether what was taken of an unchanged list is what it means today."""
    reader, _, changes_on = mark.partition("@")
    return reader == READER_VERSION and (not changes_on or today.isoformat() < changes_on)


def sync_lists(
    database: Database,
    name: str | None,
    options: SyncOptions,
    *,
    now: datetime,
    accept: bool = False,
    on_progress: OnProgress | None = None,
) -> list[SyncResult]:
    """Read the list of this name, or all that are not paused, due or not, and store what changed.

    `accept` takes a list however much smaller or worse it has become; `on_progress` is called with
    how many rows of a list have been read. `now` is aware. Raises FeedError if there is no such
    list.
    """
    which = feeds.c.name == name if name else feeds.c.paused_at.is_(None)
    wanted = select(feeds.c.id).where(which).order_by(feeds.c.name, feeds.c.id)
    with database.reading() as connection:
        chosen = connection.scalars(wanted).all()
    if name and not chosen:
        raise FeedError(f"There is no list {name}.")
    return [
        sync_one(database, feed, options, now=now, accept=accept, on_progress=on_progress)
        for feed in chosen
    ]


class _Visit(NamedTuple):
    """A list as it was fetched; `reading` is None if it is the one that was taken last."""

    location: str
    fetched: FetchedDocument
    digest: str
    reading: FeedReading | None


def sync_one(
    database: Database,
    feed_id: int,
    options: SyncOptions,
    *,
    now: datetime,
    accept: bool | str = False,
    on_progress: OnProgress | None = None,
) -> SyncResult:
    """Read the list of this id and store what changed.

    `accept` takes it in any case, or only if the digest of its meetings (`content_digest`) begins
    with this; any other is read as always. Fetching and reading hold no transaction. Storing is one
    transaction, so that a search sees the old list or the new. Raises FeedError if there is no such
    list any more.
    """
    feed = load_feed(database, feed_id)
    try:
        today = day_of_list(now, feed.zone, feed.line_zone)
        visit = _visit_feed(feed, options, today, accept, on_progress)
    except NotModified:
        return record_unchanged(database, feed, options, now, None)
    except FeedError as error:
        return record_failure(database, feed_id, options, now, str(error))
    if visit.reading is None:
        return record_unchanged(database, feed, options, now, visit.fetched)
    columns = success_columns(feed, options, now, visit.fetched)
    columns |= _taken_columns(visit, visit.reading, options, now)
    for _ in range(MAX_STORE_ATTEMPTS):
        if changes := _store(database, feed, visit.reading, columns, now):
            return _taken_result(feed, visit.reading, changes, columns["note"])
    return record_failure(database, feed_id, options, now, KEPT_CHANGING_FLAG)


def _visit_feed(
    feed: Row[Any],
    options: SyncOptions,
    today: date,
    accept: bool | str,
    on_progress: OnProgress | None,
) -> _Visit:
    """Fetch a list and read it, if it is new. Raises NotModified, and FeedError for what cannot be
    taken."""
    location = open_location(feed.location, options.keys)
    is_read = _is_read(feed.reader, today)
    is_known = is_read and not accept
    etag, modified = (feed.etag, feed.modified) if is_known else ("", "")
    fetcher = FeedFetcher(etag, modified, options.allow_private)
    document = collect_feed(location, fetcher.get)
    digest = sha256(document).hexdigest()
    if is_read and digest == feed.digest:
        return _Visit(location, fetcher.document, digest, None)
    reading = _read(document, feed, options, today, on_progress)
    if isinstance(accept, str) and accept:
        accept = content_digest(reading.meetings).startswith(accept)
    if not reading.meetings or not accept:
        _check_damage(reading, feed.meetings)
    return _Visit(location, fetcher.document, digest, reading)


def read_anew(
    feed: Row[Any], options: SyncOptions, now: datetime, on_progress: OnProgress | None = None
) -> FeedReading:
    """What is at a list's place now, whatever it is; nothing is kept. Raises FeedError."""
    location = open_location(feed.location, options.keys)
    document = collect_feed(location, FeedFetcher(allow_private=options.allow_private).get)
    today = day_of_list(now, feed.zone, feed.line_zone)
    return _read(document, feed, options, today, on_progress)


def _read(
    document: bytes,
    feed: Row[Any],
    options: SyncOptions,
    today: date,
    on_progress: OnProgress | None,
) -> FeedReading:
    profile = FeedProfile(
        places=options.places,
        fellowship=feed.fellowship,
        zone=feed.zone,
        line_zone=feed.line_zone,
        country=feed.country,
        today=today,
    )
    return registry.read_feed(
        document, profile, feed.told_format, feed.mapping, on_progress=on_progress
    )


def content_digest(meetings: Iterable[Meeting]) -> str:
    """A digest of meetings, whatever else their document holds: 64 hexadecimal digits."""
    digest = sha256()
    for meeting in sorted(meetings, key=lambda one: one.source_id):
        digest.update(repr(sorted(store_meetings.meeting_to_row(meeting).items())).encode())
    return digest.hexdigest()


def damage_of(reading: FeedReading, stored: int) -> str:
    """Why a list is not taken unless somebody accepts it, "" if it is."""
    count = len(reading.meetings)
    if (
        reading.rows >= MIN_ROWS_TO_JUDGE
        and reading.unreadable > MAX_UNREADABLE_SHARE * reading.rows
    ):
        return f"{reading.unreadable} of {reading.rows} rows could not be read."
    if count < (1 - MAX_LOST_SHARE) * stored:
        return f"The list has shrunk from {stored} meetings to {count}."
    return ""


def _check_damage(reading: FeedReading, stored: int) -> None:
    """Raises FeedError for a list that looks damaged."""
    if not reading.meetings:
        raise FeedError("The list is empty.")
    if damage := damage_of(reading, stored):
        raise FeedError(f"{damage} {ACCEPT_HINT}")


def _taken_columns(
    visit: _Visit, reading: FeedReading, options: SyncOptions, now: datetime
) -> dict[str, Any]:
    """What a list that is taken leaves in its row."""
    return {
        "location": seal_location(visit.location, options.keys),  # with the newest key
        "synced_at": now,
        "digest": visit.digest,
        "etag": visit.fetched.etag,
        "modified": visit.fetched.last_modified,
        "reader": reader_mark(reading.changes_on),
        "format": reading.format,
        "meetings": len(reading.meetings),
        "skipped": dict(reading.skipped),
    }


def _store(
    database: Database,
    feed: Row[Any],
    reading: FeedReading,
    columns: Mapping[str, Any],
    now: datetime,
) -> store_meetings.FeedChanges | None:
    """Make these the meetings of a list; None if one that it is compared with changed meanwhile."""
    # Before the transaction, which on SQLite keeps every other writer waiting.
    with database.reading() as connection:
        changes = store_meetings.find_changes(connection, feed.id, reading.meetings)
    with database.transaction() as connection:
        # Of two that sync one list at the same time the second finds it changed, and leaves it.
        wanted = select(feeds.c.location, feeds.c.digest, feeds.c.synced_at)
        current = connection.execute(wanted.where(feeds.c.id == feed.id)).one_or_none()
        if current != (feed.location, feed.digest, feed.synced_at):
            none = frozenset[int]()
            return store_meetings.FeedChanges(feed.id, none, {}, [], unchanged=feed.meetings)
        if not store_meetings.is_current(connection, changes):
            return None
        recheck_reminders(connection, changes.meeting_changes, now)
        store_meetings.apply_changes(connection, changes)
        connection.execute(update(feeds).where(feeds.c.id == feed.id).values(columns))
    return changes


def _taken_result(
    feed: Row[Any], reading: FeedReading, changes: store_meetings.FeedChanges, note: str
) -> SyncResult:
    return SyncResult(
        feed.name,
        len(changes.added),
        len(changes.changed),
        len(changes.removed),
        changes.unchanged,
        reading.skipped,
        reading.repairs,
        note=note,
        meeting_changes=changes.meeting_changes,
    )
