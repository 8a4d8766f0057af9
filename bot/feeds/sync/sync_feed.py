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
from bot.feeds.fetching.collect import collect
from bot.feeds.fetching.feed_location import hide, reveal, shown
from bot.feeds.fetching.fetch import Errand, Unchanged
from bot.feeds.fetching.safe_http import Answer
from bot.feeds.formats import custom_mapping, registry
from bot.feeds.rows.feed_reading import FeedError, Profile, Reading, fellowship_called, zone_called
from bot.feeds.rows.meeting_row import Watch
from bot.feeds.sync import store_meetings
from bot.feeds.sync.claim import EVERY, next_time
from bot.feeds.sync.meeting_changes import News, hear
from flows.domain.places import Places

# The share of its meetings that a list may lose at once, and of its rows that may be unreadable.
MOST_LOST = 0.3
MOST_UNREADABLE = 0.2

# A list shorter than this may have any share of unreadable rows: one typing error is no damage.
FEW_ROWS = 10

ANYWAY = "`handrail feeds sync --accept` takes it anyway."

LONGEST_NAME = 60

# A list is compared so many times with what is stored, if the line's other lists change meanwhile.
TRIES = 5
RESTLESS = "The line's other lists would not keep still."

# Another release may read more out of the same list, so what an earlier one took is read again.
READER = version("handrail")


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """On what terms lists are read. `keys` seal where they are; `private` allows sites in the
    operator's own network; `every` is how often, for a list that has no word of its own on it."""

    keys: Keys
    places: Places
    private: bool = False
    every: timedelta = EVERY


@dataclass(frozen=True, slots=True)
class Result:
    """How reading one list went.

    `flag` says why it was not taken, "" if it was; where it was not, only `kept` is counted.
    `skipped` are its unreadable rows by reason, `notes` what was mended, `note` is what its
    operator should know all the same, and `news` what its changes mean to people.
    """

    feed: str
    added: int = 0
    changed: int = 0
    removed: int = 0
    kept: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    notes: Counter[str] = field(default_factory=Counter)
    flag: str = ""
    note: str = ""
    news: Sequence[News] = ()


