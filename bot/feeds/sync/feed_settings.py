"""The settings of a list: taking one on, and what they say of a list before it is read."""

import re
from collections.abc import Collection
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Row, insert, select, update

from bot.database.database import Database
from bot.database.encryption import Keys
from bot.database.schema import feeds, lines
from bot.feeds.fetching.feed_location import seal_location
from bot.feeds.formats import custom_mapping, registry
from bot.feeds.rows.feed_reading import FeedError, FeedProfile, checked_fellowship, checked_zone
from bot.feeds.sync import list_lines
from flows.domain.places import Places

MAX_FEED_NAME_CHARS = 60


def usable_feed_name(name: str) -> str:
    """A name for a list like the one that was given, which can be typed in a command: without
    blanks and most signs ("Omaha AA list": Omaha-AA-list). Raises FeedError if nothing is left."""
    near = re.sub(r"[^\w.-]+", "-", name.strip()).strip("-.")
    if not near or len(near) > MAX_FEED_NAME_CHARS:
        raise FeedError(
            f"A list's name has at least a letter, and at most {MAX_FEED_NAME_CHARS} of them."
        )
    return near


def completed_address(location: str) -> str:
    """A location as it was meant: what looks like a web address is one of https.
    "omaha.example/meetings" is https://omaha.example/meetings."""
    location = location.strip()
    host = location.partition("/")[0]
    is_host = re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24}(:\d+)?", host)
    return f"https://{location}" if is_host and "://" not in location else location


def find_feed(database: Database, name: str) -> Row[Any] | None:
    """The row of the list of this name, if there is one."""
    # Of two that the release before has given one name, the older has it.
    wanted = select(feeds).where(feeds.c.name == name).order_by(feeds.c.id).limit(1)
    with database.reading() as connection:
        return connection.execute(wanted).one_or_none()


def feed_settings(database: Database, name: str) -> Row[Any]:
    """The row of the list of this name. Raises FeedError if there is none."""
    found = find_feed(database, name)
    if found is None:
        raise FeedError(f"There is no list {name}.")
    return found


def save_feed(
    database: Database,
    lines: Collection[int],
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
    """Take on a list that these lines use, or give the one of this name, whoever uses it, new
    settings; `sync_lists` reads it.

    `location` is a path or an http(s) URL; `fellowship` a code or name of flows.domain.fellowships,
    `zone` an IANA name or nickname, `format` one of registry.FORMAT_NAMES and `mapping` the text of
    a mapping (see `custom_mapping`), each "" to leave it to the list. `every` is how often to read
    it, None for the usual interval. Raises FeedError for settings that make no sense.
    """
    if not 0 < len(name) <= MAX_FEED_NAME_CHARS:
        raise FeedError(f"A list's name has up to {MAX_FEED_NAME_CHARS} characters.")
    code, known_zone = checked_fellowship(fellowship), checked_zone(zone)
    if format:
        registry.format_named(format)
    if mapping:
        custom_mapping.parse_mapping(mapping)
    settings: dict[str, Any] = {
        "location": seal_location(absolute_location(location), keys),
        "fellowship": code,
        "zone": known_zone,
        "told_format": format,
        "mapping": mapping,
        "every": every and int(every / timedelta(minutes=1)),
    }
    _write_settings(database, lines, name, settings | _NEVER_READ)


def restore_feed(database: Database, before: Row[Any]) -> None:
    """Give a list back the settings that it had before, whose meetings it still has."""
    columns = {name: before._mapping[name] for name in (*_SETTINGS, *_NEVER_READ)}
    with database.transaction() as connection:
        connection.execute(update(feeds).where(feeds.c.id == before.id).values(columns))


_SETTINGS = ("location", "fellowship", "zone", "told_format", "mapping", "every")

# The columns of a list that has not been read with its present settings.
_NEVER_READ = {
    "due_at": None,
    "failures": 0,
    **dict.fromkeys(("digest", "etag", "modified", "flag", "note"), ""),
}


def absolute_location(location: str) -> str:
    """A location without blanks around it, a path from the root."""
    location = location.strip()
    if "://" not in location:
        with suppress(RuntimeError):  # "~name" of an unknown user: reading the list will say so
            location = str(Path(location).expanduser().absolute())
    return location


def _write_settings(
    database: Database, users: Collection[int], name: str, settings: dict[str, Any]
) -> None:
    with database.transaction() as connection:
        list_lines.lock_lists(connection, [list_lines.NAMES_OF_LISTS])
        if connection.execute(update(feeds).where(feeds.c.name == name).values(settings)).rowcount:
            return
        row = settings | {"line_id": min(users), "name": name, "skipped": {}}
        made = connection.execute(insert(feeds).values(row).returning(feeds.c.id)).scalar_one()
        for line in users:
            list_lines.add_user(connection, made, line)


def feed_profile(
    database: Database, line: int, places: Places, *, fellowship: str = "", zone: str = ""
) -> FeedProfile:
    """What is known of a list, whose first line this is, before it is added with these settings
    (see `save_feed`)."""
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
