"""Keeping lists: taking one on, reading it again, telling how it went.

A list that fails, shrinks suspiciously or turns to rubbish never removes the meetings there are: it
raises its flag, a plain sentence, and the next good one lowers it.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Row, insert, select, update

from bot.db import Database
from bot.feeds import formats, mapped, store
from bot.feeds.collect import collect
from bot.feeds.fetch import fetch, shown
from bot.feeds.reading import FeedError, Profile, Reading, fellowship_called, zone_called
from bot.feeds.record import Watch
from bot.tables import feeds, lines
from flows.places import Places

# The share of its meetings that a list may lose at once, and of its rows that may be unreadable.
MOST_LOST = 0.3
MOST_UNREADABLE = 0.2

# A list shorter than this may have any share of unreadable rows: one typing error is no damage.
FEW_ROWS = 10

ANYWAY = "`handrail feeds sync --accept` takes it anyway."


@dataclass(frozen=True, slots=True)
class Result:
    """How reading one list went.

    `flag` says why it was not taken, "" if it was; where it was not, only `kept` is counted.
    `skipped` are its unreadable rows by reason, `notes` what was mended.
    """

    feed: str
    added: int = 0
    changed: int = 0
    removed: int = 0
    kept: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    notes: Counter[str] = field(default_factory=Counter)
    flag: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as `listing` tells of it. `location` is shown without what may be secret in it."""

    name: str
    location: str
    fellowship: str
    zone: str
    meetings: int
    skipped: dict[str, int]
    checked_at: datetime | None
    synced_at: datetime | None
    flag: str


def add(
    database: Database,
    line: int,
    name: str,
    location: str,
    *,
    fellowship: str = "",
    zone: str = "",
    format: str = "",
    mapping: str = "",
) -> None:
    """Take on a list, or give one of this name new settings; `sync` reads it.

    `location` is a path or an http(s) URL; `fellowship` a code or name of flows.fellowships,
    `zone` an IANA name or nickname, `format` one of formats.NAMES and `mapping` the text of a
    mapping (see `mapped`), each "" to leave it to the list. Raises FeedError for what makes no
    sense.
    """
    code, known_zone = fellowship_called(fellowship), zone_called(zone)
    if format:
        formats.named(format)
    if mapping:
        mapped.parsed(mapping)
    if "://" not in location:
        location = str(Path(location).expanduser().absolute())
    settings = {
        "location": location,
        "fellowship": code,
        "zone": known_zone,
        "told_format": format,
        "mapping": mapping,
        "digest": "",
        "flag": "",
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
    *,
    now: datetime,
    places: Places,
    accept: bool = False,
    watch: Watch | None = None,
) -> list[Result]:
    """Read a line's list of this name, or all of them, and store what changed.

    Fetching and reading hold no transaction; storing is one. `accept` takes a list however much
    smaller or worse it has become; `watch` is told how many rows of a list have been read. `now` is
    aware. Raises FeedError if the line has no such list.
    """
    wanted = select(feeds, lines.c.zone.label("line_zone"), lines.c.country).join(lines)
    wanted = wanted.where(feeds.c.line_id == line).order_by(feeds.c.name)
    with database.reading() as connection:
        found = connection.execute(wanted).all()
    chosen = [feed for feed in found if name in (None, feed.name)]
    if name is not None and not chosen:
        raise FeedError(f"There is no list {name}.")
    return [_sync(database, feed, now, places, accept, watch) for feed in chosen]


def listing(database: Database, line: int) -> list[Listed]:
    """A line's lists by name, and how reading them went last."""
    wanted = select(feeds).where(feeds.c.line_id == line).order_by(feeds.c.name)
    with database.reading() as connection:
        return [
            Listed(
                feed.name,
                shown(feed.location),
                feed.fellowship,
                feed.zone,
                feed.meetings,
                feed.skipped,
                feed.checked_at,
                feed.synced_at,
                feed.flag,
            )
            for feed in connection.execute(wanted)
        ]


def _sync(
    database: Database,
    feed: Row[tuple[object, ...]],
    now: datetime,
    places: Places,
    accept: bool,
    watch: Watch | None,
) -> Result:
    try:
        document = collect(feed.location, fetch)
        digest = sha256(document).hexdigest()
        if digest == feed.digest:
            return _untouched(database, feed, now)
        known = _profile(feed, places)
        reading = formats.read(document, known, feed.told_format, feed.mapping, watch=watch)
        _check(reading, feed.meetings, accept)
    except FeedError as error:
        return _untouched(database, feed, now, str(error))
    # Compared before the transaction, which on SQLite keeps every other writer waiting.
    with database.reading() as connection:
        changes = store.compare(connection, feed.line_id, feed.id, reading.meetings)
    news = {
        "checked_at": now,
        "synced_at": now,
        "digest": digest,
        "format": reading.format,
        "meetings": len(reading.meetings),
        "skipped": dict(reading.skipped),
        "flag": "",
    }
    # Of two that sync one list at the same time the second finds the digest changed, and leaves it.
    same = (feeds.c.id == feed.id) & (feeds.c.digest == feed.digest)
    with database.transaction() as connection:
        if not connection.execute(update(feeds).where(same).values(news)).rowcount:
            return Result(feed.name, kept=feed.meetings)
        store.apply(connection, changes)
    return Result(
        feed.name,
        len(changes.added),
        len(changes.changed),
        len(changes.removed),
        changes.kept,
        reading.skipped,
        reading.notes,
    )


def _untouched(
    database: Database, feed: Row[tuple[object, ...]], now: datetime, flag: str = ""
) -> Result:
    with database.transaction() as connection:
        values = {"checked_at": now, "flag": flag}
        connection.execute(update(feeds).where(feeds.c.id == feed.id).values(values))
    return Result(feed.name, kept=feed.meetings, flag=flag)


def _profile(feed: Row[tuple[object, ...]], places: Places) -> Profile:
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
    unreadable = reading.unreadable
    if accept:
        return
    if reading.rows >= FEW_ROWS and unreadable > MOST_UNREADABLE * reading.rows:
        raise FeedError(f"{unreadable} of {reading.rows} rows could not be read. {ANYWAY}")
    if count < (1 - MOST_LOST) * stored:
        raise FeedError(f"The list has shrunk from {stored} meetings to {count}. {ANYWAY}")
