"""Keeping lists: taking one on, and reading it again.

A list that fails, shrinks suspiciously or turns to rubbish never removes the meetings there are: it
raises its flag, a plain sentence, and the next good one lowers it.
"""

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from sqlalchemy import Row, insert, select, update

from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import feeds, lines
from bot.feeds.fetching.collect import collect_feed
from bot.feeds.fetching.feed_location import open_location, redact_location, seal_location
from bot.feeds.fetching.fetch import FeedFetcher, NotModified
from bot.feeds.fetching.safe_http import FetchedDocument
from bot.feeds.formats import custom_mapping, registry
from bot.feeds.rows.feed_reading import (
    FeedError,
    FeedProfile,
    FeedReading,
    checked_fellowship,
    checked_zone,
)
from bot.feeds.rows.meeting_row import OnProgress
from bot.feeds.sync import store_meetings
from bot.feeds.sync.claim import SYNC_INTERVAL, next_due_at
from bot.feeds.sync.meeting_changes import MeetingChange, recheck_reminders
from flows.domain.places import Places

# The share of its meetings that a list may lose at once, and of its rows that may be unreadable.
MAX_LOST_SHARE = 0.3
MAX_UNREADABLE_SHARE = 0.2

# A list shorter than this may have any share of unreadable rows: one typing error is no damage.
MIN_ROWS_TO_JUDGE = 10

ACCEPT_HINT = "`handrail feeds sync --accept` takes it anyway."

MAX_FEED_NAME_CHARS = 60

# A list is compared so many times with what is stored, if the line's other lists change meanwhile.
MAX_STORE_ATTEMPTS = 5
KEPT_CHANGING_FLAG = "The line's other lists would not keep still."

# Another release may read more out of the same list, so what an earlier one took is read again.
READER_VERSION = version("handrail")


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncOptions:
    """On what terms lists are read. `keys` seal where they are; `allow_private` allows sites in the
    operator's own network; `interval` is how often, for a list that has no word of its own on
    it."""

    keys: Keys
    places: Places
    allow_private: bool = False
    interval: timedelta = SYNC_INTERVAL


