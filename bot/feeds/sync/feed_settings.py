"""The settings of a list: taking one on, and what they say of a list before it is read."""

import re
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
from flows.domain.places import Places

MAX_FEED_NAME_CHARS = 60


def check_feed_name(name: str) -> str:
    """The name of a new list. Raises FeedError for one that could not be typed in a command."""
    if len(name) > MAX_FEED_NAME_CHARS or not re.fullmatch(r"\w[\w.-]*", name):
        near = re.sub(r"[^\w.-]+", "-", name).strip("-.")[:MAX_FEED_NAME_CHARS]
        meant = f" Do you mean {near}?" if near else ""
        raise FeedError(
            f"A list's name has letters, digits, - and . only, {MAX_FEED_NAME_CHARS} at most: "
            f"you will type it in other commands.{meant}"
        )
    return name


def feed_exists(database: Database, line: int, name: str) -> bool:
    """Whether a line has a list of this name."""
    wanted = select(feeds.c.id).where(feeds.c.line_id == line, feeds.c.name == name)
    with database.reading() as connection:
        return connection.scalar(wanted) is not None


def feed_settings(database: Database, line: int, name: str) -> Row[Any]:
    """The row of a line's list. Raises FeedError if it has none of this name."""
    wanted = select(feeds).where(feeds.c.line_id == line, feeds.c.name == name)
    with database.reading() as connection:
        found = connection.execute(wanted).one_or_none()
    if found is None:
        raise FeedError(f"There is no list {name}.")
    return found


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
        "location": seal_location(_absolute_location(location), keys),
        "fellowship": code,
        "zone": known_zone,
        "told_format": format,
        "mapping": mapping,
        "every": every and int(every / timedelta(minutes=1)),
    }
    _write_settings(database, line, name, settings | _NEVER_READ)


# The columns of a list that has not been read with its present settings.
_NEVER_READ = {
    "due_at": None,
    "failures": 0,
    **dict.fromkeys(("digest", "etag", "modified", "flag", "note"), ""),
}


def _absolute_location(location: str) -> str:
    """A location without blanks around it, a path from the root."""
    location = location.strip()
    if "://" not in location:
        with suppress(RuntimeError):  # "~name" of an unknown user: reading the list will say so
            location = str(Path(location).expanduser().absolute())
    return location


def _write_settings(database: Database, line: int, name: str, settings: dict[str, Any]) -> None:
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