def add(
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
    """Take on a list, or give one of this name new settings; `sync` reads it.

    `location` is a path or an http(s) URL; `fellowship` a code or name of flows.domain.fellowships,
    `zone` an IANA name or nickname, `format` one of formats.NAMES and `mapping` the text of a
    mapping (see `mapped`), each "" to leave it to the list. `every` is how often to read it, None
    for as often as others. Raises FeedError for what makes no sense.
    """
    if not 0 < len(name) <= LONGEST_NAME:
        raise FeedError(f"A list's name has up to {LONGEST_NAME} characters.")
    code, known_zone = fellowship_called(fellowship), zone_called(zone)
    if format:
        registry.named(format)
    if mapping:
        custom_mapping.parsed(mapping)
    location = location.strip()
    if "://" not in location:
        with suppress(RuntimeError):  # somebody's home that there is not: reading it will say so
            location = str(Path(location).expanduser().absolute())
    settings: dict[str, Any] = {
        "location": hide(location, keys),
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


def profile(
    database: Database, line: int, places: Places, *, fellowship: str = "", zone: str = ""
) -> Profile:
    """What is known of a list of this line before it is added with these settings (see `add`)."""
    wanted = select(lines.c.zone, lines.c.country).where(lines.c.id == line)
    with database.reading() as connection:
        found = connection.execute(wanted).one()
    return Profile(
        places=places,
        fellowship=fellowship_called(fellowship),
        zone=zone_called(zone),
        line_zone=found.zone,
        country=found.country,
    )


def sync(
    database: Database,
    line: int,
    name: str | None,
    terms: Terms,
    *,
    now: datetime,
    accept: bool = False,
    watch: Watch | None = None,
) -> list[Result]:
    """Read a line's list of this name, or all of them, due or not, and store what changed.

    `accept` takes a list however much smaller or worse it has become; `watch` is told how many rows
    of a list have been read. `now` is aware. Raises FeedError if the line has no such list.
    """
    wanted = select(feeds.c.id, feeds.c.name).where(feeds.c.line_id == line)
    with database.reading() as connection:
        found = connection.execute(wanted.order_by(feeds.c.name)).all()
    chosen = [feed.id for feed in found if name in (None, feed.name)]
    if name is not None and not chosen:
        raise FeedError(f"There is no list {name}.")
    return [sync_one(database, feed, terms, now=now, accept=accept, watch=watch) for feed in chosen]


def sync_one(
    database: Database,
    number: int,
    terms: Terms,
    *,
    now: datetime,
    accept: bool = False,
    watch: Watch | None = None,
) -> Result:
    """Read the list of this id and store what changed. Fetching and reading hold no transaction;
    storing is one, so that a search sees the old list or the new."""
    feed = _look_up(database, number)
    try:
        location = reveal(feed.location, terms.keys)
        known = feed.reader == READER and not accept
        etag, modified = (feed.etag, feed.modified) if known else ("", "")
        errand = Errand(etag, modified, terms.private)
        document = collect(location, errand.get)
        digest = sha256(document).hexdigest()
        if (digest, READER) == (feed.digest, feed.reader):
            return _unchanged(database, feed, terms, now, errand.answer)
        known_as = _profile(feed, terms.places)
        reading = registry.read(document, known_as, feed.told_format, feed.mapping, watch=watch)
        _check(reading, feed.meetings, accept)
    except Unchanged:
        return _unchanged(database, feed, terms, now, None)
    except FeedError as error:
        return failed(database, number, terms, now, str(error))
    answer = errand.answer
    visit = _good(feed, terms, now, answer) | {
        "location": hide(location, terms.keys),  # with the newest key
        "synced_at": now,
        "digest": digest,
        "etag": answer.etag,
        "modified": answer.modified,
        "reader": READER,
        "format": reading.format,
        "meetings": len(reading.meetings),
        "skipped": dict(reading.skipped),
    }
    for _ in range(TRIES):
        changes = _store(database, feed, reading, visit, now)
        if changes:
            break
    else:
        return failed(database, number, terms, now, RESTLESS)
    return Result(
        feed.name,
        len(changes.added),
        len(changes.changed),
        len(changes.removed),
        changes.kept,
        reading.skipped,
        reading.notes,
        note=visit["note"],
        news=changes.news,
    )


def _store(
    database: Database, feed: Row[Any], reading: Reading, visit: dict[str, Any], now: datetime
) -> store_meetings.Changes | None:
    """Make these the meetings of a list; None if a list of the line changed meanwhile."""
    # Compared before the transaction, which on SQLite keeps every other writer waiting.
    with database.reading() as connection:
        changes = store_meetings.compare(connection, feed.line_id, feed.id, reading.meetings)
    with database.transaction() as connection:
        # Of two that sync one list at the same time the second finds it changed, and leaves it.
        wanted = select(feeds.c.location, feeds.c.digest, feeds.c.synced_at)
        current = connection.execute(wanted.where(feeds.c.id == feed.id)).one_or_none()
        if current != (feed.location, feed.digest, feed.synced_at):
            return store_meetings.Changes(feed.line_id, feed.id, [], kept=feed.meetings)
        if not store_meetings.still(connection, changes):
            return None
        hear(connection, changes.news, now)
        store_meetings.apply(connection, changes)
        connection.execute(update(feeds).where(feeds.c.id == feed.id).values(visit))
    return changes


def failed(database: Database, number: int, terms: Terms, now: datetime, flag: str) -> Result:
    """Raise a list's flag; its meetings stay. It is tried again soon, but ever later."""
    feed = _look_up(database, number)
    failures = feed.failures + 1
    _visited(
        database,
        feed,
        checked_at=now,
        flag=flag,
        failures=failures,
        due_at=next_time(feed.id, now, _every(feed, terms), failures),
        claimed_until=None,
    )
    return Result(feed.name, kept=feed.meetings, flag=flag, note=feed.note)


def _look_up(database: Database, number: int) -> Row[Any]:
    """A list with what its line tells. Raises FeedError if it is gone."""
    wanted = select(feeds, lines.c.zone.label("line_zone"), lines.c.country).join(lines)
    with database.reading() as connection:
        feed = connection.execute(wanted.where(feeds.c.id == number)).one_or_none()
    if feed is None:
        raise FeedError("There is no such list any more.")
    return feed


def _unchanged(
    database: Database, feed: Row[Any], terms: Terms, now: datetime, answer: Answer | None
) -> Result:
    visit = _good(feed, terms, now, answer)
    _visited(database, feed, **visit)
    return Result(feed.name, kept=feed.meetings, note=visit["note"])


def _good(feed: Row[Any], terms: Terms, now: datetime, answer: Answer | None) -> dict[str, Any]:
    """What any visit that went well leaves with a list; no `answer` if it was not sent again."""
    note = feed.note
    if answer:
        to = shown(answer.moved)
        note = f"The list has moved to {to}: `handrail feeds add` it from there." if to else ""
    return {
        "checked_at": now,
        "good_at": now,
        "flag": "",
        "note": note,
        "failures": 0,
        "due_at": next_time(feed.id, now, _every(feed, terms), 0),
        "claimed_until": None,
    }


def _visited(database: Database, feed: Row[Any], **visit: Any) -> None:
    with database.transaction() as connection:
        connection.execute(update(feeds).where(feeds.c.id == feed.id).values(visit))


def _every(feed: Row[Any], terms: Terms) -> timedelta:
    return terms.every if feed.every is None else timedelta(minutes=feed.every)


def _profile(feed: Row[Any], places: Places) -> Profile:
    return Profile(
        places=places,
        fellowship=feed.fellowship,
        zone=feed.zone,
        line_zone=feed.line_zone,
        country=feed.country,
    )


def _check(reading: Reading, stored: int, accept: bool) -> None:
    """Raises FeedError for a list that looks damaged."""
    count = len(reading.meetings)
    if not count:
        raise FeedError("The list is empty.")
    if accept:
        return
    if reading.rows >= FEW_ROWS and reading.unreadable > MOST_UNREADABLE * reading.rows:
        raise FeedError(f"{reading.unreadable} of {reading.rows} rows could not be read. {ANYWAY}")
    if count < (1 - MOST_LOST) * stored:
        raise FeedError(f"The list has shrunk from {stored} meetings to {count}. {ANYWAY}")