@dataclass(frozen=True, slots=True)
class SyncResult:
    """How reading one list went.

    `flag` says why it was not taken, "" if it was; where it was not, only `unchanged` is counted.
    `skipped` are its unreadable rows by reason, `repairs` what was mended, `note` is what its
    operator should know all the same, and `meeting_changes` what its changes mean to people.
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


def save_feed(
    database: Database,
    line: int,
    name: str,
    location: str,
    *,
    keys: Keys,
    fellowship: str = "",
    zone: str = "",
    format: str = "",
    mapping: str = "",
    every: timedelta | None = None,
) -> None:
    """Take on a list, or give one of this name new settings; `sync_line` reads it.

    `location` is a path or an http(s) URL; `fellowship` a code or name of flows.domain.fellowships,
    `zone` an IANA name or nickname, `format` one of registry.FORMAT_NAMES and `mapping` the text of
    a mapping (see `custom_mapping`), each "" to leave it to the list. `every` is how often to read
    it, None for as often as others. Raises FeedError for what makes no sense.
    """
    if not 0 < len(name) <= MAX_FEED_NAME_CHARS:
        raise FeedError(f"A list's name has up to {MAX_FEED_NAME_CHARS} characters.")
    code, known_zone = checked_fellowship(fellowship), checked_zone(zone)
    if format:
        registry.format_named(format)
    if mapping:
        custom_mapping.parse_mapping(mapping)
    location = location.strip()
    if "://" not in location:
        with suppress(RuntimeError):  # somebody's home that there is not: reading it will say so
            location = str(Path(location).expanduser().absolute())
    settings: dict[str, Any] = {
        "location": seal_location(location, keys),
        "fellowship": code,
        "zone": known_zone,
        "told_format": format,
        "mapping": mapping,
        "every": every and int(every / timedelta(minutes=1)),
        "due_at": None,
        "failures": 0,
        **dict.fromkeys(("digest", "etag", "modified", "flag", "note"), ""),
    }
    this = (feeds.c.line_id == line) & (feeds.c.name == name)
    with database.transaction() as connection:
        if not connection.execute(update(feeds).where(this).values(settings)).rowcount:
            row = settings | {"line_id": line, "name": name, "skipped": {}}
            connection.execute(insert(feeds).values(row))


def feed_profile(
    database: Database, line: int, places: Places, *, fellowship: str = "", zone: str = ""
) -> FeedProfile:
    """What is known of a list of this line before it is added with these settings (see
    `save_feed`)."""
    wanted = select(lines.c.zone, lines.c.country).where(lines.c.id == line)
    with database.reading() as connection:
        found = connection.execute(wanted).one()
    return FeedProfile(
        places=places,
        fellowship=checked_fellowship(fellowship),
        zone=checked_zone(zone),
        line_zone=found.zone,
        country=found.country,
    )


def sync_line(
    database: Database,
    line: int,
    name: str | None,
    options: SyncOptions,
    *,
    now: datetime,
    accept: bool = False,
    on_progress: OnProgress | None = None,
) -> list[SyncResult]:
    """Read a line's list of this name, or all of them, due or not, and store what changed.

    `accept` takes a list however much smaller or worse it has become; `on_progress` is told how
    many rows of a list have been read. `now` is aware. Raises FeedError if the line has no such
    list.
    """
    wanted = select(feeds.c.id, feeds.c.name).where(feeds.c.line_id == line)
    with database.reading() as connection:
        found = connection.execute(wanted.order_by(feeds.c.name)).all()
    chosen = [feed.id for feed in found if name in (None, feed.name)]
    if name is not None and not chosen:
        raise FeedError(f"There is no list {name}.")
    return [
        sync_one(database, feed, options, now=now, accept=accept, on_progress=on_progress)
        for feed in chosen
    ]


def sync_one(
    database: Database,
    feed_id: int,
    options: SyncOptions,
    *,
    now: datetime,
    accept: bool = False,
    on_progress: OnProgress | None = None,
) -> SyncResult:
    """Read the list of this id and store what changed. Fetching and reading hold no transaction;
    storing is one, so that a search sees the old list or the new."""
    feed = _load_feed(database, feed_id)
    try:
        location = open_location(feed.location, options.keys)
        is_known = feed.reader == READER_VERSION and not accept
        etag, modified = (feed.etag, feed.modified) if is_known else ("", "")
        fetcher = FeedFetcher(etag, modified, options.allow_private)
        document = collect_feed(location, fetcher.get)
        digest = sha256(document).hexdigest()
        if (digest, READER_VERSION) == (feed.digest, feed.reader):
            return _record_unchanged(database, feed, options, now, fetcher.document)
        profile_of_feed = _stored_profile(feed, options.places)
        reading = registry.read_feed(
            document, profile_of_feed, feed.told_format, feed.mapping, on_progress=on_progress
        )
        _check_damage(reading, feed.meetings, accept)
    except NotModified:
        return _record_unchanged(database, feed, options, now, None)
    except FeedError as error:
        return record_failure(database, feed_id, options, now, str(error))
    fetched = fetcher.document
    columns = _success_columns(feed, options, now, fetched) | {
        "location": seal_location(location, options.keys),  # with the newest key
        "synced_at": now,
        "digest": digest,
        "etag": fetched.etag,
        "modified": fetched.last_modified,
        "reader": READER_VERSION,
        "format": reading.format,
        "meetings": len(reading.meetings),
        "skipped": dict(reading.skipped),
    }
    for _ in range(MAX_STORE_ATTEMPTS):
        changes = _store(database, feed, reading, columns, now)
        if changes:
            break
    else:
        return record_failure(database, feed_id, options, now, KEPT_CHANGING_FLAG)
    return SyncResult(
        feed.name,
        len(changes.added),
        len(changes.changed),
        len(changes.removed),
        changes.unchanged,
        reading.skipped,
        reading.repairs,
        note=columns["note"],
        meeting_changes=changes.meeting_changes,
    )


def _store(
    database: Database, feed: Row[Any], reading: FeedReading, columns: dict[str, Any], now: datetime
) -> store_meetings.FeedChanges | None:
    """Make these the meetings of a list; None if a list of the line changed meanwhile."""
    # Compared before the transaction, which on SQLite keeps every other writer waiting.
    with database.reading() as connection:
        changes = store_meetings.find_changes(connection, feed.line_id, feed.id, reading.meetings)
    with database.transaction() as connection:
        # Of two that sync one list at the same time the second finds it changed, and leaves it.
        wanted = select(feeds.c.location, feeds.c.digest, feeds.c.synced_at)
        current = connection.execute(wanted.where(feeds.c.id == feed.id)).one_or_none()
        if current != (feed.location, feed.digest, feed.synced_at):
            return store_meetings.FeedChanges(feed.line_id, feed.id, [], unchanged=feed.meetings)
        if not store_meetings.is_current(connection, changes):
            return None
        recheck_reminders(connection, changes.meeting_changes, now)
        store_meetings.apply_changes(connection, changes)
        connection.execute(update(feeds).where(feeds.c.id == feed.id).values(columns))
    return changes


def record_failure(
    database: Database, feed_id: int, options: SyncOptions, now: datetime, flag: str
) -> SyncResult:
    """Raise a list's flag; its meetings stay. It is tried again soon, but ever later."""
    feed = _load_feed(database, feed_id)
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


def _load_feed(database: Database, feed_id: int) -> Row[Any]:
    """A list with what its line tells. Raises FeedError if it is gone."""
    wanted = select(feeds, lines.c.zone.label("line_zone"), lines.c.country).join(lines)
    with database.reading() as connection:
        feed = connection.execute(wanted.where(feeds.c.id == feed_id)).one_or_none()
    if feed is None:
        raise FeedError("There is no such list any more.")
    return feed


def _record_unchanged(
    database: Database,
    feed: Row[Any],
    options: SyncOptions,
    now: datetime,
    fetched: FetchedDocument | None,
) -> SyncResult:
    columns = _success_columns(feed, options, now, fetched)
    _update_feed(database, feed, **columns)
    return SyncResult(feed.name, unchanged=feed.meetings, note=columns["note"])


def _success_columns(
    feed: Row[Any], options: SyncOptions, now: datetime, fetched: FetchedDocument | None
) -> dict[str, Any]:
    """What any visit that went well leaves with a list; no `fetched` if it was not sent again."""
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


def _stored_profile(feed: Row[Any], places: Places) -> FeedProfile:
    return FeedProfile(
        places=places,
        fellowship=feed.fellowship,
        zone=feed.zone,
        line_zone=feed.line_zone,
        country=feed.country,
    )


def _check_damage(reading: FeedReading, stored: int, accept: bool) -> None:
    """Raises FeedError for a list that looks damaged."""
    count = len(reading.meetings)
    if not count:
        raise FeedError("The list is empty.")
    if accept:
        return
    if (
        reading.rows >= MIN_ROWS_TO_JUDGE
        and reading.unreadable > MAX_UNREADABLE_SHARE * reading.rows
    ):
        raise FeedError(
            f"{reading.unreadable} of {reading.rows} rows could not be read. {ACCEPT_HINT}"
        )
    if count < (1 - MAX_LOST_SHARE) * stored:
        raise FeedError(f"The list has shrunk from {stored} meetings to {count}. {ACCEPT_HINT}")
